"""One idea for a move, and all of them by the skill or knowledge area they build.

Each table lists blocks of seven lines: element, kind of move, settings and kinds of duty it fits (``-`` where it grows
from no duty); what is done, as it would follow "I would like to"; the first step; whom to ask; how long it takes; what
is expected, so that it can turn out wrong; what would show that it worked. O*NET names the elements; every sentence is
this project's.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wherenext.core.guidance.ideas import knowing, running, solving, talking
from wherenext.core.guidance.ideas.duty_kind import DutyKind
from wherenext.core.guidance.ideas.setting import Setting
from wherenext.core.journey.kinds import MoveKind


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

    def word(self, duty: str) -> str:
        """Return what is done, with the duty quoted.

        Parameters
        ----------
        duty
            The duty in the person's words, short.

        Returns
        -------
        str
            Without capital and full stop.
        """
        return self.what.replace("{duty}", f'"{duty}"')


def _parse(table: str) -> Iterator[Idea]:
    for block in table.strip().split("\n\n"):
        head, *lines = block.split("\n")
        element, kind, settings, fits = head.split(" ")
        duties = frozenset() if fits == "-" else frozenset(DutyKind(each) for each in fits.split(","))
        yield Idea(element, MoveKind[kind.upper()], frozenset(Setting(each) for each in settings), duties, *lines)


def _collect() -> Mapping[str, tuple[Idea, ...]]:
    found: dict[str, tuple[Idea, ...]] = {}
    for module in (talking, solving, running, knowing):
        for idea in _parse(module.TABLE):
            found[idea.element] = (*found.get(idea.element, ()), idea)
    return MappingProxyType(found)


IDEAS: Mapping[str, tuple[Idea, ...]] = _collect()
"""Ideas by O*NET identifier: the 35 skills and 32 of the 33 knowledge areas; nobody is sent to learn the language in
which a life was told."""
