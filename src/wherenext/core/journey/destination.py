"""The destination as a hypothesis: what is guessed, what it rests on, what speaks for and against."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from wherenext.core.journey.payload import DAY, Bounds, Days, Payload
from wherenext.core.journey.reference import EntryId, Reference


class Standing(StrEnum):
    """How a destination stands."""

    CANDIDATE = "candidate"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Destination(Payload):
    """A five-year guess about a future job, or about something that is no job at all.

    Attributes
    ----------
    text
        In the person's words.
    occupation
        The occupation it is, where it is one.
    standing
        One of up to three candidates, or the chosen one.
    """

    kind: ClassVar[str] = "destination"
    text: str
    occupation: Reference | None = None
    standing: Standing = Standing.CANDIDATE


@dataclass(frozen=True, slots=True)
class Composition(Payload):
    """What a destination is and what it is made of, as the person says; until the destination is worded anew.

    Attributes
    ----------
    destination
        The destination that is made of them.
    occupations
        Each counts as much as any other. Without any, its words are read again.
    undertakings
        Which kinds of undertaking it is, by their names: its words are then read as those of such a thing.
    """

    kind: ClassVar[str] = "composition"
    destination: EntryId
    occupations: tuple[Reference, ...] = ()
    undertakings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assumption(Payload):
    """Something that must be true for a destination to be right.

    Attributes
    ----------
    destination
        The destination that rests on it.
    text
        In the person's words.
    """

    kind: ClassVar[str] = "assumption"
    destination: EntryId
    text: str


class Side(StrEnum):
    """Which way a piece of evidence points."""

    FOR = "for"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Evidence(Payload):
    """What speaks for or against an assumption.

    Attributes
    ----------
    assumption
        The assumption it is about.
    side
        For or against.
    strength
        1 a hint, 2 clear, 3 seen or done oneself.
    source
        Who or what it comes from; evidence from the same source counts once.
    text
        What was learned, in the person's words.
    rests_on
        The moment, conversation, outcome or rejection it comes from.
    """

    kind: ClassVar[str] = "evidence"
    bounds: ClassVar[Bounds] = {"strength": (1, 3)}
    assumption: EntryId
    side: Side
    strength: int
    source: str
    text: str = ""
    rests_on: EntryId | None = None


class Verdict(StrEnum):
    """What a revision does to a destination."""

    CHOSEN = "chosen"
    KEPT = "kept"
    ADJUSTED = "adjusted"
    DROPPED = "dropped"


class Confidence(StrEnum):
    """How sure the person is."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Revision(Payload):
    """A destination looked at again; earlier versions stay in the record.

    Attributes
    ----------
    destination
        The destination looked at.
    verdict
        Chosen, kept, adjusted or dropped.
    reason
        Why, in the person's words.
    text
        The new wording, where it was adjusted.
    occupation
        The new occupation, where it was adjusted.
    confidence
        How sure the person is now.
    would_change
        What would change it.
    review
        When to look again, ISO 8601 date.
    """

    kind: ClassVar[str] = "revision"
    days: ClassVar[Days] = {"review": (DAY,)}
    destination: EntryId
    verdict: Verdict
    reason: str = ""
    text: str | None = None
    occupation: Reference | None = None
    confidence: Confidence | None = None
    would_change: str = ""
    review: str | None = None
