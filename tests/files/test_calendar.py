from datetime import UTC, datetime

from icalendar import Calendar

from wherenext.files.calendar import CalendarEvent, write_calendar

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def read(*events: CalendarEvent):
    return Calendar.from_ical(write_calendar(events, NOON)).walk("VEVENT")


def test_hour_is_that_of_the_clock_of_whoever_reads_it():
    (event,) = read(CalendarEvent("a", "Appointment", "2026-04-01T18:00", 45))
    assert event["dtstart"].dt == datetime(2026, 4, 1, 18)  # noqa: DTZ001 - a time without a zone is meant
    assert event["dtend"].dt == datetime(2026, 4, 1, 18, 45)  # noqa: DTZ001
    assert event["dtstamp"].dt == NOON


def test_day_alone_is_the_whole_day():
    (event,) = read(CalendarEvent("a", "Review", "2026-04-01"))
    assert event["dtstart"].dt.isoformat() == "2026-04-01"
    assert event["dtend"].dt.isoformat() == "2026-04-02"


def test_name_keeps_its_identifier_and_others_have_another():
    first, moved, other = (
        read(CalendarEvent(*each))[0]
        for each in (("a", "", "2026-04-01"), ("a", "", "2026-05-01"), ("b", "", "2026-04-01"))
    )
    assert first["uid"] == moved["uid"] != other["uid"]


def test_odd_letters_survive():
    (event,) = read(CalendarEvent("a", "Ödön; a, b\\n 🐟 שלום", "2026-04-01"))
    assert str(event["summary"]) == "Ödön; a, b\\n 🐟 שלום"
