"""Whether work can be done from home, brought from the occupations of 2010 to those of today."""

import sqlite3
from collections.abc import Sequence
from statistics import mean

from wherenext.core.catalog.values import Occupation

ELEMENT, NAME = "telework", "Can be done from home"


def find_old_codes(db: sqlite3.Connection, occupations: Sequence[Occupation]) -> dict[str, str]:
    """Return the code of 2010 of each occupation that kept its title and changed its number, by its code of today.

    Only codes that end in .00: what stands by six digits is theirs, and not the mean of a group.
    """
    told = db.execute("select onetsoccode, title from telework where onetsoccode like '%.00'")
    old = {title: code for code, title in told}
    codes = {each.code for each in occupations}
    return {each.code: old[each.title] for each in occupations if each.title in old and old[each.title] not in codes}


def read_telework(db: sqlite3.Connection, occupations: Sequence[Occupation]) -> list[tuple[str, str, str, float]]:
    """Return the rating of each occupation that has one: 0 or 1, or between them where its kinds of 2010 differ.

    The study rates the occupations of 2010. An occupation of today is found by its code; failing that by its title,
    since many only changed their number; failing that as the mean of what now stands under its six digits.
    """
    rated = db.execute("select onetsoccode, title, cast(teleworkable as real) from telework").fetchall()
    by_code = {code: value for code, _, value in rated}
    by_title = {title: value for _, title, value in rated}
    under: dict[str, list[float]] = {}
    for code, _, value in rated:
        under.setdefault(code[:7], []).append(value)
    found = []
    for each in occupations:
        value = by_code.get(each.code, by_title.get(each.title))
        if value is None and each.code.endswith(".00") and each.code[:7] in under:
            value = mean(under[each.code[:7]])
        if value is not None:
            found.append((each.code, ELEMENT, NAME, value))
    return found
