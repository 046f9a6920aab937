"""The versions of an entry: what it said before it was corrected."""

from collections.abc import Mapping
from typing import TypeVar

from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey, is_correction
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

P = TypeVar("P", bound=Payload)


def find_versions(journey: Journey, entry: Entry[P]) -> tuple[Entry[P], ...]:
    """Return an entry with every wording it had before.

    Parameters
    ----------
    journey
        The journey.
    entry
        The entry as it holds.

    Returns
    -------
    tuple
        Oldest first, itself last.
    """
    written = {each.identifier: each for each in journey.entries}
    found = {entry.identifier: entry}
    waiting = [entry]
    while waiting:
        later = waiting.pop()
        for name in later.retracts:
            before = written.get(name)
            if before is not None and name not in found and is_correction(later, before):
                found[name] = before  # type: ignore[assignment] # a correction is of the kind of what it corrects
                waiting.append(found[name])
    return tuple(sorted(found.values(), key=lambda each: each.sequence))


def find_whole(journey: Journey, entry: Entry[Payload]) -> tuple[Entry[Payload], ...]:
    """Return everything that is one thing to the person: an entry, its wordings before and after, and its takings back.

    Parameters
    ----------
    journey
        The journey.
    entry
        Any of them.

    Returns
    -------
    tuple
        Oldest first.
    """
    found = {entry.identifier: entry}
    grows = True
    while grows:
        more = [each for each in journey.entries if each.identifier not in found and _belongs(each, found)]
        found.update((each.identifier, each) for each in more)
        grows = bool(more)
    return tuple(sorted(found.values(), key=lambda each: each.sequence))


def _belongs(entry: Entry[Payload], found: Mapping[EntryId, Entry[Payload]]) -> bool:
    """Tell whether an entry corrects one of these, is corrected by one, or takes nothing else back."""
    if any(name in found and is_correction(entry, found[name]) for name in entry.retracts):
        return True
    if any(entry.identifier in each.retracts and is_correction(each, entry) for each in found.values()):
        return True
    takes_back = isinstance(entry.payload, kinds.Retraction) and bool(entry.retracts)
    return takes_back and all(name in found for name in entry.retracts)


def find_wordings(journey: Journey, entry: Entry[Payload]) -> tuple[Entry[Payload], ...]:
    """Return an entry with its wordings before and after, without takings back unless it is one itself.

    Parameters
    ----------
    journey
        The journey.
    entry
        Any of them.

    Returns
    -------
    tuple
        Oldest first.
    """
    if isinstance(entry.payload, kinds.Retraction):
        return (entry,)
    return tuple(each for each in find_whole(journey, entry) if not isinstance(each.payload, kinds.Retraction))
