"""Writing a catalog into a folder: SQLite for names, arrays for numbers, the manifest last."""

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.pay import PayTable
from wherenext.sources.manifest import Manifest, write_manifest

DATABASE = "catalog.sqlite"
BETWEEN = "\n"
"""Between several names in one column; no name holds a line break."""

SCHEMA = """
create table occupation (row integer primary key, code text not null, title text not null, offered integer not null);
create table element (kind text not null, position integer not null, id text not null, name text not null,
                      primary key (kind, position)) without rowid;
create table skill (row integer primary key, uri text not null, name text not null, groups text not null,
                    alternatives text not null);
create table skill_group (code text primary key, name text not null) without rowid;
create table group_element (code text not null, element text not null, weight real not null,
                            primary key (code, element)) without rowid;
create table area (row integer primary key, code text not null, name text not null, kind text not null,
                   state text not null);
create table soc (row integer primary key, code text not null);
create table pay_beyond (position integer primary key, dollars integer not null);
"""


def write_catalog(folder: Path, catalog: Catalog, manifest: Manifest) -> None:
    """Write a catalog into a new folder."""
    folder.mkdir(parents=True)
    _write_names(folder / DATABASE, catalog)
    for kind, ratings in catalog.ratings.items():
        _save(folder, ratings_file(kind), ratings.values)
        _save(folder, f"{ratings_file(kind)}_estimated", ratings.estimated)
    _save(folder, "links_skills", catalog.links.skills)
    _save(folder, "links_estimated", catalog.links.estimated)
    _save(folder, "links_weights", catalog.links.weights)
    _save(folder, "occupation_vectors", catalog.occupation_vectors)
    _save(folder, "skill_vectors", catalog.skill_vectors)
    _save_pay(folder, catalog.pay)
    write_manifest(folder, manifest)


def ratings_file(kind: str) -> str:
    """Return the name, without ending, of the file that holds a kind's ratings."""
    return f"ratings_{kind.replace(' ', '_')}"


def _save_pay(folder: Path, pay: PayTable) -> None:
    for name in ("soc_of_occupation", "broader", "shared", "starts", "soc", "pay", "employment"):
        _save(folder, f"pay_{name}", getattr(pay, name))


def _save(folder: Path, name: str, array: np.ndarray | None) -> None:
    if array is not None:
        np.save(folder / f"{name}.npy", np.ascontiguousarray(array), allow_pickle=False)


def _write_names(path: Path, catalog: Catalog) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.executescript(SCHEMA)
        for table, rows in _rows(catalog).items():
            if rows:
                places = ", ".join("?" * len(rows[0]))
                db.executemany(f"insert into {table} values ({places})", rows)  # noqa: S608 - names of our own tables
    with closing(sqlite3.connect(path)) as db:
        db.execute("vacuum")


def _rows(catalog: Catalog) -> dict[str, list[tuple[object, ...]]]:
    skills = zip(
        catalog.skill_uris, catalog.skill_names, catalog.skill_group_lists, catalog.skill_alternatives, strict=True
    )
    return {
        "occupation": [(o.row, o.code, o.title, o.offered) for o in catalog.occupations],
        "element": [
            (str(kind), position, element.id, element.name)
            for kind, ratings in catalog.ratings.items()
            for position, element in enumerate(ratings.elements)
        ],
        "skill": [
            (row, uri, name, " ".join(groups), BETWEEN.join(others))
            for row, (uri, name, groups, others) in enumerate(skills)
        ],
        "skill_group": list(catalog.group_names.items()),
        "group_element": [(g, e, w) for g, pairs in catalog.group_elements.items() for e, w in pairs],
        "area": [(a.row, a.code, a.name, str(a.kind), a.state) for a in catalog.pay.areas],
        "soc": list(enumerate(catalog.pay.soc_codes)),
        "pay_beyond": list(catalog.pay.beyond.items()),
    }
