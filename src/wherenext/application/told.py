"""What suggestions rest on: how much was told of work, and what would help most."""

from dataclasses import dataclass

from wherenext.application.whereabouts import STAGES, Part
from wherenext.core.journey.journey import Journey

ENOUGH = 3
"""Pieces from which on suggestions are shown in full; a judgement of ours."""
A_FEW = 3
"""Duties or skills that say about as much as one moment does; a choice between two days says less."""
SEVERAL = 6


@dataclass(frozen=True, slots=True)
class Told:
    """What was told of work.

    Attributes
    ----------
    moments
        Moments told.
    jobs
        Positions that were confirmed, and the present job.
    duties
        Duties, rated or not.
    skills
        Skills that were confirmed.
    choices
        Choices between two days.
    """

    moments: int
    jobs: int
    duties: int
    skills: int
    choices: int

    @property
    def is_thin(self) -> bool:
        """Whether so little was told that suggestions are first guesses."""
        few = self.duties // A_FEW + self.skills // A_FEW + self.choices // SEVERAL
        return self.moments + self.jobs + few < ENOUGH

    @property
    def wanted(self) -> tuple[Part, ...]:
        """What would help most, in that order: a moment, what one does or did for a living, and its duties."""
        enough = STAGES[2]
        lacking = {
            Part.MOMENTS: self.moments < enough[Part.MOMENTS],
            Part.PRESENT_JOB: self.jobs == 0,
            Part.RESUME: self.jobs == 0,
            Part.DUTIES: self.duties < enough[Part.DUTIES],
        }
        return tuple(part for part, lacks in lacking.items() if lacks)


def count_told(journey: Journey) -> Told:
    """Count what was told of work.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    Told
        What was read in a résumé counts once it was confirmed.
    """
    held = sum(each.payload.confirmed for each in journey.positions)
    return Told(
        moments=len(journey.moments),
        jobs=held + (journey.present_job is not None),
        duties=len(journey.duties),
        skills=sum(each.payload.confirmed for each in journey.skills),
        choices=len(journey.choices),
    )
