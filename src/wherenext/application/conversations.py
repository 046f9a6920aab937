"""Conversations with people who know: whom to ask, what to ask, what was learned, whom next."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wherenext.application.desk import Desk
from wherenext.application.entries import find_written
from wherenext.core.guidance.fit.asking import ask_of_assumptions
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.reference import EntryId

ALWAYS = (
    "What does an ordinary Tuesday look like?",
    "What did you not know before you started?",
    "What would make you leave it?",
    "Whom else should I talk to?",
)
"""Questions that only a person in a field can answer; our own wording."""


def propose_questions(journey: Journey, destination: EntryId | None) -> tuple[str, ...]:
    """Propose what to ask someone who knows.

    Parameters
    ----------
    journey
        The journey.
    destination
        The destination that the talk is about; None where it is about none.

    Returns
    -------
    tuple of str
        The assumptions of the destination first, then what is always worth asking.
    """
    found = None if destination is None else journey.find(destination)
    rests = [
        each for each in journey.assumptions if found is not None and journey.find(each.payload.destination) == found
    ]
    return (*ask_of_assumptions([each.payload.text for each in rests]), *ALWAYS)


NO_NAME = re.compile(r"(?:the|a|an|my|our|her|his|their|your|some\w*|any\w*|who\w*)\b", re.IGNORECASE)
"""How a description of somebody begins, such as "her brother"; nobody is greeted with it."""


def write_request(person: str, role: str) -> str:
    """Write a short request that anybody can say yes to; it tells nothing of a destination.

    Parameters
    ----------
    person
        Whom it is for.
    role
        What that person does; ``""`` where it is not known.

    Returns
    -------
    str
        A text to change and to send oneself.
    """
    # What stands after a comma says who it is ("Denise, finance director"); nobody is greeted with it.
    name = person.partition(",")[0].strip() or person.strip()
    greeting = "Hello" if NO_NAME.match(name) else f"Dear {name}"
    work = f"your work ({role.strip()})" if role.strip() else "your work"
    return (
        f"{greeting},\n\nI am trying to learn what {work} is really like, from someone who does it. "
        "I am not looking for a job with you. Would you give me twenty minutes, by telephone or over a coffee? "
        "I would bring a few questions and keep to the time.\n\nThank you for reading this."
    )


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a talk said of one assumption.

    Attributes
    ----------
    identifier
        Name of the entry to be, given with the form.
    assumption
        The assumption.
    side
        For or against.
    strength
        1 a hint, 2 clear, 3 seen or done.
    text
        What was learned.
    """

    identifier: EntryId
    assumption: EntryId
    side: kinds.Side
    strength: int
    text: str = ""


def draw_lessons(
    desk: Desk, talk: Entry[kinds.Conversation], lessons: Sequence[Lesson]
) -> tuple[Entry[kinds.Payload], ...]:
    """Enter what a talk said for or against assumptions, all at once; the person talked to is one source.

    Parameters
    ----------
    desk
        The open journey.
    talk
        The conversation.
    lessons
        What it said.

    Returns
    -------
    tuple
        The pieces of evidence that are new.
    """
    with desk.turn:
        journey = desk.journey()
        drafts = [
            desk.draft(
                kinds.Evidence(
                    each.assumption, each.side, each.strength, talk.payload.person, each.text, talk.identifier
                ),
                each.identifier,
            )
            for each in lessons
            if find_written(journey, each.identifier) is None
        ]
        return desk.write_all(drafts) if drafts else ()
