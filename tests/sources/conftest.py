"""What tests of sources share."""

from pathlib import Path

import pytest


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own."""
    monkeypatch.setenv("WHERENEXT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"
