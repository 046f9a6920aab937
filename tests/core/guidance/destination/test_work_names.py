import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.destination.work_names import name_work, says_enough


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "I would teach dental hygiene to freshmen at the community college, two evenings a week",
            ["I would teach dental hygiene to freshmen", "dental hygiene teacher"],
        ),
        ("Running payroll for a school district", ["Running payroll", "payroll manager"]),
        ("Head of maintenance at a ski resort", ["Head of maintenance", "maintenance manager"]),
        ("Director of nursing for a hospital group", ["Director of nursing", "nursing director"]),
        ("VP of people for a chain of nursing homes", ["VP of people", "human resources manager"]),
        ("I'd be the nurse at two hospitals", ["the nurse"]),
        ("Work for the county", ["Work for the county"]),
        ("I want to climb the turbines for the wind company", ["I want to climb the turbines"]),
        ("drive", ["drive"]),
        ("I want to be the one who runs the lab", ["runs the lab", "lab manager"]),
        (
            "Be the person in charge of a grade school",
            ["the person in charge of a grade school", "grade school manager"],
        ),
        ("My knees have gone. I want to test software for a bank", ["I want to test software", "software tester"]),
    ],
)
def test_the_work_is_called_first_without_its_place(text: str, names: list[str]) -> None:
    assert [piece.text for piece in name_work(text)][: len(names)] == names


def test_a_name_with_the_place_counts_less() -> None:
    weights = [piece.weight for piece in name_work("Running payroll for a school district, every second Friday")]

    assert weights[:2] == [1.0, 1.0]
    assert max(weights[2:]) < 1


@pytest.mark.parametrize(
    ("post", "enough"),
    [("deckhand", True), ("person in charge", False), ("Director", False), ("", False), ("sales lead", True)],
)
def test_a_plain_word_for_a_post_says_too_little(post: str, enough: bool) -> None:
    assert says_enough(post) is enough


@given(st.text(min_size=1).filter(lambda text: any(character.isalpha() for character in text)))
def test_whatever_is_told_has_a_name(text: str) -> None:
    assert all(piece.text for piece in name_work(text))
