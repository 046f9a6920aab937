import pytest

from wherenext.core.guidance.destination.employment import is_employed, is_on_own_account


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
    ("text", "own"),
    [
        ("Self-employed as a gardener", True),
        ("I want to be my own boss", True),
        ("Not freelance, but in an office with others", False),
        ("I am self-employed. I want to teach at a school", False),
        ("Help the self-employed with their taxes", False),
    ],
)
def test_whoever_would_work_for_nobody_else_wishes_so(text: str, own: bool) -> None:
    assert is_on_own_account(text) is own
