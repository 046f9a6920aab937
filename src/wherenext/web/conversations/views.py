from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from wherenext.application.conversations import draw_lessons, propose_questions, write_request
from wherenext.application.destinations import find_destination
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.reference import EntryId
from wherenext.web.conversations.forms import Debrief, LessonForm, Plan, draw_all
from wherenext.web.local import desk_of
from wherenext.web.notebook import find_entry
from wherenext.web.sheets import keep, lay


def page(request: HttpRequest) -> HttpResponse:
    journey = desk_of(request).journey()
    talks = journey.conversations
    named = [each for each in talks if each.payload.held and each.payload.whom_next]
    context = {
        "planned": [each for each in talks if not each.payload.held],
        "held": [each for each in reversed(talks) if each.payload.held],
        "named": named[-3:],
        "assumptions": journey.assumptions[:3],
    }
    return render(request, "conversations/page.html", context)


def find_subject(journey: Journey, about: str) -> EntryId | None:
    """Find the destination that is asked about: named itself, by one of its assumptions, or the chosen one."""
    found = journey.find(EntryId(about)) if about else None
    if found is not None and isinstance(found.payload, kinds.Assumption):
        found = journey.find(found.payload.destination)
    if found is not None and isinstance(found.payload, kinds.Destination):
        return found.identifier
    chosen = find_destination(journey)
    return None if chosen is None else chosen.entry.identifier


def new(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    about = find_subject(journey, request.GET.get("about", ""))
    options: dict[str, Any] = {"said": kinds.Conversation("", destination=about)}
    if request.method != "POST":
        options["initial"] = {"questions_text": "\n".join(propose_questions(journey, about))}
    form = lay(Plan, request, desk, **options)
    if request.method == "POST" and (entry := keep(desk, form)) is not None:
        return redirect("conversations:conversation", entry.identifier)
    return render(request, "conversations/plan.html", {"form": form}, status=400 if form.errors else 200)


def plan(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    found = find_entry(desk.journey(), kinds.Conversation, identifier)
    options: dict[str, Any] = {"said": found.payload}
    if request.method != "POST":
        options["initial"] = {"questions_text": "\n".join(found.payload.questions)}
    form = lay(Plan, request, desk, found, **options)
    if request.method == "POST" and (entry := keep(desk, form)) is not None:
        return redirect("conversations:conversation", entry.identifier)
    return render(
        request, "conversations/plan.html", {"form": form, "entry": found}, status=400 if form.errors else 200
    )


def conversation(request: HttpRequest, identifier: str) -> HttpResponse:
    journey = desk_of(request).journey()
    found = find_entry(journey, kinds.Conversation, identifier)
    said = found.payload
    context = {
        "entry": found,
        "request_text": "" if said.held else write_request(said.person, said.role),
        "lessons": [each for each in journey.evidence if _rests_on(journey, each, found)],
        "assumptions": _assumptions(journey, found),
    }
    return render(request, "conversations/conversation.html", context)


def _rests_on(journey: Journey, evidence: Entry[kinds.Evidence], talk: Entry[kinds.Conversation]) -> bool:
    return evidence.payload.rests_on is not None and journey.find(evidence.payload.rests_on) is talk


def _assumptions(journey: Journey, talk: Entry[kinds.Conversation]) -> list[Entry[kinds.Assumption]]:
    """Return the assumptions of the destination that the talk was about; of every destination where it named none."""
    about = talk.payload.destination
    subject = journey.find(about) if about else None
    return [
        each for each in journey.assumptions if subject is None or journey.find(each.payload.destination) is subject
    ]


def debrief(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    found = find_entry(journey, kinds.Conversation, identifier)
    options: dict[str, Any] = {"said": found.payload}
    if request.method != "POST" and not found.payload.held:
        options["initial"] = {}
    form = lay(Debrief, request, desk, found, **options)
    if request.method != "POST" and not found.payload.held:
        form.initial["held"] = desk.clock.now().date().isoformat()
    if request.method == "POST" and (entry := keep(desk, form)) is not None:
        name = "conversations:lessons" if _assumptions(desk.journey(), found) else "conversations:conversation"
        return redirect(name, entry.identifier)
    return render(
        request, "conversations/debrief.html", {"form": form, "entry": found}, status=400 if form.errors else 200
    )


def lessons(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    found = find_entry(journey, kinds.Conversation, identifier)
    data = request.POST if request.method == "POST" else None
    forms = [LessonForm(data, each, desk.identifiers.make()) for each in _assumptions(journey, found)]
    if data is not None and all(each.is_valid() for each in forms):
        draw_lessons(desk, found, draw_all(forms))
        return redirect(f"{reverse('conversations:conversation', args=[found.identifier])}?kept")
    wrong = [each for each in forms if each.errors]
    context = {"forms": forms, "entry": found, "wrong": wrong}
    return render(request, "conversations/lessons.html", context, status=400 if wrong else 200)
