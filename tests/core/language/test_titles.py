import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.language.titles import clean_title, is_spoken


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Senior Accountant", "Accountant"),
        ("Welder (m/f/d) needed, night shift", "Welder ( ) ,"),
        ("Nurse II", "Nurse"),
        ("Junior Chef 20 hours $15/hr", "Chef"),
        ("Clerk #48213", "Clerk"),
        ("4-H Youth Specialist", "4-H Youth Specialist"),
        ("Full-time part time Cook", "Cook"),
        ("C++ Developer", "C++ Developer"),
    ],
)
def test_clean_title_takes_away_what_stands_around(text, title):
    assert clean_title(text) == title


@pytest.mark.parametrize("text", ["I was a senior clerk", "Senior", "123", "", "word " * 15 + "senior"])
def test_clean_title_leaves_what_is_no_title(text):
    assert clean_title(text) == text


@given(st.text(max_size=80))
def test_clean_title_never_takes_the_last_word(text):
    assert bool(clean_title(text).strip()) == bool(text.strip())


@pytest.mark.parametrize("text", ["I keep bees", "so i thought", "I’ve sold tyres", "give it to me", "They left"])
def test_what_somebody_tells_is_spoken(text):
    assert is_spoken(text)


@pytest.mark.parametrize("text", ["Engineer I", "US Customs Officer", "Clerk I - Night", "Miner"])
def test_titles_are_not_spoken(text):
    assert not is_spoken(text)
