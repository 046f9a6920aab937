"""What the ratings that an answer rests on stand on: published where all of them are, estimated otherwise."""

from collections.abc import Iterable, Sequence

from wherenext.core.catalog.catalog import Catalog, Ratings
from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.catalog.values import ElementKind

GAPS = "Some of these ratings are estimates that fill gaps; the others are published."


def trace(ratings: Ratings, rows: Iterable[int], column: int, catalog: Catalog) -> Figure:
    """Return where the ratings of some occupations on one element come from.

    Parameters
    ----------
    ratings
        The table.
    rows
        Rows of occupations.
    column
        Position of the element.
    catalog
        The catalog.

    Returns
    -------
    Figure
        Without a value: estimated where the rating of any of them is.
    """
    filled = next((row for row in rows if ratings.basis_of(row, column) is not ratings.basis), None)
    basis = ratings.basis if filled is None else Basis.ESTIMATED
    source = ratings.source if filled is None else ratings.estimate_source
    return Figure(None, "", basis, source, catalog.date_of(source))


def trace_requirements(catalog: Catalog, rows: Sequence[int]) -> Figure:
    """Return where the requirements of some occupations come from, with how good they are where they are estimated.

    Parameters
    ----------
    catalog
        The catalog.
    rows
        Rows of occupations.

    Returns
    -------
    Figure
        Its value is the measured accuracy of estimates, None where all of it is published or nothing is known.
    """
    unit = "correlation, -1 to 1"
    table = catalog.ratings.get(ElementKind.SKILL)
    if table is None:
        return Figure(None, unit, Basis.ESTIMATED, "", note="This catalog holds no requirements.")
    each = [trace(table, rows, column, catalog) for column in range(len(table.elements))]
    estimated = [one for one in each if one.basis is Basis.ESTIMATED]
    if not estimated:
        return Figure(None, unit, each[0].basis, each[0].source, each[0].date)
    gaps = f" {GAPS}" if len(estimated) < len(each) else ""
    note = f"Out-of-fold correlation of the estimates with the published ratings.{gaps}"
    return Figure(table.accuracy, unit, Basis.ESTIMATED, estimated[0].source, estimated[0].date, note)
