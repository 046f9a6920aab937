from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from wherenext.application.desk import Desk
from wherenext.application.skills import settle_skills
from wherenext.application.views_of_others import ASKING, record_view
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.reference import EntryId
from wherenext.web.local import desk_of, guidance_of
from wherenext.web.moments.forms import (
    Enjoyed,
    Happened,
    OthersSheet,
    Question,
    SkillCorrection,
    SkillSheet,
    Took,
    Whole,
)
from wherenext.web.notebook import Notebook, find_entry, show_page
from wherenext.web.sheets import keep, keep_by, lay

QUESTIONS: dict[str, type[Question]] = {"happened": Happened, "took": Took, "enjoyed": Enjoyed}
FOLLOWING = {"happened": "took", "took": "enjoyed"}
OFFERED = 6
ANSWERS: tuple[tuple[str, str | Promise], ...] = (("mine", _("mine")), ("not mine", _("not mine")), ("", _("later")))
MOMENTS = Notebook(kinds.Moment, Whole, "moments:page", "moments/page.html")


def page(request: HttpRequest) -> HttpResponse:
    journey = desk_of(request).journey()
    shown = _group_skills(journey)
    told = [Told(each, shown.get(each.identifier, ())) for each in journey.moments]
    return render(request, "moments/page.html", {"moments": told})


@dataclass(frozen=True, slots=True)
class Told:
    """A moment and the skills it shows."""

    entry: Entry[kinds.Moment]
    skills: tuple[Entry[kinds.Skill], ...]


def new(request: HttpRequest) -> HttpResponse:
    """Ask the first question. Its address is the same each time: what was sent cannot be sent into a second moment."""
    return _ask(request, None, "happened")


def ask(request: HttpRequest, identifier: str, question: str) -> HttpResponse:
    found = find_entry(desk_of(request).journey(), kinds.Moment, identifier)
    if question not in QUESTIONS:
        raise Http404
    return _ask(request, found, question)


def _ask(request: HttpRequest, found: Entry[kinds.Moment] | None, question: str) -> HttpResponse:
    desk = desk_of(request)
    moment = kinds.Moment("") if found is None else found.payload
    form = lay(QUESTIONS[question], request, desk, found, moment=moment)
    if request.method == "POST" and (entry := keep(desk, form)) is not None:
        following = FOLLOWING.get(question)
        if following is None:
            return redirect("moments:find-skills", entry.identifier)
        return redirect("moments:ask", entry.identifier, following)
    context = {"form": form, "entry": found, "steps": _steps(question)}
    return render(request, "moments/ask.html", context, status=400 if form.errors else 200)


def find_skills(request: HttpRequest, identifier: str) -> HttpResponse:
    """Ask which skills a moment shows; both buttons keep all that was answered and typed."""
    desk = desk_of(request)
    found = find_entry(desk.journey(), kinds.Moment, identifier)
    form = lay(SkillSheet, request, desk, proof=found.identifier)
    if request.method == "POST":
        answered = _settle(request, desk, found)
        is_left = not any(request.POST.get(field, "").strip() for field in ("name", "words_of", "level"))
        if (answered and is_left) or keep(desk, form) is not None:
            return redirect(f"{reverse('moments:find-skills', args=[found.identifier])}?kept")
    shown = _group_skills(desk.journey()).get(found.identifier, ())
    offered = guidance_of(request).offer_skills(found)[:OFFERED]
    context = {"form": form, "entry": found, "skills": shown, "steps": _steps("skills")}
    context |= {"offered": offered, "answers": ANSWERS}
    return render(request, "moments/find_skills.html", context, status=400 if form.errors else 200)


def _settle(request: HttpRequest, desk: Desk, found: Entry[kinds.Moment]) -> bool:
    """Take up or decline skills that were found in the words of a moment; the rest is left where it is."""
    offered = guidance_of(request).offer_skills(found)
    said = {each: request.POST.get(f"skill-{each.reference.identifier}") for each in offered}
    mine, other = ([each for each in offered if said[each] == answer] for answer in ("mine", "not mine"))
    settle_skills(desk, found, mine, other)
    return any(name.startswith("skill-") for name in request.POST)


def moment(request: HttpRequest, identifier: str) -> HttpResponse:
    return show_page(request, MOMENTS, identifier)


def others(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    form = lay(OthersSheet, request, desk)

    def record(desk: Desk, name: EntryId, said: kinds.OthersView, _seen: EntryId) -> Entry[kinds.OthersView]:
        return record_view(desk, name, said, form.cleaned_data["skill"])

    if request.method == "POST" and keep_by(desk, form, record) is not None:
        return redirect(f"{reverse('moments:others')}?kept")
    context = {"form": form, "told": desk.journey().all(kinds.OthersView), "asking": ASKING}
    return render(request, "moments/others.html", context, status=400 if form.errors else 200)


def skills(request: HttpRequest) -> HttpResponse:
    journey = desk_of(request).journey()
    return render(request, "moments/skills.html", {"skills": journey.skills, "moments": journey.moments})


def skill(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    found = find_entry(desk.journey(), kinds.Skill, identifier)
    initial = {"words_typed": found.payload.words}
    form = lay(
        SkillCorrection, request, desk, found, skill=found.payload, **({} if request.POST else {"initial": initial})
    )
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse('moments:skills')}?kept")
    context = {"form": form, "entry": found, "back": reverse("moments:skills")}
    return render(request, "correct.html", context, status=400 if form.errors else 200)


Skills = tuple[Entry[kinds.Skill], ...]


def _group_skills(journey: Journey) -> dict[EntryId, Skills]:
    """Return the skills that each entry shows, by the name of the entry that holds now."""
    groups: dict[EntryId, Skills] = {}
    for each in journey.skills:
        found = journey.find(each.payload.proof) if each.payload.proof else None
        if found is not None:
            groups[found.identifier] = (*groups.get(found.identifier, ()), each)
    return groups


@dataclass(frozen=True, slots=True)
class Step:
    """One of the four questions, and whether it was passed."""

    name: str | Promise
    state: str


STEPS: tuple[tuple[str, str | Promise], ...] = (
    ("happened", _("What happened")),
    ("took", _("What it took")),
    ("enjoyed", _("Why it was good")),
    ("skills", _("Which skill")),
)


def _steps(question: str) -> list[Step]:
    here = [name for name, _text in STEPS].index(question)
    return [Step(text, "here" if at == here else "done" if at < here else "") for at, (_name, text) in enumerate(STEPS)]
