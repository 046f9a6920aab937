"""``python -m bench.guidance.shaken``: how far do the first suggestions hang on chance in zones and kin?

The catalog in use (installed, where WHERENEXT_HOME names a home that has one) is shaken: job zones by a part of a zone,
the profiles that kin are found by with a little noise. What is found then, on average, tells how much of a difference
between two catalogs on twelve people is luck. One part after the other is also exchanged for the shipped catalog's.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from bench.people.__main__ import HERE, SETS, Case, Score, load_cases, measure, open_world

from wherenext.core.catalog.pay import PayInArea
from wherenext.core.guidance.fit.choice import choose
from wherenext.core.guidance.fit.fit import measure_fit
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.work import ground as grounds
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.sources.catalog import SHIPPED, open_catalog

DRAWS = 12
ZONES = (0.2, 0.4)
PROFILE = 0.3
"""Length of the noise that is added to each profile, whose own is 1."""
PARTS = {
    "zones": ("zone",),
    "kin": ("kin", "kinship"),
    "zones, kin and strain": ("zone", "kin", "kinship", "strain"),
}
"""What the first suggestions take from ratings; the easiest step and limits stay as they are."""
Met = list[tuple[Case, Person, PayInArea]]


def count(met: Met, ground: Ground) -> tuple[int, int, float]:
    """People with an acceptable occupation among the first ten, acceptable ones found, mean reciprocal rank."""
    score = Score()
    for case, person, pay in met:
        score.add(choose(person, measure_fit(person, ground, pay), ground), case)
    return score.people, score.found, score.ranks / len(met)


def shake_zones(ground: Ground, size: float) -> Iterator[Ground]:
    for seed in range(DRAWS):
        noise = np.random.default_rng(seed).normal(0, size, len(ground.zone))
        yield replace(ground, zone=np.clip(ground.zone + noise, 1, 5).astype(np.float32))


def shake_kin(ground: Ground) -> Iterator[Ground]:
    for seed in range(DRAWS):
        noise = np.random.default_rng(seed).normal(0, PROFILE / ground.profile.shape[1] ** 0.5, ground.profile.shape)
        kin, kinship = grounds._find_kin(grounds._unit((ground.profile + noise).astype(np.float32)), ground.offered)
        yield replace(ground, kin=kin, kinship=kinship)


def main() -> None:
    world = open_world()
    ground, shipped = world.ground, prepare(open_catalog(SHIPPED))
    exchanged = PARTS if world.catalog.version != shipped.catalog.version else {}
    print(f"Catalog {world.catalog.version.split(':')[0]}; {DRAWS} draws a row, means; least and most in brackets.\n")
    print("| set | catalog | people of 12 | acceptable found | mean reciprocal rank |\n| --- | --- | --- | --- | --- |")
    for name in SETS:
        cases = load_cases(HERE / name, world.catalog, resumes=True)
        met = [(c, measure(c, world)[0], world.catalog.pay.see_from(c.area)) for c in cases]
        _tell(name, "as it is", [count(met, ground)])
        for size in ZONES:
            _tell(name, f"zones shaken by {size}", [count(met, each) for each in shake_zones(ground, size)])
        _tell(name, "kin shaken", [count(met, each) for each in shake_kin(ground)])
        for part, fields in exchanged.items():
            taken = {field: getattr(shipped, field) for field in fields}
            _tell(name, f"{part} of the shipped catalog", [count(met, replace(ground, **taken))])


def _tell(name: str, what: str, counted: list[tuple[int, int, float]]) -> None:
    people, found, ranks = np.mean(counted, axis=0)
    least, most = (pick(each[1] for each in counted) for pick in (min, max))
    print(f"| {name} | {what} | {people:.1f} | {found:.1f} ({least} to {most}) | {ranks:.2f} |", flush=True)


if __name__ == "__main__":
    main()
