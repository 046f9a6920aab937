import pytest

from wherenext.core.guidance.person.wishes import is_of_terms, is_wished


@pytest.mark.parametrize(
    "words",
    [
        "A bakery of my own",
        "I want a bakery",
        "I have a calm dog I'd like to take to the hospice",
        "My sister would sell",
        "Get the trolley running again",
    ],
)
def test_what_is_wished_for(words: str) -> None:
    assert is_wished(words)


@pytest.mark.parametrize(
    "words",
    [
        "I'm a joiner",
        "My son is nine",
        "They took our bus away",
        "Since my own diagnosis I do stretching",
        "I would keep two days at the firm",
        "I stay where I am for now and use the job to learn marketing",
    ],
)
def test_what_is_was_or_stays_is_told_beside_it(words: str) -> None:
    assert not is_wished(words)


@pytest.mark.parametrize(
    "words",
    [
        "A paycheck with my own name on it",
        "To be paid, once, properly, for what I know",
        "Have health insurance",
        "A steady salary again",
        "my weekends back",
    ],
)
def test_a_wish_for_pay_or_days_off_is_one_for_terms(words: str) -> None:
    assert is_of_terms(words)


@pytest.mark.parametrize(
    "words",
    ["Raise money for the zoo", "Sell insurance", "A payroll office", "Pay people fairly in a shop of mine", ""],
)
def test_a_wish_for_work_is_none_for_terms(words: str) -> None:
    assert not is_of_terms(words)
