"""Where the program keeps what is installed on this machine."""

import os
from pathlib import Path

import platformdirs

VARIABLE = "WHERENEXT_HOME"


def find_home() -> Path:
    """Return the data folder: the one that WHERENEXT_HOME names, else the system's own place for it."""
    named = os.environ.get(VARIABLE)
    return Path(named).expanduser() if named else platformdirs.user_data_path("wherenext", appauthor=False)


def installed_catalog() -> Path:
    """Return the folder of the installed catalog, which need not exist."""
    return find_home() / "catalog"
