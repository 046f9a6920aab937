from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wherenext.application.whereabouts import find_whereabouts
from wherenext.web.home.parts import INVITATIONS, tell_stage
from wherenext.web.local import desk_of


def page(request: HttpRequest) -> HttpResponse:
    journey = desk_of(request).journey()
    here = find_whereabouts(journey)
    context = {
        "invitation": INVITATIONS.get(here.following),
        "stations": [tell_stage(each) for each in here.stages],
        "why_now": journey.why_now,
        "moments": journey.moments[-1:],
        "dreams": journey.dreams[-1:],
        "is_new": not journey.entries,
    }
    return render(request, "home/page.html", context)
