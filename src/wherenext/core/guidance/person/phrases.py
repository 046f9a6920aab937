"""What a person said, cut into phrases that each know their entry and what they speak for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from wherenext.core.guidance.person.evidence import Evidence
from wherenext.core.guidance.person.titles import names_work
from wherenext.core.guidance.person.wishes import is_of_terms, is_wished
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId
from wherenext.core.journey.view import State, View, view_destinations


class Role(StrEnum):
    """What a phrase is in the person's story."""

    DONE = "what happened"
    TOOK = "what it took"
    ENJOYED = "why it was enjoyed"
    DUTY = "duty"
    SKILL = "named as a skill"
    TITLE = "title of a position"
    PRESENT = "title of the present job"
    HIGHLIGHT = "done in a position"
    STUDY = "education"
    DISLIKE = "dislike"
    PROFESSIONAL_DREAM = "professional dream"
    PERSONAL_DREAM = "personal dream"
    DESTINATION = "destination"
    HEALTH = "health constraint"
    WHY_NOW = "why now"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase with what it speaks for.

    Attributes
    ----------
    entry
        Identifier of the entry.
    text
        The words, exactly as written there.
    role
        What it is in the person's story.
    can
        How much it speaks of what the person can do, 0 or more.
    want
        How much it speaks of what the person wants; below zero, of what the person does not want.
    level
        The person's own rating from 1 to 5 of a skill; None where unrated.
    """

    entry: str
    text: str
    role: Role
    can: float
    want: float
    level: int | None = None

    def show(self, span: tuple[int, int] | None = None) -> Evidence:
        """Return the phrase as evidence.

        Parameters
        ----------
        span
            Where the telling words stand in it; None for all of it.

        Returns
        -------
        Evidence
            With the role as its origin.
        """
        return Evidence(self.entry, self.role.value, self.text, span or (0, len(self.text)))


# How much each kind of phrase says of can and of want. Set by judgement and checked on bench/people/first only.
_SPEAKS: dict[Role, tuple[float, float]] = {
    Role.DONE: (0.6, 0.7),
    Role.TOOK: (1.0, 0.7),
    Role.ENJOYED: (0.0, 1.0),
    Role.DUTY: (0.5, 0.8),
    Role.SKILL: (1.0, 0.4),
    Role.TITLE: (1.0, 0.2),
    Role.PRESENT: (1.0, 0.0),
    Role.HIGHLIGHT: (0.6, 0.3),
    Role.STUDY: (0.5, 0.3),
    Role.DISLIKE: (0.0, -0.7),
    Role.PROFESSIONAL_DREAM: (0.0, 1.0),
    Role.PERSONAL_DREAM: (0.0, 0.15),
    Role.DESTINATION: (0.0, 2.0),
    Role.HEALTH: (0.0, -0.6),
    Role.WHY_NOW: (0.0, 0.2),
}
_BREAK = re.compile(r"(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bMrs\.)(?<=[.!?;])\s+|\n+")
_RUN = re.compile(r"\s{2,}")
TELLING = frozenset({Role.DONE, Role.TOOK, Role.ENJOYED})
"""The three parts of a moment."""
LIKES = TELLING | {Role.DUTY, Role.DISLIKE, Role.PROFESSIONAL_DREAM, Role.PERSONAL_DREAM, Role.DESTINATION}
"""What tells of likes, and not only hints at them."""
CALLED = frozenset({Role.TITLE, Role.PRESENT, Role.STUDY})
"""A few words that name something and tell nothing."""
SPOKEN = frozenset(Role) - CALLED
"""What is told in sentences or named in free words."""
BARE = 0.3
"""How much of a sentence's voice one word alone has in a moment: "Time." is no timekeeper. Set by judgement."""
MIDDLE_LEVEL = 3
"""Level 3, "I do it alone", counts like a skill that is not rated."""


