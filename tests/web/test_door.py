from tests.web.conftest import HOST, make_browser
from wherenext.web.door import Door


def test_token_lets_one_browser_in_and_is_then_void(locked):
    token = locked.local.door.token
    other = make_browser()
    first = other.get(f"/open/{token}")
    assert first.status_code == 302
    assert make_browser().get(f"/open/{token}").status_code == 403


def test_fresh_token_is_announced_after_use():
    told = []
    door = Door(told.append)
    used = door.token
    assert door.admit(used) is not None
    assert told == [door.token]
    assert door.token != used


def test_wrong_token_is_refused(closed):
    assert closed.get("/open/wrong").status_code == 403


def test_pass_is_strict_and_hidden_from_scripts(locked):
    cookie = next(iter(locked.client.cookies.values()))
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert "8642" in cookie.key


def test_browser_without_pass_sees_nothing(site):
    stranger = make_browser()
    for path in ("/", "/record/", "/record/export/", "/unlock/", "/moments/"):
        assert stranger.get(path).status_code == 403, path


def test_browser_that_is_in_goes_home_when_it_comes_again(site):
    response = site.get("/open/whatever")
    assert (response.status_code, response["Location"]) == (302, "/")


def test_other_host_names_are_not_served(site):
    for host in ("evil.example:8642", "192.168.0.5:8642", "localhost.evil.example"):
        response = site.client.get("/", headers={"host": host})
        assert response.status_code == 421, host


def test_every_answer_forbids_scripts_and_other_hosts(site):
    for path in ("/", "/nowhere/", "/static/site.css", "/open/wrong"):
        response = site.get(path)
        policy = response["Content-Security-Policy"]
        assert "default-src 'none'" in policy, path
        assert "unsafe" not in policy
        assert "http" not in policy
        assert response["Referrer-Policy"] == "same-origin"
        assert response["X-Content-Type-Options"] == "nosniff"


def test_pages_are_not_kept_by_the_browser_but_the_style_is(site):
    assert site.get("/")["Cache-Control"] == "no-store"
    assert "max-age" in site.get("/static/site.css")["Cache-Control"]


def test_form_without_its_token_is_refused_and_says_that_nothing_is_lost(site, name):
    careful = make_browser(enforce_csrf_checks=True)
    careful.cookies = site.client.cookies
    response = careful.post("/life/dreams/", {"entry": name, "text": "sail", "about": "personal"})
    assert response.status_code == 403
    assert "what you typed is still there" in response.content.decode()
    assert site.journey().dreams == ()


def test_form_from_another_origin_is_refused(site, name):
    careful = make_browser(enforce_csrf_checks=True)
    careful.cookies = site.client.cookies
    careful.get("/life/dreams/")
    token = careful.cookies["wherenext_form"].value
    said = {"entry": name, "text": "sail", "about": "personal", "csrfmiddlewaretoken": token}
    assert careful.post("/life/dreams/", said, headers={"origin": "http://evil.example"}).status_code == 403
    assert careful.post("/life/dreams/", said, headers={"origin": f"http://{HOST}"}).status_code == 302
