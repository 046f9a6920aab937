"""One idea for a move, and all of them by the skill or knowledge area they build.

Each table lists blocks of seven lines: element, kind of move, settings and kinds of duty it fits (``-`` where it grows
from no duty) and, where somebody who does it already needs no such move, the kinds of duty that tell so; what is done, as it would follow "I would like to"; the first step; whom to ask; how long it takes; what
is expected, so that it can turn out wrong; what would show that it worked. Where a manager could be asked for it, three
lines more hold the asking: ``ask:`` as it would follow "I have a small idea about (the duty). I would like to", ``gain:``
what the team gets, ``cost:`` what it takes of whom. O*NET names the elements; every sentence is this project's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from wherenext.core.guidance.moves.ideas import knowing, running, solving, talking
from wherenext.core.guidance.moves.ideas.duty_kind import DutyKind
from wherenext.core.guidance.moves.ideas.setting import Setting
from wherenext.core.journey.kinds import MoveKind


@dataclass(frozen=True, slots=True)
class Request:
    """The asking for a move, in the first person, after the duty was named.

    Attributes
    ----------
    ask
        What is asked, as it follows "I would like to".
    gain
        What those who grant it get, as a sentence.
    cost
        What it takes, of the person and of others, as a sentence.
    """

    ask: str
    gain: str
    cost: str


@dataclass(frozen=True, slots=True)
class Idea:
    """A wording of a move, before it is fitted to somebody's duty.

    Attributes
    ----------
    element
        O*NET identifier of the skill or knowledge area it builds.
    kind
        What kind of move it is.
    settings
        Where somebody must stand for it to make sense.
    fits
        Kinds of duties it can grow from; empty where it grows from none.
    what
        What is done; ``{duty}`` stands for the duty.
    first
        What can be done on the next working day, in under an hour.
    whom
        Whom to ask.
    takes
        How long it takes.
    expectation
        What should be seen on the way; it can turn out wrong.
    sign
        What would show that it worked.
    needless
        Kinds of duties of which one is enough to be past this idea.
    request
        How a manager would be asked; None where nobody would ask one.
    """

    element: str
    kind: MoveKind
    settings: frozenset[Setting]
    fits: frozenset[DutyKind]
    what: str
    first: str
    whom: str
    takes: str
    expectation: str
    sign: str
    needless: frozenset[DutyKind] = frozenset()
    request: Request | None = None

    def word(self, duty: str) -> str:
        """Return what is done, with the duty named.

        Parameters
        ----------
        duty
            The duty as a noun phrase.

        Returns
        -------
        str
            Without capital and full stop.
        """
        # Somebody would say "the people you meet there" rather than "in it".
        return (self.what.replace("in {duty}", "there") if duty == "it" else self.what).replace("{duty}", duty)

    def grow(self, duty: str) -> str:
        """Return what is done, with the duty in front.

        Parameters
        ----------
        duty
            The duty as a short phrase; ``""`` where the idea grows from none.

        Returns
        -------
        str
            Without full stop.
        """
        if not duty:
            return self.what
        return f"{duty}: {self.word(point_at(duty))}"


def point_at(duty: str) -> str:
    """Return the word that takes up a duty that was just named.

    Parameters
    ----------
    duty
        The duty as a short phrase.

    Returns
    -------
    str
        ``"it"``, or ``"this work"`` after several things.
    """
    last = duty.rpartition('"')[2].lstrip(" ,")  # What is quoted is one duty, whatever it speaks of.
    many = re.match(r"(?!\S+ing\b)[^,]*?\w[^\Ws]s\b(?! (?:class|sale|group|lab|season)\b)", last)
    return "this work" if many else "it"


def _parse(table: str) -> Iterator[Idea]:
    for block in table.strip().split("\n\n"):
        head, *lines = block.split("\n")
        element, kind, settings, fits, *needless = head.split(" ")
        stand = frozenset(Setting(each) for each in settings)
        what, first, whom, takes, expectation, sign, *asking = lines
        told = (what, first, whom, takes, expectation, sign)
        yield Idea(element, MoveKind[kind.upper()], stand, _read(fits), *told, _read(*needless), _read_request(asking))


def _read_request(lines: Sequence[str]) -> Request | None:
    return Request(**dict(line.split(": ", 1) for line in lines)) if lines else None


def _read(kinds: str = "-") -> frozenset[DutyKind]:
    return frozenset() if kinds == "-" else frozenset(DutyKind(each) for each in kinds.split(","))


def _collect() -> Mapping[str, tuple[Idea, ...]]:
    found: dict[str, tuple[Idea, ...]] = {}
    for module in (talking, solving, running, knowing):
        for idea in _parse(module.TABLE):
            found[idea.element] = (*found.get(idea.element, ()), idea)
    return MappingProxyType(found)


IDEAS: Mapping[str, tuple[Idea, ...]] = _collect()
"""Ideas by O*NET identifier: the 35 skills and 32 of the 33 knowledge areas; nobody is sent to learn the language in
which a life was told."""
