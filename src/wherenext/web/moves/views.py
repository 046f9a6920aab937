from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from wherenext.application.destinations import find_destination
from wherenext.application.whereabouts import find_open_moves
from wherenext.core.guidance.belief.next_step import StepKind, suggest
from wherenext.core.guidance.moves.moves import ProposedMove
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.reference import EntryId, Reference
from wherenext.web.conversations.views import find_subject
from wherenext.web.local import desk_of, guidance_of
from wherenext.web.moves.forms import MoveSheet, OutcomeSheet
from wherenext.web.notebook import find_entry
from wherenext.web.sheets import keep, lay


def page(request: HttpRequest) -> HttpResponse:
    journey = desk_of(request).journey()
    open_ones = find_open_moves(journey)
    done = [each for each in journey.moves if each not in open_ones]
    context = {"open": open_ones, "done": done, "duties": _giving(journey), "chosen": find_destination(journey)}
    return render(request, "moves/page.html", context)


def ideas(request: HttpRequest) -> HttpResponse:
    """Propose moves for the chosen destination; worked out on a page of its own, since it takes a moment."""
    guidance = guidance_of(request)
    chosen = find_destination(guidance.journey)
    found = None if chosen is None else guidance.examine(chosen)
    proposed = () if found is None else guidance.propose_moves(found)
    letter = "" if found is None else guidance.write_to_manager(found, proposed)
    return render(request, "moves/ideas.html", {"chosen": chosen, "proposed": proposed, "letter": letter})


def _find_idea(request: HttpRequest) -> ProposedMove | None:
    element = request.GET.get("idea", "")
    guidance = guidance_of(request) if element else None
    chosen = None if guidance is None else find_destination(guidance.journey)
    found = None if guidance is None or chosen is None else guidance.examine(chosen)
    if guidance is None or found is None:
        return None
    return next((each for each in guidance.propose_moves(found) if each.element == element), None)


def _giving(journey: Journey) -> list[Entry[kinds.Duty]]:
    return [each for each in journey.duties if (each.payload.energy or 0) > 0][:3]


def new(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    tested = _find_tested(journey, request.GET.get("about", ""))
    said = kinds.Move(
        "",
        kinds.MoveKind.PROJECT,
        destination=find_subject(journey, request.GET.get("about", "")),
        tests=None if tested is None else tested.identifier,
    )
    options: dict[str, Any] = {"said": said}
    idea = _find_idea(request)
    if idea is not None:
        said = replace(said, skill=Reference("onet-element", "", idea.element, idea.builds))
        initial = {
            "text": f"{idea.what}\n{idea.first_step}",
            "how": idea.kind.value,
            "expectation": f"{idea.expectation} {idea.sign}",
        }
        options = {"said": said, **({} if request.method == "POST" else {"initial": initial})}
    form = lay(MoveSheet, request, desk, **options)
    if request.method == "POST" and (entry := keep(desk, form)) is not None:
        return redirect(f"{reverse('moves:move', args=[entry.identifier])}?kept")
    return render(request, "moves/new.html", {"form": form, "tested": tested}, status=400 if form.errors else 200)


def _find_tested(journey: Journey, about: str) -> Entry[Any] | None:
    found = journey.find(EntryId(about)) if about else None
    return found if found is not None and isinstance(found.payload, kinds.Assumption) else None


def move(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    found = find_entry(journey, kinds.Move, identifier)
    outcome = _find_outcome(journey, found)
    form = lay(OutcomeSheet, request, desk, outcome, move=found.identifier)
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse('moves:move', args=[found.identifier])}?kept")
    context = {
        "form": form,
        "entry": found,
        "outcome": outcome,
        "tested": journey.find(found.payload.tests) if found.payload.tests else None,
        "revise": _should_revise(journey, found) if outcome else None,
        "destination": journey.find(found.payload.destination) if found.payload.destination else None,
    }
    return render(request, "moves/move.html", context, status=400 if form.errors else 200)


def _find_outcome(journey: Journey, move_: Entry[kinds.Move]) -> Entry[kinds.Outcome] | None:
    return next((each for each in reversed(journey.outcomes) if journey.find(each.payload.move) is move_), None)


def _should_revise(journey: Journey, move_: Entry[kinds.Move]) -> str | None:
    """Return why the destination should be looked at again, where what came of its moves says so."""
    about = move_.payload.destination
    found = suggest(journey, about) if about and journey.find(about) else ()
    return next((each.reason for each in found if each.kind is StepKind.REVISE), None)


def correct(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    found = find_entry(desk.journey(), kinds.Move, identifier)
    form = lay(MoveSheet, request, desk, found, said=found.payload)
    if request.method == "POST" and (entry := keep(desk, form)) is not None:
        return redirect(f"{reverse('moves:move', args=[entry.identifier])}?kept")
    context = {"form": form, "entry": found, "back": reverse("moves:move", args=[found.identifier])}
    return render(request, "correct.html", context, status=400 if form.errors else 200)
