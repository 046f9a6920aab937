"""One person, made ready: phrases with their vectors, positions held, what life asks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.person.evidence import Evidence
from wherenext.core.guidance.person.hearing import find_noise
from wherenext.core.guidance.person.leaning import Rests, leave_out, soften
from wherenext.core.guidance.person.phrases import CALLED, LIKES, SPOKEN, TELLING, Phrase, Role, gather
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.person.tenure import count_months, find_cover, share_settled
from wherenext.core.guidance.person.titles import names_work
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.step import step_difficulty
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.view import list_standing
from wherenext.core.language.verbs import say_verbs

SURE = 0.1
"""From this probability a position's occupation is used; a less likely one is only kept from being suggested."""
RATHER = 0.5
"""From this calibrated probability a link is right more often than not."""
SHOWS = 0.5
"""From this probability a sentence is taken to show what the person does: "The manager cried" is near to managing."""
MUTED = 25.0
"""How much a sentence of a story that shows nothing may speak of an occupation at most: "I thought of the mothers not
calling" makes no midwife. At 15 and 40 one acceptable thing less is found for the people of bench/people."""
TITLE = 2.0
"""How much a title counts beside all that was done, and beside both read together: an office manager who disputes
claims is no claims clerk. From 1 to 2 as many people of bench/people find what is acceptable."""
LIKELY = 5
"""How many occupations a title is compared with."""


@dataclass(frozen=True, slots=True)
class Held:
    """A position and the occupation it was.

    Attributes
    ----------
    entry
        Identifier of the entry.
    title
        Its title, as written.
    occupation
        Row of the occupation it was found to be.
    score
        How much the title and what was done speak for it together, in [0, 1]; not a probability.
    likely
        The calibrated probability that the title, or the title with what was done, is that occupation.
    present
        Whether it goes on.
    paid
        Whether it was paid work.
    months
        The months in which it was held, counted from the year 0; None where no dates were told.
    is_said
        Whether the person said which occupation it was, so that nothing is read from the title.
    """

    entry: str
    title: str
    occupation: int
    score: float
    likely: float
    present: bool
    paid: bool
    months: range | None = None
    is_said: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """An occupation that a destination or a dream in words of one's own speaks of.

    Attributes
    ----------
    occupation
        Row of the occupation.
    weight
        How much it counts beside an occupation that was named by its code, in (0, 1].
    words
        The words.
    is_whole
        Whether they name it; otherwise it is a part of what they speak of.
    """

    occupation: int
    weight: float
    words: Evidence
    is_whole: bool


