"""How a passphrase, a recovery code or a key file becomes the key that wraps a journey's key."""

import hashlib
import json
import os
import unicodedata
from dataclasses import asdict, dataclass

from argon2.low_level import Type, hash_secret_raw

from wherenext.core.errors import LockedError, PersonError
from wherenext.storage.sealing import KEY_BYTES, derive

SALT_BYTES = 16
PASSPHRASE_LEAST, PASSPHRASE_MOST = 8, 1000
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that is taken for another."""
CODE_BYTES = 16
CODE_SIGNS = 28
"""26 signs for 128 bits, and two that show a slip of the pen."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a passphrase costs: the second choice of RFC 9106, section 4."""

    rounds: int = 3
    kibibytes: int = 65536
    lanes: int = 4

    def write(self) -> str:
        return json.dumps(asdict(self))


def read_cost(text: str) -> Cost:
    return Cost(**json.loads(text))


def make_salt() -> bytes:
    return os.urandom(SALT_BYTES)


def check_passphrase(text: str) -> None:
    if not PASSPHRASE_LEAST <= len(text) <= PASSPHRASE_MOST:
        raise PersonError(f"A passphrase has {PASSPHRASE_LEAST} to {PASSPHRASE_MOST:,} characters.")


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    # The same letters come as different code points from different keyboards.
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return hash_secret_raw(typed, salt, cost.rounds, cost.kibibytes, cost.lanes, KEY_BYTES, Type.ID)


def make_code() -> str:
    """Return a fresh recovery code in groups of four."""
    code = _write_code(os.urandom(CODE_BYTES))
    return "-".join(code[start : start + 4] for start in range(0, CODE_SIGNS, 4))


def read_code(typed: str) -> bytes:
    signs = "".join(each for each in typed.upper() if each.isalnum())
    signs = signs.translate(str.maketrans("OIL", "011"))
    if len(signs) != CODE_SIGNS or any(each not in ALPHABET for each in signs):
        raise LockedError(f"A recovery code has {CODE_SIGNS} letters and digits.")
    number = 0
    for each in signs[:-2]:
        number = number * 32 + ALPHABET.index(each)
    code = (number >> 2).to_bytes(CODE_BYTES, "big")
    if _write_code(code) != signs:
        raise LockedError("This recovery code has a slip in it: compare it sign by sign.")
    return code


def open_code(code: bytes, salt: bytes) -> bytes:
    # 128 random bits need no stretching.
    return derive(code, "recovery code", salt)


def open_file_key(content: bytes, salt: bytes) -> bytes:
    return derive(content, "key file", salt)


def _write_code(code: bytes) -> str:
    number = int.from_bytes(code, "big") << 2
    body = "".join(ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))
    check = hashlib.sha256(b"wherenext recovery code" + code).digest()
    return body + ALPHABET[check[0] & 31] + ALPHABET[check[1] & 31]
