from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.destination.pieces import (
    AFTER,
    ASIDE,
    CLAUSE,
    FIRST,
    LATER,
    PLACED,
    WHOLE,
    cut,
    find_denied,
    leave_told,
)


def test_the_first_sentence_counts_most_and_each_later_one_less() -> None:
    whole, first, second = cut("A bakery. My sister sells.")

    assert [whole.weight, first.weight, second.weight] == [WHOLE, 1, AFTER]
    assert not any(piece.clause for piece in (whole, first, second))


def test_a_long_sentence_is_cut_into_clauses_and_a_list_is_not() -> None:
    clauses = [
        piece.text for piece in cut("A van with a work bench that mends lamps, toasters, mixers") if piece.clause
    ]

    assert clauses == ["A van with a work bench", "that mends lamps, toasters, mixers"]


def test_a_clause_that_begins_with_a_place_counts_less() -> None:
    first, placed, later = (
        piece.weight
        for piece in cut("Four actors and a hat, at laundromats in town, with songs for all")
        if piece.clause
    )

    assert first == CLAUSE * FIRST
    assert placed == CLAUSE * LATER * PLACED
    assert later == CLAUSE * LATER**2


def test_what_is_denied_says_nothing_of_what_it_is() -> None:
    texts = [piece.text for piece in cut("A place with a table, not a church, not an office. No guards.")]

    assert not any(word in text for text in texts for word in ("church", "office", "guards"))
    assert "table" in texts[0]


def test_words_that_deny_all_they_say_are_kept() -> None:
    assert cut("Not a job")[0].text == "Not a job"


def test_what_it_is_comes_before_for_whom() -> None:
    clauses = [
        piece
        for piece in cut("A van with a work bench that mends lamps, toasters, mixers. My sister sells.")
        if piece.clause
    ]

    assert [piece.weight for piece in clauses] == [CLAUSE * FIRST, CLAUSE * LATER]


def test_what_is_or_was_counts_less_than_what_is_wanted() -> None:
    _, told, wanted = cut("I work in insurance. I want a bakery.")
    _, alone = cut("I want a bakery.")

    assert told.weight == ASIDE
    assert wanted.weight == AFTER
    assert alone.weight == 1


def test_what_is_kept_beside_it_counts_less() -> None:
    assert cut("I would keep three days of teeth.")[1].weight == ASIDE
    assert cut("I'd stay a nurse two shifts.")[1].weight == ASIDE


def test_a_wish_within_what_is_told_counts_in_full() -> None:
    assert cut("I have a calm dog I'd like to take to the hospice.")[1].weight == 1


def test_what_it_is_not_can_be_asked_for() -> None:
    assert find_denied("I don't want to be a midwife, just someone who stays. No tables, no waiters.") == (
        "don't want to be a midwife",
        "No tables",
        "no waiters",
    )
    assert find_denied("A bakery") == ()


@given(st.text(max_size=300))
def test_every_word_of_a_piece_stands_in_the_text(text: str) -> None:
    for piece in cut(text):
        assert 0 < piece.weight <= 1
        assert all(word in text for word in piece.text.split())


def test_a_long_gap_between_words_takes_no_time() -> None:
    gap = " " * 20_000

    assert [piece.text for piece in cut(f"A bakery{gap}of my own")] == ["A bakery of my own"] * 2
    assert find_denied(f"A hall,{gap}not a church") == ("not a church",)


def test_what_is_told_before_any_wish_is_left_out() -> None:
    assert leave_told("My knees have two years left. I want to teach. I am a cook.") == "I want to teach. I am a cook."
    assert leave_told("I want to teach. My knees have gone.") == "I want to teach. My knees have gone."
    assert leave_told("I am a cook") == "I am a cook"
