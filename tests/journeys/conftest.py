"""A served journey and a real browser in front of it."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.keyboard import Keys

NO_CHROMIUM = "no Chromium"
PLACES = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
COMMAND = ("-m", "wherenext")
READY = re.compile(r"(http://127\.0\.0\.1:\d+)/open/\S+")


@dataclass
class Served:
    """A running program."""

    process: subprocess.Popen
    address: str
    entrance: str


@contextmanager
def serve(home: Path, way: str, port: int = 0) -> Iterator[Served]:
    """Start the program, on a free port unless one is named, and end it afterwards."""
    process = subprocess.Popen(
        [sys.executable, *COMMAND, "serve", "--port", str(port), "--no-browser", "--unlock", way],
        env={**os.environ, "WHERENEXT_HOME": str(home), "PYTHONUNBUFFERED": "1", "TZ": "UTC"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield find_address(process)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def find_address(process: subprocess.Popen) -> Served:
    line = process.stdout.readline()
    found = READY.search(line)
    assert found is not None, line + process.stdout.read()
    return Served(process, found[1], found[0])


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def served(home):
    with serve(home, "key-file") as site:
        yield site


@pytest.fixture(scope="session")
def chromium() -> str:
    found = os.environ.get("CHROMIUM") or next((each for each in PLACES if Path(each).exists()), None)
    found = found or shutil.which("chromium")
    if found is None:
        pytest.skip(NO_CHROMIUM)
    return found


# For one module only: while it runs, its event loop keeps Django's own tests in the same process from their database.
@pytest.fixture(scope="module")
def browser(chromium):
    playwright = pytest.importorskip("playwright.sync_api", reason=NO_CHROMIUM)
    with playwright.sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        yield found
        found.close()


@pytest.fixture
def page(browser, served):
    """A page without JavaScript that came in by the printed address."""
    context = browser.new_context(java_script_enabled=False, base_url=served.address, timezone_id="UTC")
    context.set_default_timeout(20_000)
    page = context.new_page()
    page.goto(served.entrance)
    yield page
    context.close()


@pytest.fixture
def keys(page) -> Keys:
    """The same page without a mouse."""
    page.goto("/")
    return Keys(page)


@pytest.fixture
def picture(page, root):
    """Take a picture for the documents, where WHERENEXT_PICTURES asks for it."""

    def take(name: str) -> None:
        if os.environ.get("WHERENEXT_PICTURES"):
            page.set_viewport_size({"width": 1120, "height": 760})
            page.screenshot(path=root / f"docs/images/{name}.png", animations="disabled")

    return take
