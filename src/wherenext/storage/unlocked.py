"""A journey whose key is in memory: its ledger, and its locks, which only it can change."""

from django.db import transaction

from wherenext.application.ports import Clock, KeyFile, Passphrase, RecoveryCode, Secret, Way
from wherenext.core.errors import PersonError
from wherenext.storage import secrets
from wherenext.storage.backups import Backups
from wherenext.storage.home import Home
from wherenext.storage.ledger import SealedLedger
from wherenext.storage.locks import find_key_file, make_lock
from wherenext.storage.models import JourneyRow, LockRow
from wherenext.storage.patience import patiently
from wherenext.storage.scrub import empty_log
from wherenext.storage.secrets import Cost
from wherenext.storage.upkeep import finish_deletions
from wherenext.storage.vault import Vault

ENOUGH = {Way.PASSPHRASE, Way.KEY_FILE}
"""A recovery code alone would be too easily lost."""


class UnlockedJourney:
    """An :class:`~wherenext.application.ports.OpenJourney`."""

    def __init__(self, vault: Vault, home: Home, clock: Clock, backups: Backups, cost: Cost) -> None:
        self.ledger = SealedLedger(vault, clock, backups)
        self._vault = vault
        self._home = home
        self._clock = clock
        self._backups = backups
        self._cost = cost

    def put(self, secret: Passphrase | KeyFile) -> None:
        self._put(secret)

    def make_recovery_code(self) -> str:
        code = secrets.make_code()
        self._put(RecoveryCode(code))
        return code

    def remove(self, way: Way) -> None:
        patiently(lambda: self._remove(way))
        self._forget()

    def delete(self) -> None:
        patiently(self._end)
        patiently(lambda: finish_deletions(self._home, self._backups))

    def _put(self, secret: Secret) -> None:
        lock = make_lock(self._home, self._cost, self._vault.journey, secret, self._vault.key)
        patiently(lambda: self._store(lock))
        self._forget()

    def _store(self, lock: LockRow) -> None:
        self._backups.remove()
        with transaction.atomic("keys", durable=True):
            LockRow.objects.filter(journey=lock.journey, way=lock.way).delete()
            lock.save(force_insert=True)

    def _remove(self, way: Way) -> None:
        with transaction.atomic("keys", durable=True):
            locks = {Way(each.way): each for each in LockRow.objects.filter(journey=self._vault.journey)}
            if not ENOUGH & (locks.keys() - {way}):
                raise PersonError(
                    "This is the only way into the journey: add another one first, or delete the journey."
                )
            # Gone before the change is kept, and only where there is one.
            self._backups.remove()
            if way in locks:
                locks[way].delete()
        if way is Way.KEY_FILE and way in locks:
            self._remove_file(locks[way])

    def _remove_file(self, lock: LockRow) -> None:
        path = find_key_file(self._home, lock)
        # One that was put elsewhere may open something else too; here it opens nothing any more.
        if path.is_relative_to(self._home.folder):
            path.unlink(missing_ok=True)

    def _forget(self) -> None:
        """Leave nothing of a replaced lock: not in the log, not in a backup."""
        patiently(lambda: empty_log("keys"))
        self._backups.renew(self._clock.now().date())

    def _end(self) -> None:
        JourneyRow.objects.filter(pk=self._vault.journey).update(ended=self._clock.now())
