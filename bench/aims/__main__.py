"""``python -m bench.aims``: what destinations that are no occupation are found to be made of.

``--print`` shows each examination as it is judged by the rubric in README.md; without it the verdicts in
``verdicts.csv`` are counted, for those destinations that are still made of what was judged.
"""

import argparse
import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.cast import Member, World, load, open_world
from wherenext.core.guidance.reality.reality import Reality

HERE = Path(__file__).parent
SETS = ("first", "second")
LINES = ("parts", "kind", "gates", "gap", "nothing_invented")
SHOWN = 7


def gather(name: str, world: World) -> Iterator[tuple[Member, Reality | None]]:
    for path in sorted((HERE / name).glob("*.json")):
        member = load(path, world.catalog)
        yield member, world.advise(member).reality


def name_parts(reality: Reality, world: World) -> str:
    titles = [world.catalog.occupations[int(row)].title for row in reality.mix.rows]
    return "; ".join(f"{title} {share:.0%}" for title, share in zip(titles, reality.mix.shares, strict=True))


def name_occupations(reality: Reality | None, world: World) -> str:
    """What a verdict on the parts was given for: their titles, whatever the shares."""
    rows = [] if reality is None else reality.mix.rows
    return "; ".join(sorted(world.catalog.occupations[int(row)].title for row in rows))


def print_sheet(name: str, world: World) -> None:
    for member, reality in gather(name, world):
        print(f"\n## {member.name}\n\n{member.journey.destinations[0].payload.text}\n")
        if reality is None:
            print("Nothing was found to examine.")
            continue
        print(f"- examined as: {'one occupation' if reality.mix.named else 'a mix'}: {name_parts(reality, world)}")
        print(f"- asks for: {', '.join(each.name for each in reality.gap[:SHOWN])}")
        print(f"- gates: {' '.join(reality.gates)}")
        print(f"- questions: {' '.join(reality.questions)}")
        print(f"- unknown: {'; '.join(reality.unknown)}")


def count(name: str, world: World, judged: Sequence[dict[str, str]]) -> None:
    verdicts = {row["name"]: row for row in judged if row["set"] == name}
    print(f"\n| {name} set | made of | {' | '.join(line.replace('_', ' ') for line in LINES)} | works |")
    print("| --- " * (len(LINES) + 3) + "|")
    works = still = 0
    for member, reality in gather(name, world):
        parts = "" if reality is None else name_parts(reality, world)
        row = verdicts.get(member.name)
        if row is None or row["judged"] != name_occupations(reality, world):
            print(f"| {member.name} | {parts} | {'| ' * len(LINES)}| not judged as it stands |")
            continue
        still += 1
        good = all(row[line] == "yes" for line in LINES)
        works += good
        print(f"| {member.name} | {parts} | {' | '.join(row[line] for line in LINES)} | {'yes' if good else 'no'} |")
    print(f"\n{works} of {still} judged in the {name} set work.")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.aims", description=__doc__)
    parser.add_argument("--print", action="store_true", help="print what is judged")
    parser.add_argument("--set", choices=SETS, action="append", help="only this set")
    asked = parser.parse_args()
    world = open_world()
    path = HERE / "verdicts.csv"
    judged = list(csv.DictReader(path.open(encoding="utf-8", newline=""))) if path.exists() else []
    for name in asked.set or SETS:
        if asked.print:
            print_sheet(name, world)
        else:
            count(name, world, judged)


if __name__ == "__main__":
    main()
