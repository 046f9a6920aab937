"""Can, want and live: how one person fits every occupation."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.pay import PayInArea
from wherenext.core.guidance.fit.preparation import months_to, reached_zone
from wherenext.core.guidance.fit.standing import COVERED
from wherenext.core.guidance.life.limit import Limit
from wherenext.core.guidance.life.limits import set_limit
from wherenext.core.guidance.person.hearing import hear
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.work.ground import Ground, standardise
from wherenext.core.guidance.work.step import step_difficulty
from wherenext.core.journey import kinds

# The weights below order the first suggestions; they were set on bench/people/first and nothing else.
KIN_WEIGHT = 0.4
"""How much an occupation takes over from its kin."""
STEP_WEIGHT = 0.5
"""How much an easy step from a position held adds to what can be done."""
PAID_WEIGHT = 0.8
"""How far an occupation moves down with each deviation of the step from paid work, where nothing told of likes: a skill
that a résumé only names ("coaching") is near to occupations of which nobody who wrote it was thinking."""
OWN_WEIGHT = 0.4
"""How much likeness to an occupation the person named adds to what is wanted."""
WISH_WEIGHT = 8.0
"""How much an occupation counts there that a destination or a dream in one's own words speaks of: as much as naming it
by its code, for it stands about eight deviations above the mean beside itself. Its kin gain nothing by it, since the
words are heard already: with their likeness too, two acceptable occupations less were found in the second set."""
TASTE_WEIGHT = 0.5
"""How much taste adds to what is wanted; a judgement of ours, since nobody in bench/people was asked choices."""
DISLIKE_WEIGHT = 0.4
CAN_WEIGHT = 0.6
PROMINENCE_WEIGHT = 0.4
LIVE_WEIGHT = 1.0
STRAIN_WEIGHT = 0.8
"""How far bodily work moves down for a person who told a health constraint; whether it holds is asked, not known."""
DOWN_WEIGHT = 0.5
"""How far an occupation moves down for each job zone below the one reached."""
UP_WEIGHT = 3.0
"""How far it moves down for each job zone more than one above the one reached in paid work, as far as it is only wished
for: words that happen to be an occupation's own otherwise carry it far with nothing to stand on."""
AHEAD = 2.0
"""From this many deviations a wish runs ahead of what can be done."""
ONLY_WISHED = (0.2, 1.5)
"""How far that counts at least and at most: a wish that is borne out still leaves the schooling to be done."""
SAME_ZONE = 0.5
"""By how much more of a job zone an occupation may ask and still be of the one reached."""
ELSEWHERE_WEIGHT = 1.0
"""How far it moves down where nothing is published of it in the person's area, and once more where nothing is anywhere:
nobody applies for a seat in parliament."""
PAY_WEIGHT = 1.0
"""How far it moves for each unit of the logarithm of its median pay against today's, or the floor."""


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
    limits
        Each constraint as a limit, in the order in which the person told them.
    knows_likes
        Whether anything told of what the person likes; where not, `want` is hardly more than what jobs hint at.
    """

    can: NDArray[np.float32]
    want: NDArray[np.float32]
    live: NDArray[np.float32]
    below_floor: NDArray[np.float32]
    months: NDArray[np.float32]
    closeness: NDArray[np.float32]
    order: NDArray[np.float32]
    limits: tuple[Limit, ...]
    knows_likes: bool

    @cached_property
    def loudest(self) -> NDArray[np.float32]:
        """How much each phrase speaks of the occupation it speaks of most; shape (phrases,), 0 or more."""
        return np.asarray(self.closeness.max(axis=1, initial=0), np.float32)


def measure_fit(person: Person, ground: Ground, pay: PayInArea, taste: NDArray[np.float32] | None = None) -> Fit:
    """Return how a person fits every occupation.

    Parameters
    ----------
    person
        The person.
    ground
        The catalog, made ready.
    pay
        Pay as seen from the person's area.
    taste
        Shape (occupations,): how much the person is expected to like each, in any unit, where choices and ratings told;
        None where nothing did.

    Returns
    -------
    Fit
        Rows as in the catalog.
    """
    closeness = hear(person.vectors, ground, person.noise)
    np.minimum(closeness, person.most[:, None], out=closeness)
    able, liked, disliked = _hold_against(person, closeness, ground)
    if person.worked:
        able = standardise(able - STEP_WEIGHT * standardise(person.step, ground.even), ground.even)
    named = _named(person, ground)
    wanted = standardise(liked - DISLIKE_WEIGHT * disliked + OWN_WEIGHT * named, ground.even)
    if taste is not None:
        wanted = standardise(wanted + TASTE_WEIGHT * standardise(taste, ground.even), ground.even)
    reached = reached_zone(person, ground)
    months = find_missing_months(person, reached, ground)
    limits = tuple(set_limit(each.payload, ground.catalog, pay, months) for each in person.journey.constraints)
    below = _fall_below(person, limits, len(able))
    live = _live(limits, len(able))
    knows_likes = taste is not None or person.tells_likes
    # What jobs and skills alone hint at is no wish to go by.
    order = CAN_WEIGHT * able + PROMINENCE_WEIGHT * ground.prominence
    order += wanted if knows_likes else -PAID_WEIGHT * _step_from_paid(person, ground)
    order -= LIVE_WEIGHT * np.fmax(1 - live, 0)  # The larger of two, where unknown counts as neither.
    order -= UP_WEIGHT * _overreach(person, able, wanted, ground)
    order += _prefer(person, reached, ground, pay) - STRAIN_WEIGHT * _strain(person, limits, ground)
    return Fit(
        rank_share(able, ground.offered),
        rank_share(wanted, ground.offered),
        live,
        below,
        months,
        closeness,
        order,
        limits,
        knows_likes,
    )


def find_missing_months(person: Person, reached: float | None, ground: Ground) -> NDArray[np.float32]:
    """Return how many months of preparation are missing for each occupation.

    Parameters
    ----------
    person
        The person.
    reached
        The job zone reached; None counts as the first.
    ground
        The catalog, made ready.

    Returns
    -------
    NDArray
        Shape (occupations, 2): shortest and longest; NaN where unknown. Years in such work take off what is learned by
        doing it, and no schooling beyond what was reached: from where they speak for what is asked until they cover all
        of it, so that only work that is very near takes off.
    """
    spared = np.clip((person.cover - COVERED) / (1 - COVERED), 0, 1)
    within = ground.zone <= (reached or 1.0) + SAME_ZONE
    missing = months_to(ground.preparation, reached)
    return np.asarray(missing * (1 - np.where(within, spared, 0))[:, None], np.float32)


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
    order = np.argsort(scores)
    ordered, counted = scores[order], among[order]
    lower: NDArray[np.int64] = np.cumsum(counted) - counted
    # Of equal scores none is lower than another: all take the count of their first.
    lower[1:] *= ordered[1:] != ordered[:-1]
    share = np.empty(len(scores), np.float32)
    share[order] = np.maximum.accumulate(lower) / max(int(np.count_nonzero(among)), 1)
    return share


def _hold_against(
    person: Person, closeness: NDArray[np.float32], ground: Ground
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Return what the person can do, likes and dislikes, held against each occupation; each standardised.

    For the first two each occupation takes over from its kin: what speaks for a trade speaks a little for its
    neighbours.
    """
    weights = np.stack([person.can, np.maximum(person.want, 0), np.maximum(-person.want, 0)])
    totals = weights.sum(axis=1, keepdims=True)
    said = np.asarray(weights @ closeness / np.where(totals > 0, totals, 1), np.float32)
    own = standardise(said, ground.even)
    kin = np.einsum("hij,ij->hi", own[:2].take(ground.kin, axis=1), ground.kinship)
    able, liked = standardise(own[:2] + KIN_WEIGHT * standardise(kin, ground.even), ground.even)
    return able, liked, own[2]


