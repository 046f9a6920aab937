"""Which occupations may be stepping stones: open to somebody like this person, and a place to learn what is missing."""

from collections.abc import Iterator
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.fit.constraints import find_failing
from wherenext.core.guidance.fit.gap import list_columns
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.preparation import reached_zone
from wherenext.core.guidance.fit.standing import ABOUT, COVERED
from wherenext.core.guidance.reality.difficulty import rate_difficulty
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.work.ground import Ground, standardise
from wherenext.core.guidance.work.prospects import entry_zone
from wherenext.core.guidance.work.step import step_difficulty

# Judgements of ours, looked at on the four examples and bench/people/first: without them the way to inspecting welds
# led through diving for money, and the way to a mending shop through fitting artificial limbs.
STONES = 40
"""How many occupations are looked at as stepping stones."""
LIKELY = 0.6
"""A stone is among the two fifths of occupations that the person's evidence or likes speak for most."""
LIVEABLE = 0.3
"""A stone's worst constraint."""
JOBS_LEAST = 50
"""A stone has at least this many jobs where its pay is from."""
WIDESPREAD = 20_000
"""It has at least this many in the nation: what few do anywhere is seldom open when somebody needs it."""
STEP_IN = 0.55
"""It is no harder to get into than this."""
STEP_OUT = 0.65
"""The step from it to the destination is no very long one."""
BUILDS = 0.3
"""It asks for at least this share of what is missing, weighed, about as highly as the destination does."""
AKIN = 1.5
"""Deviations above the mean from which its words are about something near to the destination's."""
SAME_FIELD = 2.5
"""The same from which it is of the destination's field, and the schooling that one asks for serves the other."""
MATTERS = 1.5
"""How much something matters in work where it is learnt: O*NET importance less 1."""
DEGREE = 3.5
"""From this job zone on a degree of four years is usual; nobody studies for a stone in another field."""
STUDY = 7
"""Months that getting ready for a stone may take at the least: more would be a schooling of its own."""
CLOSED = (
    *(
        "17-1",
        "17-2",
        "19-1",
        "19-2",
        "19-3",
        "21-101",
        "21-102",
        "21-2",
        "23-1",
        "25-1",
        "25-2",
        "29-1",
        "29-2",
        "29-9",
    ),
    *("33-1", "33-2", "33-3", "47-2111", "47-2152", "47-4021", "53-2", "55-"),
)
"""Occupations that one usually enters by a licence, a degree of their own, years as an apprentice or a selection: how
their codes begin. No gate is asserted by this: such work is only not proposed on the way to something else."""


def find_stones(reality: Reality, known: Known, ground: Ground) -> NDArray[np.int64]:
    """Return the occupations that may be stepping stones to a destination.

    Parameters
    ----------
    reality
        The destination, examined.
    known
        What is known of the person.
    ground
        The catalog, made ready.

    Returns
    -------
    NDArray
        At most :data:`STONES` rows that the person could do, live with, get into and find in the area, and that build
        what is missing, nearest to both ends first. None where nothing is missing.
    """
    goal = int(reality.mix.rows[0])
    alike = reality.mix.shares @ standardise(ground.vectors[reality.mix.rows] @ ground.centred, ground.even)
    is_open = _is_open(goal, alike >= SAME_FIELD, known, ground)
    rows = np.flatnonzero(_fits(known, ground) & _builds(reality, ground) & is_open & (alike >= AKIN))
    # Work that was done for long, or work close to it, teaches nothing that is still missing.
    held = [held.occupation for held in known.person.held if held.present]
    rows = rows[~np.isin(rows, [*reality.mix.rows, *held]) & (known.person.cover[rows] < COVERED)]
    here = np.nan_to_num(rate_difficulty(known.person, known.strengths, ground, rows, known.fit.months), nan=0.5)
    there = step_difficulty(ground, rows, reality.mix.rows) @ reality.mix.shares
    near = (here <= STEP_IN) & (there <= STEP_OUT)
    ranked = rows[near][np.argsort(np.maximum(here, there)[near], kind="stable")]
    return np.array(list(islice(_without_schooling(ranked, goal, known, ground), STONES)), np.int64)


def _fits(known: Known, ground: Ground) -> NDArray[np.bool_]:
    """Say what the person could do or would like, can live with, and would find where they are."""
    fit, pay, nation = known.fit, known.pay, ground.catalog.pay.see_from(0)
    found = (np.nan_to_num(pay.employment) >= JOBS_LEAST) & (np.nan_to_num(nation.employment) >= WIDESPREAD)
    suits = (np.maximum(fit.can, fit.want) >= LIKELY) & (np.nan_to_num(fit.live, nan=1) >= LIVEABLE)
    return ground.offered & found & suits & ~find_failing(known.person, fit) & ~np.isnan(pay.percentiles[:, 2])


def _builds(reality: Reality, ground: Ground) -> NDArray[np.bool_]:
    """Say which occupations ask for what is missing about as highly as the destination does."""
    missing = {each.id: each for each in reality.gap if each.missing}
    built, total = np.zeros(len(ground.vectors)), sum(each.weight for each in missing.values())
    for column, (_, element, _, _) in enumerate(list_columns(ground)):
        if element.id in missing:
            each = missing[element.id]
            asked = ground.level[:, column] >= 7 * each.required - ABOUT
            built += each.weight * (asked & (ground.importance[:, column] >= MATTERS))
    return np.asarray((total > 0) & (built >= BUILDS * total))


def _is_open(goal: int, in_field: NDArray[np.bool_], known: Known, ground: Ground) -> NDArray[np.bool_]:
    """Say what asks for no more schooling than the destination or what is had, and is no closed field of its own."""
    reached = reached_zone(known.person, ground) or 1.0
    zone = np.nan_to_num(ground.zone, nan=3.0)
    # Within its field the destination asks for the same schooling, so that a stone there costs none of its own.
    needless = (zone < DEGREE) | (zone <= reached + 0.5) | in_field
    ready = (zone <= max(float(zone[goal]), reached)) & needless & (np.nan_to_num(known.fit.months[:, 0]) <= STUDY)
    own = np.isin(ground.major, [int(ground.major[held.occupation]) for held in known.person.worked])
    # The destination's licence or degree opens only what is of its field.
    own |= in_field & (ground.major == ground.major[goal])
    codes = [occupation.code for occupation in ground.catalog.occupations]
    closed = np.array([code.startswith(CLOSED) for code in codes], np.bool_)
    return np.asarray(ready & (~closed | own))


def _without_schooling(rows: NDArray[np.int64], goal: int, known: Known, ground: Ground) -> Iterator[int]:
    """Leave out what is published to ask for a degree that neither the person has nor the destination asks for."""
    had = max(reached_zone(known.person, ground) or 1.0, entry_zone(ground.catalog.read_facts(goal).outlook) or 1.0)
    for row in rows:
        asked = entry_zone(ground.catalog.read_facts(int(row)).outlook)
        if asked is None or asked < DEGREE or asked <= had + 0.5:
            yield int(row)
