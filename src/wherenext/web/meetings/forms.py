from dataclasses import replace
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from wherenext.core.journey import kinds
from wherenext.web.dates import Day
from wherenext.web.sheets import IDENTIFIER, Sheet, Words


class MeetingSheet(Sheet):
    """Notes of a meeting, what goes home, and the day it was held."""

    notes = Words(rows=8, required=False, label=_("Notes"))
    homework = Words(rows=3, required=False, label=_("What goes home"))
    held = Day(label=_("Held on"), help_text=_("Leave it empty until you have met."))

    def __init__(self, *args: Any, said: kinds.Meeting, **options: Any) -> None:
        super().__init__(*args, **options)
        self.said = said

    def payload(self) -> kinds.Meeting:
        return replace(self.said, **self.words)


class Begin(forms.Form):
    """The button that starts the clock of a meeting."""

    entry = forms.CharField(widget=forms.HiddenInput, validators=[IDENTIFIER])
