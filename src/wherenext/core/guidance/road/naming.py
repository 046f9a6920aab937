"""What a road is called: only what sets it apart from the others that are shown, by figures that are known."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wherenext.core.guidance.road.road import Road
from wherenext.core.guidance.work.step import name_size

GENTLER = 0.05
"""By how much less its hardest step has to be for a road to be called gentler."""


def set_apart(roads: Sequence[Road], kept: Sequence[Road]) -> list[Road]:
    """Return the roads that are worth showing beside each other.

    Parameters
    ----------
    roads
        The fastest first.
    kept
        Those that are shown in any case.

    Returns
    -------
    list of Road
        Those kept, the fastest, and of the others those that are gentler or better paid than all before.
    """
    shown = [*kept, *roads[:1]]
    for road in roads[1:]:
        if any(_tell_ease(road, shown)) or any(_tell_pay(road, shown)):
            shown.append(road)
    return shown


def name_all(roads: Sequence[Road]) -> list[Road]:
    """Return roads with names.

    Parameters
    ----------
    roads
        All that are shown; one that has a name keeps it.

    Returns
    -------
    list of Road
        Each named for what sets it apart from all the others, and else for where it leads along.
    """
    return [road if road.name else _name(road, [each for each in roads if each is not road]) for road in roads]


def _name(road: Road, others: Sequence[Road]) -> Road:
    told = [*_tell_time(road, others), *_tell_ease(road, others), *_tell_pay(road, others)]
    if not told:
        name, why = _tell_course(road)
        return replace(road, name=name, why=why)
    *first, last = (name for name, _ in told)
    name = f"{', '.join(first)} and {last}" if first else last
    return replace(road, name=f"The {name}", why=" ".join(why for _, why in told))


def _tell_course(road: Road) -> tuple[str, str]:
    if len(road.steps) == 1:
        return "Straight there", "One step, with nothing in between."
    return f"By way of {road.steps[0].title}", "It leads through other work first."


def _tell_time(road: Road, others: Sequence[Road]) -> Iterator[tuple[str, str]]:
    if others and all(road.months < each.months for each in others):
        yield "fastest", "It takes the least time."


def _tell_ease(road: Road, others: Sequence[Road]) -> Iterator[tuple[str, str]]:
    """Call a road gentler only where it is so by what is shown of it, and say where the difference is small."""
    if not others or not all(road.difficulty <= each.difficulty - GENTLER for each in others):
        return
    alike = any(name_size(each.difficulty) == name_size(road.difficulty) for each in others)
    yield "gentlest", f"Its hardest step is the smallest{', though not by much' if alike else ''}."


def _tell_pay(road: Road, others: Sequence[Road]) -> Iterator[tuple[str, str]]:
    """Call a road better paid only where the pay of every road is known, and falls less on this one."""
    dips = [each.pay_dip for each in others]
    if road.pay_dip is not None and dips and all(dip is not None and road.pay_dip < dip for dip in dips):
        yield "best paid on the way", "Pay on the way falls the least."
