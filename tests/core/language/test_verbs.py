import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.language.verbs import say_verbs


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Train new drivers", "training new drivers"),
        ("Order supplies", "ordering supplies"),
        ("Order kitchen supplies every Monday", "ordering kitchen supplies every Monday"),
        ("Chair the safety committee", "leading the safety committee"),
        ("Water the plants", "watering the plants"),
        ("Pilot a new way of doing rounds", "trying a new way of doing rounds"),
        ("Answer the phone. Book appointments for three.", "Answer the phone. booking appointments for three."),
        ("I train the new ones", "I training the new ones"),
        ("Plan meals, and cook the rest", "planning meals, and cooking the rest"),
        ("I like to host a table of ten", "I like to hosting a table of ten"),
        ("Pack up after the market", "packing up after the market"),
        ("Stock food", "stocking food"),
    ],
)  # fmt: skip
def test_a_verb_that_is_spelled_like_a_thing_is_said_otherwise(told: str, said: str) -> None:
    assert say_verbs(told) == said


@pytest.mark.parametrize(
    "told",
    [
        "Train operations",
        "Order entry",
        "Store manager reports",
        "House calls",
        "Lead singer in a band",
        "The train to the coast",
        "I came by train",
        "a book and store managers",
        "Water treatment plants",
        "Mail carriers",
        "School meetings",
        "",
    ],
)
def test_a_thing_stays_a_thing(told: str) -> None:
    assert say_verbs(told) == told


@given(st.text())
def test_words_that_hold_no_such_verb_stay_what_they_were(text: str) -> None:
    assert say_verbs(say_verbs(text)) == say_verbs(text)


def test_a_long_text_takes_no_long_time() -> None:
    began = time.process_time()

    say_verbs("Plan menus order food and " * 4_000)

    assert time.process_time() - began < 1


@pytest.mark.parametrize("text", ["DRİVE THE BUS", "I drıve the bus", "I ſhip the boxes"])
def test_letters_of_other_alphabets_do_no_harm(text: str) -> None:
    assert say_verbs(text) == text
