from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from wherenext.application.resume import Decision, Part
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.files.resume.opening.limits import FILE_BYTES
from wherenext.web import wording
from wherenext.web.sheets import Words

Text = str | Promise
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


DOUBTS: Mapping[str, Text] = {
    "title": _("no title was found"),
    "employer": _("no employer was found"),
    "institution": _("no school was found"),
}
"""What is said of a field that the reader left empty."""
LONG = 80
"""Characters; hardly any title of a job is longer."""


class PartForm(forms.Form):
    """One part of a résumé as read, to be corrected, confirmed or left out."""

    use_required_attribute = False
    is_open = False
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
    def headline(self) -> str:
        """The part in a few words, as it stands now."""
        said = (self._said(name) for name in ("name", "title", "degree", "field", "employer", "institution", "fluency"))
        return ", ".join(each for each in said if each) or str(_("without a name"))

    @property
    def times(self) -> str:
        """From when until when."""
        return wording.tell_times(self._said("start") or self._said("since"), self._said("end"))

    @property
    def count(self) -> int:
        """How many things done stand in it."""
        return sum(bool(each.strip()) for each in self._said("highlights").splitlines())

    @property
    def doubts(self) -> list[Text]:
        """What makes it likely that something was misread."""
        missing = [words for name, words in DOUBTS.items() if name in self.fields and not self._said(name)]
        undated = [_("no dates were found")] if "end" in self.fields and not self.times else []
        start, end = self._said("start"), self._said("end")
        # Compared as far as both tell: 2019 is not before 2019-04.
        shared = min(len(start), len(end))
        late = [_("it ends before it begins")] if start[:shared] > end[:shared] else []
        long = [_("a name this long is often a sentence")] if len(self._name()) > LONG else []
        return [*missing, *undated, *late, *long]

    def _name(self) -> str:
        return self._said("title") or self._said("name")

    def _said(self, name: str) -> str:
        return str(self[name].value() or "") if name in self.fields else ""

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
