import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.language.stems import stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("manager", "managers"),
        ("managing", "manage"),
        ("planned", "plan"),
        ("organize", "organise"),
        ("labour", "labor"),
        ("companies", "company"),
        ("classes", "class"),
        ("selling", "sell"),
    ],
)
def test_stem_of_forms_of_one_word_is_the_same(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("nurse", "nun"), ("bus", "bu"), ("thing", "th"), ("analysis", "analys")])
def test_stem_of_different_words_differs(one, other):
    assert stem(one) != stem(other)


def test_stem_leaves_short_words():
    assert [stem(word) for word in ("as", "red", "its")] == ["as", "red", "its"]


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=2))
def test_stem_never_vanishes(word):
    assert len(stem(word)) >= 2
