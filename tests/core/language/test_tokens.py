from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.language.tokens import LONGEST_TITLE, Vocabulary, find_words, normalise

PIECES = ["care", "##taker", "c++", "c", "##s", "nurse"]


def test_cut_takes_the_longest_piece_first():
    assert Vocabulary(PIECES).cut("Caretakers") == (0, 1, 4)


def test_cut_skips_what_no_piece_covers():
    assert Vocabulary(PIECES).cut("日本") == ()


def test_number_keeps_the_signs_of_programming_languages():
    assert Vocabulary(PIECES).number("C++, C") == [2, 3]


def test_number_reads_accents_as_plain_letters():
    assert Vocabulary(["naive", "cafe"]).number("Café nai\u0308ve") == [1, 0]


def test_cut_forgets_when_the_memory_is_full():
    vocabulary = Vocabulary(PIECES, remembered=1)
    assert [vocabulary.cut(word) for word in ("care", "nurse", "care")] == [(0,), (5,), (0,)]


def test_find_words_counts_code_points():
    assert find_words("🙂 café") == [(2, 6)]


@given(st.text())
def test_words_of_any_text_stand_where_they_are_said_to(text):
    spans = find_words(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))


@given(st.text())
def test_normalise_twice_is_once(text):
    assert normalise(normalise(text)) == normalise(text)


def test_number_adds_a_phrase_where_its_words_meet():
    vocabulary = Vocabulary(["care", "home", "hom car"])
    assert vocabulary.number("home care, home") == [1, 0, 2, 1]


def test_number_adds_the_head_of_a_title():
    vocabulary = Vocabulary(["care", "nurse", "director", "director$", "nurs$"])
    assert vocabulary.number("Director of Care") == [2, 0, 3]
    assert vocabulary.number("Care Nurse (director)") == [0, 1, 2, 4]


def test_number_of_a_long_text_has_no_head():
    vocabulary = Vocabulary(["care", "car$"])
    assert vocabulary.number("care " * 8) == [0] * 8


def test_number_of_a_title_in_brackets_takes_its_head():
    assert Vocabulary(["nurse", "nurs$"]).number("(nurse)") == [0, 1]


def test_short_text_without_brackets_ends_on_its_head():
    vocabulary = Vocabulary(["actuary", "clerk", "clerk$"])
    assert vocabulary.number("actuary clerk") == [0, 1, 2]


def test_long_text_has_no_head():
    vocabulary = Vocabulary(["clerk", "clerk$"])
    assert vocabulary.number("clerk " * (LONGEST_TITLE + 1)) == [0] * (LONGEST_TITLE + 1)


def test_two_words_that_are_no_phrase_stay_two():
    vocabulary = Vocabulary(["night", "nurse", "clerk", "night nurs"])
    assert [vocabulary.number(text) for text in ("night nurse", "night clerk")] == [[0, 1, 3], [0, 2]]
