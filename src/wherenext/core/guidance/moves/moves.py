"""First moves: own duties x missing skills x kinds of work that build them, concrete enough to start on Monday."""

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.fit.gap import Requirement
from wherenext.core.guidance.fit.standing import Standing
from wherenext.core.guidance.moves.duration import count_weeks
from wherenext.core.guidance.moves.ideas.duty_kind import BARS, GUARDED, DutyKind, read_ahead, read_kinds
from wherenext.core.guidance.moves.ideas.idea import IDEAS, Idea, Request
from wherenext.core.guidance.moves.ideas.naming import DAILY, PLAIN, name_duty, name_kind, tells_orders
from wherenext.core.guidance.moves.ideas.outside import know_of_job
from wherenext.core.guidance.moves.ideas.setting import read_setting, works_in_shifts
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.journey.kinds import MoveKind

MOST = 7
MOST_OF_KIND = 3
"""A list of one kind of work only would be one idea in many words."""
MOST_OF_DUTY = 2
MOST_LOOSE = 3
"""Moves that grow from no duty; more of them would be a list for anybody."""
_LOOSE = "loose"
_QUOTED = 60
"""Characters of a duty that is quoted because it cannot be named."""
_DRAINS = -2
_OUTSIDE = frozenset({MoveKind.COURSE, MoveKind.VOLUNTEERING})
"""Kinds of moves that happen away from work."""
# How an idea is picked: an own duty before none, the one nearest in words, a little more where it gives energy; other
# kinds and other duties than before. A judgement of ours.
_GROWS = 0.3
_ENERGY = 0.05
_AGAIN = 0.2


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
        What can be done on the next working day.
    whom
        Whom to ask.
    takes
        How long it takes.
    expectation
        What should be seen on the way; it can turn out wrong.
    sign
        What would show that it worked.
    builds
        Name of the skill or knowledge area it builds.
    element
        Its O*NET identifier.
    duty
        Identifier of the entry of the duty it grows from; None where it grows from none.
    duty_text
        That duty as it is named in the move; ``""`` without one.
    named
        The duty as anybody would name it; ``""`` without one, or where only the person's own words do.
    request
        How a manager would be asked for it; None where nobody would ask one, where it takes a duty to ask about and
        none can be named, or where that duty may be done outside the job.
    """

    kind: MoveKind
    what: str
    why: str
    first_step: str
    whom: str
    takes: str
    expectation: str
    sign: str
    builds: str
    element: str
    duty: str | None
    duty_text: str
    named: str
    request: Request | None


def time_moves(moves: Sequence[ProposedMove]) -> dict[str, int]:
    """Return how long it takes to build something by the moves that are proposed.

    Parameters
    ----------
    moves
        The moves.

    Returns
    -------
    dict
        Weeks by the O*NET identifier of what each builds.
    """
    return {each.element: count_weeks(each.takes) for each in moves}


@dataclass(frozen=True, slots=True)
class _Duty:
    entry: str
    name: str
    quote: str
    ahead: frozenset[DutyKind]
    energy: int
    kinds: frozenset[DutyKind]
    is_of_job: bool
    vector: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Fitted:
    idea: Idea
    duty: _Duty | None
    score: float

    def name(self) -> tuple[str, str]:
        """Return the duty as the person knows it and as anybody would name it.

        Its first clause names it where that is what the idea works on; else it is quoted.
        """
        if self.duty is None:
            return "", ""
        plain = name_kind(self.duty.kinds & self.idea.fits)
        if self.duty.name and self.duty.ahead & self.idea.fits - BARS:
            return self.duty.name, plain
        quote = self.duty.quote if plain == DAILY else f"{self.duty.quote}, {plain.replace(' we ', ' you ')}"
        return quote, plain


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
        skill once, each duty twice and each kind three times at most. A skill for which no idea fits the person's
        setting and duties is left out; so is what they do already, and what a duty's own rules forbid.
    """
    wanted = _want(gap)
    setting = read_setting(person.journey)
    done = _read_done(person)
    fitting = {
        each.id: [idea for idea in IDEAS.get(each.id, ()) if setting in idea.settings and not done & idea.needless]
        for each in wanted
    }
    duties = _read_duties(person, reader)
    ideas = [idea for found in fitting.values() for idea in found]
    nearness = dict(zip(ideas, reader.encode([idea.word("") for idea in ideas]), strict=True))
    shifts = works_in_shifts(person.journey)
    used: Counter[str] = Counter()
    moves: list[ProposedMove] = []
    for each in wanted:
        choices = [one for idea in fitting[each.id] for one in _fit(idea, duties, nearness[idea], used)]
        best = max(choices, key=lambda fitted: fitted.score, default=None)
        if best is not None and len(moves) < MOST:
            used.update([best.idea.kind, best.duty.entry if best.duty else _LOOSE])
            moves.append(_propose(each, best, shifts=shifts))
    return tuple(moves)


