"""``python -m bench.resumes.unmet third``: how much is understood of layouts the reader has not met.

``--errors`` lists what is wrong and ``--keep`` writes the files into a folder. A set whose errors were looked at is no
longer unmet: its first figures stand in ``bench/results/resumes.md``.
"""

import argparse
from pathlib import Path

from bench.resumes.__main__ import Row, read, show, together
from bench.resumes.score import score
from bench.resumes.unmet.files import unmet

from wherenext.core.errors import WherenextError


def rows_of(chosen: str, keep: Path | None, *, errors: bool) -> list[Row]:
    rows = []
    for name, data, truth in unmet(chosen):
        row = Row(f"{chosen}: {name}", files=1)
        if keep:
            (
                keep / f"{chosen}_{name}{'.pdf' if data[:4] == b'%PDF' else '.docx' if data[:2] == b'PK' else '.txt'}"
            ).write_bytes(data)
        try:
            record, milliseconds, _ = read(data)
        except WherenextError as error:
            print(f"{name}: {error}")
            record, milliseconds = {}, 0.0
        row.milliseconds.append(milliseconds)
        right = score(record, truth, row.ours)
        rows.append(row)
        if errors and not (right and not row.ours.extra):
            listed(name, record, truth)
    return rows


def listed(name: str, record: dict, truth: dict) -> None:
    """What was read beside what is true, a line an entry."""
    print(f"--- {name}: {record.get('basics', {}).get('name')} {record.get('basics', {}).get('email')}")
    keys = {
        "work": ("position", "name", "location", "startDate", "endDate"),
        "education": ("studyType", "area", "institution", "endDate"),
    }
    for part, fields in keys.items():
        for mark, entries in (("read", record.get(part, ())), ("true", truth[part])):
            for entry in entries:
                print(f"  {mark} {part}: " + " | ".join(str(entry.get(field) or "") for field in fields))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("sets", nargs="+")
    arguments.add_argument("--errors", action="store_true")
    arguments.add_argument("--keep", type=Path)
    chosen = arguments.parse_args()
    totals, singles = [], []
    for name in chosen.sets:
        rows = rows_of(name, chosen.keep, errors=chosen.errors)
        totals.append(together(f"unmet layouts, {name} set", rows))
        singles += rows
    show(totals)
    if chosen.errors:
        show(singles)


if __name__ == "__main__":
    main()
