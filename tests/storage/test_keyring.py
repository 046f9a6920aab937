"""What opens a journey, and what does not any more."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.storage.homes import CHEAP, PHRASE, open_keyring, said, say

from wherenext.application.ports import KeyFile, Keyring, OpenJourney, Passphrase, RecoveryCode, Way
from wherenext.core.errors import LockedError, NotFoundError, PersonError
from wherenext.storage import secrets
from wherenext.storage.home import Home

OTHER = Passphrase("battery staple")


def test_new_home_has_no_journey(keyring: Keyring) -> None:
    assert keyring.find_ways() == frozenset()
    with pytest.raises(NotFoundError, match="no journey"):
        keyring.unlock(PHRASE)


def test_passphrase_opens_after_a_new_start(home: Home, journey: OpenJourney) -> None:
    say(journey.ledger, "koi")
    keyring = open_keyring(home)
    assert keyring.find_ways() == {Way.PASSPHRASE}
    assert said(keyring.unlock(PHRASE).ledger) == ["koi"]


def test_same_letters_typed_otherwise_open(keyring: Keyring) -> None:
    keyring.begin(Passphrase("caf\N{LATIN SMALL LETTER E WITH ACUTE} au lait"))
    keyring.unlock(Passphrase("cafe\N{COMBINING ACUTE ACCENT} au lait"))


def test_wrong_passphrase_does_not_open(keyring: Keyring, journey: OpenJourney) -> None:
    with pytest.raises(LockedError, match="This passphrase does not open"):
        keyring.unlock(OTHER)


@pytest.mark.parametrize("text", ["", "1234567", "x" * 1001])
def test_passphrase_too_short_or_too_long_is_refused(keyring: Keyring, text: str) -> None:
    with pytest.raises(PersonError, match="8 to 1,000 characters"):
        keyring.begin(Passphrase(text))
    assert keyring.find_ways() == frozenset()


def test_second_journey_in_a_home_is_refused(keyring: Keyring, journey: OpenJourney) -> None:
    with pytest.raises(PersonError, match="already"):
        keyring.begin(OTHER)
    keyring.unlock(PHRASE)


def test_new_passphrase_opens_and_the_old_one_does_not(keyring: Keyring, journey: OpenJourney) -> None:
    say(journey.ledger, "koi")
    journey.put(OTHER)
    assert said(keyring.unlock(OTHER).ledger) == ["koi"]
    with pytest.raises(LockedError):
        keyring.unlock(PHRASE)


def test_recovery_code_opens_however_it_is_typed(keyring: Keyring, journey: OpenJourney) -> None:
    code = journey.make_recovery_code()
    keyring.unlock(RecoveryCode(code))
    keyring.unlock(RecoveryCode(f"  {code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')} "))
    assert keyring.find_ways() == {Way.PASSPHRASE, Way.RECOVERY_CODE}


def test_new_recovery_code_takes_the_place_of_the_old_one(keyring: Keyring, journey: OpenJourney) -> None:
    old, new = journey.make_recovery_code(), journey.make_recovery_code()
    keyring.unlock(RecoveryCode(new))
    with pytest.raises(LockedError, match="This recovery code does not open"):
        keyring.unlock(RecoveryCode(old))


@given(st.binary(min_size=16, max_size=16), st.integers(0, 27), st.integers(1, 31))
def test_one_wrong_sign_in_a_recovery_code_is_found(code: bytes, place: int, change: int) -> None:
    signs = secrets._write_code(code)
    wrong = secrets.ALPHABET[(secrets.ALPHABET.index(signs[place]) + change) % 32]
    mistyped = signs[:place] + wrong + signs[place + 1 :]
    assert secrets.read_code(signs) == code
    try:
        assert secrets.read_code(mistyped) != code  # two signs of check let one slip in 1,024 through
    except LockedError as error:
        assert "slip" in str(error)  # noqa: PT017 - most are caught


@pytest.mark.parametrize("typed", ["", "ABCD", "U" * 28, "A" * 29, "é" * 28])
def test_what_is_no_recovery_code_is_told(keyring: Keyring, journey: OpenJourney, typed: str) -> None:
    journey.make_recovery_code()
    with pytest.raises(LockedError, match="28 letters and digits"):
        keyring.unlock(RecoveryCode(typed))


def test_way_that_was_never_made_is_told(keyring: Keyring, journey: OpenJourney) -> None:
    with pytest.raises(LockedError, match="not opened by a key file"):
        keyring.unlock(KeyFile())


def test_key_file_opens_and_is_readable_by_its_owner_alone(home: Home, keyring: Keyring) -> None:
    keyring.begin(KeyFile())
    assert home.key_file.stat().st_mode & 0o777 == 0o600
    open_keyring(home).unlock(KeyFile())


def test_key_file_elsewhere_is_found_again(home: Home, keyring: Keyring, tmp_path: Path) -> None:
    keyring.begin(KeyFile(tmp_path / "stick" / "my.key"))
    open_keyring(home).unlock(KeyFile())
    (tmp_path / "stick" / "my.key").rename(tmp_path / "moved.key")
    with pytest.raises(LockedError, match="not where it was put"):
        keyring.unlock(KeyFile())
    keyring.unlock(KeyFile(tmp_path / "moved.key"))


def test_home_may_be_moved_with_its_key_file(home: Home, keyring: Keyring, tmp_path: Path) -> None:
    say(keyring.begin(KeyFile()).ledger, "koi")
    open_keyring(Home(tmp_path / "elsewhere"))
    home.folder.rename(tmp_path / "moved")
    assert said(open_keyring(Home(tmp_path / "moved")).unlock(KeyFile()).ledger) == ["koi"]


NO_KEYS = (b"", b"koi", b"wherenext-key-1 !!", b"wherenext-key-1 QUJD", b"\xff" * 40, b"other " + b"A" * 44)


@pytest.mark.parametrize("content", NO_KEYS)
def test_file_that_is_no_key_is_told_and_never_overwritten(keyring: Keyring, home: Home, content: bytes) -> None:
    home.key_file.write_bytes(content)
    with pytest.raises(PersonError, match="left as it is"):
        keyring.begin(KeyFile())
    assert home.key_file.read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_key_file_that_finds_no_room_leaves_the_place_free(tmp_path: Path) -> None:
    code = (
        "import resource, sys; from pathlib import Path; from wherenext.core.errors import PersonError\n"
        "from wherenext.storage.key_file import make_key_file, read_key_file\n"
        "path = Path(sys.argv[1])\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10, resource.RLIM_INFINITY))\n"
        "try: make_key_file(path)\n"
        "except PersonError as error: print(error)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))\n"
        "print(make_key_file(path) == read_key_file(path))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "stick.key"], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["The key file cannot be written there (File too large).", "True"]


def test_key_file_of_a_begin_that_was_cut_short_is_taken(keyring: Keyring, home: Home) -> None:
    from wherenext.storage.key_file import make_key_file

    make_key_file(home.key_file)
    keyring.begin(KeyFile())
    keyring.unlock(KeyFile())


def test_other_key_file_does_not_open(keyring: Keyring, tmp_path: Path) -> None:
    from wherenext.storage.key_file import make_key_file

    keyring.begin(KeyFile())
    make_key_file(tmp_path / "other.key")
    with pytest.raises(LockedError, match="This key file does not open"):
        keyring.unlock(KeyFile(tmp_path / "other.key"))


def test_removed_key_file_opens_nothing_and_is_gone(keyring: Keyring, home: Home, journey: OpenJourney) -> None:
    journey.put(KeyFile())
    kept = home.key_file.read_bytes()
    journey.remove(Way.KEY_FILE)
    assert not home.key_file.exists()
    home.key_file.write_bytes(kept)
    with pytest.raises(LockedError):
        keyring.unlock(KeyFile())


def test_last_way_in_is_not_removed_and_backups_stay(home: Home, keyring: Keyring, journey: OpenJourney) -> None:
    journey.make_recovery_code()
    before = [path.name for path in home.backups.iterdir()]
    with pytest.raises(PersonError, match="only way"):
        journey.remove(Way.PASSPHRASE)
    assert before
    assert [path.name for path in home.backups.iterdir()] == before
    keyring.unlock(PHRASE)


def test_removed_passphrase_opens_no_longer(keyring: Keyring, journey: OpenJourney) -> None:
    journey.put(KeyFile())
    journey.remove(Way.PASSPHRASE)
    assert keyring.find_ways() == {Way.KEY_FILE}
    with pytest.raises(LockedError):
        keyring.unlock(PHRASE)


def test_deleted_journey_is_gone_for_everyone(keyring: Keyring, home: Home, journey: OpenJourney) -> None:
    journey.put(KeyFile())
    say(journey.ledger, "koi")
    other = keyring.unlock(PHRASE)
    journey.delete()
    assert keyring.find_ways() == frozenset()
    assert not home.key_file.exists()
    for use in (other.ledger.read, lambda: say(other.ledger, "ponds")):
        with pytest.raises(NotFoundError, match="deleted"):
            use()
    assert open_keyring(home).begin(OTHER).ledger.read() == ()


def test_deletion_cut_short_is_finished_at_the_next_start(home: Home, journey: OpenJourney) -> None:
    say(journey.ledger, "koi")
    journey._end()  # type: ignore[attr-defined]
    keyring = open_keyring(home)
    assert keyring.find_ways() == frozenset()
    from wherenext.storage.models import EntryRow, KeyRow, LockRow

    assert [kind.objects.count() for kind in (EntryRow, KeyRow, LockRow)] == [0, 0, 0]


def test_erasure_cut_short_is_finished_at_the_next_start(home: Home, journey: OpenJourney) -> None:
    from wherenext.storage.models import EntryRow, KeyRow

    say(journey.ledger, "koi", "ponds")
    journey.ledger._mark_erased(["koi"])  # type: ignore[attr-defined]
    assert said(open_keyring(home).unlock(PHRASE).ledger) == ["ponds"]
    assert KeyRow.objects.count() == 1
    assert EntryRow.objects.get(sequence=1).sealed == b""


def test_default_cost_is_what_the_decision_says() -> None:
    assert (secrets.Cost().rounds, secrets.Cost().kibibytes, secrets.Cost().lanes) == (3, 65536, 4)
    assert secrets.read_cost(CHEAP.write()) == CHEAP
