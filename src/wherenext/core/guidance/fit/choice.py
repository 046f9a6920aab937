"""Which occupations are shown first: near and far ones, and not ten of a kind."""

from collections import Counter
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.fit.constraints import find_failing
from wherenext.core.guidance.fit.fit import Fit
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.work.ground import Ground

FIRST = 10
FAR_LEAST = 4
"""At least this many of the first are of a major group the person has not worked in."""
SAME_BROAD = 1
"""At most this many share a broad occupation, the first six characters of the code (``"29-114"``)."""
SAME_MAJOR = 3
"""At most this many share a major group, the first two characters (``"29"``): ten of a kind are one suggestion."""
FAILING_MOST = 3
"""At most this many fail a hard constraint: shown as failing, since lives can be arranged anew, but not ten of them."""
DEEPEST = 40
"""So far down the order is looked for what fails nothing hard: what stands deeper is better than others at nothing that
was told, and a wish that fails today says more. On bench/people nothing acceptable stood deeper."""
TWIN = 0.93
"""Occupations whose vectors are closer than this count as one."""


def choose(person: Person, fit: Fit, ground: Ground, count: int = FIRST, deepest: int = DEEPEST) -> tuple[int, ...]:
    """Return the occupations to show first.

    Parameters
    ----------
    person
        The person.
    fit
        How the person fits every occupation.
    ground
        The catalog, made ready.
    count
        How many.
    deepest
        How far down the order is looked for what fails nothing hard, as long as what fails could fill the places.

    Returns
    -------
    tuple of int
        Rows, best first, those that fail something hard after all others. Present occupations, and those that are not
        offered, are left out.
    """
    ranked = _rank(person, fit, ground)
    chosen: list[int] = []
    far = is_far(person, ground)
    room_near = count - min(FAR_LEAST, count) if person.worked else count
    failing = find_failing(person, fit)
    passed_over: list[int] = []
    for place, row in _varied(ranked, ground):
        if len(chosen) == count or (place >= deepest and len(chosen) + len(passed_over) >= count):
            break
        if not far[row] and sum(not far[each] for each in chosen) >= room_near:
            continue
        fits = not failing[row] or sum(failing[each] for each in chosen) < FAILING_MOST
        (chosen if fits else passed_over).append(row)
    # A life that rules out almost everything is shown what it rules out, rather than nothing; but after the rest.
    return tuple(sorted([*chosen, *passed_over[: count - len(chosen)]], key=lambda row: bool(failing[row])))


def is_far(person: Person, ground: Ground) -> NDArray[np.bool_]:
    """Return which occupations are of a major group the person has not worked in.

    Parameters
    ----------
    person
        The person.
    ground
        The catalog, made ready.

    Returns
    -------
    NDArray
        Shape (occupations,); everything is far for a person without a position.
    """
    worked = np.array([ground.major[held.occupation] for held in person.worked], np.int64)
    return np.asarray(~np.isin(ground.major, worked))


def _rank(person: Person, fit: Fit, ground: Ground) -> list[int]:
    order = np.where(ground.offered, fit.order, -np.inf)
    order[[held.occupation for held in person.held if held.present]] = -np.inf
    ranked = np.argsort(-order, kind="stable")
    return [int(row) for row in ranked[np.isfinite(order[ranked])]]


def _varied(ranked: list[int], ground: Ground) -> Iterator[tuple[int, int]]:
    """Leave out what is too much like what came before; give each with its place in the order."""
    codes = [occupation.code for occupation in ground.catalog.occupations]
    broad: Counter[str] = Counter()
    major: Counter[str] = Counter()
    given: list[int] = []
    for place, row in enumerate(ranked):
        code = codes[row]
        if broad[code[:6]] >= SAME_BROAD or major[code[:2]] >= SAME_MAJOR:
            continue
        if given and float((ground.vectors[given] @ ground.vectors[row]).max()) > TWIN:
            continue
        broad[code[:6]] += 1
        major[code[:2]] += 1
        given.append(row)
        yield place, row
