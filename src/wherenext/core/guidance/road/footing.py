"""What a road puts at risk, and how one gets back from it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.options import show_below_floor, show_jobs
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.reality.risks import NEAR_STEP
from wherenext.core.guidance.road.roads import Road
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.step import step_difficulty

OWN_THING = "Nothing is published of a thing of one's own."


@dataclass(frozen=True, slots=True)
class Footing:
    """How firmly one stands on a road.

    Attributes
    ----------
    below_floor
        Where it is worst on the road: the share of the people in an occupation who earn less than the person's floor;
        None where no floor was told.
    jobs
        Where it is worst: the number of jobs in an occupation.
    near
        Where it is worst: how many occupations are a short step away.
    kept
        Months in the present place before anything is given up.
    """

    below_floor: Figure | None
    jobs: Figure
    near: int
    kept: int


def check_footing(road: Road, reality: Reality, known: Known, ground: Ground) -> Footing:
    """Return what a road puts at risk, and the way back from it.

    Parameters
    ----------
    road
        The road.
    reality
        The destination it leads to, examined.
    known
        What is known of the person.
    ground
        The catalog, made ready.

    Returns
    -------
    Footing
        Each figure as it is at the stop where it is worst; a shop of one's own, of which nothing is published, is left
        out of pay and jobs.
    """
    rows = [ground.catalog.row_of_code[step.code] for step in road.steps if step.code]
    paid = rows if reality.mix.named else rows[:-1]
    offered = np.flatnonzero(ground.offered)
    near = (step_difficulty(ground, np.array(rows), offered) <= NEAR_STEP).sum(axis=1)
    return Footing(
        below_floor=_find_worst_pay(paid, known, ground),
        jobs=_find_fewest_jobs(paid, known, ground),
        near=int(near.min()),
        kept=sum(step.months for step in road.steps if not step.code),
    )


def _find_worst_pay(rows: Sequence[int], known: Known, ground: Ground) -> Figure | None:
    if known.person.floor is None:
        return None
    found = [
        figure
        for row in rows
        if (figure := show_below_floor(known.person, known.fit, ground.catalog.pay.find(row, known.area), row))
        is not None
    ]
    unknown = Figure(None, "share, 0 to 1", Basis.COMPUTED, "you", note=OWN_THING)
    # What is not known at one stop could be worse than anything known at another.
    return max(found, key=lambda each: 2.0 if each.value is None else each.value, default=unknown)


def _find_fewest_jobs(rows: Sequence[int], known: Known, ground: Ground) -> Figure:
    found = [show_jobs(ground.catalog.pay.find(row, known.area)) for row in rows]
    unknown = Figure(None, "jobs", Basis.PUBLISHED, "", note=OWN_THING)
    return min(found, key=lambda each: -1.0 if each.value is None else each.value, default=unknown)
