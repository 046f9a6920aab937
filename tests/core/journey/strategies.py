"""Any payload, any ledger: what Hypothesis draws from."""

from dataclasses import is_dataclass
from datetime import UTC, datetime
from typing import get_args, get_origin

from hypothesis import strategies as st

from wherenext.core.journey.codec import options_of, types_of
from wherenext.core.journey.entry import Audience, Author, Draft, Entry, enter
from wherenext.core.journey.kinds import KINDS, Payload, Retraction, Unknown
from wherenext.core.journey.payload import DAY, HOUR, YEARS
from wherenext.core.journey.reference import EntryId

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
DATES = st.datetimes(datetime(YEARS[0], 1, 1), datetime(YEARS[1], 12, 31))  # noqa: DTZ001 - where the person is
DAYS = {
    (DAY,): DATES.map(lambda each: each.isoformat()[: len(DAY)]),
    (DAY, HOUR): st.none() | DATES.map(lambda each: each.isoformat()[: len(HOUR)]),
}
IDS = st.sampled_from([EntryId(each) for each in "abcdefgh"])


def _value(hint, bounds):
    options = options_of(hint)
    if len(options) > 1:
        return st.none() | _value(options[0], bounds)
    if get_origin(hint) is tuple:
        return st.lists(_value(get_args(hint)[0], bounds), max_size=3).map(tuple)
    if is_dataclass(hint):
        return _build(hint, {name: _value(each, (0, 9)) for name, each in types_of(hint).items()})
    if hint is EntryId:
        return IDS
    low, high = bounds or (-1000, 1000)
    plain = {str: TEXT, int: st.integers(low, high), bool: st.booleans(), float: st.floats(low, high)}
    return plain[hint] if hint in plain else st.sampled_from(hint)


def payload_of(kind):
    """Any payload of a class."""
    return _build(kind, {name: _value(hint, kind.bounds.get(name)) for name, hint in types_of(kind).items()})


def _build(kind, values):
    return st.builds(kind, **{**values, **{name: DAYS[forms] for name, forms in getattr(kind, "days", {}).items()}})


KNOWN = st.sampled_from(list(KINDS.values())).flatmap(payload_of)
UNKNOWN = st.builds(Unknown, st.just("weather"), st.integers(1, 9), st.sampled_from(['{"sun":true}', "{}"]))
PAYLOADS = KNOWN | UNKNOWN


@st.composite
def ledgers(draw, least=0, most=8):
    """Entries of a ledger; what they retract and depend on may or may not exist."""
    entries: list[Entry[Payload]] = []
    for index in range(draw(st.integers(least, most))):
        entries.append(enter(_draft(draw, EntryId("abcdefgh"[index])), entries[-1] if entries else None))
    return entries


def _draft(draw, identifier):
    names = st.lists(IDS, max_size=2, unique=True).map(tuple)
    return Draft(
        identifier,
        draw(st.datetimes(timezones=st.just(UTC))),
        draw(PAYLOADS | st.just(Retraction())),
        draw(st.sampled_from(Author)),
        draw(st.sampled_from(Audience)),
        retracts=draw(st.just(()) | names),
        depends_on=draw(st.just(()) | names),
    )


def chain(*drafts):
    """Entries of drafts, in their order; ("a", payload, retracted identifiers...)."""
    entries: list[Entry[Payload]] = []
    for name, payload, *retracted in drafts:
        draft = Draft(EntryId(name), NOON, payload, retracts=tuple(EntryId(each) for each in retracted))
        entries.append(enter(draft, entries[-1] if entries else None))
    return entries
