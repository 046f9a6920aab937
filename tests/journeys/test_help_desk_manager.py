"""The whole arc by the keyboard alone: a guess, its test in the present job, a bad outcome, a revision."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.journeys import telling


def find_day(ahead: int) -> str:
    """A day as the browser's field takes it."""
    return (datetime.now(UTC).date() + timedelta(days=ahead)).isoformat()


@pytest.fixture
def answers(root):
    return json.loads((root / "examples/help-desk-manager/answers.json").read_text("utf-8"))


def test_manager_guesses_tries_and_revises(keys, answers, picture):
    page = keys
    telling.go(page, "/")
    picture("home")
    telling.tell_answers(page, answers)
    telling.tell_moment(page, answers["moments"][0] | {"what_happened": "The night of the storm drill."})
    picture("moment")
    telling.tell_skill(page, "keeping a room calm", "4")
    telling.go(page, "/duties/")
    picture("duties")
    telling.go(page, "/occupations/")
    picture("occupations")

    telling.name_future(page, "CIO of a hospital group")
    telling.go(page, "/")
    page.get_by_role("heading", name="Ask somebody who does it").wait_for()
    telling.go(page, "/destination/")
    page.get_by_role("link", name="Open").first.click()
    telling.choose_future(page, "I want to know whether I want the chair.")
    telling.assume(page, "I would enjoy planning a budget for a whole year")
    page.get_by_text("As it stands today: untested.").wait_for()

    # Ask someone who knows, then say what it spoke for.
    page.get_by_role("link", name="Ask someone who does it").first.click()
    page.get_by_label("Whom will you ask?").fill("Denise, finance director")
    telling.press(page, "Keep")
    page.get_by_role("link", name="We have talked").click()
    page.get_by_label("What did you hear?").fill("She says the first year is the hardest and then it becomes a rhythm.")
    telling.press(page, "Keep")
    page.get_by_label("for it", exact=True).check()
    telling.press(page, "Keep")
    telling.see_kept(page)

    # Try it in the present job.
    telling.go(page, "/destination/")
    page.get_by_role("link", name="Open").first.click()
    page.get_by_role("link", name="what speaks for and against").click()
    page.get_by_role("link", name="Try it on a small scale").click()
    page.get_by_label("What will you try?").fill("Write the business plan for the second site with finance")
    page.get_by_label("What do you expect to come of it?").fill("I will want to open the spreadsheet again.")
    telling.press(page, "Keep")
    page.get_by_label("What happened?").fill("I finished it, and dreaded every evening of it.")
    page.get_by_label("no", exact=True).check()
    page.get_by_label("drains me", exact=True).check()
    telling.press(page, "Keep")
    page.get_by_role("heading", name="Look at the destination again").wait_for()

    # Revise, with the reason kept.
    page.get_by_role("link", name="Keep, adjust or drop it").click()
    page.get_by_text("dreaded every evening").wait_for()
    page.get_by_label("I adjust it", exact=True).check()
    page.get_by_label("Why?").fill("The plan drained me; the people did not.")
    page.get_by_label("Adjusted: its new wording").fill("Head of IT support for a hospital group")
    telling.press(page, "Keep")
    assert page.get_by_role("heading", level=1).inner_text() == "Head of IT support for a hospital group"
    page.get_by_text("CIO of a hospital group").wait_for()
    page.get_by_text("The plan drained me; the people did not.").wait_for()
    picture("destination")
    page.get_by_role("link", name="What the last change changed").click()
    page.get_by_role("heading", name="What still counts", exact=True).wait_for()
    page.get_by_text("Write the business plan").wait_for()
    page.get_by_text("Denise, finance director").wait_for()

    # A route to the new wording, dated back, with a step of her own.
    telling.go(page, "/")
    page.get_by_role("link", name="Compare them").click()
    page.get_by_role("heading", name="Routes compared").wait_for()
    page.get_by_role("rowheader", name="Way back").wait_for()
    picture("routes")
    stay = page.get_by_role("article").filter(has_text="Stay and grow here first")
    stay.get_by_role("link", name="Choose this one").click()
    page.get_by_label("Why this one?").fill("I keep my fourteen while I find out, and I can turn back.")
    page.get_by_label("When do you want to be there?").fill(find_day(4 * 365))
    telling.press(page, "Choose it")
    telling.see_kept(page)
    page.get_by_role("link", name="Change the steps").click()
    own = page.get_by_role("group", name="A step of your own")
    own.get_by_label("What it leads to").fill("Lead the storm planning group for a season")
    own.get_by_label("By when?").fill(find_day(60))
    telling.press(page, "Keep")
    page.get_by_text("you are on this step").wait_for()
    page.get_by_text("Lead the storm planning group").first.wait_for()
    picture("route")
    with page.expect_download() as calendar:
        page.get_by_role("link", name="The days as a calendar file").click()
    assert calendar.value.suggested_filename == "wherenext-route.ics"
    assert "storm" not in calendar.value.path().read_text("utf-8")

    # The story, begun with what she told, and one sentence that nothing bears out.
    telling.go(page, "/")
    page.get_by_role("link", name="Begin with your record").click()
    for question in ("Why change?", "Why is it a good fit?", "What transfers?", "What is special?"):
        answer = page.get_by_role("region", name=question)
        answer.get_by_role("button", name="Begin with these").click()
        telling.see_kept(page)
    telling.go(page, "/story/")
    picture("story")
    page.get_by_role("link", name="Say it better").last.click()
    answer = page.get_by_label("Your answer")
    answer.fill(f"{answer.input_value()} I once ran a circus in Antwerp.")
    telling.press(page, "Keep")
    page.get_by_text("One sentence rests on nothing you told.").wait_for()
    page.get_by_role("link", name="Say it better").last.click()
    answer = page.get_by_label("Your answer")
    answer.fill(answer.input_value().replace(" I once ran a circus in Antwerp.", ""))
    telling.press(page, "Keep")
    assert page.get_by_text("rests on nothing you told").count() == 0
    page.get_by_role("link", name="in one piece").click()
    page.get_by_text("seconds, said aloud").wait_for()

    telling.go(page, "/")
    page.get_by_text("Head of IT support").wait_for()
    telling.go(page, "/record/")
    page.get_by_text("dreaded every evening").first.wait_for()
