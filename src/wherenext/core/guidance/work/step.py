"""How hard it is to move from one occupation to another, as experts judge such moves."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.work.ground import Ground

SHORT = 0.25
"""Below this difficulty a step is called short."""
ORDINARY = 0.45
"""Below this it is of ordinary size, and long from there on."""
_WORDS = (
    (SHORT, "a short step"),
    (ORDINARY, "a step of ordinary size"),
    (0.65, "a long step"),
    (1.01, "a very long step"),
)


@dataclass(frozen=True)
class Judgement:
    """How experts judge moves, as far as ratings of one kind tell.

    Attributes
    ----------
    weights
        Shape (7,): one for each column of :func:`compare`.
    means
        Shape (7,): their means over pairs of occupations.
    deviations
        Shape (7,): their standard deviations.
    expert
        Median score of the pairs that experts call natural.
    every
        Median score of all other pairs.
    """

    weights: NDArray[np.float32]
    means: NDArray[np.float32]
    deviations: NDArray[np.float32]
    expert: float
    every: float


def _judgement(
    weights: list[float], means: list[float], deviations: list[float], medians: tuple[float, float]
) -> Judgement:
    shown = [np.array(each, np.float32) for each in (weights, means, deviations)]
    return Judgement(shown[0], shown[1], shown[2], *medians)


# Fitted by `python -m bench.guidance --fit` to O*NET's Career Changers Matrix, expert judgements of which moves ask for
# little extra preparation: once on the estimated ratings of the shipped catalog, once on the ratings of O*NET 30.1.
# The medians set the scale: an expert pair stands at 0.3, any two occupations at 0.75.
ESTIMATED = _judgement(
    [0.3333, 1.6337, 0.553, -0.7816, -0.8668, -0.5933, -0.3754],
    [0.0121, 0.9099, 0.0116, 0.1966, 0.1966, 0.5945, 0.5945],
    [0.4619, 0.0496, 0.122, 0.1241, 0.1241, 0.8571, 0.8558],
    (6.3164, 0.1347),
)
PUBLISHED = _judgement(
    [0.7829, 0.0921, 0.6255, -1.583, -1.611, -0.7421, -0.685],
    [0.0053, 0.8643, 0.0116, 0.2379, 0.2379, 0.6501, 0.6501],
    [0.3578, 0.0589, 0.122, 0.1338, 0.1338, 0.9838, 0.9868],
    (6.6654, 0.0220),
)
_AT_EXPERT = float(np.log(0.3 / 0.7))
_AT_ANY = float(np.log(0.75 / 0.25))


def step_difficulty(ground: Ground, origins: NDArray[np.int64], targets: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return how hard each move between two sets of occupations is.

    Parameters
    ----------
    ground
        The catalog, made ready.
    origins
        Shape (from,): rows of occupations.
    targets
        Shape (to,): rows of occupations.

    Returns
    -------
    NDArray
        Shape (from, to), in [0, 1]; 0.3 is the median of moves that experts call natural, 0.75 of any two occupations.
    """
    judged = PUBLISHED if ground.is_published else ESTIMATED
    score = ((compare(ground, origins, targets) - judged.means) / judged.deviations) @ judged.weights
    along = (judged.expert - score) / (judged.expert - judged.every)
    hard = 1 / (1 + np.exp(-(_AT_EXPERT + along * (_AT_ANY - _AT_EXPERT))))
    return np.where(origins[:, None] == targets[None, :], 0.0, hard).astype(np.float32)


def name_size(difficulty: float) -> str:
    """Return how large a step is, in words.

    Parameters
    ----------
    difficulty
        In [0, 1].

    Returns
    -------
    str
        The same words for a destination and for each step on a road to it.
    """
    return next(words for limit, words in _WORDS if difficulty < limit)


def compare(ground: Ground, origins: NDArray[np.int64], targets: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return what tells a natural move from another.

    Parameters
    ----------
    ground
        The catalog, made ready.
    origins
        Shape (from,).
    targets
        Shape (to,).

    Returns
    -------
    NDArray
        Shape (from, to, 7): likeness of what is asked for; of importance alone; of what the occupations are about;
        what is asked for above the origin's level, weighted by importance, as a share; the same the other way round;
        job zones up; job zones down.
    """
    asked = ground.profile[origins] @ ground.profile[targets].T
    about = ground.vectors[origins] @ ground.vectors[targets].T
    zone = np.nan_to_num(ground.zone, nan=3.0)
    up = zone[targets][None, :] - zone[origins][:, None]
    parts = (
        asked,
        _cosine(ground.importance[origins], ground.importance[targets]),
        about,
        _lacking(ground, origins, targets),
        _lacking(ground, targets, origins).T,
        np.maximum(up, 0),
        np.maximum(-up, 0),
    )
    return np.stack(parts, axis=-1).astype(np.float32)


def _cosine(one: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.linalg.norm(one, axis=1)[:, None] * np.linalg.norm(other, axis=1)[None, :]
    return np.asarray(one @ other.T / np.where(lengths > 0, lengths, 1), np.float32)


def _lacking(ground: Ground, origins: NDArray[np.int64], targets: NDArray[np.int64]) -> NDArray[np.float32]:
    wanted, weight = ground.level[targets], ground.importance[targets]
    total = (wanted * weight).sum(axis=1)
    short = np.maximum(wanted[None] - ground.level[origins][:, None], 0)
    return np.asarray(np.einsum("fte,te->ft", short, weight) / np.where(total > 0, total, 1), np.float32)
