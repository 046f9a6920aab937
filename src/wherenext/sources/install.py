"""The installing of a full catalog: built beside the one in use, and put in its place in one step.

The folder of the installed catalog holds one folder for each build and a file that names the one in use. Replacing that
file is the one step; until then, and whenever anything fails, the catalog in use stays as it is.
"""

import errno
import hashlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.source import Basis, Source
from wherenext.core.errors import CatalogError
from wherenext.sources.catalog import SHIPPED, open_catalog
from wherenext.sources.facts import DATABASE
from wherenext.sources.home import installed_root, name_in_use
from wherenext.sources.manifest import Manifest, Origin, read_manifest, write_manifest
from wherenext.sources.releases.archive import Member, find_members
from wherenext.sources.releases.credit import credit, name_source, read_date
from wherenext.sources.releases.known import Known, recognise
from wherenext.sources.releases.links import replace_links
from wherenext.sources.releases.occupations import index_occupations
from wherenext.sources.releases.oews import replace_pay
from wherenext.sources.releases.ratings import replace_ratings
from wherenext.sources.releases.tables import load, read_tables
from wherenext.sources.writing import write_catalog

Progress = Callable[[int, int, str], None]
"""Told after each file: bytes read, bytes in all, and what was read."""

PARTS = {
    "tasks": ("onet_task_statements",),
    "alternative titles": ("onet_alternate_titles", "onet_sample_of_reported_titles"),
    "work context": ("onet_work_context", "onet_work_context_20_3"),
    "education and training": ("onet_education_training_and_experience",),
    "related occupations": ("onet_related_occupations",),
    "software": ("onet_software_skills", "onet_technology_skills"),
    "projections": ("bls_ep_table_1_2", "bls_projections"),
    "exposure": ("exposure_eloundou", "exposure_tomlinson"),
    "telework": ("telework",),
    "ESCO occupations": ("esco_occupations",),
    "skills of occupations as ESCO relates them": ("esco_occupation_skill_relations",),
}
"""What a catalog may lack, and the tables of which one is enough."""


UNKNOWN_LAYOUT = (
    "One of these files has not the columns that this version of the program reads: it may be of a newer release. The "
    "catalog in use stays as it is."
)


@dataclass(frozen=True)
class Loaded:
    """What was read: each file with its digest and rows, and the source of each table."""

    origins: tuple[Origin, ...]
    sources: Mapping[str, Source]
    source_of: Mapping[str, str]

    @property
    def tables(self) -> set[str]:
        return set(self.source_of)


def install(path: Path, progress: Progress = lambda done, total, name: None) -> Manifest:
    """Build a catalog from the releases under a path and use it from now on.

    Raises
    ------
    CatalogError
        If the path holds none of the releases, one of them is damaged, or the disk is full. The catalog in use stays.
    """
    members = choose_members(path)
    root = installed_root()
    with _said_plainly(root):
        root.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix="build-", dir=root))
    try:
        with _said_plainly(root):
            manifest = _build(fresh / "catalog", members, progress)
            _try_out(fresh / "catalog")
            _switch(root, fresh)
    except BaseException:
        # Also when a person interrupts: nothing of a half-made catalog stays behind.
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    _remove_others(root, fresh.name)
    return manifest


def remove_installed() -> bool:
    """Remove the installed catalog, and return whether there was one."""
    root = installed_root()
    there = name_in_use(root).exists()
    name_in_use(root).unlink(missing_ok=True)
    _remove_others(root, "")
    return there


def choose_members(path: Path) -> list[tuple[Member, Known]]:
    """Return the files that are known, the smallest first; of two of the same name the one found last.

    Raises
    ------
    CatalogError
        If there are none.
    """
    chosen: dict[tuple[str, str], tuple[Member, Known]] = {}
    for member in find_members(path):
        known = recognise(member.name)
        if known is not None:
            chosen[known.table, member.name] = member, known
    if not chosen:
        raise CatalogError(
            "Nothing here is a file of the O*NET, ESCO or BLS releases. Expected is a folder or ZIP that holds files "
            "by their official names, such as db_30_1_text.zip, occupations_en.csv or national_M2025_dl.xlsx."
        )
    return sorted(chosen.values(), key=lambda pair: pair[0].size)


def _build(folder: Path, members: list[tuple[Member, Known]], progress: Progress) -> Manifest:
    base, described = open_catalog(SHIPPED), read_manifest(SHIPPED)
    database = folder.parent / DATABASE
    with closing(sqlite3.connect(database)) as db:
        db.execute("pragma journal_mode = off")
        loaded = _load_all(db, members, progress)
        db.commit()
        catalog = _overlay(db, loaded, base)
        manifest = _describe(catalog, loaded, described)
        write_catalog(folder, catalog, manifest)
        index_occupations(db, loaded.tables, folder)
    database.rename(folder / DATABASE)
    write_manifest(folder, manifest)
    return manifest


