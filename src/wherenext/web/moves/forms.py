from dataclasses import replace
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId
from wherenext.web.dates import Day
from wherenext.web.sheets import MISSING, Sheet, Words
from wherenext.web.wording import ENERGIES

M = kinds.MoveKind


class MoveSheet(Sheet):
    """A step tried as an experiment."""

    text = Words(rows=3, label=_("What will you try?"), help_text=_("Small enough to start within two weeks."))
    how = forms.ChoiceField(
        label=_("What kind of step is it?"),
        choices=[
            (M.PROJECT.value, _("a project")),
            (M.STRETCH.value, _("a duty done another way")),
            (M.SHADOWING.value, _("watching somebody at work")),
            (M.ACTING.value, _("standing in for somebody")),
            (M.MENTORING.value, _("teaching somebody")),
            (M.COURSE.value, _("a course")),
            (M.VOLUNTEERING.value, _("helping out somewhere")),
        ],
        error_messages={"required": MISSING},
    )
    expectation = Words(
        rows=3,
        label=_("What do you expect to come of it?"),
        help_text=_(
            "Said before, so that it can turn out wrong: after three of these I will still want to open the file."
        ),
    )
    start = Day(label=_("From when?"))
    end = Day(label=_("Until when?"))

    def __init__(self, *args: Any, said: kinds.Move, **options: Any) -> None:
        super().__init__(*args, **options)
        self.said = said

    def payload(self) -> kinds.Move:
        words = {**self.words, "how": M(self.cleaned_data["how"])}
        return replace(self.said, **words)


class OutcomeSheet(Sheet):
    """What came of a move."""

    result = Words(rows=5, label=_("What happened?"))
    met = forms.ChoiceField(
        label=_("Did it come as you expected?"),
        choices=[("yes", _("yes")), ("partly", _("partly")), ("no", _("no"))],
        widget=forms.RadioSelect,
        required=False,
    )
    liking = forms.TypedChoiceField(
        label=_("What did it do to you?"),
        choices=[(str(each), name) for each, name in ENERGIES.items()],
        widget=forms.RadioSelect,
        coerce=int,
        empty_value=None,
        required=False,
    )

    def __init__(self, *args: Any, move: EntryId, **options: Any) -> None:
        super().__init__(*args, **options)
        self.move = move

    def payload(self) -> kinds.Outcome:
        said = self.cleaned_data
        return kinds.Outcome(self.move, said["result"], said["liking"], kinds.Met(said["met"]) if said["met"] else None)
