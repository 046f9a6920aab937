"""Rows of a release's files: read, checked, and loaded into SQLite as they are."""

import csv
import io
import re
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from wherenext.core.errors import CatalogError
from wherenext.sources.releases.archive import AGAIN, Member
from wherenext.sources.releases.known import COMMA, TAB, Known
from wherenext.sources.releases.table import Row, Table

csv.field_size_limit(10_000_000)
MOST_LINES_BEFORE = 40
"""Lines within which a header is looked for; the crosswalk of ESCO and O*NET has sixteen before it."""


def read_tables(member: Member, content: bytes, known: Known) -> Iterator[Table]:
    """Yield the tables that a file holds: one, or one for each sheet of a workbook.

    Raises
    ------
    CatalogError
        If the content is not what the file's name says, or is cut off.
    """
    if known.form in (TAB, COMMA):
        yield _read_text(member, content, known)
    else:
        # Workbooks only where there are some: the library takes a fifth of a second to load.
        from wherenext.sources.releases.workbook import read_sheets

        yield from read_sheets(member, content, known)


def _read_text(member: Member, content: bytes, known: Known) -> Table:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CatalogError(f"{member.place} is not text. {AGAIN}") from error
    if known.form == TAB:
        reader: Iterator[list[str]] = csv.reader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)
    else:
        reader = csv.reader(io.StringIO(text), strict=True)
    try:
        header, reader = _find_header(reader, known)
    except csv.Error as error:
        raise CatalogError(f"{member.place} is damaged. {AGAIN}") from error
    missing = [column for column in known.columns if column not in header]
    if missing or len(header) < 2:
        wanted = ", ".join(missing) or "columns"
        raise CatalogError(f"{member.place} is not what its name says: it lacks {wanted}. {AGAIN}")
    ended = text.endswith(("\n", "\r"))
    if known.form == TAB and not ended:
        raise CatalogError(f"{member.place} is cut off: its last line has no end. {AGAIN}")
    # ESCO leaves out the commas after the last filled column of some rows; only the last row of a file may not.
    return Table(known.table, header, _check_rows(member, reader, len(header), known.form == COMMA and ended))


def _find_header(reader: Iterator[list[str]], known: Known) -> tuple[tuple[str, ...], Iterator[list[str]]]:
    """Return the header and the rows after it; some files tell about themselves before their table begins."""
    first = list(islice(reader, MOST_LINES_BEFORE))
    named = [tuple(name.strip() for name in row) for row in first]
    at = next((i for i, row in enumerate(named) if known.columns and set(known.columns) <= set(row)), 0)
    return (named[at] if named else ()), chain(first[at + 1 :], reader)


def _check_rows(member: Member, reader: Iterator[list[str]], width: int, may_be_short: bool) -> Iterator[Row]:
    try:
        for number, row in enumerate(reader, 1):
            if not any(row):
                continue
            if len(row) > width or (len(row) < width and not may_be_short):
                raise CatalogError(f"{member.place} is damaged at row {number}: {len(row)} columns of {width}. {AGAIN}")
            yield tuple(value or None for value in row) + (None,) * (width - len(row))
    except csv.Error as error:
        raise CatalogError(f"{member.place} is damaged. {AGAIN}") from error


def load(db: sqlite3.Connection, table: Table) -> int:
    """Put a table into SQLite, in place of one of that name, and return how many rows it has."""
    names = name_columns(table.columns)
    db.execute(f'drop table if exists "{table.name}"')
    db.execute(f'create table "{table.name}" ({", ".join(f"{name} text" for name in names)})')
    places = ", ".join("?" * len(names))
    db.executemany(f'insert into "{table.name}" values ({places})', table.rows)  # noqa: S608 - names of our own making
    for key in ("o_net_soc_code", "occupationuri"):
        if key in names:
            db.execute(f'create index "{table.name}_{key}" on "{table.name}" ({key})')
    (count,) = db.execute(f'select count(*) from "{table.name}"').fetchone()  # noqa: S608
    return int(count)


def name_columns(columns: Iterable[str]) -> list[str]:
    """Return names that SQLite takes unquoted: lower case, one underscore for what is no letter, no two the same."""
    names: list[str] = []
    for column in columns:
        name = re.sub(r"\W+", "_", column.lower()).strip("_") or "column"
        name = f"c_{name}" if name[0].isdigit() else name
        name = f"{name}_{len(names)}" if name in names or name in RESERVED else name
        names.append(name)
    return names


RESERVED = frozenset(("index", "group", "order", "table", "select", "values", "from", "to", "default", "check"))
