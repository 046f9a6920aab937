import pytest

from wherenext.core.guidance.ideas.duty_kind import DutyKind, read_kinds


@pytest.mark.parametrize(
    ("duty", "kinds"),
    [
        ("Repair the tools", {DutyKind.GEAR}),
        ("The budget, four times a year", {DutyKind.MONEY}),
        ("Release meetings", {DutyKind.PLAN, DutyKind.ENDURED}),
        ("Sit with people who are dying", {DutyKind.TENDER}),
        ("Talk to customers. Later write the report.", {DutyKind.TALK, DutyKind.SERVE}),
        ("Plants in pots", {DutyKind.GROW}),
        ("Whatever comes", set()),
    ],
)
def test_kinds_are_read_from_the_words_of_the_first_sentence(duty: str, kinds: set[DutyKind]) -> None:
    assert read_kinds(duty) == kinds


def test_a_whole_word_is_no_beginning() -> None:
    assert DutyKind.DRIVE in read_kinds("Check the bus")
    assert DutyKind.DRIVE not in read_kinds("Look busy")
