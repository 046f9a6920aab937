"""The opening of a catalog: names from SQLite, numbers mapped into memory, in milliseconds."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from wherenext.core.catalog.catalog import Catalog, Ratings, SkillLinks
from wherenext.core.catalog.facts import Facts
from wherenext.core.catalog.pay import PayTable
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import Area, AreaKind, Element, ElementKind, Occupation
from wherenext.core.errors import CatalogError
from wherenext.sources.facts import DATABASE as TABLES
from wherenext.sources.facts import Tables
from wherenext.sources.home import installed_catalog
from wherenext.sources.judged import weigh_in
from wherenext.sources.lazy import LazyMapping, LazySequence, ReadSequence
from wherenext.sources.manifest import WHAT_TO_DO, Manifest, read_manifest
from wherenext.sources.writing import BETWEEN, DATABASE, ratings_file

SHIPPED = Path(__file__).parent / "data" / "catalog"

Rows = list[tuple[Any, ...]]


def choose_folder() -> Path:
    """Return the folder of the installed catalog, or of the shipped one where none is installed."""
    return installed_catalog() or SHIPPED


def open_catalog(folder: Path | None = None) -> Catalog:
    """Open the catalog in a folder, or else the installed one, or else the one shipped with the program.

    Raises
    ------
    CatalogError
        If the folder holds no catalog, or a damaged one, or one of another version; the message says what to do.
    """
    chosen = choose_folder() if folder is None else folder
    manifest = read_manifest(chosen)
    if folder is None and chosen != SHIPPED:
        refuse_other_encoder(manifest)
    try:
        return _Opening(chosen, manifest).open()
    except (OSError, ValueError, KeyError, IndexError, TypeError, sqlite3.Error) as error:
        raise CatalogError(f"The catalog cannot be read. {WHAT_TO_DO}") from error


def refuse_other_encoder(installed: Manifest) -> None:
    """Refuse what an earlier program installed: its vectors cannot be compared with those of words read today.

    Raises
    ------
    CatalogError
        Where its vectors were made with other weights than those of this program.
    """
    if installed.settings.get("encoder") != read_manifest(SHIPPED).settings["encoder"]:
        raise CatalogError(f"The installed catalog was made by another version of the program. {WHAT_TO_DO}")


class _Opening:
    """The parts of a catalog, read one by one from its folder."""

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        self.folder = folder
        self.manifest = manifest

    def open(self) -> Catalog:
        skills = len(self._array("skill_vectors"))
        occupations = self._occupations()
        return Catalog(
            version=self.manifest.version,
            sources=self.manifest.sources,
            occupations=occupations,
            ratings=self._weigh(self._ratings(), occupations),
            links=self._links(),
            pay=self._pay(),
            skill_uris=LazySequence(skills, lambda: self._column("uri")),
            skill_names=LazySequence(skills, lambda: self._column("name")),
            skill_groups=LazySequence(skills, lambda: [(c.split() or [""])[0] for c in self._column("groups")]),
            skill_group_lists=LazySequence(skills, lambda: [tuple(c.split()) for c in self._column("groups")]),
            skill_alternatives=LazySequence(
                skills, lambda: [tuple(c.split(BETWEEN)) if c else () for c in self._column("alternatives")]
            ),
            group_names=LazyMapping(lambda: dict(self._query("select code, name from skill_group"))),
            group_elements=LazyMapping(self._group_elements),
            occupation_vectors=self._array("occupation_vectors"),
            skill_vectors=self._array("skill_vectors"),
            facts=self._facts(occupations),
        )

    def _facts(self, occupations: tuple[Occupation, ...]) -> Sequence[Facts]:
        path = self.folder / TABLES
        if not path.exists():
            return ()
        tables = Tables(path, occupations, self.manifest.settings["tables"], self.manifest.sources)
        return ReadSequence(len(occupations), tables.read)

    def _optional(self, name: str) -> Any:
        return self._array(name) if (self.folder / f"{name}.npy").exists() else None

    def _query(self, sql: str) -> Rows:
        """Ask in a connection of its own, so that any thread may be the first to ask."""
        address = f"{(self.folder / DATABASE).resolve().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(address, uri=True)) as db:
            return db.execute(sql).fetchall()

    def _column(self, name: str) -> list[str]:
        return [value for (value,) in self._query(f"select {name} from skill order by row")]  # noqa: S608 - our own names

    def _array(self, name: str) -> Any:
        return np.load(self.folder / f"{name}.npy", mmap_mode="r", allow_pickle=False)

    def _occupations(self) -> tuple[Occupation, ...]:
        rows = self._query("select row, code, title, offered from occupation order by row")
        return tuple(Occupation(row, code, title, bool(offered)) for row, code, title, offered in rows)

    def _ratings(self) -> Mapping[ElementKind, Ratings]:
        elements: dict[str, list[Element]] = {}
        for kind, id_, name in self._query("select kind, id, name from element order by kind, position"):
            elements.setdefault(kind, []).append(Element(id_, name))
        return {
            ElementKind(kind): Ratings(
                kind=ElementKind(kind),
                elements=tuple(elements[kind]),
                values=self._array(ratings_file(kind)),
                basis=Basis(about["basis"]),
                source=about["source"],
                accuracy=about["accuracy"],
                accuracy_far=about["accuracy_far"],
                error=about["error"],
                estimated=self._optional(f"{ratings_file(kind)}_estimated"),
                estimate_source=about.get("estimate_source", ""),
            )
            for kind, about in self.manifest.tables.items()
        }

    def _weigh(
        self, ratings: Mapping[ElementKind, Ratings], occupations: Sequence[Occupation]
    ) -> Mapping[ElementKind, Ratings]:
        """Weigh the authors' judgement in with the shipped estimate; what is installed was made from both.

        How good both are together is what the manifest says.
        """
        table = ratings.get(ElementKind.PREPARATION)
        if self.folder != SHIPPED or table is None:
            return ratings
        zones = weigh_in([occupation.code for occupation in occupations], table.values[:, 0])[:, None]
        return {**ratings, ElementKind.PREPARATION: replace(table, values=zones)}

    def _links(self) -> SkillLinks:
        about = self.manifest.settings["links"]
        return SkillLinks(
            self._array("links_skills"),
            self._array("links_weights"),
            Basis(about["basis"]),
            about["source"],
            self._optional("links_estimated"),
        )

    def _pay(self) -> PayTable:
        areas = self._query("select row, code, name, kind, state from area order by row")
        return PayTable(
            areas=tuple(Area(row, code, name, AreaKind(kind), state) for row, code, name, kind, state in areas),
            soc_codes=tuple(code for (code,) in self._query("select code from soc order by row")),
            soc_of_occupation=self._array("pay_soc_of_occupation"),
            broader=self._array("pay_broader"),
            shared=self._array("pay_shared"),
            starts=self._array("pay_starts"),
            soc=self._array("pay_soc"),
            pay=self._array("pay_pay"),
            employment=self._array("pay_employment"),
            beyond=dict(self._query("select position, dollars from pay_beyond")),
            source=self.manifest.settings["pay"]["source"],
            date=self.manifest.settings["pay"]["date"],
        )

    def _group_elements(self) -> dict[str, tuple[tuple[str, float], ...]]:
        found: dict[str, tuple[tuple[str, float], ...]] = {}
        for code, element, weight in self._query(
            "select code, element, weight from group_element order by code, weight desc"
        ):
            found[code] = (*found.get(code, ()), (element, weight))
        return found
