"""Where the program keeps what is installed on this machine."""

from pathlib import Path

from wherenext.application.home import find_home


def installed_root() -> Path:
    """Return the folder of installed catalogs, which need not exist."""
    return find_home() / "catalog"


def name_in_use(root: Path) -> Path:
    """Return the file that names the folder of the catalog in use."""
    return root / "in-use"


def installed_catalog() -> Path | None:
    """Return the folder of the installed catalog, or None where none is installed."""
    root = installed_root()
    try:
        # What is garbled names no folder, and whoever opens the catalog is told what to do.
        name = name_in_use(root).read_text(encoding="utf-8", errors="replace").replace("\0", "").strip()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return root / name / "catalog"


def find_edition() -> str:
    """Return the name of the installed catalog in use, anew with each installation; ``""`` for the shipped one."""
    try:
        return name_in_use(installed_root()).read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
