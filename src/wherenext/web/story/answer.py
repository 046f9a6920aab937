"""One answer of the story: begun with the record, written by the person, tied to what it rests on."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from wherenext.application.stories import find_answer, find_asked, offer_sentences
from wherenext.application.versions import find_versions
from wherenext.core.guidance.story.offer import Offered
from wherenext.core.journey.kinds import StoryPart
from wherenext.web.local import desk_of, guidance_of
from wherenext.web.sheets import keep, lay
from wherenext.web.story.forms import AnswerSheet, BeginSheet, TiesSheet
from wherenext.web.story.telling import PARTS, QUESTIONS
from wherenext.web.wording import tell_day


def find_part(slug: str) -> StoryPart:
    if slug not in PARTS:
        raise Http404
    return PARTS[slug]


def _go_back(slug: str) -> HttpResponse:
    return redirect(f"{reverse('story:page')}?kept#{slug}")


def _offer(request: HttpRequest, part: StoryPart) -> tuple[Offered, ...]:
    return offer_sentences(desk_of(request).journey(), part, find_asked(guidance_of(request)))


def begin(request: HttpRequest, slug: str) -> HttpResponse:
    """Begin an answer with the sentences that were ticked."""
    desk, part = desk_of(request), find_part(slug)
    form = lay(BeginSheet, request, desk, part=part, offered=_offer(request, part))
    if request.method == "POST" and keep(desk, form) is not None:
        return _go_back(slug)
    context = {"form": form, "question": QUESTIONS[part]}
    return render(request, "story/begin.html", context, status=400 if form.errors else 200)


def edit(request: HttpRequest, slug: str) -> HttpResponse:
    desk, part = desk_of(request), find_part(slug)
    journey = desk.journey()
    found = find_answer(journey, part)
    options: dict[str, Any] = {
        "part": part,
        "offered": _offer(request, part),
        "journey": journey,
        "before": None if found is None else found.payload,
    }
    form = lay(AnswerSheet, request, desk, found, **options)
    if request.method == "POST" and keep(desk, form) is not None:
        return _go_back(slug)
    versions = () if found is None else find_versions(journey, found)[:-1]
    context = {
        "form": form,
        "question": QUESTIONS[part],
        "versions": [(tell_day(each.time), each.payload.text) for each in versions],
    }
    return render(request, "story/answer.html", context, status=400 if form.errors else 200)


def ties(request: HttpRequest, slug: str) -> HttpResponse:
    """Say what each sentence rests on."""
    desk, part = desk_of(request), find_part(slug)
    journey = desk.journey()
    found = find_answer(journey, part)
    if found is None:
        raise Http404
    form = lay(TiesSheet, request, desk, found, story=found.payload, journey=journey)
    if request.method == "POST" and keep(desk, form) is not None:
        return _go_back(slug)
    if form.is_stale:
        # What was chosen belongs to the sentences as they were; they are laid out anew as they are.
        names = {"entry": desk.identifiers.make(), "seen": found.identifier}
        context = {"form": TiesSheet(initial=names, story=found.payload, journey=journey), "is_stale": True}
    else:
        context = {"form": form, "is_stale": False}
    status = 400 if form.errors else 200
    return render(request, "story/ties.html", context | {"question": QUESTIONS[part]}, status=status)
