"""Backups of the key store alone: they expire, so that what was erased cannot be opened from old ones."""

import logging
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from django.db import connections

from wherenext.storage.home import Home, sync, sync_folder
from wherenext.storage.turn import take_turn

log = logging.getLogger(__name__)

KEPT_DAYS = 30
NOT_BACKED_UP = "The key store could not be backed up: look at the space of the disk and the rights of the data folder"


class Backups:
    """The daily copies of the key store of one home."""

    def __init__(self, home: Home) -> None:
        self._folder = home.backups
        self._turn = home.keys.with_name(".turn")
        self._made: date | None = None

    def keep(self, today: date) -> None:
        """Make today's copy where there is none, and remove those that are too old; cheap when done already.

        Where that cannot be done a warning is logged: what it comes after is done, and must not look undone.
        """
        if self._made == today:
            return
        try:
            with take_turn(self._turn):
                self._expire(today)
                if not self._path(today).exists():
                    self._copy(today)
        except OSError:
            log.warning(NOT_BACKED_UP)
        self._made = today

    def renew(self, today: date) -> None:
        """Replace every copy by one of now: what was taken out of the key store must not live on in them."""
        with take_turn(self._turn):
            self._remove()
            self._copy(today)

    def remove(self) -> None:
        """Remove every copy; the next :meth:`keep` makes one again."""
        self._made = None
        with take_turn(self._turn):
            self._remove()

    def find(self) -> list[Path]:
        """Return the copies that are whole, the oldest first."""
        return sorted(self._folder.glob("keys-*.sqlite3"))

    def _path(self, day: date) -> Path:
        return self._folder / f"keys-{day.isoformat()}.sqlite3"

    def _remove(self) -> None:
        there = list(self._folder.glob("keys-*"))
        for path in there:
            path.unlink()
        if there:
            # Where no fresh copy can be made, a power cut must not bring the earlier ones back.
            sync_folder(self._folder)

    def _expire(self, today: date) -> None:
        span = timedelta(days=KEPT_DAYS)
        # A day far ahead is one that a wrong clock gave: it would be kept until that day has come and gone.
        oldest, newest = (self._path(day).name for day in (today - span, today + span))
        kept = {path for path in self.find() if oldest <= path.name <= newest}
        for path in self._folder.glob("keys-*"):
            # Also a copy that was cut short, and what SQLite keeps beside one.
            if path not in kept:
                path.unlink()

    def _copy(self, today: date) -> None:
        path = self._path(today)
        beside = path.with_name(f"{path.name}.part")
        try:
            _copy_keys(beside)
            beside.replace(path)
            sync_folder(self._folder)
        except (OSError, sqlite3.Error):
            # What was asked for is done; a backup is made tomorrow, or at the next start.
            log.warning(NOT_BACKED_UP)
            beside.unlink(missing_ok=True)


def _copy_keys(path: Path) -> None:
    path.touch(mode=0o600)
    connections["keys"].ensure_connection()
    with closing(sqlite3.connect(path)) as copy:
        connections["keys"].connection.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    sync(path)
