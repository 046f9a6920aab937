from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wherenext.application.desk import Desk
from wherenext.application.destinations import list_standing, propose_destination, view_destinations
from wherenext.application.searching import By, order_by_fit
from wherenext.application.searching import search as look_up
from wherenext.application.told import Told, count_told
from wherenext.core.catalog.values import Occupation
from wherenext.core.guidance.fit.options import Option, pick_few
from wherenext.core.guidance.person.evidence import Evidence
from wherenext.core.guidance.work.groups import GROUPS, count_groups
from wherenext.core.guidance.work.industries import INDUSTRIES, find_industry, pick
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.reference import EntryId
from wherenext.files.charts import GapRow, PayRow, draw_gap, draw_pay
from wherenext.web.figures import (
    Fit,
    Source,
    group_gap,
    leave_out_asked,
    tell_checks,
    tell_fit,
    tell_gap,
    tell_pay,
    tell_sources,
)
from wherenext.web.home.parts import PAGES
from wherenext.web.local import desk_of, guidance_of, local
from wherenext.web.occupations.forms import ChoiceSheet, Search, Shortlist, lay_out
from wherenext.web.portraits import list_figures, tell_portrait
from wherenext.web.sheets import find_typed, keep, keep_by, lay


@dataclass(frozen=True, slots=True)
class Why:
    """A reason with the words behind it, and which part of the fit it is for."""

    meter: str
    text: str
    quotes: list[Evidence]


@dataclass(frozen=True, slots=True)
class Card:
    """An occupation in the list."""

    option: Option
    fit: Fit
    why: list[Why]
    pay: str
    fails: list[str]


def page(request: HttpRequest) -> HttpResponse:
    guidance = guidance_of(request)
    told = count_told(guidance.journey)
    shortlist = list_standing(guidance.journey)
    cards = [_card(each) for each in (pick_few(guidance.options) if told.is_thin else guidance.options)]
    context = {
        "near": [each for each in cards if not each.option.far],
        "far": [each for each in cards if each.option.far],
        "is_thin": told.is_thin,
        "told": _name_told(told, len(shortlist)),
        "wanted": [PAGES[each] for each in told.wanted],
        "search": Search(),
        "area": guidance.area,
        "has_place": guidance.journey.area is not None,
        "asked": len(guidance.journey.choices),
        "pointed": guidance.pointed,
        "shortlist": shortlist,
    }
    return render(request, "occupations/page.html", context)


def _name_told(counted: Told, futures: int) -> list[str]:
    """Say in words what was told of work, as far as anything was, and beside it of where one wants to go."""
    named = (
        ngettext("one moment", "%(n)d moments", counted.moments) % {"n": counted.moments} if counted.moments else "",
        ngettext("one job", "%(n)d jobs", counted.jobs) % {"n": counted.jobs} if counted.jobs else "",
        ngettext("one duty", "%(n)d duties", counted.duties) % {"n": counted.duties} if counted.duties else "",
        ngettext("one skill", "%(n)d skills", counted.skills) % {"n": counted.skills} if counted.skills else "",
    )
    told = [each for each in named if each]
    if told and futures:
        told.append(ngettext("one future you named", "%(n)d futures you named", futures) % {"n": futures})
    return told


def _card(option: Option) -> Card:
    fails = [each.text for each in option.checks if each.state.value == "fails"]
    fit = tell_fit(option)
    return Card(option, fit, _pick_first(fit), tell_pay(option.pay), fails)


def _pick_first(fit: Fit) -> list[Why]:
    """Pick the first reason of each part, with one quote."""
    first = {each.meter: each for each in reversed(_tell_why(fit))}
    return [replace(each, quotes=each.quotes[:1]) for each in reversed(first.values())]


def _tell_why(fit: Fit) -> list[Why]:
    """Return every reason, each of the person's words once, unless a reason would be left without any."""
    shown: set[str] = set()
    told = []
    for meter in fit.meters:
        for reason in meter.reasons:
            words = {each.quote: each for each in reason.evidence}
            fresh = [each for quote, each in words.items() if quote not in shown] or list(words.values())[:1]
            shown |= words.keys()
            told.append(Why(str(meter.name), reason.text, fresh))
    return told


def search(request: HttpRequest) -> HttpResponse:
    form = Search(find_typed(request)[0], initial={"by": By.TITLE.value})
    results = None
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        results = look_up(guidance_of(request), said["words_sought"], By(said["by"]))
    context = {"form": form, "results": results, "industries": INDUSTRIES, "is_industry": _is_industry(form)}
    return render(request, "occupations/search.html", context, status=400 if form.errors else 200)


def _is_industry(form: Search) -> bool:
    return form.is_bound and form.data.get("by") == By.INDUSTRY.value


