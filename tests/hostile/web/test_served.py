"""The running program, treated roughly: nothing lost, nothing half, a clear message, and what was typed comes back."""

import resource
import shutil
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from tests.hostile.web.browser import Browser, read_hidden
from tests.journeys.conftest import Served, serve

from wherenext.sources.catalog import SHIPPED

WORDS = "The night the pumps failed, and what I did about it. 🐟"
WHY = "/begin/why-now/"


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


def enter(site: Served, browser: Browser | None = None) -> Browser:
    browser = browser or Browser(site.address)
    status, _ = browser.get(site.entrance.removeprefix(site.address))
    assert status == 302
    return browser


def read_record(browser: Browser) -> str:
    return browser.get("/record/export/")[1]


def test_program_killed_between_click_and_answer_keeps_it_once(home):
    with serve(home, "key-file") as site:
        browser = enter(site)
        port = int(site.address.rpartition(":")[2])
        said = browser.read_form(WHY) | {"text": WORDS}
        waiting = browser.send_and_leave(WHY, **said)
        time.sleep(0.02)
        site.process.send_signal(signal.SIGKILL)
        site.process.wait()
        waiting.close()
    with serve(home, "key-file", port) as again:
        # The browser still shows the old page; its pass ended with the program.
        status, page = browser.post(WHY, **said)
        assert status == 403
        assert "it waits on this page" in page
        assert WORDS in page
        enter(again, browser)
        assert browser.post(WHY, **read_hidden(page))[0] == 302
        assert read_record(browser).count("The night the pumps failed") == 1


def test_disk_without_room_is_told_and_the_words_come_back(home):
    with serve(home, "key-file") as site:
        browser = enter(site)
        browser.tell(WHY, text="Before.")
        begin = browser.read_form("/meetings/1/")
        limit_files(site, max(each.stat().st_size for each in home.rglob("*") if each.is_file()))
        status, page = browser.tell("/life/dreams/", text=WORDS * 4000, about="personal")
        assert status == 400
        assert "Nothing half was kept" in page
        assert WORDS * 4000 in page
        # A button that has no form to come back to waits on the page that says what is wrong.
        status, page = browser.post("/meetings/1/begin/", **begin)
        assert status == 500
        assert "Nothing half was kept" in page
        assert browser.get("/")[0] == 200
        limit_files(site, resource.RLIM_INFINITY)
        assert browser.post("/meetings/1/begin/", **read_hidden(page))[0] == 302
        assert browser.tell("/life/dreams/", text=WORDS, about="personal")[0] == 302
        record = read_record(browser)
        assert record.count('"kind":"dream"') == 1
        assert record.count('"kind":"meeting"') == 1


def limit_files(site: Served, size: int) -> None:
    """Let no file of the program grow beyond a size, as on a disk without room."""
    resource.prlimit(site.process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def test_two_programs_on_one_home_lose_nothing(home):
    with serve(home, "key-file") as one, serve(home, "key-file") as other:
        first, second = enter(one), enter(other)
        first.tell(WHY, text="From the first program.")
        assert "From the first program." in second.get(WHY)[1]
        stale = second.read_form(WHY)
        first.tell(WHY, text="The first one again.")
        status, page = second.post(WHY, **(stale | {"text": "From the second program."}))
        assert status == 400
        assert "The first one again." in page
        assert "From the second program." in page
        assert second.post(WHY, **(read_hidden(page) | {"text": "From the second program."}))[0] == 302
        record = read_record(first)
        for words in ("From the first program.", "The first one again.", "From the second program."):
            assert record.count(words) == 1


def put_in_use(home: Path, name: str, title: str) -> None:
    """Install a catalog in which one occupation is called otherwise, as an installation does it."""
    folder = home / "catalog" / name / "catalog"
    shutil.copytree(SHIPPED, folder)
    with closing(sqlite3.connect(folder / "catalog.sqlite")) as db, db:
        db.execute("update occupation set title = ? where code = '29-1141.00'", (title,))
    beside = home / "catalog" / "in-use.new"
    beside.write_text(name, "utf-8")
    beside.replace(home / "catalog" / "in-use")
    for each in (home / "catalog").glob("build-*"):
        if each.name != name:
            shutil.rmtree(each)


def test_catalog_replaced_while_serving_is_taken_up(home):
    put_in_use(home, "build-one", "Nurses of the first catalog")
    with serve(home, "key-file") as site:
        browser = enter(site)
        browser.tell(WHY, text=WORDS)
        browser.tell("/moments/new/", what_happened="I sat with a patient all night and he slept.", job="")
        assert "Nurses of the first catalog" in browser.read("/occupations/29-1141.00/")
        put_in_use(home, "build-two", "Nurses of the second catalog")
        for path in ("/", "/moments/", "/occupations/", "/occupations/browse/", "/record/"):
            assert browser.get(path)[0] == 200, path
        assert "Nurses of the second catalog" in browser.read("/occupations/29-1141.00/")
        # One that cannot be opened is not used; the program goes on with the one it has.
        put_in_use(home, "build-three", "Nurses of the third catalog")
        (home / "catalog" / "build-three" / "catalog" / "manifest.json").write_text("{}", "utf-8")
        assert "Nurses of the second catalog" in browser.read("/occupations/29-1141.00/")
        assert browser.get("/")[0] == 200
        assert browser.tell(WHY, text=f"{WORDS} And then.")[0] == 302
        assert WORDS in read_record(browser)


def test_novel_of_a_megabyte_is_kept_by_the_running_program(home):
    novel = "It was a dark and stormy night. 🐟" * 30_000
    with serve(home, "key-file") as site:
        browser = enter(site)
        assert browser.tell(WHY, text=novel)[0] == 302
        assert novel in browser.get(WHY)[1]
        assert browser.get("/")[0] == 200
