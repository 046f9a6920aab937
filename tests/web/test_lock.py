import pytest

from tests.storage.homes import PHRASE
from wherenext.application.ports import KeyFile, Way


def test_first_start_asks_how_the_journey_opens(closed):
    closed.enter()
    assert closed.client.get("/", follow=True).redirect_chain[-1][0] == "/first/"


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
    assert locked.get("/moments/")["Location"] == "/unlock/"


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


def test_what_was_typed_while_locked_is_handed_back(site, name):
    site.post("/lock/")
    page = site.post("/life/dreams/", entry=name, text="a <b>house</b> by the sea", about="personal")
    assert page.status_code == 403
    assert "a &lt;b&gt;house&lt;/b&gt; by the sea" in page.content.decode()
    site.post("/unlock/", passphrase=PHRASE.text)
    site.post("/life/dreams/", **site_fields(page))
    assert site.journey().dreams[0].payload.text == "a <b>house</b> by the sea"


def site_fields(page) -> dict[str, str]:
    """Send the page that holds what was typed as a browser would."""
    from html import unescape

    from tests.web.conftest import HIDDEN

    return {name: unescape(value) for name, value in HIDDEN.findall(page.content.decode())}
