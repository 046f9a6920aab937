"""``python -m bench.aims``: what destinations that are no occupation are found to be made of.

The parts are counted against ``accepted.json`` of each set. ``--print`` shows each examination as it is judged by the
rest of the rubric in README.md; without it those verdicts in ``verdicts.csv`` are counted too, for those destinations
that are still made of what was judged.
"""

import argparse
import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bench.aims.jobs import JOB, print_jobs, tell_jobs
from bench.aims.kinds import print_kinds
from bench.cast import Member, World, load, make_member, open_world
from wherenext.core.guidance.destination.composition import read_mix
from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.reality.reality import Reality

HERE = Path(__file__).parent
SETS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
OTHERS = ("accepted.json", "essential.json", "kinds.json", "said.json")
JUDGED = ("kind", "gates", "gap", "nothing_invented")
LINES = ("parts", *JUDGED)
SHOWN = 7
ENOUGH = 0.745
"""Share that must be accepted: three quarters, as rounded on the page."""
NONSENSE = 0.2
ENOUGH_TICKED = 3
"""So many accepted occupations make a composition that a person can lean on; further ones are looked for by name."""


def gather(name: str, world: World) -> Iterator[tuple[Member, Reality | None]]:
    for path in sorted(path for path in (HERE / name).glob("*.json") if path.name not in OTHERS):
        member = load(path, world.catalog)
        yield member, world.advise(member).reality


def count_said(name: str, world: World) -> None:
    """Print for how many the parts hold once somebody who played the people said at the page what each is."""
    path = HERE / name / "said.json"
    if not path.exists():
        return
    said, accepted = (json.loads((HERE / name / each).read_text("utf-8")) for each in ("said.json", "accepted.json"))
    essential = json.loads((HERE / name / "essential.json").read_text("utf-8"))
    mixes = {each: _examine_said(HERE / name / f"{each}.json", told, world) for each, told in said.items()}
    held = sum(do_hold(mix, accepted[each], world) for each, mix in mixes.items())
    whole = sum(any(is_accepted(int(row), essential[each], world) for row in mix.rows) for each, mix in mixes.items())
    print(
        f"\nWith what a reader of the page said, the parts of {held} of {len(said)} hold, and {whole} hold work that is"
    )
    print(f"essential; {sum(not each['made_of'] for each in said.values())} were said by their kinds alone.")


def _examine_said(path: Path, said: Mapping[str, Sequence[str]], world: World) -> Mix:
    answers = json.loads(path.read_text("utf-8"))
    told = {field: value for field, value in said.items() if value}
    answers = {**answers, "destination": {**answers["destination"], **told}}
    reality = world.advise(make_member(path.stem, answers, world.catalog)).reality
    assert reality is not None
    return reality.mix


def name_parts(reality: Reality, world: World) -> str:
    titles = [world.catalog.occupations[int(row)].title for row in reality.mix.rows]
    return "; ".join(f"{title} {share:.0%}" for title, share in zip(titles, reality.mix.shares, strict=True))


def name_occupations(reality: Reality | None, world: World) -> str:
    """What a verdict on the parts was given for: their titles, whatever the shares."""
    if reality is None:
        return ""
    return "; ".join(sorted(world.catalog.occupations[int(row)].title for row in reality.mix.rows))


def hold_parts(reality: Reality | None, accepted: Sequence[str], world: World) -> str:
    """Whether three quarters of the shares are accepted and no other part has a fifth."""
    if reality is None:
        return "no"
    return "yes" if do_hold(reality.mix, accepted, world) else "no"


def do_hold(mix: Mix, accepted: Sequence[str], world: World) -> bool:
    """As :func:`hold_parts`; whoever accepts an occupation accepts those that O*NET parts it into."""
    parts = zip(mix.rows, mix.shares, strict=True)
    others = [float(share) for row, share in parts if not is_accepted(int(row), accepted, world)]
    return 1 - sum(others) >= ENOUGH and max(others, default=0.0) < NONSENSE


def is_accepted(row: int, accepted: Sequence[str], world: World) -> bool:
    code = world.catalog.occupations[row].code
    return not {code, f"{code[:7]}.00"}.isdisjoint(accepted)


def can_be_ticked(mix: Mix | None, accepted: Sequence[str], world: World) -> bool:
    """Whether a person finds enough of what it is made of among its parts and what is offered beside them."""
    offered = () if mix is None else (*mix.rows, *mix.others)
    return sum(is_accepted(int(row), accepted, world) for row in offered) >= ENOUGH_TICKED


def count_wishes(world: World) -> None:
    """Print for how many of the wishes, told without anything else, the parts hold."""
    wishes = json.loads((HERE / "wishes.json").read_text("utf-8"))
    mixes = [read_mix(each["text"], None, world.ground, world.reader) for each in wishes]
    held = sum(
        mix is not None and do_hold(mix, each["accepted"], world) for mix, each in zip(mixes, wishes, strict=True)
    )
    print(f"\nThe parts of {held} of {len(wishes)} wishes hold, read without anything else that was told.")


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
    accepted = json.loads((HERE / name / "accepted.json").read_text("utf-8"))
    print(f"\n| {name} set | made of | {' | '.join(line.replace('_', ' ') for line in LINES)} | works |")
    print("| --- " * (len(LINES) + 3) + "|")
    path = HERE / name / "kinds.json"
    kinds = json.loads(path.read_text("utf-8")) if path.exists() else {}
    jobs: list[tuple[Mix | None, Sequence[str]]] = []
    works = still = hold = asked = ticked = 0
    for member, reality in gather(name, world):
        if kinds.get(member.name) == JOB:
            jobs.append((None if reality is None else reality.mix, accepted[member.name]))
            print(f"| {member.name}, a job | {'' if reality is None else name_parts(reality, world)} {'| ' * 7}|")
            continue
        parts = "" if reality is None else name_parts(reality, world)
        held, row = hold_parts(reality, accepted[member.name], world), verdicts.get(member.name)
        asked, hold = asked + 1, hold + (held == "yes")
        ticked += can_be_ticked(None if reality is None else reality.mix, accepted[member.name], world)
        if row is None or row["judged"] != name_occupations(reality, world):
            print(f"| {member.name} | {parts} | {held} | {'| ' * len(JUDGED)}not judged as it stands |")
            continue
        still += 1
        good = held == "yes" and all(row[line] == "yes" for line in JUDGED)
        works += good
        lines = " | ".join([held, *(row[line] for line in JUDGED)])
        print(f"| {member.name} | {parts} | {lines} | {'yes' if good else 'no'} |")
    print(f"\nThe parts of {hold} of {asked} in the {name} set hold; {works} of {still} judged work.")
    print(
        f"For {ticked} of {asked}, the parts and what is offered beside them hold {ENOUGH_TICKED} or more to be ticked."
    )
    if jobs:
        print(tell_jobs(jobs, "with a whole person", world))


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
            count_said(name, world)
    if not asked.print and not asked.set:
        count_wishes(world)
        print_jobs(world)
        print_kinds()


if __name__ == "__main__":
    main()
