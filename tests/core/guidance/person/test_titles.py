import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.person.titles import names_work


@pytest.mark.parametrize(
    "title",
    [
        "",
        " ",
        "At home",
        "at home.",
        "Currently unemployed",
        "Between jobs",
        "Stay-at-home",
        "N/A",
        "none",
        "No job now",
    ],
)
def test_a_title_that_tells_of_no_work_names_none(title: str) -> None:
    assert not names_work(title)


@pytest.mark.parametrize(
    "title",
    [
        "At home with three kids",
        "Home health aide",
        "Retired teacher",
        "Student technician",
        "Lehrer",
        "Not for profit",
    ],
)
def test_a_title_that_tells_of_work_names_it(title: str) -> None:
    assert names_work(title)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1), st.sampled_from(["welder", "clerk", "mother"]))
def test_whatever_stands_beside_a_kind_of_work_does_not_hide_it(word: str, work: str) -> None:
    assert names_work(f"{word} {work}")
    assert names_work(f"{work}, {word}")
