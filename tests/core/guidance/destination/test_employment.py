import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.destination.employment import is_employed, leave_told, name_work, says_enough


@pytest.mark.parametrize(
    "text",
    [
        "I would teach dental hygiene to first-year students at the community college, two evenings a week",
        "I'd take the emergency calls for the county at night",
        "I want to interpret from Portuguese in hearings, paid by the day",
        "Deckhand on a tugboat, two weeks on and two weeks off",
        "I'd work the line in the kitchen. With somebody above me who teaches me sauces",
        "Not freelance anymore, employed as a bookkeeper",
        "Engineer of pumps, and no people to manage",
        "Lead a writing circle in the prison",
        "Stop freelancing and edit books for a publisher",
        "Help the self-employed with their taxes at the tax office",
    ],
)
def test_who_pays_or_its_terms_tell_work_that_others_pay_for(text: str) -> None:
    assert is_employed(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Restore old buses and hire them out for weddings",
        "I do IT in a hospital and there is a skip full of laptops every month. I would mend them",
        "We want to open a canteen for the hospital",
        "I'd open my own practice at the hospital",
        "Mend clocks in my shed. I would stay a nurse on the night shift",
        "Someone who comes on the night shift, and our neighbors for supper",
        "Be a self-employed carpenter",
        "Keep books, self employed",
        "Freelance editing for a publisher",
        "Be your own boss, with a pension",
        "Run a bakery without overtime",
        "Keep books from home, no night shifts",
        "Mend clocks. No overtime",
        "Puppet shows at a hospital",
        "Repair cafe in the old school",
        "I want a writing circle in the prison",
    ],
)
def test_what_is_told_beside_it_or_of_several_does_not(text: str) -> None:
    assert not is_employed(text)


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


def test_what_is_told_before_any_wish_is_left_out() -> None:
    assert leave_told("My knees have two years left. I want to teach. I am a cook.") == "I want to teach. I am a cook."
    assert leave_told("I want to teach. My knees have gone.") == "I want to teach. My knees have gone."
    assert leave_told("I am a cook") == "I am a cook"


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
