"""The time of a meeting: when each question begins and ends, and which one it is now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.functional import Promise

from wherenext.core.journey import kinds

LAST_MINUTES = 10
"""What goes home."""
GRACE = timedelta(minutes=30)
"""For so long after its end a meeting counts as going on: few end to the minute."""


@dataclass(frozen=True, slots=True)
class Box:
    """One question of a meeting with its time; `state` is past, now or ahead."""

    question: str | Promise
    start: datetime
    end: datetime
    state: str


@dataclass(frozen=True, slots=True)
class Clock:
    """The time of a meeting that is going on.

    Attributes
    ----------
    now
        The present instant.
    end
        When the last question ends.
    boxes
        Every question in order.
    left
        Minutes until the end, rounded up; 0 when it is over.
    """

    now: datetime
    end: datetime
    boxes: tuple[Box, ...]
    left: int

    @property
    def current(self) -> Box | None:
        return next((each for each in self.boxes if each.state == "now"), None)


def read_clock(
    meeting: kinds.Meeting | None, questions: Sequence[tuple[str | Promise, int]], now: datetime
) -> Clock | None:
    """Return the time of a meeting; None unless it is going on.

    `questions` are the questions with the minutes each is given; `now` is the time where the person is.
    """
    start = None if meeting is None or meeting.starts is None else _read(meeting.starts, now)
    if start is None:
        return None
    end = start + timedelta(minutes=sum(minutes for _question, minutes in questions))
    if not start <= now < end + GRACE:
        return None
    left = max(-((now - end) // timedelta(minutes=1)), 0)
    return Clock(now, end, tuple(_lay_out(questions, start, now)), left)


def _lay_out(questions: Sequence[tuple[str | Promise, int]], start: datetime, now: datetime) -> list[Box]:
    boxes = []
    for question, minutes in questions:
        end = start + timedelta(minutes=minutes)
        state = "past" if end <= now else "now" if start <= now else "ahead"
        boxes.append(Box(question, start, end, state))
        start = end
    return boxes


def _read(starts: str, now: datetime) -> datetime | None:
    try:
        return datetime.fromisoformat(starts).replace(tzinfo=now.tzinfo)
    except ValueError:
        return None
