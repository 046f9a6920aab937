"""A small invented world of tastes: forty occupations told in eight activities, four fields and two interests."""

from datetime import UTC, datetime

import numpy as np

from wherenext.core.catalog.catalog import Ratings
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import Element, ElementKind
from wherenext.core.guidance.taste.features import Features, describe
from wherenext.core.journey.entry import Draft, Entry, enter
from wherenext.core.journey.kinds import Answer, Choice
from wherenext.core.journey.reference import EntryId

PEOPLE = ("4.A.4.a.5", "4.A.4.b.3", "4.A.4.b.5", "4.A.4.a.8")
THINGS = ("4.A.3.a.2", "4.A.3.b.4", "4.A.3.a.3", "4.A.1.b.2")
ABOUT_PEOPLE = ("2.C.5.b", "2.C.6")
ABOUT_THINGS = ("2.C.3.e", "2.C.3.d")
OCCUPATIONS = 40
HELPERS = 20
"""The first twenty occupations are about people, the rest about things; the last is not offered."""


def make_ratings(kinds=(ElementKind.INTEREST, ElementKind.ACTIVITY, ElementKind.KNOWLEDGE)):
    draw = np.random.default_rng(5)
    lean = np.where(np.arange(OCCUPATIONS) < HELPERS, 1.0, -1.0)[:, None]
    names = {
        ElementKind.INTEREST: (("1.B.1.d",), ("1.B.1.a",)),
        ElementKind.ACTIVITY: (PEOPLE, THINGS),
        ElementKind.KNOWLEDGE: (ABOUT_PEOPLE, ABOUT_THINGS),
    }
    return {kind: _rate(kind, *names[kind], lean, draw) for kind in kinds}


def _rate(kind, people, things, lean, draw):
    signs = np.array([1.0] * len(people) + [-1.0] * len(things))
    values = 3 + lean * signs * 0.6 + draw.normal(0, 0.7, (OCCUPATIONS, len(signs)))
    elements = tuple(Element(each, each) for each in (*people, *things))
    return Ratings(kind, elements, values.astype(np.float32), Basis.PUBLISHED, "invented")


def make_features(**changes) -> Features:
    offered = np.ones(OCCUPATIONS, bool)
    offered[-1] = False
    return describe(make_ratings(**changes), offered)


NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def make_choice(name, first, second, answer=Answer.FIRST) -> Entry[Choice]:
    return enter(Draft(EntryId(name), NOON, Choice(tuple(first), tuple(second), answer)))
