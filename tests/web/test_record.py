from django.core.files.uploadedfile import SimpleUploadedFile

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
