"""What the use cases need from outside; storage and the machine provide it, and tests bring fakes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from wherenext.core.journey.entry import Draft, Entry
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Return the present instant, with its time zone."""
        ...


class Identifiers(Protocol):
    """Makes identifiers that nothing else has."""

    def make(self) -> EntryId:
        """Return a fresh identifier."""
        ...


@dataclass(frozen=True, slots=True)
class Adoption:
    """What became of the entries of a record.

    Attributes
    ----------
    added
        Entries that are in the ledger now and were not before.
    known
        How many were there already.
    erased
        How many had been erased here, and stay so.
    """

    added: tuple[Entry[Payload], ...]
    known: int
    erased: int


@dataclass(frozen=True, slots=True)
class Check:
    """The state of a ledger.

    Attributes
    ----------
    entries
        How many entries can be read.
    erased
        How many were erased.
    unreadable
        How many are there and cannot be opened: altered, or their key is missing.
    broken
        Sequence of the first entry whose link to the one before does not fit; None where all do.
    """

    entries: int
    erased: int
    unreadable: int
    broken: int | None

    @property
    def is_whole(self) -> bool:
        """Whether nothing is lost or altered."""
        return self.unreadable == 0 and self.broken is None


class Ledger(Protocol):
    """The entries of one open journey. What a call has returned from is kept, also when power fails."""

    def append(self, drafts: Sequence[Draft[Payload]]) -> tuple[Entry[Payload], ...]:
        """Append drafts, all or none, and return their entries.

        A draft whose identifier is known already gives the entry that stands under it, so that a request may be
        repeated. Raises PersonError where that entry was erased, or a draft is too large.
        """
        ...

    def adopt(self, entries: Sequence[Entry[Payload]]) -> Adoption:
        """Append entries of a record, all or none.

        Each stays as it was written where it follows on the last one or the ledger is empty; otherwise it gets a new
        place behind the last one.
        """
        ...

    def read(self, after: int = 0) -> tuple[Entry[Payload], ...]:
        """Return every entry that can be read, in order, from the one behind sequence `after`."""
        ...

    def erase(self, *identifiers: EntryId) -> None:
        """Destroy the keys of entries, all or none, so that nobody can read them again. Raises NotFoundError."""
        ...

    def find_erased(self) -> tuple[int, ...]:
        """Return the sequences up to the last at which no entry stands any more."""
        ...

    def check(self) -> Check:
        """Follow the chain from the first entry to the last, and try to open each."""
        ...


class Way(StrEnum):
    """A way to open a journey."""

    PASSPHRASE = "passphrase"  # noqa: S105 - its name, not one
    RECOVERY_CODE = "recovery code"
    KEY_FILE = "key file"


@dataclass(frozen=True, slots=True)
class Passphrase:
    """Words that only the explorer knows.

    Attributes
    ----------
    text
        As typed.
    """

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """The code that was shown once.

    Attributes
    ----------
    text
        As typed: case, spaces and hyphens do not count.
    """

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A file on this machine: whoever can read it can read the journey.

    Attributes
    ----------
    path
        Where it is, or shall be; None for where it was put, or else the data folder.
    """

    path: Path | None = None


Secret = Passphrase | RecoveryCode | KeyFile


class OpenJourney(Protocol):
    """A journey whose key is in memory."""

    @property
    def ledger(self) -> Ledger:
        """Its entries."""
        ...

    def put(self, secret: Passphrase | KeyFile) -> None:
        """Let a passphrase or a key file open the journey from now on, in place of the one before."""
        ...

    def make_recovery_code(self) -> str:
        """Return a new recovery code, to be shown once; the one before opens nothing any more."""
        ...

    def remove(self, way: Way) -> None:
        """Let a way open the journey no longer. Raises PersonError where no passphrase or key file would be left."""
        ...

    def delete(self) -> None:
        """Destroy the key that wraps all keys, then everything else."""
        ...


class Keyring(Protocol):
    """What opens the journey of this home."""

    def find_ways(self) -> frozenset[Way]:
        """Return the ways that open the journey; none where there is no journey yet."""
        ...

    def begin(self, secret: Passphrase | KeyFile) -> OpenJourney:
        """Begin a journey. Raises PersonError where there is one, or the passphrase is too short."""
        ...

    def unlock(self, secret: Secret) -> OpenJourney:
        """Open the journey. Raises LockedError where the secret does not open it, NotFoundError where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the person chose for the program on this machine; no word of the journey is among it.

    Attributes
    ----------
    lock_after
        Minutes without a page being asked for, after which the journey locks itself; None for never.
    """

    lock_after: int | None = 30


class PreferenceStore(Protocol):
    """Keeps preferences from one start to the next."""

    def load(self) -> Preferences:
        """Return what was chosen; the usual ones where nothing was, or it cannot be read."""
        ...

    def save(self, preferences: Preferences) -> None:
        """Keep what was chosen. Raises SettingError where it cannot be written."""
        ...
