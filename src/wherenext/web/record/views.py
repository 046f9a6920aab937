from dataclasses import dataclass
from itertools import groupby

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.timezone import localdate
from django.views.decorators.http import require_POST

from wherenext.application.entries import erase_entry, find_resting, find_written, retract_entry
from wherenext.application.take_in import take_in as take_record_in
from wherenext.application.versions import find_wordings
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.record import read_record, write_record
from wherenext.core.journey.reference import EntryId
from wherenext.files.record import NOT_SEALED
from wherenext.web.local import desk_of, journey_of, local
from wherenext.web.record.forms import Deletion, RecordFile, TakeBack
from wherenext.web.sheets import find_typed, lay
from wherenext.web.wording import KIND_NAMES, Told, tell_fields

A_PAGE = 50


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of the timeline."""

    entry: Entry[Payload]
    state: str


@dataclass(frozen=True, slots=True)
class KindChoice:
    """A kind of entry that there is at least one of."""

    kind: str
    name: str | Promise
    count: int
    is_chosen: bool


def page(request: HttpRequest) -> HttpResponse:
    journey = desk_of(request).journey()
    kind = request.GET.get("kind", "")
    shown = [each for each in reversed(journey.entries) if kind in ("", each.kind)]
    pages = Paginator(shown, A_PAGE).get_page(request.GET.get("page"))
    orphans = {each.identifier for each in journey.orphaned}
    lines = [Line(each, _state(journey, each, orphans)) for each in pages.object_list]
    days = [(day, list(found)) for day, found in groupby(lines, key=lambda each: localdate(each.entry.time))]
    context = {"pages": pages, "days": days, "kind": kind, "choices": _choices(journey, kind), "count": len(shown)}
    return render(request, "record/page.html", context)


def _choices(journey: Journey, chosen: str) -> list[KindChoice]:
    counts: dict[type[Payload], int] = {}
    for each in journey.entries:
        counts[type(each.payload)] = counts.get(type(each.payload), 0) + 1
    found = ((kind, KIND_NAMES[kind], count) for kind, count in counts.items())
    return [KindChoice(kind.kind, name, count, kind.kind == chosen) for kind, name, count in found]


def _state(journey: Journey, entry: Entry[Payload], orphans: set[EntryId]) -> str:
    """Say whether an entry holds: it may be taken back, corrected, or rest on one that is gone."""
    if entry.identifier in journey.retracted:
        return "corrected" if journey.find(entry.identifier) is not None else "gone"
    return "orphan" if entry.identifier in orphans else "holds"


def entry(request: HttpRequest, identifier: str) -> HttpResponse:
    return _show(request, identifier)


def take_back(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    form = lay(TakeBack, request, desk)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        retract_entry(desk, EntryId(said["entry"]), EntryId(identifier), said["reason"])
        return redirect(f"{reverse('record:entry', args=[identifier])}?kept")
    return _show(request, identifier, form)


@require_POST
def erase(request: HttpRequest, identifier: str) -> HttpResponse:
    if "sure" not in request.POST:
        return redirect("record:entry", identifier)
    erase_entry(desk_of(request), EntryId(identifier), with_resting="resting" in request.POST)
    return redirect(f"{reverse('record:page')}?kept")


def _show(request: HttpRequest, identifier: str, form: TakeBack | None = None) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    found = find_written(journey, EntryId(identifier))
    if found is None:
        raise Http404
    now = journey.find(found.identifier)
    context = {
        "entry": found,
        "told": _tell(found, journey),
        "state": _state(journey, found, {each.identifier for each in journey.orphaned}),
        "now": None if now is found else now,
        "resting": find_resting(journey, found.identifier),
        "wordings": len(find_wordings(journey, found)),
        "taker": _find_taker(journey, found),
        "takes": [each for name in found.retracts if (each := find_written(journey, name)) is not None],
        "form": form or lay(TakeBack, request, desk),
    }
    return render(request, "record/entry.html", context)


def _tell(entry: Entry[Payload], journey: Journey) -> list[Told]:
    return tell_fields(entry.payload, journey)


def _find_taker(journey: Journey, entry: Entry[Payload]) -> Entry[Payload] | None:
    """Find the retraction that took an entry back: taking that back in turn restores the entry."""
    found = (each for each in journey.entries if entry.identifier in each.retracts)
    held = (each for each in found if each.identifier not in journey.retracted)
    return next((each for each in held if isinstance(each.payload, kinds.Retraction)), None)


def export(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    desk = desk_of(request)
    entries = desk.journey().entries
    lines = (line + "\n" for line in write_record(entries, (NOT_SEALED,), desk.ledger.find_erased()))
    name = f"wherenext-{desk.clock.now():%Y-%m-%d}.jsonl"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse("".join(lines), content_type="application/jsonl; charset=utf-8", headers=headers)


def take_in(request: HttpRequest) -> HttpResponse:
    form = RecordFile(*find_typed(request))
    taken = None
    if request.method == "POST" and form.is_valid():
        record = read_record(form.cleaned_data["file"].read().splitlines())
        if record.entries:
            taken = take_record_in(desk_of(request).ledger, record)
        else:
            form.add_error("file", RecordFile.NO_RECORD)
    return render(request, "record/take_in.html", {"form": form, "taken": taken}, status=400 if form.errors else 200)


def delete(request: HttpRequest) -> HttpResponse:
    form = Deletion(find_typed(request)[0])
    if request.method == "POST" and form.is_valid():
        journey_of(request).delete()
        local().lock()
        return render(request, "record/deleted.html", {"stands_alone": True})
    count = len(desk_of(request).journey().entries)
    return render(request, "record/delete.html", {"form": form, "count": count}, status=400 if form.errors else 200)
