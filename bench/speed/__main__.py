"""How long the program takes: whole processes, each started cold, and many people at once; prints two tables.

Run with ``python -m bench.speed``. Times on a shared machine drift, so each figure is a median beside its range and
the goal.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = Path(sys.executable).with_name("wherenext")
EXAMPLE = ROOT / "examples/help-desk-manager"
RUNS = 15


@dataclass(frozen=True, slots=True)
class Row:
    """One thing measured, in seconds."""

    what: str
    goal: float
    seconds: tuple[float, ...]

    def render(self) -> str:
        """Return the row as Markdown, in milliseconds."""
        median, least, most = (1000 * f(self.seconds) for f in (statistics.median, min, max))
        middle, low, high = (f"{each:.0f}" if median >= 100 else f"{each:.1f}" for each in (median, least, most))
        return f"| {self.what} | {1000 * self.goal:g} | **{middle}** | {low} to {high} |"


def time_command(command: Sequence[str], standard_input: str = "") -> tuple[float, ...]:
    """Return the wall time of each run after one that is not counted."""
    taken = []
    for run in range(RUNS + 1):
        start = time.perf_counter()
        subprocess.run(command, input=standard_input, text=True, capture_output=True, check=True)
        if run:
            taken.append(time.perf_counter() - start)
    return tuple(taken)


def time_fit() -> tuple[float, ...]:
    """Return the time of fitting one person against all occupations, warm and on one thread as in `discover`."""
    from bench.speed.fit import prepare_fit

    fit = prepare_fit()
    taken = []
    for run in range(10 * RUNS):
        start = time.perf_counter()
        fit()
        if run >= RUNS:
            taken.append(time.perf_counter() - start)
    return tuple(taken)


def measure() -> list[Row]:
    """Measure every row."""
    with tempfile.TemporaryDirectory() as folder:
        out = str(Path(folder) / "report.html")
        resume, answers = str(EXAMPLE / "resume.pdf"), str(EXAMPLE / "answers.json")
        return [
            Row("`wherenext --help`", 0.2, time_command([str(PROGRAM), "--help"])),
            Row(
                "`wherenext discover` on a PDF résumé and answers, to a written report",
                1.5,
                time_command([str(PROGRAM), "discover", resume, "--answers", answers, "--out", out]),
            ),
            Row(
                "`wherenext link occupations`, one title, cold",
                0.25,
                time_command([str(PROGRAM), "link", "occupations"], "night nurse\n"),
            ),
            Row("`wherenext resume` on the PDF résumé", 0.5, time_command([str(PROGRAM), "resume", resume, "--json"])),
            Row("fit of one person against all occupations, warm", 0.002, time_fit()),
        ]


def tell_crowd() -> None:
    """Print how many people are fitted a second when there are many."""
    from bench.speed.crowd import count_people

    counted = count_people()
    print(
        "| many people at once, first twenty each, one thread | people a second: median | most |\n| --- | --- | --- |"
    )
    for what, median, most in counted:
        print(f"| {what} | {median:,.0f} | {most:,.0f} |")


def main() -> None:
    """Print both tables."""
    options = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    options.add_argument("--part", choices=("program", "crowd", "both"), default="both")
    part = options.parse_args().part
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # Read when numpy is first imported, which is later.
    if part != "crowd":
        tell_program()
    if part != "program":
        tell_crowd()


def tell_program() -> None:
    """Print how long whole processes take."""
    rows = measure()
    machine = f"{os.cpu_count()} cores, Python {sys.version.split()[0]}"
    print(f"Milliseconds, {RUNS} runs each after one warm-up, {machine}\n")
    print("| what | goal | median | range |\n| --- | --- | --- | --- |")
    for row in rows:
        print(row.render())
    print()


if __name__ == "__main__":
    main()
