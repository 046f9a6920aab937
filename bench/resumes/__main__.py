"""``python -m bench.resumes``: how much of a résumé is understood, on files tuned to and on files not.

Every file is made anew from a seed. ``--errors`` lists what went wrong, on the tuned layouts and people only: those
held out are counted and never shown.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.resumes import layouts, peer, shared
from bench.resumes.people import HELD_OUT, ODD, ODD_HELD_OUT, TUNED, Cast, Invented, invent
from bench.resumes.score import Tally, score

from wherenext.core.errors import WherenextError
from wherenext.files.resume.child import extract
from wherenext.files.resume.formats.json_resume import to_record
from wherenext.files.resume.understanding.structure import read_lines

SHOWN = (
    "experience",
    "title",
    "employer",
    "place",
    "years",
    "education",
    "name",
    "e-mail",
    "told",
    "skill",
    "language",
)


@dataclass
class Row:
    name: str
    files: int = 0
    ours: Tally = field(default_factory=Tally)
    peers: Tally = field(default_factory=Tally)
    milliseconds: list[float] = field(default_factory=list)


def truth_of(person: Invented, layout: str) -> dict[str, Any]:
    work = [
        {
            "position": job.title,
            "name": job.employer,
            "location": job.place,
            "startDate": str(job.start[0]),
            "endDate": str(job.end[0]) if job.end else None,
            "highlights": list(job.told),
        }
        for job in person.jobs
    ]
    education = [
        {"institution": s.school, "studyType": s.degree, "area": s.area, "endDate": str(s.end)} for s in person.studies
    ]
    basics = {"name": person.name, "email": person.email}
    return {
        "basics": basics,
        "work": work,
        "education": education,
        "skills": person.skills,
        "languages": person.languages,
    }


def read(data: bytes) -> tuple[dict[str, Any], float, str]:
    """The record, the milliseconds of processor it took beside extraction, and the text for the peer."""
    found = extract(data)
    start = time.process_time()
    record = to_record(read_lines(found.lines, found.notes))
    return record, 1000 * (time.process_time() - start), "\n".join(line.text for line in found.lines)


def measure(row: Row, data: bytes, truth: dict[str, Any], shown: str | None = None) -> None:
    row.files += 1
    try:
        record, milliseconds, text = read(data)
    except WherenextError as error:
        record, milliseconds, text = {"work": []}, 0.0, ""
        print(f"{row.name}: {error}", file=sys.stderr)
    row.milliseconds.append(milliseconds)
    right = score(record, truth, row.ours)
    score(peer.read(text), truth, row.peers)
    if shown and not right:
        read_parts = {key: record.get(key) for key in ("basics", "work", "education", "skills", "languages")}
        for told in (f"--- {row.name}: {shown}", json.dumps(read_parts, indent=1), "TRUTH", json.dumps(truth), text):
            print(told)


def invented(name: str, chosen: dict[str, layouts.Layout], cast: Cast, people: int, *, errors: bool) -> list[Row]:
    """One row a layout."""
    rows = []
    for layout, (_, make) in chosen.items():
        row = Row(f"{name}: {layout}")
        for number in range(people):
            person = invent(cast, f"{name} {layout} {number}")
            measure(row, make(person), truth_of(person, layout), f"{layout} {number}" if errors else None)
        rows.append(row)
    return rows


def together(name: str, rows: Iterable[Row]) -> Row:
    total = Row(name)
    for row in rows:
        total.files += row.files
        total.milliseconds += row.milliseconds
        for mine, theirs in ((total.ours, row.ours), (total.peers, row.peers)):
            mine.right.update(theirs.right)
            mine.wanted.update(theirs.wanted)
            mine.extra += theirs.extra
    return total


def line(name: str, files: int, tally: Tally, milliseconds: list[float] | None) -> str:
    shares = " | ".join(tally.share(what) for what in SHOWN)
    took = f"{statistics.median(milliseconds):.0f} / {max(milliseconds):.0f}" if milliseconds else "–"
    return f"| {name} | {files} | {shares} | {tally.extra} | {took} |"


def show(rows: Iterable[Row]) -> None:
    print(f"| % right | files | {' | '.join(SHOWN)} | entries too many | processor ms, median / most |")
    print("| --- " * (len(SHOWN) + 4) + "|")
    for row in rows:
        print(line(row.name, row.files, row.ours, row.milliseconds))


def shared_rows() -> list[Row]:
    root = shared.folder()
    if root is None:
        print("WHERENEXT_TEST_DATA names no releases: their résumés are left out", file=sys.stderr)
        return []
    row = Row("shared: rendercv, five themes")
    for _, data, truth in shared.rendercv(root):
        measure(row, data, truth)
    other = Row("shared: compass, experiences by their words")
    for _, data, wanted in shared.compass(root):
        other.files += 1
        record, milliseconds, text = read(data)
        other.milliseconds.append(milliseconds)
        for keywords in wanted:
            other.ours.count("experience", right=shared.held_together(record, keywords))
            other.peers.count("experience", right=shared.held_together(peer.read(text), keywords))
    return [row, other]


def whole(make: layouts.Layout, runs: int = 7) -> float:
    """Median milliseconds of the whole command on one PDF, the start of Python and of the child process included."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(make(invent(TUNED, "whole")))
        file.flush()
        command = [str(Path(sys.executable).with_name("wherenext")), "resume", file.name, "--json"]
        took = []
        for _ in range(runs):
            start = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            took.append(1000 * (time.perf_counter() - start))
    return statistics.median(took)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--people", type=int, default=20, help="people for each layout")
    arguments.add_argument("--errors", action="store_true", help="list the errors on tuned layouts and people")
    arguments.add_argument("--layouts", default="", help="only layouts whose name holds this; tuned ones only")
    arguments.add_argument("--odd", action="store_true", help="the people with odd titles and employers instead")
    chosen = arguments.parse_args()
    if chosen.errors or chosen.layouts:
        some = {name: made for name, made in layouts.TUNED.items() if chosen.layouts in name}
        show(invented("tuned", some, ODD if chosen.odd else TUNED, chosen.people, errors=chosen.errors))
        return
    tuned = invented("tuned", layouts.TUNED, TUNED, chosen.people, errors=False)
    people = invented("people held out", layouts.TUNED, HELD_OUT, chosen.people, errors=False)
    both = invented("layouts and people held out", layouts.HELD_OUT, HELD_OUT, chosen.people, errors=False)
    odd = invented("tuned layouts, odd people", layouts.TUNED, ODD, chosen.people // 2, errors=False)
    odd_both = invented("held out, odd people", layouts.HELD_OUT, ODD_HELD_OUT, chosen.people // 2, errors=False)
    others = shared_rows()
    totals = [together("tuned layouts, tuned people", tuned), together("tuned layouts, held-out people", people)]
    totals += [together("held-out layouts, held-out people", both)]
    totals += [
        together("tuned layouts, odd people", odd),
        together("held-out layouts, held-out odd people", odd_both),
        *others,
    ]
    show(totals)
    print("\nThe peer, a page of regular expressions over the same text:\n")
    show([Row(f"peer, {t.name}", t.files, t.peers) for t in totals])
    print("\nBy layout:\n")
    show([*tuned, *both])
    print(f"\nThe whole command on a PDF, cold: {whole(layouts.TUNED['typst two lines'][1]):.0f} ms (median of 7)")


if __name__ == "__main__":
    main()
