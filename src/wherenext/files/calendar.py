"""Dates as a calendar file (iCalendar, RFC 5545)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event

PRODUCT = "-//Wherenext//Wherenext//EN"


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """Something with a date.

    Attributes
    ----------
    name
        Stays the same when the event is moved, so that a calendar moves it too instead of adding another.
    summary
        What the calendar shows.
    starts
        ISO 8601 day and hour where the person is; a day alone makes an event of that whole day.
    minutes
        How long it lasts; unused for a whole day.
    """

    name: str
    summary: str
    starts: str
    minutes: int = 90


def write_calendar(events: Sequence[CalendarEvent], now: datetime) -> bytes:
    """Return a calendar file.

    Parameters
    ----------
    events
        What stands in it.
    now
        The instant of writing, with its time zone.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for each in events:
        calendar.add_component(_event(each, now))
    return bytes(calendar.to_ical())


def _event(said: CalendarEvent, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{uuid5(NAMESPACE_URL, 'wherenext:' + said.name)}@wherenext")
    event.add("dtstamp", now)
    # Calendars take the version with the higher number.
    event.add("sequence", int(now.timestamp()) % 2**31)
    event.add("summary", said.summary)
    starts = datetime.fromisoformat(said.starts)
    if len(said.starts) == len("2026-12-01"):
        event.add("dtstart", starts.date())
        event.add("dtend", starts.date() + timedelta(days=1))
    else:
        # Without a zone: the hour on the clock of whoever reads it, as for anybody's own appointment.
        event.add("dtstart", starts)
        event.add("dtend", starts + timedelta(minutes=said.minutes))
    return event
