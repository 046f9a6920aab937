"""The entry: one thing that was said, done or learned, in its envelope."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from wherenext.core.errors import PersonError
from wherenext.core.journey import canonical, codec
from wherenext.core.journey.kinds import Unknown
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

P = TypeVar("P", bound=Payload, covariant=True)

START = "0" * 64
"""What the first entry names as the digest of the one before."""


class Author(StrEnum):
    """Who made an entry."""

    EXPLORER = "explorer"
    GUIDE = "guide"


class Audience(StrEnum):
    """Who may see an entry."""

    PRIVATE = "private"
    """Its author alone."""
    SHARED = "shared"
    """The explorer and the guides the explorer shares with."""


@dataclass(frozen=True, slots=True)
class Draft(Generic[P]):
    """An entry before it has its place in the ledger.

    Attributes
    ----------
    identifier
        Unique text, given by whoever writes (the core makes none).
    time
        When it was made, with its time zone.
    payload
        What it says.
    author
        Who made it.
    audience
        Who may see it.
    retracts
        Earlier entries that it takes back; a correction takes back the entry it corrects.
    depends_on
        Earlier entries it rests on, besides those its payload names.
    """

    identifier: EntryId
    time: datetime
    payload: P
    author: Author = Author.EXPLORER
    audience: Audience = Audience.PRIVATE
    retracts: tuple[EntryId, ...] = ()
    depends_on: tuple[EntryId, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry(Generic[P]):
    """An entry of the ledger.

    Attributes
    ----------
    identifier
        Unique text.
    sequence
        Its place in the ledger, from 1.
    time
        When it was made, in UTC.
    author
        Who made it.
    audience
        Who may see it.
    kind
        Name of its kind, as written.
    version
        Version of its kind, as written; the payload is up to date.
    payload
        What it says.
    retracts
        Earlier entries that it takes back.
    depends_on
        Earlier entries that it rests on.
    before
        Digest of the entry before; :data:`START` for the first.
    digest
        SHA-256 of the canonical JSON of everything above, 64 hexadecimal digits.
    written
        The whole entry as canonical JSON, as it was first written; what is stored and exported.
    """

    identifier: EntryId
    sequence: int
    time: datetime
    author: Author
    audience: Audience
    kind: str
    version: int
    payload: P
    retracts: tuple[EntryId, ...]
    depends_on: tuple[EntryId, ...]
    before: str
    digest: str
    written: str = field(repr=False)


class Link(Protocol):
    """What an entry must know of the one before it; every entry is one."""

    @property
    def sequence(self) -> int:
        """Its place in the ledger."""
        ...

    @property
    def digest(self) -> str:
        """Its digest."""
        ...


def enter(draft: Draft[P], last: Link | None = None) -> Entry[P]:
    """Give a draft its place behind the last entry.

    A time without a zone, or text that is not valid Unicode, is a PersonError.

    Parameters
    ----------
    draft
        What is to be entered.
    last
        The last entry of the ledger; None where it is empty.

    Returns
    -------
    Entry
        The draft with its sequence, digests and written form.
    """
    plain = _plain(draft, last)
    plain["digest"] = canonical.digest(plain)
    return Entry(
        draft.identifier,
        plain["sequence"],
        draft.time.astimezone(UTC),
        draft.author,
        draft.audience,
        plain["kind"],
        plain["version"],
        draft.payload,
        draft.retracts,
        tuple(plain["depends_on"]),
        plain["before"],
        plain["digest"],
        canonical.write(plain),
    )


def move(entry: Entry[Payload], last: Link | None) -> Entry[Payload]:
    """Give an entry a new place behind the last one; everything else stays as it was written.

    Parameters
    ----------
    entry
        An entry of another ledger.
    last
        The last entry of this ledger; None where it is empty.

    Returns
    -------
    Entry
        The same with other sequence and digests.
    """
    plain = canonical.read(entry.written) | _link(last)
    plain["digest"] = canonical.digest(plain)
    return _open(plain, canonical.write(plain))


def read(text: str) -> Entry[Payload]:
    """Read an entry from JSON, whatever its white space and order of names.

    Parameters
    ----------
    text
        One JSON object.

    Returns
    -------
    Entry
        With an :class:`~wherenext.core.journey.kinds.Unknown` payload where the kind or its version is newer.

    Raises
    ------
    PersonError
        If it is torn, altered (its digest does not fit) or no entry; the message never repeats its content.
    """
    plain = canonical.read(text)
    if not isinstance(plain, dict) or missing(plain):
        raise PersonError("This is not an entry: fields of the envelope are missing.")
    if canonical.digest(plain) != plain["digest"]:
        raise PersonError("This entry was altered: its digest does not fit.")
    return _open(plain, canonical.write(plain))


def recall(written: str) -> Entry[Payload]:
    """Read an entry from its own written form, whose digest was checked or made before and has been kept safe since.

    Parameters
    ----------
    written
        What :attr:`Entry.written` was; sealing has held it unaltered.

    Returns
    -------
    Entry
        The same as :func:`read` gives, in a third of the time.

    Raises
    ------
    PersonError
        If it is no entry.
    """
    try:
        # What this program wrote names no member twice: the quick way of reading is enough.
        plain = json.loads(written)
    except ValueError:
        plain = None
    if not isinstance(plain, dict) or missing(plain):
        raise PersonError("This is not an entry: fields of the envelope are missing.")
    return _open(plain, written)


ENVELOPE = (
    "identifier",
    "sequence",
    "time",
    "author",
    "audience",
    "kind",
    "version",
    "payload",
    "retracts",
    "depends_on",
    "before",
    "digest",
)
"""The members of a written entry; a newer program may write more, and they are kept."""


def missing(plain: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the members of the envelope that a plain value lacks.

    Parameters
    ----------
    plain
        What may be an entry.

    Returns
    -------
    tuple
        Names; empty for what may be an entry.
    """
    return tuple(name for name in ENVELOPE if name not in plain)


