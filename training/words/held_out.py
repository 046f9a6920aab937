"""`python -m training.words.held_out`: how the program reads examples that were not learned from.

The examples are parted in quarters, and each is read by a program whose labeller learned from the other three. Printed
are means over destinations and over jobs. Some ten minutes on one core.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import torch
from training.words.destinations import Example, learn, read_examples

from wherenext.application.world import World
from wherenext.core.guidance.destination.composition import read_mix
from wherenext.core.guidance.destination.mix import Mix
from wherenext.sources.catalog import SHIPPED, open_catalog
from wherenext.wiring import open_reader

QUARTERS = 4
SEED = 7
FEW = 4
"""So many of the likeliest parts are held against what the example names."""


def read_held_out(examples: Sequence[Example], world: World) -> Iterator[tuple[Example, Mix | None, Mix | None]]:
    """Read each example from its words, and once more as a person says its kinds."""
    quarter = np.random.default_rng(SEED).integers(0, QUARTERS, len(examples))
    for number in range(QUARTERS):
        learned = [each for each, held in zip(examples, quarter, strict=True) if held != number]
        reader = replace(world.reader, destinations=learn(learned, world.reader.encoder))
        for each in (each for each, held in zip(examples, quarter, strict=True) if held == number):
            read = read_mix(each.text, None, world.ground, reader)
            said = read_mix(each.text, None, world.ground, reader, undertakings=each.kinds) if each.kinds else None
            yield each, read, said


def tell_destinations(name: str, read: Sequence[tuple[Example, Mix | None]], world: World) -> str:
    """Tell how destinations come out: parts named, essential ones among them, the first kind right."""
    codes = [(each, mix, list_codes(mix, world)) for each, mix in read]
    named = np.mean(
        [np.mean([code in {*e.essential, *e.further} for code in c[:FEW]] or [0.0]) for e, _mix, c in codes]
    )
    essential = np.mean([np.mean([code in c for code in e.essential]) for e, _mix, c in codes])
    kinds = [mix is not None and bool(mix.kinds) and mix.kinds[0].name in e.kinds for e, mix, _c in codes if e.kinds]
    return f"| {name} | {len(codes)} | {named:.3f} | {essential:.3f} | {np.mean(kinds):.3f} |"


def tell_jobs(read: Sequence[tuple[Example, Mix | None]], world: World) -> str:
    """Tell how jobs come out: the right occupation first, and taken for something to start, run or live."""
    first = np.mean([list_codes(mix, world)[:1] in [[code] for code in each.essential] for each, mix in read])
    own = np.mean([mix is not None and mix.is_undertaking for _each, mix in read])
    return f"Of {len(read)} jobs {first:.3f} are right first; {own:.3f} are taken for something to start, run or live."


def list_codes(mix: Mix | None, world: World) -> list[str]:
    """Return the codes of the parts, the likeliest first."""
    return [] if mix is None else [world.catalog.occupations[int(row)].code for row in mix.rows]


def main() -> None:
    """Print the table."""
    torch.set_num_threads(1)
    catalog = open_catalog(SHIPPED)
    world = World(catalog, open_reader(catalog))
    found = list(read_held_out(read_examples(), world))
    free = [(each, read, said) for each, read, said in found if each.sort != "J"]
    paid = [(each, read) for each, read, _said in found if each.sort == "J"]
    employed = np.mean([mix is not None and not mix.is_undertaking for _each, mix, _said in free])
    lines = [
        f"| held out | how many | of the first {FEW} named in it | essential among the parts | kind right first |",
        "| --- | --- | --- | --- | --- |",
        tell_destinations("from words alone", [(each, read) for each, read, _said in free], world),
        tell_destinations("with its kinds said", [(each, said) for each, _read, said in free if said], world),
        "",
        tell_jobs(paid, world),
        f"Of {len(free)} destinations {employed:.3f} are taken for a job.",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
