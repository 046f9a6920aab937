"""The chain over what is stored: it can be followed while everything is sealed."""

import hashlib
from collections.abc import Iterable

from wherenext.storage.models import EntryRow

START = bytes(32)


def digest(value: bytes) -> bytes:
    return hashlib.sha256(value).digest()


def link_row(row: EntryRow, before: bytes) -> bytes:
    """Return the link of a row: over all of it that erasing leaves, and the link before."""
    parts = (
        b"wherenext chain 1",
        before,
        row.journey_id.bytes,
        row.sequence.to_bytes(8, "big"),
        int(row.stored.timestamp()).to_bytes(8, "big"),
        row.tag,
        row.key_id,
        row.sealed_digest,
        digest(bytes(row.link)),
    )
    return digest(b"".join(parts))


def find_break(rows: Iterable[EntryRow]) -> int | None:
    """Return the sequence of the first row that does not follow on the one before; None where all do."""
    before = START
    for row in rows:
        if link_row(row, before) != row.chain or not (row.erased or digest(bytes(row.sealed)) == row.sealed_digest):
            return row.sequence
        before = bytes(row.chain)
    return None
