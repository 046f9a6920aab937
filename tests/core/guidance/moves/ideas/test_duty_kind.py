import pytest

from wherenext.core.guidance.moves.ideas.duty_kind import DutyKind, read_ahead, read_kinds


@pytest.mark.parametrize(
    ("duty", "kinds"),
    [
        ("Repair the pumps", {DutyKind.MACHINE, DutyKind.MAKE}),
        ("The budget, four times a year", {DutyKind.FIGURES, DutyKind.MONEY, DutyKind.RARE}),
        ("Release meetings", {DutyKind.ENDURED}),
        ("Sit with people who are dying", {DutyKind.TALK, DutyKind.TENDER}),
        ("Talk to customers. Later write the report.", {DutyKind.TALK, DutyKind.CUSTOMERS}),
        ("Plants in pots", {DutyKind.GROW}),
        ("Whatever comes", set()),
        ("Keep the peace on the bus", {DutyKind.TALK}),
        ("Fill in the log sheet", {DutyKind.RECORD}),
        ("Fix the drawings when the machine fails", {DutyKind.DRAWING}),
        ("Show new people the lathe", {DutyKind.LEARNERS}),
        ("Asking businesses for money or a truck", {DutyKind.TALK, DutyKind.ASK}),
        ("Decide who qualifies", {DutyKind.RULE, DutyKind.RULED}),
        ("My own spreadsheet", {DutyKind.SHEET, DutyKind.ALONE}),
        ("Cooked for six", {DutyKind.FOOD, DutyKind.PAST}),
        ("Feed the hens", {DutyKind.GROW}),
        ("Find why two numbers disagree", {DutyKind.FAULT}),
        ("Explain the expense rules to others", {DutyKind.TALK, DutyKind.RULE}),
        ("Find out why a breaker trips", {DutyKind.FAULT}),
        ("Show the dishwasher how to plate", set()),
        ("School meetings", {DutyKind.ENDURED, DutyKind.RARE}),
    ],
)
def test_kinds_are_read_from_what_a_duty_works_on(duty: str, kinds: set[DutyKind]) -> None:
    assert read_kinds(duty) == kinds


def test_a_whole_word_is_no_beginning() -> None:
    assert DutyKind.EVENT not in read_kinds("Prevent trouble")
    assert DutyKind.RECORD not in read_kinds("Formal dinners")


def test_the_first_clause_comes_before_the_others() -> None:
    assert read_kinds("Write the reports, check the stock") == {DutyKind.PAGE}
    assert read_kinds("The house, the cooking") == {DutyKind.FOOD}
    assert read_ahead("The house, the cooking") == set()


def test_a_long_gap_between_words_takes_no_time() -> None:
    assert DutyKind.BUYING in read_kinds(f"Ordering{' ' * 20_000}parts")
