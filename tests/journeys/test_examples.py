"""The four people, from their own words to an examined destination, without a script and without a mouse."""

import json

import pytest

from tests.journeys import telling
from tests.journeys.conftest import serve
from tests.journeys.people import NAMES

GUESSES = {
    "flexible-calendar": "Keep the books of small places from the camper, six weeks at a time",
    "returning-carer": "Keep things in order at the front desk of a clinic, on day shifts",
}
"""What those might say who named no destination in their answers."""


@pytest.mark.parametrize("name", [each for each in NAMES if each != "help-desk-manager"])
def test_example_reaches_an_examined_destination(page, root, name):
    answers = json.loads((root / f"examples/{name}/answers.json").read_text("utf-8"))
    telling.tell_answers(page, answers)

    page.goto("/occupations/")
    assert page.locator("article").count() >= 5
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
    assert page.get_by_role("heading", name="not examined yet").is_visible()
    for constraint in answers["constraints"]:
        assert page.get_by_text(constraint["text"]).first.is_visible()
    page.go_back()
    page.get_by_role("link", name="Routes to it").click()
    assert page.get_by_role("heading", name="Routes compared").is_visible()
    page.get_by_role("link", name="Choose this one").first.click()
    page.get_by_label("Why this one?").fill("I can still turn back.")
    telling.press(page, "Choose it")
    telling.see_kept(page)
    page.goto("/story/")
    page.get_by_role("button", name="Begin with these").first.click()
    telling.see_kept(page)

    page.goto("/destination/")
    assert page.get_by_text(taken).first.is_visible()
    page.goto("/")
    assert page.get_by_text(destination["text"]).first.is_visible()


def test_first_start_to_first_moment_by_keyboard_alone(browser, home):
    with serve(home, "passphrase") as site:
        context = browser.new_context(java_script_enabled=False, base_url=site.address)
        page = context.new_page()
        page.goto(site.entrance)
        type_into(page, "Passphrase", "four plain words here")
        type_into(page, "The same once more", "four plain words here")
        page.keyboard.press("Enter")
        page.wait_for_url("**/recovery-code/")
        reach(page, "Show me the code")
        page.keyboard.press("Enter")
        page.locator(".code span").nth(6).wait_for()
        reach(page, "I have written it down")
        page.keyboard.press("Enter")
        page.wait_for_url(site.address + "/")
        page.goto("/moments/")
        reach(page, "Tell one")
        page.keyboard.press("Enter")
        page.wait_for_url("**/moments/new/")
        type_into(page, "What happened?", "The lift stuck, and I told them a story until it moved.")
        reach(page, "Keep and go on")
        page.keyboard.press("Enter")
        page.wait_for_url("**/took/")
        type_into(page, "What did it take?", "Not showing that I was afraid too.")
        reach(page, "Keep and go on")
        page.keyboard.press("Enter")
        page.wait_for_url("**/enjoyed/")
        page.goto("/moments/")
        assert page.get_by_text("The lift stuck").first.is_visible()
        context.close()


def reach(page, name: str) -> None:
    """Press Tab until what has this name has the focus."""
    for _ in range(60):
        if find_focused(page) == name:
            return
        page.keyboard.press("Tab")
    raise AssertionError(name)


def find_focused(page) -> str:
    focused = page.locator(":focus")
    if not focused.count():
        return ""
    label = page.locator(f"label[for='{focused.get_attribute('id')}']")
    return (label if label.count() else focused).first.inner_text().strip()


def type_into(page, label: str, words: str) -> None:
    reach(page, label)
    page.keyboard.type(words)
