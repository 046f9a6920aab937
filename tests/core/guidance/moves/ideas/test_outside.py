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
        "Sell vases on Depop",
        "Keep an Airbnb",
        "Build a start-up",
        "Write a blog about bread",
        "Record a podcast",
        "Streaming games",
        "Study for the bar",
        "Studying law",
        "Pass exams",
        "Go to night school",
        "Job hunting",
        "Interview for other posts",
        "Applying to colleges",
    ],
)
def test_what_may_be_done_elsewhere_is_outside(duty: str) -> None:
    assert is_outside(duty, STORE)


@pytest.mark.parametrize(
    "duty",
    [
        "Repair mixers that customers bring in",
        "Order parts and keep the bins straight",
        "Cut keys and glass",
        "Streamline the orders",
        "Interview mechanics",
        "",
    ],
)
def test_what_names_no_other_place_time_or_person_is_of_the_job(duty: str) -> None:
    assert not is_outside(duty, STORE)


def test_the_words_of_the_job_itself_place_nothing_outside() -> None:
    assert not is_outside("Plan the services at the church", "Parish secretary St. Anne's Church")
    assert is_outside("Plan the services at the church", STORE)


@pytest.mark.parametrize(
    ("duty", "job"),
    [
        ("Sew wedding dresses at home", "Sales associate The Home Depot"),
        ("Repair guitars at home", "Home health aide Home Instead"),
        ("Tutor my sister's kids", "Aide Sisters of Mercy Kids"),
        ("Repair radios on my days off", "Day care worker"),
        ("Play the organ for free", "Clerk Free Press"),
        ("Bake cakes after work", "Social work assistant"),
    ],
)
def test_a_place_time_or_owner_is_not_of_the_job_for_a_word_in_its_name(duty: str, job: str) -> None:
    assert is_outside(duty, job)


def test_a_manager_knows_the_job_and_the_duties_that_are_surely_of_it() -> None:
    job = kinds.PresentJob("Repairer", "Lakeside Hardware")
    journey = tell(job, kinds.Duty("Repair mixers"), kinds.Duty("Mend sewing machines on Sundays"))

    assert list(know_of_job(journey)) == ["Repairer", "Lakeside Hardware", "Repair mixers"]
    assert list(know_of_job(tell(kinds.Duty("Repair mixers")))) == []
