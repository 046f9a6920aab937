from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wherenext.application.destinations import View, find_destination
from wherenext.application.replans import Cause, find_causes
from wherenext.application.resume import find_unconfirmed
from wherenext.application.routes import find_route
from wherenext.application.whereabouts import Part, Whereabouts, find_whereabouts
from wherenext.core.guidance.belief.next_step import StepKind, suggest
from wherenext.core.journey import kinds
from wherenext.core.journey.journey import Journey
from wherenext.web.destination.views import show_card
from wherenext.web.home.parts import ANEW, RESTING, WAITING, Invitation, tell_part, tell_stage, tell_step
from wherenext.web.local import desk_of


def page(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    here = find_whereabouts(journey)
    today = desk.clock.now().date()
    chosen = find_destination(journey)
    context = {
        "invitation": _invite(journey, here, chosen, today),
        "stations": [tell_stage(each) for each in here.stages],
        "why_now": journey.why_now,
        "destination": None if chosen is None else show_card(journey, chosen),
        "is_due": chosen is not None and chosen.is_due(today),
        "step": None if chosen is None else _find_step(journey, chosen),
        "is_new": not journey.entries,
    }
    return render(request, "home/page.html", context)


ON_THE_ROAD = (Part.ROUTE, Part.STORY, Part.DESTINATION, Part.OUTCOME)


def _invite(journey: Journey, here: Whereabouts, chosen: View | None, today: date) -> Invitation:
    """Return the one thing to do next: what waits for the person first, then the meetings, then the destination."""
    if find_unconfirmed(journey):
        return WAITING
    if chosen is None or here.following not in ON_THE_ROAD:
        return tell_part(here.following)
    step = next(iter(suggest(journey, chosen.entry.identifier, 1)), None)
    # What speaks against the destination comes before how to get there and how to tell it.
    if step is not None and step.kind is StepKind.REVISE:
        return tell_step(step)
    if here.following in (Part.ROUTE, Part.STORY):
        return tell_part(here.following)
    if _is_out_of_date(journey, chosen, today):
        return ANEW
    return RESTING if step is None else tell_step(step)


def _is_out_of_date(journey: Journey, chosen: View, today: date) -> bool:
    route = find_route(journey, chosen.entry.identifier)
    causes = () if route is None else find_causes(journey, chosen, route, today)
    return Cause.OVERDUE in causes or Cause.ADJUSTED in causes


def _find_step(journey: Journey, chosen: View) -> kinds.Step | None:
    """Return the step of the route that the person is on."""
    route = find_route(journey, chosen.entry.identifier)
    return None if route is None else next((each for each in route.payload.steps if not each.reached), None)