def _link(last: Link | None) -> dict[str, Any]:
    if last is None:
        return {"sequence": 1, "before": START}
    return {"sequence": last.sequence + 1, "before": last.digest}


def _plain(draft: Draft[P], last: Link | None) -> dict[str, Any]:
    kind, version = codec.name_of(draft.payload)
    return {
        **_link(last),
        "identifier": draft.identifier,
        "time": _write_time(draft.time),
        "author": draft.author.value,
        "audience": draft.audience.value,
        "kind": kind,
        "version": version,
        "payload": codec.encode(draft.payload),
        "retracts": list(draft.retracts),
        "depends_on": list(dict.fromkeys((*codec.links(draft.payload), *draft.depends_on))),
    }


def _open(plain: dict[str, Any], written: str) -> Entry[Payload]:
    payload = codec.decode(_text(plain, "kind"), _count(plain, "version"), plain["payload"])
    return Entry(
        EntryId(_text(plain, "identifier")),
        _count(plain, "sequence"),
        _read_time(_text(plain, "time")),
        _member(plain, "author", Author),
        _member(plain, "audience", Audience),
        plain["kind"],
        plain["version"],
        payload,
        _identifiers(plain, "retracts"),
        _identifiers(plain, "depends_on"),
        _text(plain, "before"),
        plain["digest"],
        written,
    )


def is_known(entry: Entry[Payload]) -> bool:
    """Tell whether this program knows the kind and version of an entry.

    Parameters
    ----------
    entry
        Any entry.

    Returns
    -------
    bool
        False where the entry is kept unread.
    """
    return not isinstance(entry.payload, Unknown)


TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")


def _write_time(time: datetime) -> str:
    if time.tzinfo is None:
        raise PersonError("time needs its time zone.")
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def _read_time(text: str) -> datetime:
    if TIME.fullmatch(text) is None:
        raise PersonError("time must look like 2026-11-21T22:38:44.000000Z.")
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise PersonError("time names a day or an hour that does not exist.") from None


def _text(plain: Mapping[str, Any], name: str) -> str:
    if not isinstance(plain[name], str):
        raise PersonError(f"{name} must be text.")
    return str(plain[name])


def _count(plain: Mapping[str, Any], name: str) -> int:
    value = plain[name]
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise PersonError(f"{name} must be a whole number from 1.")
    return value


def _identifiers(plain: Mapping[str, Any], name: str) -> tuple[EntryId, ...]:
    value = plain[name]
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise PersonError(f"{name} must be a list of identifiers.")
    return tuple(EntryId(each) for each in value)


S = TypeVar("S", bound=StrEnum)


def _member(plain: Mapping[str, Any], name: str, choices: type[S]) -> S:
    try:
        return choices(plain[name])
    except ValueError:
        raise PersonError(f"{name} must be one of: {', '.join(choices)}.") from None
