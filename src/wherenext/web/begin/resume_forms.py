from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from wherenext.application.resume import Decision, Part
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.files.resume.limits import FILE_BYTES
from wherenext.web.sheets import Words

MONTH = r"^\d{4}(-(0[1-9]|1[0-2]))?$"
TELL_MONTH = {"invalid": _("Write it like 2019 or 2019-04.")}


class ResumeFile(forms.Form):
    use_required_attribute = False
    file = forms.FileField(
        label=_("Your résumé"),
        help_text=_("PDF, Word (DOCX), ODT, plain text, Markdown, JSON Resume, Europass or LinkedIn's export."),
        error_messages={"required": _("No file was chosen."), "empty": _("This file is empty.")},
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > FILE_BYTES:
            raise forms.ValidationError(_("This file is larger than a résumé can be (25 MB)."))
        return file


def _line(label: Any) -> forms.Field:
    return Words(label=label, required=False)


def _month(label: Any) -> forms.Field:
    widget = forms.TextInput(attrs={"placeholder": "2019-04"})
    return forms.RegexField(
        MONTH, label=label, required=False, empty_value=None, error_messages=TELL_MONTH, widget=widget
    )


FIELDS: Mapping[type[Part], Mapping[str, forms.Field]] = {
    kinds.PresentJob: {"title": _line(_("Title")), "employer": _line(_("Employer")), "since": _month(_("Since"))},
    kinds.Position: {
        "title": _line(_("Title")),
        "employer": _line(_("Employer")),
        "place": _line(_("Place")),
        "start": _month(_("From")),
        "end": _month(_("Until")),
    },
    kinds.Education: {
        "institution": _line(_("Where")),
        "degree": _line(_("Degree or certificate")),
        "field": _line(_("Subject")),
        "start": _month(_("From")),
        "end": _month(_("Until")),
    },
    kinds.Project: {"name": _line(_("Name")), "start": _month(_("From")), "end": _month(_("Until"))},
    kinds.Language: {"name": _line(_("Language")), "fluency": _line(_("How well"))},
    kinds.Skill: {"name": _line(_("Skill"))},
}
LINES: Mapping[type[Part], forms.Field] = {
    kinds.Position: Words(rows=4, required=False, label=_("What was done, one thing a line")),
    kinds.Project: Words(rows=3, required=False, label=_("What it was, one thing a line")),
}


class PartForm(forms.Form):
    """One part of a résumé as read, to be corrected, confirmed or left out."""

    use_required_attribute = False
    keep = forms.BooleanField(required=False, initial=True, label=_("This is right: keep it"))

    def __init__(self, data: Mapping[str, Any] | None, part: Entry[Part]) -> None:
        super().__init__(data, prefix=part.identifier)
        self.part = part
        fields: dict[str, forms.Field] = {**FIELDS[type(part.payload)]}
        if type(part.payload) in LINES:
            fields["highlights"] = LINES[type(part.payload)]
        # The names of the fields are those of the payload.
        self.fields = {**fields, **self.fields}
        for name in fields:
            value = getattr(part.payload, name)
            self.initial[name] = "\n".join(value) if isinstance(value, tuple) else value

    @property
    def short_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name not in {"keep", "highlights"}]

    def decide(self) -> Decision:
        said = dict(self.cleaned_data)
        if not said.pop("keep"):
            return Decision(self.part.identifier, None)
        if "highlights" in said:
            said["highlights"] = tuple(each for each in said["highlights"].splitlines() if each.strip())
        return Decision(self.part.identifier, replace(self.part.payload, **said))
