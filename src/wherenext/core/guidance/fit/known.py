"""Everything about a person that guidance rests on, worked out once."""

from dataclasses import dataclass

from wherenext.core.catalog.pay import PayInArea
from wherenext.core.guidance.fit.fit import Fit
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.person.skills import ShownSkill, Strength


@dataclass(frozen=True)
class Known:
    """Everything about a person that guidance rests on.

    Attributes
    ----------
    person
        The person.
    skills
        Skills with their words.
    strengths
        What they add up to.
    fit
        How the person fits every occupation.
    pay
        Pay as seen from the area.
    area
        Row of the area.
    """

    person: Person
    skills: tuple[ShownSkill, ...]
    strengths: tuple[Strength, ...]
    fit: Fit
    pay: PayInArea
    area: int
