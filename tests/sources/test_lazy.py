"""Lazy columns read once, and only when asked."""

import pytest

from wherenext.sources.lazy import LazyMapping, LazySequence, ReadSequence


def test_sequence_reads_once_at_first_use() -> None:
    reads = []
    names = LazySequence(3, lambda: reads.append(1) or ["a", "b", "c"])  # type: ignore[func-returns-value]
    assert len(names) == 3
    assert reads == []
    assert (names[1], names[1:], list(names)) == ("b", ["b", "c"], ["a", "b", "c"])
    assert reads == [1]


def test_mapping_reads_once_at_first_use() -> None:
    reads = []
    names = LazyMapping(lambda: reads.append(1) or {"x": 1})  # type: ignore[func-returns-value]
    assert reads == []
    assert (names["x"], len(names), list(names), "y" in names) == (1, 1, ["x"], False)
    assert reads == [1]


def test_items_are_read_one_by_one_and_remembered() -> None:
    reads: list[int] = []
    squares = ReadSequence(4, lambda index: reads.append(index) or index * index)  # type: ignore[func-returns-value]
    assert (len(squares), reads) == (4, [])
    assert (squares[3], squares[-1], squares[3]) == (9, 9, 9)
    assert reads == [3]
    assert squares[1:3] == [1, 4]
    with pytest.raises(IndexError):
        squares[4]
