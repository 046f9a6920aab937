"""The four people, from their own words to an examined destination, without a script and without a mouse."""

import json

import pytest

from tests.journeys import telling
from tests.journeys.people import NAMES

GUESSES = {
    "flexible-calendar": "Keep the books of small places from the camper, six weeks at a time",
    "returning-carer": "Keep things in order at the front desk of a clinic, on day shifts",
}
"""What those might say who named no destination in their answers."""


@pytest.mark.parametrize("name", [each for each in NAMES if each != "help-desk-manager"])
def test_example_reaches_an_examined_destination(page, root, name):
    reach_destination(page, name, json.loads((root / f"examples/{name}/answers.json").read_text("utf-8")))


def reach_destination(page, name, answers, cards=5):
    telling.tell_answers(page, answers)

    telling.go(page, "/occupations/")
    page.locator("article").nth(cards - 1).wait_for()
    page.locator("article a").first.click()
    taken = page.get_by_role("heading", level=1).inner_text()
    telling.press(page, "Take it up")
    telling.see_kept(page)
    destination = answers.get("destination", {"text": GUESSES.get(name)})
    telling.name_future(page, destination["text"])

    page.get_by_role("main").get_by_role("link", name="Open").last.click()
    telling.choose_future(page, "It is the one I keep coming back to.")
    for words in destination.get("assumptions", ["I would still like it in the third winter"]):
        telling.assume(page, words)
    page.get_by_role("link", name="Examine it").click()
    page.get_by_role("heading", name="not examined yet").wait_for()
    for constraint in answers["constraints"]:
        page.get_by_text(constraint["text"]).first.wait_for()
    page.go_back()
    page.get_by_role("link", name="Routes to it").click()
    page.get_by_role("heading", name="Routes compared").wait_for()
    page.get_by_role("link", name="Choose this one").first.click()
    page.get_by_label("Why this one?").fill("I can still turn back.")
    telling.press(page, "Choose it")
    telling.see_kept(page)
    telling.go(page, "/story/")
    page.get_by_role("button", name="Begin with these").first.click()
    telling.see_kept(page)

    telling.go(page, "/destination/")
    page.get_by_text(taken).first.wait_for()
    telling.go(page, "/")
    page.get_by_text(destination["text"]).first.wait_for()
