"""The route: compared, chosen, moved, planned anew, and taken into a calendar."""

import re
from html import unescape

import pytest
from icalendar import Calendar

from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.guidance.road.footing import Footing
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId, Reference
from wherenext.web.route.telling import _tell_risk, _tell_share

TEACHERS = Reference("onet-soc", "", "25-1194.00", "Teachers of Trades")
ADDRESS = re.compile(r'href="(/route/[^"]+/choose/[^"]+)"')


@pytest.fixture
def aiming(site):
    """A welder who has chosen to teach."""
    desk = site.local.desk
    desk.write_all(
        [
            desk.draft(kinds.PresentJob("Welder", pay=48_000)),
            desk.draft(kinds.Skill("weld metal", 5)),
            desk.draft(kinds.Constraint(kinds.ConstraintKind.INCOME, "I need 40", amount=40_000)),
            desk.draft(kinds.Destination("Teach trades", TEACHERS, kinds.Standing.CHOSEN)),
        ]
    )
    return site


def text_of(site, path):
    return site.get(path).content.decode()


def choose(site, *, arrival="2030-06-01", kind="stay"):
    address = next(each for each in ADDRESS.findall(text_of(site, "/route/")) if kind in each)
    assert site.tell(address, why="I can still turn back.", arrival=arrival).status_code == 302
    return site.journey().routes[-1]


def destination_of(site):
    return site.journey().destinations[-1].identifier


def test_without_a_destination_the_page_leads_to_one(site):
    assert "Name a future" in text_of(site, "/route/")
    site.tell("/destination/", text="Teach trades")
    page = text_of(site, "/route/")
    assert "Teach trades" in page
    assert f"/route/{destination_of(site)}/" in page


def test_candidate_is_compared_but_not_chosen_by_its_route(site):
    site.tell("/destination/", text="Teach trades")
    page = text_of(site, f"/route/{destination_of(site)}/")
    assert "Side by side" in page
    assert "Make it my destination" in page
    assert "/choose/" not in page


def test_routes_stand_side_by_side_with_risk_and_way_back(aiming):
    page = text_of(aiming, "/route/")
    assert "Stay and grow here first" in page
    for row in ("Time", "Hardest step", "Pay on the way", "Pay once there", "Risk", "Way back"):
        assert f'<th scope="row">{row}</th>' in page
    assert "earn less than your floor" in page
    assert "Back to Welder: " in page
    assert 'role="img"' in page


def test_share_below_the_floor_is_never_told_as_nobody():
    assert [_tell_share(each) for each in (0.0, 0.004, 0.29, 1.0)] == ["Fewer than 1", "Fewer than 1", "29", "100"]


@pytest.mark.parametrize(("is_whole", "end"), [(True, "fewest."), (False, "fewest on the way there.")])
def test_risk_says_where_it_leaves_the_destination_out(is_whole, end):
    share = Figure(0.29, "share, 0 to 1", Basis.COMPUTED, "you")
    footing = Footing(share, Figure(1500.0, "jobs", Basis.PUBLISHED, ""), near=3, kept=0)
    pay, jobs = _tell_risk(footing, is_whole=is_whole)
    assert pay.endswith("leanest." if is_whole else "leanest on the way there.")
    assert jobs == f"1,500 jobs in your area where there are {end}"


@pytest.mark.parametrize(
    ("pay", "dip", "told"),
    [
        (48_000, None, "not known of every step"),
        (48_000, 0.0, "never below today's"),
        (None, None, "you told of no pay today that it could be held against"),
    ],
)
def test_pay_of_a_chosen_route_is_called_unknown_only_as_a_whole(site, pay, dip, told):
    desk = site.local.desk
    aim = desk.draft(kinds.Destination("Teach trades", TEACHERS, kinds.Standing.CHOSEN))
    steps = (kinds.Step("Teach", "Teach trades", "2030-06-01"),)
    route = kinds.Route(aim.identifier, "The fastest", "It is short", steps, 0.3, dip)
    desk.write_all([desk.draft(kinds.PresentJob("Welder", pay=pay)), aim, desk.draft(route)])
    assert f"Pay on the way: {told}" in unescape(text_of(site, "/route/"))


def test_words_about_no_work_have_no_route_and_say_whom_to_ask(site):
    site.tell("/destination/", text="xyzzy")
    assert "Plan a conversation" in text_of(site, f"/route/{destination_of(site)}/")


def test_chosen_route_is_dated_back_from_the_day_one_wants_to_be_there(aiming):
    said = choose(aiming).payload
    assert said.why == "I can still turn back."
    assert said.steps[-1].by == "2030-06-01"
    assert said.steps[0].by < said.steps[1].by
    assert said.steps[-1].occupation.identifier == "25-1194.00"
    page = text_of(aiming, "/route/")
    assert "The next ninety days" in page
    assert "Stay where you are and grow" in page


