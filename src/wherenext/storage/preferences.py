"""Preferences in a small file of the home: it tells nothing of the journey, and may be edited by hand."""

import json

from wherenext.application.ports import Preferences
from wherenext.core.errors import SettingError
from wherenext.storage.home import Home

LOCK_AFTER = "lock after minutes"


class FilePreferences:
    """A :class:`~wherenext.application.ports.PreferenceStore`."""

    def __init__(self, home: Home) -> None:
        self._path = home.preferences

    def load(self) -> Preferences:
        try:
            said = json.loads(self._path.read_text("utf-8"))[LOCK_AFTER]
        except (OSError, ValueError, KeyError, TypeError, IndexError):
            return Preferences()
        is_usable = said is None or (isinstance(said, int) and not isinstance(said, bool) and said > 0)
        return Preferences(said) if is_usable else Preferences()

    def save(self, preferences: Preferences) -> None:
        beside = self._path.with_name(f"{self._path.name}.part")
        try:
            beside.write_text(json.dumps({LOCK_AFTER: preferences.lock_after}) + "\n", "utf-8")
            beside.replace(self._path)
        except OSError as error:
            beside.unlink(missing_ok=True)
            raise SettingError(f"This choice cannot be kept ({error.strerror}): look at the disk.") from None
