"""The home: the folder on this machine that holds a person's journey, and the catalog that was installed."""

import os
from collections.abc import Mapping
from pathlib import Path

from wherenext.core.errors import SettingError

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

    Raises
    ------
    SettingError
        If WHERENEXT_HOME names the folder of somebody who is not known here.
    """
    named = environment.get(VARIABLE, "")
    if named:
        try:
            return Path(named).expanduser().absolute()
        except RuntimeError:
            raise SettingError(f"{VARIABLE} begins with ~ and names nobody of this machine.") from None
    # Needed by few commands, and not quick to import.
    from platformdirs import user_data_path

    return user_data_path("wherenext", appauthor=False)
