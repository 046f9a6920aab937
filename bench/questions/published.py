"""What O*NET publishes, at the rows of a catalog: the truth of the simulations and of the profiler."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from training.catalog.releases import find_releases, read_ratings

from wherenext.core.catalog.catalog import Catalog, Ratings
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import ElementKind

KINDS = (
    ElementKind.INTEREST,
    ElementKind.ACTIVITY,
    ElementKind.KNOWLEDGE,
    ElementKind.VALUE,
    ElementKind.SKILL,
    ElementKind.STYLE,
)


@dataclass(frozen=True)
class Table:
    """Published ratings.

    `interests` are standardised over each occupation's offered rows; `other` is what no day speaks of: skills and
    styles, standardised, unit length.
    """

    ratings: dict[ElementKind, Ratings]
    raw_interests: np.ndarray
    interests: np.ndarray
    other: np.ndarray


def read_published(catalog: Catalog) -> Table:
    """Read the release that WHERENEXT_TEST_DATA names."""
    release = find_releases() / "onet" / "db_30_1_text.zip"
    ratings = {kind: _read_ratings(release, catalog, kind) for kind in KINDS}
    other = np.hstack([_standardise(ratings[kind].values) for kind in (ElementKind.SKILL, ElementKind.STYLE)])
    other /= np.maximum(np.linalg.norm(other, axis=1, keepdims=True), 1e-9)
    raw = ratings[ElementKind.INTEREST].values
    return Table(ratings, np.nan_to_num(raw, nan=float(np.nanmean(raw))), _standardise(raw), other - other.mean(axis=0))


def _read_ratings(release: Path, catalog: Catalog, kind: ElementKind) -> Ratings:
    elements, values = read_ratings(release, kind, tuple(each.code for each in catalog.occupations))
    return Ratings(kind, elements, values, Basis.PUBLISHED, "onet")


def _standardise(values: np.ndarray) -> np.ndarray:
    return np.nan_to_num((values - np.nanmean(values, axis=0)) / np.nanstd(values, axis=0))
