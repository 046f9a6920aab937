"""The home: the folder on this machine that holds a person's journey, and the catalog that was installed."""

import os
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "WHERENEXT_HOME"


def find_home(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the data folder, which need not exist.

    Parameters
    ----------
    environment
        Of the process.

    Returns
    -------
    Path
        The folder that WHERENEXT_HOME names, else the place this system has for a person's data.
    """
    named = environment.get(VARIABLE, "")
    if named:
        return Path(named).expanduser().absolute()
    # Needed by few commands, and not quick to import.
    from platformdirs import user_data_path

    return user_data_path("wherenext", appauthor=False)
