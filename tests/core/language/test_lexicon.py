import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.language.lexicon import build_lexicon, stems_of

NAMES = ["repair bicycles", "mend bikes", "drive trucks", "of the", "manage staff"]
ROWS = [0, 0, 1, 2, 4]


@pytest.fixture(scope="module")
def lexicon():
    return build_lexicon(NAMES, ROWS)


def test_build_lexicon_leaves_out_names_without_weight(lexicon):
    assert lexicon.rows.tolist() == [0, 0, 1, 4]


def test_likeness_of_a_name_to_itself_is_one(lexicon):
    assert lexicon.likeness("Mending bike").tolist() == pytest.approx([1, 0, 0])


def test_likeness_falls_with_words_that_no_name_holds(lexicon):
    assert 0 < lexicon.likeness("repair bicycles underwater")[0] < 1


def test_share_is_the_part_of_a_name_that_is_held(lexicon):
    share = lexicon.share(lexicon.number_of("I repair things and manage staff"))
    assert share.tolist() == pytest.approx([0.5, 0, 0, 1])


def plain_likeness(lexicon, text, name):
    weight = {one: float(w) for one, w in zip(lexicon.stems, lexicon.weights, strict=True)}
    one, two = set(stems_of(text)), set(stems_of(name))
    both = sum(weight.get(s, lexicon.rarest) for s in one & two)
    either = sum(weight.get(s, lexicon.rarest) for s in one | two)
    return both / either


@given(st.lists(st.sampled_from(["repair", "bicycles", "mend", "drive", "staff", "moon", "the"]), min_size=1))
def test_compare_agrees_with_plain_python(lexicon, words):
    text = " ".join(words)
    names = np.array([0, 1, 2, 3])
    kept = [NAMES[0], NAMES[1], NAMES[2], NAMES[4]]
    expected = [plain_likeness(lexicon, text, name) for name in kept]
    assert lexicon.compare([text], names)[0].tolist() == pytest.approx(expected, abs=1e-5)


@given(st.text())
def test_likeness_of_any_text_lies_between_zero_and_one(lexicon, text):
    values = lexicon.likeness(text)
    assert ((values >= 0) & (values <= 1 + 1e-6)).all()
