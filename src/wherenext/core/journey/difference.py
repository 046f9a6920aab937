"""What changed between two points of a journey."""

from dataclasses import dataclass

from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload


@dataclass(frozen=True, slots=True)
class Difference:
    """What holds after and did not before, and the other way round.

    Attributes
    ----------
    added
        Entries that hold now and did not, without those that correct another.
    removed
        Entries that held and do not any more, without those that were corrected.
    corrected
        Pairs of an entry that held and the one that holds in its place.
    """

    added: tuple[Entry[Payload], ...]
    removed: tuple[Entry[Payload], ...]
    corrected: tuple[tuple[Entry[Payload], Entry[Payload]], ...]


def difference(before: Journey, after: Journey) -> Difference:
    """Return what changed from one journey to another.

    Parameters
    ----------
    before
        One point of a journey.
    after
        Another point of the same journey; it may be the earlier one.

    Returns
    -------
    Difference
        Empty where nothing changed.
    """
    held = {each.identifier for each in before.current}
    holds = {each.identifier for each in after.current}
    gone = [each for each in before.current if each.identifier not in holds]
    corrected = tuple((each, now) for each in gone if (now := _successor(each, after)) is not None)
    old = {each.identifier for each, _ in corrected}
    new = {each.identifier for _, each in corrected} | held
    return Difference(
        added=tuple(each for each in after.current if each.identifier not in new),
        removed=tuple(each for each in gone if each.identifier not in old),
        corrected=corrected,
    )


def _successor(entry: Entry[Payload], after: Journey) -> Entry[Payload] | None:
    return after.find(entry.identifier)
