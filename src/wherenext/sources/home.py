"""Where the program keeps what is installed on this machine."""

import os
from pathlib import Path

import platformdirs

VARIABLE = "WHERENEXT_HOME"


def find_home() -> Path:
    """Return the data folder: the one that WHERENEXT_HOME names, else the system's own place for it."""
    named = os.environ.get(VARIABLE)
    return Path(named).expanduser() if named else platformdirs.user_data_path("wherenext", appauthor=False)


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
        name = name_in_use(root).read_text(encoding="utf-8").strip()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return root / name / "catalog"
