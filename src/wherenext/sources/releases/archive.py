"""The files of a release, wherever they lie: in a folder, in ZIP files, or alone."""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from wherenext.core.errors import CatalogError

MOST_BYTES = 500_000_000
"""No file of these releases unpacks to more."""
MOST_TOTAL = 4_000_000_000
MOST_MEMBERS = 20_000
MOST_RATIO = 300
"""Text packs to a tenth or so; what packs to a three-hundredth is no release."""
SMALL = 10_000_000
"""Below this a ratio says nothing."""
RELEASE = re.compile(r"db_\d|o.?net|esco|oesm|oews|crosswalk|occupation|supplement", re.IGNORECASE)
"""How the names of the ZIPs of these releases look; a damaged one of these is told, not passed over."""
AGAIN = "Download it again from its publisher; the catalog in use stays as it is."


@dataclass(frozen=True, slots=True)
class Member:
    """A file of a release: its own name, where it lies, its size, and how to read it."""

    name: str
    place: str
    size: int
    read: Callable[[], bytes]


def find_members(path: Path) -> Iterator[Member]:
    """Yield every file under a path: a folder with what lies in it, a ZIP with what it holds, or one file.

    Raises
    ------
    CatalogError
        If the path is not there, or a ZIP is damaged or unpacks to more than any release.
    """
    if path.is_dir():
        for inner in sorted(path.rglob("*")):
            if inner.is_file() and not _is_foreign(inner):
                yield from find_members(inner)
    elif path.suffix.lower() == ".zip":
        yield from _find_in_zip(path)
    elif path.is_file():
        yield Member(path.name, path.name, path.stat().st_size, partial(_read_file, path))
    else:
        raise CatalogError("There is no such file or folder to install from.")


def _is_foreign(path: Path) -> bool:
    """Whether a ZIP in a folder is somebody else's: one that cannot be read must not stand in the way of the rest."""
    if path.suffix.lower() != ".zip" or RELEASE.search(path.name):
        return False
    try:
        next(_find_in_zip(path), None)
    except CatalogError:
        return True
    return False


def _find_in_zip(path: Path) -> Iterator[Member]:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise CatalogError(f"{path.name} is cut off or no ZIP file. {AGAIN}") from error
    _check_sizes(path, entries)
    for entry in entries:
        name = entry.filename.replace("\\", "/").rpartition("/")[2]
        yield Member(name, f"{path.name}/{entry.filename}", entry.file_size, partial(_read_entry, path, entry))


def _check_sizes(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    largest = max((entry.file_size for entry in entries), default=0)
    total = sum(entry.file_size for entry in entries)
    packed = any(e.file_size > SMALL and e.file_size > MOST_RATIO * max(e.compress_size, 1) for e in entries)
    if largest > MOST_BYTES or total > MOST_TOTAL or len(entries) > MOST_MEMBERS or packed:
        raise CatalogError(f"{path.name} unpacks to far more than any release; it is not read. {AGAIN}")


def _read_entry(path: Path, entry: zipfile.ZipInfo) -> bytes:
    try:
        with zipfile.ZipFile(path) as archive, archive.open(entry) as file:
            # One byte more than declared: a header that lies about the size is found out, not unpacked.
            content = file.read(entry.file_size + 1)
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, RuntimeError, NotImplementedError, zlib.error) as error:
        raise CatalogError(f"{path.name} is damaged at {entry.filename}. {AGAIN}") from error
    if len(content) != entry.file_size:
        raise CatalogError(f"{path.name} is damaged at {entry.filename}. {AGAIN}")
    return content


def _read_file(path: Path) -> bytes:
    if path.stat().st_size > MOST_BYTES:
        raise CatalogError(f"{path.name} is larger than any file of a release; it is not read.")
    return path.read_bytes()