def gather(journey: Journey) -> tuple[Phrase, ...]:
    """Return everything the person said that bears on what they can do and want.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    tuple
        Phrases in the order of the ledger; each text stands in its entry exactly so. A destination speaks as it is
        worded now, and not at all once it was dropped or while it only bears the name of an occupation that was
        offered. A title that tells of no work ("At home") is no phrase.
    """
    stand = {view.entry.identifier: view for view in view_destinations(journey)}
    return tuple(phrase for entry in journey.current for phrase in _read(entry, stand.get(entry.identifier)))


def split(text: str) -> tuple[str, ...]:
    """Cut a text into sentences that hold a word.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    tuple
        Pieces of the text, each exactly as written, without white space around it.
    """
    pieces = (piece.strip() for piece in _BREAK.split(text))
    return tuple(piece for piece in pieces if any(character.isalpha() for character in piece))


def close_up(text: str) -> str:
    """Return a text without runs of white space, over which patterns that allow for some would take very long.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    str
        Each run is one space, or one line break where it holds any; none around the text.
    """
    return _RUN.sub(lambda run: "\n" if "\n" in run[0] else " ", text.strip())


def _read(entry: Entry[Payload], view: View | None) -> Iterator[Phrase]:
    match entry.payload:
        case kinds.Destination():
            if view is not None and view.state is not State.DROPPED and view.is_own:
                yield from _wish(view)
        case kinds.Duty(text=text, energy=energy):
            yield from _speak(entry.identifier, Role.DUTY, text, want=(energy or 0) / 2)
        case kinds.Skill(name=name, level=level):
            share = (level or MIDDLE_LEVEL) / MIDDLE_LEVEL
            can, want = _SPEAKS[Role.SKILL]
            yield Phrase(entry.identifier, name, Role.SKILL, can * share, want * share, level)
        case kinds.PresentJob(title=title) if names_work(title):
            yield from _speak(entry.identifier, Role.PRESENT, title)
        case _:
            for role, text in _tell(entry.payload):
                yield from _speak(entry.identifier, role, text)


def _wish(view: View) -> Iterator[Phrase]:
    """Take what is wished for in a destination's words, or all of them where nothing is told so."""
    spoken = tuple(_speak(view.worded, Role.DESTINATION, view.text))
    return iter(tuple(each for each in spoken if is_wished(each.text)) or spoken)


def _tell(payload: Payload) -> Iterator[tuple[Role, str]]:
    match payload:
        case kinds.Moment():
            yield Role.DONE, payload.what_happened
            yield Role.TOOK, payload.what_it_took
            yield Role.ENJOYED, payload.why_enjoyed
        case kinds.Position():
            if names_work(payload.title):
                yield Role.TITLE, payload.title
            yield from ((Role.HIGHLIGHT, text) for text in payload.highlights)
        case kinds.Project():
            yield Role.HIGHLIGHT, payload.name
            yield from ((Role.HIGHLIGHT, text) for text in payload.highlights)
        case kinds.Education():
            yield Role.STUDY, payload.field or payload.degree
        case kinds.Dislike(text=text):
            yield Role.DISLIKE, text
        case kinds.Dream(text=text, about=about) if not is_of_terms(text):
            professional = about is kinds.DreamKind.PROFESSIONAL
            yield (Role.PROFESSIONAL_DREAM if professional else Role.PERSONAL_DREAM), text
        case kinds.Constraint(about=kinds.ConstraintKind.HEALTH, text=text):
            yield Role.HEALTH, text
        case kinds.WhyNow(text=text):
            yield Role.WHY_NOW, text
        case _:
            return


def _speak(entry: EntryId, role: Role, text: str, want: float = 1.0) -> Iterator[Phrase]:
    can_weight, want_weight = _SPEAKS[role]
    for piece in split(text):
        share = BARE if role in TELLING and len(piece.split()) == 1 else 1.0
        yield Phrase(entry, piece, role, share * can_weight, share * want_weight * want)
