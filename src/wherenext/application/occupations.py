"""Occupations found by name, with what is known of their pay."""

from dataclasses import dataclass

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.values import Occupation, Pay
from wherenext.core.errors import NotFoundError

NATION = 0


@dataclass(frozen=True, slots=True)
class Found:
    """An occupation with its pay in an area; None where none is published."""

    occupation: Occupation
    pay: Pay | None


def search_occupations(catalog: Catalog, text: str, area: str = "", limit: int = 20) -> tuple[Found, ...]:
    """Return the occupations whose title holds a text, the best fits first.

    Parameters
    ----------
    catalog
        Where to look.
    text
        Part of a title, or the first digits of a code.
    area
        A city, a state or both, for the pay; ``""`` for the nation.
    limit
        How many at most.

    Returns
    -------
    tuple of Found
        At least one.

    Raises
    ------
    NotFoundError
        If no title holds the text.
    """
    row = catalog.find_area(area).row if area else NATION
    found = tuple(Found(o, catalog.pay.find(o.row, row)) for o in catalog.find_by_title(text, limit))
    if not found:
        raise NotFoundError("No title holds these words. Try one word, or part of one, such as nurs or weld.")
    return found
