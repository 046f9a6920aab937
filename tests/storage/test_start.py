"""Homes of every version open; a new one is made at once."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from tests.storage.homes import PHRASE, open_keyring, said, say

from wherenext.application.ports import Check, OpenJourney, RecoveryCode
from wherenext.core.errors import SettingError
from wherenext.storage.home import Home, find_home
from wherenext.storage.start import set_up

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("version", ["v1"])
def test_home_of_every_version_opens(home: Home, version: str) -> None:
    """The dumps were made once, by the program of that version, with ``python -m tests.storage.golden.make``."""
    home.prepare()
    for path in (home.entries, home.keys):
        with closing(sqlite3.connect(path)) as database:
            database.executescript((GOLDEN / f"{version}.{path.stem}.sql").read_text("utf-8"))
    ledger = open_keyring(home).unlock(PHRASE).ledger
    assert said(ledger) == ["koi", "錦鯉 " * 500, "roses"]
    assert [each.sequence for each in ledger.read()] == [1, 2, 4]
    assert ledger.check() == Check(entries=3, erased=1, unreadable=0, broken=None)
    code = (GOLDEN / f"{version}.code.txt").read_text("ascii").strip()
    say(open_keyring(home).unlock(RecoveryCode(code)).ledger, "lilies")
    assert ledger.check().is_whole


def test_migrations_say_what_the_models_say() -> None:
    set_up()
    from django.core.management import call_command

    call_command("makemigrations", "storage", check=True, dry_run=True, verbosity=0)


def test_first_start_takes_less_than_a_second_of_work(home: Home) -> None:
    set_up()
    before = time.process_time()
    open_keyring(home)
    assert time.process_time() - before < 1


def test_second_start_changes_nothing(home: Home, journey: OpenJourney) -> None:
    say(journey.ledger, "koi")
    assert said(open_keyring(home).unlock(PHRASE).ledger) == ["koi"]


def test_home_is_what_the_variable_names(tmp_path: Path) -> None:
    assert find_home({"WHERENEXT_HOME": str(tmp_path)}).folder == tmp_path
    assert find_home({"WHERENEXT_HOME": "~/koi"}).folder == Path.home() / "koi"
    assert find_home({}).folder.name == "wherenext"


def test_data_folder_that_cannot_be_made_names_the_variable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("koi")
    with pytest.raises(SettingError, match="WHERENEXT_HOME"):
        open_keyring(Home(tmp_path / "file" / "home"))
