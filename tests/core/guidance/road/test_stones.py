from dataclasses import replace

import numpy as np
import pytest
from tests.core.guidance.people import tell

from wherenext import wiring
from wherenext.core.catalog.facts import Facts, Outlook, Published
from wherenext.core.guidance.advice import Advice, advise
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.standing import Standing
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.road.stones import CLOSED, STUDY, WIDESPREAD, find_stones
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import Reference

CLERK = (
    kinds.PresentJob("Purchasing clerk", "County office", pay=47_000),
    kinds.Duty("Match invoices to purchase orders", -1),
    kinds.Duty("Train the new clerks on the ordering system", 2),
    kinds.Moment(
        "I sat with a neighbor and wrote the letter for her hearing.", "", "Reading every line", "She stayed."
    ),
    kinds.Destination("A legal office", Reference("onet-soc", "", "23-2011.00", "")),
)


@pytest.fixture(scope="module")
def shipped() -> Ground:
    return prepare(wiring.open_catalog())


@pytest.fixture(scope="module")
def clerk(shipped: Ground) -> Advice:
    return advise(tell(*CLERK), shipped, wiring.open_reader(shipped.catalog))


def known_of(advice: Advice, ground: Ground) -> Known:
    pay = ground.catalog.pay.see_from(0)
    return Known(advice.person, advice.skills, advice.strengths, advice.fit, pay, 0)


def reality_of(advice: Advice) -> Reality:
    assert advice.reality is not None
    return advice.reality


def test_a_stone_is_near_open_and_widespread(clerk: Advice, shipped: Ground) -> None:
    rows = find_stones(reality_of(clerk), known_of(clerk, shipped), shipped)
    codes = [shipped.catalog.occupations[int(row)].code for row in rows]

    assert "43-6012.00" in codes or "43-6011.00" in codes  # secretaries, of a law office or of a director
    assert not any(code.startswith(CLOSED) for code in codes)
    assert (shipped.catalog.pay.see_from(0).employment[rows] >= WIDESPREAD).all()
    assert (shipped.zone[rows] <= shipped.zone[reality_of(clerk).mix.rows[0]]).all()


def test_where_nothing_is_missing_no_stone_is_needed(clerk: Advice, shipped: Ground) -> None:
    reality = reality_of(clerk)
    met = replace(reality, gap=tuple(replace(each, standing=Standing.MET) for each in reality.gap))

    assert len(find_stones(met, known_of(clerk, shipped), shipped)) == 0


def test_what_fails_something_hard_is_no_stone(clerk: Advice, shipped: Ground) -> None:
    reader = wiring.open_reader(shipped.catalog)
    floor = kinds.Constraint(kinds.ConstraintKind.INCOME, "We need it", amount=150_000, hard=True)
    advice = advise(tell(*CLERK, floor), shipped, reader)

    assert len(find_stones(reality_of(advice), known_of(advice, shipped), shipped)) == 0


@pytest.mark.parametrize(
    ("education", "is_stone"),
    [("Bachelor's degree", False), ("High school diploma or equivalent", True), ("", True), ("Clown school", True)],
)
def test_a_stone_asks_for_no_degree_that_is_not_had(
    education: str, is_stone: bool, clerk: Advice, shipped: Ground
) -> None:
    before = find_stones(reality_of(clerk), known_of(clerk, shipped), shipped)
    outlook = Outlook("", (2024, 2034), (None, None), None, None, None, None, None, education, "", "")
    stone, goal = Facts(outlook=Published(outlook, "fake")), int(reality_of(clerk).mix.rows[0])
    facts = [Facts() if row == goal else stone for row in range(len(shipped.vectors))]
    told = replace(shipped, catalog=replace(shipped.catalog, facts=facts))

    assert len(before) > 0
    assert np.array_equal(find_stones(reality_of(clerk), known_of(clerk, told), told), before) is is_stone


def test_a_stone_takes_no_schooling_of_its_own(clerk: Advice, shipped: Ground) -> None:
    known = known_of(clerk, shipped)
    months = np.maximum(known.fit.months, STUDY + 1).astype(np.float32)
    schooled = replace(known, fit=replace(known.fit, months=months))

    assert len(find_stones(reality_of(clerk), known, shipped)) > 0
    assert len(find_stones(reality_of(clerk), schooled, shipped)) == 0
