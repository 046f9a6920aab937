"""Each page answers, and costs a fixed number of queries however much stands on it."""

import json

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from tests.journeys.people import NAMES, live_through
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft

LISTS = {
    "/moments/": lambda n: kinds.Moment(f"moment {n}"),
    "/moments/skills/": lambda n: kinds.Skill(f"skill {n}"),
    "/moments/others/": lambda n: kinds.OthersView(f"person {n}", "calm"),
    "/duties/": lambda n: kinds.Duty(f"duty {n}", 1),
    "/life/": lambda n: kinds.Dream(f"dream {n}"),
    "/life/dreams/": lambda n: kinds.Dream(f"dream {n}"),
    "/life/constraints/": lambda n: kinds.Constraint(kinds.ConstraintKind.OTHER, f"constraint {n}"),
    "/begin/": lambda n: kinds.Aim(f"aim {n}"),
    "/begin/aims/": lambda n: kinds.Aim(f"aim {n}"),
    "/begin/not-wanted/": lambda n: kinds.Dislike(f"dislike {n}"),
    "/begin/resume/": lambda n: kinds.Position(f"position {n}"),
    "/begin/resume/confirm/": lambda n: kinds.Position(f"position {n}", confirmed=False),
    "/destination/": lambda n: kinds.Destination(f"future {n}"),
    "/destination/compare/": lambda n: kinds.Destination(f"future {n}"),
    "/route/": lambda n: kinds.Destination(f"future {n}"),
    "/story/": lambda n: kinds.Moment(f"moment {n}", "", "It took patience."),
    "/conversations/": lambda n: kinds.Conversation(f"person {n}"),
    "/moves/": lambda n: kinds.Move(f"move {n}", kinds.MoveKind.PROJECT),
    "/applications/": lambda n: kinds.Application(f"job {n}"),
    "/record/": lambda n: kinds.Dream(f"dream {n}"),
    "/": lambda n: kinds.Dream(f"dream {n}"),
}
STORY = ("why-change", "good-fit", "what-transfers", "what-is-special")
TALK = ("", "plan/", "debrief/", "lessons/")
QUERIES = 1
"""The one that asks whether the journey has changed."""


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("path", LISTS)
def test_list_costs_one_query_however_long(site, path, count):
    desk = site.local.desk
    desk.write_all([desk.draft(LISTS[path](number)) for number in range(count)])
    site.get(path)
    with CaptureQueriesContext(connections["default"]) as entries, CaptureQueriesContext(connections["keys"]) as keys:
        assert site.get(path).status_code == 200
    assert (len(entries), len(keys)) == (QUERIES, 0)


@pytest.fixture
def far(site, root):
    """A journey far along."""

    def open_at(name):
        site.local.desk.ledger.adopt(live_through(root, name))
        return site

    return open_at


@pytest.mark.parametrize("name", NAMES)
def test_every_page_answers_for_every_example(far, name):
    site = far(name)
    journey = site.journey()
    future = journey.destinations[-1].identifier
    paths = [
        *LISTS,
        "/begin/why-now/",
        "/begin/job/",
        "/begin/agreement/",
        "/begin/dates/",
        "/life/money/",
        "/record/?page=2",
        "/record/?kind=moment",
        "/record/import/",
        "/record/delete/",
        "/occupations/",
        "/occupations/search/",
        "/occupations/browse/",
        "/occupations/browse/group/35/",
        "/occupations/browse/industry/food/",
        "/occupations/choice/",
        "/occupations/29-1141.00/",
        "/moves/ideas/",
        "/moves/new/?idea=2.B.1.e",
        "/conversations/new/",
        f"/conversations/new/?about={journey.assumptions[-1].identifier}",
        f"/conversations/new/?about={journey.dreams[0].identifier}",
        f"/moves/new/?about={journey.assumptions[-1].identifier}",
        *(f"/destination/{future}/{page}" for page in ("", "revise/", "assume/", "reality/", "parts/", "difference/")),
        "/destination/compare/",
        "/route/",
        "/story/",
        "/story/whole/",
        "/story/why-change/rests-on/",
        *(f"/story/{slug}/{page}" for slug in STORY for page in ("", "begin/")),
        "/route/wherenext-route.ics",
        *(f"/route/{future}/{page}" for page in ("", "steps/", "anew/")),
        *(f"/destination/assumption/{each.identifier}/" for each in journey.assumptions),
        *(f"/moments/{each.identifier}/skills/" for each in journey.moments),
        *(
            f"/moments/{each.identifier}/{page}/"
            for each in journey.moments
            for page in ("took", "enjoyed", "happened")
        ),
        *(f"/conversations/{each.identifier}/{page}" for each in journey.conversations for page in TALK),
        *(f"/moves/{each.identifier}/" for each in journey.moves),
        *(f"/applications/{each.identifier}/rejected/" for each in journey.applications),
        *(f"/record/entry/{each.identifier}/" for each in journey.entries),
        *(f"/meetings/{number}/" for number in range(1, 6)),
    ]
    for path in paths:
        assert site.get(path).status_code == 200, path