@dataclass(frozen=True)
class Person:
    """A journey made ready for guidance.

    Attributes
    ----------
    journey
        The journey.
    phrases
        What the person said.
    vectors
        Shape (phrases, width).
    shows
        Shape (phrases,): how likely each shows anything that the person does or can, in [0, 1].
    most
        Shape (phrases,): how much each may speak of an occupation at most; infinite for most.
    can
        Shape (phrases,): how much each speaks of what the person can do.
    want
        Shape (phrases,): the same for what the person wants; below zero for what is not wanted.
    held
        Positions with the occupation each was.
    noise
        Shape (occupations,): what each occupation answers to small talk.
    step
        Shape (occupations,): the easiest step from a position held, in [0, 1]; NaN without a position.
    cover
        Shape (occupations,): how far years of work cover what each occupation asks for, in [0, 1].
    named
        How much the person likes each occupation that they named, by its row: 1 for a destination of their own that
        stands, from -1 to 1 for a liking.
    aimed
        Rows of the occupations that a destination of their own names by code: chosen, or in words of their own.
    rests
        For each phrase what stays of it without single words that say little.
    wishes
        Occupations that destinations and dreams speak of without a code, once they were read.
    """

    journey: Journey
    phrases: tuple[Phrase, ...]
    vectors: NDArray[np.float32]
    shows: NDArray[np.float32]
    most: NDArray[np.float32]
    can: NDArray[np.float32]
    want: NDArray[np.float32]
    held: tuple[Held, ...]
    noise: NDArray[np.float32]
    step: NDArray[np.float32]
    cover: NDArray[np.float32]
    named: Mapping[int, float]
    aimed: frozenset[int]
    rests: tuple[Rests, ...]
    wishes: tuple[Wish, ...] = ()

    @property
    def worked(self) -> tuple[Held, ...]:
        """Positions whose occupation is likely enough to draw conclusions from."""
        return tuple(held for held in self.held if held.score >= SURE)

    @property
    def vouched(self) -> tuple[Held, ...]:
        """Positions whose occupation is right more often than not: what it asks for, the person has met."""
        return tuple(held for held in self.held if held.likely >= RATHER)

    @property
    def tells(self) -> bool:
        """Whether anything they said tells of work that could suit: why they ask and what they do not want does not."""
        return any(each.can > 0 or (each.want > 0 and each.role is not Role.WHY_NOW) for each in self.phrases)

    @property
    def tells_likes(self) -> bool:
        """Whether anything they said tells of what they enjoy, hope for or mind; jobs held and skills named do not."""
        return bool(self.named) or any(each.want != 0 and each.role in LIKES for each in self.phrases)

    @property
    def present(self) -> int | None:
        """Row of the present occupation; None where there is none."""
        return next((held.occupation for held in self.held if held.present), None)

    @property
    def floor(self) -> float | None:
        """The least pay the person can live on, US dollars a year; None where none was told."""
        amounts = [
            entry.payload.amount
            for entry in self.journey.constraints
            if entry.payload.about is kinds.ConstraintKind.INCOME and entry.payload.amount is not None
        ]
        return max(amounts, default=None)


def meet(journey: Journey, ground: Ground, reader: Reader) -> Person:
    """Make a journey ready for guidance.

    Parameters
    ----------
    journey
        The journey.
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.

    Returns
    -------
    Person
        The person.
    """
    phrases = gather(journey)
    texts = [phrase.text for phrase in phrases]
    heard = [phrase.text if phrase.role in CALLED else say_verbs(phrase.text) for phrase in phrases]
    spoken = [text if phrase.role in SPOKEN else "" for phrase, text in zip(phrases, heard, strict=True)]
    rests = leave_out(spoken, reader)
    plain = reader.encode(heard)
    vectors = soften(plain, rests)
    shows = reader.show(texts, plain)
    muted = np.array([phrase.role in TELLING for phrase in phrases], np.bool_) & (shows < SHOWS)
    held = _hold(journey, ground, reader)
    aimed = _find_aimed(journey, ground)
    return Person(
        journey=journey,
        phrases=phrases,
        vectors=vectors,
        shows=shows,
        most=np.where(muted, MUTED, np.inf).astype(np.float32),
        can=np.array([phrase.can for phrase in phrases], np.float32),
        want=np.array([phrase.want for phrase in phrases], np.float32),
        held=held,
        noise=find_noise(ground, reader),
        step=_step_from([each for each in held if each.score >= SURE], ground),
        cover=find_cover(_settle(held, ground), ground),
        named=_find_named(journey, aimed, ground),
        aimed=frozenset(aimed),
        rests=rests,
    )


def _find_aimed(journey: Journey, ground: Ground) -> list[int]:
    own = [view for view in list_standing(journey) if view.is_own]
    rows = (ground.catalog.row_of_code.get(view.occupation.identifier) for view in own if view.occupation is not None)
    return [row for row in rows if row is not None]


def _find_named(journey: Journey, aimed: Sequence[int], ground: Ground) -> dict[int, float]:
    named: dict[int, float] = {}
    for row in aimed:
        named[row] = named.get(row, 0.0) + 1.0
    for each in journey.likings:
        liked = ground.catalog.row_of_code.get(each.payload.of.identifier)
        if liked is not None:
            named[liked] = named.get(liked, 0.0) + each.payload.liking / 2
    return named


