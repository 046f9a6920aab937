from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.guidance.people import tell
from tests.fakes.catalog import make_catalog
from tests.fakes.installed import AIDES, KITCHEN, NURSES, PROGRAMMERS, WELDERS, make_installed
from tests.fakes.reader import FakeReader

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.facts import NOT_INSTALLED
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.fit.fit import LIVE_WEIGHT, STRAIN_WEIGHT, measure_fit
from wherenext.core.guidance.life.context import KNEELING, SCHEDULE, STANDING, TIME, WEATHER, WEEK, read
from wherenext.core.guidance.life.demands import read_demands
from wherenext.core.guidance.life.limit import Limit
from wherenext.core.guidance.life.limits import set_limit
from wherenext.core.guidance.person.person import meet
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey import kinds
from wherenext.core.journey.kinds import Constraint, ConstraintKind

CALENDAR, HEALTH, PLACE, CARE = (
    ConstraintKind.CALENDAR, ConstraintKind.HEALTH, ConstraintKind.PLACE, ConstraintKind.CARE,
)  # fmt: skip
INSTALLED, BARE = make_installed(), make_catalog()
MONTHS = np.full((len(BARE.occupations), 2), np.nan, np.float32)


def limit(about: ConstraintKind, text: str, catalog: Catalog = INSTALLED, *, remote: bool | None = None) -> Limit:
    return set_limit(Constraint(about, text, remote=remote), catalog, catalog.pay.see_from(0), MONTHS)


def state(found: Limit, row: int) -> str:
    return "holds" if found.holds[row] else "fails" if found.fails[row] else "open"


@pytest.mark.parametrize(
    ("row", "expected"), [(WELDERS, "fails"), (AIDES, "open"), (PROGRAMMERS, "holds"), (KITCHEN, "open")]
)
def test_work_from_home_is_held_against_the_published_rating(row: int, expected: str) -> None:
    found = limit(PLACE, "From a campground", remote=True)
    why, figure = found.tell(row)

    assert state(found, row) == expected
    assert "home" in why
    assert (figure.basis, figure.source, figure.date) == (Basis.PUBLISHED, "study", "2020")


def test_work_from_home_without_ratings_says_how_to_know() -> None:
    found = limit(PLACE, "From a campground", BARE, remote=True)

    assert not found.holds.any()
    assert not found.fails.any()
    assert found.tell(0)[0] == NOT_INSTALLED


def test_a_place_is_told_how_many_jobs_there_are_and_nothing_is_concluded() -> None:
    found = limit(PLACE, "Portland, where my parents are")

    assert np.isnan(found.ease).all()
    assert "400,000 such jobs in the United States" in found.tell(WELDERS)[0]
    assert found.tell(KITCHEN)[0] == ""


@pytest.mark.parametrize(
    ("row", "expected"), [(WELDERS, "fails"), (NURSES, "open"), (PROGRAMMERS, "holds"), (KITCHEN, "open")]
)
def test_standing_is_held_against_what_people_answered(row: int, expected: str) -> None:
    found = limit(HEALTH, "Bad feet, no standing")

    assert state(found, row) == expected


def test_a_demand_cites_its_release() -> None:
    why, figure = limit(HEALTH, "Bad feet, no standing").tell(WELDERS)

    assert why == "As published, standing: all the time."
    assert figure.value == pytest.approx(4.5)
    assert (figure.source, figure.date, figure.unit) == ("onet-20.3", "2016-04", "1 to 5 (mean answer)")


def test_the_worst_of_several_demands_decides() -> None:
    found = limit(HEALTH, "No kneeling. No standing all day.")

    assert state(found, PROGRAMMERS) == "holds"
    assert state(found, WELDERS) == "fails"
    assert found.tell(WELDERS)[1].value == pytest.approx(4.5)


def test_a_demand_that_is_not_known_leaves_it_open_unless_another_fails() -> None:
    found = limit(HEALTH, "No kneeling")
    both = limit(HEALTH, "No kneeling. No standing.")

    assert state(found, AIDES) == "open"
    assert state(both, AIDES) == "fails"
    assert np.isnan(found.ease[AIDES])


@pytest.mark.parametrize(
    ("text", "row", "expected"),
    [
        ("No more than 40 hours", WELDERS, "fails"),
        ("No overtime", NURSES, "open"),
        ("No overtime", AIDES, "holds"),
        ("No full-time work", NURSES, "fails"),
        ("No full-time work", AIDES, "holds"),
        ("I cannot take changing shifts", AIDES, "fails"),
        ("I cannot take changing shifts", WELDERS, "holds"),
    ],
)
def test_hours_and_schedule_are_held_against_what_people_answered(text: str, row: int, expected: str) -> None:
    assert state(limit(CALENDAR, text), row) == expected


def test_demands_without_a_table_say_how_to_know() -> None:
    assert limit(HEALTH, "No standing", BARE).tell(0)[0] == NOT_INSTALLED


