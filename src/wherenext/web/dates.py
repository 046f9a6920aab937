"""A day in a form, kept as ISO 8601."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _


class Day(forms.DateField):
    """A day, given back as text such as ``2026-12-01``; None where it was left empty."""

    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")

    def __init__(self, **options: Any) -> None:
        options.setdefault("error_messages", {"invalid": _("Write it like 2026-12-01.")})
        super().__init__(required=False, input_formats=["%Y-%m-%d"], **options)

    def clean(self, value: Any) -> Any:
        day = super().clean(value)
        return None if day is None else day.isoformat()
