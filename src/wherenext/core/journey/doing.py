"""What a person does on the way: moves, conversations, applications, and what came of them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from wherenext.core.journey.payload import Bounds, Payload
from wherenext.core.journey.reference import EntryId, Reference


class MoveKind(StrEnum):
    """What kind of step a move is."""

    PROJECT = "project"
    STRETCH = "stretch task"
    SHADOWING = "shadowing"
    ACTING = "acting up"
    MENTORING = "mentoring"
    COURSE = "course"
    VOLUNTEERING = "volunteering"


@dataclass(frozen=True, slots=True)
class Move(Payload):
    """A step that is tried as an experiment.

    Attributes
    ----------
    text
        What is done, in the person's words.
    how
        What kind of step it is.
    expectation
        What is expected to come of it, said before, so that it can turn out wrong.
    destination
        The destination it serves.
    tests
        The assumption that its outcome is evidence for or against.
    skill
        The skill it builds.
    start
        ISO 8601 date, year and month, or year.
    end
        The same.
    """

    kind: ClassVar[str] = "move"
    text: str
    how: MoveKind
    expectation: str = ""
    destination: EntryId | None = None
    tests: EntryId | None = None
    skill: Reference | None = None
    start: str | None = None
    end: str | None = None


class Met(StrEnum):
    """Whether an expectation came true."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Outcome(Payload):
    """What came of a move.

    Attributes
    ----------
    move
        The move.
    result
        What happened, in the person's words.
    liking
        From -2, did not suit at all, to 2, wants more of it; None where it was not rated.
    met
        Whether the expectation came true.
    """

    kind: ClassVar[str] = "outcome"
    bounds: ClassVar[Bounds] = {"liking": (-2, 2)}
    move: EntryId
    result: str
    liking: int | None = None
    met: Met | None = None


@dataclass(frozen=True, slots=True)
class Conversation(Payload):
    """A talk with someone who knows.

    Attributes
    ----------
    person
        With whom.
    role
        What that person does.
    questions
        What to ask.
    notes
        What was said.
    held
        ISO 8601 date; None while it is still to be held.
    destination
        The destination it is about.
    whom_next
        Whom that person named.
    """

    kind: ClassVar[str] = "conversation"
    person: str
    role: str = ""
    questions: tuple[str, ...] = ()
    notes: str = ""
    held: str | None = None
    destination: EntryId | None = None
    whom_next: str = ""


@dataclass(frozen=True, slots=True)
class Application(Payload):
    """An application for a job.

    Attributes
    ----------
    title
        The job applied for.
    employer
        Who offers it.
    sent
        ISO 8601 date; None while it is not sent.
    destination
        The destination it serves.
    notes
        In the person's words.
    """

    kind: ClassVar[str] = "application"
    title: str
    employer: str = ""
    sent: str | None = None
    destination: EntryId | None = None
    notes: str = ""


class Stage(StrEnum):
    """How far an application had come."""

    LETTER = "letter"
    """Before any talk."""
    SCREENING = "screening"
    """A first call or test."""
    INTERVIEW = "interview"
    FINAL = "final round"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class Rejection(Payload):
    """An application turned down.

    Attributes
    ----------
    application
        The application.
    stage
        How far it had come.
    words
        What was said, as it was said.
    """

    kind: ClassVar[str] = "rejection"
    application: EntryId
    stage: Stage
    words: str = ""


@dataclass(frozen=True, slots=True)
class Note(Payload):
    """A note of the explorer or of a guide.

    Attributes
    ----------
    text
        The note.
    about
        The entry it is about.
    """

    kind: ClassVar[str] = "note"
    text: str
    about: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Offer(Payload):
    """What a guide offers: a skill, a move, a contact, an occupation. It counts only when the explorer takes it up.

    Attributes
    ----------
    text
        What is offered.
    reference
        The skill or occupation of a catalog.
    about
        The entry it is about.
    """

    kind: ClassVar[str] = "offer"
    text: str
    reference: Reference | None = None
    about: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Retraction(Payload):
    """Takes back what its entry retracts; retracting a retraction restores.

    Attributes
    ----------
    reason
        Why, in the author's words.
    """

    kind: ClassVar[str] = "retraction"
    reason: str = ""
