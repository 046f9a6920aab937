"""Where a person is in the journey, and the one thing to do next."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey


class Part(StrEnum):
    """A part of the journey that has a page of its own."""

    WHY_NOW = "why now"
    PRESENT_JOB = "present job"
    RESUME = "resume"
    AIMS = "aims"
    AGREEMENT = "agreement"
    DATES = "dates"
    DISLIKES = "dislikes"
    MOMENTS = "moments"
    DUTIES = "duties"
    SKILLS = "skills"
    OTHERS = "others"
    DREAMS = "dreams"
    CONSTRAINTS = "constraints"
    OPTIONS = "options"
    CONVERSATIONS = "conversations"
    DESTINATION = "destination"
    ASSUMPTIONS = "assumptions"
    MOVES = "moves"
    ROUTE = "route"
    STORY = "story"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one part has come.

    Attributes
    ----------
    part
        The part.
    told
        How many entries it has.
    enough
        How many make it useful; 0 for a part that one may leave out.
    """

    part: Part
    told: int
    enough: int

    @property
    def is_done(self) -> bool:
        """Whether it has what makes it useful."""
        return self.told >= max(self.enough, 1)


@dataclass(frozen=True, slots=True)
class Stage:
    """One of the five meetings, and how far its parts have come.

    Attributes
    ----------
    number
        From 1 to 5.
    parts
        In the order in which they are best done.
    meeting
        The meeting as planned or held; None where no date is set.
    """

    number: int
    parts: tuple[Progress, ...]
    meeting: Entry[kinds.Meeting] | None

    @property
    def is_done(self) -> bool:
        """Whether every part that is needed has enough."""
        return all(each.is_done for each in self.parts if each.enough)

    @property
    def is_whole(self) -> bool:
        """Whether every part has enough, those too that may be left out."""
        return all(each.is_done for each in self.parts)

    @property
    def told(self) -> int:
        """Of how many parts anything is there."""
        return sum(each.told > 0 for each in self.parts)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a person is.

    Attributes
    ----------
    stages
        The five meetings.
    following
        The part to go on with.
    """

    stages: tuple[Stage, ...]
    following: Part


STAGES: Mapping[int, Mapping[Part, int]] = {
    1: {
        Part.WHY_NOW: 1,
        Part.PRESENT_JOB: 0,
        Part.RESUME: 0,
        Part.AIMS: 0,
        Part.DISLIKES: 1,
        Part.AGREEMENT: 0,
        Part.DATES: 0,
    },
    2: {Part.MOMENTS: 3, Part.DUTIES: 3, Part.SKILLS: 0, Part.OTHERS: 0},
    3: {Part.DREAMS: 1, Part.CONSTRAINTS: 1, Part.OPTIONS: 1, Part.CONVERSATIONS: 1},
    4: {Part.DESTINATION: 1, Part.ASSUMPTIONS: 1},
    5: {Part.MOVES: 1, Part.ROUTE: 1, Part.STORY: 4},
}
"""The parts of each meeting, with how many entries make each useful; 0 for what may be left out."""


def find_whereabouts(journey: Journey) -> Whereabouts:
    """Find where a person is and what to do next.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    Whereabouts
        What follows is a move that waits for its outcome, or else the first part without enough; in the end the
        destination, which one looks at again.
    """
    stages = tuple(_stage(journey, number, parts) for number, parts in STAGES.items())
    return Whereabouts(stages, _following(journey, stages))


def _stage(journey: Journey, number: int, parts: Mapping[Part, int]) -> Stage:
    found = tuple(Progress(part, COUNTS[part](journey), enough) for part, enough in parts.items())
    return Stage(number, found, find_meeting(journey, number))


def find_meeting(journey: Journey, number: int) -> Entry[kinds.Meeting] | None:
    """Return a meeting as it stands.

    Parameters
    ----------
    journey
        The journey.
    number
        From 1 to 5.

    Returns
    -------
    Entry or None
        None where nothing is known of it.
    """
    return next((each for each in reversed(journey.all(kinds.Meeting)) if each.payload.number == number), None)


def _following(journey: Journey, stages: tuple[Stage, ...]) -> Part:
    waiting = (each.part for stage in stages for each in stage.parts if each.enough and not each.is_done)
    return next(waiting, Part.OUTCOME if find_open_moves(journey) else Part.DESTINATION)


def find_open_moves(journey: Journey) -> tuple[Entry[kinds.Move], ...]:
    """Return the moves of which no outcome was told yet.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    tuple
        In the order of the ledger.
    """
    told = {found.identifier for each in journey.outcomes if (found := journey.find(each.payload.move)) is not None}
    return tuple(each for each in journey.moves if each.identifier not in told)


def _count(kind: type[kinds.Payload]) -> Callable[[Journey], int]:
    return lambda journey: len(journey.all(kind))


def _count_chosen(journey: Journey) -> int:
    chosen = sum(each.payload.standing is kinds.Standing.CHOSEN for each in journey.destinations)
    return chosen + sum(each.payload.verdict is kinds.Verdict.CHOSEN for each in journey.revisions)


def _count_rated(journey: Journey) -> int:
    return sum(each.payload.energy is not None for each in journey.duties)


def _count_dated(journey: Journey) -> int:
    return sum(each.payload.starts is not None for each in journey.all(kinds.Meeting))


def _count_answers(journey: Journey) -> int:
    return len({each.payload.part for each in journey.stories})


COUNTS: Mapping[Part, Callable[[Journey], int]] = {
    Part.WHY_NOW: _count(kinds.WhyNow),
    Part.PRESENT_JOB: _count(kinds.PresentJob),
    Part.RESUME: _count(kinds.ResumeText),
    Part.AIMS: _count(kinds.Aim),
    Part.AGREEMENT: _count(kinds.Agreement),
    Part.DATES: _count_dated,
    Part.DISLIKES: _count(kinds.Dislike),
    Part.MOMENTS: _count(kinds.Moment),
    Part.DUTIES: _count_rated,
    Part.SKILLS: _count(kinds.Skill),
    Part.OTHERS: _count(kinds.OthersView),
    Part.DREAMS: _count(kinds.Dream),
    Part.CONSTRAINTS: _count(kinds.Constraint),
    Part.OPTIONS: _count(kinds.Destination),
    Part.CONVERSATIONS: _count(kinds.Conversation),
    Part.DESTINATION: _count_chosen,
    Part.ASSUMPTIONS: _count(kinds.Assumption),
    Part.MOVES: _count(kinds.Move),
    Part.ROUTE: _count(kinds.Route),
    Part.STORY: _count_answers,
    Part.OUTCOME: _count(kinds.Outcome),
}
