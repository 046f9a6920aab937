"""How plain jobs that are told at length are read: as the job, or as something to start."""

import json
from collections.abc import Sequence
from pathlib import Path

from bench.cast import World
from wherenext.core.guidance.destination.composition import read_mix
from wherenext.core.guidance.destination.mix import Mix

JOBS = Path(__file__).parent / "jobs.json"


def print_jobs(world: World) -> None:
    """Print a line for the half that was developed on and one for the half that was held out."""
    jobs = json.loads(JOBS.read_text("utf-8"))
    for half in ("developed", "held"):
        told = [each for each in jobs if each["half"] == half]
        mixes = [read_mix(each["text"], None, world.ground, world.reader) for each in told]
        found = [_name(mix, world) for mix in mixes]
        accepted = [set(each["accepted"]) for each in told]
        first = sum(codes[:1] != [] and codes[0] in right for codes, right in zip(found, accepted, strict=True))
        among = sum(not right.isdisjoint(codes) for codes, right in zip(found, accepted, strict=True))
        started = sum(mix is not None and mix.is_undertaking for mix in mixes)
        print(
            f"\nOf {len(told)} jobs told at length ({half}) {first} are right first, {among} among the parts; "
            f"{started} are taken for something to start."
        )


def _name(mix: Mix | None, world: World) -> Sequence[str]:
    return [] if mix is None else [world.catalog.occupations[int(row)].code for row in mix.rows]
