"""Pages of a journey with 500 sealed entries, served as to a person: python -m bench.pages.

Starts the program on an empty home, fills it through the site, then asks for pages at a steady pace from several
connections and prints, for each page, the middle and the 95th percentile of the time until the whole answer is there.
"""

import argparse
import http.client
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import UUID

from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft, Entry, enter
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.record import write_record
from wherenext.core.journey.reference import EntryId

SEED = 20261121
PAGES = ("/", "/moments/", "/duties/", "/life/", "/destination/", "/conversations/", "/moves/", "/record/", "/begin/")
GOAL_MS = 100
READY = re.compile(r"http://127\.0\.0\.1:(\d+)(/open/\S+)")
TEXT = (
    "we met on a rainy evening and planned the week with three people who had never done it before; "
    "the numbers came later, and nobody minded waiting for them"
)
WORDS = TEXT.split()


def make_entries(count: int) -> list[Entry[Payload]]:
    """Make a journey of invented sentences, with a destination that rests on assumptions with evidence."""
    draw = Random(SEED)  # noqa: S311 - a fixed draw of invented sentences
    made: list[Entry[Payload]] = []

    def add(payload: Payload, *retracts: EntryId) -> EntryId:
        name = EntryId(str(UUID(int=draw.getrandbits(128))))
        time_ = datetime(2026, 1, 1, tzinfo=UTC)
        made.append(enter(Draft(name, time_, payload, retracts=retracts), made[-1] if made else None))
        return name

    def say() -> str:
        return " ".join(draw.choice(WORDS) for _ in range(draw.randint(8, 60)))

    future = add(kinds.Destination(say(), None, kinds.Standing.CHOSEN))
    believed = [add(kinds.Assumption(future, say())) for _ in range(5)]
    while len(made) < count:
        moment = add(kinds.Moment(say()))
        moment = add(kinds.Moment(say(), "", say()), moment)
        add(kinds.Skill(say()[:40], 3, say(), moment))
        add(kinds.Duty(say(), draw.randint(-2, 2)))
        add(draw.choice((kinds.Dream(say()), kinds.Dislike(say()))))
        talk = add(kinds.Conversation(say()[:20], held="2026-02-01", notes=say(), destination=future))
        add(kinds.Evidence(draw.choice(believed), draw.choice(list(kinds.Side)), 2, say()[:20], say(), talk))
        move = add(kinds.Move(say(), kinds.MoveKind.PROJECT, destination=future, tests=draw.choice(believed)))
        add(kinds.Outcome(move, say(), draw.randint(-2, 2)))
    return made[:count]


class Browser:
    """A connection that keeps its cookies."""

    def __init__(self, port: int, cookies: dict[str, str] | None = None) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.cookies = cookies if cookies is not None else {}

    def ask(self, path: str, body: bytes | None = None, kind: str = "") -> tuple[int, bytes]:
        head = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            head["Content-Type"] = kind
        self.connection.request("GET" if body is None else "POST", path, body, head)
        answer = self.connection.getresponse()
        text = answer.read()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key.strip()] = rest.partition(";")[0]
        return answer.status, text


def fill(browser: Browser, entries: list[Entry[Payload]]) -> None:
    """Take the journey in through the site, as a person would."""
    _, page = browser.ask("/record/import/")
    token = re.search(rb'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert token is not None
    content = "\n".join(write_record(entries)).encode()
    edge = b"----wherenext"
    body = b"".join(
        (
            b"--"
            + edge
            + b'\r\nContent-Disposition: form-data; name="csrfmiddlewaretoken"\r\n\r\n'
            + token[1]
            + b"\r\n",
            b"--" + edge + b'\r\nContent-Disposition: form-data; name="file"; filename="r.jsonl"\r\n',
            b"Content-Type: application/jsonl\r\n\r\n" + content + b"\r\n--" + edge + b"--\r\n",
        )
    )
    status, _ = browser.ask("/record/import/", body, f"multipart/form-data; boundary={edge.decode()}")
    assert status == 200, status


def pace(port: int, cookies: dict[str, str], paths: list[str], rate: float, took: dict[str, list[float]]) -> None:
    """Ask for pages at a steady pace; a late answer delays no later question's due time."""
    browser, start = Browser(port, cookies), time.perf_counter()
    for number, path in enumerate(paths):
        due = start + number / rate
        time.sleep(max(due - time.perf_counter(), 0))
        status, _ = browser.ask(path)
        assert status == 200, (path, status)
        # From when it was due: waiting for the one before counts.
        took[path].append((time.perf_counter() - due) * 1000)


def measure(port: int, cookies: dict[str, str], seconds: float, rate: float, clients: int) -> dict[str, list[float]]:
    took: dict[str, list[float]] = {path: [] for path in PAGES}
    each = int(seconds * rate / clients)
    draws = [[PAGES[(number + client) % len(PAGES)] for number in range(each)] for client in range(clients)]
    threads = [threading.Thread(target=pace, args=(port, cookies, paths, rate / clients, took)) for paths in draws]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return took


def read_processor_time(process: int) -> float:
    """Return the seconds of processor time that a process has used; 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def quantile(values: list[float], share: float) -> float:
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=500)
    parser.add_argument("--rate", type=float, default=50, help="pages a second, all clients together")
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--clients", type=int, default=4)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        process = subprocess.Popen(
            [sys.executable, "-m", "wherenext", "serve", "--port", "0", "--no-browser", "--unlock", "key-file"],
            env={**os.environ, "WHERENEXT_HOME": str(Path(home) / "home"), "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            report(process, asked)
        finally:
            process.kill()
            process.wait()


def report(process: subprocess.Popen[str], asked: argparse.Namespace) -> None:
    assert process.stdout is not None
    found = READY.search(process.stdout.readline())
    assert found is not None
    port = int(found[1])
    browser = Browser(port)
    browser.ask(urllib.parse.unquote(found[2]))
    fill(browser, make_entries(asked.entries))
    for path in PAGES:
        browser.ask(path)
    before = read_processor_time(process.pid)
    took = measure(port, browser.cookies, asked.seconds, asked.rate, asked.clients)
    spent = read_processor_time(process.pid) - before
    print(
        f"Pages of a journey with {asked.entries} sealed entries, {asked.rate:g} a second, {asked.clients} connections"
    )
    print(f"{'page':<18}{'asked':>7}{'p50 ms':>9}{'p95 ms':>9}")
    for path, values in took.items():
        print(f"{path:<18}{len(values):>7}{quantile(values, 0.5):>9.1f}{quantile(values, 0.95):>9.1f}")
    every = [value for values in took.values() for value in values]
    p95 = quantile(every, 0.95)
    print(f"processor time of the program: {1000 * spent / len(every):.1f} ms a page")
    print(f"load: {len(every)} pages, p50 {quantile(every, 0.5):.1f} ms, p95 {p95:.1f} ms, goal {GOAL_MS} ms, 0 failed")


if __name__ == "__main__":
    main()
