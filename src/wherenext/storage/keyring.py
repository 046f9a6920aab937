"""The keyring of one home: what opens its journey."""

from uuid import uuid4

from django.db import transaction

from wherenext.application.ports import Clock, KeyFile, Passphrase, Secret, Way
from wherenext.core.errors import LockedError, NotFoundError, PersonError
from wherenext.storage.backups import Backups
from wherenext.storage.home import Home
from wherenext.storage.locks import WAYS, make_lock, open_lock
from wherenext.storage.models import JourneyRow, KeyRow, LockRow
from wherenext.storage.patience import patiently
from wherenext.storage.sealing import make_key
from wherenext.storage.secrets import Cost
from wherenext.storage.unlocked import UnlockedJourney
from wherenext.storage.vault import Vault


class LocalKeyring:
    """A :class:`~wherenext.application.ports.Keyring` for one person's own machine: one journey a home."""

    def __init__(self, home: Home, clock: Clock, backups: Backups, cost: Cost) -> None:
        self._home = home
        self._clock = clock
        self._backups = backups
        self._cost = cost

    def find_ways(self) -> frozenset[Way]:
        return patiently(self._find_ways)

    def begin(self, secret: Passphrase | KeyFile) -> UnlockedJourney:
        vault = Vault(uuid4(), make_key())
        if self.find_ways():
            raise PersonError("There is a journey in this home already.")
        lock = make_lock(self._home, self._cost, vault.journey, secret, vault.key)
        patiently(lambda: self._begin(vault, lock))
        return self._open(vault)

    def unlock(self, secret: Secret) -> UnlockedJourney:
        lock = patiently(lambda: self._find_lock(WAYS[type(secret)]))
        return self._open(Vault(lock.journey, open_lock(self._home, lock, secret)))

    def _find_ways(self) -> frozenset[Way]:
        journey = _find_journey()
        if journey is None:
            return frozenset()
        ways = LockRow.objects.filter(journey=journey.id).values_list("way", flat=True)
        return frozenset(Way(each) for each in ways)

    def _find_lock(self, way: Way) -> LockRow:
        journey = _find_journey()
        if journey is None:
            raise NotFoundError("There is no journey in this home yet.")
        lock = LockRow.objects.filter(journey=journey.id, way=way).first()
        if lock is None:
            raise LockedError(f"This journey is not opened by a {way}.")
        return lock

    def _begin(self, vault: Vault, lock: LockRow) -> None:
        with transaction.atomic("default", durable=True):
            if JourneyRow.objects.exists():
                raise PersonError("There is a journey in this home already.")
            with transaction.atomic("keys", durable=True):
                # A begin that was cut short leaves a lock of a journey that never was.
                LockRow.objects.exclude(journey__in=KeyRow.objects.values("journey")).delete()
                lock.save(force_insert=True)
            JourneyRow.objects.create(id=vault.journey, began=self._clock.now().replace(microsecond=0))

    def _open(self, vault: Vault) -> UnlockedJourney:
        return UnlockedJourney(vault, self._home, self._clock, self._backups, self._cost)


def _find_journey() -> JourneyRow | None:
    return JourneyRow.objects.filter(ended=None).first()
