"""Skills found in a person's words, and what became of those that were offered before."""

from dataclasses import dataclass

from wherenext.core.journey.journey import Journey
from wherenext.core.journey.reference import Reference


@dataclass(frozen=True, slots=True)
class FoundSkill:
    """A skill found in a person's words, to be accepted or not.

    Attributes
    ----------
    reference
        The skill.
    quote
        The words it was found in.
    score
        How likely it is right, in [0, 1].
    """

    reference: Reference
    quote: str
    score: float


def find_settled(journey: Journey) -> tuple[frozenset[str], frozenset[str]]:
    """Return the identifiers of skills that the person has, and of those that the person declined.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    tuple
        Both as the catalog identifies skills.
    """
    had = (each.payload.reference for each in journey.skills)
    return (
        frozenset(each.identifier for each in had if each is not None),
        frozenset(each.payload.reference.identifier for each in journey.declined),
    )
