from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.core.journey import kinds
from wherenext.core.journey.life import MONTHS_MOST
from wherenext.core.journey.payload import DOLLARS_MOST
from wherenext.web.sheets import MISSING, Sheet, Words

K = kinds.ConstraintKind


class DreamSheet(Sheet):
    text = Words(
        rows=3,
        label=gettext_lazy("A dream"),
        help_text=gettext_lazy(
            "It need not be reasonable. A year by the sea, a shop of my own, home at three, being asked."
        ),
    )
    about = forms.ChoiceField(
        label=gettext_lazy("Is it about life or about work?"),
        choices=[("personal", gettext_lazy("life")), ("professional", gettext_lazy("work"))],
        widget=forms.RadioSelect,
        initial="personal",
    )

    def payload(self) -> kinds.Dream:
        return kinds.Dream(self.cleaned_data["text"], kinds.DreamKind(self.cleaned_data["about"]))


def _dollars(label: Any, hint: Any = "", **options: Any) -> forms.FloatField:
    return Amount(label=label, help_text=hint, required=False, min_value=0, max_value=DOLLARS_MOST, **options)


class Amount(forms.FloatField):
    """Dollars as people type them: 48000, 48,000, $48k."""

    widget = forms.TextInput(attrs={"inputmode": "decimal", "class": "short"})
    default_error_messages: ClassVar = {"invalid": gettext_lazy("Write it in figures, such as 48,000 or 48k.")}

    def to_python(self, value: Any) -> float | None:  # type: ignore[override] # the stubs think a FloatField an IntegerField
        typed = str(value or "").strip().lower().replace("$", "").replace(",", "").replace(" ", "")
        thousands = typed.endswith("k")
        number = super().to_python(typed.removesuffix("k"))
        return number * 1000 if thousands and number is not None else number

    def prepare_value(self, value: Any) -> Any:
        return f"{value:,.0f}" if isinstance(value, float) else value


class ConstraintSheet(Sheet):
    about = forms.ChoiceField(
        label=gettext_lazy("What is it about?"),
        choices=[
            (K.INCOME.value, gettext_lazy("Income: the least I can live on")),
            (K.PREPARATION.value, gettext_lazy("Preparation: how long I can train for it")),
            (K.PLACE.value, gettext_lazy("Place: where the work is done")),
            (K.CALENDAR.value, gettext_lazy("Calendar: hours, seasons, weeks off")),
            (K.CARE.value, gettext_lazy("Care: somebody who needs me")),
            (K.HEALTH.value, gettext_lazy("Health")),
            (K.OTHER.value, gettext_lazy("Something else")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": MISSING},
    )
    text = Words(
        rows=2,
        label=gettext_lazy("Said so that it can be tested"),
        help_text=gettext_lazy("“Home by four on school days”, rather than “a good balance”."),
    )
    amount = _dollars(
        gettext_lazy("Income only: dollars a year"), gettext_lazy("Before tax. 48000, 48,000 and 48k all do.")
    )
    months = forms.IntegerField(
        label=gettext_lazy("Preparation only: months at most"),
        required=False,
        min_value=0,
        max_value=MONTHS_MOST,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
    )
    remote = forms.BooleanField(label=gettext_lazy("Place only: it must be possible from home"), required=False)
    hard = forms.BooleanField(
        label=gettext_lazy("A job that fails this is out of the question"), required=False, initial=True
    )

    def clean(self) -> dict[str, Any]:
        said = self.cleaned_data
        if said.get("about") == K.INCOME and said.get("amount") is None and "amount" not in self.errors:
            self.add_error("amount", _("An income needs its amount, or nothing can be held against it."))
        if said.get("about") == K.PREPARATION and said.get("months") is None and "months" not in self.errors:
            self.add_error("months", _("How many months, at most?"))
        return said

    def payload(self) -> kinds.Constraint:
        said = self.cleaned_data
        about = K(said["about"])
        return kinds.Constraint(
            about,
            said["text"],
            said["amount"] if about is K.INCOME else None,
            said["months"] if about is K.PREPARATION else None,
            (said["remote"] or None) if about is K.PLACE else None,
            said["hard"],
        )


class MoneySheet(Sheet):
    savings = _dollars(gettext_lazy("Savings you could live on"), gettext_lazy("What you would be willing to use up."))
    monthly_costs = _dollars(gettext_lazy("What a month costs"))
    other_monthly_income = _dollars(gettext_lazy("What comes in each month besides your job"))

    def payload(self) -> kinds.Money:
        return kinds.Money(**self.words)
