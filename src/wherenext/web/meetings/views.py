from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from wherenext.application.whereabouts import find_meeting
from wherenext.core.journey import kinds
from wherenext.web.local import desk_of
from wherenext.web.meetings.agenda import AGENDAS
from wherenext.web.meetings.forms import MeetingSheet
from wherenext.web.sheets import keep, lay


def meeting(request: HttpRequest, number: int) -> HttpResponse:
    if number not in AGENDAS:
        raise Http404
    desk = desk_of(request)
    found = find_meeting(desk.journey(), number)
    said = kinds.Meeting(number) if found is None else found.payload
    form = lay(MeetingSheet, request, desk, found, said=said)
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse('meetings:meeting', args=[number])}?kept")
    before = find_meeting(desk.journey(), number - 1)
    context = {
        "form": form,
        "agenda": AGENDAS[number],
        "number": number,
        "meeting": found,
        "before": before.payload.homework if before is not None else "",
        "others": sorted(AGENDAS),
    }
    return render(request, "meetings/meeting.html", context, status=400 if form.errors else 200)
