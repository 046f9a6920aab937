"""Entries on their way into the ledger, within one transaction that holds the journey's row."""

from datetime import datetime

from django.db import transaction

from wherenext.core.errors import PersonError
from wherenext.core.journey.entry import Entry, Link, move
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.record import LINE_MOST
from wherenext.storage import chain
from wherenext.storage.models import EntryRow, JourneyRow, KeyRow
from wherenext.storage.vault import Vault

SEQUENCE_MOST = 2**53
"""Whole numbers up to here are exact in every reader of JSON."""


class Tail:
    """What the next entry must know of the last one, also of an erased one: a :class:`Link` and the chain."""

    def __init__(self, sequence: int, digest: str, chained: bytes) -> None:
        self.sequence = sequence
        self.digest = digest
        self.chained = chained


def find_tail(vault: Vault, row: JourneyRow) -> Tail | None:
    last = EntryRow.objects.filter(journey=row, sequence=row.last).first()
    if last is None:
        return None
    return Tail(last.sequence, vault.open_link(last.sequence, bytes(last.link)), bytes(last.chain))


class Writing:
    """Seals entries one behind the other, then stores them together."""

    def __init__(self, vault: Vault, row: JourneyRow, now: datetime) -> None:
        self.entries: list[Entry[Payload]] = []
        self._vault = vault
        self._row = row
        # Seconds are enough to say when something was stored; finer would tell more than is needed.
        self._now = now.replace(microsecond=0)
        self._tail = find_tail(vault, row)
        self._is_copy = self._tail is None
        self._rows: list[EntryRow] = []
        self._keys: list[KeyRow] = []

    @property
    def last(self) -> Link | None:
        return self._tail

    def add_record(self, entry: Entry[Payload]) -> None:
        """Add an entry of a record, as it was written where it follows, or where the whole ledger is its copy."""
        last = 0 if self._tail is None else self._tail.sequence
        follows = self._tail is not None and entry.before == self._tail.digest
        keeps_place = last < entry.sequence <= SEQUENCE_MOST and (follows or self._is_copy)
        self.add(entry if keeps_place else move(entry, self._tail))

    def add(self, entry: Entry[Payload]) -> None:
        if len(entry.written.encode()) > LINE_MOST:
            raise PersonError(f"One entry may hold at most {LINE_MOST:,} bytes of text.")
        sealed = self._vault.seal_entry(entry.sequence, entry.written, entry.digest)
        row = EntryRow(
            journey=self._row,
            sequence=entry.sequence,
            stored=self._now,
            tag=self._vault.tag(entry.identifier),
            key_id=sealed.key_id,
            sealed=sealed.sealed,
            sealed_digest=chain.digest(sealed.sealed),
            link=sealed.link,
        )
        row.chain = chain.link_row(row, chain.START if self._tail is None else self._tail.chained)
        self._rows.append(row)
        self._keys.append(KeyRow(id=sealed.key_id, journey=self._row.id, wrapped=sealed.wrapped))
        self._tail = Tail(entry.sequence, entry.digest, row.chain)
        self.entries.append(entry)

    def store(self) -> None:
        """Write and sync the keys, then the entries, which are kept when the caller's transaction is."""
        if self._tail is None or not self._rows:
            return
        with transaction.atomic("keys", durable=True):
            KeyRow.objects.bulk_create(self._keys)
        EntryRow.objects.bulk_create(self._rows)
        self._row.last = self._tail.sequence
        self._row.save(update_fields=["last"])
