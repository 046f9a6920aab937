"""Pay of an OEWS release over the pay that is there."""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wherenext.core.catalog.pay import OR_MORE, UNKNOWN_EMPLOYMENT, PayTable
from wherenext.core.catalog.values import PERCENTILES, Area, AreaKind
from wherenext.sources.pay import WITHHELD, PayCell, build_pay

SHEET = re.compile(r"bls_oews_(?:national|state|msa|bos|all)_(?:data_)?m(\d{4})_dl")
COLUMNS = "area, area_title, area_type, prim_state, occ_code, tot_emp, a_pct10, a_pct25, a_median, a_pct75, a_pct90"
WITHHELD_MARK = "#"
"""OEWS prints # for "equal to or greater than $239,200 a year", * and ** for what is not released."""
KINDS = {"1": AreaKind.NATION, "2": AreaKind.STATE, "4": AreaKind.METRO, "6": AreaKind.RURAL}
MONTH = "05"


def replace_pay(db: sqlite3.Connection, tables: set[str], codes: Sequence[str], old: PayTable) -> PayTable:
    """Return the pay of the newest release; a release of the same month replaces only the areas that it holds."""
    found: dict[str, list[str]] = {}
    for table in sorted(tables):
        if match := SHEET.fullmatch(table):
            found.setdefault(match[1], []).append(table)
    if not found:
        return old
    year = max(found)
    date = f"{year}-{MONTH}"
    rows = [row for table in found[year] for row in _read(db, table)]
    areas = {cell.area for cell, _ in rows}
    cells = [cell for cell, _ in rows]
    named = {area.code: area for _, area in rows}
    if date == old.date:
        cells += [cell for cell in read_cells(old) if cell.area not in areas]
        named = {area.code: area for area in old.areas} | {c: a for c, a in named.items() if c not in _codes(old)}
    elif date < old.date:
        return old
    first = (AreaKind.NATION, AreaKind.STATE)
    ordered = sorted(named.values(), key=lambda area: (*(area.kind is not kind for kind in first), area.code))
    numbered = [replace(area, row=row) for row, area in enumerate(ordered)]
    return build_pay(cells, numbered, codes, old.source, date)


def read_cells(pay: PayTable) -> Iterator[PayCell]:
    """Yield the published rows that a table was built from."""
    dollars = pay.pay.astype(int) * 10
    for area in pay.areas:
        for cell in range(int(pay.starts[area.row]), int(pay.starts[area.row + 1])):
            percentiles: list[int | None] = [int(value) or None for value in dollars[cell]]
            for position, stored in enumerate(pay.pay[cell]):
                if stored == OR_MORE:
                    percentiles[position] = WITHHELD
                elif (key := cell * len(PERCENTILES) + position) in pay.beyond:
                    percentiles[position] = pay.beyond[key]
            jobs = int(pay.employment[cell])
            yield PayCell(
                area.code, pay.soc_codes[int(pay.soc[cell])], None if jobs == UNKNOWN_EMPLOYMENT else jobs,
                tuple(percentiles),
            )  # fmt: skip


def _codes(pay: PayTable) -> set[str]:
    return {area.code for area in pay.areas}


def _read(db: sqlite3.Connection, table: str) -> Iterator[tuple[PayCell, Area]]:
    every = "i_group = 'cross-industry' and own_code = '1235'"
    for code, title, kind, state, occupation, jobs, *pay in db.execute(f"select {COLUMNS} from {table} where {every}"):  # noqa: S608
        if kind not in KINDS:
            continue
        area = _area(str(code), str(title), KINDS[kind], str(state))
        yield PayCell(area.code, str(occupation), _whole(jobs), tuple(_dollars(value) for value in pay)), area


def _area(code: str, title: str, kind: AreaKind, state: str) -> Area:
    """Return the area under the seven-digit code that the time series use: the workbooks have two to seven digits."""
    if kind is AreaKind.NATION:
        return Area(0, "0000000", "National", kind, "00")
    if kind is AreaKind.STATE:
        return Area(0, f"{code.zfill(2)}00000", title, kind, code.zfill(2))
    return Area(0, code.zfill(7), title, kind, FIPS.get(state, ""))


def _dollars(value: str | None) -> int | None:
    return WITHHELD if value == WITHHELD_MARK else _whole(value)


def _whole(value: str | None) -> int | None:
    digits = (value or "").replace(",", "")
    return int(float(digits)) if re.fullmatch(r"\d+(\.\d+)?", digits) else None


FIPS = {
    "AL": "01", "AK": "02", "AZ": "04", "AR": "05", "CA": "06", "CO": "08", "CT": "09", "DE": "10", "DC": "11",
    "FL": "12", "GA": "13", "HI": "15", "ID": "16", "IL": "17", "IN": "18", "IA": "19", "KS": "20", "KY": "21",
    "LA": "22", "ME": "23", "MD": "24", "MA": "25", "MI": "26", "MN": "27", "MS": "28", "MO": "29", "MT": "30",
    "NE": "31", "NV": "32", "NH": "33", "NJ": "34", "NM": "35", "NY": "36", "NC": "37", "ND": "38", "OH": "39",
    "OK": "40", "OR": "41", "PA": "42", "RI": "44", "SC": "45", "SD": "46", "TN": "47", "TX": "48", "UT": "49",
    "VT": "50", "VA": "51", "WA": "53", "WV": "54", "WI": "55", "WY": "56", "GU": "66", "PR": "72", "VI": "78",
}  # fmt: skip
"""Two-digit state codes (FIPS PUB 5-2, ANSI INCITS 38), under which OEWS files areas."""
