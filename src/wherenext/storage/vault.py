"""The vault: the key of one open journey, held in memory, and what it seals and opens."""

import hashlib
import hmac
import os
from dataclasses import dataclass
from uuid import UUID

from wherenext.core.journey.reference import EntryId
from wherenext.storage.sealing import Purpose, derive, locate, make_key, pad, seal, unpad, unseal


@dataclass(frozen=True, slots=True)
class SealedEntry:
    """An entry as it is stored, and its wrapped key, which is stored elsewhere."""

    key_id: bytes
    wrapped: bytes
    sealed: bytes
    link: bytes


class Vault:
    """Seals and opens the entries of one journey. Each entry has a key of its own; the journey's key wraps them."""

    __slots__ = ("_links", "_tags", "_wraps", "journey", "key")

    def __init__(self, journey: UUID, key: bytes) -> None:
        self.journey = journey
        self.key = key
        self._wraps, self._links, self._tags = (derive(key, each) for each in ("wraps", "links", "tags"))

    def tag(self, identifier: EntryId) -> bytes:
        """Return what stands for an identifier in the database: the same each time, and telling nothing of it."""
        return hmac.digest(self._tags, identifier.encode(), hashlib.sha256)

    def seal_entry(self, sequence: int, text: str, digest: str) -> SealedEntry:
        key, key_id = make_key(), os.urandom(16)
        return SealedEntry(
            key_id,
            seal(self._wraps, self._place(Purpose.ENTRY_KEY, key_id), key),
            seal(key, self._place(Purpose.ENTRY, _number(sequence)), pad(text.encode())),
            seal(self._links, self._place(Purpose.LINK, _number(sequence)), bytes.fromhex(digest)),
        )

    def open_entry(self, sequence: int, key_id: bytes, wrapped: bytes, sealed: bytes) -> str:
        key = unseal(self._wraps, self._place(Purpose.ENTRY_KEY, key_id), wrapped)
        return unpad(unseal(key, self._place(Purpose.ENTRY, _number(sequence)), sealed)).decode()

    def open_link(self, sequence: int, link: bytes) -> str:
        """Return the digest of an entry, which the next one names; it outlives the entry's erasure."""
        return unseal(self._links, self._place(Purpose.LINK, _number(sequence)), link).hex()

    def _place(self, purpose: Purpose, number: bytes) -> bytes:
        return locate(purpose, self.journey, number)


def _number(sequence: int) -> bytes:
    return sequence.to_bytes(8, "big")
