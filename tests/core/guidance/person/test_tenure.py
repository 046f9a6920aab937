from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.guidance.people import tell
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.fit.fit import measure_fit
from wherenext.core.guidance.person.person import meet
from wherenext.core.guidance.person.tenure import YEAR, count_months, find_cover, share_settled
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.step import ORDINARY, step_difficulty
from wherenext.core.journey import kinds
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import Reference

NOW = datetime(2026, 11, 21, tzinfo=UTC)
WELDERS, NURSES, AIDES = 0, 3, 4


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2025-11", None, 12),
        ("2024-01", "2024-07", 6),
        ("2019", "2021", 24),
        ("2020", "2020", 6),
        ("2024-06", "2024-05", 1),
        ("2026-11", None, 1),
        (None, "2020", None),
        ("lately", None, None),
    ],
)
def test_months_are_counted_up_to_the_end_or_to_when_it_was_told(
    start: str | None, end: str | None, months: int | None
) -> None:
    found = count_months(start, end, NOW)

    assert (None if found is None else len(found)) == months


def test_one_settles_sooner_where_little_preparation_is_asked_for(ground: Ground) -> None:
    half_a_year, year, two = range(6), range(12), range(24)

    assert share_settled(AIDES, [half_a_year], ground) == 1
    assert share_settled(NURSES, [year], ground) == pytest.approx(0.5)
    assert share_settled(NURSES, [two], ground) == share_settled(NURSES, [range(99)], ground) == 1


def test_months_told_twice_count_once_and_unpaid_ones_half(ground: Ground) -> None:
    once = share_settled(NURSES, [range(12)], ground)

    assert share_settled(NURSES, [range(12), range(6), None], ground) == once
    assert share_settled(NURSES, [range(6), range(20, 26)], ground) == once
    assert share_settled(NURSES, [range(12)], ground, paid=False) == once / 2
    assert share_settled(NURSES, [None], ground) == share_settled(NURSES, [range(YEAR)], ground)


@given(st.dictionaries(st.integers(0, 13), st.floats(0, 1), max_size=4))
def test_years_cover_work_held_and_what_is_near_to_it(ground: Ground, settled: dict[int, float]) -> None:
    cover = find_cover(settled, ground)

    assert ((cover >= 0) & (cover <= 1)).all()
    for row, share in settled.items():
        assert cover[row] >= np.float32(share)
        steps = step_difficulty(ground, np.array([row]), np.arange(len(cover)))[0]
        assert (cover >= share * (1 - steps / ORDINARY) - 1e-6).all()
    if not settled:
        assert not cover.any()


def months_missing(ground: Ground, reader: FakeReader, row: int, *told: Payload) -> float:
    person = meet(tell(*told), ground, reader)
    return float(measure_fit(person, ground, ground.catalog.pay.see_from(0)).months[row, 1])


def test_no_preparation_is_missing_for_work_held_for_years(ground: Ground, reader: FakeReader) -> None:
    def nurse(since: str) -> kinds.PresentJob:
        return kinds.PresentJob("Nurse", since=since, occupation=Reference("onet-soc", "", "29-1141.00", "Nurses"))

    assert months_missing(ground, reader, NURSES, nurse("2015")) == 0
    assert (
        0
        < months_missing(ground, reader, NURSES, nurse("2025-05"))
        < months_missing(ground, reader, NURSES, nurse("2026-05"))
    )


def test_years_stand_for_no_schooling_beyond_what_was_reached(ground: Ground, reader: FakeReader) -> None:
    aide = kinds.Position(
        "Aide", start="2010", end="2024", occupation=Reference("onet-soc", "", "31-1131.00", "Nursing Aides")
    )

    assert months_missing(ground, reader, NURSES, aide) == months_missing(ground, reader, NURSES)


def test_a_title_that_may_stand_for_other_work_covers_less(ground: Ground, reader: FakeReader) -> None:
    sure = meet(tell(kinds.Position("Welder", start="2010", end="2020")), ground, reader)
    unsure = meet(tell(kinds.Position("Metal, nurse, code, cook, money", start="2010", end="2020")), ground, reader)

    assert sure.cover[WELDERS] == 1
    assert unsure.cover[WELDERS] < 1
