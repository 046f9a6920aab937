"""What a destination puts at risk: pay, places, openings, a way back, machines; each with its figure."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.catalog.values import Pay
from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.fit.fit import Fit
from wherenext.core.guidance.fit.options import show_below_floor, show_jobs
from wherenext.core.guidance.life.shortfall import tell_people
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.work.exposure import span_exposure
from wherenext.core.guidance.work.fact import Fact
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.portrait import Portrait
from wherenext.core.guidance.work.prospects import show_openings
from wherenext.core.guidance.work.provenance import trace_requirements
from wherenext.core.guidance.work.step import step_difficulty

NEAR_STEP = 0.3
"""Difficulty up to which an occupation is something to fall back on."""


def list_risks(
    person: Person, fit: Fit, ground: Ground, mix: Mix, published: Pay | None, portrait: Portrait
) -> tuple[Fact, ...]:
    """Return what a destination puts at risk.

    Parameters
    ----------
    person
        The person.
    fit
        How the person fits every occupation.
    ground
        The catalog, made ready.
    mix
        What the destination is made of.
    published
        Its pay.
    portrait
        How the catalog describes it.

    Returns
    -------
    tuple of Fact
        Those of its largest part. Pay below the floor only where a floor was told; what is not published is said to be
        unknown.
    """
    main = int(mix.rows[0])
    facts = ground.catalog.read_facts(main)
    below = show_below_floor(person, fit, published, main)
    return (
        *([] if below is None else [_tell_floor(below)]),
        _tell_jobs(published),
        show_openings(facts.outlook),
        _tell_fallback(main, ground, portrait),
        span_exposure(facts.exposure),
    )


def say_whose(facts: Sequence[Fact], title: str) -> tuple[Fact, ...]:
    """Say beside every risk of which part its figure is, for a destination that is made of several.

    Parameters
    ----------
    facts
        From :func:`list_risks`.
    title
        The largest part.

    Returns
    -------
    tuple of Fact
        What is not known stays as it is.
    """
    whose = f" This is of {title}, the largest part of it."
    return tuple(replace(fact, words=fact.words + whose) if fact.known else fact for fact in facts)


def _tell_floor(below: Figure) -> Fact:
    known = below.value is not None
    words = "Unknown." if below.value is None else f"{tell_people(below.value)} in it earn less than your floor."
    return Fact("Pay below your floor", below, words, known)


def _tell_jobs(published: Pay | None) -> Fact:
    jobs = show_jobs(published)
    known = jobs.value is not None and published is not None
    said = f"{jobs.value:,.0f} in {published.area.place}" if known and published is not None else "unknown"
    return Fact("Few places to work", jobs, f"Jobs: {said}.", known)


def _tell_fallback(main: int, ground: Ground, portrait: Portrait) -> Fact:
    rows = np.flatnonzero(ground.offered)
    near = int((step_difficulty(ground, np.array([main]), rows)[0] <= NEAR_STEP).sum())
    source = trace_requirements(ground.catalog, (main,)).source
    figure = Figure(near, "occupations", Basis.COMPUTED, source, ground.catalog.date_of(source))
    words = f"{near} occupations are a short step from it."
    if portrait.related is not None:
        words += f" O*NET lists {portrait.related.total} as related, such as {', '.join(portrait.related.items[:3])}."
    return Fact("Little to fall back on", figure, words)
