"""ESCO's occupations, made ready for linking texts to them."""

import sqlite3
from pathlib import Path

from wherenext.core.language.build import Name, build_bridge
from wherenext.sources.words import open_occupations, open_people, save_bridge

TABLE = "esco_occupations"
INDEX = "esco_occupation"
DESCRIPTION_WEIGHT = 1.0


def index_occupations(db: sqlite3.Connection, tables: set[str], folder: Path) -> None:
    """Write the index of ESCO's occupations into the folder of a catalog, where the release holds them."""
    if TABLE not in tables:
        return
    columns = {row[1] for row in db.execute(f"pragma table_info({TABLE})")}
    description = "description" if "description" in columns else "null"
    found = db.execute(f"select concepturi, preferredlabel, altlabels, {description} from {TABLE}").fetchall()  # noqa: S608
    others = [Name(other, row) for row, (_, _, names, _) in enumerate(found) for other in (names or "").splitlines()]
    told = [Name(text, row, DESCRIPTION_WEIGHT) for row, (_, _, _, text) in enumerate(found) if text]
    names = [name for _, name, *_ in found]
    bridged = build_bridge(open_occupations(), [uri for uri, *_ in found], names, others, told, open_people())
    save_bridge(folder, INDEX, bridged)
