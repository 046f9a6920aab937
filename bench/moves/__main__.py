"""``python -m bench.moves``: can the first moves be begun on the next working day?

``--print`` prints a blind sheet of the moves of every person, with the present job and its duties only; with
``--unjudged`` only those that no reader has seen as they stand. ``--letters`` prints the texts for the manager instead.
Without any of them the verdicts in ``verdicts.csv`` are counted, as far as the moves are still those that were judged.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Iterator, Set
from pathlib import Path

from bench.cast import Member, World, load_examples, load_people, open_world

SETS = ("first", "second", "examples")
VERDICTS = Path(__file__).with_name("verdicts.csv")


def gather(name: str, world: World) -> Iterator[Member]:
    yield from load_examples(world.catalog) if name == "examples" else load_people(name, world.catalog)


def print_head(member: Member) -> None:
    job = member.journey.present_job
    title = "no present job" if job is None else f"{job.payload.title}, {job.payload.employer}".rstrip(", ")
    print(f"\n## {member.name}\n\n{title}")
    for duty in member.journey.duties:
        energy = "" if duty.payload.energy is None else f" ({duty.payload.energy:+d})"
        print(f"- {duty.payload.text}{energy}")


def print_sheet(name: str, world: World, judged: Set[tuple[str, str, str]]) -> None:
    for member in gather(name, world):
        moves = [move for move in world.advise(member).moves if (name, member.name, move.what) not in judged]
        if moves:
            print_head(member)
        for number, move in enumerate(moves, 1):
            print(f"\n{number}. ({move.kind.value}) {move.what} {move.first_step}")
            print(f"   Whom to ask: {move.whom} Takes: {move.takes}")
            print(f"   Expectation: {move.expectation} {move.sign}")


def print_letters(name: str, world: World) -> None:
    for member in gather(name, world):
        if text := world.advise(member).manager_text:
            print_head(member)
            print(f"\nTo the manager: {text}")


def count(name: str, world: World, verdicts: dict[tuple[str, str, str], str]) -> None:
    kinds: Counter[str] = Counter()
    said: Counter[str] = Counter()
    for member in gather(name, world):
        for move in world.advise(member).moves:
            kinds[move.kind.value] += 1
            said[verdicts.get((name, member.name, move.what), "not judged")] += 1
    judged = said["yes"] + said["no"]
    share = f"{said['yes'] / judged:.0%}" if judged else ""
    told = ", ".join(f"{kind} {times}" for kind, times in kinds.most_common())
    print(f"| {name} | {sum(said.values())} | {judged} | {said['yes']} | {share} | {told} |")


def read_verdicts() -> dict[tuple[str, str, str], str]:
    rows = list(csv.DictReader(VERDICTS.open(encoding="utf-8", newline=""))) if VERDICTS.exists() else []
    return {(row["set"], row["name"], row["move"]): row["doable"] for row in rows}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.moves", description=__doc__)
    parser.add_argument("--print", action="store_true", help="print the blind sheet")
    parser.add_argument("--set", choices=SETS, action="append", help="only this set of people")
    parser.add_argument("--unjudged", action="store_true", help="of the sheet, only what no reader has judged")
    parser.add_argument("--letters", action="store_true", help="print the texts for the manager")
    asked = parser.parse_args()
    world = open_world()
    verdicts = read_verdicts()
    if asked.print or asked.letters:
        for name in asked.set or SETS:
            if asked.letters:
                print_letters(name, world)
            else:
                print_sheet(name, world, verdicts.keys() if asked.unjudged else frozenset())
        return
    print("| set | moves | judged | doable | share | kinds |\n| --- | --- | --- | --- | --- | --- |")
    for name in asked.set or SETS:
        count(name, world, verdicts)


if __name__ == "__main__":
    main()
