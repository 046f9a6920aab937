from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from tests.fakes.reader import FakeFound, FakeReader

from wherenext.core.guidance.person.offering import is_far_fetched, pick_carried, weigh

NEAR = {"sewed": "sew"}


class WordReader(FakeReader):
    """Knows a few words that mean the same, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.place: dict[str, int] = {}

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        known = [self.place.setdefault(NEAR.get(text, text), len(self.place)) for text in texts]
        return np.eye(64, dtype=np.float32)[known]


def find(text: str, words: str, score: float, likeness: float = 0.5) -> FakeFound:
    start = text.index(words)
    return FakeFound(0, score, start, start + len(words), likeness)


def offers(text: str, words: str, name: str, score: float = 0.3, likeness: float = 0.5) -> bool:
    return bool(pick_carried(text, [find(text, words, score, likeness)], [name], WordReader()))


def test_a_skill_whose_doing_is_said_is_offered() -> None:
    assert offers("I sewed the costumes", "costumes", "sew costumes")
    assert not offers("I saw the costumes", "costumes", "sew costumes")


def test_what_stands_behind_a_preposition_is_a_circumstance() -> None:
    text = "I kept the roof tidy and the bees on the roof"
    near = weigh(text, [find(text, "roof", 0.2)], ["lay roof"], WordReader())[0]
    behind = weigh(text, [FakeFound(0, 0.2, len(text) - 4, len(text))], ["lay roof"], WordReader())[0]

    assert (near[2], behind[2]) == (0, 1)
    assert near[0] == behind[0] == pytest.approx(np.log(0.25))


@pytest.mark.parametrize(
    ("text", "is_circumstance"),
    [
        ("I slept by the old, cold roof", 0.0),
        ("I slept by the old cold roof", 1.0),
        ("We slept in rain, I lay roof", 0.0),
        ("slept in rain, mended roof", 0.0),
        ("down by a b c d e f roof", 0.0),
        ("roof", 0.0),
    ],
)
def test_a_circumstance_is_looked_for_between_the_words_and_what_is_done(text: str, is_circumstance: float) -> None:
    assert weigh(text, [find(text, "roof", 0.2)], ["lay roof"], WordReader())[0][2] == is_circumstance


def test_a_name_that_tells_of_no_doing_is_asked_for_as_a_whole() -> None:
    text = "I knew physics"
    names = ["physics law", "use physics", "operate physics", "physics"]
    signs = weigh(text, [find(text, "physics", 0.3)] * 4, names, WordReader())

    assert signs[:, 1].tolist() == [0.5, 0.5, 0, 1]


def test_one_word_that_no_name_holds_is_no_evidence() -> None:
    text = "I sewed all day"
    assert is_far_fetched(text, find(text, "sewed", 0.99, 0.0))
    assert not is_far_fetched(text, find(text, "sewed all day", 0.99, 0.0))
    assert not offers(text, "sewed", "sew", 0.99, 0.0)
    assert offers(text, "sewed", "sew", 0.99, 0.1)


def test_without_words_to_go_by_only_the_rest_counts() -> None:
    assert pick_carried("", [], [], WordReader()) == ()
    assert weigh("Of it.", [FakeFound(0, 0.5, 0, 2)], ["a b"], WordReader()).tolist() == [[0, 0, 0]]


@given(st.text(max_size=80), st.floats(0, 1), st.floats(0, 1))
def test_any_text_is_weighed(text: str, score: float, likeness: float) -> None:
    found = FakeFound(0, score, 0, len(text), likeness)
    assert weigh(text, [found], ["teach adults"], FakeReader()).shape == (1, 3)
    assert len(pick_carried(text, [found], ["teach adults"], FakeReader())) <= 1