def browse(request: HttpRequest) -> HttpResponse:
    occupations = local().adviser.world.catalog.occupations
    groups = [(key, GROUPS[key], count) for key, count in count_groups(occupations).items()]
    industries = [(each, len(pick(each, occupations))) for each in INDUSTRIES]
    return render(request, "occupations/browse.html", {"groups": groups, "industries": industries})


def group(request: HttpRequest, key: str) -> HttpResponse:
    if key not in GROUPS:
        raise Http404
    occupations = local().adviser.world.catalog.occupations
    found = [each for each in occupations if each.offered and each.code[:2] == key]
    return _list(request, GROUPS[key], found)


def industry(request: HttpRequest, key: str) -> HttpResponse:
    found = find_industry(key)
    if found is None:
        raise Http404
    return _list(request, found.name, pick(found, local().adviser.world.catalog.occupations), is_industry=True)


def _list(request: HttpRequest, name: str, found: Sequence[Occupation], *, is_industry: bool = False) -> HttpResponse:
    guidance = guidance_of(request)
    context = {
        "name": _(name),
        "found": order_by_fit(guidance, found),
        "is_told": guidance.person.tells,
        "is_industry": is_industry,
    }
    return render(request, "occupations/list.html", context)


def occupation(request: HttpRequest, code: str) -> HttpResponse:
    desk, guidance = desk_of(request), guidance_of(request)
    option = guidance.show(code)
    reference = guidance.world.name_occupation(code)
    form = lay(Shortlist, request, desk, occupation=reference)
    if request.method != "POST":
        form.initial["text"] = reference.label
    if request.method == "POST" and keep_by(desk, form, _propose) is not None:
        return redirect(f"{reverse('destination:page')}?kept")
    taken = [each for each in view_destinations(guidance.journey) if _is(each.occupation, code)]
    context = {
        "option": option,
        "card": _card(option),
        "form": form,
        "why": _tell_why(tell_fit(option)),
        "taken": taken,
        "checks": tell_checks(option.checks),
        "pay_chart": _draw_pay(option, guidance.person.floor, _present_pay(guidance.journey.present_job)),
        "gap_chart": mark_safe(draw_gap("gap", _gap_rows(option))) if option.gap else "",  # noqa: S308 - escaped in it
        "gap": tell_gap(option.gap),
        "gap_groups": group_gap(option.gap),
        "questions": leave_out_asked(option.ask, option.checks),
        "not_known": [_(each) for each in option.portrait.lacking],
        "portrait": tell_portrait(option.portrait, local().adviser.world.catalog.sources),
        "sources": _sources(option),
        "area": guidance.area,
    }
    return render(request, "occupations/occupation.html", context, status=400 if form.errors else 200)


def _propose(desk: Desk, name: EntryId, said: kinds.Destination, _seen: EntryId) -> Entry[kinds.Destination]:
    return propose_destination(desk, name, said)


def _is(reference: object, code: str) -> bool:
    return getattr(reference, "identifier", None) == code


def _present_pay(job: Entry[kinds.PresentJob] | None) -> float | None:
    return None if job is None else job.payload.pay


def _draw_pay(option: Option, floor: float | None, present: float | None) -> str:
    if option.pay is None:
        return ""
    drawn = draw_pay(
        "pay", [PayRow(option.occupation.title, option.pay.percentiles, option.pay.open_from)], floor, present
    )
    return mark_safe(drawn)  # noqa: S308 - every text in the drawing is escaped


def _gap_rows(option: Option) -> list[GapRow]:
    return [GapRow(each.name, each.required, each.shown, len(each.evidence)) for each in option.gap]


def _sources(option: Option) -> list[Source]:
    figures = [option.jobs, option.preparation.zone, *([option.below_floor] if option.below_floor else [])]
    figures += [figure for each in option.gap for figure in (each.importance, each.level)]
    figures += [each.figure for each in option.checks if each.figure is not None]
    figures += list_figures(option.portrait)
    return tell_sources(figures, local().adviser.world.catalog.sources)


def choice(request: HttpRequest) -> HttpResponse:
    desk, guidance = desk_of(request), guidance_of(request)
    question = guidance.question if request.method != "POST" else None
    form = lay(ChoiceSheet, request, desk)
    if question is not None:
        form.initial.update(lay_out(question))
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse('occupations:choice')}?kept")
    context = {
        "form": form,
        "is_over": question is None and request.method != "POST",
        "first": form["first_text"].value(),
        "second": form["second_text"].value(),
        "asked": len(guidance.journey.choices),
    }
    return render(request, "occupations/choice.html", context, status=400 if form.errors else 200)
