from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from wherenext.application.desk import Desk
from wherenext.application.destinations import (
    State,
    View,
    find_earlier,
    propose_destination,
    revise_destination,
    view_destinations,
)
from wherenext.application.entries import find_written
from wherenext.application.routes import find_route
from wherenext.core.guidance.belief.belief import Belief, Tally, believe, weigh
from wherenext.core.guidance.belief.next_step import suggest
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId
from wherenext.web.destination.drawn import BANDS, draw_assumption, draw_belief, draw_evidence
from wherenext.web.destination.following import follow_step
from wherenext.web.destination.forms import Assume, EvidenceSheet, Future, Revise
from wherenext.web.local import desk_of
from wherenext.web.notebook import find_entry
from wherenext.web.sheets import keep, keep_by, lay
from wherenext.web.wording import shorten

STATES: dict[State, str | Promise] = {
    State.CANDIDATE: _("not chosen so far"),
    State.CHOSEN: _("my destination"),
    State.DROPPED: _("dropped"),
}


@dataclass(frozen=True, slots=True)
class Card:
    """A destination as a page shows it."""

    view: View
    state: str | Promise
    band: str | Promise
    belief: Belief
    pros: int
    cons: int


def show_card(journey: Journey, view: View) -> Card:
    belief = believe(journey, view.entry.identifier)
    pros, cons = (sum(getattr(each, side) for each in belief.tallies) for side in ("speaking_for", "speaking_against"))
    return Card(view, STATES[view.state], BANDS[belief.band], belief, pros, cons)


