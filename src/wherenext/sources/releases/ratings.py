"""Published ratings, read from the tables of an O*NET release, in place of estimates."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.catalog import Ratings
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import Element, ElementKind, Occupation
from wherenext.sources.releases.telework import find_old_codes, read_telework
from wherenext.sources.releases.zones import read_zones


@dataclass(frozen=True, slots=True)
class Where:
    """The tables that may hold a kind's ratings, the fullest first, and their scale."""

    tables: tuple[str, ...]
    scales: tuple[str, ...]


# 30.3 has Essential Skills (ten elements) and Transferable Skills (the other 25) in place of Skills.
SKILLS = ("onet_skills", "onet_essential_skills", "onet_transferable_skills")
TABLES: Mapping[ElementKind, Where] = {
    ElementKind.SKILL: Where(SKILLS, ("IM",)),
    ElementKind.SKILL_LEVEL: Where(SKILLS, ("LV",)),
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

OLD_CONTEXT = "onet_work_context_20_3"

Rated = list[tuple[str, str, str, float]]
"""Code of the occupation, identifier and name of the element, value."""


def replace_ratings(
    db: sqlite3.Connection,
    source_of: Mapping[str, str],
    occupations: Sequence[Occupation],
    old: Mapping[ElementKind, Ratings],
) -> dict[ElementKind, Ratings]:
    """Return the ratings with the published ones in place of estimates; estimates stay where nothing is published."""
    new = dict(old)
    row_of = {occupation.code: occupation.row for occupation in occupations}
    for kind, where in TABLES.items():
        there = [table for table in where.tables if table in source_of]
        rated = [row for table in there for row in _read(db, table, where.scales)]
        if rated:
            new[kind] = _overlay(kind, rated, row_of, old.get(kind), source_of[there[0]])
    if "onet_job_zones" in source_of:
        zone = ElementKind.PREPARATION
        new[zone] = _overlay(zone, read_zones(db), row_of, old.get(zone), source_of["onet_job_zones"])
    if ElementKind.CONTEXT not in new and OLD_CONTEXT in source_of:
        context = ElementKind.CONTEXT
        new[context] = _overlay(
            context, _read_old_context(db, occupations, source_of), row_of, None, source_of[OLD_CONTEXT]
        )
    if "telework" in source_of:
        home = ElementKind.TELEWORK
        new[home] = _overlay(home, read_telework(db, occupations), row_of, None, source_of["telework"])
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


def _read_old_context(db: sqlite3.Connection, occupations: Sequence[Occupation], source_of: Mapping[str, str]) -> Rated:
    """Work context of 20.3 stands by six-digit codes of 2010: every occupation under the same six digits has them.

    One that only changed its number since is found through the study of telework, which has codes and titles of 2010.
    """
    old = find_old_codes(db, occupations) if "telework" in source_of else {}
    under: dict[str, list[str]] = {}
    for each in occupations:
        under.setdefault(old.get(each.code, each.code)[:7], []).append(each.code)
    # One element is written with a question mark in some rows.
    rows = db.execute(
        "select soc_2010_6_digit, rtrim(element_name, '?'), cast(data_value as real) from onet_work_context_20_3"
    )
    return [(code, name, name, value) for soc, name, value in rows for code in under.get(soc, ())]


def _overlay(kind: ElementKind, rated: Rated, row_of: Mapping[str, int], old: Ratings | None, source: str) -> Ratings:
    elements = old.elements if old else tuple(dict.fromkeys(Element(id_, name) for _, id_, name, _ in rated))
    column = {element.id: position for position, element in enumerate(elements)}
    published = np.full((len(row_of), len(elements)), np.nan, np.float32)
    for code, id_, _, value in rated:
        at = row_of.get(code), column.get(id_)
        # The fullest table came first: what it published stays.
        if None not in at and np.isnan(published[at]):
            published[at] = value
    if old is None:
        return Ratings(kind, elements, published, Basis.PUBLISHED, source)
    return _fill(kind, elements, published, old, source)


def _fill(
    kind: ElementKind, elements: tuple[Element, ...], published: NDArray[np.float32], old: Ratings, source: str
) -> Ratings:
    gaps = np.isnan(published)
    values = np.where(gaps, old.values, published)
    estimated = gaps & ~np.isnan(values)
    filled = bool(estimated.any())
    return Ratings(
        kind, elements, values, Basis.PUBLISHED, source, old.accuracy, old.accuracy_far, old.error,
        estimated if filled else None, old.source if filled else "",
    )  # fmt: skip
