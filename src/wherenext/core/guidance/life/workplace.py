"""Where work is done: from home, as far as that is published, or wherever there are jobs."""

import numpy as np

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.facts import NOT_INSTALLED
from wherenext.core.catalog.pay import PayInArea
from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.life.limit import UNTOLD, Limit, leave_open


def limit_to_home(catalog: Catalog) -> Limit:
    """Return the wish to work from home as a limit.

    Parameters
    ----------
    catalog
        The catalog.

    Returns
    -------
    Limit
        Where the work itself allows it; what an employer allows no table tells.
    """
    table = catalog.ratings.get(ElementKind.TELEWORK)
    if table is None:
        return leave_open(catalog, lambda _: (NOT_INSTALLED, UNTOLD))
    values = np.asarray(table.values[:, 0], np.float32)
    return Limit(values, values >= 1, values <= 0, lambda row: tell_home(show_home(catalog, row)))


def show_home(catalog: Catalog, row: int) -> Figure:
    """Return whether work can be done from home.

    Parameters
    ----------
    catalog
        The catalog.
    row
        Row of the occupation.

    Returns
    -------
    Figure
        From 0, it cannot, to 1, it can; None where it is not rated or no ratings are installed.
    """
    table = catalog.ratings.get(ElementKind.TELEWORK)
    if table is None:
        return UNTOLD
    value = float(table.values[row, 0])
    known = None if np.isnan(value) else value
    return Figure(known, "share, 0 to 1", table.basis, table.source, catalog.date_of(table.source))


def tell_home(figure: Figure) -> tuple[str, Figure]:
    """Return in words whether work can be done from home.

    Parameters
    ----------
    figure
        From 0, it cannot, to 1, it can; None where it is not rated.

    Returns
    -------
    str
        A sentence.
    Figure
        What it says.
    """
    if figure.value is None:
        return "Whether it can be done from home is not rated for this occupation.", figure
    if figure.value >= 1:
        return "By what it consists of it can be done from home; whether an employer lets you is to be asked.", figure
    if figure.value <= 0:
        return "By what it consists of it cannot be done from home.", figure
    return "Some kinds of this work can be done from home and some cannot.", figure


def leave_to_jobs(pay: PayInArea, catalog: Catalog) -> Limit:
    """Return a place as a limit: how many such jobs there are is told, and whether it is near enough is left open.

    Parameters
    ----------
    pay
        Pay and employment as seen from the person's area.
    catalog
        The catalog.

    Returns
    -------
    Limit
        Open for every occupation.
    """

    def tell(row: int) -> tuple[str, Figure]:
        jobs = float(pay.employment[row])
        if np.isnan(jobs):
            return "", UNTOLD
        where = catalog.pay.areas[int(pay.area[row])].place
        figure = Figure(jobs, "jobs", Basis.PUBLISHED, catalog.pay.source, catalog.pay.date)
        return f"There are about {jobs:,.0f} such jobs in {where}; where each of them is, no figure tells.", figure

    return leave_open(catalog, tell)
