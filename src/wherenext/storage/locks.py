"""Locks: the journey's key, wrapped by what the explorer knows or has."""

from pathlib import Path
from uuid import UUID

from wherenext.application.ports import KeyFile, Passphrase, RecoveryCode, Secret, Way
from wherenext.core.errors import LockedError
from wherenext.storage import secrets
from wherenext.storage.home import Home
from wherenext.storage.key_file import make_key_file, read_key_file
from wherenext.storage.models import LockRow
from wherenext.storage.sealing import Purpose, SealError, locate, seal, unseal
from wherenext.storage.secrets import Cost

WAYS: dict[type[Secret], Way] = {
    Passphrase: Way.PASSPHRASE,
    RecoveryCode: Way.RECOVERY_CODE,
    KeyFile: Way.KEY_FILE,
}


def make_lock(home: Home, cost: Cost, journey: UUID, secret: Secret, key: bytes) -> LockRow:
    """Return a lock, not yet stored, that the secret opens. A key file is written, and synced, first."""
    salt = secrets.make_salt()
    lock = LockRow(journey=journey, way=WAYS[type(secret)], salt=salt)
    if isinstance(secret, Passphrase):
        secrets.check_passphrase(secret.text)
        lock.cost = cost.write()
        wrapping = secrets.stretch(secret.text, salt, cost)
    elif isinstance(secret, RecoveryCode):
        wrapping = secrets.open_code(secrets.read_code(secret.text), salt)
    else:
        path = secret.path.absolute() if secret.path else home.key_file
        wrapping = secrets.open_file_key(make_key_file(path), salt)
        lock.place = _write_place(home, path)
    lock.wrapped = seal(wrapping, _place(lock), key)
    return lock


def open_lock(home: Home, lock: LockRow, secret: Secret) -> bytes:
    """Return the journey's key. Raises LockedError where the secret does not open the lock."""
    salt = bytes(lock.salt)
    if isinstance(secret, Passphrase):
        wrapping = secrets.stretch(secret.text, salt, secrets.read_cost(lock.cost))
    elif isinstance(secret, RecoveryCode):
        wrapping = secrets.open_code(secrets.read_code(secret.text), salt)
    else:
        wrapping = secrets.open_file_key(read_key_file(secret.path or find_key_file(home, lock)), salt)
    try:
        return unseal(wrapping, _place(lock), bytes(lock.wrapped))
    except SealError:
        raise LockedError(f"This {lock.way} does not open the journey.") from None


def find_key_file(home: Home, lock: LockRow) -> Path:
    return home.folder / lock.place


def _write_place(home: Home, path: Path) -> str:
    # A data folder may be moved with the key file in it.
    return path.relative_to(home.folder).as_posix() if path.is_relative_to(home.folder) else str(path)


def _place(lock: LockRow) -> bytes:
    return locate(Purpose.JOURNEY_KEY, lock.journey, lock.way.encode())