def _want(gap: Sequence[Requirement]) -> list[Requirement]:
    missing = sorted((each for each in gap if each.missing), key=lambda each: each.standing is not Standing.SHORT)
    return [*missing, *(each for each in gap if not each.missing and each.shown is None)]


def _read_done(person: Person) -> frozenset[DutyKind]:
    """Return what kinds of work a person does or has done, by duties and titles."""
    journey = person.journey
    titles = [entry.payload.title for entry in journey.positions]
    titles += [job.payload.title] if (job := journey.present_job) else []
    texts = [*titles, *(entry.payload.text for entry in journey.duties)]
    return frozenset(kind for text in texts for kind in read_kinds(text))


def _read_duties(person: Person, reader: Reader) -> list[_Duty]:
    entries = [entry for entry in person.journey.duties if (entry.payload.energy or 0) > _DRAINS]
    vectors = reader.encode([entry.payload.text for entry in entries])
    in_orders = tells_orders(entry.payload.text for entry in person.journey.duties)
    names = [name_duty(entry.payload.text, in_orders=in_orders) for entry in entries]
    known = frozenset(know_of_job(person.journey))
    return [
        _Duty(
            entry.identifier,
            name,
            f'your duty "{textwrap.shorten(entry.payload.text.rstrip("."), _QUOTED, placeholder="…")}"',
            read_ahead(entry.payload.text) or read_kinds(name),
            entry.payload.energy or 0,
            read_kinds(entry.payload.text),
            entry.payload.text in known,
            vector,
        )
        for entry, name, vector in zip(entries, names, vectors, strict=True)
    ]


def _fit(idea: Idea, duties: Sequence[_Duty], vector: NDArray[np.float32], used: Counter[str]) -> Iterator[_Fitted]:
    """Fit an idea to each duty it can grow from, as far as neither kind nor duty was used too often."""
    if used[idea.kind] >= MOST_OF_KIND:
        return
    again = _AGAIN * used[idea.kind]
    if not idea.fits and used[_LOOSE] < MOST_LOOSE:
        yield _Fitted(idea, None, -again)
    for duty in duties:
        if _suits(duty, idea) and used[duty.entry] < MOST_OF_DUTY:
            near = float(duty.vector @ vector) + _ENERGY * duty.energy - _AGAIN * used[duty.entry]
            yield _Fitted(idea, duty, _GROWS + near - again)


def _suits(duty: _Duty, idea: Idea) -> bool:
    """Where a duty is of guarded kinds, an idea must have been written for each of them."""
    return duty.kinds & GUARDED <= idea.fits and bool((duty.kinds - BARS) & idea.fits)


def _propose(each: Requirement, fitted: _Fitted, *, shifts: bool) -> ProposedMove:
    idea, duty = fitted.idea, fitted.duty
    name, plain = fitted.name()
    named = name if duty is not None and name == duty.name else plain if plain in PLAIN else ""
    is_asked = duty.is_of_job and named != "" if duty is not None else not idea.fits
    when = "On Monday" if not shifts else "On your next free day" if idea.kind in _OUTSIDE else "On your next shift"
    return ProposedMove(
        kind=idea.kind,
        what=_sentence(idea.grow(name)),
        why=f"It builds {each.name.lower()}: {each.standing.value}.",
        first_step=f"{when}, {idea.first}.",
        whom=_sentence(idea.whom),
        takes=_sentence(idea.takes),
        expectation=idea.expectation,
        sign=f"It worked if {idea.sign}.",
        builds=each.name,
        element=each.id,
        duty=None if duty is None else duty.entry,
        duty_text=name,
        named=named,
        request=idea.request if is_asked else None,
    )


def _sentence(clause: str) -> str:
    return f"{clause[0].upper()}{clause[1:]}."
