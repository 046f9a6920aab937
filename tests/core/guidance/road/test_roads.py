from dataclasses import replace

import numpy as np
import pytest
from tests.core.guidance.people import WELDER, tell
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.advice import Advice, advise
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.road.growing import TRYING
from wherenext.core.guidance.road.roads import plan_roads
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import Reference


def known_of(advice: Advice, ground: Ground) -> Known:
    pay = ground.catalog.pay.see_from(0)
    return Known(advice.person, advice.skills, advice.strengths, advice.fit, pay, 0)


def aim(code: str) -> kinds.Destination:
    return kinds.Destination("There", Reference("onet-soc", "", code, ""))


def test_every_road_ends_at_the_destination_within_five_years(welder: Advice) -> None:
    assert welder.roads
    for road in welder.roads:
        assert road.steps[-1].code == "25-1194.00"
        assert road.months <= 60
        assert road.months == road.steps[-1].month == sum(step.months for step in road.steps)
        assert road.difficulty == max(step.difficulty for step in road.steps)


def test_the_first_road_is_to_stay_and_grow_and_makes_the_last_step_smaller(welder: Advice, ground: Ground) -> None:
    assert welder.reality is not None
    builds = {each.id: 4 for each in welder.reality.gap}
    roads = plan_roads(welder.reality, known_of(welder, ground), ground, builds=builds)
    stay, direct = roads[0], next(road for road in roads if len(road.steps) == 1)

    assert stay.steps[0].code == ""
    assert stay.steps[-1].difficulty < direct.difficulty


def test_roads_differ(welder: Advice) -> None:
    ways = [tuple(step.code for step in road.steps) for road in welder.roads]

    assert len(ways) == len(set(ways))


def test_a_short_horizon_leaves_no_road(welder: Advice, ground: Ground) -> None:
    assert welder.reality is not None

    assert plan_roads(welder.reality, known_of(welder, ground), ground, 6) == ()


def test_pay_below_todays_is_a_dip(ground: Ground, reader: FakeReader) -> None:
    journey = tell(kinds.PresentJob("Nurse", pay=90_000), kinds.Skill("cook meals", 5), aim("35-2014.00"))

    direct = next(road for road in advise(journey, ground, reader).roads if len(road.steps) == 1)

    assert direct.pay_dip == 56_000
    assert direct.steps[0].pay_change == -56_000


def test_without_present_pay_the_median_of_the_present_occupation_stands_in(ground: Ground, reader: FakeReader) -> None:
    nurse = kinds.PresentJob("Nurse", occupation=Reference("onet-soc", "", "29-1141.00", "Nurses"))
    journey = tell(nurse, kinds.Skill("cook meals", 5), aim("35-2014.00"))

    direct = next(road for road in advise(journey, ground, reader).roads if len(road.steps) == 1)

    assert direct.pay_dip == 56_000


@pytest.mark.parametrize("pay", [0, None])
def test_without_pay_today_there_is_nothing_that_pay_could_fall_below(
    pay: float | None, ground: Ground, reader: FakeReader
) -> None:
    journey = tell(kinds.PresentJob("Nurse", pay=pay), kinds.Skill("cook meals", 5), aim("35-2014.00"))

    roads = advise(journey, ground, reader).roads

    assert {road.pay_dip for road in roads} == {None}
    assert not any("best paid" in road.name for road in roads)


def test_a_step_is_as_hard_as_the_destination_it_leads_straight_to(welder: Advice) -> None:
    assert welder.reality is not None
    direct = next(road for road in welder.roads if len(road.steps) == 1)

    assert direct.difficulty == welder.reality.difficulty.score.value
    assert welder.reality.difficulty.months is not None
    assert direct.months <= -(-welder.reality.difficulty.months[1] // 3) * 3


def test_without_any_present_pay_the_dip_is_unknown(baker: Advice) -> None:
    assert baker.roads[0].pay_dip is None


def test_a_stone_on_the_way_makes_a_very_long_road_gentler(ground: Ground, reader: FakeReader) -> None:
    """With levels in between, someone may go from tester to programmer to manager of computing."""
    journey = tell(kinds.PresentJob("Cook"), kinds.Moment("We cook and plan."), aim("11-3021.00"))

    roads = advise(journey, ground, reader).roads

    gentle = min(roads, key=lambda road: road.difficulty)
    direct = next(road for road in roads if len(road.steps) == 1)
    assert gentle.difficulty <= direct.difficulty


def test_a_road_to_a_thing_of_ones_own_ends_in_the_persons_words(ground: Ground, reader: FakeReader) -> None:
    journey = tell(kinds.PresentJob("Cook", pay=30_000), kinds.Destination("A bakery of my own with bread"))

    for road in advise(journey, ground, reader).roads:
        assert road.steps[-1].title == "A bakery of my own with bread"
        assert road.pay_dip is None


def test_nothing_missing_leaves_the_last_step_as_it_is(welder: Advice, ground: Ground) -> None:
    assert welder.reality is not None
    met = tuple(replace(each, standing=each.standing.LIKELY) for each in welder.reality.gap)

    roads = plan_roads(replace(welder.reality, gap=met), known_of(welder, ground), ground)

    assert roads[0].steps[-1].difficulty == roads[1].steps[-1].difficulty
    assert "shortens nothing" in roads[0].why
    assert roads[0].months == roads[1].months + TRYING


def test_a_destination_whose_difficulty_is_unknown_still_has_a_road(welder: Advice, ground: Ground) -> None:
    assert welder.reality is not None
    score = replace(welder.reality.difficulty.score, value=None)
    unknown = replace(welder.reality, difficulty=replace(welder.reality.difficulty, score=score))

    assert plan_roads(unknown, known_of(welder, ground), ground)


def test_a_road_to_where_no_pay_is_known_does_not_guess_it(ground: Ground, reader: FakeReader) -> None:
    journey = tell(kinds.PresentJob("Cook", pay=30_000), aim("35-9099.00"))

    roads = advise(journey, ground, reader).roads

    assert roads[-1].steps[-1].pay_change is None
    assert np.isfinite(roads[-1].months)
    assert WELDER.money is not None


def test_where_nothing_has_to_be_learnt_the_straight_road_takes_no_time(ground: Ground, reader: FakeReader) -> None:
    nurse = Reference("onet-soc", "", "29-1141.00", "Nurses")
    advice = advise(tell(kinds.PresentJob("Nurse", since="2010", occupation=nurse), aim("29-1141.00")), ground, reader)
    assert advice.reality is not None
    direct = next(road for road in advice.roads if len(road.steps) == 1)

    assert advice.reality.difficulty.months == (0, 0)
    assert direct.months == 0
    assert advice.reality.money.expected.scenario.months == 0
