"""The route a person has chosen: dated steps from here to the destination."""

from dataclasses import dataclass
from typing import ClassVar

from wherenext.core.journey.life import MONTHS_MOST
from wherenext.core.journey.payload import DAY, DOLLARS_MOST, Bounds, Days, Payload, hold, hold_day
from wherenext.core.journey.reference import EntryId, Reference


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a route.

    Attributes
    ----------
    name
        Stays the same when the step is worded or dated anew, so that a calendar moves it instead of adding another.
    text
        What it leads to, in the person's words or as it was proposed.
    by
        By when it is to be reached, ISO 8601 date.
    months
        How long it takes, as far as was known when it was dated.
    occupation
        The occupation it leads to, where it is one.
    reached
        ISO 8601 date on which it was reached; None while it lies ahead.
    """

    bounds: ClassVar[Bounds] = {"months": (0, MONTHS_MOST)}
    days: ClassVar[Days] = {"by": (DAY,)}
    name: str
    text: str
    by: str
    months: int = 0
    occupation: Reference | None = None
    reached: str | None = None

    def __post_init__(self) -> None:
        hold("months", self.months, *self.bounds["months"])
        hold_day("by", self.by, self.days["by"])


@dataclass(frozen=True, slots=True)
class Route(Payload):
    """The route a person has chosen to a destination. The latest entry of this kind that names a destination holds.

    Attributes
    ----------
    destination
        Where it leads.
    name
        What kind of route it is, as it was compared.
    why
        Why this one, in the person's words.
    steps
        In order of their dates.
    difficulty
        Of its hardest step when it was chosen, from 0, none, to 1; None where it was not known.
    pay_dip
        By how much pay on the way was to fall below that of the day it was chosen, US dollars a year; 0 where it does
        not fall, None where it was not known.
    """

    kind: ClassVar[str] = "route"
    bounds: ClassVar[Bounds] = {"difficulty": (0, 1), "pay_dip": (0, DOLLARS_MOST)}
    destination: EntryId
    name: str
    why: str = ""
    steps: tuple[Step, ...] = ()
    difficulty: float | None = None
    pay_dip: float | None = None
