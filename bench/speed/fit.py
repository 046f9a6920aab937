"""One person and a catalog made ready, for timing the fit alone."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from wherenext import wiring
from wherenext.application.answers import enter_answers
from wherenext.core.guidance.fit.fit import Fit, measure_fit
from wherenext.core.guidance.person.person import meet
from wherenext.core.guidance.work.ground import prepare
from wherenext.core.journey.journey import fold

EXAMPLE = Path(__file__).resolve().parent.parent.parent / "examples/help-desk-manager/answers.json"
NATION = 0


def prepare_fit() -> Callable[[], Fit]:
    """Return what fits the help desk manager against all occupations, everything else done before."""
    catalog = wiring.open_catalog()
    ground = prepare(catalog)
    reader = wiring.open_reader(catalog)
    numbers = count(1)
    answers = wiring.load_answers(EXAMPLE)
    entries = enter_answers(answers, None, datetime.now(UTC), lambda: f"e{next(numbers)}")
    person = meet(fold(entries), ground, reader)
    pay = catalog.pay.see_from(NATION)
    return lambda: measure_fit(person, ground, pay)
