"""``python -m bench.aims``: what destinations that are no occupation are found to be made of.

The parts are counted against ``accepted.json`` of each set, read from words alone and, where a set has ``said.json``,
as they are once the person said what each is; what readers said of those stands in ``verdicts.csv``. ``--print`` shows
what is judged.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from bench.aims.holding import ENOUGH_TICKED, can_be_ticked, do_hold, name_parts
from bench.aims.jobs import JOB, print_jobs, tell_jobs
from bench.aims.kinds import print_kinds
from bench.aims.said import count_said, print_said, tell_examination
from bench.cast import Member, World, load, open_world
from wherenext.core.guidance.destination.composition import read_mix
from wherenext.core.guidance.reality.reality import Reality

HERE = Path(__file__).parent
SETS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
)
OTHERS = ("accepted.json", "essential.json", "kinds.json", "said.json")


def gather(name: str, world: World) -> Iterator[tuple[Member, Reality | None]]:
    """Return the people of a set, each with what is examined from words alone."""
    for path in sorted(path for path in (HERE / name).glob("*.json") if path.name not in OTHERS):
        member = load(path, world.catalog)
        yield member, world.advise(member).reality


def count_wishes(world: World) -> None:
    """Print for how many of the wishes, told without anything else, the parts hold."""
    wishes = json.loads((HERE / "wishes.json").read_text("utf-8"))
    mixes = [read_mix(each["text"], None, world.ground, world.reader) for each in wishes]
    held = sum(do_hold(mix, each["accepted"], world) for mix, each in zip(mixes, wishes, strict=True))
    print(f"\nThe parts of {held} of {len(wishes)} wishes hold, read without anything else that was told.")


def print_sheet(name: str, world: World) -> None:
    """Print what is judged."""
    if (HERE / name / "said.json").exists():
        print_said(name, world)
        return
    for member, reality in gather(name, world):
        print(f"\n## {member.name}\n\n{member.journey.destinations[0].payload.text}\n")
        told = ["Nothing was found to examine."] if reality is None else tell_examination(reality, world)
        print("\n".join(told))


def count(name: str, world: World) -> None:
    """Print what each destination of a set is made of, read from words alone, and for how many that holds."""
    accepted = json.loads((HERE / name / "accepted.json").read_text("utf-8"))
    path = HERE / name / "kinds.json"
    kinds = json.loads(path.read_text("utf-8")) if path.exists() else {}
    print(f"\n| {name} set | made of, as its words are read | holds |\n| --- | --- | --- |")
    jobs = []
    hold = asked = ticked = 0
    for member, reality in gather(name, world):
        mix = None if reality is None else reality.mix
        if kinds.get(member.name) == JOB:
            jobs.append((mix, accepted[member.name]))
            print(f"| {member.name}, a job | {name_parts(mix, world)} | |")
            continue
        held = do_hold(mix, accepted[member.name], world)
        asked, hold = asked + 1, hold + held
        ticked += can_be_ticked(mix, accepted[member.name], world)
        print(f"| {member.name} | {name_parts(mix, world)} | {'yes' if held else 'no'} |")
    print(f"\nThe parts of {hold} of {asked} in the {name} set hold.")
    print(
        f"For {ticked} of {asked}, the parts and what is offered beside them hold {ENOUGH_TICKED} or more to be ticked."
    )
    if jobs:
        print(tell_jobs(jobs, "with a whole person", world))


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m bench.aims", description=__doc__)
    parser.add_argument("--print", action="store_true", help="print what is judged")
    parser.add_argument("--set", choices=SETS, action="append", help="only this set")
    asked = parser.parse_args()
    world = open_world()
    for name in asked.set or SETS:
        if asked.print:
            print_sheet(name, world)
        else:
            count(name, world)
            count_said(name, world)
    if not asked.print and not asked.set:
        count_wishes(world)
        print_jobs(world)
        print_kinds()


if __name__ == "__main__":
    main()
