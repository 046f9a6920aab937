"""What is sealed opens with its key, in its place, unaltered; otherwise not."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.storage.sealing import PAD_LEAST, Purpose, SealError, derive, locate, make_key, pad, seal, unpad, unseal
from wherenext.storage.vault import Vault

JOURNEY = UUID(int=7)
PLACE = locate(Purpose.ENTRY, JOURNEY, b"\0\1")
KEY = bytes(range(32))


@given(st.binary(max_size=2000))
def test_sealed_value_opens_as_it_was(clear: bytes) -> None:
    assert unseal(KEY, PLACE, seal(KEY, PLACE, clear)) == clear


@given(st.binary(min_size=1, max_size=40), st.data())
def test_value_altered_anywhere_does_not_open(clear: bytes, data: st.DataObject) -> None:
    sealed = bytearray(seal(KEY, PLACE, clear))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(SealError):
        unseal(KEY, PLACE, bytes(sealed))


@given(st.binary(max_size=40).filter(lambda cut: len(cut) < 29))
def test_anything_too_short_does_not_open(cut: bytes) -> None:
    with pytest.raises(SealError):
        unseal(KEY, PLACE, cut)
    with pytest.raises(SealError):
        unseal(KEY, PLACE, b"\1" + cut)


@pytest.mark.parametrize(
    "place",
    [
        locate(Purpose.ENTRY_KEY, JOURNEY, b"\0\1"),
        locate(Purpose.ENTRY, UUID(int=8), b"\0\1"),
        locate(Purpose.ENTRY, JOURNEY, b"\0\2"),
    ],
)
def test_value_opens_in_no_other_place(place: bytes) -> None:
    with pytest.raises(SealError):
        unseal(KEY, place, seal(KEY, PLACE, b"koi"))


def test_value_opens_under_no_other_key() -> None:
    with pytest.raises(SealError):
        unseal(make_key(), PLACE, seal(KEY, PLACE, b"koi"))


def test_same_value_is_never_sealed_alike() -> None:
    assert len({seal(KEY, PLACE, b"koi") for _ in range(100)}) == 100


def test_keys_for_different_purposes_differ() -> None:
    assert len({KEY, derive(KEY, "wraps"), derive(KEY, "links"), derive(KEY, "wraps", b"salt")}) == 4


@given(st.binary(max_size=5000))
def test_padding_comes_off_and_costs_little(text: bytes) -> None:
    padded = pad(text)
    assert unpad(padded) == text
    assert len(text) < len(padded) <= max(PAD_LEAST, 1.12 * len(text) + 2)


def test_short_texts_are_all_of_one_length() -> None:
    assert {len(pad(b"x" * length)) for length in range(PAD_LEAST)} == {PAD_LEAST}


def test_few_lengths_are_left_to_tell_long_texts_apart() -> None:
    assert len({len(pad(b"x" * length)) for length in range(256, 65_536)}) <= 128


def test_padding_without_its_mark_is_refused() -> None:
    with pytest.raises(SealError):
        unpad(bytes(256))


def test_entry_opens_at_its_own_sequence_only() -> None:
    vault = Vault(JOURNEY, KEY)
    made = vault.seal_entry(3, "koi", "ab" * 32)
    assert vault.open_entry(3, made.key_id, made.wrapped, made.sealed) == "koi"
    assert vault.open_link(3, made.link) == "ab" * 32
    with pytest.raises(SealError):
        vault.open_entry(4, made.key_id, made.wrapped, made.sealed)
    with pytest.raises(SealError):
        vault.open_link(4, made.link)


def test_key_of_one_entry_opens_no_other() -> None:
    vault = Vault(JOURNEY, KEY)
    one, other = vault.seal_entry(1, "koi", "ab" * 32), vault.seal_entry(1, "koi", "ab" * 32)
    with pytest.raises(SealError):
        vault.open_entry(1, one.key_id, other.wrapped, one.sealed)


def test_vault_shows_nothing_of_its_key() -> None:
    assert KEY.hex() not in repr(Vault(JOURNEY, KEY))
    assert repr(KEY) not in repr(Vault(JOURNEY, KEY))
