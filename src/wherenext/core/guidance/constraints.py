"""Constraints of life, held against one occupation: each holds, fails or is unknown."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.pay import PayInArea
from wherenext.core.guidance.fit import Fit
from wherenext.core.guidance.person import Person
from wherenext.core.guidance.shortfall import share_below
from wherenext.core.journey import kinds
from wherenext.core.journey.kinds import ConstraintKind

SAFE = 0.25
"""An income constraint holds where at most a quarter earns less than the floor."""
SHAKY = 0.5
"""It fails where more than half does."""


class State(StrEnum):
    """What is known of a constraint."""

    HOLDS = "holds"
    FAILS = "fails"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Check:
    """A constraint held against an occupation.

    Attributes
    ----------
    entry
        Identifier of the constraint's entry.
    kind
        What it is about.
    text
        In the person's words.
    state
        Holds, fails or unknown.
    hard
        Whether failing it rules an occupation out.
    why
        What the state rests on, in one sentence.
    question
        What to ask where it is unknown; ``""`` otherwise.
    """

    entry: str
    kind: ConstraintKind
    text: str
    state: State
    hard: bool
    why: str
    question: str = ""


# What to ask where no figure can tell; the person's own words follow.
_QUESTIONS = {
    ConstraintKind.PLACE: ("No figure tells where the work is done.", "Where is the work done in an ordinary week?"),
    ConstraintKind.CALENDAR: (
        "No figure tells which hours are asked for.",
        "Which hours and weeks can you not choose yourself?",
    ),
    ConstraintKind.CARE: (
        "No figure tells what happens when someone at home needs you.",
        "What happens when someone at home needs you in the middle of the day?",
    ),
    ConstraintKind.HEALTH: (
        "No figure tells what the work asks of the body.",
        "What does a hard day ask of the body, and what can be done another way?",
    ),
    ConstraintKind.OTHER: ("No figure tells this.", "How would this go in your work?"),
    ConstraintKind.INCOME: ("No pay figure can be held against it.", "What did you earn in the first years?"),
    ConstraintKind.PREPARATION: (
        "No figure can be held against it.",
        "How long did it take you to get in, and who gets in faster?",
    ),
}


def check_constraints(person: Person, fit: Fit, pay: PayInArea, row: int) -> tuple[Check, ...]:
    """Return every constraint of a person held against one occupation.

    Parameters
    ----------
    person
        The person.
    fit
        How the person fits every occupation.
    pay
        Pay as seen from the person's area.
    row
        Row of the occupation.

    Returns
    -------
    tuple
        In the order in which the person told them.
    """
    checks = []
    for entry in person.journey.constraints:
        state, why = _judge(entry.payload, fit, pay, row)
        said = entry.payload
        reason, question = _QUESTIONS[said.about]
        if state is State.UNKNOWN:
            asked = f'{question} What I said of myself: "{said.text}"'
            checks.append(Check(entry.identifier, said.about, said.text, state, said.hard, why or reason, asked))
        else:
            checks.append(Check(entry.identifier, said.about, said.text, state, said.hard, why))
    return tuple(checks)


def find_failing(person: Person, fit: Fit) -> NDArray[np.bool_]:
    """Return which occupations fail a hard constraint, as far as figures can tell.

    Parameters
    ----------
    person
        The person.
    fit
        How the person fits every occupation.

    Returns
    -------
    NDArray
        Shape (occupations,); what is unknown does not fail.
    """
    failing = np.zeros(len(fit.order), np.bool_)
    for entry in person.journey.constraints:
        said = entry.payload
        if said.hard and said.about is ConstraintKind.INCOME and said.amount is not None:
            failing |= np.nan_to_num(fit.below_floor) > SHAKY
        if said.hard and said.about is ConstraintKind.PREPARATION and said.months is not None:
            failing |= np.nan_to_num(fit.months[:, 0]) > said.months
    return failing


def _judge(said: kinds.Constraint, fit: Fit, pay: PayInArea, row: int) -> tuple[State, str]:
    if said.about is ConstraintKind.INCOME and said.amount is not None:
        return _judge_income(said.amount, pay, row)
    if said.about is ConstraintKind.PREPARATION and said.months is not None:
        return _judge_preparation(said.months, fit, row)
    return State.UNKNOWN, ""


def _judge_income(floor: float, pay: PayInArea, row: int) -> tuple[State, str]:
    below = float(share_below(pay.percentiles[row : row + 1], floor)[0])
    if np.isnan(below):
        return State.UNKNOWN, "Too little pay is published to tell."
    why = f"About {round(100 * below)} of 100 people in this occupation earn less than {floor:,.0f} a year."
    if below <= SAFE:
        return State.HOLDS, why
    return (State.FAILS if below > SHAKY else State.UNKNOWN), why


def _judge_preparation(limit: int, fit: Fit, row: int) -> tuple[State, str]:
    short, long = (float(months) for months in fit.months[row])
    if np.isnan(short):
        return State.UNKNOWN, ""
    why = f"The typical preparation still missing is {short:.0f} to {long:.0f} months; you gave {limit}."
    if long <= limit:
        return State.HOLDS, why
    return (State.FAILS if short > limit else State.UNKNOWN), why
