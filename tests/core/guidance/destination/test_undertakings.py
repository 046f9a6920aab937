import re

from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.destination.undertakings import ENOUGH, HINT, PLAIN, list_undertakings, recognise


def names(text: str, *told: str) -> set[str]:
    return {each.name for each in recognise([(text, 1.0)], told)}


def test_every_kind_has_words_and_occupations() -> None:
    kinds = list_undertakings()

    assert len(kinds) > 80
    assert len({each.name for each in kinds}) == len(kinds)
    assert all(cue for each in kinds for cue in (*each.plain, *each.hints))
    assert all(re.fullmatch(r"\d\d-\d{4}\.\d\d", code) for each in kinds for code in each.codes)
    assert all(each.codes and each.family for each in kinds)


def test_a_word_that_means_one_thing_is_enough() -> None:
    assert "keeping animals" in names("Alpacas on the hill")


def test_one_hint_is_not_enough_and_two_are() -> None:
    assert names("A class") == set()
    assert names("A class with a lesson") == {"classes for grown-ups"}


def test_a_word_counts_once_and_where_it_counts_most() -> None:
    kinds = recognise([("Alpacas", 0.3), ("alpacas and an alpaca", 1.0)])

    assert list(kinds.values()) == [PLAIN]


def test_a_phrase_must_stand_together() -> None:
    assert names("A food truck") == {"restaurant"}
    assert names("A truck of food") == set()


def test_what_was_told_elsewhere_turns_a_hint_into_a_kind() -> None:
    assert names("A studio") == set()
    assert "yoga, fitness and dance" in names("A studio", "I led a yoga group")
    assert names("Something else", "I led a yoga group") == set()


def test_what_was_told_elsewhere_says_nothing_where_the_words_are_clear() -> None:
    assert names("A podcast", "I led a yoga group in a studio") == {"podcast and radio"}


@given(st.text(max_size=200), st.floats(0.01, 1))
def test_a_kind_is_recognised_only_where_enough_speaks_for_it(text: str, weight: float) -> None:
    most = {each: len(each.plain) * PLAIN + len(each.hints) * HINT for each in list_undertakings()}

    assert all(ENOUGH <= clear <= most[kind] for kind, clear in recognise([(text, weight)]).items())