@pytest.mark.parametrize(
    ("arrival", "message"), [("", "left empty"), ("2020-01-01", "has passed"), ("x", "2026-12-01")]
)
def test_day_that_cannot_be_is_refused_and_what_was_typed_stays(aiming, arrival, message):
    address = ADDRESS.findall(text_of(aiming, "/route/"))[0]
    response = aiming.tell(address, why="I can still turn back.", arrival=arrival)
    assert response.status_code == 400
    assert message in response.content.decode()
    assert "I can still turn back." in response.content.decode()
    assert aiming.journey().routes == ()


def test_day_too_near_says_when_one_would_have_had_to_begin(aiming):
    choose(aiming, arrival="2026-05-01")
    assert "would have had to begin" in text_of(aiming, "/route/")


def test_unknown_route_is_not_found(aiming):
    choose(aiming)
    here = destination_of(aiming)
    assert aiming.get(f"/route/{here}/choose/99-9999.99/").status_code == 404
    other = aiming.local.desk.write(EntryId("00000000-0000-4000-8000-000000000001"), kinds.Destination("a bakery"))
    assert aiming.get(f"/route/{other.identifier}/steps/").status_code == 404


def test_choosing_another_route_keeps_the_first_as_a_version(aiming):
    first = choose(aiming)
    page = text_of(aiming, f"/route/{destination_of(aiming)}/")
    address = next(each for each in ADDRESS.findall(page) if "stay" not in each)
    aiming.tell(address, why="It is quicker.", arrival="2030-06-01")
    (now,) = aiming.journey().routes
    assert now.retracts == (first.identifier,)
    assert "One earlier version" in text_of(aiming, "/route/")


def steps_of(site, **changed):
    path = f"/route/{destination_of(site)}/steps/"
    route = site.journey().routes[-1].payload
    said = {}
    for row, each in enumerate(route.steps):
        said |= {f"text{row}": each.text, f"by{row}": each.by, f"reached{row}": each.reached or ""}
    return site.tell(path, **(said | changed))


def test_steps_are_worded_dated_and_added_to(aiming):
    names = [each.name for each in choose(aiming).payload.steps]
    assert steps_of(aiming, text0="Teach the newcomers", reached0="2026-03-01", text2="Sit in", by2="2026-06-01")
    steps = aiming.journey().routes[-1].payload.steps
    assert [each.text for each in steps] == ["Sit in", "Teach the newcomers", "Teachers of Trades"]
    assert [each.name for each in steps[1:]] == names
    assert steps[1].reached == "2026-03-01"
    assert steps[1].months > 0 == steps[0].months


def test_step_without_words_is_left_out_and_the_rest_moved(aiming):
    choose(aiming)
    assert steps_of(aiming, text0="", move="3").status_code == 302
    (step,) = aiming.journey().routes[-1].payload.steps
    assert step.by == "2030-09-01"


def test_step_needs_a_day(aiming):
    choose(aiming)
    response = steps_of(aiming, text2="Sit in on a lesson")
    assert response.status_code == 400
    assert "needs a day" in response.content.decode()
    assert "Sit in on a lesson" in response.content.decode()


def test_steps_changed_in_another_window_are_shown_before_they_are_replaced(aiming):
    choose(aiming)
    path = f"/route/{destination_of(aiming)}/steps/"
    mine = aiming.find_hidden(path)
    steps_of(aiming, text0="Changed elsewhere")
    response = aiming.post(path, **mine, text0="Mine", by0="2027-01-01")
    assert response.status_code == 400
    assert "another window" in response.content.decode()
    assert "Mine" in response.content.decode()


def test_planned_anew_is_a_difference_that_one_takes_over(aiming):
    route = choose(aiming)
    here = destination_of(aiming)
    assert "Is it still the route?" not in text_of(aiming, "/route/")
    revised = kinds.Revision(here, kinds.Verdict.ADJUSTED, "It is people.", "Teach health", None)
    aiming.local.desk.write(EntryId("00000000-0000-4000-8000-000000000002"), revised)
    assert "Is it still the route?" in text_of(aiming, "/route/")
    page = text_of(aiming, f"/route/{here}/anew/")
    assert "New steps" in page
    assert "Teachers of Trades" in page
    assert aiming.tell(f"/route/{here}/anew/", why="It is people after all.").status_code == 302
    (now,) = aiming.journey().routes
    assert now.retracts == (route.identifier,)
    assert now.payload.why == "It is people after all."
    assert "Is it still the route?" not in text_of(aiming, "/route/")


def test_where_nothing_can_be_planned_the_route_stays(aiming):
    choose(aiming)
    here = destination_of(aiming)
    revised = kinds.Revision(here, kinds.Verdict.ADJUSTED, "Who knows.", "xyzzy", None)
    aiming.local.desk.write(EntryId("00000000-0000-4000-8000-000000000002"), revised)
    assert "stays as it is" in text_of(aiming, f"/route/{here}/anew/")


