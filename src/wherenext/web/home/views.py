from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wherenext.application.destinations import View, find_destination
from wherenext.application.routes import find_route
from wherenext.application.whereabouts import find_whereabouts
from wherenext.core.journey import kinds
from wherenext.core.journey.journey import Journey
from wherenext.web.destination.views import show_card
from wherenext.web.home.inviting import invite
from wherenext.web.home.parts import tell_stage
from wherenext.web.local import desk_of


def page(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    here = find_whereabouts(journey)
    today = desk.clock.now().date()
    chosen = find_destination(journey)
    context = {
        "invitation": invite(journey, here, chosen, today),
        "stations": [tell_stage(each) for each in here.stages],
        "why_now": journey.why_now,
        "destination": None if chosen is None else show_card(journey, chosen),
        "is_due": chosen is not None and chosen.is_due(today),
        "step": None if chosen is None else _find_step(journey, chosen),
        "is_new": not journey.entries,
    }
    return render(request, "home/page.html", context)


def _find_step(journey: Journey, chosen: View) -> kinds.Step | None:
    """Return the step of the route that the person is on."""
    route = find_route(journey, chosen.entry.identifier)
    return None if route is None else next((each for each in route.payload.steps if not each.reached), None)
