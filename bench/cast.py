"""The invented people of bench and examples, met by the program as `wherenext discover` meets them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from wherenext import wiring
from wherenext.application.answers import enter_answers
from wherenext.core.catalog.area import find_areas
from wherenext.core.catalog.catalog import Catalog
from wherenext.core.guidance.advice import Advice, advise
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.core.journey.journey import Journey, fold

ROOT = Path(__file__).resolve().parent.parent
DAY = datetime(2026, 11, 22, tzinfo=UTC)


@dataclass(frozen=True)
class Member:
    """One invented person."""

    name: str
    journey: Journey
    area: int


@dataclass(frozen=True)
class World:
    """What advice is given with."""

    catalog: Catalog
    ground: Ground
    reader: Reader

    def advise(self, member: Member) -> Advice:
        """Return everything that is told to a person."""
        return advise(member.journey, self.ground, self.reader, member.area)


@cache
def open_world() -> World:
    """Return the shipped catalog and reader."""
    catalog = wiring.open_catalog()
    return World(catalog, prepare(catalog), wiring.open_reader(catalog))


def load(path: Path, catalog: Catalog, resume: Path | None = None) -> Member:
    """Return the person of an answers file."""
    name = path.parent.name if path.name == "answers.json" else path.name.partition(".")[0]
    return make_member(name, wiring.load_answers(path), catalog, resume)


def make_member(name: str, answers: Mapping[str, Any], catalog: Catalog, resume: Path | None = None) -> Member:
    """Return the person who gave some answers."""
    numbers = count(1)
    read = None if resume is None else wiring.read_resume(resume)
    journey = fold(enter_answers(answers, read, DAY, lambda: f"e{next(numbers)}"))
    areas = find_areas(answers["area"], catalog.pay.areas) if answers.get("area") else ()
    return Member(name, journey, areas[0].row if areas else 0)


def load_examples(catalog: Catalog) -> Iterator[Member]:
    """Return the four people of the examples."""
    for path in sorted((ROOT / "examples").glob("*/answers.json")):
        resume = path.parent / "resume.pdf"
        yield load(path, catalog, resume if resume.exists() else None)


def load_people(name: str, catalog: Catalog) -> Iterator[Member]:
    """Return the twelve people of a set."""
    for path in sorted((ROOT / "bench/people" / name).glob("*.answers.json")):
        resume = path.with_name(path.name.replace(".answers.json", ".resume.txt"))
        yield load(path, catalog, resume if resume.exists() else None)
