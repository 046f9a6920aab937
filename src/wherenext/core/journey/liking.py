"""What a person is good at and what it gives them: moments, duties, skills, choices."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from wherenext.core.journey.payload import Bounds, Origin, Payload
from wherenext.core.journey.reference import EntryId, Reference


@dataclass(frozen=True, slots=True)
class Moment(Payload):
    """One of the best moments of a job or of life.

    Attributes
    ----------
    what_happened
        In the person's words.
    job
        In which job or part of life.
    what_it_took
        What it entailed doing.
    why_enjoyed
        Why it was enjoyable.
    """

    kind: ClassVar[str] = "moment"
    what_happened: str
    job: str = ""
    what_it_took: str = ""
    why_enjoyed: str = ""


@dataclass(frozen=True, slots=True)
class Duty(Payload):
    """Something the present job asks for.

    Attributes
    ----------
    text
        In the person's words.
    energy
        From -2, drains much, over 0, neither, to 2, gives much; None where it was not rated.
    """

    kind: ClassVar[str] = "duty"
    bounds: ClassVar[Bounds] = {"energy": (-2, 2)}
    text: str
    energy: int | None = None


@dataclass(frozen=True, slots=True)
class Skill(Payload):
    """A skill the person has.

    Attributes
    ----------
    name
        As the person or the résumé names it.
    level
        1 seen it done; 2 with help; 3 alone; 4 the hard cases; 5 others learn it from me; None where it was not
        rated, which is not zero.
    words
        The words that prove it, as they were written; ``""`` where it was only named.
    proof
        The entry those words stand in.
    reference
        The skill of a catalog that it was found to be.
    origin
        Where the statement comes from.
    confirmed
        False for what was read and has not been confirmed by the person.
    """

    kind: ClassVar[str] = "skill"
    bounds: ClassVar[Bounds] = {"level": (1, 5)}
    name: str
    level: int | None = None
    words: str = ""
    proof: EntryId | None = None
    reference: Reference | None = None
    origin: Origin = Origin.TOLD
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Declined(Payload):
    """A skill that was offered because of the person's words, and that the person says is not theirs.

    It is not offered again, and nothing is concluded from its words for it. Taking the entry back offers it again.

    Attributes
    ----------
    reference
        The skill.
    words
        The words it was offered for.
    proof
        The entry those words stand in.
    """

    kind: ClassVar[str] = "declined skill"
    reference: Reference
    words: str = ""
    proof: EntryId | None = None


@dataclass(frozen=True, slots=True)
class OthersView(Payload):
    """What somebody else sees in the person.

    Attributes
    ----------
    person
        Who said it.
    words
        What was said, in their words as far as they are remembered.
    """

    kind: ClassVar[str] = "other's view"
    person: str
    words: str


@dataclass(frozen=True, slots=True)
class Dislike(Payload):
    """Something the person is sure not to want.

    Attributes
    ----------
    text
        In the person's words.
    """

    kind: ClassVar[str] = "dislike"
    text: str


@dataclass(frozen=True, slots=True)
class Liking(Payload):
    """How much the person likes the thought of an occupation, or an activity.

    Attributes
    ----------
    of
        The occupation or activity.
    liking
        From -2, not at all, to 2, very much.
    words
        Why, in the person's words.
    """

    kind: ClassVar[str] = "liking"
    bounds: ClassVar[Bounds] = {"liking": (-2, 2)}
    of: Reference
    liking: int
    words: str = ""


class Answer(StrEnum):
    """What a person says to a choice between two days' work."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"
    NEITHER = "neither"
    UNSURE = "don't know"


@dataclass(frozen=True, slots=True)
class Choice(Payload):
    """A choice between two days' work.

    Attributes
    ----------
    first
        Identifiers of the activities that make up the first day, such as ``"4.A.4.a.5"``.
    second
        The same for the second day.
    answer
        What the person said.
    first_text
        The first day as it was shown.
    second_text
        The second day as it was shown.
    words
        What the person added.
    """

    kind: ClassVar[str] = "choice"
    first: tuple[str, ...]
    second: tuple[str, ...]
    answer: Answer
    first_text: str = ""
    second_text: str = ""
    words: str = ""
