"""People per second and core: everybody on their own, everybody in one go, and from what was kept of each."""

import statistics
import time
from collections.abc import Callable

import numpy as np

from bench.people.__main__ import HERE, SETS, load_cases, open_world
from bench.speed import many
from bench.speed.many import Guest, Kept, find_first, fit_kept, fitting, hold_sums, keep, listen
from wherenext.core.guidance.destination.wishing import hear_wishes
from wherenext.core.guidance.person.hearing import hear
from wherenext.core.guidance.person.person import meet
from wherenext.core.guidance.work.ground import Ground

CROWD = 4000
HEARD = 400
"""People whose phrases are heard in one run."""
RUNS = 7
SEED = 20261122


def count_people() -> list[tuple[str, float, float]]:
    """Return, of each way, people per second of processor time: the median and the most of the runs."""
    guests, ground = _invite()
    kept = keep(guests, listen(guests, ground), ground)
    _check(guests, kept, ground)
    drawn = np.random.default_rng(SEED).integers(len(guests), size=CROWD)
    crowd = Kept(kept.rows[drawn], kept.gram[drawn], kept.shift[drawn], kept.above[drawn])
    heard = [guests[i] for i in drawn[:HEARD]]
    few = Kept(crowd.rows[:HEARD], crowd.gram[:HEARD], crowd.shift[:HEARD], crowd.above[:HEARD])
    vectors = np.concatenate([each.person.vectors for each in heard])
    pooled = np.stack([each.person.can @ each.person.vectors for each in heard])
    ways: list[tuple[str, int, Callable[[], object]]] = [
        ("`measure_fit`, one after the other", HEARD, lambda: [_fit(each, ground) for each in heard]),
        ("all phrases in few products, then as below", HEARD, lambda: _hear_and_fit(heard, few, ground)),
        ("of that: the bare product of phrases with occupations", HEARD, lambda: _multiply(vectors, ground)),
        ("**from what was kept of each person**", CROWD, lambda: fit_kept(crowd)),
        ("for comparison: one vector a person, one product (not the same fit)", HEARD,
         lambda: find_first(pooled @ ground.centred)),
        ("keeping a person anew: phrases, kin, constraints", HEARD // 4,
         lambda: keep(heard[: HEARD // 4], listen(heard[: HEARD // 4], ground), ground)),
        ("changing what is kept by one phrase", HEARD, lambda: [_add_phrase(heard[i], few, i, ground)
                                                                for i in range(HEARD)]),
    ]  # fmt: skip
    return [_time(*each) for each in ways]


def _invite() -> tuple[list[Guest], Ground]:
    """Make everybody of bench/people ready."""
    world = open_world()
    cases = [case for name in SETS for case in load_cases(HERE / name, world.catalog, resumes=True)]
    see = world.catalog.pay.see_from
    met = [hear_wishes(meet(each.journey, world.ground, world.reader), world.ground, world.reader) for each in cases]
    return [Guest(person, see(each.area)) for person, each in zip(met, cases, strict=True)], world.ground


def _check(guests: list[Guest], kept: Kept, ground: Ground) -> None:
    """Hold the first twenty of everybody to those of the program's own fit."""
    own = np.array([fitting.measure_fit(each.person, ground, each.pay).order for each in guests])
    same = (find_first(np.where(ground.offered, own, -np.inf)) == fit_kept(kept)).all(axis=1).sum()
    apart = np.abs(many.order(kept)[:, ground.offered] - own[:, ground.offered]).max()
    phrases = np.mean([len(each.person.vectors) for each in guests])
    print(
        f"{len(guests)} people of bench/people, {phrases:.0f} phrases each on average: the same first twenty"
        f" in the same order for {same} of {len(guests)}; scores differ by at most {apart:.0e}.\n"
    )
    if same < len(guests):
        raise SystemExit("What was kept does not give the program's own fit.")


def _fit(guest: Guest, ground: Ground) -> np.ndarray:
    order = fitting.measure_fit(guest.person, ground, guest.pay).order
    return find_first(np.where(ground.offered, order, -np.inf)[None])


def _hear_and_fit(heard: list[Guest], few: Kept, ground: Ground) -> np.ndarray:
    hold_sums(few, listen(heard, ground), ground)
    return fit_kept(few)


def _multiply(vectors: np.ndarray, ground: Ground) -> None:
    for start in range(0, len(vectors), many.PHRASES):
        vectors[start : start + many.PHRASES] @ ground.centred


def _add_phrase(guest: Guest, few: Kept, place: int, ground: Ground) -> None:
    """Hear one phrase and put it into the sums of one person."""
    close = np.minimum(hear(guest.person.vectors[:1], ground, guest.person.noise), guest.person.most[0])
    one = Kept(*(part[place : place + 1] for part in (few.rows, few.gram, few.shift, few.above)))
    hold_sums(one, one.rows[:, :3] + many.weigh(guest.person)[None, :, :1] * close, ground)


def _time(what: str, people: int, run: Callable[[], object]) -> tuple[str, float, float]:
    rates = []
    for number in range(RUNS + 1):
        start = time.process_time()
        run()
        if number:
            rates.append(people / (time.process_time() - start))
    return what, statistics.median(rates), max(rates)
