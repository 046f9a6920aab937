from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.fit.pieces import AFTER, cut


def test_the_whole_counts_most_and_each_later_sentence_less() -> None:
    whole, first, second = cut("A bakery. My sister sells.")

    assert [whole.weight, first.weight, second.weight] == [1, 1, AFTER]
    assert not any(piece.clause for piece in (whole, first, second))


def test_a_long_sentence_is_cut_into_clauses_and_a_list_is_not() -> None:
    clauses = [
        piece.text for piece in cut("A van with a work bench that mends lamps, toasters, mixers") if piece.clause
    ]

    assert clauses == ["A van with a work bench", "that mends lamps, toasters, mixers"]


@given(st.text(max_size=300))
def test_every_piece_stands_in_the_text(text: str) -> None:
    assert all(piece.text in text and 0 < piece.weight <= 1 for piece in cut(text))
