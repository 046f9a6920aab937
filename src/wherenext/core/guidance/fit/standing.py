"""How much of what occupations ask for is still open for a person."""

from collections.abc import Iterable
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.person.skills import Strength
from wherenext.core.guidance.work.ground import LEVEL, Ground

ENOUGH = 0.35
"""From this strength of evidence an element counts as shown."""
LEVEL_OF_RATING = (1.0, 2.0, 3.5, 5.0, 6.0)
"""O*NET level (0 to 7) that each of our five anchored ratings stands for: seen it done, with help, alone, the hard
cases, others learn it from me. A judgement of ours, kept coarse; O*NET anchors its own levels with examples."""


ABOUT = 0.5
"""How much lower, on the same scale, a position held may ask and still ask for about as much. A judgement of ours: the
shipped levels are estimates, wrong by 0.4 of a skill and 0.6 of an area of knowledge on average (bench/results)."""


class Standing(StrEnum):
    """How a requirement stands."""

    MET = "shown, and rated as high as it is asked for"
    SHORT = "rated below what is asked for"
    BORNE = "shown by your words, and work you have done asks for about as much"
    UNRATED = "shown by your words, level not rated"
    HELD = "no words yet, but you have done this work, or work close to it, for long"
    LIKELY = "no words yet, but a position you held asks for about as much"
    UNSEEN = "nothing told so far speaks for it"


COVERED = 0.5
"""From this share of what an occupation asks for that years of work cover, they speak for all of it: half the months
after which one has settled in it, or all of them in work that is a short step away. A judgement of ours."""
SHOWN = frozenset({Standing.MET, Standing.SHORT, Standing.BORNE, Standing.UNRATED})
"""Where the person's own words speak for a requirement; whether they reach as far as is asked is another question."""

OPEN = {
    Standing.MET: 0.0,
    Standing.BORNE: 0.1,
    Standing.HELD: 0.1,
    Standing.LIKELY: 0.2,
    Standing.UNRATED: 0.3,
    Standing.SHORT: 0.6,
    Standing.UNSEEN: 1.0,
}
"""How much of a requirement is still open in each standing; a judgement of ours."""


_BY_WORDS = OPEN[Standing.BORNE], OPEN[Standing.BORNE], OPEN[Standing.UNRATED]
_BY_WORK = OPEN[Standing.HELD], OPEN[Standing.LIKELY], OPEN[Standing.UNSEEN]
"""What is open of a requirement with words and without: where years of such work speak for it, where a position held
asks for about as much, and where neither does."""


def stand(strength: Strength | None, required: float, had: float, *, is_held: bool = False) -> Standing:
    """Return how one requirement stands.

    Parameters
    ----------
    strength
        What speaks for it; None where nothing does.
    required
        The level asked for, 0 to 7.
    had
        The highest level that a position held asks for.
    is_held
        Whether years of such work speak for all that is asked for.

    Returns
    -------
    Standing
        A rating decides; then words, more where work that was done bears them out; then that work alone.
    """
    rating = rate(strength)
    if rating is not None:
        return Standing.MET if rating >= required else Standing.SHORT
    is_likely = had >= required - ABOUT
    if strength is not None and strength.score >= ENOUGH:
        return Standing.BORNE if is_likely or is_held else Standing.UNRATED
    if is_held:
        return Standing.HELD
    return Standing.LIKELY if is_likely else Standing.UNSEEN


def rate(strength: Strength | None) -> float | None:
    """Return the O*NET level that the person's own rating stands for.

    Parameters
    ----------
    strength
        What speaks for an element.

    Returns
    -------
    float or None
        From 0 to 7; None where unrated.
    """
    return None if strength is None or strength.level is None else LEVEL_OF_RATING[strength.level - 1]


def held_level(person: Person, levels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the highest level that positions held ask for.

    Parameters
    ----------
    person
        The person.
    levels
        Shape (occupations, elements).

    Returns
    -------
    NDArray
        Shape (elements,); 0 without a position.
    """
    rows = sorted({held.occupation for held in person.vouched})
    return np.asarray(np.nan_to_num(levels[rows]).max(axis=0, initial=0), np.float32)


def share_open(
    person: Person, strengths: Iterable[Strength], ground: Ground, rows: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Return how much of what occupations ask for is still open.

    Parameters
    ----------
    person
        The person.
    strengths
        What the person's skills add up to.
    ground
        The catalog, made ready.
    rows
        Shape (some,): rows of occupations.

    Returns
    -------
    NDArray
        Shape (some,), in [0, 1]; NaN where the catalog says nothing of requirements.
    """
    known = {strength.id: strength for strength in strengths}
    tables = [ground.catalog.ratings[kind] for kind in LEVEL if kind in ground.catalog.ratings]
    found = [known.get(element.id) for table in tables for element in table.elements]
    wanted, weight = ground.level[rows], ground.demand[rows]
    still_open = np.empty_like(wanted)
    had, is_held = held_level(person, ground.level), person.cover[rows] >= COVERED
    for column, strength in enumerate(found):
        rating = rate(strength)
        if rating is not None:
            met, short = OPEN[Standing.MET], OPEN[Standing.SHORT]
            still_open[:, column] = np.where(wanted[:, column] <= rating, met, short)
            continue
        has_words = strength is not None and strength.score >= ENOUGH
        best, alone, bare = _BY_WORDS if has_words else _BY_WORK
        likely = wanted[:, column] <= had[column] + ABOUT
        still_open[:, column] = np.where(is_held, best, np.where(likely, alone, bare))
    total = weight.sum(axis=1)
    share = (still_open * weight).sum(axis=1) / np.where(total > 0, total, 1)
    return np.asarray(np.where(total > 0, share, np.nan), np.float32)
