"""The versions of an entry: what it said before it was corrected."""

from typing import TypeVar

from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey, is_correction
from wherenext.core.journey.payload import Payload

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
