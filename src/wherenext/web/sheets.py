"""Sheets: forms that become entries. Each carries the name of the entry to be, so that sending it twice is harmless."""

from collections.abc import Callable
from typing import Any, TypeVar

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import RegexValidator
from django.forms.renderers import TemplatesSetting
from django.http import HttpRequest, QueryDict
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.application.desk import Desk
from wherenext.application.entries import correct_entry, record_entry
from wherenext.core.errors import ConflictError, WherenextError
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

IDENTIFIER = RegexValidator(r"\A[0-9a-f-]{36}\Z")
MISSING = gettext_lazy("This was left empty.")


class Renderer(TemplatesSetting):
    """Draws a field with its label, its hint and what is wrong with it."""

    field_template_name = "parts/field.html"


class Words(forms.CharField):
    """A person's own words, kept as they were typed."""

    def __init__(self, *, rows: int = 0, **options: Any) -> None:
        widget = forms.Textarea(attrs={"rows": rows, "dir": "auto"}) if rows else forms.TextInput(attrs={"dir": "auto"})
        options.setdefault("error_messages", {"required": MISSING})
        super().__init__(widget=widget, strip=False, **options)

    def to_python(self, value: Any) -> str:
        # Browsers send the ends of lines as two characters; nobody typed both.
        text = (super().to_python(value) or "").replace("\r\n", "\n")
        return text if text.strip() else ""


class Sheet(forms.Form):
    """A form for one entry. Subclasses name their fields after those of the payload and say how to make one."""

    entry = forms.CharField(widget=forms.HiddenInput, validators=[IDENTIFIER])
    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    use_required_attribute = False  # the message of the page says what is missing, not the browser's
    other: Entry[Payload] | None = None
    is_stale = False

    def payload(self) -> Payload:
        """Return what was said; called only when everything is valid."""
        raise NotImplementedError

    def stand_on(self, now: Entry[Payload] | None) -> None:
        """Show what was kept elsewhere meanwhile; sending the sheet again comes after it."""
        self.other = now
        name = "" if now is None else now.identifier
        self.data = self.data.copy()  # type: ignore[attr-defined] # a form's data, with every tick of several
        self.data[self.add_prefix("seen")] = name  # type: ignore[index] # a copy can be changed

    @property
    def words(self) -> dict[str, Any]:
        """What was typed, without what the form itself carries."""
        return {name: value for name, value in self.cleaned_data.items() if name not in {"entry", "seen"}}


def find_typed(request: HttpRequest) -> tuple[QueryDict | None, MultiValueDict[str, UploadedFile] | None]:
    """Return what a form sent, and its files; None for both where the page was only asked for."""
    return (request.POST, request.FILES) if request.method == "POST" else (None, None)


S = TypeVar("S", bound=Sheet)


def lay(kind: type[S], request: HttpRequest, desk: Desk, found: Entry[Any] | None = None, **options: Any) -> S:
    """Lay a sheet before the person: as typed where it was sent, else with what was said before."""
    if request.method == "POST":
        return kind(request.POST, **options)
    said = {} if found is None else {name: getattr(found.payload, name, None) for name in kind.base_fields}
    names = {"entry": desk.identifiers.make(), "seen": "" if found is None else found.identifier}
    return kind(initial={**said, **options.pop("initial", {}), **names}, **options)


def keep(desk: Desk, sheet: Sheet) -> Entry[Payload] | None:
    """Keep what a sheet says; None where it could not be kept, and then the sheet says why."""
    kept = keep_by(desk, sheet, _write)
    if sheet.is_stale:
        now = desk.journey().find(EntryId(sheet.cleaned_data["seen"]))
        sheet.stand_on(now)
    return kept


Use = Callable[[Desk, EntryId, Any, EntryId], Entry[Any]]
"""A use case that writes one entry: the desk, the entry's name, its payload, the entry the person had in view."""


def keep_by(desk: Desk, sheet: Sheet, use: Use) -> Entry[Any] | None:
    """Keep what a sheet says by a use case of its own."""
    if not sheet.is_valid():
        return None
    name, seen = EntryId(sheet.cleaned_data["entry"]), EntryId(sheet.cleaned_data["seen"])
    try:
        return use(desk, name, sheet.payload(), seen)
    except WherenextError as error:
        sheet.is_stale = isinstance(error, ConflictError)
        sheet.add_error(None, _(str(error)))
    return None


def _write(desk: Desk, name: EntryId, payload: Payload, seen: EntryId) -> Entry[Payload]:
    return correct_entry(desk, name, payload, seen) if seen else record_entry(desk, name, payload)
