"""All guidance for one person at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.destination.composition import read_mix
from wherenext.core.guidance.destination.mix import one
from wherenext.core.guidance.destination.wishing import hear_wishes
from wherenext.core.guidance.fit.choice import FIRST, choose
from wherenext.core.guidance.fit.fit import Fit, measure_fit
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.options import Option, show_option
from wherenext.core.guidance.fit.telling import hear_practice
from wherenext.core.guidance.moves.discretion import write_to_manager
from wherenext.core.guidance.moves.ideas.outside import know_of_job
from wherenext.core.guidance.moves.ideas.setting import has_manager
from wherenext.core.guidance.moves.moves import ProposedMove, propose_moves, time_moves
from wherenext.core.guidance.person.person import Person, meet
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.person.skills import ShownSkill, Strength, add_up, find_skills
from wherenext.core.guidance.reality.reality import Aim, Reality, examine
from wherenext.core.guidance.road.roads import Road, plan_roads
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.view import State, View, list_standing


@dataclass(frozen=True)
class Advice:
    """Everything a discovery shows of one person.

    Attributes
    ----------
    person
        The person, made ready.
    skills
        Skills with the words that prove them.
    strengths
        The O*NET skills and knowledge areas they add up to.
    fit
        How the person fits every occupation.
    options
        The occupations to show first.
    reality
        One destination examined; None where too little was told.
    moves
        First moves.
    manager_text
        A text for the manager that says nothing of the destination.
    roads
        Roads to the destination.
    """

    person: Person
    skills: tuple[ShownSkill, ...]
    strengths: tuple[Strength, ...]
    fit: Fit
    options: tuple[Option, ...]
    reality: Reality | None
    moves: tuple[ProposedMove, ...]
    manager_text: str
    roads: tuple[Road, ...]


def advise(
    journey: Journey,
    ground: Ground,
    reader: Reader,
    area: int = 0,
    count: int = FIRST,
    taste: NDArray[np.float32] | None = None,
) -> Advice:
    """Return all guidance for one person.

    Parameters
    ----------
    journey
        The journey.
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.
    area
        Row of the area whose pay is shown; 0 is the nation.
    count
        How many occupations to show.
    taste
        Shape (occupations,): how much the person is expected to like each; None where nothing tells.

    Returns
    -------
    Advice
        With the reasons of each part.
    """
    person = hear_wishes(meet(journey, ground, reader), ground, reader)
    skills = find_skills(person.phrases, ground.catalog, reader)
    strengths = hear_practice(person.phrases, add_up(skills, ground.catalog), ground.catalog)
    pay = ground.catalog.pay.see_from(area)
    fit = measure_fit(person, ground, pay, taste)
    known = Known(person, skills, strengths, fit, pay, area)
    rows = choose(person, fit, ground, count) if person.tells else ()
    aim = find_aim(person, rows, ground, reader)
    reality = None if aim is None else examine(aim, known, ground)
    moves = () if reality is None else propose_moves(person, reality.gap, reader)
    return Advice(
        person=person,
        skills=skills,
        strengths=strengths,
        fit=fit,
        options=tuple(show_option(known, ground, row) for row in rows),
        reality=reality,
        moves=moves,
        manager_text="" if reality is None else _write(person, reality, moves, ground),
        roads=() if reality is None else plan_roads(reality, known, ground, builds=time_moves(moves)),
    )


def find_aim(person: Person, rows: Sequence[int], ground: Ground, reader: Reader) -> Aim | None:
    """Return the destination to examine: the person's own as it stands, or the best supported occupation.

    Parameters
    ----------
    person
        The person.
    rows
        The occupations shown first, best first.
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.

    Returns
    -------
    Aim or None
        None where nothing was told.
    """
    own = list_standing(person.journey)
    chosen = [each for each in own if each.state is State.CHOSEN]
    others = [each for each in reversed(own) if each.state is not State.CHOSEN]
    for view in [*chosen, *others]:
        aim = aim_at(view, ground, reader)
        if aim is not None:
            return aim
    if not rows:
        return None
    title = ground.catalog.occupations[rows[0]].title
    return Aim(one(rows[0]), title, "You named none; this one is best supported by what you told.")


def aim_at(view: View, ground: Ground, reader: Reader) -> Aim | None:
    """Return a destination of the person's own as it is examined.

    Parameters
    ----------
    view
        As it stands.
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.

    Returns
    -------
    Aim or None
        None where neither the person nor the words say anything of any work.
    """
    mix = read_mix(view.text, view.occupation, ground, reader, view.parts, view.undertakings)
    return None if mix is None else Aim(mix, view.text, "It is your own guess.", view.entry.identifier)


def told_of_destinations(journey: Journey) -> list[str]:
    """Return everything that was said of where a person wants to go, earlier wordings included.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    list of str
        What a text for the manager must not give away.
    """
    own = [entry.payload.text for entry in journey.destinations]
    own += [entry.payload.text or "" for entry in journey.revisions]
    return own + [entry.payload.text for entry in journey.assumptions]


def _write(person: Person, reality: Reality, moves: Sequence[ProposedMove], ground: Ground) -> str:
    journey = person.journey
    titles = [ground.catalog.occupations[int(row)].title for row in reality.mix.rows]
    own = told_of_destinations(journey)
    if not has_manager(journey):
        return ""
    return write_to_manager(moves, [reality.title, *titles, *own], know_of_job(journey))
