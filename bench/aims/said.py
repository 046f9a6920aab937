"""Destinations as they are examined once the person said at the page what each is.

Somebody who played the people wrote ``said.json`` of a set at the page; readers who saw nothing but the printed
examinations judged them, the koi pond among them unmarked (``verdicts.csv``).
"""

import csv
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.aims.holding import do_hold, is_accepted
from bench.cast import ROOT, World, make_member
from wherenext.core.guidance.reality.reality import Reality

HERE = Path(__file__).parent
KOI = "koi-pond-director"
"""The destination that the others are to work as well as."""
LINES = ("parts", "whole", "gates", "gap", "questions", "honest")
QUESTIONS = 14
SKILLS = 7

Said = Mapping[str, Sequence[str]]


def count_said(name: str, world: World) -> None:
    """Print for how many the parts hold, and what readers said of the examinations."""
    path = HERE / name / "said.json"
    if not path.exists():
        return
    said: dict[str, Said] = {each: told for each, told in _load(path).items() if each != KOI}
    accepted, essential = (_load(HERE / name / f"{each}.json") for each in ("accepted", "essential"))
    mixes = {each: examine_said(name, each, told, world)[1].mix for each, told in said.items()}
    held = sum(do_hold(mix, accepted[each], world) for each, mix in mixes.items())
    whole = sum(any(is_accepted(int(row), essential[each], world) for row in mix.rows) for each, mix in mixes.items())
    alone = sum(not each["made_of"] for each in said.values())
    print(
        f"\nAs somebody who played the people said at the page what each of the {name} set is ({alone} by kinds alone):"
    )
    print(f"the parts of {held} of {len(said)} hold; {whole} have a part without which the heart of it is missed.")
    _count_verdicts(name)


def _count_verdicts(name: str) -> None:
    with (HERE / "verdicts.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["set"] == name]
    if rows:
        many = len({row["name"] for row in rows}) - 1
        print(f"\n| {name} set as said, of {many} | {' | '.join(LINES)} | understood, 1 to 5 | koi pond |")
        print("| --- " * (len(LINES) + 3) + "|")
    for reader in sorted({row["reader"] for row in rows}):
        koi = next(row for row in rows if row["reader"] == reader and row["name"] == KOI)
        others = [row for row in rows if row["reader"] == reader and row["name"] != KOI]
        yes = Counter(line for row in others for line in LINES if row[line] == "yes")
        understood = sum(int(row["understood"]) for row in others) / len(others)
        of_koi = f"{_count_yes(koi)} of {len(LINES)} lines, {koi['understood']}"
        print(f"| reader {reader} | {' | '.join(str(yes[line]) for line in LINES)} | {understood:.1f} | {of_koi} |")
        as_well = sum(_count_yes(row) >= _count_yes(koi) for row in others)
        print(f"| &nbsp; as many lines as the koi pond | {'| ' * (len(LINES) - 1)}| | {as_well} |")


def _count_yes(row: Mapping[str, str]) -> int:
    return sum(row[line] == "yes" for line in LINES)


def examine_said(name: str, each: str, said: Said, world: World) -> tuple[Mapping[str, Any], Reality]:
    """Return the answers of a person who said what the destination is, and the examination."""
    path = HERE / name / f"{each}.json"
    answers = _load(path if path.exists() else ROOT / "examples" / each / "answers.json")
    told = {field: value for field, value in said.items() if value}
    answers = {**answers, "destination": {**answers["destination"], **told}}
    reality = world.advise(make_member(each, answers, world.catalog)).reality
    assert reality is not None
    return answers, reality


def print_said(name: str, world: World) -> None:
    """Print the sheet that readers judge."""
    for each, said in sorted(_load(HERE / name / "said.json").items()):
        answers, reality = examine_said(name, each, said, world)
        print(f"\n## {each}\n\nPresent job: {answers.get('present', {}).get('title', 'none')}")
        print(f"Destination: {answers['destination']['text']}\n")
        print("\n".join(tell_examination(reality, world)))


def tell_examination(reality: Reality, world: World) -> Iterator[str]:
    """Tell an examination in lines, as much of it as a person sees at once."""
    mix, difficulty = reality.mix, reality.difficulty
    if mix.kinds:
        yield f"- {'said to be' if mix.is_kind_said else 'taken for'}: {'; '.join(kind.name for kind in mix.kinds)}"
    yield f"- examined through the work of: {'; '.join(world.catalog.occupations[int(row)].title for row in mix.rows)}"
    asked = "that posts of such work ask for beyond yours, not a thing of your own" if mix.is_undertaking else "missing"
    least, most = difficulty.months or (0, 0)
    months = f"; months of preparation {asked}: {least} to {most}" if most else "; no preparation is usually missing"
    months = "" if difficulty.months is None else months
    yield f"- how hard: {difficulty.words}{months}"
    yield f"- asks most for: {', '.join(each.name for each in reality.gap[:SKILLS])}"
    named = ", ".join(reality.missing)
    yield f"- the words have not named these skills of such work so far, whether the person has them or not: {named}"
    yield from ("- rules to ask about:", *(f"   * {each}" for each in reality.gates))
    yield from ("- to ask and find out:", *(f"   * {each}" for each in reality.questions[:QUESTIONS]))
    yield f"- not known: {'; '.join(reality.unknown)}"


def _load(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))
