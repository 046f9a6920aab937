"""How plain jobs that are told at length are read: as the job, or as something to start."""

import json
from collections.abc import Sequence
from pathlib import Path

from bench.cast import World
from wherenext.core.guidance.destination.composition import read_mix
from wherenext.core.guidance.destination.mix import Mix

JOBS = Path(__file__).parent / "jobs.json"
JOB = "job"
"""What kinds.json of a set calls those of its destinations that are jobs."""


def print_jobs(world: World) -> None:
    """Print a line for the half that was developed on and one for the half that was held out."""
    jobs = json.loads(JOBS.read_text("utf-8"))
    for half in ("developed", "held"):
        told = [each for each in jobs if each["half"] == half]
        read = [(read_mix(each["text"], None, world.ground, world.reader), each["accepted"]) for each in told]
        print(tell_jobs(read, half, world))


def tell_jobs(jobs: Sequence[tuple[Mix | None, Sequence[str]]], which: str, world: World) -> str:
    """Say how many are right, given what each is read as and the occupations that are accepted for it."""
    found = [(_name(mix, world), set(accepted)) for mix, accepted in jobs]
    first = sum(codes[:1] != [] and codes[0] in right for codes, right in found)
    among = sum(not right.isdisjoint(codes) for codes, right in found)
    started = sum(mix is not None and mix.is_undertaking for mix, _accepted in jobs)
    return (
        f"\nOf {len(jobs)} jobs told at length ({which}) {first} are right first, {among} among the parts; "
        f"{started} are taken for something to start."
    )


def _name(mix: Mix | None, world: World) -> Sequence[str]:
    return [] if mix is None else [world.catalog.occupations[int(row)].code for row in mix.rows]
