import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.person.doing import is_doing, is_of_others

DONE = """
Answer tickets from two hundred offices
I taught eleven nurses to read the new charts
Write the weekly report nobody else wants to write
Sorted out who was owed what after the flood
I was asked to train the new ones, and trained forty
Not only planned the move but drove the truck
Never missed a delivery in nine winters
I did not give up on the boy, and he reads now
Made people who hate paperwork sign forty forms
Wrote a guide so clear that no one calls any more
Calmed customers who were tired of waiting
Turned too much fabric into thirty costumes
Helped a boy who wanted to leave school stay in it
We wanted the yard back, so I wrote to every owner
Being the one who opens the shop and counts the drawer
Cut and stitched two hundred aprons without a pattern
Ran the kitchen when the cook did not come
I got the grant approved by the council
""".strip().splitlines()
NOT_DONE = """
I am tired of answering tickets
Sick of the phones and of selling warranties
I hate writing reports
I would like to teach welding
I want to learn bookkeeping properly
I always wanted to cook for people
Being timed by the scanner
Getting yelled at by customers about their bills
We were told to sell insurance with every car
Too many meetings about budgets
I wish I could manage a team
No more driving at night
I never learned to weld
I cannot stand filing
I'd love to design gardens
Fed up with cleaning up after the night shift
I was passed over for supervisor
My dream is to run a bakery
I hope to manage projects one day
""".strip().splitlines()


@pytest.mark.parametrize("text", DONE)
def test_what_was_done_is_told_of_as_done(text: str) -> None:
    assert is_doing(text)


@pytest.mark.parametrize("text", NOT_DONE)
def test_a_wish_or_a_grievance_tells_of_nothing_done(text: str) -> None:
    assert not is_doing(text)


def test_the_clause_that_holds_the_words_decides() -> None:
    text = "I am tired of answering tickets, so I wrote a guide for the clerks"
    grievance, deed = text.index("answering"), text.index("wrote")

    assert not is_doing(text, (grievance, grievance + len("answering tickets")))
    assert is_doing(text, (deed, len(text)))
    assert is_doing(text)


def test_words_that_are_denied_show_nothing() -> None:
    text = "It was the pull of the seam, not anyone's hand. We did it without a welder."
    hand, welder = text.index("anyone's"), text.index("a welder")

    assert not is_doing(text, (hand, hand + len("anyone's hand")))
    assert not is_doing(text, (hand - len("not "), hand + len("anyone's hand")))
    assert not is_doing(text, (welder, welder + len("a welder")))
    assert is_doing("My Spanish is not bad", (0, 21))


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_any_text_and_any_span_are_told_apart(text: str, one: int, other: int) -> None:
    assert is_doing(text, (min(one, other), max(one, other))) in (True, False)
    assert is_doing(text) in (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "The bank had made an error in the sums",
        "A family was screaming in the corridor",
        "They printed the page and calls went down",
        "In 2015 a court needed old records",
        "My boss let me bid the job",
        "Insurance denied the bed twice",
    ],
)
def test_what_others_did_is_told_from_what_the_teller_did(text: str) -> None:
    assert is_of_others(text)


@pytest.mark.parametrize(
    "text",
    [
        "I sat with the family until they slept",
        "The pump broke and I mended it with wire",
        "Kept her warm and talking",
        "Trained forty drivers",
        "When it rained we moved the stall",
    ],
)
def test_what_the_teller_did_is_not_of_others(text: str) -> None:
    assert not is_of_others(text)


def test_a_long_gap_between_words_takes_no_time() -> None:
    gap = " " * 20_000

    assert is_doing(f"I taught{gap}nurses{gap}and wrote", (0, 8))
