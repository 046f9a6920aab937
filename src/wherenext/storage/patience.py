"""Waiting for a database that another process holds, and saying plainly what else can be wrong with it."""

import sqlite3
import time
from collections.abc import Callable
from typing import TypeVar

from django.db import DatabaseError

from wherenext.core.errors import StorageError

T = TypeVar("T")

WAITS = (0.1, 0.5, 2.0)
"""Seconds between tries, after SQLite itself has waited WAIT_SECONDS each time."""

BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
MESSAGES = {
    sqlite3.SQLITE_FULL: "The disk is full. Nothing was lost and nothing half was kept: make room, then try again.",
    sqlite3.SQLITE_IOERR: "The disk cannot be written or read. Nothing half was kept: look at its space and health.",
    sqlite3.SQLITE_READONLY: "The journey's databases may not be written: look at the rights of the data folder.",
    sqlite3.SQLITE_CANTOPEN: "The journey's databases cannot be opened: look at the rights of the data folder.",
    sqlite3.SQLITE_CORRUPT: "The journey's database is damaged: put a backup of it in its place.",
    sqlite3.SQLITE_NOTADB: "A file of the data folder is not the journey's database: put a backup in its place.",
    sqlite3.SQLITE_BUSY: "Another program has held the journey's database for over a minute: end it, then try again.",
}
ELSE = "The journey's database refused the work."


def patiently(work: Callable[[], T]) -> T:
    """Do work that may be done again from its start; what the database refuses becomes a StorageError."""
    for wait in (*WAITS, None):
        try:
            return work()
        except DatabaseError as error:
            if wait is None or _code(error) not in BUSY:
                raise StorageError(MESSAGES.get(_code(error), ELSE)) from None
            time.sleep(wait)
    raise AssertionError


def _code(error: DatabaseError) -> int:
    """Return SQLite's primary result code: the low byte of the extended one."""
    return int(getattr(error.__cause__, "sqlite_errorcode", 0)) & 0xFF
