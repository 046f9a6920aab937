import pytest

from wherenext.core.guidance.moves.duration import RECURRING, count_weeks
from wherenext.core.guidance.moves.ideas.idea import IDEAS


@pytest.mark.parametrize(
    ("takes", "weeks"),
    [
        ("A month, two hours in all.", 4),
        ("Two weeks, one hour each.", 2),
        ("Three months, half an hour a week.", 12),
        ("The next five times, a minute each.", RECURRING),
        ("As it comes up, an hour before it.", RECURRING),
    ],
)
def test_weeks_are_read_from_how_long_a_move_takes(takes: str, weeks: int) -> None:
    assert count_weeks(takes) == weeks


def test_every_idea_takes_weeks_and_no_more_than_three_months() -> None:
    assert {1 <= count_weeks(idea.takes) <= 12 for ideas in IDEAS.values() for idea in ideas} == {True}
    timed = [idea for ideas in IDEAS.values() for idea in ideas if "week" in idea.takes.split(",")[0]]
    assert all(count_weeks(idea.takes) != RECURRING or "four" in idea.takes for idea in timed)
