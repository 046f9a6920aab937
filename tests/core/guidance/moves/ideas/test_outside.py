import pytest
from tests.core.guidance.people import tell

from wherenext.core.guidance.moves.ideas.outside import is_outside, know_of_job
from wherenext.core.journey import kinds

STORE = "Repairer Lakeside Hardware"


@pytest.mark.parametrize(
    "duty",
    [
        "Mend sewing machines on Sundays at the church",
        "Fix lamps for the neighbors",
        "Help my sister's boys with their bicycles",
        "Sharpen knives in my garage",
        "Build clocks in my own\nworkshop",
        "Volunteer at the shelter",
        "Keep the books of the sailing club",
        "Repair radios on my days off",
        "Tune guitars for friends, unpaid",
        "A side business with old clocks",
        "Restore chairs at home",
    ],
)
def test_what_may_be_done_elsewhere_is_outside(duty: str) -> None:
    assert is_outside(duty, STORE)


@pytest.mark.parametrize(
    "duty",
    ["Repair mixers that customers bring in", "Order parts and keep the bins straight", "Cut keys and glass", ""],
)
def test_what_names_no_other_place_time_or_person_is_of_the_job(duty: str) -> None:
    assert not is_outside(duty, STORE)


def test_the_words_of_the_job_itself_place_nothing_outside() -> None:
    assert not is_outside("Plan the services at the church", "Parish secretary St. Anne's Church")
    assert is_outside("Plan the services at the church", STORE)


def test_a_manager_knows_the_job_and_the_duties_that_are_surely_of_it() -> None:
    job = kinds.PresentJob("Repairer", "Lakeside Hardware")
    journey = tell(job, kinds.Duty("Repair mixers"), kinds.Duty("Mend sewing machines on Sundays"))

    assert list(know_of_job(journey)) == ["Repairer", "Lakeside Hardware", "Repair mixers"]
    assert list(know_of_job(tell(kinds.Duty("Repair mixers")))) == []
