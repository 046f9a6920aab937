from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.core.journey import kinds
from wherenext.core.journey.frame import MEETINGS
from wherenext.core.journey.payload import DOLLARS_MOST
from wherenext.web.home.parts import MEETINGS as MEETING_NAMES
from wherenext.web.life.forms import Amount
from wherenext.web.sheets import IDENTIFIER, MISSING, Sheet, Words


class WhySheet(Sheet):
    text = Words(
        rows=8,
        label=gettext_lazy("What made you ask the question now?"),
        help_text=gettext_lazy("A birthday, a boss who left, a Sunday evening. As you would tell a friend."),
    )

    def payload(self) -> kinds.WhyNow:
        return kinds.WhyNow(self.cleaned_data["text"])


class JobSheet(Sheet):
    title = Words(
        label=gettext_lazy("What is it called?"), help_text=gettext_lazy("Paid or not. Your own word for it.")
    )
    employer = Words(required=False, label=gettext_lazy("Who is it for?"))
    since = forms.RegexField(
        r"^\d{4}(-(0[1-9]|1[0-2]))?$",
        label=gettext_lazy("Since when?"),
        help_text=gettext_lazy("A year, or year and month: 2019 or 2019-04."),
        required=False,
        empty_value=None,
        widget=forms.TextInput(attrs={"class": "short"}),
        error_messages={"invalid": gettext_lazy("Write it like 2019 or 2019-04.")},
    )
    pay = Amount(
        label=gettext_lazy("What does it pay a year, in dollars?"),
        help_text=gettext_lazy("Before tax. Only to compare; it stays here like everything else."),
        required=False,
        min_value=0,
        max_value=DOLLARS_MOST,
    )
    area = Words(
        required=False,
        label=gettext_lazy("Where do you live, or want to work?"),
        help_text=gettext_lazy("City and state, such as Portland, OR. Pay differs by place."),
    )

    def payload(self) -> kinds.PresentJob:
        said = self.cleaned_data
        return kinds.PresentJob(said["title"], said["employer"], said["since"], said["pay"])


class AimSheet(Sheet):
    text = Words(rows=2, label=gettext_lazy("What should come of this?"))
    about = forms.ChoiceField(
        label=gettext_lazy("What kind of thing is that?"),
        choices=[
            (kinds.AimKind.GOAL.value, gettext_lazy("What I want of these meetings")),
            (kinds.AimKind.SIGN.value, gettext_lazy("A sign others can see: a title, a status, money")),
            (kinds.AimKind.SKILL.value, gettext_lazy("A skill I want to find out about, test or learn")),
        ],
        widget=forms.RadioSelect,
        initial=kinds.AimKind.GOAL.value,
        error_messages={"required": MISSING},
    )

    def payload(self) -> kinds.Aim:
        return kinds.Aim(self.cleaned_data["text"], kinds.AimKind(self.cleaned_data["about"]))


class DislikeSheet(Sheet):
    text = Words(rows=2, label=gettext_lazy("I am sure I do not want"))

    def payload(self) -> kinds.Dislike:
        return kinds.Dislike(self.cleaned_data["text"])


class AgreementSheet(Sheet):
    text = Words(rows=9, label=gettext_lazy("What we agree on"))
    between = Words(
        required=False,
        label=gettext_lazy("With whom?"),
        help_text=gettext_lazy("Leave it empty if you go alone."),
    )

    def payload(self) -> kinds.Agreement:
        return kinds.Agreement(**self.words)


class Dates(forms.Form):
    """Five days and hours, together: one meeting more or less moves the others."""

    use_required_attribute = False

    def __init__(self, data: Mapping[str, Any] | None, starts: Mapping[int, datetime], name: Any) -> None:
        super().__init__(data)
        for number in range(1, MEETINGS + 1):
            self.fields[f"starts{number}"] = _hour(MEETING_NAMES[number], starts.get(number))
            if number in starts:
                self.fields[f"starts{number}"].help_text = date_format(starts[number], "l, j F")
            self.fields[f"entry{number}"] = forms.CharField(
                widget=forms.HiddenInput, validators=[IDENTIFIER], initial=name
            )

    def clean(self) -> dict[str, Any]:
        numbers = range(1, MEETINGS + 1)
        set_ = [each for number in numbers if (each := self.cleaned_data.get(f"starts{number}"))]
        if not self.errors and set_ != sorted(set_):
            self.add_error(None, _("A later meeting has an earlier date than the one before it."))
        return self.cleaned_data

    def find_starts(self) -> dict[int, str | None]:
        said = self.cleaned_data
        hours: dict[int, datetime | None] = {n: said[f"starts{n}"] for n in range(1, MEETINGS + 1)}
        return {
            n: None if each is None else each.replace(tzinfo=None).isoformat(timespec="minutes")
            for n, each in hours.items()
        }


def _hour(label: Any, initial: datetime | None, **options: Any) -> forms.DateTimeField:
    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
    return forms.DateTimeField(
        label=label,
        initial=initial,
        widget=widget,
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"],
        error_messages={"invalid": gettext_lazy("Write it like 2026-12-01 18:00."), "required": MISSING},
        **{"required": False, **options},
    )


class Rhythm(forms.Form):
    """One start, and how far apart: from these the five dates are proposed."""

    use_required_attribute = False
    first = _hour(gettext_lazy("The first meeting"), None, required=True)
    apart = forms.TypedChoiceField(
        label=gettext_lazy("And then"),
        choices=[
            ("7", gettext_lazy("a week apart, over four weeks")),
            ("3.5", gettext_lazy("twice a week, over two weeks")),
            ("14", gettext_lazy("every second week, over eight weeks")),
        ],
        coerce=float,
        widget=forms.RadioSelect,
        error_messages={"required": MISSING},
    )
