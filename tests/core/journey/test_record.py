import json

from hypothesis import given
from hypothesis import strategies as st

from tests.core.journey.strategies import chain, ledgers
from wherenext.core.journey import canonical, kinds
from wherenext.core.journey.record import LINE_MOST, Reason, read_record, write_record

FOUR = chain(*((name, kinds.Moment(f"moment {name}")) for name in "abcd"))


def _lines(entries):
    return [line.encode() + b"\n" for line in write_record(entries)]


def _problems(lines):
    return [(each.line, each.reason) for each in read_record(lines).problems]


@given(ledgers())
def test_export_then_import_is_identity(entries):
    record = read_record(_lines(entries))
    assert record.entries == tuple(entries)
    assert record.problems == ()


@given(ledgers())
def test_export_of_an_import_is_the_same_bytes(entries):
    assert _lines(read_record(_lines(entries)).entries) == _lines(entries)


@given(st.data())
def test_an_altered_byte_is_reported_with_its_line_and_nothing_else_is_lost(data):
    lines = _lines(FOUR)
    number = data.draw(st.integers(1, 4))
    place = data.draw(st.integers(0, len(lines[number]) - 2))
    was = lines[number][place]
    byte = data.draw(st.integers(0x21, 0x7E).filter(lambda each: each != was))
    lines[number] = lines[number][:place] + bytes([byte]) + lines[number][place + 1 :]
    record = read_record(lines)
    assert [(each.line, each.reason) for each in record.problems] == [(number + 1, Reason.DAMAGED)]
    assert record.entries == tuple(each for each in FOUR if each.sequence != number)


@given(st.data())
def test_a_torn_record_loses_only_what_was_torn_off(data):
    whole = b"".join(_lines(FOUR))
    cut = data.draw(st.integers(0, len(whole) - 2))
    torn = whole[:cut]
    record = read_record(torn.splitlines(keepends=True))
    complete = torn.count(b"\n")
    kept = len(record.entries)
    assert kept in (max(complete - 1, 0), complete)
    assert record.entries == tuple(FOUR[:kept])
    assert record.problems


def test_a_lost_line_is_noticed_where_it_is_missing():
    lines = _lines(FOUR)
    del lines[2]
    assert _problems(lines) == [(3, Reason.UNLINKED)]
    assert [each.identifier for each in read_record(lines).entries] == ["a", "c", "d"]


def test_a_moved_line_finds_its_place_again():
    head, a, b, c, d = _lines(FOUR)
    record = read_record([head, a, c, b, d])
    assert record.entries == tuple(FOUR)
    assert {each.reason for each in record.problems} == {Reason.UNLINKED}


def test_a_repeated_line_is_left_out():
    head, a, b, c, d = _lines(FOUR)
    assert _problems([head, a, b, b, c, d]) == [(4, Reason.REPEATED)]


def test_lines_cut_off_at_the_end_are_noticed():
    assert _problems(_lines(FOUR)[:-1]) == [(4, Reason.CUT)]
    assert _problems(_lines(FOUR)[:1]) == [(1, Reason.CUT)]


def test_a_torn_line_with_more_cut_off_behind_it():
    head, a, b, *_ = _lines(FOUR)
    assert _problems([head, a, b[:40]]) == [(3, Reason.DAMAGED), (3, Reason.CUT)]


def test_a_lost_line_beside_a_torn_last_one_is_not_called_cut():
    head, _, b, c, d = _lines(FOUR)
    assert _problems([head, b, c, d[:40]]) == [(2, Reason.UNLINKED), (4, Reason.DAMAGED)]


def test_a_record_without_head_is_read():
    record = read_record(_lines(FOUR)[1:])
    assert record.entries == tuple(FOUR)
    assert [each.reason for each in record.problems] == [Reason.CUT]


def test_an_altered_head_is_reported_and_the_entries_kept():
    lines = _lines(FOUR)
    lines[0] = lines[0].replace(b'"entries":4', b'"entries":3')
    assert _problems(lines) == [(1, Reason.DAMAGED)]
    assert read_record(lines).entries == tuple(FOUR)


def test_a_torn_first_entry_without_head():
    lines = _lines(FOUR)[1:]
    lines[0] = lines[0][:30]
    assert _problems(lines) == [(1, Reason.DAMAGED)]
    assert read_record(lines).entries == tuple(FOUR[1:])


def test_a_head_in_the_middle_is_no_entry():
    lines = _lines(FOUR)
    assert _problems([*lines, lines[0]]) == [(6, Reason.DAMAGED)]


def test_byte_order_mark_line_ends_and_empty_lines_do_not_matter():
    lines = [line.rstrip(b"\n") + b"\r\n" for line in _lines(FOUR)]
    assert _problems([b"\xef\xbb\xbf" + lines[0], b"\r\n", *lines[1:], b"\n"]) == []


def test_a_line_that_is_too_long_or_not_utf8_is_left_out():
    lines = _lines(FOUR)
    lines[2] = b'"' + b"x" * LINE_MOST + b'"\n'
    lines[4] = b"\xff\xfe\n"
    assert _problems(lines) == [(3, Reason.DAMAGED), (5, Reason.DAMAGED)]


def test_messages_never_repeat_a_persons_words():
    lines = _lines(chain(("a", kinds.Moment("my secret"))))
    lines[1] = lines[1].replace(b"my secret", b"my secrets")
    assert all("secret" not in each.message for each in read_record(lines).problems)


def test_a_newer_kind_survives_the_round_trip():
    entries = chain(("a", kinds.Unknown("weather", 3, '{"sun":true}')), ("b", kinds.Duty("mend")))
    record = read_record(_lines(entries))
    assert record.entries == tuple(entries)
    assert json.loads(record.entries[0].written)["payload"] == {"sun": True}


def test_the_head_says_what_it_is_told():
    head = json.loads(next(write_record(FOUR, ["not sealed"])))
    assert head["notes"] == ["not sealed"]
    assert head["entries"] == 4
    assert head["last"] == FOUR[-1].digest


def _without(places):
    kept = [each for each in FOUR if each.sequence not in places]
    return [line.encode() + b"\n" for line in write_record(kept, (), sorted(places))], kept


@given(st.sets(st.integers(1, 4)))
def test_erased_entries_are_told_and_not_reported_as_lost(places):
    lines, kept = _without(places)
    record = read_record(lines)
    assert record.entries == tuple(kept)
    assert record.problems == ()
    assert record.erased == len(places)


def test_line_that_is_lost_beside_an_erased_one_is_noticed():
    lines, _kept = _without({2})
    del lines[2]
    assert _problems(lines) == [(3, Reason.UNLINKED)]


def test_line_that_is_damaged_beside_an_erased_one_is_the_only_fault():
    lines, _kept = _without({2})
    lines[2] = lines[2][:30] + b"\n"
    assert _problems(lines) == [(3, Reason.DAMAGED)]


def test_head_that_names_the_erased_in_an_odd_way_is_read_as_if_it_named_none():
    for odd in ("many", ["x"], None):
        head = {"format": "wherenext-record/1", "entries": 0, "last": "0" * 64, "notes": [], "erased": odd}
        line = json.dumps({**head, "digest": canonical.digest(head)}).encode()
        assert read_record([line]).erased == 0