def test_texts_on_the_page_have_no_exclamation_mark(far):
    site = far("help-desk-manager")
    for path in LISTS:
        text = site.get(path).content.decode().replace("<!doctype html>", "")
        assert "!" not in text, path


@pytest.mark.parametrize(
    "path",
    [
        "/nowhere/",
        "/meetings/6/",
        "/moments/00000000-0000-4000-8000-000000000000/",
        "/moments/00000000-0000-4000-8000-000000000000/took/",
        "/record/entry/00000000-0000-4000-8000-000000000000/",
        "/occupations/99-9999.99/",
        "/occupations/browse/group/99/",
        "/occupations/browse/industry/nothing/",
        "/static/../settings.py",
        "/static/nothing.css",
    ],
)
def test_unknown_address_is_answered_kindly(site, path):
    response = site.get(path)
    assert response.status_code == 404
    if not path.startswith("/static"):
        assert "Nothing is here" in response.content.decode()


def test_entry_of_another_kind_is_not_shown_as_one(site):
    entry = site.local.desk.write(site.local.identifiers.make(), kinds.Dream("sail"))
    assert site.get(f"/moments/{entry.identifier}/").status_code == 404


def test_fault_of_ours_is_told_without_a_word_of_the_person(site, caplog):
    site.local.desk.journey = lambda: 1 / len("")  # a defect
    site.client.raise_request_exception = False
    response = site.get("/")
    assert response.status_code == 500
    assert "fault is ours" in response.content.decode()
    assert "division" not in caplog.text
    assert "ZeroDivisionError" in caplog.text


def test_notice_of_keeping_is_shown_once_kept(site):
    response = site.tell("/life/dreams/", text="sail", about="personal")
    assert "Kept." in site.get(response["Location"]).content.decode()


def test_export_is_the_whole_record(far):
    site = far("flexible-calendar")
    lines = site.get("/record/export/").content.decode().splitlines()
    head = json.loads(lines[0])
    assert head["entries"] == len(site.journey().entries) == len(lines) - 1
    assert "not sealed" in head["notes"][0]


def test_newer_kind_is_shown_and_kept(site):
    entry = Draft(site.local.identifiers.make(), site.local.clock.now(), kinds.Unknown("smell", 1, '{"of":"bread"}'))
    site.local.desk.ledger.append([entry])
    assert "Of a newer program" in site.get("/record/").content.decode()
    assert "bread" in site.get(f"/record/entry/{entry.identifier}/").content.decode()


def test_what_others_see_is_entered_with_its_skill_once(site):
    said = site.find_hidden("/moments/others/") | {"person": "Ruth", "words_told": "You stay calm.", "skill": "calm"}
    assert site.post("/moments/others/", **said).status_code == 302
    site.post("/moments/others/", **said)
    assert [type(each.payload) for each in site.journey().entries] == [kinds.OthersView, kinds.Skill]
