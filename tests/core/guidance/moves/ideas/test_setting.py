import pytest
from tests.core.guidance.people import tell

from wherenext.core.guidance.moves.ideas.setting import Setting, has_manager, read_setting, works_in_shifts
from wherenext.core.journey import kinds


@pytest.mark.parametrize(
    ("job", "setting"),
    [
        (kinds.PresentJob("Welder", "Yard"), Setting.TEAM),
        (kinds.PresentJob("Crew lead", "Yard"), Setting.LEADING),
        (kinds.PresentJob("Freelance editor"), Setting.OWN),
        (kinds.PresentJob("Owner", "Corner bakery"), Setting.OWN),
        (kinds.PresentJob("Treasurer, volunteer", "Rowing club"), Setting.HELPING),
        (kinds.PresentJob("Treasurer", "Rowing club", pay=0), Setting.HELPING),
        (kinds.PresentJob("At home with three kids", pay=0), Setting.HOME),
        (kinds.PresentJob("", "Yard"), Setting.HOME),
    ],
)
def test_the_setting_is_read_from_title_employer_and_pay(job: kinds.PresentJob, setting: Setting) -> None:
    assert read_setting(tell(job)) is setting


def test_without_a_present_job_one_is_at_home() -> None:
    assert read_setting(tell()) is Setting.HOME


@pytest.mark.parametrize(
    ("title", "shifts"), [("Aide, nights", True), ("Second-shift operator", True), ("Knight of the road", False)]
)
def test_shifts_are_read_from_the_title(title: str, shifts: bool) -> None:
    assert works_in_shifts(tell(kinds.PresentJob(title))) is shifts


def test_without_a_present_job_there_are_no_shifts() -> None:
    assert not works_in_shifts(tell())


def test_who_is_at_home_or_self_employed_has_no_manager() -> None:
    assert has_manager(tell(kinds.PresentJob("Welder", "Yard")))
    assert not has_manager(tell(kinds.PresentJob("Self-employed welder")))
    assert not has_manager(tell())