def _step_from(held: Sequence[Held], ground: Ground) -> NDArray[np.float32]:
    if not held:
        return np.full(len(ground.vectors), np.nan, np.float32)
    rows = np.array(sorted({each.occupation for each in held}))
    return np.asarray(step_difficulty(ground, rows, np.arange(len(ground.vectors))).min(axis=0), np.float32)


def _settle(held: Sequence[Held], ground: Ground) -> dict[int, float]:
    """Say how far the person has settled in each occupation, less where the title may stand for another one."""
    found: dict[int, list[Held]] = {}
    for each in (each for each in held if each.score >= SURE):
        found.setdefault(each.occupation, []).append(each)
    return {row: _settle_in(row, several, ground) for row, several in found.items()}


def _settle_in(row: int, held: Sequence[Held], ground: Ground) -> float:
    sure = (max(each.likely for each in held) - SURE) / (RATHER - SURE)
    paid = any(each.paid for each in held)
    return share_settled(row, [each.months for each in held], ground, paid=paid) * min(max(sure, 0.0), 1.0)


def _hold(journey: Journey, ground: Ground, reader: Reader) -> tuple[Held, ...]:
    entries: list[Entry[kinds.PresentJob] | Entry[kinds.Position]] = [
        entry for entry in journey.positions if names_work(entry.payload.title)
    ]
    job = journey.present_job
    if job is not None and names_work(job.payload.title):
        entries.insert(0, job)
    found = (_place(entry, journey, ground, reader) for entry in entries)
    return tuple(held for held in found if held is not None)


def _place(
    entry: Entry[kinds.PresentJob] | Entry[kinds.Position], journey: Journey, ground: Ground, reader: Reader
) -> Held | None:
    """Ask of the title, of each thing done, and of all together: one title stands for many jobs."""
    payload = entry.payload
    present = isinstance(payload, kinds.PresentJob) or _goes_on(payload, journey)
    paid = payload.pay != 0 if isinstance(payload, kinds.PresentJob) else payload.paid
    months = _date(payload, journey)
    known = None
    if payload.occupation is not None:
        known = ground.catalog.row_of_code.get(payload.occupation.identifier)
    if known is not None:
        return Held(entry.identifier, payload.title, known, 1.0, 1.0, present, paid, months, is_said=True)
    work = [say_verbs(text) for text in _work(payload, journey)]
    texts = [payload.title, *work, ". ".join([payload.title, *work])] if work else [payload.title]
    weights = [TITLE, *[1 / len(work) for _ in work], 1.0] if work else [1.0]
    speaks = np.zeros(len(ground.vectors), np.float32)
    links = reader.link_occupations(texts, LIKELY)
    for weight, found in zip(weights, links, strict=True):
        for each in found:
            speaks[each.row] += weight * each.score / sum(weights)
    speaks[~ground.offered] = 0
    best = int(speaks.argmax())
    if speaks[best] <= 0:
        return None
    # A title that goes with no pay is a role more often than a job: a family council passes no laws. What was done
    # there has to speak for it as well.
    telling = (*links[0], *links[-1]) if paid else links[-1]
    likely = max((each.score for each in telling if each.row == best), default=0.0)
    return Held(entry.identifier, payload.title, best, float(speaks[best]), likely, present, paid, months)


def _date(payload: kinds.PresentJob | kinds.Position, journey: Journey) -> range | None:
    now = journey.entries[-1].time
    if isinstance(payload, kinds.PresentJob):
        return count_months(payload.since, None, now)
    return count_months(payload.start, payload.end, now)


def _goes_on(position: kinds.Position, journey: Journey) -> bool:
    """Tell whether a position without an end is the present job, as a résumé words it."""
    job = journey.present_job
    named = "" if job is None else job.payload.employer.strip().casefold()
    return position.end is None and named != "" and position.employer.strip().casefold() == named


def _work(payload: kinds.PresentJob | kinds.Position, journey: Journey) -> Sequence[str]:
    """Give what was done in a position."""
    if isinstance(payload, kinds.PresentJob):
        return [duty.payload.text for duty in journey.duties]
    return payload.highlights
