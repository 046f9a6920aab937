import pytest

from wherenext.application.ports import Preferences
from wherenext.core.errors import SettingError
from wherenext.storage.home import Home
from wherenext.storage.preferences import FilePreferences


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path)


@pytest.mark.parametrize("chosen", [Preferences(), Preferences(5), Preferences(None)])
def test_what_was_chosen_is_there_at_the_next_start(home, chosen):
    FilePreferences(home).save(chosen)
    assert FilePreferences(home).load() == chosen


@pytest.mark.parametrize(
    "text", ["", "[", "[]", "3", '{"lock after minutes": -5}', '{"lock after minutes": true}', '{"other": 1}']
)
def test_file_that_says_nothing_of_use_gives_the_usual(home, text):
    home.preferences.write_text(text)
    assert FilePreferences(home).load() == Preferences()


def test_choice_that_cannot_be_kept_is_told(tmp_path):
    with pytest.raises(SettingError, match="cannot be kept"):
        FilePreferences(Home(tmp_path / "missing")).save(Preferences(5))
