"""Entries on their way out of the ledger: what was opened once is kept as long as the journey is open."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from wherenext.core.errors import NotFoundError, PersonError
from wherenext.core.journey.entry import Entry, recall
from wherenext.core.journey.payload import Payload
from wherenext.storage.models import EntryRow, JourneyRow, KeyRow
from wherenext.storage.sealing import SealError
from wherenext.storage.vault import Vault

FEW = 100
"""Up to so many rows are asked for by name; more by journey, in one sweep: SQLite bounds how many names it takes."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Entries that were opened, and the state of the journey at that time.

    Attributes
    ----------
    entries
        In the order of the ledger.
    last
        Sequence up to which they were read.
    erasures
        How many erasures there had been.
    unreadable
        How many entries could not be opened.
    """

    entries: tuple[Entry[Payload], ...] = ()
    last: int = 0
    erasures: int = 0
    unreadable: int = 0


def refresh(vault: Vault, opened: Opened) -> Opened:
    """Read what came since, or everything again where something was erased: one query when nothing happened."""
    last, erasures = _find_state(vault)
    if erasures != opened.erasures:
        opened = Opened(erasures=erasures)
    if last == opened.last:
        return opened
    fresh = _read_on(vault, opened, last)
    # Another program may erase an entry between the reading of its row and that of its key: that one is not unreadable.
    erased_meanwhile = fresh.unreadable > opened.unreadable and _find_state(vault)[1] != erasures
    return refresh(vault, opened) if erased_meanwhile else fresh


def _find_state(vault: Vault) -> tuple[int, int]:
    """Return the last sequence and the number of erasures."""
    state = JourneyRow.objects.filter(pk=vault.journey, ended=None).values_list("last", "erasures").first()
    if state is None:
        raise NotFoundError("This journey was deleted.")
    return state


def _read_on(vault: Vault, opened: Opened, last: int) -> Opened:
    rows = list(
        EntryRow.objects.filter(journey=vault.journey, sequence__gt=opened.last, sequence__lte=last, erased=None)
        .order_by("sequence")
        .values_list("sequence", "key_id", "sealed")
    )
    keys = _find_keys(vault.journey, [bytes(key_id) for _, key_id, _ in rows])
    found = [
        _open(vault, sequence, keys.get(bytes(key_id)), bytes(key_id), bytes(sealed))
        for sequence, key_id, sealed in rows
    ]
    fresh = tuple(each for each in found if each is not None)
    return replace(
        opened,
        entries=opened.entries + fresh,
        last=last,
        unreadable=opened.unreadable + len(found) - len(fresh),
    )


def _find_keys(journey: UUID, key_ids: Collection[bytes]) -> Mapping[bytes, bytes]:
    rows = KeyRow.objects.filter(journey=journey)
    if len(key_ids) <= FEW:
        rows = rows.filter(pk__in=key_ids)
    return {bytes(key_id): bytes(wrapped) for key_id, wrapped in rows.values_list("id", "wrapped")}


def _open(vault: Vault, sequence: int, wrapped: bytes | None, key_id: bytes, sealed: bytes) -> Entry[Payload] | None:
    if wrapped is None:
        return None
    try:
        return recall(vault.open_entry(sequence, key_id, wrapped, sealed))
    except (SealError, PersonError):
        return None
