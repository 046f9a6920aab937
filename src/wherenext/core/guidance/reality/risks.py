"""What a destination puts at risk: pay, places, openings, a way back, machines; each with its figure."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.catalog.values import Pay
from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.fit.constraints import OWN_INCOME, tell_rest
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.options import show_below_floor, show_jobs
from wherenext.core.guidance.life.shortfall import tell_people
from wherenext.core.guidance.work.exposure import span_exposure
from wherenext.core.guidance.work.fact import Fact
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.portrait import Portrait
from wherenext.core.guidance.work.prospects import show_openings
from wherenext.core.guidance.work.provenance import trace_requirements
from wherenext.core.guidance.work.step import SHORT, step_difficulty

FLOOR = "Pay below your floor"
NEAR_STEP = SHORT
"""Difficulty up to which an occupation is something to fall back on: what is called a short step everywhere else."""


def list_risks(known: Known, ground: Ground, mix: Mix, portrait: Portrait) -> tuple[Fact, ...]:
    """Return what a destination puts at risk.

    Parameters
    ----------
    known
        What is known of the person.
    ground
        The catalog, made ready.
    mix
        What the destination is made of.
    portrait
        How the catalog describes it, or the first of its parts.

    Returns
    -------
    tuple of Fact
        Each named for what it is about and not for how it turns out. Pay below the floor only where a floor was told,
        over all the parts; the others of the first of them, which is then said. What is not published is unknown.
    """
    main = int(mix.rows[0])
    facts = ground.catalog.read_facts(main)
    told = (
        _tell_jobs(ground.catalog.pay.find(main, known.area)),
        show_openings(facts.outlook),
        _tell_fallback(main, ground, portrait),
        span_exposure(facts.exposure),
    )
    floors = _tell_floors(known, ground, mix)
    return (*floors, *(told if len(mix.rows) == 1 else say_whose(told, portrait.title)))


def say_whose(facts: Sequence[Fact], title: str) -> tuple[Fact, ...]:
    """Say beside every risk of which part its figure is, for a destination that is made of several.

    Parameters
    ----------
    facts
        From :func:`list_risks`.
    title
        The first of its parts.

    Returns
    -------
    tuple of Fact
        What is not known stays as it is.
    """
    whose = f" This is of {title}, the first of its parts."
    return tuple(replace(fact, words=fact.words + whose) if fact.known else fact for fact in facts)


def _tell_floors(known: Known, ground: Ground, mix: Mix) -> list[Fact]:
    """Tell the floor of one occupation by its figure, and of several by the lowest and the highest of theirs."""
    shares = _share_below(known, ground, [int(row) for row in mix.rows])
    if not shares:
        return []
    below = shares[int(mix.rows[0])]
    if len(mix.rows) == 1 and not mix.is_undertaking:
        words = "Unknown." if below.value is None else f"{tell_people(below.value)} in it earn less than your floor."
        return [Fact(FLOOR, below, words, below.value is not None)]
    told = sorted((each.value, row) for row, each in shares.items() if each.value is not None)
    ends = dict.fromkeys([told[0], told[-1]] if told else [])
    parts = [f"{tell_people(share)} in {ground.catalog.occupations[row].title}" for share, row in ends]
    rest = tell_rest(len(told) - len(ends), len(shares) - len(told))
    words = f"{_join_words(parts)} earn less than your floor.{rest}" if parts else "Unknown."
    told_of = f"{OWN_INCOME} {words}" if mix.is_undertaking and parts else words
    return [Fact(FLOOR, replace(below, value=None), told_of, bool(parts))]


def _join_words(parts: Sequence[str]) -> str:
    first, *rest = parts
    return " and ".join([first, *(f"{each[0].lower()}{each[1:]}" for each in rest)])


def _share_below(known: Known, ground: Ground, rows: Sequence[int]) -> dict[int, Figure]:
    """Return the share of people below the floor in each occupation; none where no floor was told."""
    pay = ground.catalog.pay
    found = {row: show_below_floor(known.person, known.fit, pay.find(row, known.area), row) for row in rows}
    return {row: figure for row, figure in found.items() if figure is not None}


def _tell_jobs(published: Pay | None) -> Fact:
    jobs = show_jobs(published)
    known = jobs.value is not None and published is not None
    said = f"Jobs: {jobs.value:,.0f} in {published.area.place}." if known and published is not None else "Unknown."
    return Fact("Places to work", jobs, said, known)


def _tell_fallback(main: int, ground: Ground, portrait: Portrait) -> Fact:
    rows = np.flatnonzero(ground.offered)
    near = int((step_difficulty(ground, np.array([main]), rows)[0] <= NEAR_STEP).sum())
    source = trace_requirements(ground.catalog, (main,)).source
    figure = Figure(near, "occupations", Basis.COMPUTED, source, ground.catalog.date_of(source))
    words = f"{near} {'occupation is' if near == 1 else 'occupations are'} a short step from it."
    if portrait.related is not None:
        words += f" O*NET lists {portrait.related.total} as related, such as {', '.join(portrait.related.items[:3])}."
    return Fact("What to fall back on", figure, words)
