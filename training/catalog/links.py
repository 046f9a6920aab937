"""The skills an occupation asks for, estimated from ESCO's relations of occupations alike.

The models that estimate an occupation have seen neither it nor any ESCO occupation that the crosswalk ties to it, even
where that ESCO occupation also stands beside another O*NET occupation. The ranker on top of them, which knows ten
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


def rank(features: NDArray[np.float32], truth: Worth, folds: NDArray[np.int64]) -> Worth:
    """Return the probability that ESCO relates each skill, out of fold; zero for those not considered.

    `features` has the shape (features, codes, skills); its first row decides which skills are considered.
    """
    known = ~np.isnan(truth[:, 0])
    top = np.argsort(-features[0], axis=1, kind="stable")[:, :CONSIDERED]
    seen = np.stack([np.take_along_axis(feature, top, axis=1) for feature in features], axis=-1)
    places = np.broadcast_to(np.arange(CONSIDERED, dtype=np.float32), top.shape)
    seen = np.concatenate([seen, places[:, :, None]], axis=-1)
    related = np.take_along_axis(truth, top, axis=1) > 0
    chances = np.zeros(truth.shape, np.float32)
    for held in _folds(folds):
        learned = known & ~np.isin(np.arange(len(folds)), held)
        model = HistGradientBoostingClassifier(
            max_iter=200, learning_rate=0.06, max_leaf_nodes=24, l2_regularization=5, random_state=SEED
        )
        model.fit(seen[learned].reshape(-1, seen.shape[-1]), related[learned].ravel())
        chance = model.predict_proba(seen[held].reshape(-1, seen.shape[-1]))[:, 1]
        chances[held[:, None], top[held]] = chance.reshape(len(held), CONSIDERED)
    return chances


def keep_strongest(worth: Worth) -> tuple[NDArray[np.int32], Worth]:
    """Return the strongest skills of each occupation and their worth in [0, 1], shape (codes, 40) each."""
    order = np.argsort(-worth, axis=1, kind="stable")[:, :KEPT].astype(np.int32)
    return order, np.clip(np.take_along_axis(worth, order, axis=1), 0, 1)


def measure_links(worth: Worth, truth: Worth, least: float = 0.0) -> dict[str, float]:
    """Return precision and recall at 10, 20 and 40 against ESCO's own relations, means over occupations.

    A relation counts where its worth is above `least`: 0 for all, 0.5 - a little for those mostly essential.
    """
    related = np.nan_to_num(truth) > least
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
