"""Published ratings, read from the tables of an O*NET release, in place of estimates."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.catalog import Ratings
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import Element, ElementKind

SOURCE = "onet"


@dataclass(frozen=True, slots=True)
class Where:
    """The tables that may hold a kind's ratings, the fullest first, and their scale."""

    tables: tuple[str, ...]
    scales: tuple[str, ...]


# Essential Skills is what 30.3 has in place of Skills: ten of its 35 elements. The other 25 stay estimated.
TABLES: Mapping[ElementKind, Where] = {
    ElementKind.SKILL: Where(("onet_skills", "onet_essential_skills"), ("IM",)),
    ElementKind.SKILL_LEVEL: Where(("onet_skills", "onet_essential_skills"), ("LV",)),
    ElementKind.KNOWLEDGE: Where(("onet_knowledge",), ("IM",)),
    ElementKind.KNOWLEDGE_LEVEL: Where(("onet_knowledge",), ("LV",)),
    ElementKind.ABILITY: Where(("onet_abilities",), ("IM",)),
    ElementKind.ABILITY_LEVEL: Where(("onet_abilities",), ("LV",)),
    ElementKind.ACTIVITY: Where(("onet_work_activities",), ("IM",)),
    ElementKind.ACTIVITY_LEVEL: Where(("onet_work_activities",), ("LV",)),
    ElementKind.INTEREST: Where(("onet_interests",), ("OI",)),
    ElementKind.VALUE: Where(("onet_work_values",), ("EX",)),
    ElementKind.STYLE: Where(("onet_work_styles",), ("WI",)),
    ElementKind.CONTEXT: Where(("onet_work_context",), ("CX", "CT")),
}

Rated = list[tuple[str, str, str, float]]
"""Code of the occupation, identifier and name of the element, value."""


def replace_ratings(
    db: sqlite3.Connection, tables: set[str], row_of: Mapping[str, int], old: Mapping[ElementKind, Ratings]
) -> dict[ElementKind, Ratings]:
    """Return the ratings with the published ones in place of estimates; estimates stay where nothing is published."""
    new = dict(old)
    for kind, where in TABLES.items():
        rated = [row for table in where.tables if table in tables for row in _read(db, table, where.scales)]
        if rated:
            new[kind] = _overlay(kind, rated, row_of, old.get(kind))
    if "onet_job_zones" in tables:
        found = db.execute("select o_net_soc_code, 'job-zone', 'Job zone', cast(job_zone as real) from onet_job_zones")
        new[ElementKind.PREPARATION] = _overlay(
            ElementKind.PREPARATION, found.fetchall(), row_of, old.get(ElementKind.PREPARATION)
        )
    if ElementKind.CONTEXT not in new and "onet_work_context_20_3" in tables:
        new[ElementKind.CONTEXT] = _overlay(ElementKind.CONTEXT, _read_old_context(db, row_of), row_of, None)
    return new


def _read(db: sqlite3.Connection, table: str, scales: tuple[str, ...]) -> Rated:
    """Read a table's ratings; those whose publisher recommends to suppress them are left out."""
    columns = {row[1] for row in db.execute(f"pragma table_info({table})")}
    certain = "and coalesce(recommend_suppress, 'N') <> 'Y'" if "recommend_suppress" in columns else ""
    places = ", ".join("?" * len(scales))
    return db.execute(
        f"select o_net_soc_code, element_id, element_name, cast(data_value as real) from {table} "  # noqa: S608 - our own names
        f"where scale_id in ({places}) {certain}",
        scales,
    ).fetchall()


def _read_old_context(db: sqlite3.Connection, row_of: Mapping[str, int]) -> Rated:
    """Work context of 20.3 stands by six-digit codes of 2010: every occupation under the same six digits has them."""
    under: dict[str, list[str]] = {}
    for code in row_of:
        under.setdefault(code[:7], []).append(code)
    rows = db.execute(
        "select soc_2010_6_digit, element_name, element_name, cast(data_value as real) from onet_work_context_20_3"
    )
    return [(code, id_, name, value) for soc, id_, name, value in rows for code in under.get(soc, ())]


def _overlay(kind: ElementKind, rated: Rated, row_of: Mapping[str, int], old: Ratings | None) -> Ratings:
    elements = old.elements if old else tuple(dict.fromkeys(Element(id_, name) for _, id_, name, _ in rated))
    column = {element.id: position for position, element in enumerate(elements)}
    published = np.full((len(row_of), len(elements)), np.nan, np.float32)
    for code, id_, _, value in rated:
        at = row_of.get(code), column.get(id_)
        # The fullest table came first: what it published stays.
        if None not in at and np.isnan(published[at]):
            published[at] = value
    if old is None:
        return Ratings(kind, elements, published, Basis.PUBLISHED, SOURCE)
    return _fill(kind, elements, published, old)


def _fill(kind: ElementKind, elements: tuple[Element, ...], published: NDArray[np.float32], old: Ratings) -> Ratings:
    gaps = np.isnan(published)
    values = np.where(gaps, old.values, published)
    estimated = gaps & ~np.isnan(values)
    return Ratings(
        kind, elements, values, Basis.PUBLISHED, SOURCE, old.accuracy, old.accuracy_far, old.error,
        estimated if estimated.any() else None,
    )  # fmt: skip
