"""The chosen route: its steps, the next ninety days, and planning it anew."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.application.ahead import find_step, look_ahead
from wherenext.application.destinations import State, View, find_destination, view_destinations
from wherenext.application.replans import Cause, find_causes, replan
from wherenext.application.routes import find_route, shift
from wherenext.application.versions import find_versions
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.files.charts import RouteRow, RouteStop, draw_routes
from wherenext.web.destination.views import find_view
from wherenext.web.local import desk_of, guidance_of, local
from wherenext.web.route.ahead import find_ideas, tell_item
from wherenext.web.route.compared import plan, show_compared
from wherenext.web.route.forms import AnewSheet, StepsSheet
from wherenext.web.route.telling import is_paid, shorten_name, tell_dip
from wherenext.web.sheets import keep, lay
from wherenext.web.sizes import name_size
from wherenext.web.wording import tell_day

Text = str | Promise

CAUSES: Mapping[Cause, Text] = {
    Cause.OVERDUE: gettext_lazy("A step should have been reached by now."),
    Cause.ADJUSTED: gettext_lazy("The destination was adjusted after the route was chosen."),
    Cause.JOB: gettext_lazy("Your present job is another one than when it was chosen."),
    Cause.OUTCOME: gettext_lazy("A move was finished since, and taught you something."),
}


def page(request: HttpRequest) -> HttpResponse:
    """Show the chosen route; where none is chosen yet, the routes to choose from."""
    desk = desk_of(request)
    journey, today = desk.journey(), desk.clock.now().date()
    chosen = find_destination(journey)
    if chosen is None:
        candidates = [each for each in view_destinations(journey) if each.state is State.CANDIDATE]
        return render(request, "route/none.html", {"candidates": candidates})
    route = find_route(journey, chosen.entry.identifier)
    if route is None:
        return show_compared(request, guidance_of(request), chosen)
    ahead = look_ahead(journey, today)
    context = {
        "view": chosen,
        "route": route,
        "step": find_step(journey),
        "steps": list(_tell_steps(route.payload)),
        "chart": _draw(route.payload, today),
        "hardest": None if route.payload.difficulty is None else name_size(route.payload.difficulty),
        "dip": _tell_pay(route.payload, journey),
        "late": _find_late(route, today),
        "causes": [CAUSES[each] for each in find_causes(journey, chosen, route, today)],
        "ideas": find_ideas(request, journey, chosen),
        "ahead": [tell_item(each) for each in ahead if not each.is_later],
        "later": [tell_item(each) for each in ahead if each.is_later],
        "versions": [
            (tell_day(each.time), each.payload.name, each.payload.why) for each in find_versions(journey, route)[:-1]
        ],
    }
    return render(request, "route/page.html", context)


@dataclass(frozen=True, slots=True)
class ToldStep:
    """A step of the chosen route."""

    text: str
    by: str
    reached: str | None
    is_next: bool


def _tell_pay(route: kinds.Route, journey: Journey) -> str:
    """Tell what pay does on a chosen route; it holds no pay of each step, so that some may be known."""
    if route.pay_dip is None and is_paid(journey):
        return _("not known of every step")
    return tell_dip(route.pay_dip, is_paid=is_paid(journey))


def _tell_steps(route: kinds.Route) -> Iterator[ToldStep]:
    following = next((each.name for each in route.steps if not each.reached), None)
    for each in route.steps:
        yield ToldStep(each.text, each.by, each.reached, each.name == following)


def _draw(route: kinds.Route, today: date) -> str:
    ahead = [each for each in route.steps if not each.reached]
    if not ahead:
        return ""
    months = [_count_months(today, each.by) for each in ahead]
    named = ((shorten_name(each.text), at) for each, at in zip(ahead, months, strict=True))
    stops = (RouteStop(_("now"), 0), *(RouteStop(*each) for each in named))
    years = -(-max([*months, 12]) // 12)
    drawn = draw_routes("route", [RouteRow(route.name, stops)], 12 * years)
    return mark_safe(drawn)  # noqa: S308 - every text in the drawing is escaped


def _count_months(today: date, day: str) -> int:
    then = date.fromisoformat(day)
    return max((then.year - today.year) * 12 + then.month - today.month, 0)


def _find_late(route: Entry[kinds.Route], today: date) -> date | None:
    """Return when the next step should have been begun, where that day has passed before the route was dated."""
    ahead = [each for each in route.payload.steps if not each.reached]
    if not ahead or not ahead[0].months:
        return None
    begin = shift(date.fromisoformat(ahead[0].by), -ahead[0].months)
    return begin if begin < min(today, route.time.date()) else None


def _find_route(journey: Journey, identifier: str) -> tuple[View, Entry[kinds.Route]]:
    view = find_view(journey, identifier)
    route = find_route(journey, view.entry.identifier)
    if route is None:
        raise Http404
    return view, route


def steps(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    view, route = _find_route(desk.journey(), identifier)
    form = lay(StepsSheet, request, desk, route, route=route.payload, name_step=local().identifiers.make)
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse('route:page')}?kept")
    return render(request, "route/steps.html", {"form": form, "view": view}, status=400 if form.errors else 200)


def anew(request: HttpRequest, identifier: str) -> HttpResponse:
    """Hold the route against what would be planned today, and take that over where it is better."""
    desk, guidance = desk_of(request), guidance_of(request)
    view, route = _find_route(guidance.journey, identifier)
    roads = plan(guidance, view)[1]
    today = desk.clock.now().date()
    world = local().adviser.world
    found = replan(route.payload, roads, today, local().identifiers.make, world.name_occupation)
    if found is None:
        return render(request, "route/anew.html", {"view": view, "found": None})
    options = {} if request.method == "POST" else {"initial": {"why": ""}}
    form = lay(AnewSheet, request, desk, route, route=found.route, **options)
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse('route:page')}?kept")
    context = {"view": view, "found": found, "route": route, "form": form}
    return render(request, "route/anew.html", context, status=400 if form.errors else 200)
