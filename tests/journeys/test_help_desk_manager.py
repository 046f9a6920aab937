"""The whole arc: a guess, a test of it in the present job, an outcome that does not suit, a revision."""

import json

import pytest

from tests.journeys import telling


@pytest.fixture
def answers(root):
    return json.loads((root / "examples/help-desk-manager/answers.json").read_text("utf-8"))


def test_manager_guesses_tries_and_revises(page, answers, picture):
    page.goto("/")
    picture("home")
    telling.tell_answers(page, answers)
    telling.tell_moment(page, answers["moments"][0] | {"what_happened": "The night of the storm drill."})
    picture("moment")
    telling.tell_skill(page, "keeping a room calm", "4")
    page.goto("/duties/")
    picture("duties")
    page.goto("/occupations/")
    picture("occupations")

    telling.name_future(page, "CIO of a hospital group")
    page.goto("/")
    assert page.get_by_role("heading", name="Ask somebody who does it").is_visible()
    page.goto("/destination/")
    page.get_by_role("link", name="Open").first.click()
    telling.choose_future(page, "I want to know whether I want the chair.")
    telling.assume(page, "I would enjoy planning a budget for a whole year")
    assert page.get_by_text("As it stands today: untested.").is_visible()

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
    page.goto("/destination/")
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
    assert page.get_by_role("heading", name="Look at the destination again").is_visible()

    # Revise, with the reason kept.
    page.get_by_role("link", name="Keep, adjust or drop it").click()
    assert page.get_by_text("dreaded every evening").is_visible()
    page.get_by_label("I adjust it", exact=True).check()
    page.get_by_label("Why?").fill("The plan drained me; the people did not.")
    page.get_by_label("Adjusted: its new wording").fill("Head of service operations for a hospital group")
    telling.press(page, "Keep")
    assert page.get_by_role("heading", level=1).inner_text() == "Head of service operations for a hospital group"
    assert page.get_by_text("CIO of a hospital group").is_visible()
    assert page.get_by_text("The plan drained me; the people did not.").is_visible()
    picture("destination")
    page.get_by_role("link", name="What the last change changed").click()
    assert page.get_by_role("heading", name="What still counts", exact=True).is_visible()
    assert page.get_by_text("Write the business plan").is_visible()
    assert page.get_by_text("Denise, finance director").is_visible()

    page.goto("/")
    assert page.get_by_text("Head of service operations").is_visible()
    page.goto("/record/")
    assert page.get_by_text("dreaded every evening").first.is_visible()
