from dataclasses import replace

import pytest

from wherenext.core.catalog.source import Figure
from wherenext.core.guidance.advice import Advice
from wherenext.core.guidance.fit.gap import Requirement
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.standing import Standing
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.road.growing import TRYING, Growth, grow
from wherenext.core.guidance.road.roads import plan_roads
from wherenext.core.guidance.work.ground import Ground


@pytest.fixture
def reality(welder: Advice) -> Reality:
    """A long way to teaching, of which nothing is shown."""
    assert welder.reality is not None
    found = welder.reality
    (one, *_) = found.gap
    gap = tuple(
        replace(one, id=name, name=name, weight=0.25, standing=Standing.UNSEEN)
        for name in ("Instructing", "Planning", "Speaking", "Writing")
    )
    difficulty = replace(found.difficulty, months=(6, 46), likely=30, score=replace(found.difficulty.score, value=0.6))
    return replace(found, gap=gap, difficulty=difficulty)


@pytest.fixture
def known(welder: Advice, ground: Ground) -> Known:
    pay = ground.catalog.pay.see_from(0)
    return Known(welder.person, welder.skills, welder.strengths, welder.fit, pay, 0)


def stand_as(reality: Reality, *standings: Standing) -> Reality:
    gap = (replace(each, standing=standing) for each, standing in zip(reality.gap, standings, strict=False))
    return replace(reality, gap=tuple(gap))


def all_of(gap: tuple[Requirement, ...], weeks: int = 4) -> dict[str, int]:
    return {each.id: weeks for each in gap}


def test_growing_takes_as_long_as_its_moves_one_after_another(reality: Reality, known: Known, ground: Ground) -> None:
    def months(weeks: int, count: int) -> int:
        return grow(reality, all_of(reality.gap[:count], weeks), known, ground).months

    assert (months(4, 1), months(2, 2), months(4, 2), months(12, 2)) == (1, 1, 2, 6)


def test_only_moves_that_build_what_is_missing_count_where_there_are_any(
    reality: Reality, known: Known, ground: Ground
) -> None:
    some = stand_as(reality, Standing.UNSEEN, Standing.LIKELY)
    none = stand_as(reality, Standing.LIKELY, Standing.UNRATED)

    missing, more = (grow(each, all_of(reality.gap), known, ground) for each in (some, none))

    assert missing.why.startswith(f"One move where you are, or beside it, builds what is missing: {some.gap[0].name}.")
    assert more.why.startswith("2 moves where you are, or beside it, build more of what you have: ")
    assert (missing.months, more.months) == (1, 2)


def test_what_is_built_makes_the_last_step_smaller_and_spares_preparation(
    reality: Reality, known: Known, ground: Ground
) -> None:
    found = [grow(reality, all_of(reality.gap[:count]), known, ground) for count in range(1, len(reality.gap) + 1)]
    hard = [each.difficulty for each in found if each.difficulty is not None]
    left = [each.left for each in found if each.left is not None]

    assert len(hard) == len(left) == len(found)
    assert hard == sorted(hard, reverse=True)
    assert left == sorted(left, reverse=True)
    assert left[-1] < 30
    assert f"take {30 - left[-1]} months off the preparation" in found[-1].why


def test_what_is_not_known_is_not_reckoned_with(reality: Reality, known: Known, ground: Ground) -> None:
    def grown(**changes: object) -> Growth:
        told = replace(reality, difficulty=replace(reality.difficulty, **changes))  # type: ignore[arg-type]
        return grow(told, all_of(reality.gap), known, ground)

    no_score = grown(score=Figure(None, "", reality.difficulty.score.basis, "you"))
    no_months = grown(months=None, likely=None)

    assert (no_score.difficulty, no_score.left) == (None, 30)
    assert "shorten nothing that is reckoned with here" in no_score.why
    assert no_months.left is None
    assert "make the last step smaller, and no preparation shorter" in no_months.why


def test_without_a_move_it_says_that_it_shortens_nothing(reality: Reality, known: Known, ground: Ground) -> None:
    found = grow(reality, {}, known, ground)

    assert (found.months, found.left, found.difficulty) == (TRYING, 30, 0.6)
    assert found.why.startswith("No move is known that would build what is missing, so it shortens nothing.")
    met = stand_as(reality, *[Standing.MET] * 4)
    assert grow(met, {}, known, ground).why.startswith("Nothing that is known to be asked for is missing")


def test_the_road_to_stay_and_grow_takes_what_growing_takes_and_what_it_leaves(
    reality: Reality, known: Known, ground: Ground
) -> None:
    builds = all_of(reality.gap)
    growth, road = grow(reality, builds, known, ground), plan_roads(reality, known, ground, builds=builds)[0]

    assert growth.left is not None
    assert [step.months for step in road.steps] == [growth.months, growth.left]
    assert road.steps[-1].difficulty == growth.difficulty
    assert road.why == growth.why
    assert plan_roads(reality, known, ground, growth.months + growth.left - 1, builds)[:1] != (road,)
