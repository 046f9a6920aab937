"""Constraints of life, held against one occupation: each holds, fails or is unknown."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.source import Figure
from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.fit.fit import Fit
from wherenext.core.guidance.life.limit import Limit
from wherenext.core.guidance.life.limits import limit_preparation
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
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


def check_mix(person: Person, fit: Fit, mix: Mix, ground: Ground) -> tuple[Check, ...]:
    """Return every constraint of a person held against what a destination is made of.

    Parameters
    ----------
    person
        The person.
    fit
        How the person fits every occupation.
    mix
        What the destination is made of.
    ground
        The catalog, made ready.

    Returns
    -------
    tuple
        What holds, or fails, for every part does so for the whole; where the parts differ, or one is unknown, it is not
        known, nor is what a thing of one's own brings in. Preparation is held against the mean over the parts, as it is
        told of the destination. Of one part, as :func:`check_constraints` says it.
    """
    each = [check_constraints(person, fit, int(row)) for row in mix.rows]
    if len(mix.rows) == 1 and not mix.is_undertaking:
        return each[0]
    titles = [ground.catalog.occupations[int(row)].title for row in mix.rows]
    told = zip(person.journey.constraints, zip(*each, strict=True), strict=True)
    return tuple(
        _check_preparation(entry, fit, mix, ground)
        if entry.payload.about is ConstraintKind.PREPARATION and entry.payload.months is not None
        else _join(checks, titles, mix.is_undertaking)
        for entry, checks in told
    )


OWN_INCOME = "What a thing of one's own brings in stands in no table."
DIFFER = "The kinds of work it is made of differ."
CLEAR_OF_SOME = "It is clear of some of the kinds of work it is made of, and not of others."
OVER_PARTS = "That is the mean over the kinds of work it is made of."


def _check_preparation(entry: Entry[kinds.Constraint], fit: Fit, mix: Mix, ground: Ground) -> Check:
    main, months = int(mix.rows[0]), fit.months.copy()
    months[main] = mix.blend(fit.months)
    limit = limit_preparation(entry.payload.months or 0, months, ground.catalog)
    check = _check(entry.identifier, entry.payload, limit, main)
    several = len(mix.rows) > 1 and check.figure is not None
    return replace(check, why=f"{check.why} {OVER_PARTS}") if several else check


def _join(checks: Sequence[Check], titles: Sequence[str], is_undertaking: bool) -> Check:
    main = replace(checks[0], why=_tell_parts(checks, titles))
    states = {check.state for check in checks}
    if is_undertaking and main.kind is ConstraintKind.INCOME:
        return _leave_open(replace(main, why=f"{OWN_INCOME} {main.why}"))
    if len(states) == 1:
        return main
    lead = DIFFER if {State.HOLDS, State.FAILS} <= states else CLEAR_OF_SOME
    return _leave_open(replace(main, why=f"{lead} {main.why}"))


def _leave_open(check: Check) -> Check:
    return replace(check, state=State.UNKNOWN, question=_QUESTIONS[check.kind][1])


def _tell_parts(checks: Sequence[Check], titles: Sequence[str]) -> str:
    """Say of which parts a figure is: of the lowest and the highest where they differ, else of all that it is of."""
    known = [
        (check.figure.value, title, check.why)
        for check, title in zip(checks, titles, strict=True)
        if check.figure is not None and check.figure.value is not None
    ]
    if not known:
        return checks[0].why
    unknown = len(checks) - len(known)
    (least, title, why), (most, *_) = ends = min(known), max(known)
    if least == most:
        alike = "each of its parts" if not unknown else ", ".join(title for _, title, _ in known)
        return f"Of {title if len(checks) == 1 else alike}: {why}{tell_rest(0, unknown)}"
    told = " ".join(f"Of {title}: {why}" for _, title, why in ends)
    return f"{told}{tell_rest(len(known) - len(ends), unknown)}"


def tell_rest(between: int, unknown: int) -> str:
    """Return where the parts of a destination stand that are not named, behind what is told of the two that are.

    Parameters
    ----------
    between
        How many lie between those.
    unknown
        Of how many nothing is known.

    Returns
    -------
    str
        Sentences with a space before each; ``""`` where there are no others.
    """
    lies = f" {_count(between)} of its parts {'lies' if between == 1 else 'lie'} in between." if between else ""
    return f"{lies} Of {_count(unknown).lower()} it is not known." if unknown else lies


def _count(parts: int) -> str:
    return ("", "One", "Two", "Three", "Four", "Five")[parts] if parts < 6 else f"{parts}"


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
