"""Tables out of the workbooks that BLS publishes."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

import openpyxl

from wherenext.core.errors import CatalogError
from wherenext.sources.releases.archive import AGAIN, MOST_BYTES, MOST_RATIO, SMALL, Member
from wherenext.sources.releases.known import Known
from wherenext.sources.releases.table import Row, Table

HEADER_WIDTH = 3
"""A row with fewer filled cells is a title or a note, not a header."""


def read_sheets(member: Member, content: bytes, known: Known) -> Iterator[Table]:
    """Yield a table for each sheet that has a header of at least three columns."""
    check_bomb(member, content)
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        for sheet in book:
            table = _read_sheet(known, sheet.title, sheet.iter_rows(values_only=True))
            if table is not None:
                yield table
    except CatalogError:
        raise
    except Exception as error:
        raise CatalogError(f"{member.place} is not a workbook that can be read. {AGAIN}") from error


def check_bomb(member: Member, content: bytes) -> None:
    """Hold the parts of a workbook, which is a ZIP, to the limits of a ZIP."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile as error:
        raise CatalogError(f"{member.place} is cut off or no workbook. {AGAIN}") from error
    if any(
        part.file_size > MOST_BYTES or (part.file_size > SMALL and part.file_size > MOST_RATIO * part.compress_size)
        for part in parts
    ):
        raise CatalogError(f"{member.place} unpacks to far more than any release; it is not read. {AGAIN}")


def _read_sheet(known: Known, title: str, rows: Iterator[tuple[Any, ...]]) -> Table | None:
    header: tuple[str, ...] = ()
    for row in rows:
        filled = [value for value in row if value is not None]
        if len(filled) >= HEADER_WIDTH:
            header = tuple(str(value).strip() if value is not None else "" for value in row)
            break
    if not header:
        return None
    suffix = re.sub(r"\W+", "_", title.lower()).strip("_")
    return Table(f"{known.table}_{suffix}", header, _rows(rows, len(header)))


def _rows(rows: Iterator[tuple[Any, ...]], width: int) -> Iterator[Row]:
    for row in rows:
        values = tuple(None if value is None else str(value) for value in row[:width])
        if any(value is not None for value in values):
            yield values + (None,) * (width - len(values))
