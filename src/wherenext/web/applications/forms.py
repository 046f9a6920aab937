from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId
from wherenext.web.dates import Day
from wherenext.web.sheets import MISSING, Sheet, Words

S = kinds.Stage


class ApplicationSheet(Sheet):
    title = Words(label=_("Which job?"))
    employer = Words(required=False, label=_("Who offers it?"))
    sent = Day(label=_("When did you send it?"), help_text=_("Leave it empty while it is not sent."))
    notes = Words(rows=3, required=False, label=_("Anything to remember"))

    def payload(self) -> kinds.Application:
        return kinds.Application(**self.words)


class RejectionSheet(Sheet):
    stage = forms.ChoiceField(
        label=_("How far had it come?"),
        choices=[
            (S.LETTER.value, _("the letter: nobody had spoken to me")),
            (S.SCREENING.value, _("a first call or a test")),
            (S.INTERVIEW.value, _("an interview")),
            (S.FINAL.value, _("the final round")),
            (S.OFFER.value, _("an offer")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": MISSING},
    )
    words_said = Words(
        rows=4, required=False, label=_("What did they say?"), help_text=_("As they said it. Often it says nothing.")
    )

    def __init__(self, *args: Any, application: EntryId, **options: Any) -> None:
        super().__init__(*args, **options)
        self.application = application

    def payload(self) -> kinds.Rejection:
        said = self.cleaned_data
        return kinds.Rejection(self.application, S(said["stage"]), said["words_said"])
