"""Constraints of life, held against one occupation: each holds, fails or is unknown."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.source import Figure
from wherenext.core.guidance.fit.fit import Fit
from wherenext.core.guidance.life.limit import Limit
from wherenext.core.guidance.person.person import Person
from wherenext.core.journey import kinds
from wherenext.core.journey.kinds import ConstraintKind


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
    figure
        The figure it rests on, with its source; None where there is none.
    question
        What to ask where it is unknown; ``""`` otherwise.
    """

    entry: str
    kind: ConstraintKind
    text: str
    state: State
    hard: bool
    why: str
    figure: Figure | None = None
    question: str = ""

    @property
    def aloud(self) -> str:
        """The question as it is put to somebody, with the person's own words; ``""`` where there is none."""
        return self.question and f'{self.question} What I said of myself: "{self.text}"'


# What to ask where no figure can tell.
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


def check_constraints(person: Person, fit: Fit, row: int) -> tuple[Check, ...]:
    """Return every constraint of a person held against one occupation.

    Parameters
    ----------
    person
        The person.
    fit
        How the person fits every occupation.
    row
        Row of the occupation.

    Returns
    -------
    tuple
        In the order in which the person told them.
    """
    told = zip(person.journey.constraints, fit.limits, strict=True)
    return tuple(_check(entry.identifier, entry.payload, limit, row) for entry, limit in told)


def check_parts(
    person: Person, fit: Fit, parts: Sequence[tuple[int, str]], *, is_undertaking: bool = False
) -> tuple[Check, ...]:
    """Return every constraint of a person held against a destination that is made of several occupations.

    Parameters
    ----------
    person
        The person.
    fit
        How the person fits every occupation.
    parts
        Rows and titles of the occupations, the first part first.
    is_undertaking
        Whether it is a thing of one's own, whose income stands in no table.

    Returns
    -------
    tuple
        What holds, or fails, for every part does so for the whole; where the parts differ it is not known, nor is what
        a thing of one's own brings in. Of one part, as :func:`check_constraints` says it.
    """
    titles = [title for _, title in parts]
    each = [check_constraints(person, fit, row) for row, _ in parts]
    if len(parts) == 1 and not is_undertaking:
        return each[0]
    return tuple(_join(checks, titles, is_undertaking) for checks in zip(*each, strict=True))


OWN_INCOME = "If it is a thing of one's own, what it brings in stands in no table."


def _join(checks: Sequence[Check], titles: Sequence[str], is_undertaking: bool) -> Check:
    main = replace(checks[0], why=_tell_parts(checks, titles))
    if is_undertaking and main.kind is ConstraintKind.INCOME:
        return _leave_open(replace(main, why=f"{OWN_INCOME} {main.why}"))
    if main.state is State.UNKNOWN or len({check.state for check in checks}) == 1:
        return main
    return _leave_open(replace(main, why=f"The kinds of work it is made of differ. {main.why}"))


def _leave_open(check: Check) -> Check:
    return replace(check, state=State.UNKNOWN, question=_QUESTIONS[check.kind][1])


def _tell_parts(checks: Sequence[Check], titles: Sequence[str]) -> str:
    """Say of which part a figure is: of the lowest and the highest, where they differ, else of the first."""
    known = [
        (check.figure.value, title, check.why)
        for check, title in zip(checks, titles, strict=True)
        if check.figure is not None and check.figure.value is not None
    ]
    if checks[0].figure is None or not known:
        return checks[0].why
    (least, *_), (most, *_) = ends = min(known), max(known)
    told = ends if least < most else [(least, f"{titles[0]}, the first of its parts", checks[0].why)]
    return " ".join(f"Of {title}: {why}" for _, title, why in told)


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
    for entry, limit in zip(person.journey.constraints, fit.limits, strict=True):
        if entry.payload.hard:
            failing |= limit.fails
    return failing


def _check(entry: str, said: kinds.Constraint, limit: Limit, row: int) -> Check:
    why, figure = limit.tell(row)
    known = figure if why and figure.value is not None else None
    if limit.holds[row] or limit.fails[row]:
        state = State.HOLDS if limit.holds[row] else State.FAILS
        return Check(entry, said.about, said.text, state, said.hard, why, known)
    reason, question = _QUESTIONS[said.about]
    return Check(entry, said.about, said.text, State.UNKNOWN, said.hard, why or reason, known, question)
