"""What O*NET publishes, at the rows of a catalog: the truth of the simulations and of the profiler."""

import csv
import io
import os
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from wherenext.core.catalog.catalog import Catalog, Ratings
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import Element, ElementKind

RELEASE = "onet/db_30_1_text.zip"
TABLES = {
    ElementKind.INTEREST: ("Interests", "OI"),
    ElementKind.ACTIVITY: ("Work Activities", "IM"),
    ElementKind.KNOWLEDGE: ("Knowledge", "IM"),
    ElementKind.VALUE: ("Work Values", "EX"),
    ElementKind.SKILL: ("Skills", "IM"),
    ElementKind.STYLE: ("Work Styles", "WI"),
}


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
    folder = os.environ.get("WHERENEXT_TEST_DATA", "")
    if not folder:
        raise SystemExit("WHERENEXT_TEST_DATA names no releases")
    with zipfile.ZipFile(Path(folder) / RELEASE) as release:
        ratings = {kind: _read_ratings(release, catalog, kind) for kind in TABLES}
    other = np.hstack([_standardise(ratings[kind].values) for kind in (ElementKind.SKILL, ElementKind.STYLE)])
    other /= np.maximum(np.linalg.norm(other, axis=1, keepdims=True), 1e-9)
    raw = ratings[ElementKind.INTEREST].values
    return Table(ratings, np.nan_to_num(raw, nan=float(np.nanmean(raw))), _standardise(raw), other - other.mean(axis=0))


def _read_ratings(release: zipfile.ZipFile, catalog: Catalog, kind: ElementKind) -> Ratings:
    name, scale = TABLES[kind]
    rows = [row for row in _read(release, name) if row["Scale ID"] == scale]
    elements = {row["Element ID"]: row["Element Name"] for row in rows}
    column = {element: i for i, element in enumerate(elements)}
    values = np.full((len(catalog.occupations), len(elements)), np.nan, np.float32)
    for row in rows:
        place = catalog.row_of_code.get(row["O*NET-SOC Code"])
        if place is not None:
            values[place, column[row["Element ID"]]] = float(row["Data Value"])
    named = tuple(Element(*each) for each in elements.items())
    return Ratings(kind, named, values, Basis.PUBLISHED, "onet")


def _read(release: zipfile.ZipFile, name: str) -> Iterator[dict[str, str]]:
    with release.open(f"db_30_1_text/{name}.txt") as file:
        yield from csv.DictReader(io.TextIOWrapper(file, "utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)


def _standardise(values: np.ndarray) -> np.ndarray:
    return np.nan_to_num((values - np.nanmean(values, axis=0)) / np.nanstd(values, axis=0))
