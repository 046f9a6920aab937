"""The record of a journey as a file: JSON Lines, open to any program, and not sealed."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from wherenext.core.errors import DocumentTooLarge, NotFoundError
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.record import LINE_MOST, Record, read_record, write_record
from wherenext.files.own_file import write_own_file

FILE_MOST = 500_000_000
"""Bytes of the largest record that is read: some hundred times the longest journey imagined."""

NOT_SEALED = "This file is not sealed: whoever has it can read it."


def save_record(
    path: Path, entries: Sequence[Entry[Payload]], notes: Sequence[str] = (), erased: Sequence[int] = ()
) -> None:
    """Write a record, whole or not at all, that its owner alone can read.

    `notes` go into its head, after the statement that it is not sealed; `erased` are the sequences of entries that were
    erased.
    """
    write_own_file(path, (line + "\n" for line in write_record(entries, (NOT_SEALED, *notes), erased)))


def load_record(path: Path) -> Record:
    """Read a record; what is wrong with it is in its problems, and everything else is kept."""
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise NotFoundError("There is no file of this name.") from None
    if size > FILE_MOST:
        raise DocumentTooLarge(f"The record has {size:,} bytes; at most {FILE_MOST:,} are read.")
    with path.open("rb") as file:
        return read_record(_split(file))


def _split(file: BinaryIO) -> Iterator[bytes]:
    """Give line by line; of a line that is too long only as much as shows that it is."""
    while line := file.readline(LINE_MOST + 1):
        if len(line) > LINE_MOST:
            _skip_rest(file, line)
        yield line


def _skip_rest(file: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = file.readline(LINE_MOST)
