from dataclasses import replace

import numpy as np
import pytest
from tests.core.guidance.people import tell
from tests.fakes.catalog import make_catalog
from tests.fakes.installed import AIDES, NURSES, PROGRAMMERS, WELDERS
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.fit.constraints import Check, State, check_constraints, check_mix, find_failing
from wherenext.core.guidance.fit.fit import measure_fit
from wherenext.core.guidance.person.person import meet
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.core.journey import kinds
from wherenext.core.journey.kinds import Constraint, ConstraintKind

INCOME, PREPARATION = ConstraintKind.INCOME, ConstraintKind.PREPARATION


def check(constraint: Constraint, code: str, ground: Ground, reader: FakeReader) -> Check:
    journey = tell(kinds.PresentJob("Welder"), constraint)
    person = meet(journey, ground, reader)
    pay = ground.catalog.pay.see_from(0)
    (found,) = check_constraints(person, measure_fit(person, ground, pay), ground.catalog.row_of_code[code])
    return found


@pytest.mark.parametrize(("amount", "state"), [(30_000, State.HOLDS), (42_000, State.UNKNOWN), (60_000, State.FAILS)])
def test_income_holds_where_few_earn_less_and_fails_where_most_do(
    amount: float, state: State, ground: Ground, reader: FakeReader
) -> None:
    found = check(Constraint(INCOME, "My floor", amount=amount), "51-4121.00", ground, reader)

    assert found.state is state
    assert "of 100 people" in found.why
    assert bool(found.question) == (state is State.UNKNOWN)


def test_income_where_no_pay_is_published_is_unknown(ground: Ground, reader: FakeReader) -> None:
    found = check(Constraint(INCOME, "My floor", amount=1), "35-9099.00", ground, reader)

    assert (found.state, found.why) == (State.UNKNOWN, "Too little pay is published to tell.")


@pytest.mark.parametrize(
    ("months", "code", "state"),
    [
        (24, "43-3031.00", State.HOLDS),
        (12, "25-1194.00", State.UNKNOWN),
        (6, "29-1141.00", State.FAILS),
    ],
)
def test_preparation_is_held_against_what_is_still_missing(
    months: int, code: str, state: State, ground: Ground, reader: FakeReader
) -> None:
    found = check(Constraint(PREPARATION, "Not long", months=months), code, ground, reader)

    assert found.state is state
    assert f"you gave {months}" in found.why


@pytest.mark.parametrize("about", list(ConstraintKind))
def test_what_no_figure_tells_is_unknown_and_asked_in_the_persons_words(
    about: ConstraintKind, ground: Ground, reader: FakeReader
) -> None:
    found = check(Constraint(about, "Only till four"), "51-4121.00", ground, reader)

    assert found.state is State.UNKNOWN
    assert found.aloud.endswith('"Only till four"')
    assert found.why


def test_preparation_without_a_job_zone_is_unknown(reader: FakeReader) -> None:
    bare = prepare(replace(make_catalog(), ratings={}))

    found = check(Constraint(PREPARATION, "Not long", months=6), "51-4121.00", bare, reader)

    assert found.state is State.UNKNOWN
    assert found.figure is None


def test_a_check_cites_the_figure_it_rests_on(ground: Ground, reader: FakeReader) -> None:
    income = check(Constraint(INCOME, "My floor", amount=60_000), "51-4121.00", ground, reader)
    preparation = check(Constraint(PREPARATION, "Not long", months=6), "29-1141.00", ground, reader)

    assert income.figure is not None
    assert (income.figure.source, income.figure.date) == ("fake", "2026-01")
    assert income.figure.value == pytest.approx(0.68, abs=0.01)
    assert preparation.figure is not None
    assert preparation.figure.unit == "months at most"


def test_only_a_hard_constraint_rules_out(installed: Ground, reader: FakeReader) -> None:
    def failing(*, hard: bool) -> list[int]:
        place = Constraint(ConstraintKind.PLACE, "From home", remote=True, hard=hard)
        person = meet(tell(kinds.PresentJob("Welder"), place), installed, reader)
        fit = measure_fit(person, installed, installed.catalog.pay.see_from(0))
        return [int(row) for row in np.flatnonzero(find_failing(person, fit))]

    assert failing(hard=True) == [WELDERS, NURSES]
    assert failing(hard=False) == []


