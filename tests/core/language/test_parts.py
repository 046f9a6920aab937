from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.language.parts import EDGE, number_of, parts_of, runs_of


def test_parts_of_stems_know_no_order():
    assert sorted(parts_of("care home", "stems")) == sorted(parts_of("Home, caring", "stems"))


def test_parts_of_pairs_know_order():
    one, other = (set(parts_of(text, "pairs")) for text in ("care home", "home care"))
    assert len(one & other) == 2
    assert one != other


def test_parts_of_letters_are_shared_with_a_word_mistyped():
    right, wrong, other = (set(parts_of(text, "letters")) for text in ("electrician", "electrican", "plumber"))
    assert len(right & wrong) > 4
    assert not right & other


def test_runs_of_a_word_are_four_letters_with_its_edges():
    assert runs_of("Cook") == tuple(number_of(run) for run in (f"{EDGE}coo", "cook", f"ook{EDGE}"))


def test_runs_of_a_short_word_are_the_word_with_its_edges():
    assert runs_of("a") == ()
    assert runs_of("x") == (number_of(f"{EDGE}x{EDGE}"),)


@given(st.text(max_size=60))
def test_parts_of_any_text_are_numbers_and_grow_with_depth(text):
    counts = [len(parts_of(text, depth)) for depth in ("stems", "pairs", "letters")]
    assert counts == sorted(counts)
    assert all(0 <= part < 2**32 for part in parts_of(text, "letters"))


def test_parts_of_a_text_without_words_are_none():
    assert parts_of("… the", "letters") == []
