"""The days of the route, and those on which to look again, for a calendar."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from wherenext.application.destinations import find_destination
from wherenext.application.routes import find_route
from wherenext.application.versions import find_versions
from wherenext.core.journey.journey import Journey
from wherenext.files.calendar import CalendarEvent, write_calendar
from wherenext.web.local import desk_of


def calendar(request: HttpRequest) -> HttpResponse:
    """Give the days of the route, and those on which to look again, as a calendar file."""
    desk = desk_of(request)
    events = list(_find_events(desk.journey()))
    headers = {"Content-Disposition": 'attachment; filename="wherenext-route.ics"'}
    body = write_calendar(events, desk.clock.now())
    return HttpResponse(body, content_type="text/calendar; charset=utf-8", headers=headers)


def _find_events(journey: Journey) -> Iterator[CalendarEvent]:
    # A calendar is often shared: it says when, never what about.
    chosen = find_destination(journey)
    if chosen is None:
        return
    route = find_route(journey, chosen.entry.identifier)
    for place, each in enumerate(() if route is None else route.payload.steps, start=1):
        if not each.reached:
            yield CalendarEvent(f"step-{each.name}", _("Step %(number)d") % {"number": place}, each.by)
    if chosen.review:
        first = find_versions(journey, chosen.entry)[0].identifier
        yield CalendarEvent(f"review-{first}", _("Look at it again"), chosen.review)
