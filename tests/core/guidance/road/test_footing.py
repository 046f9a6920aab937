from dataclasses import replace

import pytest
from tests.core.guidance.people import tell

from wherenext.core.guidance.advice import Advice, advise
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.road.footing import Footing, check_footing
from wherenext.core.guidance.road.roads import Road
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import Reference


def check(advice: Advice, ground: Ground, road: Road | None = None) -> Footing:
    pay = ground.catalog.pay.see_from(0)
    known = Known(advice.person, advice.skills, advice.strengths, advice.fit, pay, 0)
    assert advice.reality is not None
    return check_footing(road or advice.roads[0], advice.reality, known, ground)


def test_growing_first_keeps_the_present_place_for_its_months(welder: Advice, ground: Ground) -> None:
    direct = next(road for road in welder.roads if len(road.steps) == 1)

    assert check(welder, ground).kept == welder.roads[0].steps[0].months
    assert check(welder, ground, direct).kept == 0


def test_a_longer_road_is_as_risky_as_its_worst_stop(welder: Advice, ground: Ground) -> None:
    last = welder.roads[0].steps[-1]
    stone = replace(last, code="35-2014.00", title="Cooks")
    direct = replace(welder.roads[0], steps=(last,))
    around = replace(welder.roads[0], steps=(stone, last))

    there, way = check(welder, ground, direct), check(welder, ground, around)

    assert there.below_floor is not None
    assert way.below_floor is not None
    assert (there.below_floor.value, there.jobs.value) == (pytest.approx(0.104, abs=0.001), 100_000)
    assert way.below_floor.value > there.below_floor.value
    assert way.near <= there.near


def test_a_thing_of_ones_own_has_no_published_pay_or_jobs(ground: Ground, reader: object) -> None:
    floor = kinds.Constraint(kinds.ConstraintKind.INCOME, "30", amount=30_000)
    journey = tell(kinds.PresentJob("Cook"), floor, kinds.Destination("A bakery of my own with bread"))
    advice = advise(journey, ground, reader)  # type: ignore[arg-type]
    direct = next(road for road in advice.roads if len(road.steps) == 1)

    found = check(advice, ground, direct)

    assert found.below_floor is not None
    assert found.below_floor.value is None
    assert "own" in found.below_floor.note
    assert found.jobs.value is None


def test_without_a_floor_nothing_is_below_it(ground: Ground, reader: object) -> None:
    there = Reference("onet-soc", "", "29-1141.00", "Nurses")
    journey = tell(kinds.Skill("cook meals", 5), kinds.Destination("There", there))

    found = check(advise(journey, ground, reader), ground)  # type: ignore[arg-type]

    assert found.below_floor is None
