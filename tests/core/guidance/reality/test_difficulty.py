import pytest
from tests.core.guidance.people import tell
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.advice import advise
from wherenext.core.guidance.reality.difficulty import reckon_months
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import Reference


@pytest.mark.parametrize(
    ("months", "score", "likely"),
    [((0, 0), 0.9, 0), ((0, 0), None, 0), ((0, 1), 0.2, 1), ((4, 10), 0.9, 10), ((3, 12), 0.0, 3), ((0, 24), None, 12)],
)
def test_the_likely_time_is_rounded_up_and_never_past_the_longest(
    months: tuple[int, int], score: float | None, likely: int
) -> None:
    assert reckon_months(months, score) == likely


@pytest.mark.parametrize(("code", "is_elsewhere"), [("51-9061.00", False), ("25-1194.00", True)])
def test_only_work_that_was_not_held_is_said_to_be_other_work(
    code: str, is_elsewhere: bool, ground: Ground, reader: FakeReader
) -> None:
    held = kinds.Position("Tester", start="2001", end="2026", occupation=Reference("onet-soc", "", "51-9061.00", ""))
    there = kinds.Destination("There", Reference("onet-soc", "", code, ""))
    advice = advise(tell(held, there), ground, reader)
    assert advice.reality is not None
    (told,) = [each for each in advice.reality.difficulty.rests_on if "come as far" in each]

    assert ("though not in just this" in told) is is_elsewhere
