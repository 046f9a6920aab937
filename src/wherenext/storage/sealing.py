"""Sealing: AES-256-GCM under a version byte; associated data says what a value is and where it belongs.

A sealed value is ``version (1 byte) | nonce (12) | ciphertext and tag (16)``. Its length tells the length of the
text only roughly, since texts are padded.
"""

import os
from enum import Enum
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
NONCE_BYTES = 12
VERSION = b"\x01"
PAD_LEAST = 256
"""Texts up to this many bytes cannot be told apart by their length: most single answers are shorter."""


class SealError(Exception):
    """A value was altered, belongs elsewhere, or was sealed under another key; callers say what that means."""


class Purpose(bytes, Enum):
    """What is sealed, so that one thing can never be opened as another."""

    ENTRY = b"entry"
    LINK = b"link"
    ENTRY_KEY = b"entry key"
    JOURNEY_KEY = b"journey key"


def locate(purpose: Purpose, journey: UUID, number: bytes) -> bytes:
    """Return the associated data that says where a sealed value belongs: it opens nowhere else."""
    return VERSION + purpose.value + b"\0" + journey.bytes + number


def make_key() -> bytes:
    return os.urandom(KEY_BYTES)


def seal(key: bytes, place: bytes, clear: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return VERSION + nonce + AESGCM(key).encrypt(nonce, clear, place)


def unseal(key: bytes, place: bytes, sealed: bytes) -> bytes:
    if sealed[:1] != VERSION:
        raise SealError
    try:
        return AESGCM(key).decrypt(sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :], place)
    except (InvalidTag, ValueError):
        raise SealError from None


def derive(key: bytes, purpose: str, salt: bytes = b"") -> bytes:
    """Return a key for one purpose (HKDF-SHA-256, RFC 5869), so that no key serves two."""
    return HKDF(SHA256(), KEY_BYTES, salt or None, b"wherenext/1 " + purpose.encode()).derive(key)


def pad(text: bytes) -> bytes:
    """Lengthen a text to one of few lengths: a mark, then zeros (ISO/IEC 7816-4)."""
    marked = text + b"\x80"
    return marked.ljust(_padded_length(len(marked)), b"\0")


def unpad(padded: bytes) -> bytes:
    text, mark, _ = padded.rpartition(b"\x80")
    if not mark:
        raise SealError
    return text


def _padded_length(length: int) -> int:
    """Padmé (Nikitin et al., PoPETs 2019): at most 12 % more, and few bits of the length are told."""
    if length <= PAD_LEAST:
        return PAD_LEAST
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return -(-length // step) * step