def _load_all(db: sqlite3.Connection, members: list[tuple[Member, Known]], progress: Progress) -> Loaded:
    total = sum(member.size for member, _ in members)
    done, origins = 0, []
    source_of: dict[str, str] = {}
    places: dict[str, list[str]] = {}
    for member, known in members:
        content = member.read()
        rows = 0
        source = name_source(known.source, member.name)
        for table in read_tables(member, content, known):
            rows += load(db, table)
            source_of[table.name] = source
        origins.append(Origin(member.place, hashlib.sha256(content).hexdigest(), rows))
        places.setdefault(source, []).append(member.place)
        done += member.size
        progress(done, total, member.name)
    credited = {name: credit(name, found) for name, found in places.items()}
    dated = {
        name: replace(source, date=source.date or read_date(db, source_of, name)) for name, source in credited.items()
    }
    return Loaded(tuple(origins), dated, source_of)


def _overlay(db: sqlite3.Connection, loaded: Loaded, base: Catalog) -> Catalog:
    codes = [occupation.code for occupation in base.occupations]
    pay = replace_pay(db, loaded.tables, codes, base.pay)
    kept = {name: source for name, source in base.sources.items() if name not in loaded.sources or name == "esco"}
    sources = {**kept, **{name: source for name, source in loaded.sources.items() if name not in kept}}
    if "bls-oews" in loaded.sources and pay.date != loaded.sources["bls-oews"].date:
        sources["bls-oews"] = base.sources["bls-oews"]
    if "esco" in loaded.sources:
        # Names and groups of skills stay those of the shipped release; relations may come from another.
        versions = {base.sources["esco"].version, *loaded.sources["esco"].version.split(" and ")}
        sources["esco"] = replace(base.sources["esco"], version=" and ".join(sorted(versions)))
    return replace(
        base,
        version="installed: " + ", ".join(f"{source.id} {source.version}" for source in sources.values()),
        sources=sources,
        ratings=replace_ratings(db, loaded.source_of, base.occupations, base.ratings),
        links=replace_links(db, loaded.tables, base.row_of_code, base.row_of_skill, base.links),
        pay=pay,
    )


def _describe(catalog: Catalog, loaded: Loaded, shipped: Manifest) -> Manifest:
    tables = {
        str(kind): {
            "basis": ratings.basis, "source": ratings.source, "accuracy": ratings.accuracy,
            "accuracy_far": ratings.accuracy_far, "error": ratings.error, "estimate_source": ratings.estimate_source,
            "estimated": 0 if ratings.estimated is None else int(ratings.estimated.sum()),
        }
        for kind, ratings in catalog.ratings.items()
    }  # fmt: skip
    lacking = [part for part, needed in PARTS.items() if not loaded.tables & set(needed)]
    measured = shipped.measured if catalog.links.basis is Basis.ESTIMATED else {}
    return Manifest(
        version=catalog.version,
        sources=catalog.sources,
        origins=(*shipped.origins, *loaded.origins),
        tables=tables,
        settings={
            **shipped.settings,
            "links": {"basis": catalog.links.basis, "source": catalog.links.source},
            "pay": {"source": catalog.pay.source, "date": catalog.pay.date},
            "tables": dict(loaded.source_of),
        },
        measured=measured,
        missing=tuple(lacking),
    )


def _try_out(folder: Path) -> None:
    """Ask everything of one occupation: a release that names a column otherwise must not be found out by a person."""
    try:
        open_catalog(folder).read_facts(0)
    except CatalogError as error:
        raise CatalogError(UNKNOWN_LAYOUT) from error


def _switch(root: Path, fresh: Path) -> None:
    """Make sure everything is on the disk, then name the new folder as the one in use."""
    for path in (fresh / "catalog").iterdir():
        # Windows syncs only what may be written.
        with path.open("r+b") as file:
            os.fsync(file.fileno())
    named = fresh / "name"
    with named.open("w", encoding="utf-8") as file:
        file.write(fresh.name)
        file.flush()
        os.fsync(file.fileno())
    for folder in (fresh / "catalog", fresh, root):
        _sync_names(folder)
    named.replace(name_in_use(root))
    # The old one is removed next: by then the name of the new one must have arrived.
    _sync_names(root)


def _sync_names(folder: Path) -> None:
    """Make the names in a folder outlast a power cut; Windows neither needs nor allows it."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _remove_others(root: Path, used: str) -> None:
    for folder in root.glob("build-*"):
        if folder.name != used:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _said_plainly(root: Path) -> Iterator[None]:
    """Turn the errors of a disk into one sentence that says what to do."""
    try:
        yield
    except OSError as error:
        raise CatalogError(_say_disk(root, error)) from error
    except sqlite3.OperationalError as error:
        raise CatalogError(UNKNOWN_LAYOUT if "no such" in str(error) else _say_disk(root, error)) from error


def _say_disk(root: Path, error: Exception) -> str:
    full = getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) or "full" in str(error)
    what = "The disk is full" if full else "The catalog cannot be written"
    return (
        f"{what}: a full catalog needs about 400 MB while it is built, in {root}. Make room, or name another folder in "
        "WHERENEXT_HOME. The catalog in use stays as it is."
    )
