"""What every test may ask for."""

import os
from pathlib import Path

import pytest

NO_RELEASES = "WHERENEXT_TEST_DATA names no releases"


@pytest.fixture(scope="session")
def releases() -> Path:
    """The folder of outside releases, or a skip that says why."""
    named = os.environ.get("WHERENEXT_TEST_DATA", "")
    if not named or not Path(named).is_dir():
        pytest.skip(NO_RELEASES)
    return Path(named)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return Path(__file__).resolve().parent.parent
