"""Futures side by side, what a new wording changes, and the balance of evidence."""

import re

import pytest

from wherenext.core.journey import kinds
from wherenext.core.journey.kinds import Sentence, StoryPart
from wherenext.core.journey.reference import EntryId, Reference

TEACHERS = Reference("onet-soc", "", "25-1194.00", "Teachers of Trades")
FUTURE, OTHER, BELIEVED = (EntryId(f"00000000-0000-4000-8000-00000000000{number}") for number in (1, 2, 3))


@pytest.fixture
def comparing(site):
    """A welder with two futures, one of them chosen."""
    desk = site.local.desk
    desk.write(FUTURE, kinds.Destination("Teach trades", TEACHERS, kinds.Standing.CHOSEN))
    desk.write(OTHER, kinds.Destination("xyzzy"))
    desk.write(BELIEVED, kinds.Assumption(FUTURE, "They take people from the floor"))
    tell(site, kinds.PresentJob("Welder", pay=48_000), kinds.Skill("weld metal", 5), kinds.Dream("A class to teach"))
    return site


def tell(site, *payloads):
    for each in payloads:
        site.local.desk.write(site.local.identifiers.make(), each)


def text_of(site, path):
    return site.get(path).content.decode()


def test_nothing_to_compare_leads_to_naming_a_future(site):
    assert "Name a future" in text_of(site, "/destination/compare/")


def test_futures_stand_side_by_side_with_what_is_not_known(comparing):
    assert "/destination/compare/" in text_of(comparing, "/destination/")
    page = text_of(comparing, "/destination/compare/")
    assert page.index("Teach trades") < page.index("xyzzy")
    assert "say nothing of any work yet" in page
    assert "say what a job must leave room for" in page
    assert "not said yet" in page
    assert "Half of the people earn less than" in page


def test_life_is_held_against_each(comparing):
    income, care = kinds.ConstraintKind.INCOME, kinds.ConstraintKind.CARE
    tell(
        comparing,
        kinds.Constraint(income, "I need 30", amount=30_000),
        kinds.Constraint(income, "I need 200", amount=200_000),
        kinds.Constraint(care, "Home at four"),
        kinds.Revision(FUTURE, kinds.Verdict.KEPT, confidence=kinds.Confidence.HIGH),
    )
    page = text_of(comparing, "/destination/compare/")
    holds, fails, unknown = (
        page.split(f'<th scope="row">{name}</th>')[1] for name in ("Your life: holds", "does not hold", "not known")
    )
    assert holds.index("I need 30") < holds.index("I need 200") < holds.index("Home at four")
    assert fails.index("I need 200") < fails.index("Home at four")
    assert "Home at four" in unknown
    assert "very sure" in page


def test_balance_of_evidence_is_drawn_once_there_is_some(comparing):
    assert "Evidence for and against" not in text_of(comparing, f"/destination/{FUTURE}/")
    tell(comparing, kinds.Evidence(BELIEVED, kinds.Side.FOR, 2, "Ana"), kinds.Conversation("Ben"))
    assert "They take people from the floor: 1 for, 0 against." in text_of(comparing, f"/destination/{FUTURE}/")
    assert "How it has stood" in text_of(comparing, f"/destination/assumption/{BELIEVED}/")


def test_first_wording_has_nothing_to_be_compared_with(comparing):
    assert comparing.get(f"/destination/{FUTURE}/difference/").status_code == 404


def test_new_wording_is_shown_in_skills_moves_people_route_and_story(comparing):
    tell(
        comparing,
        kinds.Move("A lesson", kinds.MoveKind.MENTORING, destination=FUTURE),
        kinds.Conversation("Denise", destination=FUTURE),
        kinds.Route(FUTURE, "Directly", "", (kinds.Step("a", "There", "2027-01-01", 9, TEACHERS),)),
        kinds.Story(StoryPart.GOOD_FIT, (Sentence("It suits me."),)),
        kinds.Revision(FUTURE, kinds.Verdict.ADJUSTED, "people", "Teach health to patients"),
    )
    page = text_of(comparing, f"/destination/{FUTURE}/difference/")
    for told in ("A lesson", "Denise", "You chose “Directly” before the change.", "Why is it a good fit?"):
        assert told in page
    assert "Nobody was asked about the new wording yet." in page
    assert "They take people from the floor" in page


def test_any_two_wordings_are_compared(comparing):
    tell(
        comparing,
        kinds.Revision(FUTURE, kinds.Verdict.ADJUSTED, "people", "Teach health to patients"),
        kinds.Revision(FUTURE, kinds.Verdict.ADJUSTED, "smaller", "Teach cooks"),
        kinds.Conversation("Ana", destination=FUTURE),
    )
    last = text_of(comparing, f"/destination/{FUTURE}/difference/")
    assert '<h2 id="before" class="words" dir="auto">Teach health to patients</h2>' in last
    first = text_of(comparing, f"/destination/{FUTURE}/difference/?from={FUTURE}")
    assert '<h2 id="before" class="words" dir="auto">Teach trades</h2>' in first
    assert "The shortest route to each." in first
    assert "Since then" in first


