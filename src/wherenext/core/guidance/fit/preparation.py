"""How long getting ready takes, told from job zones."""

import re
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.zones import ONE_OR_TWO, ZONE_MONTHS, ZONES

ZONE_WORDS = (
    "little or no preparation: up to three months",
    "some preparation: three months to a year",
    "medium preparation: one to two years, such as an apprenticeship or an associate degree",
    "considerable preparation: two to four years, often a bachelor's degree",
    "extensive preparation: more than four years, often a graduate degree",
)
BOTH_WORDS = "little or some preparation: up to a year"
USUAL = (
    "being shown for a few days or weeks, up to three months",
    "some months to a year on the job",
    "one or two years, such as an apprenticeship or an associate degree",
    "a four-year degree, or years of work that stand for one",
    "a graduate degree after a four-year one",
)
"""What is usual in each zone, to be put into a sentence."""
BOTH_USUAL = "being shown for some days, up to a year on the job"

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


def months_to(whole: NDArray[np.float32], reached: float | None) -> NDArray[np.float32]:
    """Return how many months of preparation are still missing.

    Parameters
    ----------
    whole
        Shape (occupations, 2): shortest and longest preparation in all, in months; NaN where unknown.
    reached
        The job zone already reached; None counts as the first.

    Returns
    -------
    NDArray
        The same shape; NaN where unknown. Within the same zone the shortest is 0.
    """
    missing = whole - np.float32(np.interp(reached or 1.0, ZONES, ZONE_MONTHS[:, 0]))
    np.maximum(missing, 0, out=missing)
    np.maximum(missing[:, 1], missing[:, 0], out=missing[:, 1])
    return missing


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
    return BOTH_WORDS if zone == ONE_OR_TWO else ZONE_WORDS[_step(zone)]


def tell_usual(zone: float) -> str:
    """Return what is usual before one starts in a job zone, to be put into a sentence.

    Parameters
    ----------
    zone
        From 1 to 5; rounded.

    Returns
    -------
    str
        Such as ``"a graduate degree after a four-year one"``.
    """
    return BOTH_USUAL if zone == ONE_OR_TWO else USUAL[_step(zone)]


def _step(zone: float) -> int:
    return int(np.clip(round(zone), 1, 5)) - 1


def _studied(degrees: Iterable[str]) -> list[float]:
    return [float(zone) for name in degrees for zone, pattern in _DEGREES if pattern.search(name)]