def mix_of(*rows: int, is_undertaking: bool = False) -> Mix:
    return Mix(np.array(rows), np.full(len(rows), 1 / len(rows), np.float32), len(rows) == 1, is_undertaking)


def test_what_holds_for_every_part_holds_for_the_whole(installed: Ground, reader: FakeReader) -> None:
    def held(*rows: int) -> Check:
        person = meet(tell(Constraint(ConstraintKind.PLACE, "From home", remote=True)), installed, reader)
        fit = measure_fit(person, installed, installed.catalog.pay.see_from(0))
        (found,) = check_mix(person, fit, mix_of(*rows), installed)
        return found

    assert held(PROGRAMMERS).state is State.HOLDS
    assert held(WELDERS, NURSES).state is State.FAILS
    assert held(AIDES, PROGRAMMERS).why.startswith("It is clear of some of the kinds of work it is made of, and not")
    assert held(AIDES, AIDES).why.startswith("Of each of its parts: Some kinds")
    differing = held(PROGRAMMERS, WELDERS)
    assert differing.state is State.UNKNOWN
    assert differing.why.startswith("The kinds of work it is made of differ. ")
    assert differing.aloud.endswith('"From home"')


def join(ground: Ground, said: Constraint, *rows: int, is_undertaking: bool = False) -> Check:
    person = meet(tell(said), ground, FakeReader())
    fit = measure_fit(person, ground, ground.catalog.pay.see_from(0))
    (found,) = check_mix(person, fit, mix_of(*rows, is_undertaking=is_undertaking), ground)
    return found


FLOOR = Constraint(ConstraintKind.INCOME, "I need 20", amount=20_000)


def test_a_floor_held_against_several_parts_says_whose_figures_are_the_lowest_and_the_highest(
    installed: Ground,
) -> None:
    check = join(installed, FLOOR, NURSES, WELDERS, AIDES)

    assert check.state is State.HOLDS
    assert check.why.index("Of Nurses: ") < check.why.index("Of Nursing Aides: ")
    assert "Welders" not in check.why


def test_parts_between_the_lowest_and_the_highest_and_those_of_which_nothing_is_known_are_counted(
    installed: Ground,
) -> None:
    assert join(installed, FLOOR, NURSES, WELDERS, AIDES).why.endswith(" One of its parts lies in between.")
    teachers, bare = 2, int(np.flatnonzero(np.isnan(installed.catalog.pay.see_from(0).percentiles).all(axis=1))[0])
    check = join(installed, FLOOR, NURSES, WELDERS, AIDES, teachers, bare)

    assert check.why.endswith(" Two of its parts lie in between. Of one it is not known.")
    assert check.why.startswith("It is clear of some")
    assert "differ" not in check.why


def test_preparation_is_held_against_the_mean_over_the_parts(installed: Ground) -> None:
    def hold(months: int, *rows: int) -> Check:
        return join(installed, Constraint(ConstraintKind.PREPARATION, "Some time", months=months), *rows)

    alone, both, other = hold(120, AIDES), hold(120, AIDES, NURSES), hold(120, NURSES)
    values = [each.figure.value for each in (alone, both, other) if each.figure is not None]
    assert len(set(values)) == 3
    assert values == sorted(values, key=lambda value: value or 0)
    assert both.why.endswith("; you gave 120 months. That is the mean over the kinds of work it is made of.")
    assert both.state is State.HOLDS
    assert hold(1, AIDES, NURSES).why.count("you gave 1 month.") == 1
    assert "mean" not in alone.why


def test_parts_that_are_alike_are_told_at_once(installed: Ground) -> None:
    assert join(installed, FLOOR, NURSES, NURSES).why.startswith("Of each of its parts: ")


def test_what_a_thing_of_ones_own_brings_in_is_never_known(installed: Ground) -> None:
    for parts in ((NURSES,), (NURSES, WELDERS)):
        check = join(installed, FLOOR, *parts, is_undertaking=True)

        assert check.state is State.UNKNOWN
        assert check.why.startswith("What a thing of one's own brings in stands in no table. Of Nurses")
        assert check.question


def test_only_income_is_left_open_for_being_of_ones_own(installed: Ground) -> None:
    soon = Constraint(ConstraintKind.PREPARATION, "Not long", months=240)

    assert join(installed, soon, NURSES, WELDERS, is_undertaking=True).state is State.HOLDS
