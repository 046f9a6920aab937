"""The one thing to do next, once there is a destination."""

import pytest

from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId

FUTURE, BELIEVED, MOVE = (EntryId(f"00000000-0000-4000-8000-00000000000{number}") for number in (1, 2, 3))


@pytest.fixture
def tell(site):
    def write(*payloads, name=None):
        for each in payloads:
            site.local.desk.write(name or site.local.identifiers.make(), each)

    write(kinds.Destination("a bakery", None, kinds.Standing.CHOSEN), name=FUTURE)
    write(kinds.Assumption(FUTURE, "I can rise at three"), name=BELIEVED)
    write(
        kinds.WhyNow("so"), kinds.Dislike("nights"), kinds.Dream("sail"), kinds.Conversation("Ana", held="2026-01-01")
    )
    write(kinds.Constraint(kinds.ConstraintKind.CARE, "home at four"))
    write(*(each for n in range(3) for each in (kinds.Moment(f"m{n}"), kinds.Duty(f"d{n}", 1))))
    write(kinds.Move("two Saturdays", kinds.MoveKind.SHADOWING, "", FUTURE, BELIEVED), name=MOVE)
    return write


def invited(site) -> str:
    page = site.get("/").content.decode()
    return page.split('<h2 id="next">')[1].split("</h2>")[0]


ANSWERS = [kinds.Story(part, (kinds.Sentence("So."),)) for part in kinds.StoryPart]


def route(by: str) -> kinds.Route:
    return kinds.Route(FUTURE, "Directly", "", (kinds.Step("a", "A stall", by, 3),))


def test_after_the_move_comes_the_route_and_then_the_story(site, tell):
    assert invited(site) == "Which way there?"
    tell(route("2027-01-01"))
    assert invited(site) == "Tell it to a stranger"
    assert "A stall" in site.get("/").content.decode()
    tell(*ANSWERS)
    assert invited(site) == "Say what came of the move"


def test_what_speaks_against_the_destination_comes_before_route_and_story(site, tell):
    tell(kinds.Outcome(MOVE, "I overslept.", -2, kinds.Met.NO))
    assert invited(site) == "Look at the destination again"


def test_route_that_is_overdue_is_looked_at_again(site, tell):
    tell(route("2026-01-01"), *ANSWERS)
    assert invited(site) == "Is it still the route?"


def test_nothing_is_urgent_while_the_route_is_on_its_way_and_all_is_tested(site, tell):
    tell(route("2027-01-01"), *ANSWERS, kinds.Outcome(MOVE, "I rose.", 2, kinds.Met.YES))
    assert invited(site) == "Nothing is urgent"


def test_what_was_kept_leads_on(site):
    site.tell("/begin/why-now/", text="so")
    page = site.get("/begin/?kept").content.decode()
    assert '<a href="/begin/not-wanted/">What are you sure you do not want?</a>' in page
    assert "Next:" not in site.get("/begin/").content.decode()


def test_what_was_kept_does_not_lead_to_where_one_is(site):
    site.tell("/begin/why-now/", text="so")
    assert "Next:" not in site.get("/begin/not-wanted/?kept").content.decode()


def test_who_begins_is_told_what_each_meeting_is_for(site):
    assert "what you are sure you do not want." in site.get("/").content.decode()
    site.tell("/begin/why-now/", text="so")
    assert "what you are sure you do not want." not in site.get("/").content.decode()


def test_a_meeting_says_how_far_it_is_and_is_done_with_its_last_part(site):
    site.tell("/begin/why-now/", text="It is enough")
    assert "1 of 7 begun<" in site.get("/").content.decode()
    site.tell("/begin/not-wanted/", text="nights")
    page = site.get("/").content.decode()
    assert "2 of 7 told, enough to go on" in page
    assert '<li class="done">' not in page
