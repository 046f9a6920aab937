"""A tiny invented world of work: eight topics, fourteen occupations, sixteen skills, figures one can check by hand."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.catalog import Catalog, Ratings, SkillLinks
from wherenext.core.catalog.pay import PayTable
from wherenext.core.catalog.source import Basis, Source
from wherenext.core.catalog.values import Area, AreaKind, Element, ElementKind, Occupation

TOPICS = ("metal", "care", "code", "teach", "cook", "sell", "money", "plan")

# Code, title, offered, topics with weights, job zone, median pay (0: unknown), jobs.
_OCCUPATIONS: tuple[tuple[str, str, bool, Mapping[str, float], int, int, int], ...] = (
    ("51-4121.00", "Welders", True, {"metal": 3}, 2, 50_000, 400),
    ("51-9061.00", "Inspectors of Metal", True, {"metal": 2, "plan": 1}, 3, 55_000, 500),
    ("25-1194.00", "Teachers of Trades", True, {"teach": 2, "metal": 1}, 3, 60_000, 100),
    ("29-1141.00", "Nurses", True, {"care": 3, "plan": 1}, 4, 90_000, 900),
    ("31-1131.00", "Nursing Aides", True, {"care": 3}, 1, 38_000, 800),
    ("21-1091.00", "Teachers of Health", True, {"care": 1, "teach": 2}, 4, 62_000, 60),
    ("15-1252.00", "Programmers", True, {"code": 3}, 4, 120_000, 1_500),
    ("15-1253.00", "Testers of Programs", True, {"code": 2, "plan": 1}, 4, 100_000, 200),
    ("11-3021.00", "Managers of Computing", True, {"code": 1, "plan": 2, "money": 1}, 4, 170_000, 600),
    ("35-1011.00", "Head Cooks", True, {"cook": 2, "plan": 1}, 3, 58_000, 170),
    ("35-2014.00", "Cooks", True, {"cook": 3}, 1, 34_000, 1_400),
    ("41-1011.00", "Managers of Shops", True, {"sell": 2, "plan": 1, "money": 1}, 2, 47_000, 1_100),
    ("43-3031.00", "Bookkeepers", True, {"money": 3}, 2, 46_000, 1_500),
    ("35-9099.00", "Kitchen Workers, All Other", False, {"cook": 1}, 1, 0, 0),
)
_SKILLS: tuple[tuple[str, str, str], ...] = (
    ("weld metal", "metal", "S8"),
    ("inspect metal", "metal", "S2"),
    ("care for patients", "care", "S3"),
    ("comfort patients", "care", "S3"),
    ("write code", "code", "S5"),
    ("test code", "code", "S5"),
    ("teach adults", "teach", "S1"),
    ("teach children", "teach", "S1"),
    ("cook meals", "cook", "S6"),
    ("plan menus to cook", "cook", "S4"),
    ("sell goods", "sell", "S1"),
    ("sell services", "sell", "S1"),
    ("keep money records", "money", "S2"),
    ("budget money", "money", "S4"),
    ("plan work", "plan", "S4"),
    ("plan projects", "plan", "S4"),
)
_ELEMENTS: Mapping[ElementKind, tuple[tuple[str, str, str], ...]] = {
    ElementKind.SKILL: (
        ("2.B.1.e", "Instructing", "teach"),
        ("2.B.3.e", "Programming", "code"),
        ("2.B.5.b", "Management of Financial Resources", "money"),
        ("2.B.5.a", "Time Management", "plan"),
    ),
    ElementKind.KNOWLEDGE: (
        ("2.C.5.b", "Therapy and Counseling", "care"),
        ("2.C.3.e", "Mechanical", "metal"),
        ("2.C.1.d", "Sales and Marketing", "sell"),
        ("2.C.2.b", "Food Production", "cook"),
    ),
}
_GROUPS = {"S1": "2.B.1.e", "S2": "2.C.3.e", "S3": "2.C.5.b", "S4": "2.B.5.a", "S5": "2.B.3.e", "S6": "2.C.2.b"}
PERCENT = np.array([0.6, 0.8, 1.0, 1.3, 1.7])
"""What each published percentile is of the median in this world."""


def make_catalog() -> Catalog:
    """Return the tiny catalog; each call makes a new one."""
    mixes = np.array([[mix.get(topic, 0.0) for topic in TOPICS] for *_, mix, _, _, _ in _OCCUPATIONS], np.float32)
    topics = [topic for _, topic, _ in _SKILLS]
    return Catalog(
        version="fake",
        sources={"fake": Source("fake", "An invented world", "Nobody", "1", "2026-01", "CC0-1.0", "None")},
        occupations=tuple(Occupation(i, o[0], o[1], o[2]) for i, o in enumerate(_OCCUPATIONS)),
        ratings=_rate(mixes),
        links=_link(mixes, topics),
        pay=_pay(),
        skill_uris=tuple(f"http://data.europa.eu/esco/skill/fake-{i}" for i in range(len(_SKILLS))),
        skill_names=tuple(name for name, _, _ in _SKILLS),
        skill_groups=tuple(group for _, _, group in _SKILLS),
        skill_group_lists=tuple((group,) for _, _, group in _SKILLS),
        skill_alternatives=tuple(() for _ in _SKILLS),
        group_names={group: f"group {group}" for group in _GROUPS},
        group_elements={group: ((element, 1.0),) for group, element in _GROUPS.items()},
        occupation_vectors=_unit(mixes),
        skill_vectors=_unit(np.array([[float(t == topic) for t in TOPICS] for topic in topics], np.float32)),
    )


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def _rate(mixes: NDArray[np.float32]) -> dict[ElementKind, Ratings]:
    tables: dict[ElementKind, Ratings] = {}
    for kind, level in (
        (ElementKind.SKILL, ElementKind.SKILL_LEVEL),
        (ElementKind.KNOWLEDGE, ElementKind.KNOWLEDGE_LEVEL),
    ):
        elements = tuple(Element(id_, name) for id_, name, _ in _ELEMENTS[kind])
        share = mixes[:, [TOPICS.index(topic) for _, _, topic in _ELEMENTS[kind]]] / mixes.sum(axis=1, keepdims=True)
        tables[kind] = Ratings(
            kind, elements, (1 + 4 * share).astype(np.float32), Basis.ESTIMATED, "fake", 0.8, 0.7, 0.4
        )
        tables[level] = Ratings(level, elements, (7 * share).astype(np.float32), Basis.ESTIMATED, "fake", 0.8, 0.7, 0.5)
    bodily = (Element("4.A.3.a.1", "Performing General Physical Activities"), Element("4.A.4.b.3", "Training"))
    share = mixes[:, [TOPICS.index("metal"), TOPICS.index("teach")]] / mixes.sum(axis=1, keepdims=True)
    tables[ElementKind.ACTIVITY] = Ratings(
        ElementKind.ACTIVITY, bodily, (1 + 4 * share).astype(np.float32), Basis.ESTIMATED, "fake", 0.7, 0.6, 0.5
    )
    zones = np.array([[zone] for *_, zone, _, _ in _OCCUPATIONS], np.float32)
    zone = (Element("zone", "Job zone"),)
    tables[ElementKind.PREPARATION] = Ratings(
        ElementKind.PREPARATION, zone, zones, Basis.ESTIMATED, "fake", 0.9, 0.8, 0.5
    )
    return tables


def _link(mixes: NDArray[np.float32], topics: list[str]) -> SkillLinks:
    share = mixes / mixes.max(axis=1, keepdims=True)
    strength = share[:, [TOPICS.index(topic) for topic in topics]]
    order = np.argsort(-strength, axis=1, kind="stable")[:, :6]
    weights = np.take_along_axis(strength, order, axis=1)
    return SkillLinks(
        np.where(weights > 0, order, -1).astype(np.int32), weights.astype(np.float32), Basis.ESTIMATED, "fake"
    )


def _pay() -> PayTable:
    medians = np.array([median for *_, median, _ in _OCCUPATIONS])
    jobs = np.array([count for *_, count in _OCCUPATIONS], np.int32)
    known = np.flatnonzero(medians > 0)
    nation = np.round(np.outer(medians[known], PERCENT) / 10).astype(np.uint16)
    # The metro area publishes the first three occupations only, a tenth above the nation.
    metro = np.round(np.outer(medians[:3] * 1.1, PERCENT) / 10).astype(np.uint16)
    return PayTable(
        areas=(
            Area(0, "0000000", "United States", AreaKind.NATION, "00"),
            Area(1, "0000041", "Oregon", AreaKind.STATE, "41"),
            Area(2, "0038900", "Portland-Vancouver-Hillsboro, OR-WA", AreaKind.METRO, "41"),
        ),
        soc_codes=tuple(_OCCUPATIONS[row][0][:7] for row in known),
        soc_of_occupation=np.where(medians > 0, np.arange(len(medians)), -1).astype(np.int32),
        broader=np.zeros(len(medians), np.bool_),
        shared=np.zeros(len(medians), np.bool_),
        starts=np.array([0, len(known), len(known), len(known) + 3], np.int64),
        soc=np.concatenate([np.arange(len(known)), np.arange(3)]).astype(np.uint16),
        pay=np.concatenate([nation, metro]),
        employment=np.concatenate([jobs[known] * 1_000, jobs[:3]]).astype(np.int32),
        beyond={},
        source="fake",
        date="2026-01",
    )
