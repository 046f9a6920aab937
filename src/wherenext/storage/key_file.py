"""The key file: 256 random bits on this machine, readable by their owner alone."""

import base64
import binascii
import os
from pathlib import Path

from wherenext.core.errors import LockedError, PersonError
from wherenext.storage.home import sync_folder
from wherenext.storage.sealing import KEY_BYTES, make_key

HEAD = "wherenext-key-1 "


def make_key_file(path: Path) -> bytes:
    """Write a new key file, or take the one that is there already, and return its key."""
    if path.exists():
        return _take(path)
    key = make_key()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        _write(handle, path, HEAD + base64.b64encode(key).decode() + "\n")
        sync_folder(path.parent)
    except OSError as error:
        raise PersonError(f"The key file cannot be written there ({error.strerror}).") from None
    return key


def _write(handle: int, path: Path, text: str) -> None:
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        # Half a key file would stand in the way of the next try.
        path.unlink(missing_ok=True)
        raise


def read_key_file(path: Path) -> bytes:
    try:
        head, _, code = path.read_text("ascii").strip().rpartition(" ")
        key = base64.b64decode(code, validate=True)
    except FileNotFoundError:
        raise LockedError("The key file is not where it was put.") from None
    except OSError as error:
        raise LockedError(f"The key file cannot be read ({error.strerror}).") from None
    except (UnicodeDecodeError, binascii.Error):
        raise LockedError("This file is not a key file.") from None
    if head + " " != HEAD or len(key) != KEY_BYTES:
        raise LockedError("This file is not a key file.")
    return key


def _take(path: Path) -> bytes:
    try:
        return read_key_file(path)
    except LockedError:
        raise PersonError("There is another file in the key file's place; it is left as it is.") from None
