"""How long work was held, and how far that covers what an occupation asks for."""

import re
from collections.abc import Iterable
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.step import ORDINARY, step_difficulty

YEAR = 12
MIDDLE = 6
"""The month that stands for a year told without one."""
UNDATED = 12
"""Months that work counts as held of which no dates were told; a judgement of ours, as are the next two."""
SETTLED = (6, 24)
"""Months in an occupation after which what it asks for counts as had: as many as getting ready for it takes at the
least, but no fewer and no more than these."""
UNPAID = 0.5
"""What a month of unpaid work counts: few do it full time."""
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?")


def count_months(start: str | None, end: str | None, now: datetime) -> range | None:
    """Return the months in which a position was held.

    Parameters
    ----------
    start
        Year or year and month, as told.
    end
        The same; None where it goes on.
    now
        When something was last told: until then it went on.

    Returns
    -------
    range or None
        Months, counted from the year 0; at least one, and half a year where one year was told alone. None where no
        beginning was told.
    """
    first = _read_month(start)
    if first is None:
        return None
    told = _read_month(end)
    last = YEAR * now.year + now.month - 1 if told is None else told
    least = MIDDLE if start == end and "-" not in (start or "") else 1
    return range(first, max(last, first + least))


def _read_month(told: str | None) -> int | None:
    found = _DATE.match(told or "")
    return None if found is None else YEAR * int(found[1]) + int(found[2] or MIDDLE + 1) - 1


def share_settled(row: int, held: Iterable[range | None], ground: Ground, *, paid: bool = True) -> float:
    """Return how far somebody has settled in an occupation.

    Parameters
    ----------
    row
        Row of the occupation.
    held
        The months of each position in it; None where they are not known.
    ground
        The catalog, made ready.
    paid
        Whether it was paid work.

    Returns
    -------
    float
        In [0, 1]; 1 from :data:`SETTLED` on.
    """
    every = list(held)
    dated = {month for each in every if each is not None for month in each}
    months = (len(dated) if dated else UNDATED) * (1.0 if paid else UNPAID)
    least, most = SETTLED
    usual = float(np.clip(np.nan_to_num(ground.preparation[row, 0], nan=most), least, most))
    return min(months / usual, 1.0)


def find_cover(settled: dict[int, float], ground: Ground) -> NDArray[np.float32]:
    """Return how far years of work cover what occupations ask for.

    Parameters
    ----------
    settled
        For each occupation held, how far the person has settled in it, in [0, 1].
    ground
        The catalog, made ready.

    Returns
    -------
    NDArray
        Shape (occupations,), in [0, 1]: of an occupation held as much as the person has settled in it, of another less
        the harder the step to it is, and nothing from a long step on.
    """
    cover = np.zeros(len(ground.vectors), np.float32)
    if not settled:
        return cover
    rows = np.array(list(settled))
    near = np.clip(1 - step_difficulty(ground, rows, np.arange(len(cover))) / ORDINARY, 0, 1)
    return np.asarray((near * np.array(list(settled.values()), np.float32)[:, None]).max(axis=0), np.float32)
