import pytest

from wherenext.core.guidance.destination.ventures import is_post, is_undertaking, is_venture


@pytest.mark.parametrize(
    "text",
    [
        "CIO of a hospital group",
        "Head of service operations for a chain of clinics, somewhere smaller than here",
        "I'd like to become a nurse in a small hospital near where my parents live",
        "Being a teacher, perhaps of mathematics, in a town where my children can walk to school",
        "To be the one who fixes the trucks and not the one who writes the rota for them",
    ],
)
def test_what_one_would_be_is_a_post_however_long(text: str) -> None:
    assert is_post(text)
    assert not is_undertaking(text)


@pytest.mark.parametrize(
    "text",
    [
        "A bakery of my own",
        "I want to buy an old horsebox, put a stove in it and sell soup at the markets",
        "I have got four hundred typewriters and would like to show them somewhere",
        "Three hundred thousand oysters on a float in our cove, and kelp in winter",
        "A cooperative of sixty households that puts up its own panels",
        "Homework in the hall every day, and rides home for those who want them",
        "Get the old trolley running again, two miles, with volunteers on the weekend",
    ],
)
def test_what_one_would_run_or_live_is_an_undertaking(text: str) -> None:
    assert is_undertaking(text)
    assert not is_post(text)


@pytest.mark.parametrize(
    "text",
    [
        "Drive a city bus in a town where my children can walk to school each day",
        "Teach mathematics at a public high school near where my parents live, four days",
        "I want to work outdoors with trees in a park near my town with my hands",
    ],
)
def test_work_that_others_pay_for_is_no_undertaking_however_long(text: str) -> None:
    assert not is_undertaking(text)


@pytest.mark.parametrize("text", ["Run the kitchen of a hospital", "The night shift in a hospital ward"])
def test_running_a_part_of_what_others_own_is_no_venture(text: str) -> None:
    assert not is_venture(text)


@pytest.mark.parametrize("text", ["drive a city bus", "forty hives", "teach the eighth grade", ""])
def test_few_words_are_neither(text: str) -> None:
    assert not is_undertaking(text)
    assert not is_post(text)


def test_a_long_gap_between_words_takes_no_time() -> None:
    gap = " " * 20_000

    assert is_post(f"A{gap}nurse{gap}in a clinic")
    assert is_undertaking(f"open{gap}a bakery")
