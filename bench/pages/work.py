"""The acts of the site that work longest, each timed from the click to the whole answer: python -m bench.pages.work."""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from collections.abc import Callable
from pathlib import Path

from bench.pages.__main__ import READY, Browser, fill, make_entries

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples/help-desk-manager"
HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')
STARTS = 5
GOAL_SECONDS = 1.0
TOLD = {
    "start of the program, to its address",
    "what could I do, once they are read",
    "what could I do, after one entry more",
}
"""What shows how far it is, or happens in the terminal."""
EDGE = "----wherenext"


def send(browser: Browser, page: str, **said: str) -> None:
    _, text = browser.ask(page)
    body = urllib.parse.urlencode(dict(HIDDEN.findall(text.decode())) | said).encode()
    status, _ = browser.ask(page, body, "application/x-www-form-urlencoded")
    assert status == 302, (page, status)


def upload(browser: Browser, page: str, path: Path) -> None:
    _, text = browser.ask(page)
    fields = dict(HIDDEN.findall(text.decode()))
    parts = [
        f'--{EDGE}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n'.encode() for n, v in fields.items()
    ]
    head = f'--{EDGE}\r\nContent-Disposition: form-data; name="file"; filename="{path.name}"\r\n\r\n'.encode()
    body = b"".join((*parts, head, path.read_bytes(), f"\r\n--{EDGE}--\r\n".encode()))
    status, _ = browser.ask(page, body, f"multipart/form-data; boundary={EDGE}")
    assert status in (200, 302), (page, status)


Spent = tuple[float, float]
"""Seconds by the clock, and of processor time of the program: the clock also tells what else the machine does."""


def spend(process: "subprocess.Popen[str]") -> float:
    """Return the processor time that a program has taken so far, seconds (proc(5), fields 14 and 15 of stat)."""
    fields = Path(f"/proc/{process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def live(home: Path, took: dict[str, list[Spent]]) -> None:
    """Start the program on an empty home and do each act once, as a person may on the first evening."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "wherenext", "serve", "--port", "0", "--no-browser", "--unlock", "key-file"],
        env={**os.environ, "WHERENEXT_HOME": str(home), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        found = READY.search(process.stdout.readline())
        assert found is not None
        begun = time.perf_counter() - start, spend(process)
        took.setdefault("start of the program, to its address", []).append(begun)
        browser = Browser(int(found[1]))
        browser.ask(urllib.parse.unquote(found[2]))
        walk(browser, lambda name, act: took.setdefault(name, []).append(clock(act, process)))
    finally:
        process.kill()
        process.wait()


def clock(act: Callable[[], object], process: "subprocess.Popen[str]") -> Spent:
    start, before = time.perf_counter(), spend(process)
    act()
    return time.perf_counter() - start, spend(process) - before


def walk(browser: Browser, note: Callable[[str, Callable[[], object]], None]) -> None:
    answers = json.loads((EXAMPLE / "answers.json").read_text("utf-8"))
    moment = {name: answers["moments"][0].get(name, "") for name in ("what_happened", "job")}
    note("first moment, kept", lambda: send(browser, "/moments/new/", **moment))
    note("what could I do, first time after the start", lambda: browser.ask("/occupations/"))
    note("what could I do, again", lambda: browser.ask("/occupations/"))
    note("résumé, PDF, read and entered", lambda: upload(browser, "/begin/resume/", EXAMPLE / "resume.pdf"))
    note("what could I do, after the résumé", lambda: browser.ask("/occupations/"))
    note("one occupation, first time", lambda: browser.ask("/occupations/15-1232.00/"))
    note("two days to choose between, first time", lambda: browser.ask("/occupations/choice/"))
    send(browser, "/destination/", text="CIO of a hospital group")
    _, page = browser.ask("/destination/")
    future = re.search(rb"/destination/([0-9a-f-]{36})/", page)
    assert future is not None
    note("destination examined", lambda: browser.ask(f"/destination/{future[1].decode()}/reality/"))
    send(browser, "/destination/", text="Teach adults to weld, three evenings a week")
    note("futures side by side, after an entry", lambda: browser.ask("/destination/compare/"))
    revise = f"/destination/{future[1].decode()}/revise/"
    send(browser, revise, verdict="adjusted", reason="Smaller first.", text="IT director of one hospital")
    difference = f"/destination/{future[1].decode()}/difference/"
    note("what a new wording changes, after an entry", lambda: browser.ask(difference))
    note("moves proposed", lambda: browser.ask("/moves/ideas/"))
    note("record of 500 entries taken in", lambda: fill(browser, make_entries(500)))
    note("sign of progress, 500 entries unread", lambda: browser.ask("/occupations/"))
    note("what could I do, once they are read", lambda: wait_for(browser, "/occupations/"))
    note("moment more, kept", lambda: send(browser, "/moments/new/", what_happened="I sat up with her.", job=""))
    note("what could I do, after one entry more", lambda: wait_for(browser, "/occupations/"))


def wait_for(browser: Browser, page: str) -> None:
    """Ask until the page is there, as a browser does by itself."""
    while b"Your words are being read" in browser.ask(page)[1]:
        time.sleep(0.1)


def main() -> None:
    took: dict[str, list[Spent]] = {}
    for _start in range(STARTS):
        with tempfile.TemporaryDirectory() as folder:
            live(Path(folder) / "home", took)
    print(f"Each act once in each of {STARTS} fresh starts, from the click to the whole answer")
    print(f"{'act':<46}{'median s':>10}{'longest s':>11}{'processor s':>13}")
    for name, spent in took.items():
        seconds, processor = zip(*spent, strict=True)
        print(
            f"{name:<46}{statistics.median(seconds):>10.2f}{max(seconds):>11.2f}{statistics.median(processor):>13.2f}"
        )
    silent = [statistics.median(each[0] for each in spent) for name, spent in took.items() if name not in TOLD]
    print(f"work: longest silent wait {max(silent):.2f} s (median), goal {GOAL_SECONDS:g} s")


if __name__ == "__main__":
    main()
