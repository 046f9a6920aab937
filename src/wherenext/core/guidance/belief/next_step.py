"""What comes next for a destination, each suggestion with the entries it comes from."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from wherenext.core.guidance.belief.belief import Band, Belief, Tally, believe
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.reference import EntryId

MOST = 5


class StepKind(StrEnum):
    """What kind of step is suggested."""

    REVISE = "look at the destination again"
    HOLD = "hold the conversation"
    ASSUME = "say what must be true"
    TALK = "talk with someone who does it"
    TRY = "try it on a small scale"
    SECOND = "ask a second, independent source"
    FINISH = "say what came of it"


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to do next.

    Attributes
    ----------
    kind
        What kind of step it is.
    about
        The entry it is about.
    reason
        Why, in one plain sentence of ours; the person's words stand in the entries.
    because
        The entries it comes from.
    """

    kind: StepKind
    about: EntryId
    reason: str
    because: tuple[EntryId, ...]


def suggest(journey: Journey, destination: EntryId, most: int = MOST) -> tuple[NextStep, ...]:
    """Suggest what to do next about a destination.

    Parameters
    ----------
    journey
        The journey.
    destination
        Identifier of the destination.
    most
        How many suggestions at most.

    Returns
    -------
    tuple
        Most pressing first: look again at what has become doubtful, finish what was begun, test what was not.
    """
    belief = believe(journey, destination)
    steps = [*_revise(journey, belief), *_finish(journey, destination), *_test(journey, belief)]
    return tuple(steps[:most])


def _revise(journey: Journey, belief: Belief) -> Iterator[NextStep]:
    """Ask for a revision where something weighs against the destination that no revision has seen yet."""
    looked = max(
        (each.sequence for each in journey.revisions if _is(journey, each.payload.destination, belief)), default=0
    )
    fresh = [tally for tally in belief.tallies if _newest_against(journey, tally) > looked]
    for tally in sorted(fresh, key=lambda each: each.band):
        against = tuple(entry for voice in tally.voices if voice.weight < 0 for entry in voice.entries)
        yield NextStep(StepKind.REVISE, belief.destination, _why_revise(tally), (tally.assumption, *against))


def _why_revise(tally: Tally) -> str:
    if tally.band is Band.DOUBTFUL:
        return f"One thing it rests on has become doubtful: {_count(tally.speaking_against)} against it."
    return "Something you learned speaks against one thing it rests on: keep, adjust or drop."


def _count(sources: int) -> str:
    return "one source speaks" if sources == 1 else f"{sources} sources speak"


def _newest_against(journey: Journey, tally: Tally) -> int:
    entries = (journey.find(entry) for voice in tally.voices if voice.weight < 0 for entry in voice.entries)
    return max((each.sequence for each in entries if each is not None), default=0)


def _is(journey: Journey, named: EntryId, belief: Belief) -> bool:
    return journey.find(named) == journey.find(belief.destination)


def _finish(journey: Journey, destination: EntryId) -> Iterator[NextStep]:
    here = journey.find(destination)
    told = {each.payload.move for each in journey.outcomes}
    for talk in journey.conversations:
        if talk.payload.held is None and talk.payload.destination and journey.find(talk.payload.destination) == here:
            reason = "You planned to ask someone who knows."
            yield NextStep(StepKind.HOLD, talk.identifier, reason, (talk.identifier,))
    for move in journey.moves:
        begun = move.payload.destination and journey.find(move.payload.destination) == here
        if begun and move.identifier not in told:
            reason = "You set out to try this; what came of it is not told yet."
            yield NextStep(StepKind.FINISH, move.identifier, reason, (move.identifier,))


def _test(journey: Journey, belief: Belief) -> Iterator[NextStep]:
    if not belief.tallies:
        reason = "Nothing is said yet about what must be true for it to be right."
        yield NextStep(StepKind.ASSUME, belief.destination, reason, (belief.destination,))
    being_tested = {move.payload.tests for move in journey.moves}
    for tally in sorted(belief.tallies, key=lambda each: each.band):
        if tally.band <= Band.OPEN and tally.assumption not in being_tested:
            yield _test_one(journey, tally)


def _test_one(journey: Journey, tally: Tally) -> NextStep:
    heard = tuple(entry for voice in tally.voices for entry in voice.entries)
    because = (tally.assumption, *heard)
    if tally.band is Band.UNTESTED:
        return NextStep(StepKind.TALK, tally.assumption, "Nothing speaks for it or against it yet.", because)
    if len(tally.voices) == 1:
        reason = "It rests on one source, and one source is never proof."
        return NextStep(StepKind.SECOND, tally.assumption, reason, because)
    return NextStep(StepKind.TRY, tally.assumption, "What you heard does not agree; trying it tells more.", because)