def test_wording_about_no_work_says_that_it_cannot_be_compared(comparing):
    tell(
        comparing,
        kinds.Route(FUTURE, "Directly"),
        kinds.Revision(FUTURE, kinds.Verdict.ADJUSTED, "who knows", "xyzzy"),
    )
    page = text_of(comparing, f"/destination/{FUTURE}/difference/")
    assert "cannot be compared" in page
    assert "None to compare yet." in page


def test_what_is_not_known_is_said_once_with_where_to_find_out(comparing):
    tell(comparing, kinds.Constraint(kinds.ConstraintKind.CARE, "Home at four"))
    page = text_of(comparing, f"/destination/{FUTURE}/reality/")
    assert page.count("Home at four") == 1
    assert "Ask: What happens when someone at home needs you in the middle of the day?" in page
    assert page.count("wherenext catalog install") == 1
    for where in (
        "/life/money/",
        "/life/constraints/",
        f"/conversations/new/?about={FUTURE}",
        f"/moves/new/?about={FUTURE}",
        f"/destination/{FUTURE}/revise/",
        "#gates",
        "#unknown",
        "#life",
    ):
        assert f'href="{where}"' in page, where
    assert 'id="gates"' in page
    assert 'id="life"' in page
    assert 'id="unknown"' in page


def test_life_that_was_not_told_is_asked_for(comparing):
    page = text_of(comparing, f"/destination/{FUTURE}/reality/")
    assert '<a href="/life/constraints/">Say what a job must leave room for</a>' in page
    assert 'href="#life"' not in page


def test_money_on_the_way_is_told_once_figures_are_entered(comparing):
    assert "Enter your figures" in text_of(comparing, f"/destination/{FUTURE}/reality/")
    tell(comparing, kinds.Money(20_000, 2_000, 0))
    page = text_of(comparing, f"/destination/{FUTURE}/reality/")
    assert "Least left of savings" in page
    assert "Enter your figures" not in page


@pytest.mark.parametrize(
    ("savings", "told"), [(90_000, "<dd>$27,000</dd>"), (500, "nothing; $"), (None, "Unknown until you enter savings.")]
)
def test_least_that_is_left_is_told_in_words(comparing, savings, told):
    tell(comparing, kinds.Money(savings, 3_000, 0))
    page = text_of(comparing, f"/destination/{FUTURE}/reality/")
    assert told in page.split("Least left of savings")[2]
    assert "$-" not in page


def test_what_preparing_takes_of_savings_is_told_of_a_thing_of_ones_own(comparing):
    name = comparing.local.identifiers.make()
    comparing.local.desk.write(name, kinds.Destination("A shop of my own, with books and a class of lessons"))
    tell(comparing, kinds.Money(500, 3_000, 0))
    assert "While you prepare" in text_of(comparing, f"/destination/{name}/reality/")


def test_requirement_stands_under_what_is_known_of_it(comparing):
    page = text_of(comparing, f"/destination/{FUTURE}/reality/")
    assert "<dt>Nothing told so far speaks for it</dt><dd>Instructing</dd>" in page


def test_pay_of_a_thing_of_ones_own_is_told_of_the_work_in_it(comparing):
    tell(comparing, kinds.Destination("A bakery of my own with bread, a shop and the books"))
    name = comparing.journey().destinations[-1].identifier
    for page in (text_of(comparing, f"/destination/{name}/reality/"), text_of(comparing, "/destination/compare/")):
        assert "What a thing of your own brings in stands in no table. Of those employed in such work: " in page
        assert page.count("Half of the people earn less than") >= 2
    page = text_of(comparing, f"/destination/{name}/reality/")
    assert "What it brings in stands in no table; ask those who have one like it" in page


def test_pay_of_a_post_made_of_several_occupations_is_a_range(comparing):
    tell(comparing, kinds.Destination("Head of a unit with a kitchen that also teaches care and sells"))
    page = text_of(comparing, f"/destination/{comparing.journey().destinations[-1].identifier}/reality/")
    assert "stands in no table" not in page
    assert re.search(r"<p>[\w ,-]+: Half of the people earn less than .* Half of the people earn less than", page)


def test_no_more_than_a_dozen_questions_are_shown_at_once(comparing):
    own = EntryId("00000000-0000-4000-8000-000000000004")
    comparing.local.desk.write(own, kinds.Destination("A bakery of my own with bread, a shop and the books"))
    for number in range(5):
        tell(comparing, kinds.Assumption(own, f"Street {number} needs bread"))

    shown, further = text_of(comparing, f"/destination/{own}/reality/").split("More to find out")

    assert shown.split("<h2>To find out</h2>")[1].count("<li") == 12
    assert "Whom else should I talk to?" in further.split("</details>")[0]
