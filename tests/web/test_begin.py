import re
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from icalendar import Calendar

from wherenext.core.journey import kinds


def plan(site, *starts):
    said = site.find_hidden("/begin/dates/")
    return site.post("/begin/dates/", **said, **{f"starts{at}": each for at, each in enumerate(starts, start=1)})


def events(site):
    found = Calendar.from_ical(site.get("/begin/dates/wherenext.ics").content)
    return {str(each["uid"]): each for each in found.walk("VEVENT")}


def test_dates_become_a_calendar_that_keeps_its_identifiers(site):
    assert plan(site, "2026-04-01T18:00", "2026-04-08T18:00").status_code == 302
    before = events(site)
    assert len(before) == 2
    plan(site, "2026-04-02T18:30", "2026-04-08T18:00")
    after = events(site)
    assert before.keys() == after.keys()
    assert sorted(each["dtstart"].dt.isoformat() for each in after.values()) == [
        "2026-04-02T18:30:00",
        "2026-04-08T18:00:00",
    ]
    assert all(each["sequence"] >= before[uid]["sequence"] for uid, each in after.items())


def test_calendar_says_nothing_of_what_it_is_about(site):
    site.tell("/begin/why-now/", text="my manager leaves")
    plan(site, "2026-04-01T18:00")
    text = site.get("/begin/dates/wherenext.ics").content.decode()
    assert not re.search("career|destination|job|manager", text, re.IGNORECASE)


@pytest.mark.parametrize("starts", [("2026-04-08T18:00", "2026-04-01T18:00"), ("whenever",)])
def test_dates_that_cannot_be_are_told(site, starts):
    assert plan(site, *starts).status_code == 400
    assert site.journey().entries == ()


def read_hours(page):
    return re.findall(r'name="starts\d" value="([^"]*)"', page.content.decode())


def test_dates_are_proposed_at_once_and_kept_as_they_stand(site):
    proposed = read_hours(site.get("/begin/dates/"))
    assert len(proposed) == 5
    days = [datetime.fromisoformat(each) for each in proposed]
    assert {later - earlier for earlier, later in pairwise(days)} == {timedelta(days=7)}
    plan(site, *proposed)
    assert [each.payload.starts for each in site.journey().all(kinds.Meeting)] == proposed


def test_dates_follow_the_start_and_the_rhythm_that_are_asked_for(site):
    plan(site, "2026-04-01T18:00", "2026-04-08T18:00")
    asked = site.get("/begin/dates/?first=2026-05-04T07:30&apart=3.5")
    assert [each[5:] for each in read_hours(asked)] == [f"05-{day}T07:30" for day in ("04", "07", "11", "14", "18")]
    assert len(site.journey().all(kinds.Meeting)) == 2


def test_a_start_that_is_no_date_is_told(site):
    page = site.get("/begin/dates/?first=soon&apart=7")
    assert page.status_code == 400
    assert "Write it like 2026-12-01 18:00." in page.content.decode()


def test_job_and_place_are_kept_together(site):
    site.tell("/begin/job/", title="Welder", employer="", since="2019-04", pay="$52k", area="Portland, OR")
    assert site.journey().present_job.payload == kinds.PresentJob("Welder", "", "2019-04", 52_000)
    assert site.journey().area.payload == kinds.Area("Portland, OR")
    site.tell("/begin/job/", title="Foreman", employer="", since="", pay="61,500", area="Salem, OR")
    assert site.journey().present_job.payload == kinds.PresentJob("Foreman", "", None, 61_500)
    assert [each.payload.name for each in site.journey().all(kinds.Area)] == ["Salem, OR"]


@pytest.mark.parametrize("wrong", [{"since": "long ago"}, {"pay": "enough"}, {"pay": "-5"}, {"title": ""}])
def test_what_cannot_be_read_comes_back(site, wrong):
    page = site.tell("/begin/job/", **({"title": "Welder", "since": "2019", "pay": "1"} | wrong))
    assert page.status_code == 400
    assert site.journey().entries == ()


def test_constraint_needs_the_figure_of_its_kind(site):
    said = {"about": "income", "text": "rent", "hard": "on"}
    assert site.tell("/life/constraints/", **said).status_code == 400
    site.tell("/life/constraints/", **said, amount="48k", months="3")
    site.tell("/life/constraints/", about="preparation", text="a year", months="12", amount="9")
    site.tell("/life/constraints/", about="place", text="from home", remote="on")
    assert [each.payload for each in site.journey().constraints] == [
        kinds.Constraint(kinds.ConstraintKind.INCOME, "rent", 48_000, hard=True),
        kinds.Constraint(kinds.ConstraintKind.PREPARATION, "a year", months=12, hard=False),
        kinds.Constraint(kinds.ConstraintKind.PLACE, "from home", remote=True, hard=False),
    ]


def test_year_of_two_digits_is_told_and_leaves_the_page_whole(site):
    assert "starts must be a day" in plan(site, "0026-12-01T18:00").content.decode()
    assert site.get("/begin/dates/").status_code == 200
