"""The skills an occupation asks for, estimated from ESCO's relations of occupations alike.

The models that estimate an occupation have seen neither it nor any ESCO occupation that the crosswalk ties to it, even
where that ESCO occupation also stands beside another O*NET occupation. The ranker on top of them, which knows seven
general figures of a pair and no names, is fitted on other occupations' estimates.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from training.catalog.esco import Relations

PENALTY = 0.1
KEPT = 40
CONSIDERED = 400
"""Skills that the ranker looks at for each occupation."""
OPTIONAL = 0.2
"""What an optional relation adds to the strength. Without the distinction, whole families of optional skills (every
programming language there is) push out what the work consists of."""
DRAWN = 1 / 3
RANKERS = 5
SEED = 0

Array = NDArray[np.float64]
Worth = NDArray[np.float32]


@dataclass(frozen=True)
class Beside:
    """How O*NET occupations resemble ESCO's by their texts: shape (codes, ESCO occupations) and (ESCO, ESCO)."""

    uris: list[str]
    across: Array
    among: Array


def estimate_by_codes(kernel: Array, relations: Relations, folds: NDArray[np.int64]) -> Worth:
    """Return the worth of every skill from O*NET occupations alike, out of fold; shape (codes, skills)."""
    worth = np.zeros((len(relations.codes), relations.skills), np.float32)
    for held in _folds(folds):
        labels = relations.worth(without=relations.tied_to(held))
        known = np.flatnonzero(~np.isin(np.arange(len(folds)), held) & ~np.isnan(labels[:, 0]))
        worth[held] = _regress(kernel[np.ix_(known, known)], kernel[np.ix_(held, known)], labels[known])
    return worth


def estimate_by_esco(beside: Beside, relations: Relations, folds: NDArray[np.int64]) -> Worth:
    """Return the worth of every skill from ESCO occupations alike, out of fold; shape (codes, skills)."""
    labels = relations.worth_of(beside.uris)
    worth = np.zeros((len(relations.codes), relations.skills), np.float32)
    for held in _folds(folds):
        tied = relations.tied_to(held)
        known = np.flatnonzero([uri not in tied for uri in beside.uris])
        worth[held] = _regress(beside.among[np.ix_(known, known)], beside.across[np.ix_(held, known)], labels[known])
    return worth


def rank(features: NDArray[np.float32], related: NDArray[np.int8], folds: NDArray[np.int64]) -> Worth:
    """Return the strength of each skill, out of fold; zero for those not considered.

    It is the probability that ESCO holds it essential, and a fifth of the probability that it holds it optional.
    `related` has the shape (codes, skills): 2 essential, 1 optional, 0 neither; -1 where the crosswalk names nothing.

    `features` has the shape (features, codes, skills); its first row decides which skills are considered. Folds are
    taken together into five, and the ranker is fitted on a third of the pairs: it has seven features to learn from.
    """
    known = related[:, 0] >= 0
    top = np.argsort(-features[0], axis=1, kind="stable")[:, :CONSIDERED]
    seen = np.stack([np.take_along_axis(feature, top, axis=1) for feature in features], axis=-1)
    places = np.broadcast_to(np.arange(CONSIDERED, dtype=np.float32), top.shape)
    seen = np.concatenate([seen, places[:, :, None]], axis=-1)
    labels = np.take_along_axis(related, top, axis=1)
    strengths = np.zeros(related.shape, np.float32)
    drawn = np.random.default_rng(SEED).random(top.shape) < DRAWN
    for held in _folds(folds % RANKERS):
        learned = (known & ~np.isin(np.arange(len(folds)), held))[:, None] & drawn
        model = HistGradientBoostingClassifier(
            max_iter=120, learning_rate=0.08, max_leaf_nodes=24, l2_regularization=5, random_state=SEED
        )
        model.fit(seen[learned], labels[learned])
        chances = model.predict_proba(seen[held].reshape(-1, seen.shape[-1]))
        strength = chances @ np.array([0.0, OPTIONAL, 1.0])
        strengths[held[:, None], top[held]] = strength.reshape(len(held), CONSIDERED)
    return strengths


def keep_strongest(worth: Worth) -> tuple[NDArray[np.int32], Worth]:
    """Return the strongest skills of each occupation and their worth in [0, 1], shape (codes, 40) each."""
    order = np.argsort(-worth, axis=1, kind="stable")[:, :KEPT].astype(np.int32)
    return order, np.clip(np.take_along_axis(worth, order, axis=1), 0, 1)


def measure_links(worth: Worth, related: NDArray[np.int8], least: int = 1) -> dict[str, float]:
    """Return precision and recall at 10, 20 and 40 against ESCO's own relations, means over occupations.

    A relation counts from `least` on: 1 for all, 2 for essential ones only.
    """
    related = related >= least
    known = related.any(axis=1)
    order = np.argsort(-worth[known], axis=1, kind="stable")[:, :KEPT]
    hits = np.take_along_axis(related[known], order, axis=1)
    figures = {}
    for count in (10, 20, 40):
        figures[f"precision at {count}"] = float(hits[:, :count].mean())
        figures[f"recall at {count}"] = float((hits[:, :count].sum(axis=1) / related[known].sum(axis=1)).mean())
    return figures


def _folds(folds: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
    for fold in np.unique(folds):
        yield np.flatnonzero(folds == fold)


def _regress(among: Array, across: Array, labels: Worth) -> Worth:
    """Kernel ridge regression around the mean of the labels."""
    mean = labels.mean(axis=0)
    weights = np.linalg.solve(among + PENALTY * np.eye(len(among)), across.T).astype(np.float32)
    predicted: Worth = mean + weights.T @ (labels - mean)
    return predicted
