"""What a crash may have left undone, finished at the next start."""

from datetime import date

from django.db import transaction

from wherenext.core.errors import StorageError
from wherenext.storage.backups import Backups
from wherenext.storage.home import Home
from wherenext.storage.models import EntryRow, JourneyRow, KeyRow, LockRow
from wherenext.storage.scrub import empty_log


def tidy(home: Home, backups: Backups, today: date) -> None:
    """Finish what was begun, and leave nothing deleted in a log."""
    finish_deletions(home, backups)
    finish_erasures(backups, today)
    _refuse_keys_alone()
    _refuse_entries_alone(backups)
    backups.keep(today)
    for alias in ("keys", "default"):
        empty_log(alias)


def finish_deletions(home: Home, backups: Backups) -> None:
    """Delete each journey that is marked as ended: its locks first, since no key opens anything after that."""
    for journey in JourneyRow.objects.filter(ended__isnull=False).values_list("id", flat=True):
        with transaction.atomic("keys", durable=True):
            LockRow.objects.filter(journey=journey).delete()
            KeyRow.objects.filter(journey=journey).delete()
        backups.remove()
        home.key_file.unlink(missing_ok=True)
        empty_log("keys")
        with transaction.atomic("default", durable=True):
            EntryRow.objects.filter(journey=journey).delete()
            JourneyRow.objects.filter(pk=journey).delete()
        empty_log("default")


def finish_erasures(backups: Backups, today: date) -> None:
    """Destroy the key of each entry that is marked as erased, in the backups too, then what was sealed under it."""
    marked = EntryRow.objects.filter(erased__isnull=False).exclude(sealed=b"")
    key_ids = list(marked.values_list("key_id", flat=True))
    if not key_ids:
        return
    with transaction.atomic("keys", durable=True):
        KeyRow.objects.filter(pk__in=key_ids).delete()
    backups.renew(today)
    empty_log("keys")
    with transaction.atomic("default", durable=True):
        EntryRow.objects.filter(key_id__in=key_ids).update(sealed=b"")
    empty_log("default")


def _refuse_keys_alone() -> None:
    if KeyRow.objects.exists() and not JourneyRow.objects.exists():
        raise StorageError(
            "There are keys but no entries: journey.sqlite3 is missing or was replaced. Put it, or a backup of it, "
            "back into the data folder; to begin anew, remove the folder named keys."
        )


def _refuse_entries_alone(backups: Backups) -> None:
    """Stop before a backup of an empty key store takes the place of the good ones."""
    if JourneyRow.objects.exists() and not LockRow.objects.exists():
        found = backups.find()
        newest = f"the newest is {found[-1].name}, beside it" if found else "there is none beside it"
        raise StorageError(
            "There are entries but no keys: keys.sqlite3 was lost or replaced. Put a backup of it in its place "
            f"({newest}). Where the journey was deleted and its entries came back from a backup, nothing can open "
            "them: remove journey.sqlite3."
        )
