from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.destination.pieces import AFTER, LATER, cut, weigh_clauses


def test_the_whole_counts_most_and_each_later_sentence_less() -> None:
    whole, first, second = cut("A bakery. My sister sells.")

    assert [whole.weight, first.weight, second.weight] == [1, 1, AFTER]
    assert not any(piece.clause for piece in (whole, first, second))


def test_a_long_sentence_is_cut_into_clauses_and_a_list_is_not() -> None:
    clauses = [
        piece.text for piece in cut("A van with a work bench that mends lamps, toasters, mixers") if piece.clause
    ]

    assert clauses == ["A van with a work bench", "that mends lamps, toasters, mixers"]


def test_what_is_denied_says_nothing_of_what_it_is() -> None:
    texts = [piece.text for piece in cut("A place with a table, not a church, not an office. No guards.")]

    assert not any(word in text for text in texts for word in ("church", "office", "guards"))
    assert "table" in texts[0]


def test_words_that_deny_all_they_say_are_kept() -> None:
    assert cut("Not a job")[0].text == "Not a job"


def test_what_it_is_comes_before_for_whom() -> None:
    first, second, third = weigh_clauses("A van with a work bench that mends lamps, toasters, mixers. My sister sells.")

    assert [weight for _, weight in (first, second, third)] == [1, LATER, AFTER]


@given(st.text(max_size=300))
def test_every_word_of_a_piece_stands_in_the_text(text: str) -> None:
    for piece in cut(text):
        assert 0 < piece.weight <= 1
        assert all(word in text for word in piece.text.split())
