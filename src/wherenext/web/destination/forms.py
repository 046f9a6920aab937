from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId
from wherenext.web.dates import Day
from wherenext.web.sheets import MISSING, Sheet, Words


class Future(Sheet):
    """A future to compare with others."""

    text = Words(
        rows=3,
        label=_("In five years I could be"),
        help_text=_("A guess, in your words. It may lie outside your company, and it need not be a job at all."),
    )

    def payload(self) -> kinds.Destination:
        return kinds.Destination(self.cleaned_data["text"])


class Assume(Sheet):
    text = Words(
        rows=2,
        label=_("For this to be right, it must be true that"),
        help_text=_(
            "One thing that could turn out wrong: I would enjoy the budgets; they take people without a degree."
        ),
    )

    def __init__(self, *args: Any, destination: EntryId, **options: Any) -> None:
        super().__init__(*args, **options)
        self.destination = destination

    def payload(self) -> kinds.Assumption:
        return kinds.Assumption(self.destination, self.cleaned_data["text"])


STRENGTHS = [("1", _("a hint")), ("2", _("clear")), ("3", _("I saw it or did it myself"))]


class EvidenceSheet(Sheet):
    text = Words(rows=3, label=_("What did you learn?"))
    side = forms.ChoiceField(
        label=_("Does it speak for it or against it?"),
        choices=[("for", _("for it")), ("against", _("against it"))],
        widget=forms.RadioSelect,
        error_messages={"required": MISSING},
    )
    strength = forms.TypedChoiceField(
        label=_("How strongly?"),
        choices=STRENGTHS,
        widget=forms.RadioSelect,
        coerce=int,
        initial="2",
        error_messages={"required": MISSING},
    )
    source = Words(
        label=_("From whom, or from where?"),
        help_text=_("The same source counts once, however often it speaks."),
    )

    def __init__(self, *args: Any, assumption: EntryId, **options: Any) -> None:
        super().__init__(*args, **options)
        self.assumption = assumption

    def payload(self) -> kinds.Evidence:
        said = self.cleaned_data
        return kinds.Evidence(self.assumption, kinds.Side(said["side"]), said["strength"], said["source"], said["text"])


V = kinds.Verdict


class Revise(Sheet):
    verdict = forms.ChoiceField(
        label=_("What becomes of it?"),
        choices=[
            (V.CHOSEN.value, _("It becomes my destination")),
            (V.KEPT.value, _("I keep it as it is")),
            (V.ADJUSTED.value, _("I adjust it")),
            (V.DROPPED.value, _("I drop it")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": MISSING},
    )
    reason = Words(rows=4, required=False, label=_("Why?"), help_text=_("What did you learn since you last looked?"))
    text = Words(rows=3, required=False, label=_("Adjusted: its new wording"))
    confidence = forms.ChoiceField(
        label=_("How sure are you today?"),
        choices=[("", _("I would rather not say")), ("low", _("hardly")), ("middle", _("fairly")), ("high", _("very"))],
        required=False,
    )
    would_change = Words(rows=2, required=False, label=_("What would change your mind?"))
    review = Day(label=_("When will you look at it again?"))

    def __init__(self, *args: Any, destination: EntryId, **options: Any) -> None:
        super().__init__(*args, **options)
        self.destination = destination

    def payload(self) -> kinds.Revision:
        said = self.cleaned_data
        verdict = V(said["verdict"])
        return kinds.Revision(
            self.destination,
            verdict,
            said["reason"],
            (said["text"] or None) if verdict is V.ADJUSTED else None,
            None,
            kinds.Confidence(said["confidence"]) if said["confidence"] else None,
            said["would_change"],
            said["review"],
        )
