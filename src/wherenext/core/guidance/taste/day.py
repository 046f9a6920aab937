"""Days of work that a person can choose between: a few things one does, and what it is about."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.taste.activities import ACTIVITIES
from wherenext.core.guidance.taste.features import Features
from wherenext.core.guidance.taste.fields import FIELDS

TEXTS: Mapping[str, tuple[str, ...]] = {**ACTIVITIES, **FIELDS}
DONE = 2
"""How many activities make a day; with the field it is three short sentences, which are read at one glance."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day's work.

    Attributes
    ----------
    elements
        Identifiers of what it is told in: two activities, then a field where the catalog knows fields.
    """

    elements: tuple[str, ...]

    def tell(self, told: Mapping[str, int]) -> str:
        """Return the day in words.

        Parameters
        ----------
        told
            How often each element has been told before: each time it is worded otherwise, as long as wordings last.

        Returns
        -------
        str
            Two or three sentences.
        """
        return " ".join(TEXTS[each][told.get(each, 0) % len(TEXTS[each])] for each in self.elements)


@dataclass(frozen=True)
class Days:
    """Every day that can be told.

    Attributes
    ----------
    days
        The days; no two are told in the same elements.
    points
        Shape (days, features): where among occupations each day lies.
    shares
        Shape (days, named): the share of each named element in each day.
    """

    days: tuple[Day, ...]
    points: NDArray[np.float64]
    shares: NDArray[np.float64]


def lay_out(features: Features) -> Days:
    """Lay out the days that real occupations are made of: of each, what stands out most.

    Parameters
    ----------
    features
        The space of occupations.

    Returns
    -------
    Days
        At most one for each offered occupation; no occupation is named.
    """
    columns = {kind: [features.named[each] for each in texts if each in features.named] for kind, texts in _KINDS}
    names = list(features.named)
    found = dict.fromkeys(
        Day(tuple(names[i] for i in _pick(row, columns))) for row in features.standing[features.offered]
    )
    days = tuple(found)
    points = np.array([features.place(day.elements) for day in days])
    shares = np.zeros((len(days), len(names)))
    for row, day in zip(shares, days, strict=True):
        row[[features.named[each] for each in day.elements]] = 1 / len(day.elements)
    return Days(days, points, shares)


def count_told(days: Iterable[Iterable[str]]) -> dict[str, int]:
    """Count how often each element was told.

    Parameters
    ----------
    days
        The elements of each day that was shown.

    Returns
    -------
    dict
        Identifier to count.
    """
    told: dict[str, int] = {}
    for day in days:
        for each in day:
            told[each] = told.get(each, 0) + 1
    return told


_KINDS = (("activity", ACTIVITIES), ("field", FIELDS))


def _pick(row: NDArray[np.float64], columns: Mapping[str, list[int]]) -> list[int]:
    done = sorted(columns["activity"], key=lambda each: -row[each])[:DONE]
    about = sorted(columns["field"], key=lambda each: -row[each])[:1]
    return [*sorted(done), *about]
