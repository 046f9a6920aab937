"""Published ratings to learn from, read from an O*NET release that the reader has downloaded."""

import csv
import io
import os
import zipfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.values import Element, ElementKind

TABLES = {
    ElementKind.INTEREST: ("Interests", "OI"),
    ElementKind.VALUE: ("Work Values", "EX"),
    ElementKind.SKILL: ("Skills", "IM"),
    ElementKind.SKILL_LEVEL: ("Skills", "LV"),
    ElementKind.KNOWLEDGE: ("Knowledge", "IM"),
    ElementKind.KNOWLEDGE_LEVEL: ("Knowledge", "LV"),
    ElementKind.ABILITY: ("Abilities", "IM"),
    ElementKind.ACTIVITY: ("Work Activities", "IM"),
    ElementKind.STYLE: ("Work Styles", "WI"),
}
"""Which file and scale hold the ratings of each kind."""


def find_releases() -> Path:
    """Return the folder that WHERENEXT_TEST_DATA names, or stop and say what is missing."""
    named = os.environ.get("WHERENEXT_TEST_DATA", "")
    if not named or not (Path(named) / "onet" / "db_30_1_text.zip").is_file():
        raise SystemExit(
            "O*NET 30.1 is read here. Set WHERENEXT_TEST_DATA to a folder that holds "
            "onet/db_30_1_text.zip, as the O*NET Resource Center publishes it."
        )
    return Path(named)


def read_table(release: Path, name: str) -> list[dict[str, str]]:
    """Return the rows of one file of the O*NET text release."""
    with zipfile.ZipFile(release) as archive:
        member = next(m for m in archive.namelist() if m.endswith(f"/{name}.txt"))
        text = archive.read(member).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))


def read_ratings(
    release: Path, kind: ElementKind, codes: tuple[str, ...]
) -> tuple[tuple[Element, ...], NDArray[np.float32]]:
    """Return the elements of a kind and their ratings, shape (occupations, elements); NaN where unpublished."""
    if kind is ElementKind.PREPARATION:
        rows = [
            (row["O*NET-SOC Code"], "job-zone", "Job zone", row["Job Zone"]) for row in read_table(release, "Job Zones")
        ]
    else:
        table, scale = TABLES[kind]
        names = {row["Element ID"]: row["Element Name"] for row in read_table(release, "Content Model Reference")}
        rows = [
            (row["O*NET-SOC Code"], row["Element ID"], names[row["Element ID"]], row["Data Value"])
            for row in read_table(release, table)
            if row["Scale ID"] == scale
        ]
    elements = tuple(dict.fromkeys(Element(id_, name) for _, id_, name, _ in rows))
    column = {element.id: i for i, element in enumerate(elements)}
    place = {code: i for i, code in enumerate(codes)}
    values = np.full((len(codes), len(elements)), np.nan, np.float32)
    for code, id_, _, value in rows:
        values[place[code], column[id_]] = float(value)
    return elements, values
