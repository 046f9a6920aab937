"""A ledger in memory, a clock that ticks, and identifiers that count: the rules of the ports without any disk."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from wherenext.application.ports import Adoption, Check
from wherenext.core.errors import NotFoundError, PersonError
from wherenext.core.journey.entry import Draft, Entry, enter, move
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)


class TickingClock:
    """Each look at it is a second later."""

    def __init__(self, start: datetime = MONDAY) -> None:
        self.time = start

    def now(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


class CountingIdentifiers:
    def __init__(self) -> None:
        self.count = 0

    def make(self) -> EntryId:
        self.count += 1
        return EntryId(f"entry-{self.count}")


class MemoryLedger:
    def __init__(self) -> None:
        self.entries: list[Entry[Payload]] = []
        self.erased: set[EntryId] = set()

    def append(self, drafts: Sequence[Draft[Payload]]) -> tuple[Entry[Payload], ...]:
        if any(draft.identifier in self.erased for draft in drafts):
            raise PersonError("This entry was erased; what was erased does not come back.")
        known = {each.identifier: each for each in self.entries}
        for draft in drafts:
            if draft.identifier not in known:
                entry = enter(draft, self._last)
                known[draft.identifier] = entry
                self.entries.append(entry)
        return tuple(known[draft.identifier] for draft in drafts)

    def adopt(self, entries: Sequence[Entry[Payload]]) -> Adoption:
        is_copy, added, known = not self.entries, [], set()
        names = {each.identifier for each in self.entries}
        for entry in entries:
            if entry.identifier in names:
                known.add(entry.identifier)
            else:
                follows = is_copy or (self._last is not None and entry.before == self._last.digest)
                added.append(entry if follows else move(entry, self._last))
                self.entries.append(added[-1])
        return Adoption(tuple(added), len(known - self.erased), len(known & self.erased))

    def read(self, after: int = 0) -> tuple[Entry[Payload], ...]:
        return tuple(each for each in self.entries if each.sequence > after and each.identifier not in self.erased)

    def erase(self, *identifiers: EntryId) -> None:
        if not set(identifiers) <= {each.identifier for each in self.entries}:
            raise NotFoundError("There is no entry of this identifier.")
        self.erased.update(identifiers)

    def find_erased(self) -> tuple[int, ...]:
        return tuple(each.sequence for each in self.entries if each.identifier in self.erased)

    def check(self) -> Check:
        return Check(len(self.read()), len(self.erased), 0, None)

    @property
    def _last(self) -> Entry[Payload] | None:
        return self.entries[-1] if self.entries else None
