from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wherenext.application.ahead import find_step
from wherenext.application.destinations import find_destination
from wherenext.application.whereabouts import find_whereabouts
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
        "step": find_step(journey),
        "is_new": not journey.entries,
    }
    return render(request, "home/page.html", context)
