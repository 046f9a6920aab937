from pathlib import Path

import pytest

from wherenext.application.home import find_home
from wherenext.core.errors import SettingError


def test_home_is_the_folder_that_is_named():
    assert find_home({"WHERENEXT_HOME": "/somewhere/else"}) == Path("/somewhere/else")


def test_home_may_be_named_from_the_persons_own_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert find_home({"WHERENEXT_HOME": "~/journey"}) == tmp_path / "journey"


def test_home_of_nobody_is_told():
    with pytest.raises(SettingError, match="WHERENEXT_HOME"):
        find_home({"WHERENEXT_HOME": "~nobody-of-this-name/journey"})


@pytest.mark.parametrize("environment", [{}, {"WHERENEXT_HOME": ""}])
def test_home_is_the_systems_own_place_where_none_is_named(environment):
    assert find_home(environment).name == "wherenext"