@pytest.mark.parametrize(("about", "text"), [(CALENDAR, "Sundays free"), (CARE, "My son comes first")])
def test_what_no_measure_answers_is_left_open_beside_what_comes_nearest(about: ConstraintKind, text: str) -> None:
    found = limit(about, text)
    why, figure = found.tell(WELDERS)

    assert np.isnan(found.ease).all()
    assert why.startswith("No figure answers this. As published, hours: more than 40")
    assert figure.value == pytest.approx(2.6)
    assert found.tell(KITCHEN)[0] == ""


@given(st.sampled_from(list(ConstraintKind)), st.text(max_size=60), st.booleans())
def test_a_limit_never_holds_and_fails_at_once(about: ConstraintKind, text: str, remote: bool) -> None:
    found = limit(about, text, remote=remote)

    assert not (found.holds & found.fails).any()
    assert not (np.isnan(found.ease) & (found.holds | found.fails)).any()


@pytest.mark.parametrize("text", ["I like standing", "Climbing once or twice a day is OK", "My feet are fine"])
def test_a_clause_without_a_limiting_word_limits_nothing(text: str) -> None:
    assert read_demands(HEALTH, text) == ()


def test_only_the_clause_that_limits_is_read() -> None:
    assert read_demands(HEALTH, "No kneeling, standing is fine") == (KNEELING,)
    assert read_demands(HEALTH, "standing is fine but no kneeling") == (KNEELING,)
    assert read_demands(ConstraintKind.OTHER, "No kneeling") == ()


def test_a_measure_is_found_by_its_identifier_or_a_name_it_has_had() -> None:
    standing, kneeling = read(STANDING, INSTALLED), read(KNEELING, INSTALLED)

    assert standing is not None
    assert kneeling is not None
    assert (standing.at(NURSES).value, kneeling.at(NURSES).value) == (pytest.approx(3.4), pytest.approx(1.8))
    assert read(WEATHER, INSTALLED) is None
    assert read(STANDING, BARE) is None
    assert standing.tell(KITCHEN) == ""
    assert standing.at(KITCHEN).value is None


def test_an_ability_says_nothing_of_who_answered() -> None:
    weeks = read(WEEK, INSTALLED)
    assert weeks is not None
    assert weeks.figure.unit == "1 to 3 (mean answer)"
    lifting = limit(HEALTH, "No lifting")
    assert state(lifting, WELDERS) == "fails"
    assert lifting.tell(WELDERS)[1].unit == "0 to 7"


@pytest.mark.parametrize(("value", "words"), [(0.5, "never"), (2.4, "less than half the time"), (9.0, "all the time")])
def test_a_mean_is_told_by_the_answer_it_comes_closest_to(value: float, words: str) -> None:
    assert TIME.tell(value) == words
    assert SCHEDULE.most == 3


def test_an_estimated_zone_is_cited_as_estimated() -> None:
    months = np.tile(np.array([[6.0, 12.0]], np.float32), (len(BARE.occupations), 1))
    estimated = np.ones((len(BARE.occupations), 1), np.bool_)
    zone = replace(INSTALLED.ratings[ElementKind.PREPARATION], estimated=estimated, estimate_source="fake")
    catalog = replace(INSTALLED, ratings={**INSTALLED.ratings, ElementKind.PREPARATION: zone})
    found = set_limit(
        Constraint(ConstraintKind.PREPARATION, "Short", months=9), catalog, catalog.pay.see_from(0), months
    )

    assert found.tell(0)[1].source == "fake"
    assert found.ease[0] == pytest.approx(0.5)


def test_a_demand_that_is_answered_is_not_counted_twice(installed: Ground, ground: Ground, reader: FakeReader) -> None:
    """Bodily work moves down for a health constraint only where no published demand has told whether it holds."""

    def order(world: Ground, text: str) -> np.ndarray:
        journey = tell(kinds.Moment("We weld metal."), kinds.Constraint(HEALTH, text, hard=False))
        return measure_fit(meet(journey, world, reader), world, world.catalog.pay.see_from(0)).order

    told, vague = order(installed, "No standing"), order(installed, "My old trouble")

    moved = STRAIN_WEIGHT * installed.strain[WELDERS] - LIVE_WEIGHT
    assert told[WELDERS] - vague[WELDERS] == pytest.approx(moved, abs=1e-5)
    assert order(ground, "No standing")[WELDERS] == order(ground, "My old trouble")[WELDERS]
    assert told[PROGRAMMERS] == vague[PROGRAMMERS]


@pytest.mark.parametrize(("months", "told"), [(1, "about 1 month"), (7, "about 7 months")])
def test_preparation_of_one_length_is_told_as_one(months: int, told: str) -> None:
    limit = Constraint(ConstraintKind.PREPARATION, "A month", months=1)
    found = set_limit(limit, BARE, BARE.pay.see_from(0), np.full_like(MONTHS, months))

    assert found.tell(0)[0] == f"The typical preparation still missing is {told}; you gave 1 month."


def test_preparation_that_is_not_missing_is_said_to_be_so() -> None:
    months = np.zeros_like(MONTHS)
    found = set_limit(Constraint(ConstraintKind.PREPARATION, "A year", months=12), BARE, BARE.pay.see_from(0), months)

    assert found.tell(0)[0] == "No preparation is typically missing; you gave 12 months."
