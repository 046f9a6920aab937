from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from wherenext.application.resume import find_unconfirmed
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft, enter
from wherenext.core.journey.reference import EntryId
from wherenext.web import wording
from wherenext.web.begin.resume_forms import PartForm

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def upload(site, content: bytes, name: str = "resume"):
    return site.client.post("/begin/resume/", {"file": SimpleUploadedFile(name, content)})


def test_resume_waits_beside_its_words_until_confirmed(site, root):
    response = upload(site, (root / "examples/help-desk-manager/resume.pdf").read_bytes())
    assert response["Location"] == "/begin/resume/confirm/"
    page = site.get("/begin/resume/confirm/").content.decode()
    assert "Nadia Brookhollow" in page
    waiting = find_unconfirmed(site.journey())
    first, *rest = waiting
    said = {f"{first.identifier}-keep": "on", f"{first.identifier}-title": "Service desk lead"}
    for each in rest:
        said[f"{each.identifier}-name"] = "left out"
        said[f"{each.identifier}-title"] = "left out"
    assert site.post("/begin/resume/confirm/", **said).status_code == 302
    assert find_unconfirmed(site.journey()) == ()
    assert site.journey().present_job.payload.title == "Service desk lead"
    assert site.journey().skills == ()


def test_wrong_month_is_told_and_nothing_is_lost(site):
    upload(site, b"Sam Example\nsam@example.com\n\nExperience\nWelder, A yard, Portland\n2019 - 2021\n- Welded hulls\n")
    waiting = find_unconfirmed(site.journey())
    each = next(found for found in waiting if hasattr(found.payload, "highlights"))
    page = site.post(
        "/begin/resume/confirm/", **{f"{each.identifier}-keep": "on", f"{each.identifier}-start": "last spring"}
    )
    assert page.status_code == 400
    assert "last spring" in page.content.decode()
    assert find_unconfirmed(site.journey()) == waiting


def test_files_that_are_no_resume_are_explained(site):
    for content in (b"\x89PNG\r\n\x1a\n" + bytes(100), b"%PDF-1.7\n" + bytes(50), b"PK\x03\x04" + bytes(80), b"   "):
        response = upload(site, content)
        assert response.status_code == 400, content[:8]
        assert "Not read" in response.content.decode()
    assert site.journey().entries == ()


def test_no_file_is_explained(site):
    page = site.post("/begin/resume/").content.decode()
    assert "No file was chosen" in page
    assert "still below" not in page


def test_file_that_holds_only_a_name_leads_on(site):
    page = site.get(upload(site, b"Import Os\n\nprint everything\n").url).content.decode()
    assert "neither work nor education nor a skill was found" in page
    assert 'href="/begin/resume/"' in page
    assert 'href="/moments/"' in page


LINES = b"""Sam Example
sam@example.com

Experience
Welder, A yard, Portland
2019-04 - 2021-06
- Welded hulls
- Taught two apprentices

Deckhand, A ferry, Salem
2020 - present
"""


def test_parts_are_folded_under_what_was_understood(site):
    upload(site, LINES)
    page = site.get("/begin/resume/confirm/").content.decode()
    assert (
        '<span dir="auto">Welder, A yard</span> <span class="soft">Apr 2019 – Jun 2021 · 2 things done</span>' in page
    )
    assert '<span class="soft">since 2020</span>' in page
    assert "<details open>" not in page
    assert page.count("<button>") == 1


def test_what_was_most_likely_misread_stands_open(site):
    for each in (kinds.Position("", ""), kinds.Position("Welder", "A yard", "", "2019"), kinds.Education("", "B.A.")):
        name = site.local.identifiers.make()
        site.local.desk.write(name, replace(each, origin=kinds.Origin.RESUME, confirmed=False))
    page = site.get("/begin/resume/confirm/").content.decode()
    assert "Please look: no title was found; no employer was found; no dates were found." in page
    assert page.count("<details open>") == 2
    assert page.index("<details open>") < page.index("Welder, A yard")


@pytest.mark.parametrize(
    ("start", "end", "doubts"),
    [("2019-04", "2018", 1), ("2019", "2019-04", 0), ("2019-05", "2019-04", 1), ("2019", None, 0)],
)
def test_time_that_runs_backwards_is_doubted(start, end, doubts):
    part = enter(Draft(EntryId("a"), NOON, kinds.Position("Welder", "A yard", "", start, end)))
    assert len(PartForm(None, part).doubts) == doubts


def test_month_is_told_as_people_write_it():
    assert [wording.tell_month(each) for each in ("2019-04", "2019", "soon", "2019-13", "")] == [
        "Apr 2019",
        "2019",
        "soon",
        "2019-13",
        "",
    ]


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        ("2008-05", "2014-02", "May 2008 – Feb 2014"),
        ("2022", "2022", "2022"),
        ("2020", "", "since 2020"),
        ("", "2020", "2020"),
        ("", "", ""),
    ],
)
def test_times_are_told_as_people_write_them(start, end, told):
    assert wording.tell_times(start, end) == told
