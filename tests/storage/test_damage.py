"""A ledger that was altered behind the program's back says so, and gives what is whole."""

import sqlite3
from contextlib import closing

import pytest
from tests.storage.homes import PHRASE, close, open_keyring, said, say

from wherenext.application.ports import Check, Ledger, OpenJourney
from wherenext.core.errors import StorageError
from wherenext.storage.home import Home


def alter(home: Home, statement: str, *, keys: bool = False) -> Ledger:
    """Change a database as another program could, and open it again."""
    close()
    with closing(sqlite3.connect(home.keys if keys else home.entries)) as database, database:
        database.execute(statement)
    return open_keyring(home).unlock(PHRASE).ledger


@pytest.fixture
def home_with_three(home: Home, journey: OpenJourney) -> Home:
    say(journey.ledger, "koi", "ponds", "roses")
    return home


def test_altered_ciphertext_is_found_and_the_rest_read(home_with_three: Home) -> None:
    statement = "UPDATE entries SET sealed = CAST(sealed || x'00' AS BLOB) WHERE sequence = 2"
    ledger = alter(home_with_three, statement)
    assert said(ledger) == ["koi", "roses"]
    assert ledger.check() == Check(entries=2, erased=0, unreadable=1, broken=2)


@pytest.mark.parametrize("column", ["tag", "key_id", "sealed_digest", "link", "chain"])
def test_any_altered_column_breaks_the_chain(home_with_three: Home, column: str) -> None:
    statement = f"UPDATE entries SET {column} = zeroblob(length({column})) WHERE sequence = 2"  # noqa: S608
    assert alter(home_with_three, statement).check().broken == 2


def test_removed_entry_breaks_the_chain(home_with_three: Home) -> None:
    assert alter(home_with_three, "DELETE FROM entries WHERE sequence = 2").check().broken == 3


def test_entries_that_changed_places_do_not_open(home_with_three: Home) -> None:
    moved = "UPDATE entries SET sequence = CASE sequence WHEN 2 THEN 30 ELSE 20 END WHERE sequence > 1"
    ledger = alter(home_with_three, moved)
    assert said(ledger) == ["koi"]


def test_entry_whose_key_is_missing_is_counted(home_with_three: Home) -> None:
    one = "DELETE FROM entry_keys WHERE id = (SELECT min(id) FROM entry_keys)"
    check = alter(home_with_three, one, keys=True).check()
    assert check == Check(entries=2, erased=0, unreadable=1, broken=None)
    assert not check.is_whole


def test_keys_without_an_entry_stay_and_open_nothing(home_with_three: Home) -> None:
    extra = "INSERT INTO entry_keys SELECT randomblob(16), journey, wrapped FROM entry_keys LIMIT 1"
    ledger = alter(home_with_three, extra, keys=True)
    assert ledger.check() == Check(3, 0, 0, None)
    close()
    with closing(sqlite3.connect(home_with_three.keys)) as database:
        assert database.execute("SELECT count(*) FROM entry_keys").fetchone() == (4,)


def test_keys_are_kept_where_the_entries_are_missing(home_with_three: Home) -> None:
    close()
    put_away = home_with_three.entries.rename(home_with_three.folder / "put away")
    with pytest.raises(StorageError, match=r"journey\.sqlite3 is missing"):
        open_keyring(home_with_three)
    close()
    put_away.replace(home_with_three.entries)
    assert said(open_keyring(home_with_three).unlock(PHRASE).ledger) == ["koi", "ponds", "roses"]


def test_file_that_is_no_database_is_told(home_with_three: Home) -> None:
    close()
    home_with_three.entries.write_bytes(b"koi" * 5000)
    with pytest.raises(StorageError, match="not the journey's database"):
        open_keyring(home_with_three)


def test_database_of_a_newer_program_is_refused(home_with_three: Home) -> None:
    newer = "INSERT INTO django_migrations (app, name, applied) VALUES ('storage', '0999_later', '2030-01-01')"
    with pytest.raises(StorageError, match="newer version"):
        alter(home_with_three, newer)
