"""What a new wording of a destination changes, and what of everything done so far still counts."""

from collections.abc import Iterable
from dataclasses import dataclass

from wherenext.application.destinations import Wording
from wherenext.application.routes import find_route
from wherenext.application.stories import find_answer
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.kinds import StoryPart
from wherenext.core.journey.reference import EntryId


@dataclass(frozen=True, slots=True)
class Carry:
    """What was done for a destination, held against its new wording.

    Attributes
    ----------
    assumptions
        What it rests on; each has to be looked at again.
    building
        Moves that build something it asks for now, or that test what it rests on.
    idle
        Moves that built something only the old wording asks for.
    known
        Conversations that were held or planned before the change.
    since
        Those that came after it.
    route
        The chosen route, where it was chosen before the change.
    stale
        Answers of the story that were written before the change.
    fresh
        Answers that were written since.
    """

    assumptions: tuple[Entry[kinds.Assumption], ...]
    building: tuple[Entry[kinds.Move], ...]
    idle: tuple[Entry[kinds.Move], ...]
    known: tuple[Entry[kinds.Conversation], ...]
    since: tuple[Entry[kinds.Conversation], ...]
    route: Entry[kinds.Route] | None
    stale: tuple[StoryPart, ...]
    fresh: tuple[StoryPart, ...]


def carry_over(journey: Journey, now: Wording, before: Reality | None, after: Reality | None) -> Carry:
    """Tell what of everything done so far still counts.

    Parameters
    ----------
    journey
        The journey.
    now
        The destination in its new wording.
    before
        The old wording, examined; None where it says nothing of any work.
    after
        The new wording, examined; None likewise.

    Returns
    -------
    Carry
        Nothing is lost: what no longer builds towards the destination is named, not taken away.
    """
    here = now.view.entry
    moves = [each for each in journey.moves if _serves(journey, each.payload.destination, here)]
    gone = _find_asked(before) - _find_asked(after)
    idle = tuple(each for each in moves if each.payload.skill and each.payload.skill.identifier in gone)
    talks = [each for each in journey.conversations if _serves(journey, each.payload.destination, here)]
    answers = [each for part in StoryPart if (each := find_answer(journey, part)) is not None]
    route = find_route(journey, here.identifier)
    return Carry(
        assumptions=tuple(each for each in journey.assumptions if _serves(journey, each.payload.destination, here)),
        building=tuple(each for each in moves if each not in idle),
        idle=idle,
        known=tuple(each for each in talks if each.sequence < now.entry.sequence),
        since=tuple(each for each in talks if each.sequence > now.entry.sequence),
        route=route if route is not None and route.sequence < now.entry.sequence else None,
        stale=tuple(_name_parts(each for each in answers if each.sequence < now.entry.sequence)),
        fresh=tuple(_name_parts(each for each in answers if each.sequence > now.entry.sequence)),
    )


def _name_parts(answers: Iterable[Entry[kinds.Story]]) -> Iterable[StoryPart]:
    return (each.payload.part for each in answers)


def _find_asked(reality: Reality | None) -> frozenset[str]:
    return frozenset(() if reality is None else (each.id for each in reality.gap))


def _serves(journey: Journey, named: EntryId | None, here: Entry[kinds.Destination]) -> bool:
    return named is not None and journey.find(named) is here
