"""The frame of a journey: what it is for, what stays between the people in it, when they meet, what they read."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from wherenext.core.journey.payload import DAY, HOUR, Bounds, Days, Payload

MEETINGS = 5
"""A journey has five meetings."""


class AimKind(StrEnum):
    """Which way an aim looks."""

    GOAL = "goal"
    """What the journey is for."""
    SIGN = "outward sign"
    """Progress that others can see: title, status, money."""
    SKILL = "inward skill"
    """A skill to find out about, to assess or to acquire."""


@dataclass(frozen=True, slots=True)
class Aim(Payload):
    """Something the person wants the journey to bring.

    Attributes
    ----------
    text
        In the person's words.
    about
        Which way it looks.
    """

    kind: ClassVar[str] = "aim"
    text: str
    about: AimKind = AimKind.GOAL


@dataclass(frozen=True, slots=True)
class Agreement(Payload):
    """What is confidential, and where that ends. The latest entry of this kind holds.

    Attributes
    ----------
    text
        In the words that were agreed on.
    between
        With whom it was agreed; ``""`` where the person goes alone.
    """

    kind: ClassVar[str] = "agreement"
    text: str
    between: str = ""


@dataclass(frozen=True, slots=True)
class Meeting(Payload):
    """One of the five meetings: when it is planned, and what came of it.

    Attributes
    ----------
    number
        Which one, from 1 to 5.
    starts
        ISO 8601 day and hour where the person is, such as ``"2026-12-01T18:00"``; None while there is no date.
    minutes
        How long it is meant to last.
    notes
        What was said, in the person's words.
    homework
        What goes home until the next one.
    held
        ISO 8601 date on which it took place; None while it is still to come.
    """

    kind: ClassVar[str] = "meeting"
    bounds: ClassVar[Bounds] = {"number": (1, MEETINGS), "minutes": (1, 600)}
    days: ClassVar[Days] = {"starts": (DAY, HOUR)}
    number: int
    starts: str | None = None
    minutes: int = 90
    notes: str = ""
    homework: str = ""
    held: str | None = None


@dataclass(frozen=True, slots=True)
class ResumeText(Payload):
    """The words of a résumé as they were read, so that what was made of them can be held against them.

    Attributes
    ----------
    lines
        The lines in reading order.
    notes
        What the reader noticed, such as pages it left out.
    """

    kind: ClassVar[str] = "resume text"
    lines: tuple[str, ...]
    notes: tuple[str, ...] = ()
