import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.moves.ideas.duty_kind import BARS, DutyKind
from wherenext.core.guidance.moves.ideas.naming import MOST_WORDS, NAMES, name_duty, name_kind, tells_orders


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Weld tanks.", "welding tanks"),
        ("Laundry. Every day.", "laundry"),
        ("PTO books, treasurer quit", "PTO books"),
        ("Saturday market stall", "Saturday market stall"),
        ("Help people with bags, prams, tickets, whatever they need", "helping people with bags, prams and tickets"),
        ("Feed hens, goats and geese, twice a day", "feeding hens, goats and geese"),
        ("Pumps, lathes, presses, mending", "pumps, lathes, presses and mending"),
        ("Letters, letters, letters", "letters"),
        ("Pack crates, sweep floors, go home", "packing crates"),
        ("Clean pumps, hoses and valves of all boats that come in from the sea in spring", "cleaning pumps"),
        ("Feed hens, black and white, goats and geese, cows and sheep", "feeding hens"),
        ("Write up steps so a visitor can't mistake them", "writing up steps so a visitor can't mistake them"),
        ("Wash them", ""),
        (
            "Read the regulation closely enough to find the line that everybody else in here forgets",
            "reading the regulation",
        ),
        ("Tear off and lay shingle", "tearing off and laying shingle"),
        ("Make the beds", "making the beds"),
        ("Set up the room", "setting up the room"),
        ("Watch my own clients", "watching your own clients"),
        ("Check the gauges", "checking the gauges"),
        ("Check lists", ""),
        ("Heat mold the inserts", "heat molding the inserts"),
        ("Preparing the packet when someone appeals, I do the most", "preparing the packet when someone appeals"),
        (
            "Write the letters to all of the families that have asked for help since May",
            "writing the letters to all of the families",
        ),
        ("Brief the crew and check the list", "briefing the crew and checking the list"),
        ("Pot the seedlings", "potting the seedlings"),
        ("Half the ordering", "half the ordering"),
        ("Behind the counter", "behind the counter"),
        ("Still the books", "still the books"),
        ("Whatever the boss wants", "whatever the boss wants"),
        ("Submit the claims", "submitting the claims"),
        ("Control the gates", "controlling the gates"),
        ("Paperwork", "paperwork"),
        ("Cook", ""),
        ("Looking after the", ""),
        ("Fill in the forms for everybody who comes by in the course of a day", "filling in the forms for everybody"),
        ("Explain how the twelve of us got from there to here at last", ""),
        ("a b c d e f g h i j k l", ""),
        ("", ""),
    ],
)
def test_a_duty_is_named_by_whole_clauses(text: str, named: str) -> None:
    assert name_duty(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Order gloves, tips and paste", "ordering gloves, tips and paste"),
        ("Log visitors", "logging visitors"),
        ("Tie ropes", "tying ropes"),
        ("Enroll new families", "enrolling new families"),
        ("Plan routes", "planning routes"),
    ],
)
def test_among_orders_a_word_that_could_be_a_thing_is_done(text: str, named: str) -> None:
    assert name_duty(text, in_orders=True) == named


def test_duties_are_told_as_orders_where_half_of_them_begin_with_a_verb() -> None:
    assert tells_orders(["Clean pumps", "Order parts"])
    assert not tells_orders(["Clean pumps", "Order parts", "Vendor tickets"])
    assert not tells_orders(["", "  "])


@given(st.text())
def test_a_name_is_short_and_free_of_quotation_marks(text: str) -> None:
    named = name_duty(text)

    assert len(named.split()) <= MOST_WORDS
    assert '"' not in named


@pytest.mark.parametrize("first", ["Around", "Inside", "Within", "Beside", "Never", "Often", "Are", "Was", "Whoever"])
def test_what_is_no_verb_is_not_done(first: str) -> None:
    assert name_duty(f"{first} the counter") == f"{first.lower()} the counter"


@pytest.mark.parametrize("verb", ["admit", "permit", "omit", "commit"])
def test_a_verb_stressed_at_its_end_doubles_its_last_letter(verb: str) -> None:
    assert name_duty(f"{verb} the guests") == f"{verb}ting the guests"


def test_the_most_telling_kind_names_what_duty_and_idea_share() -> None:
    assert name_kind(frozenset({DutyKind.CHECK, DutyKind.MACHINE})) == NAMES[DutyKind.MACHINE]
    assert name_kind(frozenset({DutyKind.RARE})) == ""


def test_every_kind_that_is_worked_on_has_a_name() -> None:
    assert set(DutyKind) - BARS <= set(NAMES)


def test_a_long_gap_between_words_takes_no_time() -> None:
    assert name_duty(f"Ordering{' ' * 20_000}parts") == "ordering parts"
