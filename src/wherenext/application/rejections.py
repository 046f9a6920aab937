"""Rejections read with honest minimum counts: what they say of fit, of the letter, of nothing."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from wherenext.core.journey.journey import Journey
from wherenext.core.journey.kinds import Stage

LEAST = 5
"""Fewer rejections than this say nothing about a pattern. Where three stages are equally likely, three of four at one
stage happen by chance one time in three; four of five, one time in seven."""
MOST_OF = 0.8
"""This share at one stage is called a pattern; of five, four."""


class Reading(StrEnum):
    """What rejections may say."""

    NONE = "none"
    TOO_FEW = "too few"
    LETTER = "letter"
    FIRST_TALK = "first talk"
    INTERVIEW = "interview"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Pattern:
    """What all rejections together say.

    Attributes
    ----------
    reading
        The reading.
    count
        How many rejections there are.
    there
        How many of them came at the stage that the reading names.
    """

    reading: Reading
    count: int
    there: int


STAGES = {
    Stage.LETTER: Reading.LETTER,
    Stage.SCREENING: Reading.FIRST_TALK,
    Stage.INTERVIEW: Reading.INTERVIEW,
    Stage.FINAL: Reading.INTERVIEW,
    Stage.OFFER: Reading.INTERVIEW,
}


def read_rejections(journey: Journey) -> Pattern:
    """Return what the rejections of a journey say together.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    Pattern
        A stage is named only where most of at least :data:`LEAST` rejections came there.
    """
    found = Counter(STAGES[each.payload.stage] for each in journey.rejections)
    count = found.total()
    if count == 0:
        return Pattern(Reading.NONE, 0, 0)
    reading, there = found.most_common(1)[0]
    if count < LEAST:
        return Pattern(Reading.TOO_FEW, count, 0)
    return Pattern(reading, count, there) if there >= MOST_OF * count else Pattern(Reading.MIXED, count, there)
