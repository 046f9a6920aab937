"""axe-core finds nothing wrong on any page, light and dark, wide and narrow, and when something was left empty."""

import re
import shutil
import subprocess
import tarfile
from urllib.parse import urljoin

import pytest

from tests.journeys import telling
from tests.journeys.conftest import serve
from tests.journeys.people import write_journey

NO_NODE = "no Node"
AXE = "axe-core@4.10.3"
NAME = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{2}-[0-9]{4}\.[0-9]{2}|\?.*|(?<=/group/)\d+|(?<=/industry/)\w+")
LEAVES = ("/record/export/", "/begin/dates/wherenext.ics", "/route/wherenext-route.ics")
RULES = "{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }"
COLORS = "{ runOnly: ['color-contrast'] }"
"""All that a dark page can have wrong beyond what the light one has."""
RUN = "async () => (await axe.run(document, %s)).violations.map(v => [v.id, v.nodes[0].html.slice(0, 200)])"
NARROW = 320
"""What 1280 px are at 400 percent."""


@pytest.fixture(scope="session")
def axe(tmp_path_factory) -> str:
    if shutil.which("npm") is None:
        pytest.skip(NO_NODE)
    folder = tmp_path_factory.mktemp("axe")
    got = subprocess.run(["npm", "pack", "--silent", AXE], cwd=folder, capture_output=True, check=False)
    if got.returncode:
        pytest.skip(NO_NODE)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        return archive.extractfile("package/axe.min.js").read().decode()


@pytest.fixture
def reader(browser, served, root, tmp_path):
    """A page with scripts, for axe alone, before a journey far along."""
    context = browser.new_context(base_url=served.address)
    page = context.new_page()
    page.goto(served.entrance)
    page.goto("/record/import/")
    page.get_by_label("A record").set_input_files(write_journey(root, "koi-pond-director", tmp_path / "koi.jsonl"))
    telling.press(page, "Take it in")
    yield page
    context.close()


def visit(page, path: str) -> None:
    """Go to a page, and wait where it says first how far the reading is."""
    assert page.goto(path).ok, path
    page.get_by_role("heading", level=1).filter(has_not_text="Your words are being read").wait_for()


def find_pages(page) -> list[str]:
    """Follow every link, one of each kind of page."""
    found, waiting = {}, ["/"]
    while waiting:
        path = waiting.pop(0)
        kind = NAME.sub("*", path)
        if kind in found or path in LEAVES:
            continue
        found[kind] = path
        visit(page, path)
        hrefs = page.eval_on_selector_all("a[href]", "each => each.map(a => a.getAttribute('href'))")
        waiting += [each for each in hrefs if each.startswith("/")]
    return list(found.values())


def judge(page, axe: str, rules: str = RULES) -> list[str]:
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(axe)
    return [f"{page.url}: {each}" for each in page.evaluate(RUN % rules)]


def judge_by_day_and_night(page, axe: str) -> list[str]:
    page.emulate_media(color_scheme="light")
    light = judge(page, axe)
    page.emulate_media(color_scheme="dark")
    return light + judge(page, axe, COLORS)


def test_no_page_has_a_fault(reader, axe):
    faults = []
    pages = find_pages(reader)
    assert len(pages) > 70, pages
    for path in pages:
        visit(reader, path)
        faults += judge_by_day_and_night(reader, axe)
        reader.set_viewport_size({"width": NARROW, "height": 900})
        if reader.evaluate("document.documentElement.scrollWidth > innerWidth"):
            faults.append(f"{path} is wider than {NARROW} px")
        reader.set_viewport_size({"width": 1280, "height": 900})
    assert faults == []


def test_no_page_has_a_fault_where_something_was_left_empty(reader, axe):
    faults, tried = [], 0
    for path in find_pages(reader):
        # What was kept on the way here may have changed what there is to choose from.
        visit(reader, path)
        form = reader.locator("main form:has(input[name=entry])")
        if not form.count():
            continue
        with reader.expect_navigation():
            form.first.locator("button").first.click()
        if not reader.title().startswith("Not kept yet"):
            continue
        tried += 1
        faults += judge_by_day_and_night(reader, axe)
        assert reader.locator("[role=alert]").is_visible()
    assert tried > 12
    assert faults == []


