"""What a person told elsewhere that helps to read a destination's words."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.person.hearing import hear
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.person.phrases import MIDDLE_LEVEL, Role
from wherenext.core.guidance.work.ground import Ground

NEAREST = 10
"""How many of a held position's kin are taken to explain a skill too."""
EXPLAINED = 0.5
"""From this share of what a skill speaks of most, a position held explains it."""
_TELLING = frozenset({Role.DONE, Role.TOOK, Role.SKILL, Role.DUTY, Role.HIGHLIGHT, Role.TITLE, Role.PRESENT})


@dataclass(frozen=True)
class Asides:
    """What a person told elsewhere that helps to read a destination's words.

    Attributes
    ----------
    vectors
        Shape (skills, width): skills that no position held explains.
    told
        What was done, is known and is assumed, in the person's words.
    """

    vectors: NDArray[np.float32]
    told: tuple[str, ...]


def find_asides(person: Person, ground: Ground) -> Asides:
    """Return what a person told elsewhere that helps to read a destination's words.

    Parameters
    ----------
    person
        The person.
    ground
        The catalog, made ready.

    Returns
    -------
    Asides
        Skills that speak of other work than the positions held and their kin; those rated below the middle are plans
        rather than skills and left out. And everything that tells of things done, known or assumed.
    """
    named = [
        number
        for number, phrase in enumerate(person.phrases)
        if phrase.role is Role.SKILL and (phrase.level or MIDDLE_LEVEL) >= MIDDLE_LEVEL
    ]
    vectors = person.vectors[named]
    held = sorted({held.occupation for held in person.worked if held.present})
    known = np.unique(np.concatenate([np.array(held, np.int64), ground.kin[held, :NEAREST].ravel()]))
    heard = np.where(ground.offered, hear(vectors, ground, person.noise), 0)
    strongest = heard.max(axis=1, initial=0)
    unexplained = (strongest > 0) & (heard[:, known].max(axis=1, initial=0) <= EXPLAINED * strongest)
    told = [phrase.text for phrase in person.phrases if phrase.role in _TELLING]
    assumed = [entry.payload.text for entry in person.journey.assumptions]
    return Asides(np.asarray(vectors[unexplained], np.float32), (*told, *assumed))
