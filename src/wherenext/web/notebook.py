"""A notebook: one kind of entry, listed on a page with a sheet to add one, and a page to correct each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId
from wherenext.web.local import desk_of
from wherenext.web.sheets import Sheet, keep, lay


@dataclass(frozen=True, slots=True)
class Notebook:
    """How one kind of entry is listed and written.

    Attributes
    ----------
    kind
        Class of the payload.
    sheet
        The form.
    address
        Name of the address of the list.
    template
        Of the list.
    """

    kind: type[Payload]
    sheet: type[Sheet]
    address: str
    template: str


Extra = Callable[[Journey], Mapping[str, Any]]
"""What a page shows besides, worked out from the journey."""


def show_notebook(request: HttpRequest, notebook: Notebook, extra: Extra = lambda _journey: {}) -> HttpResponse:
    """List the entries, and take a new one in."""
    desk = desk_of(request)
    form = lay(notebook.sheet, request, desk)
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse(notebook.address)}?kept")
    journey = desk.journey()
    context = {"form": form, "entries": journey.all(notebook.kind), **extra(journey)}
    return render(request, notebook.template, context, status=400 if form.errors else 200)


def show_page(request: HttpRequest, notebook: Notebook, identifier: str) -> HttpResponse:
    """Correct one entry."""
    desk = desk_of(request)
    found = find_entry(desk.journey(), notebook.kind, identifier)
    form = lay(notebook.sheet, request, desk, found)
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse(notebook.address)}?kept")
    context = {"form": form, "entry": found, "back": reverse(notebook.address)}
    return render(request, "correct.html", context, status=400 if form.errors else 200)


def find_entry(journey: Journey, kind: type[Payload], identifier: str) -> Entry[Any]:
    """Return what holds under an identifier, or answer that there is nothing."""
    found = journey.find(EntryId(identifier))
    if found is None or not isinstance(found.payload, kind):
        raise Http404
    return found
