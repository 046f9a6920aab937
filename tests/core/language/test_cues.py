import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wherenext.core.language.cues import COUNT, CUES, find_cues

NAMES = [name for name, _ in CUES]


def seen(sentence):
    return {name for name, sign in zip(NAMES, find_cues(sentence), strict=False) if sign}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("I'd like to learn to weld.", "wished"),
        ("I would love a bakery of my own.", "wished"),
        ("I never learned to drive.", "denied"),
        ("i dont like figures", "denied"),
        ("Honestly, I fix things.", "of oneself"),
        ("I am tired.", "of a state"),
        ("I really think they will close.", "of the mind"),
        ("My older sister is a nurse.", "of others"),
        ("They moved the office.", "apart"),
        ("On Fridays we bake.", "acted"),
        ("I run the night shift.", "done"),
        ("I'm the one who picks up.", "singled out"),
        ("Managed a team of six.", "listed"),
        ("Give it to me.", "in the first person"),
        ("What would I do?", "asked"),
        ("I keep at it until it runs.", "with a purpose"),
        ("I’d rather be outside.", "wished"),
    ],
)
def test_cue_is_seen_where_the_wording_bears_it(sentence, name):
    assert name in seen(sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("I fix engines.", "wished"),
        ("I fix engines.", "denied"),
        ("I fix engines.", "of others"),
        ("I fix engines.", "of the mind"),
        ("I think about it.", "acted"),
        ("My sister fixes engines.", "of oneself"),
        ("Mythology of the north", "of others"),
    ],
)
def test_cue_is_not_seen_elsewhere(sentence, name):
    assert name not in seen(sentence)


def test_length_of_a_sentence_of_nine_words_counts_nothing():
    *_, short, length = find_cues("one two three four five six seven eight nine")
    assert (short, length) == (0, 0)


def test_a_few_words_are_short():
    assert find_cues("Just the usual.")[-2] == 1


@settings(deadline=200, max_examples=100)
@given(st.lists(st.sampled_from(["and", "i", "'", ",", " ", "so", "my", "in-law", "'''"]), max_size=2000).map("".join))
def test_cues_of_any_text_take_no_time(text):
    assert find_cues(text).shape == (COUNT,)
