"""Looking for occupations: by title, by skill, by what one enjoys, by industry or employer, or leafing through."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from wherenext.application.guidance import Guidance
from wherenext.application.world import World
from wherenext.core.catalog.values import Occupation
from wherenext.core.guidance.destination.undertakings import recognise
from wherenext.core.guidance.person.hearing import hear
from wherenext.core.guidance.work.industries import Industry, find_industries, pick
from wherenext.core.journey.reference import Reference

SHOWN = 20
LEAST = 0.35
"""Probability from which a skill counts as named, as in the words of a moment."""
HEARD_WEIGHT = 0.3
"""How much an occupation that the words sound like counts beside one that asks for the skill; a judgement of ours."""
CLEAR = 0.2
"""Probability of a link from which words count as another name of an occupation."""
FAINT = 0.1
"""Without a title, a kind or a link as likely as this the words are taken for no work: made-up words find none."""
SPOKEN = 0.05
"""From this likelihood words speak of a kind of undertaking."""
KINDS, DONE_MOST = 2, 3
"""So many kinds are looked at, and so much of the work in each."""
TINY = 1e-9


class By(StrEnum):
    """What the words say that were typed."""

    TITLE = "title"
    SKILL = "skill"
    ENJOYED = "enjoyed"
    INDUSTRY = "industry"


@dataclass(frozen=True, slots=True)
class Results:
    """What was found.

    Attributes
    ----------
    found
        Occupations, best first.
    skills
        Names of the skills that the words were understood as.
    industries
        The industries that the words were understood as.
    """

    found: tuple[Reference, ...]
    skills: tuple[str, ...] = ()
    industries: tuple[Industry, ...] = ()


def search(guidance: Guidance, text: str, by: By, limit: int = SHOWN) -> Results:
    """Find occupations.

    Parameters
    ----------
    guidance
        On the journey as it stands; what fits the person comes first where the words decide nothing.
    text
        What the person typed.
    by
        What it says.
    limit
        How many at most.

    Returns
    -------
    Results
        Empty where nothing fits.
    """
    world = guidance.world
    match by:
        case By.TITLE:
            return Results(_refer(world, search_titles(world, text, limit)))
        case By.SKILL:
            return _search_skill(guidance, text, limit)
        case By.ENJOYED:
            return Results(_refer(world, _find_heard(guidance, world.reader.encode([text]), limit)))
    named = find_industries(text)
    found = [each for industry in named for each in order_by_fit(guidance, pick(industry, world.catalog.occupations))]
    if not named:
        # An employer's own name means nothing here; a word of a title may.
        found = list(world.catalog.find_by_title(text, limit))
    return Results(_refer(world, tuple(dict.fromkeys(found)))[:limit], (), named)


def search_titles(world: World, text: str, limit: int = SHOWN) -> tuple[Occupation, ...]:
    """Find occupations by the words of a title, then by what the words mean.

    Parameters
    ----------
    world
        The world of work.
    text
        What the person typed.
    limit
        How many at most.

    Returns
    -------
    tuple
        Titles in which a word begins so first, then those that the words are clearly another name of, then the work in
        what people start who speak so ("gallery"), then what else holds the letters or sounds like it; empty where
        nothing fits.
    """
    catalog = world.catalog
    held = catalog.find_by_title(text, limit)
    begun = [each for each in held if _begins(each.title, text)]
    (linked,) = world.reader.link_occupations([text], limit)
    clear = [catalog.occupations[each.row] for each in linked if each.score >= CLEAR]
    started = _find_started(world, text)
    likely = bool(held or started) or max((each.score for each in linked), default=0.0) >= FAINT
    rest = [catalog.occupations[each.row] for each in linked if likely]
    return tuple(dict.fromkeys([*begun, *clear, *started, *held, *rest]))[:limit]


def _begins(title: str, text: str) -> bool:
    return bool(re.search(rf"\b{re.escape(' '.join(text.split()))}", title, re.IGNORECASE))


def _find_started(world: World, text: str) -> list[Occupation]:
    """Return what is done most in the kinds of undertaking that the words speak of."""
    pieces = [(text, 1.0)]
    kinds = islice(recognise(pieces, world.reader.read_gist(pieces).kinds, world.reader, least=SPOKEN), KINDS)
    rows = [world.catalog.row_of_code.get(code) for kind in kinds for code in kind.codes[:DONE_MOST]]
    return [world.catalog.occupations[row] for row in rows if row is not None]


def order_by_fit(guidance: Guidance, occupations: Sequence[Occupation]) -> tuple[Occupation, ...]:
    """Put occupations in the order in which they fit the person, or of how many people hold them.

    Parameters
    ----------
    guidance
        On the journey as it stands.
    occupations
        Of the catalog.

    Returns
    -------
    tuple
        By the number of jobs while nothing was told.
    """
    told = guidance.person.tells
    order = guidance.fit.order if told else guidance.world.ground.prominence
    return tuple(sorted(occupations, key=lambda each: -float(order[each.row])))


def _search_skill(guidance: Guidance, text: str, limit: int) -> Results:
    """Find the occupations that ask most for the skills that a text names, then those it sounds like."""
    world, catalog = guidance.world, guidance.world.catalog
    (found,) = world.reader.find_skills([text])
    likely = {each.row: each.score for each in found if each.score >= LEAST}
    asked = np.zeros(len(catalog.occupations), np.float32)
    for row, score in likely.items():
        asked += np.float32(score) * np.where(catalog.links.skills == row, catalog.links.weights, 0).max(axis=1)
    heard = hear(world.reader.encode([text]), world.ground, guidance.person.noise)[0]
    near = heard / max(float(heard.max(initial=0)), TINY)
    best = _take(world, asked + np.float32(HEARD_WEIGHT) * near, limit)
    return Results(_refer(world, best), tuple(catalog.skill_names[row] for row in likely))


def _find_heard(guidance: Guidance, vectors: NDArray[np.float32], limit: int) -> list[Occupation]:
    return _take(guidance.world, hear(vectors, guidance.world.ground, guidance.person.noise)[0], limit)


def _take(world: World, scores: NDArray[np.float32], limit: int) -> list[Occupation]:
    """Return the offered occupations with the highest scores, those that score nothing left out."""
    offered = np.where(world.ground.offered, scores, 0)
    best = np.argsort(-offered, kind="stable")[:limit]
    return [world.catalog.occupations[int(row)] for row in best if offered[row] > 0]


def _refer(world: World, occupations: Sequence[Occupation]) -> tuple[Reference, ...]:
    return tuple(world.name_occupation(each.code) for each in occupations)
