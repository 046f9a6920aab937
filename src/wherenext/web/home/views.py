from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wherenext.application.destinations import View, find_destination
from wherenext.application.resume import find_unconfirmed
from wherenext.application.whereabouts import Part, Whereabouts, find_whereabouts
from wherenext.core.guidance.next_step import suggest
from wherenext.core.journey.journey import Journey
from wherenext.web.destination.views import show_card
from wherenext.web.home.parts import RESTING, WAITING, Invitation, tell_part, tell_stage, tell_step
from wherenext.web.local import desk_of


def page(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    here = find_whereabouts(journey)
    chosen = find_destination(journey)
    context = {
        "invitation": _invite(journey, here, chosen),
        "stations": [tell_stage(each) for each in here.stages],
        "why_now": journey.why_now,
        "destination": None if chosen is None else show_card(journey, chosen),
        "is_due": chosen is not None and chosen.is_due(desk.clock.now().date()),
        "is_new": not journey.entries,
    }
    return render(request, "home/page.html", context)


def _invite(journey: Journey, here: Whereabouts, chosen: View | None) -> Invitation:
    """Return the one thing to do next: what waits for the person first, then the meetings, then the destination."""
    if find_unconfirmed(journey):
        return WAITING
    if chosen is not None and here.following in (Part.DESTINATION, Part.OUTCOME):
        steps = suggest(journey, chosen.entry.identifier, 1)
        return tell_step(steps[0]) if steps else RESTING
    return tell_part(here.following)
