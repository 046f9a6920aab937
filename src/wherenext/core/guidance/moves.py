"""First moves: own duties x missing skills x kinds of work that build them, concrete enough to start on Monday."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.gap import Requirement
from wherenext.core.guidance.person import Person
from wherenext.core.guidance.practice import PRACTICE, Practice
from wherenext.core.guidance.reader import Reader
from wherenext.core.guidance.standing import Standing
from wherenext.core.journey.kinds import MoveKind

MOST = 7
NEAR_DUTY = 0.2
"""Cosine from which a duty is taken to have something to do with a skill."""

OWN_LANGUAGE = "2.C.7.a"
"""English: whoever told a life in it is not sent to learn it."""
_LEADING = frozenset({"2.B.5.d", "2.B.5.a", "2.C.1.a", "2.B.1.b", "2.B.4.e"})
_TEACHING = frozenset({"2.B.1.e", "2.A.2.c", "2.C.6"})
_STUDIED = ("2.C.4", "2.C.5", "2.C.7.b", "2.C.3.b", "2.C.8.b", "2.B.3.e", "2.A.1.f")
_DRAINS = -2


@dataclass(frozen=True, slots=True)
class ProposedMove:
    """A move that a person may try as an experiment.

    Attributes
    ----------
    kind
        What kind of step it is.
    what
        What is done.
    why
        What it is good for.
    first_step
        What can be done on Monday.
    expectation
        What should come of it; it can turn out wrong.
    builds
        Name of the skill or knowledge area it builds.
    element
        Its O*NET identifier.
    duty
        Identifier of the entry of the duty it grows from; None where it grows from none.
    duty_text
        That duty in the person's words; ``""`` without one.
    """

    kind: MoveKind
    what: str
    why: str
    first_step: str
    expectation: str
    builds: str
    element: str
    duty: str | None
    duty_text: str


@dataclass(frozen=True, slots=True)
class _Duty:
    entry: str
    text: str
    energy: int
    vector: NDArray[np.float32]


def propose_moves(person: Person, gap: Sequence[Requirement], reader: Reader) -> tuple[ProposedMove, ...]:
    """Return first moves that build what is missing.

    Parameters
    ----------
    person
        The person.
    gap
        What the destination asks for, held against what speaks for the person.
    reader
        Reads words.

    Returns
    -------
    tuple
        At most :data:`MOST`: first what the person rated too low, then what nothing speaks for, weightiest first; each
        skill once, each duty twice at most.
    """
    built = [each for each in gap if each.id in PRACTICE and each.id != OWN_LANGUAGE]
    missing = sorted((each for each in built if each.missing), key=lambda each: each.standing is not Standing.SHORT)
    wanted = [*missing, *(each for each in built if not each.missing and each.shown is None)][:MOST]
    if not wanted:
        return ()
    duties = _read_duties(person, reader)
    vectors = reader.encode([PRACTICE[each.id].doing for each in wanted])
    used: dict[str, int] = {}
    moves = []
    for each, vector in zip(wanted, vectors, strict=True):
        duty = _pick_duty(duties, vector, used)
        if duty is not None:
            used[duty.entry] = used.get(duty.entry, 0) + 1
        moves.append(_propose(each, duty, _choose_kind(each, duty, vector, person)))
    return tuple(moves)


def _read_duties(person: Person, reader: Reader) -> list[_Duty]:
    entries = [entry for entry in person.journey.duties if (entry.payload.energy or 0) > _DRAINS]
    vectors = reader.encode([entry.payload.text for entry in entries])
    return [
        _Duty(entry.identifier, entry.payload.text.strip().rstrip("."), entry.payload.energy or 0, vector)
        for entry, vector in zip(entries, vectors, strict=True)
    ]


def _pick_duty(duties: Sequence[_Duty], vector: NDArray[np.float32], used: dict[str, int]) -> _Duty | None:
    """Prefer the duty nearest to the skill, a little more where it gives energy and was not used before."""
    free = [duty for duty in duties if used.get(duty.entry, 0) < 2]
    return max(
        free,
        key=lambda duty: float(duty.vector @ vector) + 0.05 * duty.energy - 0.2 * used.get(duty.entry, 0),
        default=None,
    )


def _choose_kind(each: Requirement, duty: _Duty | None, vector: NDArray[np.float32], person: Person) -> MoveKind:
    employed = person.journey.present_job is not None
    if duty is None or not employed:
        return MoveKind.COURSE if each.id.startswith(_STUDIED) else MoveKind.VOLUNTEERING
    near = float(duty.vector @ vector) >= NEAR_DUTY
    if each.id.startswith(_STUDIED):
        return MoveKind.PROJECT if near else MoveKind.COURSE
    if each.id in _TEACHING:
        return MoveKind.MENTORING
    if each.id in _LEADING:
        return MoveKind.ACTING
    if near:
        return MoveKind.PROJECT if duty.energy > 0 else MoveKind.STRETCH
    return MoveKind.SHADOWING


_FRAMES: dict[MoveKind, str] = {
    MoveKind.PROJECT: 'Inside your duty "{duty}", set up a piece of work of four to six weeks: {task}.',
    MoveKind.STRETCH: 'Change how you do your duty "{duty}" for a month: {task}.',
    MoveKind.SHADOWING: "Ask a colleague known for {doing} to let you sit beside them for two half days; then {task}.",
    MoveKind.ACTING: 'Where your duty "{duty}" is decided above you, offer to stand in for a week: {task}.',
    MoveKind.MENTORING: 'Take one newcomer or intern along in your duty "{duty}" for a month: {task}.',
    MoveKind.COURSE: "Take a short course on {doing} that ends with a piece of your own work; then {task}.",
    MoveKind.VOLUNTEERING: "Offer two hours a week for six weeks to a place near you that lives on helpers: {task}.",
}
_MONDAY: dict[MoveKind, str] = {
    MoveKind.PROJECT: "On Monday write five lines (what, by when, for whom, how it is checked) and show a colleague.",
    MoveKind.STRETCH: "On Monday pick the day this week on which you do it the new way, and put it in the calendar.",
    MoveKind.SHADOWING: "On Monday name two people who might agree and ask the first for half an hour.",
    MoveKind.ACTING: "On Monday find out who is away in the next two months and offer to cover one week.",
    MoveKind.MENTORING: "On Monday write down the three things a newcomer gets wrong first, and offer help with one.",
    MoveKind.COURSE: "On Monday look up two courses that start within a month and take the first lesson of one.",
    MoveKind.VOLUNTEERING: "On Monday call one place you know and ask what is left undone that you could take on.",
}


def _propose(each: Requirement, duty: _Duty | None, kind: MoveKind) -> ProposedMove:
    practice: Practice = PRACTICE[each.id]
    what = _FRAMES[kind]
    grows = duty is not None and "{duty}" in what
    text = duty.text if duty is not None else ""
    return ProposedMove(
        kind=kind,
        what=what.format(duty=text, task=practice.task, doing=practice.doing),
        why=f"It builds {each.name.lower()}: {each.standing.value}.",
        first_step=_MONDAY[kind],
        expectation=f"If this suits you, {practice.expectation}.",
        builds=each.name,
        element=each.id,
        duty=duty.entry if duty is not None and grows else None,
        duty_text=text if grows else "",
    )
