"""Pay of a newer or fuller OEWS release takes the place of what is there."""

import sqlite3
from pathlib import Path

import numpy as np
import openpyxl
import pytest

from tests.core.catalog.test_pay import AREAS, CELLS, CODES
from wherenext.core.catalog.pay import PayTable
from wherenext.sources.pay import WITHHELD, build_pay, find_soc
from wherenext.sources.releases.archive import find_members
from wherenext.sources.releases.known import recognise
from wherenext.sources.releases.oews import read_cells, replace_pay
from wherenext.sources.releases.tables import load, read_tables

HEADER = (
    "AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE", "NAICS", "I_GROUP", "OWN_CODE", "OCC_CODE", "O_GROUP", "TOT_EMP",
    "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90",
)  # fmt: skip
EVERY = ("000000", "cross-industry", "1235")


@pytest.fixture
def old() -> PayTable:
    return build_pay(CELLS, AREAS, CODES, "bls-oews", "2025-05")


def read(path: Path, rows: list[tuple[object, ...]], old: PayTable) -> PayTable:
    """Write a workbook as BLS does and lay it over the old table."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = path.stem
    for row in (HEADER, *rows):
        sheet.append(row)
    book.save(path)
    (member,) = find_members(path)
    known = recognise(member.name)
    assert known is not None
    with sqlite3.connect(":memory:") as db:
        tables = list(read_tables(member, member.read(), known))
        for table in tables:
            load(db, table)
        return replace_pay(db, {table.name for table in tables}, CODES, old)


def test_build_and_read_cells_are_inverse(old: PayTable) -> None:
    again = build_pay(read_cells(old), old.areas, CODES, old.source, old.date)
    for name in ("starts", "soc", "pay", "employment", "soc_of_occupation", "broader", "shared"):
        np.testing.assert_array_equal(getattr(again, name), getattr(old, name))
    assert again.beyond == old.beyond
    assert len(old.beyond) == 1


def test_same_month_replaces_its_areas_only(old: PayTable, tmp_path: Path) -> None:
    rows: list[tuple[object, ...]] = [
        ("99", "U.S.", "1", "US", *EVERY, "15-1252", "detailed", 1_700_000, 81_000, 104_000, 134_000, 170_000, "#"),
        ("99", "U.S.", "1", "US", *EVERY, "31-1120", "broad", "**", 27_000, 32_000, 36_000, "*", None),
        ("99", "U.S.", "1", "US", *EVERY, "31-1120", "detailed", "**", 27_000, 32_000, 36_000, "*", None),
        ("99", "U.S.", "1", "US", "11", "sector", "1235", "15-1252", "detailed", 5, 1, 1, 1, 1, 1),
        ("7", "Somewhere", "9", "ZZ", *EVERY, "15-1252", "detailed", 5, 1, 1, 1, 1, 1),
    ]
    new = read(tmp_path / "national_M2025_dl.xlsx", rows, old)
    developers, aides = new.find(5, 0), new.find(3, 0)
    assert developers is not None
    assert developers.percentiles == (81_000, 104_000, 134_000, 170_000, 239_200)
    assert developers.open_from == 4
    assert aides is not None
    assert aides.percentiles == (27_000, 32_000, 36_000, None, None)
    assert aides.employment is None
    assert [area.name for area in new.areas] == ["National", "Maine", "Oregon", AREAS[2].name]
    before, after = old.find(0, 2), new.find(0, 3)
    assert before is not None
    assert after is not None
    assert (after.percentiles, after.area.code) == (before.percentiles, before.area.code)


def test_newer_release_replaces_everything(old: PayTable, tmp_path: Path) -> None:
    rows: list[tuple[object, ...]] = [
        ("41", "Oregon", "2", "OR", *EVERY, "15-1252", "detailed", 9_000, 80_000, 100_000, 130_000, 160_000, 200_000),
        ("99", "U.S.", "1", "US", *EVERY, "15-1252", "detailed", 9, 80_010, 100_010, 130_010, 160_010, 200_010),
        (
            "38900",
            "Portland, OR",
            "4",
            "OR",
            *EVERY,
            "15-1252",
            "detailed",
            8,
            80_020,
            100_020,
            130_020,
            160_020,
            200_020,
        ),
        ("4100007", "Coast", "6", "OR", *EVERY, "15-1252", "detailed", 8, 80_030, 100_030, 130_030, 160_030, 200_030),
    ]
    new = read(tmp_path / "all_data_M2026_dl.xlsx", rows, old)
    assert new.date == "2026-05"
    assert [(a.code, a.name, a.state) for a in new.areas] == [
        ("0000000", "National", "00"), ("4100000", "Oregon", "41"), ("0038900", "Portland, OR", "41"),
        ("4100007", "Coast", "41"),
    ]  # fmt: skip
    pay = new.find(5, 2)
    assert pay is not None
    assert pay.percentiles[0] == 80_020
    assert new.find(0, 0) is None


def test_older_release_changes_nothing(old: PayTable, tmp_path: Path) -> None:
    rows: list[tuple[object, ...]] = [("99", "U.S.", "1", "US", *EVERY, "15-1252", "detailed", 9, 1, 2, 3, 4, 5)]
    assert read(tmp_path / "national_M2024_dl.xlsx", rows, old) is old


@pytest.mark.parametrize(
    ("code", "known", "found"),
    [
        ("15-1252.00", {"15-1252"}, "15-1252"),
        ("21-1014.00", {"21-1018", "21-1010"}, "21-1018"),
        ("31-1121.00", {"31-1120"}, "31-1120"),
        ("45-3031.00", {"45-3000"}, None),
    ],
)
def test_find_soc(code: str, known: set[str], found: str | None) -> None:
    assert find_soc(code, known) == found


def test_withheld_is_no_amount() -> None:
    assert WITHHELD < 0
