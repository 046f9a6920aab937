from datetime import timedelta
from html import unescape

import pytest

from tests.storage.homes import PHRASE
from tests.web.conftest import HIDDEN
from wherenext.application.ports import KeyFile, Way
from wherenext.storage.home import Home
from wherenext.storage.preferences import FilePreferences


def test_first_start_asks_how_the_journey_opens(closed):
    closed.enter()
    assert closed.client.get("/", follow=True).redirect_chain[-1][0] == "/first/"


def test_first_page_says_what_one_gets_and_where_the_words_lie(closed, tmp_path, monkeypatch):
    monkeypatch.setenv("WHERENEXT_HOME", str(tmp_path / "mine"))
    closed.enter()
    text = closed.get("/first/").content.decode()
    assert "your own guess about your work in five years" in text
    assert "Five meetings of an hour and a half" in text
    assert f"<code>{tmp_path / 'mine'}</code>" in text


def test_passphrase_begins_a_journey_and_the_code_is_shown_once(closed):
    closed.enter()
    words = "four plain words here"
    response = closed.post("/first/", passphrase=words, again=words)
    assert response["Location"] == "/recovery-code/"
    assert 'class="code"' not in closed.get("/recovery-code/").content.decode()
    page = closed.post("/recovery-code/").content.decode()
    assert 'class="code"' in page
    assert closed.local.keyring.find_ways() == {Way.PASSPHRASE, Way.RECOVERY_CODE}


@pytest.mark.parametrize(("first", "second"), [("short", "short"), ("long enough", "differs here"), ("", "")])
def test_unfit_passphrase_is_explained(closed, first, second):
    closed.enter()
    page = closed.post("/first/", passphrase=first, again=second)
    assert "Not kept yet" in page.content.decode()
    assert "still below" not in page.content.decode()
    assert closed.local.keyring.find_ways() == frozenset()


def test_key_file_begins_a_journey_without_words(closed):
    closed.enter()
    assert closed.post("/first/", key_file="yes")["Location"] == "/"
    assert closed.local.keyring.find_ways() == {Way.KEY_FILE}


def test_key_file_is_not_offered_where_a_passphrase_was_asked_for(closed):
    closed.local.way = Way.PASSPHRASE
    closed.enter()
    assert "key file" not in closed.get("/first/").content.decode()
    closed.post("/first/", key_file="yes")
    assert closed.local.keyring.find_ways() == frozenset()


def test_second_beginning_leads_to_the_lock(locked):
    assert locked.post("/first/", key_file="yes")["Location"] == "/unlock/"


def test_locked_pages_lead_to_the_lock(locked):
    assert locked.get("/")["Location"] == "/unlock/"
    assert locked.get("/moments/")["Location"] == "/unlock/?next=/moments/"


def test_unlocking_leads_to_the_page_that_was_asked_for(locked):
    page = locked.get("/unlock/?next=/moments/").content.decode()
    assert 'name="next" value="/moments/"' in page
    assert locked.post("/unlock/", passphrase=PHRASE.text, next="/moments/")["Location"] == "/moments/"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "evil"])
def test_unlocking_leads_nowhere_else(locked, elsewhere):
    assert locked.post("/unlock/", passphrase=PHRASE.text, next=elsewhere)["Location"] == "/"


def test_right_passphrase_unlocks(locked):
    assert locked.post("/unlock/", passphrase=PHRASE.text)["Location"] == "/"
    assert locked.get("/").status_code == 200


def test_wrong_passphrase_is_told_without_repeating_it(locked):
    page = locked.post("/unlock/", passphrase="something quite wrong").content.decode()
    assert "something quite wrong" not in page
    assert "Not opened" in page
    assert locked.local.desk is None


def test_recovery_code_unlocks_and_leads_to_a_new_passphrase(locked):
    code = locked.local.keyring.unlock(PHRASE).make_recovery_code()
    assert locked.post("/unlock/code/", code=code.lower())["Location"] == "/passphrase/"
    words = "another set of words"
    locked.post("/passphrase/", passphrase=words, again=words)
    locked.post("/lock/")
    assert locked.post("/unlock/", passphrase=PHRASE.text).status_code == 200
    assert locked.post("/unlock/", passphrase=words).status_code == 302


def test_wrong_recovery_code_is_told(locked):
    assert "Not opened" in locked.post("/unlock/code/", code="0000").content.decode()


def test_new_passphrase_takes_the_place_of_a_key_file(closed):
    closed.enter()
    closed.local.open(closed.local.keyring.begin(KeyFile()))
    assert closed.post("/lock/").status_code == 400
    words = "another set of words"
    closed.post("/passphrase/", passphrase=words, again=words)
    assert Way.KEY_FILE not in closed.local.keyring.find_ways()
    assert closed.post("/lock/")["Location"] == "/unlock/"


