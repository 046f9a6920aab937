"""A home of its own for each test, with a clock that ticks and a passphrase that costs little."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.storage.homes import PHRASE, close, open_keyring

from wherenext.application.ports import Keyring, OpenJourney
from wherenext.storage.home import Home


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    yield Home(tmp_path / "home")
    close()


@pytest.fixture
def keyring(home: Home) -> Keyring:
    return open_keyring(home)


@pytest.fixture
def journey(keyring: Keyring) -> OpenJourney:
    return keyring.begin(PHRASE)
