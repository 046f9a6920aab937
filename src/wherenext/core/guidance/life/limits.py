"""Constraints of life as limits that figures can be held against, for every occupation at once."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.facts import NOT_INSTALLED
from wherenext.core.catalog.pay import PayInArea
from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.life.context import LIFTING, RHYTHM, SITTING, STANDING, WEEK, Measure, Reading, read
from wherenext.core.guidance.life.demands import read_demands
from wherenext.core.guidance.life.limit import UNTOLD, Limit, Tell, leave_open
from wherenext.core.guidance.life.shortfall import share_below, tell_people
from wherenext.core.guidance.life.workplace import leave_to_jobs, limit_to_home
from wherenext.core.journey import kinds
from wherenext.core.journey.kinds import ConstraintKind

SAFE = 0.25
"""An income constraint holds where at most a quarter earns less than the floor."""
SHAKY = 0.5
"""It fails where more than half does."""


def set_limit(said: kinds.Constraint, catalog: Catalog, pay: PayInArea, months: NDArray[np.float32]) -> Limit:
    """Return a constraint as a limit.

    Parameters
    ----------
    said
        The constraint.
    catalog
        The catalog.
    pay
        Pay as seen from the person's area.
    months
        Shape (occupations, 2): shortest and longest preparation still missing; NaN where unknown.

    Returns
    -------
    Limit
        Open everywhere where no figure of this catalog can tell.
    """
    if said.about is ConstraintKind.INCOME and said.amount is not None:
        return limit_income(said.amount, pay, catalog)
    if said.about is ConstraintKind.PREPARATION and said.months is not None:
        return limit_preparation(said.months, months, catalog)
    if said.about is ConstraintKind.PLACE:
        return limit_to_home(catalog) if said.remote else leave_to_jobs(pay, catalog)
    demands = read_demands(said.about, said.text)
    if demands:
        return limit_demands(_read_all(demands, catalog), catalog)
    return leave_open(catalog, _hint(_read_all(HINTS.get(said.about, ()), catalog)))


HINTS = {
    ConstraintKind.CALENDAR: (WEEK, RHYTHM),
    ConstraintKind.CARE: (WEEK, RHYTHM),
    ConstraintKind.HEALTH: (LIFTING, STANDING, SITTING),
}
"""What comes nearest to a constraint whose words name no demand that is measured: told, and nothing concluded."""


def _read_all(measures: Sequence[Measure], catalog: Catalog) -> list[Reading]:
    found = (read(measure, catalog) for measure in measures)
    return [reading for reading in found if reading is not None]


def _hint(readings: Sequence[Reading]) -> Tell:
    def tell(row: int) -> tuple[str, Figure]:
        told = _tell_readings(readings, row)
        return told and f"No figure answers this. {told}", readings[0].at(row) if told else UNTOLD

    return tell


def limit_income(floor: float, pay: PayInArea, catalog: Catalog) -> Limit:
    """Return a floor of pay as a limit.

    Parameters
    ----------
    floor
        US dollars a year.
    pay
        Pay as seen from the person's area.
    catalog
        The catalog.

    Returns
    -------
    Limit
        Its ease is the share of people who earn the floor or more.
    """
    below = share_below(pay.percentiles, floor)
    source = catalog.pay.source

    def tell(row: int) -> tuple[str, Figure]:
        share = float(below[row])
        if np.isnan(share):
            return "Too little pay is published to tell.", Figure(None, "share, 0 to 1", Basis.COMPUTED, source)
        why = f"{tell_people(share)} in this occupation earn less than ${floor:,.0f} a year."
        return why, Figure(share, "share, 0 to 1", Basis.COMPUTED, source, catalog.pay.date)

    return Limit(1 - below, below <= SAFE, below > SHAKY, tell)


def limit_preparation(most: int, months: NDArray[np.float32], catalog: Catalog) -> Limit:
    """Return the longest preparation as a limit.

    Parameters
    ----------
    most
        Months.
    months
        Shape (occupations, 2): shortest and longest preparation still missing; NaN where unknown.
    catalog
        The catalog.

    Returns
    -------
    Limit
        Its ease is the part of the range that lies within the limit.
    """
    # As they are told: one that is said to be 24 months long keeps to a limit of 24.
    short, long = np.rint(months.T)
    span = np.maximum(long - short, 1)
    ease = np.where(np.isnan(short), np.nan, np.clip((most - short) / span, 0, 1)).astype(np.float32)
    table = catalog.ratings.get(ElementKind.PREPARATION)

    def tell(row: int) -> tuple[str, Figure]:
        if table is None or np.isnan(short[row]):
            return "", Figure(None, "months", Basis.COMPUTED, "")
        given = f"you gave {most} {'month' if most == 1 else 'months'}"
        why = f"{_tell_missing(float(short[row]), float(long[row]))}; {given}."
        source = table.source_of(row, 0)
        return why, Figure(float(long[row]), "months at most", Basis.COMPUTED, source, catalog.date_of(source))

    return Limit(ease, long <= most, short > most, tell)


def _tell_missing(short: float, long: float) -> str:
    if long == 0:
        return "No preparation is typically missing"
    if short == long:
        return f"The typical preparation still missing is about {long:.0f} {'month' if long == 1 else 'months'}"
    return f"The typical preparation still missing is {short:.0f} to {long:.0f} months"


def limit_demands(readings: Sequence[Reading], catalog: Catalog) -> Limit:
    """Return demands to be avoided as a limit.

    Parameters
    ----------
    readings
        The demands, as the catalog holds them.
    catalog
        The catalog.

    Returns
    -------
    Limit
        The worst of them decides; open without any.
    """
    if not readings:
        return leave_open(catalog, lambda _: (NOT_INSTALLED, UNTOLD))
    each = np.stack([_ease(reading) for reading in readings])
    unknown = np.isnan(each)
    worst = np.where(unknown, 1.0, each).min(axis=0)
    ease = np.where(unknown.all(axis=0), np.nan, worst).astype(np.float32)

    def tell(row: int) -> tuple[str, Figure]:
        deciding = readings[int(np.argmin(np.nan_to_num(each[:, row], nan=2.0)))]
        return _tell_readings(readings, row), deciding.at(row)

    # One demand that is not known leaves open whether the rest is enough; one that fails decides.
    return Limit(ease, ~unknown.any(axis=0) & (ease >= 1), ease <= 0, tell)


def _tell_readings(readings: Sequence[Reading], row: int) -> str:
    told = [f"{one.measure.name.lower()}: {one.tell(row)}" for one in readings if one.tell(row)]
    return f"As published, {'; '.join(told)}." if told else ""


def _ease(reading: Reading) -> NDArray[np.float32]:
    scale = reading.measure.scale
    return np.asarray(np.clip((scale.fails - reading.values) / (scale.fails - scale.holds), 0, 1), np.float32)
