"""Can, want and live: how one person fits every occupation."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.pay import PayInArea
from wherenext.core.guidance.ground import Ground, standardise
from wherenext.core.guidance.person import Person
from wherenext.core.guidance.preparation import months_to, reached_zone
from wherenext.core.guidance.shortfall import share_below
from wherenext.core.journey import kinds

# The weights below order the first suggestions; they were set on bench/people/first and nothing else.
KIN_WEIGHT = 0.6
"""How much an occupation takes over from its kin."""
HELD_WEIGHT = 0.3
"""How much likeness to positions held adds to what can be done."""
DISLIKE_WEIGHT = 0.3
CAN_WEIGHT = 0.6
PROMINENCE_WEIGHT = 0.4
LIVE_WEIGHT = 1.5


@dataclass(frozen=True)
class Fit:
    """How a person fits every occupation.

    Attributes
    ----------
    can
        Shape (occupations,): share of the offered occupations that the person's evidence supports less, in [0, 1].
    want
        Shape (occupations,): share of the offered occupations that the person's likes speak for less, in [0, 1].
    live
        Shape (occupations,): the worst of the constraints that figures can tell, in [0, 1]; NaN where none can.
    below_floor
        Shape (occupations,): share of the people in it who earn less than the floor; NaN where unknown.
    months
        Shape (occupations, 2): shortest and longest preparation still missing; NaN where unknown.
    closeness
        Shape (phrases, occupations): how much each phrase speaks of each occupation, 0 or more.
    order
        Shape (occupations,): by which the first suggestions are picked; never shown.
    """

    can: NDArray[np.float32]
    want: NDArray[np.float32]
    live: NDArray[np.float32]
    below_floor: NDArray[np.float32]
    months: NDArray[np.float32]
    closeness: NDArray[np.float32]
    order: NDArray[np.float32]


def measure_fit(person: Person, ground: Ground, pay: PayInArea) -> Fit:
    """Return how a person fits every occupation.

    Parameters
    ----------
    person
        The person.
    ground
        The catalog, made ready.
    pay
        Pay as seen from the person's area.

    Returns
    -------
    Fit
        Rows as in the catalog.
    """
    closeness = hear(person.vectors, ground)
    able = _spread(_weigh(person.can, closeness), ground)
    able = standardise(able + HELD_WEIGHT * _likeness(person, ground), ground.offered)
    liked = _spread(_weigh(np.maximum(person.want, 0), closeness), ground)
    disliked = standardise(_weigh(np.maximum(-person.want, 0), closeness), ground.offered)
    wanted = standardise(liked - DISLIKE_WEIGHT * disliked, ground.offered)
    below = np.full(len(able), np.nan, np.float32)
    if person.floor is not None:
        below = share_below(pay.percentiles, person.floor)
    months = months_to(ground.zone, reached_zone(person, ground))
    live = _live(person, below, months)
    order = CAN_WEIGHT * able + wanted + PROMINENCE_WEIGHT * ground.prominence
    order -= LIVE_WEIGHT * (1 - np.nan_to_num(live, nan=1.0))
    return Fit(
        rank_share(able, ground.offered), rank_share(wanted, ground.offered), live, below, months, closeness, order
    )


def hear(vectors: NDArray[np.float32], ground: Ground) -> NDArray[np.float32]:
    """Return how much each text speaks of each occupation.

    Parameters
    ----------
    vectors
        Shape (texts, width).
    ground
        The catalog, made ready.

    Returns
    -------
    NDArray
        Shape (texts, occupations), 0 or more: closeness standardised over occupations, freed of the occupations' own
        loudness, and raised to the power 2.5, so that a few clear answers count more than many faint ones; 0 for a
        text without a known word.
    """
    close = standardise(vectors @ ground.vectors.T, ground.offered)
    close = np.maximum((close - ground.loudness[0]) / ground.loudness[1], 0)
    close[~vectors.any(axis=1)] = 0
    return np.asarray(close * close * np.sqrt(close), np.float32)


def rank_share(scores: NDArray[np.float32], among: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return the share of some columns that score lower.

    Parameters
    ----------
    scores
        Shape (occupations,).
    among
        Shape (occupations,): the columns compared with.

    Returns
    -------
    NDArray
        Shape (occupations,), in [0, 1].
    """
    ordered = np.sort(scores[among])
    return (np.searchsorted(ordered, scores) / max(len(ordered), 1)).astype(np.float32)


def _weigh(weights: NDArray[np.float32], closeness: NDArray[np.float32]) -> NDArray[np.float32]:
    total = float(weights.sum())
    return np.asarray(weights @ closeness / (total if total > 0 else 1.0), np.float32)


def _spread(scores: NDArray[np.float32], ground: Ground) -> NDArray[np.float32]:
    """Let each occupation take over from its kin: what speaks for a trade speaks a little for its neighbours."""
    own = standardise(scores, ground.offered)
    kin = standardise((own[ground.kin] * ground.kinship).sum(axis=1), ground.offered)
    return standardise(own + KIN_WEIGHT * kin, ground.offered)


def _likeness(person: Person, ground: Ground) -> NDArray[np.float32]:
    if not person.held:
        return np.zeros(len(ground.vectors), np.float32)
    rows = list({held.occupation for held in person.held})
    return standardise((ground.profile[rows] @ ground.profile.T).max(axis=0), ground.offered)


def _live(person: Person, below: NDArray[np.float32], months: NDArray[np.float32]) -> NDArray[np.float32]:
    """Take the worst: a constraint that fails must not vanish in an average."""
    limits = [
        entry.payload.months
        for entry in person.journey.constraints
        if entry.payload.about is kinds.ConstraintKind.PREPARATION and entry.payload.months is not None
    ]
    within = np.full(len(below), np.nan, np.float32)
    if limits:
        short, long = months.T
        span = np.maximum(long - short, 1)
        within = np.where(np.isnan(short), np.nan, np.clip((min(limits) - short) / span, 0, 1)).astype(np.float32)
    return np.fmin(1 - below, within)
