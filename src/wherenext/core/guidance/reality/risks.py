"""What a destination puts at risk: pay, places, openings, a way back, machines; each with its figure."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.fit.constraints import OWN_INCOME
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.options import show_below_floor, show_jobs
from wherenext.core.guidance.life.shortfall import tell_people
from wherenext.core.guidance.reality.parts import PartPay, find_pays, find_span
from wherenext.core.guidance.work.exposure import span_exposure, span_over
from wherenext.core.guidance.work.fact import Fact
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.portrait import Portrait
from wherenext.core.guidance.work.prospects import NATION, show_openings
from wherenext.core.guidance.work.provenance import trace_requirements
from wherenext.core.guidance.work.step import SHORT, step_difficulty

FLOOR = "Pay below your floor"
JOBS = "Places to work"
FALLBACK = "What to fall back on"
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
        Each named for what it is about and not for how it turns out. Pay below the floor only where a floor was told.
        Of a destination that is made of several kinds of work, the lowest and the highest of its parts, named: parts
        have no order, and none of them stands for the others. What is not published is unknown.
    """
    rows = [int(row) for row in mix.rows]
    return (
        *_tell_floors(known, ground, mix),
        tell_jobs(find_pays(rows, known.area, ground)),
        _tell_openings(rows, ground),
        _tell_fallback(rows, ground, portrait),
        _tell_exposure(rows, ground),
    )


def _tell_floors(known: Known, ground: Ground, mix: Mix) -> list[Fact]:
    """Tell the floor of one occupation by its figure, and of several by the lowest and the highest of theirs."""
    shares = _share_below(known, ground, [int(row) for row in mix.rows])
    if not shares:
        return []
    below = shares[int(mix.rows[0])]
    if len(mix.rows) == 1 and not mix.is_undertaking:
        words = "Unknown." if below.value is None else f"{tell_people(below.value)} in it earn less than your floor."
        return [Fact(FLOOR, below, words, below.value is not None)]
    titles = ground.catalog.occupations
    span = find_span((each.value, titles[row].title) for row, each in shares.items())
    words = span.tell("{} earn less than your floor.", lambda share, title: f"{tell_people(share)} in {title}")
    told_of = f"{OWN_INCOME} {words}" if mix.is_undertaking and span.ends else words
    return [Fact(FLOOR, replace(below, value=None), told_of, bool(span.ends))]


def _share_below(known: Known, ground: Ground, rows: Sequence[int]) -> dict[int, Figure]:
    """Return the share of people below the floor in each occupation; none where no floor was told."""
    pay = ground.catalog.pay
    found = {row: show_below_floor(known.person, known.fit, pay.find(row, known.area), row) for row in rows}
    return {row: figure for row, figure in found.items() if figure is not None}


def tell_jobs(pays: Sequence[PartPay]) -> Fact:
    """Return how many jobs there are, by part where there are several.

    Parameters
    ----------
    pays
        What each part pays, with how many are paid so.

    Returns
    -------
    Fact
        Where they are is said with each number: it need not be the same area for every part.
    """
    jobs = show_jobs(next((each.pay for each in pays if each.pay is not None), None))
    if len(pays) == 1:
        pay = pays[0].pay
        known = jobs.value is not None and pay is not None
        words = f"Jobs: {jobs.value:,.0f} in {pay.area.place}." if known and pay is not None else "Unknown."
        return Fact(JOBS, jobs, words, known)
    places = {each.pay.area.place for each in pays if each.pay is not None}
    alike = len(places) == 1
    names = (each.title if alike else _name_place(each) for each in pays)
    span = find_span(zip((None if each.pay is None else each.pay.employment for each in pays), names, strict=True))
    words = span.tell(
        f"Jobs{f' in {places.pop()}' if alike else ''}: {{}}.", lambda count, name: f"{count:,.0f} for {name}"
    )
    return Fact(JOBS, replace(jobs, value=None), words, bool(span.ends))


def _name_place(part: PartPay) -> str:
    return part.title if part.pay is None else f"{part.title} in {part.pay.area.place}"


def _tell_openings(rows: Sequence[int], ground: Ground) -> Fact:
    facts = [show_openings(ground.catalog.read_facts(row).outlook) for row in rows]
    known = [each for each in facts if each.known]
    if len(rows) == 1 or not known:
        return facts[0]
    titles = ground.catalog.occupations
    span = find_span((each.figure.value, titles[row].title) for each, row in zip(facts, rows, strict=True))
    words = span.tell(
        f"{{}}, {NATION}, from growth and from leaving.", lambda count, title: f"{count:,.0f} a year for {title}"
    )
    return replace(known[0], figure=replace(known[0].figure, value=None), words=words)


def _tell_fallback(rows: Sequence[int], ground: Ground, portrait: Portrait) -> Fact:
    """Tell how many occupations are a short step away; of what a release lists as related only for one occupation."""
    offered = np.flatnonzero(ground.offered)
    near = (step_difficulty(ground, np.array(rows), offered) <= NEAR_STEP).sum(axis=1)
    source = trace_requirements(ground.catalog, rows).source
    value = int(near[0]) if len(rows) == 1 else None
    figure = Figure(value, "occupations", Basis.COMPUTED, source, ground.catalog.date_of(source))
    if value is None:
        titles = ground.catalog.occupations
        span = find_span((float(count), titles[row].title) for count, row in zip(near, rows, strict=True))
        words = span.tell("A short step away: {}.", lambda count, title: f"{_count(int(count))} from {title}")
        return Fact(FALLBACK, figure, words)
    words = f"{_count(value)} {'is' if value == 1 else 'are'} a short step from it."
    if portrait.related is not None:
        words += f" O*NET lists {portrait.related.total} as related, such as {', '.join(portrait.related.items[:3])}."
    return Fact(FALLBACK, figure, words)


def _count(near: int) -> str:
    return f"{near} {'occupation' if near == 1 else 'occupations'}"


def _tell_exposure(rows: Sequence[int], ground: Ground) -> Fact:
    facts = ground.catalog.read_facts
    if len(rows) == 1:
        return span_exposure(facts(rows[0]).exposure)
    return span_over({ground.catalog.occupations[row].title: facts(row).exposure for row in rows})
