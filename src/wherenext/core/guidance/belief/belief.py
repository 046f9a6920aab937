"""A destination as a hypothesis: what is known of each thing it rests on, told as a band and never as a percentage."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey, fold
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

HINT = 0.5
"""What a source counts that gave no more than hints; any other counts 1."""
BEARING = (kinds.Destination, kinds.Assumption, kinds.Evidence, kinds.Move, kinds.Outcome, kinds.Conversation)
"""The kinds that a belief is worked out from; any other changes it only by what it takes back."""
Said = tuple[str, EntryId, float]
"""Source, entry and weight of one piece of evidence."""


class Band(IntEnum):
    """How an assumption stands. The order is that of support; untested stands apart, below what was ever tested."""

    UNTESTED = 0
    DOUBTFUL = 1
    OPEN = 2
    SUPPORTED = 3
    WELL_SUPPORTED = 4

    @property
    def words(self) -> str:
        """The band as it is shown."""
        return self.name.lower().replace("_", " ")


@dataclass(frozen=True, slots=True)
class Voice:
    """One independent source, with everything it said about one assumption.

    Attributes
    ----------
    source
        What makes it one source: a person, a move, or the name it was given.
    weight
        Above 0 for the assumption, below 0 against it: 1, or 0.5 where there were only hints; 0 where it speaks for
        both sides alike.
    entries
        The evidence, outcomes among it, in the order of the ledger.
    """

    source: str
    weight: float
    entries: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """What speaks for and against one assumption.

    Attributes
    ----------
    assumption
        Identifier of the assumption.
    voices
        Independent sources, in the order of their names.
    band
        What they come to.
    """

    assumption: EntryId
    voices: tuple[Voice, ...]
    band: Band

    @property
    def speaking_for(self) -> int:
        """How many independent sources speak for it."""
        return sum(each.weight > 0 for each in self.voices)

    @property
    def speaking_against(self) -> int:
        """How many independent sources speak against it."""
        return sum(each.weight < 0 for each in self.voices)


@dataclass(frozen=True, slots=True)
class Belief:
    """How a destination stands.

    Attributes
    ----------
    destination
        Identifier of the destination.
    tallies
        One for each of its assumptions, in the order of the ledger.
    """

    destination: EntryId
    tallies: tuple[Tally, ...]

    @property
    def band(self) -> Band:
        """The band of the weakest assumption that was tested: a destination stands no firmer than what it rests on."""
        tested = [each.band for each in self.tallies if each.band is not Band.UNTESTED]
        return min(tested, default=Band.UNTESTED)

    @property
    def untested(self) -> int:
        """How many assumptions nothing speaks for or against yet."""
        return sum(each.band is Band.UNTESTED for each in self.tallies)


@dataclass(frozen=True, slots=True)
class Turn:
    """A point at which a belief changed.

    Attributes
    ----------
    sequence
        The entry that changed it.
    time
        When that was entered.
    belief
        The belief from there on.
    """

    sequence: int
    time: datetime
    belief: Belief


def believe(journey: Journey, destination: EntryId) -> Belief:
    """Return how a destination stands.

    Parameters
    ----------
    journey
        The journey.
    destination
        Identifier of one of its destinations, or of one that it corrects.

    Returns
    -------
    Belief
        The same whatever the order in which the evidence came.
    """
    found = journey.find(destination)
    resting = [each for each in journey.assumptions if found and journey.find(each.payload.destination) is found]
    said = _gather(journey) if resting else {}
    return Belief(destination, tuple(_tally(each.identifier, said.get(each.identifier, ())) for each in resting))


def weigh(journey: Journey, assumption: EntryId) -> Tally:
    """Weigh what speaks for and against an assumption.

    Parameters
    ----------
    journey
        The journey.
    assumption
        Identifier of the assumption.

    Returns
    -------
    Tally
        Evidence from one source counts once; the outcome of a move that tests the assumption is evidence of its own.
    """
    about = journey.find(assumption)
    return _tally(assumption, _gather(journey).get(about.identifier, ()) if about else ())


def _tally(assumption: EntryId, said: Iterable[Said]) -> Tally:
    groups: dict[str, list[tuple[EntryId, float]]] = {}
    for source, entry, weight in said:
        groups.setdefault(source, []).append((entry, weight))
    voices = tuple(_join(source, groups[source]) for source in sorted(groups))
    return Tally(assumption, voices, _find_band(voices))


def trace(entries: Iterable[Entry[Payload]], destination: EntryId) -> tuple[Turn, ...]:
    """Return every point at which the belief in a destination changed.

    Parameters
    ----------
    entries
        Entries in the order of the ledger.
    destination
        Identifier of the destination.

    Returns
    -------
    tuple
        Oldest first; a retraction is a change like any other.
    """
    journey, turns, before = fold(()), list[Turn](), Belief(destination, ())
    for entry in entries:
        journey = journey.append(entry)
        if not entry.retracts and not isinstance(entry.payload, BEARING):
            continue
        belief = believe(journey, destination)
        if belief != before:
            turns.append(Turn(entry.sequence, entry.time, belief))
        before = belief
    return tuple(turns)


def _gather(journey: Journey) -> dict[EntryId, list[Said]]:
    """Gather all evidence by the assumption, as it stands now, that it is about."""
    found: dict[EntryId, list[Said]] = {}
    for each in journey.evidence:
        about = journey.find(each.payload.assumption)
        if about is not None:
            weight = float(_sign(each.payload.side) * each.payload.strength)
            found.setdefault(about.identifier, []).append((_name_source(journey, each), each.identifier, weight))
    for outcome in journey.outcomes:
        tested = _find_tested(journey, outcome.payload)
        weight = _judge(outcome.payload)
        if tested is not None and weight:
            about_it, move = tested
            found.setdefault(about_it, []).append((f"move {move}", outcome.identifier, weight))
    return found


def _find_tested(journey: Journey, outcome: kinds.Outcome) -> tuple[EntryId, EntryId] | None:
    """Return the assumption that an outcome tests, and the move it came of."""
    move = journey.find(outcome.move)
    if move is None or not isinstance(move.payload, kinds.Move) or move.payload.tests is None:
        return None
    about = journey.find(move.payload.tests)
    return None if about is None else (about.identifier, move.identifier)


def _sign(side: kinds.Side) -> int:
    return 1 if side is kinds.Side.FOR else -1


TRIED = 3
"""The strength of what one has done oneself."""


def _judge(outcome: kinds.Outcome) -> float:
    """Liking tells most; where it was not rated, whether the expectation came true."""
    if outcome.liking is not None:
        return TRIED * ((outcome.liking > 0) - (outcome.liking < 0))
    return {kinds.Met.YES: TRIED, kinds.Met.NO: -TRIED}.get(outcome.met, 0) if outcome.met else 0


def _name_source(journey: Journey, evidence: Entry[kinds.Evidence]) -> str:
    """Name what makes two pieces of evidence come from one source: the same person, the same move, the same name."""
    rests_on = evidence.payload.rests_on
    ground = journey.find(rests_on) if rests_on else None
    match ground.payload if ground else None:
        case kinds.Conversation(person=person) if person.strip():
            return _same(person)
        case kinds.Outcome(move=move):
            return f"move {move}"
        case kinds.Move():
            return f"move {rests_on}"
        case _:
            return _same(evidence.payload.source)


def _same(name: str) -> str:
    return " ".join(name.casefold().split())


def _join(source: str, said: list[tuple[EntryId, float]]) -> Voice:
    total = sum(weight for _, weight in said)
    strongest = max(abs(weight) for _, weight in said)
    size = (1.0 if strongest > 1 else HINT) if total else 0.0
    return Voice(source, size if total > 0 else -size, tuple(entry for entry, _ in said))


def _find_band(voices: tuple[Voice, ...]) -> Band:
    """Open with the first source; let each further one move at most one step.

    What the sources come to is their sum, less the one that opened; so the order does not matter, and one more source
    changes the sum by at most 1.
    """
    if not voices:
        return Band.UNTESTED
    total = sum(each.weight for each in voices)
    steps = int(max(0.0, abs(total) - 1))
    moved = Band.OPEN + (steps if total > 0 else -steps)
    return Band(min(max(moved, Band.DOUBTFUL), Band.WELL_SUPPORTED))