PRINTED = ("reality/", "/route/", "/story/", "/story/whole/", "/record/")
ON_PAPER = """() => [...document.querySelectorAll('body, .card, .note, .faults, details, form')]
    .filter(each => each.checkVisibility())
    .filter(each => !['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(each).backgroundColor)
        || (each.matches('details:not([open], .printed), form.card')))
    .map(each => each.outerHTML.slice(0, 80))"""
"""What would be printed on a dark ground, or folded, or to be filled in."""


def test_plans_print_on_white_paper_also_from_a_dark_screen(reader, axe):
    faults = []
    visit(reader, "/destination/")
    reader.get_by_role("main").get_by_role("link", name="Open").first.click()
    address = reader.url
    for path in (address, *(urljoin(address, each) for each in PRINTED)):
        visit(reader, path)
        reader.emulate_media(media="print", color_scheme="dark")
        faults += judge(reader, axe) + [f"{path}: {each}" for each in reader.evaluate(ON_PAPER)]
        assert not reader.get_by_role("navigation").first.is_visible()
        reader.emulate_media(media="screen", color_scheme="light")
    assert faults == []


OUTLINE = """() => { const here = document.activeElement, style = getComputedStyle(here);
    return [here.outerHTML.slice(0, 80), style.outlineStyle, parseFloat(style.outlineWidth)]; }"""


def test_keyboard_focus_is_seen_wherever_it_is(reader):
    for path in ("/", "/duties/", "/begin/resume/confirm/", "/destination/", "/record/"):
        visit(reader, path)
        for _press in range(40):
            reader.keyboard.press("Tab")
            where, style, width = reader.evaluate(OUTLINE)
            if where.startswith("<body"):
                break
            assert style != "none", where
            assert width >= 2, where


def test_pages_before_the_door_have_no_fault(browser, served, axe):
    context = browser.new_context(base_url=served.address)
    page = context.new_page()
    page.goto("/")
    assert judge(page, axe) == []
    context.close()


def test_pages_of_trouble_have_no_fault(browser, home, axe):
    """What a person sees when something is wrong: the lock, a form that waits, a refusal, a page that is not there."""
    with serve(home, "passphrase") as site:
        context = browser.new_context(base_url=site.address)
        page = context.new_page()
        page.goto(site.entrance)
        faults = []

        def look(name: str) -> None:
            assert name in page.content(), (name, page.url)
            faults.extend(judge_by_day_and_night(page, axe))
            page.set_viewport_size({"width": NARROW, "height": 900})
            assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), page.url
            page.set_viewport_size({"width": 1280, "height": 900})

        look("Is this job all there is?")
        telling.press(page, "Begin with this passphrase")
        look("This was left empty")
        page.get_by_label("Passphrase", exact=True).fill("four plain words here")
        page.get_by_label("The same once more").fill("four plain words here")
        telling.press(page, "Begin with this passphrase")
        telling.press(page, "Show me the code")
        look("This is shown once")
        page.goto("/lock/settings/")
        look("so it locks by itself after a while")
        page.goto("/nowhere/")
        look("There is no page at this address")
        page.goto("/meetings/1/")
        telling.press(page, "Begin now")
        look("The time")
        page.goto("/meetings/1/clock/")
        look("minutes left")
        page.goto("/life/dreams/")
        page.get_by_label("A dream", exact=True).fill("A house by the sea, and time for it.")
        page.get_by_label("life", exact=True).check()
        other = context.new_page()
        other.goto("/")
        telling.press(other, "Lock")
        telling.press(page, "Keep")
        look("The journey was locked meanwhile")
        page.get_by_label("Passphrase").fill("not this one at all")
        telling.press(page, "Unlock, and go on")
        look("does not open the journey")
        page.get_by_label("Passphrase").fill("four plain words here")
        telling.press(page, "Unlock, and go on")
        telling.see_kept(page)
        assert page.get_by_text("A house by the sea").first.is_visible()
        telling.press(page, "Lock")
        look("Welcome back")
        telling.press(page, "Unlock")
        look("This was left empty")
        page.goto("/unlock/code/")
        telling.press(page, "Open")
        look("This was left empty")
        context.clear_cookies()
        page.goto("/life/")
        look("Not this way")
        context.close()
    assert faults == []
