"""From a clean clone to the first saved moment: python -m bench.first.

Clones the committed state of this checkout, sets it up, starts the program on an empty home, begins a journey with a
passphrase and tells a moment, all as a person would, and prints the seconds that each took. What is downloaded may
come from the caches of pip and uv; --fresh leaves those aside.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

from bench.pages.__main__ import READY, Browser

ROOT = Path(__file__).resolve().parents[2]
GOAL_SECONDS = 120
HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')
PHRASE = "four plain words here"
MOMENT = "The lift stuck between two floors, and I told them a story until it moved."


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fresh", action="store_true", help="download everything anew")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report(Path(folder), asked.fresh)


def report(folder: Path, fresh: bool) -> None:
    clone = folder / "clone"
    environment = {**os.environ, "WHERENEXT_HOME": str(folder / "home"), "PYTHONUNBUFFERED": "1"}
    for name in ("VIRTUAL_ENV", "MAKEFLAGS", "MAKELEVEL", "UV_PROJECT_ENVIRONMENT"):
        environment.pop(name, None)
    if fresh:
        environment |= {"UV_CACHE_DIR": str(folder / "uv"), "PIP_CACHE_DIR": str(folder / "pip")}
    took: dict[str, float] = {}
    start = time.perf_counter()
    run(["git", "clone", "--quiet", str(ROOT), str(clone)], folder, environment)
    mark(took, "clone", start)
    run(["make", "--silent", "setup"], clone, environment)
    mark(took, "set up", start)
    command = [str(clone / ".venv/bin/wherenext"), "serve", "--port", "0", "--no-browser", "--unlock", "passphrase"]
    process = subprocess.Popen(command, cwd=clone, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        found = READY.search(process.stdout.readline())
        assert found is not None
        mark(took, "start", start)
        tell_moment(Browser(int(found[1])), urllib.parse.unquote(found[2]))
        mark(took, "begin and tell", start)
    finally:
        process.kill()
        process.wait()
    total = sum(took.values())
    for name, seconds in took.items():
        print(f"{name:<18}{seconds:>8.1f} s")
    print(f"first: {total:.1f} s from a clean clone to the first saved moment, goal {GOAL_SECONDS} s")
    sys.exit(total > GOAL_SECONDS)


def run(command: list[str], folder: Path, environment: dict[str, str]) -> None:
    subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)


def mark(took: dict[str, float], name: str, start: float) -> None:
    took[name] = time.perf_counter() - start - sum(took.values())


def tell_moment(browser: Browser, entrance: str) -> None:
    browser.ask(entrance)
    send(browser, "/first/", "/first/", passphrase=PHRASE, again=PHRASE)
    send(browser, "/moments/new/", "/moments/new/", what_happened=MOMENT, job="")
    _, page = browser.ask("/moments/")
    assert MOMENT.encode() in page


def send(browser: Browser, page: str, address: str, **said: str) -> None:
    _, text = browser.ask(page)
    body = urllib.parse.urlencode(dict(HIDDEN.findall(text.decode())) | said).encode()
    status, _ = browser.ask(address, body, "application/x-www-form-urlencoded")
    assert status == 302, (address, status)


if __name__ == "__main__":
    main()
