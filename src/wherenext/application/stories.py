"""The story as it stands: its four answers, and what the record offers for each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wherenext.application.destinations import View, find_destination
from wherenext.application.guidance import Guidance
from wherenext.core.guidance.fit.gap import Requirement
from wherenext.core.guidance.fit.standing import ABOUT, OPEN, Standing
from wherenext.core.guidance.story.checks import Finding, Form, check_story
from wherenext.core.guidance.story.offer import Asked, Offered, offer
from wherenext.core.guidance.work.ground import LEVEL
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.kinds import StoryPart
from wherenext.core.journey.reference import EntryId


@dataclass(frozen=True, slots=True)
class AnswerView:
    """One of the four answers.

    Attributes
    ----------
    part
        Which question it answers.
    entry
        The answer as it holds; None while there is none.
    findings
        What was checked; empty while there is none.
    """

    part: StoryPart
    entry: Entry[kinds.Story] | None
    findings: tuple[Finding, ...]

    @property
    def open(self) -> tuple[Finding, ...]:
        """What does not hold yet."""
        return tuple(each for each in self.findings if not each.holds)


def find_answer(journey: Journey, part: StoryPart) -> Entry[kinds.Story] | None:
    """Return an answer of the story.

    Parameters
    ----------
    journey
        The journey.
    part
        Which question it answers.

    Returns
    -------
    Entry or None
        None while there is none.
    """
    return next((each for each in reversed(journey.stories) if each.payload.part is part), None)


def view_story(journey: Journey, form: Form) -> tuple[AnswerView, ...]:
    """Return the four answers, checked.

    Parameters
    ----------
    journey
        The journey.
    form
        What the story is for.

    Returns
    -------
    tuple
        In the order of the questions.
    """
    found = ((part, find_answer(journey, part)) for part in StoryPart)
    return tuple(
        AnswerView(part, entry, () if entry is None else check_story(entry, journey, form)) for part, entry in found
    )


def offer_sentences(journey: Journey, part: StoryPart, asked: Sequence[Asked]) -> tuple[Offered, ...]:
    """Offer sentences of the record for an answer that are not in it yet.

    Parameters
    ----------
    journey
        The journey.
    part
        Which question it answers.
    asked
        What the destination asks for, from :func:`find_asked`.

    Returns
    -------
    tuple
        The most telling first; empty where the record holds none.
    """
    chosen = find_destination(journey)
    answer = find_answer(journey, part)
    aim = None if chosen is None else (_find_wording(chosen), chosen.text)
    told = "" if answer is None else _plain(answer.payload.text)
    return tuple(each for each in offer(part, journey, aim, asked) if _plain(each.text) not in told)


def _find_wording(chosen: View) -> EntryId:
    """Return the entry that words a destination as it stands now."""
    worded = (each.identifier for each in reversed(chosen.revisions) if each.payload.text == chosen.text)
    return next(worded, chosen.entry.identifier)


def find_asked(guidance: Guidance) -> tuple[Asked, ...]:
    """Find what the chosen destination asks for and the person has, with the words that speak for it.

    Parameters
    ----------
    guidance
        Guidance on the journey.

    Returns
    -------
    tuple
        The strongest first: what weighs much and is hardly open; then the jobs held that ask for about as much of what
        no words speak for. Empty where no destination is chosen, or its words say nothing of any work.
    """
    chosen = find_destination(guidance.journey)
    found = None if chosen is None else guidance.examine(chosen)
    if found is None:
        return ()
    gap = sorted(found.gap, key=lambda each: -each.weight * (1 - OPEN[each.standing]))
    told = (Asked(each.name, evidence.entry, evidence.quote) for each in gap for evidence in each.evidence)
    return (*told, *_find_vouched(guidance, [each for each in gap if each.standing in _BY_WORK]))


_BY_WORK = frozenset({Standing.HELD, Standing.LIKELY})
"""Where no words speak for something and a job held may."""
NAMED = 3
"""How many things are named for which one job speaks."""


def _find_vouched(guidance: Guidance, likely: Sequence[Requirement]) -> Iterator[Asked]:
    """Name for each paid job what it asks for about as much as the destination, what no earlier one was named for."""
    ground = guidance.world.ground
    tables = [ground.catalog.ratings[kind] for kind in LEVEL if kind in ground.catalog.ratings]
    place = {element.id: at for at, element in enumerate(each for table in tables for each in table.elements)}
    left = list(likely)
    for held in guidance.person.vouched:
        levels = ground.level[held.occupation]
        has = [each for each in left if levels[place[each.id]] >= 7 * each.required - ABOUT]
        if has and held.paid:
            left = [each for each in left if each not in has]
            yield Asked(", ".join(each.name for each in has[:NAMED]), held.entry, held.title)


def _plain(text: str) -> str:
    return " ".join(text.split())
