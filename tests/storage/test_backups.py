"""The key store's own backups: one a day, for thirty days, and none that remembers what was taken out."""

import shutil
from pathlib import Path

import pytest
from tests.fakes.ledger import MONDAY
from tests.storage.homes import PHRASE, close, open_keyring, said, say

from wherenext.application.ports import OpenJourney, Passphrase
from wherenext.core.errors import StorageError
from wherenext.core.journey.reference import EntryId
from wherenext.storage.backups import Backups
from wherenext.storage.home import Home


def names(home: Home) -> list[str]:
    return sorted(path.name for path in home.backups.iterdir())


def test_each_day_has_one_backup(home: Home, journey: OpenJourney) -> None:
    for day in (0, 0, 1, 1, 2):
        open_keyring(home, days=day)
    assert names(home) == [f"keys-2026-03-0{day}.sqlite3" for day in (2, 3, 4)]


def test_program_that_runs_for_days_makes_one_each_day(home: Home, journey: OpenJourney) -> None:
    ledger = open_keyring(home, days=5).unlock(PHRASE).ledger
    ledger._clock.time = ledger._clock.time.replace(day=9)  # type: ignore[attr-defined]
    say(ledger, "koi")
    assert "keys-2026-03-09.sqlite3" in names(home)


def test_backup_that_was_removed_is_made_again_on_the_same_day(home: Home, journey: OpenJourney) -> None:
    backups = Backups(home)
    backups.keep(MONDAY.date())
    before = names(home)
    backups.remove()
    assert names(home) == []
    backups.keep(MONDAY.date())
    assert names(home) == before


def test_backup_is_gone_after_thirty_days(home: Home, journey: OpenJourney) -> None:
    open_keyring(home, days=30)
    assert names(home) == ["keys-2026-03-02.sqlite3", "keys-2026-04-01.sqlite3"]
    open_keyring(home, days=31)
    assert names(home) == ["keys-2026-04-01.sqlite3", "keys-2026-04-02.sqlite3"]


def test_backup_of_a_day_that_a_wrong_clock_gave_is_not_kept_until_then(home: Home, journey: OpenJourney) -> None:
    open_keyring(home, days=2000)
    open_keyring(home, days=1)
    assert names(home) == ["keys-2026-03-03.sqlite3"]


@pytest.mark.parametrize("ending", [".77.part", ".part", ".part-journal", ".part-wal"])
def test_backup_cut_short_is_cleared_away(home: Home, journey: OpenJourney, ending: str) -> None:
    (home.backups / f"keys-2026-03-03.sqlite3{ending}").write_bytes(b"half")
    open_keyring(home, days=1)
    assert names(home) == ["keys-2026-03-02.sqlite3", "keys-2026-03-03.sqlite3"]


def test_backup_cut_short_is_not_named_as_the_newest(home: Home, journey: OpenJourney) -> None:
    close()
    home.keys.write_bytes(b"")
    (home.backups / "keys-2026-03-04.sqlite3.part").write_bytes(b"half")
    with pytest.raises(StorageError, match=r"the newest is keys-2026-03-02\.sqlite3,"):
        open_keyring(home, days=2)


def test_lost_key_store_is_mended_by_putting_a_backup_in_its_place(home: Home, journey: OpenJourney) -> None:
    say(journey.ledger, "koi")
    open_keyring(home, days=1)
    close()
    home.keys.write_bytes(b"")
    for _ in range(2):
        with pytest.raises(StorageError, match=r"the newest is keys-2026-03-03\.sqlite3"):
            open_keyring(home, days=2)
    close()
    shutil.copy(home.backups / "keys-2026-03-03.sqlite3", home.keys)
    assert said(open_keyring(home, days=1).unlock(PHRASE).ledger) == ["koi"]


def test_old_copy_of_the_entries_put_back_by_mistake_can_be_undone(
    home: Home, journey: OpenJourney, tmp_path: Path
) -> None:
    say(journey.ledger, "koi")
    close()
    shutil.copy(home.entries, tmp_path / "old")
    say(open_keyring(home).unlock(PHRASE).ledger, "ponds")
    close()
    shutil.copy(home.entries, tmp_path / "new")
    shutil.copy(tmp_path / "old", home.entries)
    assert said(open_keyring(home, days=1).unlock(PHRASE).ledger) == ["koi"]
    close()
    shutil.copy(tmp_path / "new", home.entries)
    assert said(open_keyring(home, days=1).unlock(PHRASE).ledger) == ["koi", "ponds"]


def test_erasing_leaves_one_backup_without_the_key(home: Home, journey: OpenJourney) -> None:
    say(journey.ledger, "koi", "ponds")
    open_keyring(home, days=1)
    ledger = open_keyring(home, days=2).unlock(PHRASE).ledger
    ledger.erase(EntryId("koi"))
    assert names(home) == ["keys-2026-03-04.sqlite3"]
    close()
    shutil.copy(home.backups / names(home)[0], home.keys)
    assert said(open_keyring(home, days=2).unlock(PHRASE).ledger) == ["ponds"]


def test_backup_that_cannot_be_written_stops_nothing(
    home: Home, journey: OpenJourney, caplog: pytest.LogCaptureFixture
) -> None:
    say(journey.ledger, "koi")
    shutil.rmtree(home.backups)
    home.backups.symlink_to("nowhere")
    say(journey.ledger, "ponds")
    journey.ledger.erase(EntryId("koi"))
    journey.put(Passphrase("battery staple"))
    assert said(journey.ledger) == ["ponds"]
    assert "could not be backed up" in caplog.text


def test_turn_that_cannot_be_taken_does_not_make_what_was_kept_look_lost(
    home: Home, journey: OpenJourney, caplog: pytest.LogCaptureFixture
) -> None:
    ledger = open_keyring(home).unlock(PHRASE).ledger
    turn = home.keys.with_name(".turn")
    turn.unlink()
    turn.mkdir()
    ledger._clock.time = ledger._clock.time.replace(day=9)  # type: ignore[attr-defined]
    say(ledger, "koi")
    assert said(ledger) == ["koi"]
    assert "could not be backed up" in caplog.text
