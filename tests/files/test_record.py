import stat

import pytest
from tests.core.journey.strategies import chain

from wherenext.core.errors import DocumentTooLarge, NotFoundError
from wherenext.core.journey import kinds
from wherenext.core.journey.record import LINE_MOST, Reason
from wherenext.files import record
from wherenext.files.record import NOT_SEALED, load_record, save_record

TWO = chain(("a", kinds.Moment("the flood")), ("b", kinds.Dream("to sail")))


def test_save_then_load_gives_the_entries(tmp_path):
    save_record(tmp_path / "journey.jsonl", TWO)
    assert load_record(tmp_path / "journey.jsonl") == record.Record(tuple(TWO), ())


def test_save_says_that_the_file_is_not_sealed_and_keeps_it_to_its_owner(tmp_path):
    path = tmp_path / "journey.jsonl"
    save_record(path, TWO, ["a credit line"])
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert NOT_SEALED in first
    assert "a credit line" in first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_save_over_an_earlier_record_leaves_the_new_one(tmp_path):
    path = tmp_path / "journey.jsonl"
    save_record(path, TWO)
    save_record(path, TWO[:1])
    assert load_record(path).entries == tuple(TWO[:1])


def test_load_of_a_line_too_long_keeps_the_lines_after_it(tmp_path):
    path = tmp_path / "journey.jsonl"
    save_record(path, TWO)
    head, first, second = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(head + b"x" * (3 * LINE_MOST) + b"\n" + first + second)
    found = load_record(path)
    assert next((each.line, each.reason) for each in found.problems) == (2, Reason.DAMAGED)
    assert found.entries == tuple(TWO)


def test_load_of_a_long_line_without_end(tmp_path):
    path = tmp_path / "journey.jsonl"
    path.write_bytes(b"x" * (LINE_MOST + 5))
    assert [each.reason for each in load_record(path).problems] == [Reason.DAMAGED]


def test_load_of_no_file(tmp_path):
    with pytest.raises(NotFoundError):
        load_record(tmp_path / "nowhere.jsonl")


def test_load_of_a_file_beyond_the_limit(tmp_path):
    path = tmp_path / "large.jsonl"
    with path.open("wb") as file:
        file.truncate(record.FILE_MOST + 1)
    with pytest.raises(DocumentTooLarge, match="500,000,001 bytes"):
        load_record(path)


def test_load_of_any_bytes_at_all(tmp_path):
    path = tmp_path / "other.bin"
    path.write_bytes(bytes(range(256)) * 40)
    assert load_record(path).entries == ()
