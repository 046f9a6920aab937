from django import forms
from django.utils.translation import gettext_lazy as _

from wherenext.core.journey import kinds
from wherenext.web.sheets import Sheet, Words
from wherenext.web.wording import ENERGIES


class DutySheet(Sheet):
    """A duty and what it does to the person."""

    text = Words(
        rows=2,
        label=_("Something you do in a week"),
        help_text=_("One thing, the way you would say it: the ticket report, teaching the new ones, the school run."),
    )
    energy = forms.TypedChoiceField(
        label=_("What does it do to you?"),
        choices=[(str(each), name) for each, name in ENERGIES.items()],
        widget=forms.RadioSelect,
        coerce=int,
        empty_value=None,
        required=False,
    )

    def payload(self) -> kinds.Duty:
        return kinds.Duty(**self.words)
