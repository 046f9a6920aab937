"""Where a person's journey lies on this machine."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from wherenext.application.home import VARIABLE
from wherenext.application.home import find_home as find_folder
from wherenext.core.errors import SettingError


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of one person's journey. Entries and keys lie apart, so that they can be backed up apart."""

    folder: Path

    @property
    def entries(self) -> Path:
        return self.folder / "journey.sqlite3"

    @property
    def keys(self) -> Path:
        return self.folder / "keys" / "keys.sqlite3"

    @property
    def backups(self) -> Path:
        return self.folder / "keys" / "backups"

    @property
    def key_file(self) -> Path:
        return self.folder / "journey.key"

    @property
    def preferences(self) -> Path:
        return self.folder / "preferences.json"

    @property
    def turn(self) -> Path:
        return self.folder / ".turn"

    def prepare(self) -> None:
        """Make what is missing, for the owner alone: SQLite gives its side files the mode of the database."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.backups.parent.mkdir(mode=0o700, exist_ok=True)
            self.backups.mkdir(mode=0o700, exist_ok=True)
            for path in (self.entries, self.keys):
                path.touch(mode=0o600)
        except OSError as error:
            raise SettingError(
                f"The data folder cannot be used ({error.strerror}); {VARIABLE} names another."
            ) from None


def find_home(environment: Mapping[str, str] = os.environ) -> Home:
    """Return the home that WHERENEXT_HOME names, or else the place this system has for a person's data."""
    return Home(find_folder(environment))


def sync_folder(folder: Path) -> None:
    """Make the names in a folder outlast a power cut; Windows neither needs nor allows it."""
    if os.name == "posix":
        _sync(folder, os.O_RDONLY)


def sync(file: Path) -> None:
    """Make the content of a file outlast a power cut."""
    # Windows syncs only what may be written.
    _sync(file, os.O_RDWR)


def _sync(path: Path, how: int) -> None:
    handle = os.open(path, how)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
