import pytest

from wherenext.core.guidance.destination.sense import Sense, find_post, find_sense, settle


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
    assert find_sense(text) is Sense.POST


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
    assert find_sense(text).is_undertaking


@pytest.mark.parametrize(
    "text",
    [
        "Drive a city bus in a town where my children can walk to school each day",
        "Teach mathematics at a public high school near where my parents live, four days",
        "I want to work outdoors with trees in a park near my town with my hands",
        "I want to teach English at a public high school, with a room of my own and the same kids all year",
        "Build koi ponds for a landscaping company",
    ],
)
def test_work_that_others_pay_for_is_no_undertaking_however_long(text: str) -> None:
    assert find_sense(text) is Sense.PAID


def test_what_is_told_of_oneself_before_the_wish_founds_nothing() -> None:
    told = "My knees have two years left. I want to count the bricks in the office of a builder's firm"

    assert find_sense(told) is Sense.PAID


@pytest.mark.parametrize("text", ["Run the kitchen of a hospital", "The night shift in a hospital ward"])
def test_running_a_part_of_what_others_own_is_not_founding(text: str) -> None:
    assert find_sense(text) is not Sense.FOUNDED


@pytest.mark.parametrize(
    "text",
    [
        "A koi pond business",
        "a dive school by the sea",
        "Run a foster home",
        "A podcast about bees",
        "A choir for people",
        "The newsletter of the street",
        "Our theater",
        "A weekly letter to people who look after a parent",
        "Koi pond business",
        "Pottery studio in the garage",
        "Small business owner",
    ],
)
def test_a_noun_that_names_no_holder_is_founded(text: str) -> None:
    assert find_sense(text) is Sense.FOUNDED


@pytest.mark.parametrize("text", ["Chief information officer", "The one who fixes a truck", "A nurse"])
def test_a_noun_that_names_a_holder_is_a_post(text: str) -> None:
    assert find_sense(text) is Sense.POST


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Chief information officer of a hospital group", "Chief information officer"),
        ("I'd like to be a product manager at a museum", "product manager"),
        ("CIO of a hospital group", "CIO"),
        ("Head of service operations", ""),
        ("Deckhand on a tugboat", "Deckhand"),
    ],
)
def test_a_post_is_called_without_where_it_is_held(text: str, post: str) -> None:
    assert find_post(text) == post


@pytest.mark.parametrize("text", ["drive a city bus", "forty hives", "teach the eighth grade", ""])
def test_few_words_are_neither(text: str) -> None:
    assert find_sense(text) is Sense.BRIEF


def test_a_long_gap_between_words_takes_no_time() -> None:
    gap = " " * 20_000

    assert find_sense(f"A{gap}nurse{gap}in a clinic") is Sense.POST
    assert find_sense(f"open{gap}a bakery") is Sense.FOUNDED


LONG_WORDS = "I would stand in the rooms of a museum and watch that nobody touches the paintings"


@pytest.mark.parametrize(
    ("sense", "employed", "settled"),
    [
        (Sense.TOLD, 0.6, Sense.PAID),
        (Sense.TOLD, 0.2, Sense.TOLD),
        (Sense.FOUNDED, 0.6, Sense.FOUNDED),
        (Sense.FOUNDED, 1.0, Sense.PAID),
        (Sense.PAID, 0.05, Sense.PAID),
        (Sense.PAID, 0.005, Sense.TOLD),
        (Sense.POST, 0.05, Sense.POST),
        (Sense.POST, 0.0, Sense.TOLD),
    ],
)
def test_wording_and_examples_settle_the_sense_together(sense: Sense, employed: float, settled: Sense) -> None:
    assert settle(sense, employed, LONG_WORDS) is settled


def test_a_post_in_few_words_stays_one() -> None:
    assert settle(Sense.POST, 0.0, "CIO of a hospital group") is Sense.POST
