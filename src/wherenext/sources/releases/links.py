"""Which skills ESCO relates to an occupation, through the official crosswalk, in place of estimates."""

import sqlite3
from collections.abc import Mapping

import numpy as np

from wherenext.core.catalog.catalog import SkillLinks
from wherenext.core.catalog.source import Basis

NEEDED = {"crosswalk", "esco_occupation_skill_relations"}
KEPT = 100
ESSENTIAL, OPTIONAL = 1.0, 0.5
"""Worth of a relation: ESCO tells the two apart, it gives no numbers."""


def replace_links(
    db: sqlite3.Connection, tables: set[str], row_of: Mapping[str, int], skill_row: Mapping[str, int], old: SkillLinks
) -> SkillLinks:
    """Return the published links; estimates stay for occupations that the crosswalk does not name."""
    if not tables >= NEEDED:
        return old
    relations = _read_relations(db, skill_row)
    worth: dict[int, list[dict[int, float]]] = {}
    for code, uri in db.execute("select o_net_id, esco_or_isco_uri from crosswalk"):
        if code in row_of and uri in relations:
            worth.setdefault(row_of[code], []).append(relations[uri])
    skills = np.full((len(row_of), KEPT), -1, np.int32)
    weights = np.zeros((len(row_of), KEPT), np.float32)
    skills[:, : old.skills.shape[1]], weights[:, : old.weights.shape[1]] = old.skills, old.weights
    for row, named in worth.items():
        best = _mean(named)
        skills[row], weights[row] = -1, 0
        skills[row, : len(best)] = [skill for skill, _ in best]
        weights[row, : len(best)] = [weight for _, weight in best]
    estimated = np.array([row not in worth and bool((skills[row] >= 0).any()) for row in range(len(row_of))])
    return SkillLinks(skills, weights, Basis.PUBLISHED, "esco", estimated)


def _read_relations(db: sqlite3.Connection, skill_row: Mapping[str, int]) -> dict[str, dict[int, float]]:
    found: dict[str, dict[int, float]] = {}
    for uri, relation, skill in db.execute(
        "select occupationuri, relationtype, skilluri from esco_occupation_skill_relations"
    ):
        if skill in skill_row:
            found.setdefault(uri, {})[skill_row[skill]] = ESSENTIAL if relation == "essential" else OPTIONAL
    return found


def _mean(named: list[dict[int, float]]) -> list[tuple[int, float]]:
    """Mean worth over the ESCO occupations beside an O*NET one, the strongest first."""
    total: dict[int, float] = {}
    for skills in named:
        for skill, worth in skills.items():
            total[skill] = total.get(skill, 0.0) + worth / len(named)
    return sorted(total.items(), key=lambda pair: (-pair[1], pair[0]))[:KEPT]
