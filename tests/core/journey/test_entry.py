import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given

from tests.core.journey.strategies import NOON, chain, ledgers
from wherenext.core.errors import PersonError
from wherenext.core.journey import canonical, kinds
from wherenext.core.journey.entry import START, Draft, enter, is_known, move, read, recall
from wherenext.core.journey.reference import EntryId

DUTY = kinds.Duty("mend the pump", 2)


def _rewrite(**changes):
    """An entry with members changed and its digest made to fit again."""
    (entry,) = chain(("a", DUTY))
    plain = {**json.loads(entry.written), **changes}
    return json.dumps({**plain, "digest": canonical.digest(plain)})


@given(ledgers())
def test_read_of_written_is_the_entry(entries):
    assert [read(each.written) for each in entries] == entries


@given(ledgers())
def test_recall_gives_what_read_gives(entries):
    assert [recall(each.written) for each in entries] == entries


@pytest.mark.parametrize("text", ["[]", "{}", '{"identifier":', ""])
def test_recall_refuses_what_is_no_entry(text):
    with pytest.raises(PersonError, match="not an entry"):
        recall(text)


@given(ledgers(least=1))
def test_each_entry_holds_the_digest_of_the_one_before(entries):
    assert [each.before for each in entries] == [START, *(each.digest for each in entries[:-1])]
    assert [each.sequence for each in entries] == list(range(1, len(entries) + 1))


def test_enter_turns_time_to_utc():
    draft = Draft(EntryId("a"), datetime(2026, 3, 2, 7, 0, tzinfo=timezone(timedelta(hours=-5))), DUTY)
    assert enter(draft).time == NOON
    assert '"time":"2026-03-02T12:00:00.000000Z"' in enter(draft).written


def test_enter_refuses_a_time_without_zone():
    with pytest.raises(PersonError, match="time needs its time zone"):
        enter(Draft(EntryId("a"), datetime(2026, 3, 2, 12, 0), DUTY))  # noqa: DTZ001 - the fault under test


def test_enter_makes_an_entry_depend_on_what_its_payload_names():
    note = kinds.Note("ask again", about=EntryId("a"))
    entry = enter(Draft(EntryId("b"), NOON, note, depends_on=(EntryId("c"), EntryId("a"))))
    assert entry.depends_on == ("a", "c")


def test_read_does_not_mind_white_space_and_order():
    (entry,) = chain(("a", DUTY))
    laid_out = json.dumps(dict(reversed(json.loads(entry.written).items())), indent=2)
    assert read(laid_out) == entry


def test_move_links_an_entry_to_another_ledger_and_keeps_the_rest():
    last, other = chain(("a", DUTY)), read(_rewrite(identifier="b", mood="calm"))
    moved = move(other, last[0])
    assert (moved.sequence, moved.before) == (2, last[0].digest)
    assert (moved.identifier, moved.payload, moved.time) == (other.identifier, DUTY, other.time)
    assert '"mood":"calm"' in moved.written
    assert read(moved.written) == moved


def test_move_into_an_empty_ledger_begins_it():
    assert move(chain(("a", DUTY), ("b", DUTY))[1], None).before == START


def test_read_keeps_what_a_newer_envelope_adds():
    entry = read(_rewrite(mood="calm"))
    assert entry.payload == DUTY
    assert '"mood":"calm"' in entry.written


def test_read_keeps_a_newer_kind():
    entry = read(_rewrite(kind="weather", payload={"sun": True}))
    assert not is_known(entry)
    assert read(entry.written) == entry
    assert is_known(read(_rewrite()))


def test_enter_writes_an_unknown_payload_as_it_was():
    unknown = read(_rewrite(kind="weather", version=4, payload={"sun": True})).payload
    again = enter(Draft(EntryId("z"), NOON, unknown))
    assert (again.kind, again.version) == ("weather", 4)
    assert json.loads(again.written)["payload"] == {"sun": True}


def test_read_of_an_altered_entry():
    (entry,) = chain(("a", DUTY))
    with pytest.raises(PersonError, match="altered"):
        read(entry.written.replace("mend", "sell"))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"kind": 3}, "kind must be text"),
        ({"version": 0}, "version must be a whole number from 1"),
        ({"version": True}, "version must be a whole number"),
        ({"sequence": "1"}, "sequence must be a whole number"),
        ({"time": "noon"}, "time must look like"),
        ({"time": "2026-02-30T00:00:00.000000Z"}, "does not exist"),
        ({"author": "boss"}, "author must be one of: explorer, guide"),
        ({"audience": []}, "audience must be one of: private, shared"),
        ({"retracts": "a"}, "retracts must be a list"),
        ({"depends_on": [1]}, "depends_on must be a list"),
        ({"payload": 1}, "payload must be a group"),
        ({"before": None}, "before must be text"),
    ],
)
def test_read_names_the_member_that_does_not_fit(changes, message):
    with pytest.raises(PersonError, match=message):
        read(_rewrite(**changes))


@pytest.mark.parametrize("text", ["[]", "{}", '"entry"', '{"identifier":"a"}'])
def test_read_of_what_is_no_entry(text):
    with pytest.raises(PersonError, match="not an entry"):
        read(text)


def test_time_before_the_year_1000_is_read_again():
    entry = enter(Draft(EntryId("a"), datetime(476, 9, 4, tzinfo=UTC), DUTY))
    assert read(entry.written).time.year == 476