def _step_from_paid(person: Person, ground: Ground) -> NDArray[np.float32]:
    """Return how far each occupation is from what was paid for, standardised; 0 where nothing was."""
    rows = sorted({held.occupation for held in person.worked if held.paid})
    if not rows:
        return np.zeros(len(ground.vectors), np.float32)
    every = np.arange(len(ground.vectors))
    return standardise(step_difficulty(ground, np.array(rows), every).min(axis=0), ground.even)


def _named(person: Person, ground: Ground) -> NDArray[np.float32]:
    """Add up likeness to the occupations that the person named: as a destination, in a wish or with a liking."""
    alike = standardise(ground.vectors[list(person.named)] @ ground.centred, ground.even)
    told = np.array(list(person.named.values()), np.float32) @ np.maximum(alike, 0)
    for wish in person.wishes:
        told[wish.occupation] += WISH_WEIGHT * wish.weight
    return told


def _prefer(person: Person, reached: float | None, ground: Ground, pay: PayInArea) -> NDArray[np.float32]:
    """Move down what asks for less than was reached, what pays less, and what is not done in the area."""
    shift = np.zeros(len(ground.vectors), np.float32)
    if reached is not None:
        shift -= DOWN_WEIGHT * np.fmax(reached - ground.zone, 0)
    shift -= ELSEWHERE_WEIGHT * pay.distance
    job = person.journey.present_job
    today = (job.payload.pay if job is not None else None) or person.floor
    if today:
        gain = np.log(pay.percentiles[:, 2] / today)
        shift += PAY_WEIGHT * np.where(np.isnan(gain), 0, np.clip(gain, -1.0, 0.5))
    return shift


def _overreach(
    person: Person, able: NDArray[np.float32], wanted: NDArray[np.float32], ground: Ground
) -> NDArray[np.float32]:
    """Return by how many job zones an occupation that is only wished for lies out of reach."""
    reached = reached_zone(person, ground, paid=True)
    if reached is None:
        return np.zeros(len(able), np.float32)
    above = np.fmax(ground.zone - reached - 1, 0)
    return np.asarray(above * np.clip(wanted - able - AHEAD, *ONLY_WISHED), np.float32)


def _strain(person: Person, limits: Sequence[Limit], ground: Ground) -> NDArray[np.float32]:
    """Say how far work strains a body that has its limits, where no published demand has answered that already."""
    told = zip(person.journey.constraints, limits, strict=True)
    health = [limit for each, limit in told if each.payload.about is kinds.ConstraintKind.HEALTH]
    if not health:
        return np.zeros(len(ground.vectors), np.float32)
    answered = np.all([~np.isnan(limit.ease) for limit in health], axis=0)
    return np.where(answered, 0, np.maximum(ground.strain, 0)).astype(np.float32)


def _fall_below(person: Person, limits: Sequence[Limit], occupations: int) -> NDArray[np.float32]:
    """Take the share of people below the floor from the limit that was set by it."""
    told = zip(person.journey.constraints, limits, strict=True)
    income = kinds.ConstraintKind.INCOME
    floors = [limit for each, limit in told if each.payload.about is income and each.payload.amount == person.floor]
    if person.floor is None:
        return np.full(occupations, np.nan, np.float32)
    return np.asarray(1 - floors[0].ease, np.float32)


def _live(limits: Sequence[Limit], occupations: int) -> NDArray[np.float32]:
    """Take the worst: a constraint that fails must not vanish in an average."""
    worst = np.full(occupations, np.nan, np.float32)
    for limit in limits:
        worst = np.fmin(worst, limit.ease)
    return worst
