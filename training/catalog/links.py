"""The skills an occupation asks for, estimated from ESCO's relations of occupations alike.

The model that estimates an occupation has seen neither it nor any ESCO occupation that the crosswalk ties to it, even
where that ESCO occupation also stands beside another O*NET occupation.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from training.catalog.esco import relate

PENALTY = 0.1
KEPT = 40

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Relations:
    """What ESCO says, by O*NET-SOC code and ESCO occupation."""

    codes: list[str]
    crosswalk: dict[str, list[str]]
    skills_of: dict[str, dict[int, float]]
    skills: int

    def worth(self, without: AbstractSet[str] = frozenset()) -> NDArray[np.float32]:
        """Mean worth of each skill, shape (codes, skills), leaving out some ESCO occupations."""
        crosswalk = {code: [uri for uri in uris if uri not in without] for code, uris in self.crosswalk.items()}
        return relate(self.codes, crosswalk, self.skills_of, self.skills)

    def tied_to(self, rows: NDArray[np.int64]) -> set[str]:
        """ESCO occupations that the crosswalk ties to some of the occupations."""
        return {uri for row in rows for uri in self.crosswalk.get(self.codes[row], ())}


def estimate_worth(kernel: Array, relations: Relations, folds: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return the out-of-fold worth of every skill for every occupation, shape (codes, skills)."""
    worth = np.zeros((len(relations.codes), relations.skills), np.float32)
    for held, predicted in _predict_folds(kernel, relations, folds):
        worth[held] = predicted
    return worth


def _predict_folds(kernel: Array, relations: Relations, folds: NDArray[np.int64]) -> Iterator[tuple[Array, Array]]:
    for fold in np.unique(folds):
        held = np.flatnonzero(folds == fold)
        labels = relations.worth(without=relations.tied_to(held))
        known = np.flatnonzero((folds != fold) & ~np.isnan(labels[:, 0]))
        mean = labels[known].mean(axis=0)
        system = kernel[np.ix_(known, known)] + PENALTY * np.eye(len(known))
        weights = np.linalg.solve(system, kernel[np.ix_(held, known)].T)
        yield held, mean + weights.T @ (labels[known] - mean)


def keep_strongest(worth: NDArray[np.float32]) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return the strongest skills of each occupation and their worth in [0, 1], shape (codes, 40) each."""
    order = np.argsort(-worth, axis=1, kind="stable")[:, :KEPT].astype(np.int32)
    return order, np.clip(np.take_along_axis(worth, order, axis=1), 0, 1)


def measure_links(worth: NDArray[np.float32], truth: NDArray[np.float32]) -> dict[str, float]:
    """Return precision and recall at 10, 20 and 40 against ESCO's own relations, means over occupations."""
    known = ~np.isnan(truth[:, 0])
    related = truth[known] > 0
    order = np.argsort(-worth[known], axis=1, kind="stable")[:, :KEPT]
    hits = np.take_along_axis(related, order, axis=1)
    figures = {}
    for count in (10, 20, 40):
        figures[f"precision at {count}"] = float(hits[:, :count].mean())
        figures[f"recall at {count}"] = float((hits[:, :count].sum(axis=1) / related.sum(axis=1)).mean())
    return figures
