"""By the keyboard alone: Tab, Enter, Space, the arrows and typing; no mouse, no script. The manager is told so too."""

import json

from tests.journeys.conftest import serve
from tests.journeys.keyboard import Keys
from tests.journeys.test_examples import reach_destination

FEW = 1
"""How much of each list of answers is told; the manager's are told whole."""


def test_example_reaches_an_examined_destination_by_keyboard(keys, root):
    name = "koi-pond-director"
    answers = json.loads((root / f"examples/{name}/answers.json").read_text("utf-8"))
    short = {key: value[:FEW] if isinstance(value, list) else value for key, value in answers.items()}
    if "duties" in answers.get("present", {}):
        short["present"] = answers["present"] | {"duties": answers["present"]["duties"][:FEW]}
    # From so little the page shows first guesses only, those that words speak for.
    reach_destination(keys, name, short, cards=1)


def test_first_start_to_first_moment_by_keyboard(browser, home):
    with serve(home, "passphrase") as site:
        context = browser.new_context(java_script_enabled=False, base_url=site.address)
        page = context.new_page()
        page.goto(site.entrance)
        keys = Keys(page)
        keys.get_by_label("Passphrase", exact=True).fill("four plain words here")
        keys.get_by_label("The same once more").fill("four plain words here")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        keys.get_by_role("button", name="Show me the code").click()
        page.locator(".code span").nth(6).wait_for()
        keys.get_by_role("link", name="I have written it down").click()
        keys.goto("/moments/")
        keys.get_by_role("link", name="Tell one").click()
        keys.get_by_label("What happened?").fill("The lift stuck, and I told them a story until it moved.")
        keys.get_by_role("button", name="Keep and go on").click()
        keys.get_by_label("What did it take?").fill("Not showing that I was afraid too.")
        keys.get_by_role("button", name="Keep and go on").click()
        keys.goto("/moments/")
        assert keys.get_by_text("The lift stuck").first.is_visible()
        context.close()
