"""What a life asks of work: dreams, constraints, money."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from wherenext.core.journey.payload import DOLLARS_MOST, Bounds, Payload

MONTHS_MOST = 240
"""The longest preparation that is taken: twenty years."""


class DreamKind(StrEnum):
    """What a dream is about; a destination holds both."""

    PERSONAL = "personal"
    PROFESSIONAL = "professional"


@dataclass(frozen=True, slots=True)
class Dream(Payload):
    """Something the person dreams of.

    Attributes
    ----------
    text
        In the person's words.
    about
        Life or work.
    """

    kind: ClassVar[str] = "dream"
    text: str
    about: DreamKind = DreamKind.PERSONAL


class ConstraintKind(StrEnum):
    """What a constraint is about."""

    INCOME = "income"
    PREPARATION = "preparation"
    PLACE = "place"
    CALENDAR = "calendar"
    CARE = "care"
    HEALTH = "health"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Constraint(Payload):
    """A statement about life that a job can be tested against.

    Attributes
    ----------
    about
        What it is about.
    text
        In the person's words.
    amount
        For income: the least pay one can live on, US dollars a year.
    months
        For preparation: the longest training before the new work starts.
    remote
        For place: whether the work must be possible from home.
    hard
        Whether a job that fails it is out of the question.
    """

    kind: ClassVar[str] = "constraint"
    bounds: ClassVar[Bounds] = {"amount": (0, DOLLARS_MOST), "months": (0, MONTHS_MOST)}
    about: ConstraintKind
    text: str
    amount: float | None = None
    months: int | None = None
    remote: bool | None = None
    hard: bool = True


@dataclass(frozen=True, slots=True)
class Money(Payload):
    """The person's own figures for the path, US dollars. The latest entry of this kind holds.

    Attributes
    ----------
    savings
        What could be lived on.
    monthly_costs
        What a month costs.
    other_monthly_income
        What comes in each month besides the job.
    """

    kind: ClassVar[str] = "money"
    bounds: ClassVar[Bounds] = {
        "savings": (0, DOLLARS_MOST),
        "monthly_costs": (0, DOLLARS_MOST),
        "other_monthly_income": (0, DOLLARS_MOST),
    }
    savings: float | None = None
    monthly_costs: float | None = None
    other_monthly_income: float | None = None
