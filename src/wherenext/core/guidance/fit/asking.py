"""What to ask someone who does the work: about one's own gap, constraints and assumptions, not about the weather."""

from collections.abc import Iterator, Sequence

import numpy as np

from wherenext.core.guidance.fit.constraints import Check, State
from wherenext.core.guidance.fit.fit import Fit
from wherenext.core.guidance.fit.gap import Requirement
from wherenext.core.guidance.fit.practice import PRACTICE
from wherenext.core.guidance.person.person import SHOWS, Person
from wherenext.core.guidance.person.phrases import Role
from wherenext.core.guidance.work.fact import Listing

MOST = 7
TASKS_ASKED = 3
STRONG = 3.0
"""Closeness from which a phrase is taken to speak of an occupation: about 1.6 standard deviations, to the power 2.5."""


def ask_about(
    person: Person,
    fit: Fit,
    row: int,
    checks: Sequence[Check],
    gap: Sequence[Requirement],
    day: Listing | None = None,
    *,
    is_lived: bool = False,
) -> tuple[str, ...]:
    """Return what to ask someone who works in an occupation.

    Parameters
    ----------
    person
        The person.
    fit
        How the person fits every occupation.
    row
        Row of the occupation.
    checks
        Constraints held against it.
    gap
        What it asks for, held against what speaks for the person.
    day
        Its tasks as they are published; None where they are not known.
    is_lived
        Whether what is examined is lived rather than done for others; then nothing is asked about newcomers or about
        being called away.

    Returns
    -------
    tuple of str
        At most :data:`MOST` questions of our own wording, the most telling first.
    """
    likes = [*_about_likes(person, fit, row)]
    failing = [_about_failing(check) for check in checks if check.state is State.FAILS]
    if is_lived:
        return tuple(dict.fromkeys([*failing, *likes]))[:MOST]
    asked = [*likes, *_about_gap(gap), *_about_day(day)]
    asked += [check.aloud for check in checks if check.question]
    return tuple(dict.fromkeys([*failing, *asked, *_ALWAYS]))[:MOST]


_NO_PART_OF_A_WEEK = frozenset({Role.DESTINATION, Role.STUDY, Role.TITLE, Role.PRESENT, Role.WHY_NOW, Role.HEALTH})
"""What cannot be found again in an ordinary week; what the body asks for has a question of its own."""
_NO_WISH = frozenset({Role.SKILL, Role.HIGHLIGHT})
"""What somebody can do and once did: whether they want more of it they did not say."""

_ALWAYS = (
    "Who came into this work without the usual way in, and what did they show instead?",
    "What would make you leave it?",
    "Whom else should I talk to?",
)


def ask_of_assumptions(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the questions that a destination's assumptions call for.

    Parameters
    ----------
    texts
        Assumptions in the person's words.

    Returns
    -------
    tuple of str
        One each.
    """
    return tuple(f'I assume: "{text}" What have you seen that speaks against it?' for text in texts)


def _about_likes(person: Person, fit: Fit, row: int) -> Iterator[str]:
    asked = np.array([phrase.role not in _NO_PART_OF_A_WEEK | _NO_WISH for phrase in person.phrases], np.bool_)
    asked &= (person.want < 0) | (person.shows >= SHOWS)
    heard = fit.closeness[:, row] * person.want * asked
    if len(heard) == 0:
        return
    liked, disliked = int(np.argmax(heard)), int(np.argmin(heard))
    if heard[disliked] < -STRONG / 2:
        yield f'Where would I meet this here, which I want less of: "{person.phrases[disliked].text}"'
    if heard[liked] > STRONG:
        yield f'Where would I find this here, which I want more of: "{person.phrases[liked].text}"'


def _about_gap(gap: Sequence[Requirement]) -> Iterator[str]:
    missing = [each for each in gap if each.missing and each.id in PRACTICE]
    if missing:
        yield f"How much of your work is {PRACTICE[missing[0].id].doing}, and how did you learn it?"
    if len(missing) > 1:
        yield f"What happens to a newcomer who is not yet good at {PRACTICE[missing[1].id].doing}?"


def _about_day(day: Listing | None) -> Iterator[str]:
    if day is not None:
        tasks = "; ".join(f'"{task}"' for task in day.items[:TASKS_ASKED])
        yield f"Which of these takes most of your week, and which did you expect more of? {tasks}"


def _about_failing(check: Check) -> str:
    return f"{check.why} Who makes it work all the same, and how?"
