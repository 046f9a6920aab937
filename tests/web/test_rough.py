"""Rough treatment in one process: a full disk, words from right to left, wrong files, faults of ours."""

from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connections

from tests.web.conftest import HIDDEN
from wherenext.core.journey import kinds

WORDS = "The night the pumps failed. 🐟"
HEBREW = "שלום, מה נשמע"
EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@contextmanager
def full_disk() -> Iterator[None]:
    """Let the database of entries grow by no page."""
    with connections["default"].cursor() as cursor:
        (count,) = cursor.execute("PRAGMA page_count").fetchone()
        cursor.execute(f"PRAGMA max_page_count={count}")
        yield
        cursor.execute("PRAGMA max_page_count=1000000")


def read_fields(page) -> dict[str, str]:
    from html import unescape

    return {name: unescape(value) for name, value in HIDDEN.findall(page.content.decode())}


def test_full_disk_is_told_in_the_form_and_nothing_half_is_kept(site):
    with full_disk():
        page = site.tell("/begin/why-now/", text=WORDS * 9000)
    text = page.content.decode()
    assert page.status_code == 400
    assert "The disk is full" in text
    assert WORDS * 9000 in text
    assert site.journey().entries == ()
    again = read_fields(page) | {"text": WORDS * 9000}
    assert site.post("/begin/why-now/", **again).status_code == 302
    assert len(site.journey().entries) == 1


def test_full_disk_is_told_where_a_page_has_no_form_to_come_back_to(site):
    entry = site.local.desk.write(site.local.identifiers.make(), kinds.Dream("sail"))
    path = f"/record/entry/{entry.identifier}/take-back/"
    said = site.find_hidden(f"/record/entry/{entry.identifier}/") | {"reason": WORDS * 9000}
    with full_disk():
        page = site.post(path, **said)
    assert page.status_code == 500
    assert "The disk is full" in page.content.decode()
    assert "it waits on this page" in page.content.decode()
    assert WORDS in page.content.decode()
    assert len(site.journey().entries) == 1
    assert site.post(path, **read_fields(page)).status_code == 302
    assert site.journey().entries[-1].payload == kinds.Retraction(WORDS * 9000)


def test_job_and_place_are_kept_both_or_none(site):
    said = site.find_hidden("/begin/job/") | {"title": "Welder", "area": "Portland " * 30_000}
    with full_disk():
        assert site.post("/begin/job/", **said).status_code == 400
    assert site.journey().entries == ()
    site.post("/begin/job/", **said)
    assert [type(each.payload) for each in site.journey().entries] == [kinds.PresentJob, kinds.Area]


def test_fault_of_ours_lets_the_form_be_sent_again(site, name):
    said = {"entry": name, "text": WORDS, "about": "personal"}
    write, site.local.desk.ledger.append = site.local.desk.ledger.append, None
    site.client.raise_request_exception = False
    page = site.post("/life/dreams/", **said)
    assert page.status_code == 500
    assert WORDS in page.content.decode()
    site.local.desk.ledger.append = write
    assert site.post("/life/dreams/", **read_fields(page)).status_code == 302
    assert site.journey().dreams[0].payload.text == WORDS


def test_passphrase_is_never_part_of_what_waits(locked):
    locked.client.cookies.clear()
    page = locked.post("/unlock/", passphrase="a passphrase of mine").content.decode()
    assert "a passphrase of mine" not in page
    assert "waits on this page" not in page


class Directions(HTMLParser):
    """Collects each place where words stand that a browser is not told to look at for their direction."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.found = 0
        self.wrong: list[str] = []

    def handle_starttag(self, tag, attributes):
        said = dict(attributes)
        if tag == "input" and self.words in (said.get("value") or "") and said.get("type") != "hidden":
            self._judge(said.get("dir") == "auto", tag)
        if tag not in EMPTY:
            self.open.append((tag, said))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        drawn = any(tag in {"title", "text", "desc", "option"} for tag, _said in self.open)
        if self.words in data and not drawn and self.open[-1][1].get("class") != "unseen":
            self._judge(any(said.get("dir") == "auto" for _tag, said in self.open[-4:]), self.open[-1][0])

    def _judge(self, is_right: bool, tag: str) -> None:
        self.found += 1
        if not is_right:
            self.wrong.append(f"{tag} in {[each for each, _said in self.open[-3:]]}")


@pytest.mark.parametrize("kind_of_page", ["lists", "entries"])
def test_words_from_right_to_left_are_set_so_wherever_they_stand(site, kind_of_page):
    desk = site.local.desk
    made = {each: desk.write(desk.identifiers.make(), each) for each in say_everything(HEBREW)}
    future = next(each for each in made.values() if isinstance(each.payload, kinds.Destination))
    assumed = desk.write(desk.identifiers.make(), kinds.Assumption(future.identifier, HEBREW))
    moment = site.journey().moments[0].identifier
    talk = site.journey().conversations[0].identifier
    paths = {
        "entries": [f"/record/entry/{each.identifier}/" for each in (*made.values(), assumed)],
        "lists": [
            *("/", "/begin/", "/moments/", "/moments/skills/", "/moments/others/", "/duties/", "/life/", "/record/"),
            *("/occupations/", "/destination/", "/conversations/", "/moves/", "/applications/", "/meetings/2/"),
            *("/begin/why-now/", "/begin/job/", "/life/dreams/", "/life/constraints/", "/begin/not-wanted/"),
            *(f"/moments/{moment}/", f"/moments/{moment}/skills/", f"/moments/{moment}/took/"),
            *(f"/destination/{future.identifier}/{page}" for page in ("", "revise/", "assume/", "reality/")),
            f"/destination/assumption/{assumed.identifier}/",
            *(f"/conversations/{talk}/{page}" for page in ("", "plan/", "debrief/", "lessons/")),
        ],
    }[kind_of_page]
    wrong, found = [], 0
    for path in paths:
        reader = Directions(HEBREW)
        reader.feed(site.get(path).content.decode())
        found += reader.found
        wrong += [f"{path}: {each}" for each in reader.wrong]
    assert wrong == [], "\n".join(wrong)
    assert found > 20


def say_everything(words: str) -> list:
    return [
        kinds.WhyNow(words),
        kinds.PresentJob(words, words),
        kinds.Area(words),
        kinds.Moment(words, words, words, words),
        kinds.Skill(words, None, words),
        kinds.OthersView(words, words),
        kinds.Duty(words, 1),
        kinds.Dislike(words),
        kinds.Dream(words),
        kinds.Constraint(kinds.ConstraintKind.OTHER, words),
        kinds.Aim(words),
        kinds.Agreement(words, words),
        kinds.Meeting(1, None, 90, words, words),
        kinds.Destination(words),
        kinds.Conversation(words, words, (words,), words, None),
        kinds.Move(words, kinds.MoveKind.PROJECT, words),
        kinds.Application(words, words),
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"%PDF-1.7\n",
        b"PK\x03\x04" + bytes(90),
        b"{}\n",
        b"[1,2]\n",
        b"\xff\xfe",
    ],
)
def test_file_that_is_no_record_is_explained_and_changes_nothing(site, content):
    page = site.client.post("/record/import/", {"file": SimpleUploadedFile("record.jsonl", content)})
    assert page.status_code == 400
    assert "Not taken in" in page.content.decode()
    assert site.journey().entries == ()
