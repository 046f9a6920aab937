import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.destination.undertakings import (
    LEARNED,
    SERVED,
    SERVING,
    explain,
    list_undertakings,
    recognise,
    take_said,
)

READER = FakeReader()


def likely(*pieces: tuple[str, float]) -> dict[str, float]:
    return {kind.name: chance for kind, chance in recognise(pieces, READER.read_gist(pieces).kinds, READER).items()}


def test_every_kind_has_a_family_and_occupations() -> None:
    kinds = list_undertakings()

    assert len(kinds) > 190
    assert all(name == each.name for name, each in kinds.items())
    assert all(re.fullmatch(r"\d\d-\d{4}\.\d\d", code) for each in kinds.values() for code in each.codes)
    assert all(each.codes and each.family for each in kinds.values())


def test_what_counts_more_says_more() -> None:
    found = likely(("homework", 1.0), ("sourdough", 0.25))

    assert found == {"help with school": pytest.approx(0.8), "bakery": pytest.approx(0.2)}
    assert list(found) == ["help with school", "bakery"]


def test_those_who_are_served_count_less_beside_what_is_done_for_them() -> None:
    found = likely(("sourdough", 1.0), ("homework", 0.25))

    assert found == {"bakery": pytest.approx(0.8), "help with school": pytest.approx(0.2 * SERVED)}


def test_every_kind_of_those_who_are_served_is_in_the_list() -> None:
    assert set(list_undertakings()) >= SERVING


def test_words_of_no_kind_take_their_share() -> None:
    assert likely(("sourdough", 1.0), ("nothing of that", 1.0)) == {"bakery": pytest.approx(0.5)}


def test_what_is_hardly_likely_is_not_meant() -> None:
    assert likely(("nothing of that", 1.0), ("sourdough", 0.01)) == {}


def test_what_was_learned_counts_beside_the_words() -> None:
    found = recognise([("sourdough", 1.0)], {"guest rooms": 0.6, "a thing of a later version": 0.9}, READER)

    assert {kind.name: chance for kind, chance in found.items()} == {
        "bakery": pytest.approx(1 - LEARNED),
        "guest rooms": pytest.approx(LEARNED * 0.6),
    }


def test_no_words_mean_no_kind() -> None:
    assert likely() == {}


@given(st.lists(st.tuples(st.text(alphabet="loaf walk ", max_size=40), st.floats(0.01, 1)), max_size=5))
def test_chances_add_up_to_at_most_one(pieces: list[tuple[str, float]]) -> None:
    chances = list(likely(*pieces).values())

    assert sum(chances) <= 1 + 1e-9
    assert chances == sorted(chances, reverse=True)


def test_what_was_said_is_taken_in_equal_parts_and_what_no_list_has_is_passed_over() -> None:
    said = take_said(["bakery", "guest rooms", "bakery", "a thing of a later version"])

    assert {kind.name: chance for kind, chance in said.items()} == {"bakery": 0.5, "guest rooms": 0.5}
    assert take_said(["a thing of a later version"]) == {}


def test_parts_bear_out_the_kind_they_are_most_of() -> None:
    bakery, rooms = (list_undertakings()[name] for name in ("bakery", "guest rooms"))
    heard = {rooms: 0.2}

    assert next(iter(explain(set(bakery.codes), heard))) is bakery
    assert next(iter(explain({*rooms.codes[:2], bakery.codes[0]}, heard))) is rooms
    assert rooms not in explain(set(bakery.codes[:1]), heard)
    both = {*rooms.codes, *bakery.codes}
    assert next(iter(explain(both, {bakery: 0.03}))) is bakery
    assert all(kind.family != "within" for kind in explain({"53-3053.00", "53-3054.00"}, {}))
