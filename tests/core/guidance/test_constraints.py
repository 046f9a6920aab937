import numpy as np
import pytest
from tests.core.guidance.people import tell
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.advice import Advice
from wherenext.core.guidance.constraints import Check, State, check_constraints
from wherenext.core.guidance.fit import measure_fit
from wherenext.core.guidance.ground import Ground
from wherenext.core.guidance.person import meet
from wherenext.core.journey import kinds
from wherenext.core.journey.kinds import Constraint, ConstraintKind

INCOME, PREPARATION = ConstraintKind.INCOME, ConstraintKind.PREPARATION


def check(constraint: Constraint, code: str, ground: Ground, reader: FakeReader) -> Check:
    journey = tell(kinds.PresentJob("Welder"), constraint)
    person = meet(journey, ground, reader)
    pay = ground.catalog.pay.see_from(0)
    (found,) = check_constraints(person, measure_fit(person, ground, pay), pay, ground.catalog.row_of_code[code])
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
    assert found.question.endswith('"Only till four"')
    assert found.why


def test_preparation_without_a_job_zone_is_unknown(welder: Advice, ground: Ground) -> None:
    unknown = welder.fit.months.copy()
    unknown[:] = np.nan
    fit = type(welder.fit)(**{**{k: getattr(welder.fit, k) for k in welder.fit.__dict__}, "months": unknown})

    checks = check_constraints(welder.person, fit, ground.catalog.pay.see_from(0), 0)

    assert next(each for each in checks if each.kind is PREPARATION).state is State.UNKNOWN
