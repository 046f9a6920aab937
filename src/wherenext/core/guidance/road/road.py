"""One road to a destination, in steps."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoadStep:
    """One step.

    Attributes
    ----------
    code
        O*NET-SOC code of where it leads; ``""`` for staying where one is.
    title
        What it leads to.
    month
        Months from today until it is reached.
    months
        How long it takes.
    difficulty
        In [0, 1].
    pay_change
        Change of median pay by this step, US dollars a year; None where unknown.
    """

    code: str
    title: str
    month: int
    months: int
    difficulty: float
    pay_change: float | None


@dataclass(frozen=True, slots=True)
class Road:
    """One road to the destination.

    Attributes
    ----------
    name
        What kind of road it is.
    why
        What speaks for it.
    steps
        In order.
    months
        All together.
    difficulty
        Of the hardest step, in [0, 1].
    pay_dip
        By how much pay on the way falls below today's, US dollars a year; 0 where it never does, None where unknown.
    """

    name: str
    why: str
    steps: tuple[RoadStep, ...]
    months: int
    difficulty: float
    pay_dip: float | None