def read_calendar(site):
    return Calendar.from_ical(site.get("/route/wherenext-route.ics").content).walk("VEVENT")


def test_calendar_says_when_and_never_what_about(aiming):
    assert read_calendar(aiming) == []
    choose(aiming)
    here = destination_of(aiming)
    kept = kinds.Revision(here, kinds.Verdict.KEPT, review="2027-01-01")
    aiming.local.desk.write(EntryId("00000000-0000-4000-8000-000000000002"), kept)
    before = {str(each["uid"]): str(each["summary"]) for each in read_calendar(aiming)}
    assert list(before.values()) == ["Step 1", "Step 2", "Look at it again"]
    steps_of(aiming, by0="2027-01-15", reached1="2026-03-01")
    after = read_calendar(aiming)
    assert {str(each["uid"]) for each in after} <= set(before)
    assert [each["dtstart"].dt.isoformat() for each in after] == ["2027-01-15", "2027-01-01"]


def test_calendar_of_an_undecided_journey_is_empty(site):
    assert read_calendar(site) == []


def test_route_all_reached_says_so(aiming):
    choose(aiming)
    steps_of(aiming, reached0="2026-03-01", reached1="2026-03-01")
    assert "Every step is reached." in text_of(aiming, "/route/")


def test_first_moves_are_proposed_until_one_is_under_way(aiming):
    duty = kinds.Duty("Explain the work to customers", 2)
    aiming.local.desk.write(EntryId("00000000-0000-4000-8000-000000000004"), duty)
    choose(aiming)
    assert "To begin with, from your own duties" in text_of(aiming, "/route/")
    assert "The route you chose" in text_of(aiming, f"/destination/{destination_of(aiming)}/")
    move = kinds.Move("Two lessons", kinds.MoveKind.MENTORING, destination=destination_of(aiming))
    aiming.local.desk.write(EntryId("00000000-0000-4000-8000-000000000003"), move)
    page = text_of(aiming, "/route/")
    assert "To begin with" not in page
    assert "Two lessons" in page


@pytest.mark.parametrize("pay", [0, None])
def test_without_pay_today_there_is_nothing_pay_could_fall_below(site, pay):
    desk = site.local.desk
    desk.write_all(
        [
            desk.draft(kinds.PresentJob("Welder", pay=pay)),
            desk.draft(kinds.Destination("Teach trades", TEACHERS, kinds.Standing.CHOSEN)),
        ]
    )
    page = text_of(site, "/route/")
    assert "you told of no pay today that it could be held against" in page
    assert "never below today" not in page
    assert "best paid" not in page
    assert re.search(r"Pay once there</th><td>median \$[\d,]+ a year</td>", page)
    choose(site)
    assert "you told of no pay today that it could be held against" in text_of(site, "/route/")


def test_what_is_no_occupation_is_told_by_part_on_both_pages(site):
    desk = site.local.desk
    parts = tuple(Reference("onet-soc", "", code, "") for code in ("25-1194.00", "51-4121.00"))
    desk.write_all(
        [
            desk.draft(kinds.PresentJob("Cook", pay=30_000)),
            desk.draft(kinds.Constraint(kinds.ConstraintKind.INCOME, "I need 40", amount=40_000)),
        ]
    )
    site.tell("/destination/", text="A workshop of my own that teaches welding")
    desk.write_all([desk.draft(kinds.Composition(destination_of(site), parts))])

    route, compared = (text_of(site, path) for path in (f"/route/{destination_of(site)}/", "/destination/compare/"))

    told = re.findall(r"What a thing of your own brings.*?(?=</dd>|</td>)", route)
    assert len(told) == 1
    assert told[0] in compared
    assert re.search(r"Jobs in the United States: [\d,]+ for [^<]* and [\d,]+ for ", route)
    assert re.search(r"Jobs in the United States: [\d,]+ for [^<]* and [\d,]+ for ", compared)
    assert "until then, never below today" in route
    assert "No other work lies on the way." in route


def test_where_nothing_has_to_be_learnt_no_months_are_told(site):
    desk = site.local.desk
    nurse = Reference("onet-soc", "", "29-1141.00", "Nurses")
    desk.write_all(
        [
            desk.draft(kinds.PresentJob("Nurse", since="2010", occupation=nurse)),
            desk.draft(kinds.Destination("A nurse still", nurse, kinds.Standing.CHOSEN)),
        ]
    )
    page = text_of(site, "/route/")
    address = next(each for each in ADDRESS.findall(page) if "stay" not in each)
    chosen = text_of(site, address)

    assert "no preparation first; how long finding a place takes, no table tells" in page
    assert "Nothing has to be learnt first" in chosen
    assert "0 months" not in page + chosen
    assert site.tell(address, why="I know it.", arrival="2030-06-01").status_code == 302
