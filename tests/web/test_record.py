from zoneinfo import ZoneInfo

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from tests.journeys.people import live_through
from wherenext.core.journey import kinds
from wherenext.core.journey.record import write_record


def upload(site, content: bytes):
    return site.client.post("/record/import/", {"file": SimpleUploadedFile("record.jsonl", content)})


def test_record_comes_in_once(site, root):
    entries = live_through(root, "returning-carer")
    content = "\n".join(write_record(entries)).encode()
    assert f"{len(entries)} entries are new" in upload(site, content).content.decode()
    assert "0 entries are new" in upload(site, content).content.decode()
    assert site.journey().entries == entries


@pytest.mark.parametrize("zone", ["Etc/GMT+12", "Etc/GMT-14"])
def test_record_names_the_day_that_the_clock_of_this_machine_shows(site, root, zone):
    upload(site, "\n".join(write_record(live_through(root, "returning-carer"))).encode())
    last = site.journey().entries[-1].time.astimezone(ZoneInfo(zone))
    with timezone.override(zone):
        page = site.get("/record/").content.decode()
    assert f'<h2 class="day">{last:%A}, {last.day} {last:%B %Y}</h2>' in page


def test_damaged_line_is_named_and_the_rest_comes_in(site, root):
    entries = live_through(root, "returning-carer")
    lines = list(write_record(entries))
    lines[3] = lines[3][:-20]
    page = upload(site, "\n".join(lines).encode()).content.decode()
    assert "Line 4" in page
    assert len(site.journey().entries) == len(entries) - 1


def test_other_files_are_refused_and_change_nothing(site):
    for content in (b"", b"\x89PNG\r\n\x1a\n" + bytes(2000), b"hello", b"{}\n" * 100, b'{"format":"else"}'):
        response = upload(site, content)
        assert response.status_code == 400, content[:10]
        assert "Not taken in" in response.content.decode()
    assert site.journey().entries == ()


def test_taking_back_shows_what_rests_on_it_and_can_be_undone(site):
    desk = site.local.desk
    future = desk.write(site.local.identifiers.make(), kinds.Destination("a bakery"))
    desk.write(site.local.identifiers.make(), kinds.Assumption(future.identifier, "I can rise at three"))
    path = f"/record/entry/{future.identifier}/"
    assert "I can rise at three" in site.get(path).content.decode()
    site.tell(f"{path}take-back/", reason="a slip")
    assert site.journey().destinations == ()
    assert "rests on something taken back" in site.get("/record/").content.decode()
    taken = site.journey().entries[-1].identifier
    assert taken in site.get(path).content.decode()
    site.tell(f"/record/entry/{taken}/take-back/", reason="")
    assert len(site.journey().destinations) == 1


def test_erasing_needs_a_yes_and_is_for_good(site):
    site.tell("/begin/why-now/", text="a secret never to be kept")
    path = f"/record/entry/{site.journey().why_now.identifier}/"
    site.post(f"{path}erase/")
    assert site.journey().why_now is not None
    site.post(f"{path}erase/", sure="yes")
    assert site.journey().why_now is None
    assert site.get(path).status_code == 404


def test_deleting_everything_needs_a_yes(site):
    site.tell("/begin/why-now/", text="a reason")
    assert site.post("/record/delete/").status_code == 400
    assert "It is gone" in site.post("/record/delete/", sure="on").content.decode()
    assert site.local.keyring.find_ways() == frozenset()
    assert site.client.get("/", follow=True).redirect_chain[-1][0] == "/first/"


def test_erasing_a_corrected_entry_leaves_no_wording_of_it(site):
    site.tell("/begin/why-now/", text="the first wording")
    site.tell("/begin/why-now/", text="the second wording")
    first, second = site.journey().entries
    assert "All 2 wordings of it go together." in site.get(f"/record/entry/{second.identifier}/").content.decode()
    site.post(f"/record/entry/{first.identifier}/erase/", sure="yes")
    assert site.journey().entries == ()


def test_erasing_takes_what_rests_on_it_where_that_was_ticked(site):
    desk = site.local.desk
    moment = desk.write(desk.identifiers.make(), kinds.Moment("I baked"))
    skill = desk.write(desk.identifiers.make(), kinds.Skill("baking", None, "I baked", moment.identifier))
    path = f"/record/entry/{moment.identifier}/"
    assert "it may quote these words" in site.get(path).content.decode()
    site.post(f"{path}erase/", sure="yes")
    assert site.journey().entries == (skill,)
    other = desk.write(desk.identifiers.make(), kinds.Moment("I sailed"))
    desk.write(desk.identifiers.make(), kinds.Skill("sailing", None, "I sailed", other.identifier))
    site.post(f"/record/entry/{other.identifier}/erase/", sure="yes", resting="yes")
    assert site.journey().entries == (skill,)


def test_record_written_after_an_erasure_comes_back_without_a_fault(site, tmp_path):
    for text in ("sail", "bake", "weld"):
        site.tell("/life/dreams/", text=text, about="personal")
    middle = site.journey().dreams[1].identifier
    site.post(f"/record/entry/{middle}/erase/", sure="yes")
    record = site.get("/record/export/").content
    site.post("/record/delete/", sure="on")
    site.post("/first/", key_file="yes")
    page = site.client.post("/record/import/", {"file": SimpleUploadedFile("record.jsonl", record)}).content.decode()
    assert "2 entries are new here" in page
    assert "1 had been erased before this record was written" in page
    assert "Line " not in page
    assert site.get("/record/export/").content == record


def test_difficulty_of_a_route_is_told_in_words(site):
    future = site.local.identifiers.make()
    site.local.desk.write(future, kinds.Destination("A bakery"))
    route = site.local.desk.write(site.local.identifiers.make(), kinds.Route(future, "Directly", difficulty=0.5))
    page = site.get(f"/record/entry/{route.identifier}/").content.decode()
    assert "a long step" in page
    assert "0.5" not in page.split("<main")[1]
