"""Routes to a destination compared, and one of them chosen."""

from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from wherenext.application.destinations import State, View
from wherenext.application.guidance import Guidance
from wherenext.application.routes import date_back, find_route, shift
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.road.roads import Road
from wherenext.core.journey import kinds
from wherenext.web.destination.views import find_view
from wherenext.web.local import desk_of, guidance_of, local
from wherenext.web.route.forms import ChooseSheet
from wherenext.web.route.telling import draw_map, find_key, name_month, tell_roads, tell_there
from wherenext.web.sheets import keep, lay


def compare(request: HttpRequest, identifier: str) -> HttpResponse:
    guidance = guidance_of(request)
    return show_compared(request, guidance, find_view(guidance.journey, identifier))


def show_compared(request: HttpRequest, guidance: Guidance, view: View) -> HttpResponse:
    found, roads = plan(guidance, view)
    today = desk_of(request).clock.now().date()
    context = {
        "view": view,
        "is_chosen": view.state is State.CHOSEN,
        "route": find_route(guidance.journey, view.entry.identifier),
        "roads": tell_roads(guidance, found, roads, today) if found else [],
        "map": draw_map(roads),
        "there": tell_there(found) if found else [],
    }
    return render(request, "route/compare.html", context)


def plan(guidance: Guidance, view: View) -> tuple[Reality | None, tuple[Road, ...]]:
    """Return the destination, examined, and the roads to it."""
    found = guidance.examine(view)
    return (None, ()) if found is None else (found, guidance.plan_roads(found))


def choose(request: HttpRequest, identifier: str, key: str) -> HttpResponse:
    """Say why this one, and when one wants to be there; its steps are dated back from that day."""
    desk, guidance = desk_of(request), guidance_of(request)
    view = find_view(guidance.journey, identifier)
    road = next((each for each in plan(guidance, view)[1] if find_key(each) == key), None)
    if road is None:
        raise Http404
    today = desk.clock.now().date()
    before = find_route(guidance.journey, view.entry.identifier)
    options: dict[str, Any] = {"make_route": lambda arrival, why: make_route(view, road, arrival, why), "today": today}
    if request.method != "POST":
        # Where nothing has to be learnt first, finding a place still takes some days.
        options["initial"] = {"arrival": shift(today, max(road.months, 1)), "why": ""}
    form = lay(ChooseSheet, request, desk, before, **options)
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse('route:page')}?kept")
    context = {"form": form, "view": view, "road": road, "earliest": name_month(today, road.months)}
    return render(request, "route/choose.html", context, status=400 if form.errors else 200)


def make_route(view: View, road: Road, arrival: date, why: str) -> kinds.Route:
    make_name, name_occupation = local().identifiers.make, local().adviser.world.name_occupation
    steps = date_back(road, arrival, make_name, name_occupation)
    return kinds.Route(view.entry.identifier, road.name, why, steps, road.difficulty, road.pay_dip)
