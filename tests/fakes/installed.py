"""The tiny world of work as a full catalog has it: published ratings, tasks, outlook, telework, exposure."""

from dataclasses import replace

import numpy as np

from tests.fakes.catalog import make_catalog
from wherenext.core.catalog.catalog import Catalog, Ratings
from wherenext.core.catalog.facts import Exposure, Facts, Outlook, Published, Related, Software, Task
from wherenext.core.catalog.source import Basis, Source
from wherenext.core.catalog.values import Element, ElementKind

CONTEXT = (
    Element("4.C.3.d.8", "Duration of Typical Work Week"),
    Element("4.C.3.d.4", "Work Schedules"),
    Element("4.C.2.d.1.b", "Spend Time Standing"),
    Element("kneeling of an older release", "Spend Time Kneeling, Crouching, Stooping, or Crawling"),
)
WELDERS, NURSES, AIDES, PROGRAMMERS, KITCHEN = 0, 3, 4, 6, 13
MEANS = {
    WELDERS: (2.6, 1.1, 4.5, 3.0),
    NURSES: (2.2, 1.4, 3.4, 1.8),
    AIDES: (1.2, 2.4, 4.2, np.nan),
    PROGRAMMERS: (2.4, 1.0, 1.5, 1.0),
}
"""Hours, schedule, standing, kneeling; nobody else was asked."""
AT_HOME = {WELDERS: 0.0, NURSES: 0.0, AIDES: 0.5, PROGRAMMERS: 1.0}


def publish_facts(row: int) -> Facts:
    """Everything is published of the welders; of the others it is installed and says nothing."""
    told = row == WELDERS
    outlook = Outlook(
        "51-4121",
        (2024, 2034),
        (400_000, 412_000),
        3.0,
        45_000,
        3.1,
        6.2,
        5.0,
        "High school diploma",
        "None",
        "Moderate",
    )
    tasks = (Task("Join plates.", True, 4.5), Task("Read a drawing.", True, 4.0), Task("Sweep up.", False, 2.0))
    exposure = (
        Published(Exposure("Model", "share by a model", 0.1), "study"),
        Published(Exposure("People", "by people", 0.3), "other"),
    )
    return Facts(
        tasks=Published(tasks if told else None, "onet", "2025-12"),
        related=Published((Related(1, 1), Related(2, 2)) if told else None, "onet", "2025-12"),
        software=Published((Software("Plate", "design", True, False),) if told else None, "onet", "2025-12"),
        education=Published({"High School": 60.0, "Certificate": 40.0} if told else None, "onet", "2025-12"),
        outlook=Published(outlook if told else None, "bls-ep", "2025-08"),
        exposure=exposure if told else (),
    )


def make_installed() -> Catalog:
    """Return the tiny catalog with everything that can be installed."""
    bare = make_catalog()
    count = len(bare.occupations)
    context = np.full((count, len(CONTEXT)), np.nan, np.float32)
    home = np.full((count, 1), np.nan, np.float32)
    for row, means in MEANS.items():
        context[row], home[row] = means, AT_HOME[row]
    strength = np.linspace(6, 0, count, dtype=np.float32)[:, None]
    added = {
        ElementKind.CONTEXT: _publish(ElementKind.CONTEXT, CONTEXT, context, "onet-20.3"),
        ElementKind.TELEWORK: _publish(ElementKind.TELEWORK, (Element("telework", "Home"),), home, "study"),
        ElementKind.ABILITY_LEVEL: _publish(
            ElementKind.ABILITY_LEVEL, (Element("1.A.3.a.1", "Static Strength"),), strength, "onet"
        ),
    }
    published = {kind: replace(table, basis=Basis.PUBLISHED, source="onet") for kind, table in bare.ratings.items()}
    named = {name: Source(name, name, "A publisher", version, date, "CC0-1.0", "None") for name, version, date in (
        ("onet", "30.1", "2025-12"), ("onet-20.3", "20.3", "2016-04"), ("bls-ep", "2024-34", "2025-08"),
        ("study", "2020", "2020"), ("other", "2025", "2025"),
    )}  # fmt: skip
    return replace(
        bare,
        sources={**bare.sources, **named},
        ratings={**published, **added},
        facts=tuple(publish_facts(row) for row in range(count)),
    )


def _publish(kind: ElementKind, elements: tuple[Element, ...], values: np.ndarray, source: str) -> Ratings:
    return Ratings(kind, elements, values, Basis.PUBLISHED, source)
