"""A road planned anew, told as the difference to the one before."""

from dataclasses import dataclass

from wherenext.core.guidance.road.roads import Road, RoadStep


@dataclass(frozen=True, slots=True)
class RoadDifference:
    """What changed between two roads.

    Attributes
    ----------
    kept
        Steps that lead to the same place in both, as they stand in the new road.
    dropped
        Steps of the old road that lead where the new one does not.
    added
        Steps of the new road that lead where the old one did not.
    months
        How many months longer the new road is; below zero where it is shorter.
    difficulty
        How much harder its hardest step is, from -1 to 1.
    """

    kept: tuple[RoadStep, ...]
    dropped: tuple[RoadStep, ...]
    added: tuple[RoadStep, ...]
    months: int
    difficulty: float


def compare_roads(before: Road, after: Road) -> RoadDifference:
    """Return what changed from one road to another.

    Parameters
    ----------
    before
        The road as it was planned.
    after
        The road as it is planned now.

    Returns
    -------
    RoadDifference
        Steps are the same where they lead to the same occupation.
    """
    old = {step.code for step in before.steps}
    new = {step.code for step in after.steps}
    return RoadDifference(
        kept=tuple(step for step in after.steps if step.code in old),
        dropped=tuple(step for step in before.steps if step.code not in new),
        added=tuple(step for step in after.steps if step.code not in old),
        months=after.months - before.months,
        difficulty=after.difficulty - before.difficulty,
    )
