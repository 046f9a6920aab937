"""How long getting ready takes, told from job zones."""

import re
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.work.ground import Ground

ZONE_MONTHS = np.array([[0, 3], [3, 12], [12, 24], [24, 48], [48, 120]], np.float32)
"""Months of specific preparation in each job zone, from the ranges of Specific Vocational Preparation that O*NET gives
for its zones: below 4; 4 to below 6; 6 to below 7; 7 to below 8; 8 and above (O*NET, Job Zone Reference; the scale is
that of the Dictionary of Occupational Titles)."""

ZONE_WORDS = (
    "little or no preparation: up to three months",
    "some preparation: three months to a year",
    "medium preparation: one to two years, such as an apprenticeship or an associate degree",
    "considerable preparation: two to four years, often a bachelor's degree",
    "extensive preparation: more than four years, often a graduate degree",
)

# What a degree has already given, as a job zone; read from the degree's name only.
_DEGREES = (
    (5, re.compile(r"\b(master|m\.?[as]\.?|mba|msn|ph\.?d|doctor\w*|j\.?d|m\.?d)\b", re.IGNORECASE)),
    (4, re.compile(r"\b(bachelor\w*|b\.?[as]\.?|bsn|bfa|bba)\b", re.IGNORECASE)),
    (3, re.compile(r"\b(associate\w*|a\.?a\.?s?|apprentice\w*|journey\w*)\b", re.IGNORECASE)),
)


def reached_zone(person: Person, ground: Ground, *, paid: bool = False) -> float | None:
    """Return the highest job zone a person has reached, by work or by a degree.

    Parameters
    ----------
    person
        The person.
    ground
        The catalog, made ready.
    paid
        Whether only paid work counts: what was done for nothing shows skill, and is rarely asked for by an employer.

    Returns
    -------
    float or None
        From 1 to 5; None where nothing tells.
    """
    worked = [float(ground.zone[held.occupation]) for held in person.worked if held.paid or not paid]
    studied = _studied(f"{e.payload.degree} {e.payload.field}" for e in person.journey.education)
    known = [zone for zone in (*worked, *studied) if not np.isnan(zone)]
    return max(known, default=None)


def months_to(zone: NDArray[np.float32], reached: float | None) -> NDArray[np.float32]:
    """Return how many months of preparation are still missing.

    Parameters
    ----------
    zone
        Shape (occupations,): job zones, fractions allowed; NaN where unknown.
    reached
        The zone already reached; None counts as the first.

    Returns
    -------
    NDArray
        Shape (occupations, 2): shortest and longest; NaN where unknown. Within the same zone the shortest is 0.
    """
    wanted = np.column_stack([np.interp(zone, np.arange(1, 6), column) for column in ZONE_MONTHS.T])
    had = float(np.interp(reached or 1.0, np.arange(1, 6), ZONE_MONTHS[:, 0]))
    short = np.maximum(wanted[:, 0] - had, 0)
    return np.column_stack([short, np.maximum(wanted[:, 1] - had, short)]).astype(np.float32)


def describe_zone(zone: float) -> str:
    """Return what a job zone asks for, in words.

    Parameters
    ----------
    zone
        From 1 to 5; rounded.

    Returns
    -------
    str
        A phrase, or ``"unknown"`` for NaN.
    """
    if np.isnan(zone):
        return "unknown"
    return ZONE_WORDS[int(np.clip(round(zone), 1, 5)) - 1]


def _studied(degrees: Iterable[str]) -> list[float]:
    return [float(zone) for name in degrees for zone, pattern in _DEGREES if pattern.search(name)]