def page(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    form = lay(Future, request, desk)
    if request.method == "POST" and keep_by(desk, form, _propose) is not None:
        return redirect(f"{reverse('destination:page')}?kept")
    journey = desk.journey()
    cards = [show_card(journey, each) for each in view_destinations(journey)]
    cards.sort(key=lambda each: each.view.state is not State.CHOSEN)
    context = {
        "form": form,
        "cards": [each for each in cards if each.view.state is not State.DROPPED],
        "dropped": [each for each in cards if each.view.state is State.DROPPED],
        "dreams": journey.dreams[-3:],
    }
    return render(request, "destination/page.html", context, status=400 if form.errors else 200)


def _propose(desk: Desk, name: EntryId, said: kinds.Destination, _seen: EntryId) -> Entry[kinds.Destination]:
    return propose_destination(desk, name, said)


def destination(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    view = find_view(journey, identifier)
    card = show_card(journey, view)
    context = {
        "card": card,
        "lines": [_line(journey, each) for each in card.belief.tallies],
        "following": [follow_step(each) for each in suggest(journey, view.entry.identifier)],
        "is_due": view.is_due(desk.clock.now().date()),
        "chart": draw_belief(journey, view, desk.clock.now()),
        "balance": draw_evidence(journey, card.belief),
        "is_open": view.state is not State.DROPPED,
        "confidence": CONFIDENCES.get(view.confidence) if view.confidence else None,
        "versions": _versions(view),
        "was_adjusted": find_earlier(view) is not None,
        "has_route": view.state is State.CHOSEN and find_route(journey, view.entry.identifier) is not None,
    }
    return render(request, "destination/destination.html", context)


CONFIDENCES = {
    kinds.Confidence.LOW: _("hardly sure"),
    kinds.Confidence.MIDDLE: _("fairly sure"),
    kinds.Confidence.HIGH: _("very sure"),
}
VERDICTS = {
    kinds.Verdict.CHOSEN: _("Chosen"),
    kinds.Verdict.KEPT: _("Kept"),
    kinds.Verdict.ADJUSTED: _("Adjusted"),
    kinds.Verdict.DROPPED: _("Dropped"),
}


@dataclass(frozen=True, slots=True)
class Version:
    """One point in the life of a destination."""

    name: str | Promise
    time: datetime
    reason: str
    text: str
    identifier: EntryId


def _versions(view: View) -> list[Version]:
    first = Version(_("First said"), view.entry.time, "", view.entry.payload.text, view.entry.identifier)
    revised = [
        Version(
            VERDICTS[each.payload.verdict], each.time, each.payload.reason, each.payload.text or "", each.identifier
        )
        for each in view.revisions
    ]
    composed = [
        Version(_("Made of"), each.time, "", shorten(each.payload), each.identifier) for each in view.compositions
    ]
    return [first, *sorted([*revised, *composed], key=lambda each: each.time)]


@dataclass(frozen=True, slots=True)
class Line:
    """An assumption and how it stands."""

    entry: Entry[kinds.Assumption]
    band: str | Promise
    tally: Tally


def _line(journey: Journey, tally: Tally) -> Line:
    return Line(find_entry(journey, kinds.Assumption, tally.assumption), BANDS[tally.band], tally)


def find_view(journey: Journey, identifier: str) -> View:
    found = find_entry(journey, kinds.Destination, identifier)
    return next(each for each in view_destinations(journey) if each.entry is found)


def revise(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    view = find_view(journey, identifier)
    options: dict[str, Any] = {"destination": view.entry.identifier}
    if request.method != "POST":
        options["initial"] = {
            "verdict": request.GET.get("verdict"),
            "text": view.text,
            "would_change": view.would_change,
        }
    form = lay(Revise, request, desk, **options)
    if request.method != "POST":
        form.initial["seen"] = view.last
    if request.method == "POST" and keep_by(desk, form, revise_destination) is not None:
        return redirect(f"{reverse('destination:destination', args=[view.entry.identifier])}?kept")
    if form.errors and form.is_stale:
        form.stand_on(find_written(desk.journey(), find_view(desk.journey(), identifier).last))
    against = _speaking(journey, view, kinds.Side.AGAINST)
    context = {"form": form, "view": view, "against": against}
    return render(request, "destination/revise.html", context, status=400 if form.errors else 200)


def _speaking(journey: Journey, view: View, side: kinds.Side) -> list[Entry[Payload]]:
    belief = believe(journey, view.entry.identifier)
    sign = 1 if side is kinds.Side.FOR else -1
    names = [
        name for tally in belief.tallies for voice in tally.voices if voice.weight * sign > 0 for name in voice.entries
    ]
    return [found for name in names if (found := journey.find(name)) is not None]


def assume(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    view = find_view(desk.journey(), identifier)
    form = lay(Assume, request, desk, destination=view.entry.identifier)
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse('destination:destination', args=[view.entry.identifier])}?kept")
    context = {"form": form, "view": view}
    return render(request, "destination/assume.html", context, status=400 if form.errors else 200)


def assumption(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    found = find_entry(desk.journey(), kinds.Assumption, identifier)
    form = lay(EvidenceSheet, request, desk, assumption=found.identifier)
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse('destination:assumption', args=[found.identifier])}?kept")
    journey = desk.journey()
    tally = weigh(journey, found.identifier)
    context = {
        "form": form,
        "entry": found,
        "tally": tally,
        "band": BANDS[tally.band],
        "voices": [_hear(journey, voice.weight, voice.entries) for voice in tally.voices],
        "destination": journey.find(found.payload.destination),
        "chart": draw_assumption(journey, found, desk.clock.now()),
    }
    return render(request, "destination/assumption.html", context, status=400 if form.errors else 200)


@dataclass(frozen=True, slots=True)
class Heard:
    """One independent source and what it said."""

    side: str | Promise
    entries: list[Entry[Payload]]


def _hear(journey: Journey, weight: float, names: tuple[EntryId, ...]) -> Heard:
    side = _("for") if weight > 0 else _("against") if weight < 0 else _("both ways")
    return Heard(side, [found for name in names if (found := journey.find(name)) is not None])


def correct(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    found = find_entry(desk.journey(), kinds.Assumption, identifier)
    form = lay(Assume, request, desk, found, destination=found.payload.destination)
    if request.method == "POST" and (entry := keep(desk, form)) is not None:
        return redirect(f"{reverse('destination:assumption', args=[entry.identifier])}?kept")
    back = reverse("destination:assumption", args=[found.identifier])
    return render(
        request, "correct.html", {"form": form, "entry": found, "back": back}, status=400 if form.errors else 200
    )