DREAM = "a <b>house</b> by the sea\r\nand a boat 🐟"
KEPT = "a <b>house</b> by the sea\nand a boat 🐟"


def test_what_was_typed_while_locked_is_kept_after_unlocking(site, name):
    site.post("/lock/")
    page = site.post("/life/dreams/", entry=name, text=DREAM, about="personal")
    assert page.status_code == 403
    wrong = site.post("/life/dreams/", **read_fields(page), passphrase="not this one")
    assert "Not opened" in wrong.content.decode()
    assert site.local.desk is None
    response = site.post("/life/dreams/", **read_fields(wrong), passphrase=PHRASE.text)
    assert response["Location"] == "/life/dreams/?kept"
    assert site.journey().dreams[0].payload.text == KEPT


def test_what_was_typed_passes_once_it_was_unlocked_in_another_window(site, name):
    site.post("/lock/")
    page = site.post("/life/dreams/", entry=name, text=DREAM, about="personal")
    site.post("/unlock/", passphrase=PHRASE.text)
    assert site.post("/life/dreams/", **read_fields(page), passphrase="").status_code == 302
    assert site.journey().dreams[0].payload.text == KEPT


def test_form_that_was_held_and_is_not_complete_comes_back_as_typed(site, name):
    site.post("/lock/")
    page = site.post("/life/constraints/", entry=name, text="Home by four 🐟", about="")
    back = site.post("/life/constraints/", **read_fields(page), passphrase=PHRASE.text)
    assert back.status_code == 400
    assert "Not kept yet" in back.content.decode()
    assert "Home by four 🐟" in back.content.decode()


@pytest.mark.parametrize("held", ["", "no JSON", "[1, 2]", '{"text": 1}', "null"])
def test_held_words_that_are_not_ours_change_nothing(site, held):
    assert site.post("/life/dreams/", **{"wherenext-held": held}).status_code == 400
    assert site.journey().entries == ()


def test_file_that_was_chosen_while_locked_is_asked_for_again(site):
    from django.core.files.uploadedfile import SimpleUploadedFile

    site.post("/lock/")
    page = site.post("/begin/resume/", file=SimpleUploadedFile("resume.txt", b"Sam"))
    assert "choose it once more" in page.content.decode()


def read_fields(page) -> dict[str, str]:
    """Return the hidden fields of a page as a browser would send them."""
    return {name: unescape(value) for name, value in HIDDEN.findall(page.content.decode())}


def leave(site, minutes: float) -> None:
    site.local.clock.time += timedelta(minutes=minutes)


def test_journey_locks_itself_when_nobody_asks_for_a_page(site):
    site.local.lock_after = 15
    site.get("/")
    leave(site, 14)
    assert site.get("/").status_code == 200
    leave(site, 14)
    assert site.get("/moments/").status_code == 200
    leave(site, 15)
    assert site.get("/moments/")["Location"] == "/unlock/?next=/moments/"


def test_key_goes_also_where_no_browser_asks_any_more(site):
    site.local.lock_after = 15
    site.get("/occupations/")
    leave(site, 15)
    assert site.local.lock_if_idle()
    assert site.local.opened is None
    assert site.local.adviser._latest is None


def test_words_sent_after_it_locked_itself_are_kept(site):
    site.local.lock_after = 5
    said = site.find_hidden("/begin/why-now/") | {"text": "The night shift, and what it does to me."}
    leave(site, 40)
    page = site.post("/begin/why-now/", **said)
    assert "locked meanwhile" in page.content.decode()
    site.post("/begin/why-now/", **read_fields(page), passphrase=PHRASE.text)
    assert site.journey().why_now.payload.text == "The night shift, and what it does to me."


def test_journey_with_a_key_file_does_not_lock_itself(closed):
    closed.enter()
    closed.post("/first/", key_file="yes")
    closed.local.lock_after = 5
    leave(closed, 500)
    assert closed.get("/").status_code == 200
    assert "would therefore lock nothing" in closed.get("/lock/settings/").content.decode()


@pytest.mark.parametrize(("said", "minutes"), [("5", 5), ("120", 120), ("", None)])
def test_time_until_it_locks_is_chosen_and_kept(site, tmp_path, said, minutes):
    site.local.preferences = FilePreferences(Home(tmp_path))
    assert site.post("/lock/settings/", lock_after=said).status_code == 302
    assert site.local.lock_after == minutes
    assert FilePreferences(Home(tmp_path)).load().lock_after == minutes
    assert f'value="{said}"' in site.get("/lock/settings/").content.decode()


def test_time_that_is_not_offered_is_refused(site):
    assert site.post("/lock/settings/", lock_after="-3").status_code == 400
