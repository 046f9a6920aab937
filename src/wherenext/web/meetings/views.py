from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localtime
from django.views.decorators.http import require_POST

from wherenext.application.meetings import begin_meeting
from wherenext.application.whereabouts import find_meeting
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId
from wherenext.web.headers import FRAMED
from wherenext.web.local import desk_of, local
from wherenext.web.meetings.agenda import AGENDAS, LAST
from wherenext.web.meetings.clock import LAST_MINUTES, Clock, read_clock
from wherenext.web.meetings.forms import Begin, MeetingSheet
from wherenext.web.open import open_to_all
from wherenext.web.sheets import keep, lay

EVERY_SECONDS = 20


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
        "clock": _read_clock(request, number),
        "begin": Begin(initial={"entry": desk.identifiers.make()}, auto_id=False),
        "last_minutes": LAST_MINUTES,
        "minutes": _count(number),
    }
    return render(request, "meetings/meeting.html", context, status=400 if form.errors else 200)


@require_POST
def begin(request: HttpRequest, number: int) -> HttpResponse:
    form = Begin(request.POST)
    if number not in AGENDAS or not form.is_valid():
        raise Http404
    desk = desk_of(request)
    begin_meeting(desk, EntryId(form.cleaned_data["entry"]), number, localtime(desk.clock.now()))
    return redirect("meetings:meeting", number)


@open_to_all
def clock(request: HttpRequest, number: int) -> HttpResponse:
    """Tell the time in a frame that renews itself, so that the page around it, with what is being typed, stays.

    The browser asks for it by itself: it is no sign that somebody is there, unless the meeting is going on, since two
    people who talk ask for no page.
    """
    if number not in AGENDAS:
        raise Http404
    is_locked = local().desk is None
    now = None if is_locked else _read_clock(request, number)
    if now is not None:
        local().touch()
    response = render(request, "meetings/clock.html", {"clock": now, "is_locked": is_locked})
    for name, value in {**FRAMED, "Refresh": str(EVERY_SECONDS)}.items():
        response.headers[name] = value
    return response


def _read_clock(request: HttpRequest, number: int) -> Clock | None:
    desk = desk_of(request)
    found = find_meeting(desk.journey(), number)
    questions = [(each.question, each.minutes) for each in AGENDAS[number].items]
    said = None if found is None else found.payload
    return read_clock(said, [*questions, (LAST, LAST_MINUTES)], localtime(desk.clock.now()))


def _count(number: int) -> int:
    return sum(each.minutes for each in AGENDAS[number].items) + LAST_MINUTES
