from collections.abc import Mapping
from datetime import datetime, time, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from wherenext.application.desk import Desk
from wherenext.application.entries import correct_entry, record_entry
from wherenext.application.meetings import WEEKLY, plan_meetings, propose_dates
from wherenext.application.whereabouts import find_meeting
from wherenext.core.errors import WherenextError
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.frame import MEETINGS
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId
from wherenext.files.calendar import CalendarEvent, write_calendar
from wherenext.web.begin.forms import AgreementSheet, AimSheet, Dates, DislikeSheet, JobSheet, Rhythm, WhySheet
from wherenext.web.local import desk_of
from wherenext.web.notebook import Notebook, show_notebook, show_page
from wherenext.web.sheets import Sheet, keep, keep_by, lay

AIMS = Notebook(kinds.Aim, AimSheet, "begin:aims", "begin/aims.html")
DISLIKES = Notebook(kinds.Dislike, DislikeSheet, "begin:dislikes", "begin/dislikes.html")


def page(request: HttpRequest) -> HttpResponse:
    journey = desk_of(request).journey()
    context = {
        "why_now": journey.why_now,
        "job": journey.present_job,
        "area": journey.area,
        "aims": journey.all(kinds.Aim),
        "dislikes": journey.dislikes,
        "agreement": journey.last(kinds.Agreement),
        "meetings": [
            each for n in range(1, MEETINGS + 1) if (each := find_meeting(journey, n)) and each.payload.starts
        ],
    }
    return render(request, "begin/page.html", context)


def why(request: HttpRequest) -> HttpResponse:
    return _single(request, WhySheet, kinds.WhyNow, "begin/why.html", "begin:page")


def agreement(request: HttpRequest) -> HttpResponse:
    return _single(request, AgreementSheet, kinds.Agreement, "begin/agreement.html", "begin:page")


def _single(request: HttpRequest, sheet: type[Sheet], kind: type[Payload], template: str, back: str) -> HttpResponse:
    """Show a page for a kind of which the latest entry holds."""
    desk = desk_of(request)
    found = desk.journey().last(kind)
    form = lay(sheet, request, desk, found)
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse(back)}?kept")
    return render(request, template, {"form": form, "entry": found}, status=400 if form.errors else 200)


def job(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    area = journey.area
    options = {} if request.method == "POST" else {"initial": {"area": area.payload.name if area else ""}}
    form = lay(JobSheet, request, desk, journey.present_job, **options)

    def record(desk: Desk, name: EntryId, said: kinds.PresentJob, seen: EntryId) -> Entry[Payload]:
        place = form.cleaned_data["area"]
        is_new = bool(place) and (area is None or area.payload.name != place)
        beside = [desk.draft(kinds.Area(place), None, [area.identifier] if area else [])] if is_new else []
        return correct_entry(desk, name, said, seen, beside) if seen else record_entry(desk, name, said, beside)

    if request.method == "POST" and keep_by(desk, form, record) is not None:
        return redirect(f"{reverse('begin:page')}?kept")
    return render(request, "begin/job.html", {"form": form}, status=400 if form.errors else 200)


def aims(request: HttpRequest) -> HttpResponse:
    return show_notebook(request, AIMS)


def aim(request: HttpRequest, identifier: str) -> HttpResponse:
    return show_page(request, AIMS, identifier)


def dislikes(request: HttpRequest) -> HttpResponse:
    return show_notebook(request, DISLIKES, lambda journey: {"draining": _find_draining(journey)[:3]})


def _find_draining(journey: Journey) -> list[Entry[kinds.Duty]]:
    return [each for each in journey.duties if each.payload.energy is not None and each.payload.energy < 0]


def dislike(request: HttpRequest, identifier: str) -> HttpResponse:
    return show_page(request, DISLIKES, identifier)


def dates(request: HttpRequest) -> HttpResponse:
    """Set five dates: from one start and a rhythm, each of them still to be changed."""
    desk = desk_of(request)
    planned = {
        n: datetime.fromisoformat(each.payload.starts) for n, each in _meetings(request).items() if each.payload.starts
    }
    rhythm = _find_rhythm(request, planned)
    starts = _propose(rhythm) if rhythm.is_bound or not planned else planned
    form = Dates(request.POST if request.method == "POST" else None, starts, desk.identifiers.make)
    if request.method == "POST" and form.is_valid():
        names = {n: EntryId(form.cleaned_data[f"entry{n}"]) for n in range(1, MEETINGS + 1)}
        try:
            plan_meetings(desk, form.find_starts(), names)
            return redirect(f"{reverse('begin:dates')}?kept")
        except WherenextError as error:
            form.add_error(None, _(str(error)))
    context = {"form": form, "planned": planned, "rhythm": rhythm, "is_proposed": starts is not planned}
    return render(request, "begin/dates.html", context, status=400 if form.errors or rhythm.errors else 200)


EVENING = time(18)
"""The hour that is proposed: after work."""


def _find_rhythm(request: HttpRequest, planned: Mapping[int, datetime]) -> Rhythm:
    """Return the rhythm that was asked for, or the usual one: weekly, from tomorrow evening or the first date set."""
    tomorrow = datetime.combine(localtime(desk_of(request).clock.now()).date() + timedelta(days=1), EVENING)
    asked = request.GET if "first" in request.GET else None
    return Rhythm(asked, initial={"first": planned.get(1, tomorrow), "apart": "7"})


def _propose(rhythm: Rhythm) -> dict[int, datetime]:
    if rhythm.is_bound and not rhythm.is_valid():
        return {}
    if rhythm.is_bound:
        first, apart = rhythm.cleaned_data["first"].replace(tzinfo=None), rhythm.cleaned_data["apart"]
    else:
        first, apart = rhythm.initial["first"], WEEKLY
    return dict(enumerate(propose_dates(first, apart), start=1))


def calendar(request: HttpRequest) -> HttpResponse:
    now = desk_of(request).clock.now()
    # The same in every file of this journey, and in no other journey's.
    journey = desk_of(request).journey().entries[:1]
    name = "".join(each.identifier for each in journey)
    events = [_event(name, each) for each in _meetings(request).values() if each.payload.starts]
    headers = {"Content-Disposition": 'attachment; filename="wherenext.ics"'}
    return HttpResponse(write_calendar(events, now), content_type="text/calendar; charset=utf-8", headers=headers)


def _meetings(request: HttpRequest) -> dict[int, Entry[kinds.Meeting]]:
    journey = desk_of(request).journey()
    found = {number: find_meeting(journey, number) for number in range(1, MEETINGS + 1)}
    return {number: each for number, each in found.items() if each is not None}


def _event(journey: str, meeting: Entry[kinds.Meeting]) -> CalendarEvent:
    said = meeting.payload
    # A calendar is often shared: it says when, never what about.
    name = _("Appointment %(number)d of 5") % {"number": said.number}
    return CalendarEvent(f"{journey}-meeting-{said.number}", name, said.starts or "", said.minutes)
