"""Making sure that what was deleted is gone from the files too."""

from pathlib import Path

from django.db import connections

from wherenext.storage.home import sync


def empty_log(alias: str) -> bool:
    """Move a database's log into it and cut the log to nothing; tell whether no other process stood in the way.

    Together with ``secure_delete`` this leaves nothing of a deleted row in either file. Where it fails, the next
    start does it again.
    """
    connection = connections[alias]
    if connection.vendor != "sqlite":
        return True
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (busy, *_) = cursor.fetchone()
    # SQLite does not sync the cut: after a power cut the old log could be back.
    log = Path(f"{connection.settings_dict['NAME']}-wal")
    if log.exists():
        sync(log)
    return not busy
