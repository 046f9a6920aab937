"""One interview: questions picked in one way, answered by one explorer, and what is known after each."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import numpy as np

from bench.questions.explorers import Explorer
from wherenext.core.guidance.taste import question
from wherenext.core.guidance.taste.day import Days
from wherenext.core.guidance.taste.features import Features
from wherenext.core.guidance.taste.humps import split
from wherenext.core.guidance.taste.ranking import TOP, UNSEEN
from wherenext.core.guidance.taste.signal import Signal
from wherenext.core.guidance.taste.taste import Taste, begin, learn
from wherenext.core.journey.entry import Draft, enter
from wherenext.core.journey.kinds import Answer, Choice
from wherenext.core.journey.reference import EntryId

START = datetime(2026, 3, 2, tzinfo=UTC)
Picker = Callable[[Taste, Days, list[Choice], np.random.Generator], tuple[tuple[str, ...], tuple[str, ...]] | None]


@dataclass
class Course:
    """What an interview showed, by number of questions answered."""

    quality: dict[int, float] = field(default_factory=dict)
    sureness: dict[int, np.ndarray] = field(default_factory=dict)  # (2, pairs): told chance, and whether it was so
    picking: list[float] = field(default_factory=list)  # seconds of processor time


def hold(
    explorer: Explorer, seen: Features, days: Days, pick: Picker, checkpoints: tuple[int, ...], *, adaptive: bool
) -> Course:
    """Ask until the last checkpoint; a picker that does not look at the answers so far is not told them in between."""
    course, asked, signals = Course(), [], []
    prior = begin(seen)
    for number in range(checkpoints[-1] + 1):
        known = adaptive or number in checkpoints
        taste = learn(seen, signals) if known else prior
        if number in checkpoints:
            course.quality[number] = measure_quality(explorer, seen, taste.rate())
            course.sureness[number] = compare(explorer, taste)
        if number == checkpoints[-1]:
            break
        start = time.process_time()
        picked = pick(taste, days, asked, explorer.draw)
        course.picking.append(time.process_time() - start)
        answer = Answer.FIRST if explorer.choose(*picked) else Answer.SECOND
        asked.append(Choice(*picked, answer))
        signals += read(asked[-1], number, seen)
    return course


def hold_out(explorer: Explorer, seen: Features, days: Days) -> tuple[int, float]:
    """Ask until the program stops; how many questions that was, and the quality reached."""
    asked, signals = [], []
    taste = begin(seen)
    while (picked := question.ask(taste, days, asked)) is not None:
        told = picked.first.elements, picked.second.elements
        answer = Answer.FIRST if explorer.choose(*told) else Answer.SECOND
        asked.append(Choice(*told, answer))
        signals += read(asked[-1], len(asked), seen)
        taste = learn(seen, signals)
    return len(asked), measure_quality(explorer, seen, taste.rate())


def read(choice: Choice, number: int, seen: Features) -> tuple[Signal, ...]:
    """What one choice says."""
    return question.read_choice(enter(Draft(EntryId(f"{number:04}"), START, choice)), begin(seen))


def measure_quality(explorer: Explorer, seen: Features, scores: np.ndarray) -> float:
    """True liking of the first twenty: 1 is the best twenty there are, 0 what chance gives."""
    rows = np.flatnonzero(seen.offered)
    liking = explorer.liking[rows]
    first = np.argsort(-scores[rows], kind="stable")[:TOP]
    best = np.sort(liking)[-TOP:].mean()
    return float((liking[first].mean() - liking.mean()) / (best - liking.mean()))


def compare(explorer: Explorer, taste: Taste, pairs: int = 200) -> np.ndarray:
    """For pairs of occupations: how sure the program is that the one is liked better, and whether it is."""
    features = taste.features
    draw = np.random.default_rng(explorer.number)
    one, other = draw.choice(np.flatnonzero(features.offered), size=(2, pairs))
    apart = features.values[one] - features.values[other]
    return np.array([expect(taste, apart), explorer.liking[one] > explorer.liking[other]])


def expect(taste: Taste, apart: np.ndarray) -> np.ndarray:
    """How likely each first occupation is liked better: what draws of the belief give, without their chance."""
    p = len(taste.features.elements)
    humps = split(taste)
    along = apart @ humps.along[:p]
    place, variance = humps.plain
    spread = np.einsum("ij,ij->i", apart @ taste.covariance[:p, :p], apart) + 2 * UNSEEN
    spread += (humps.variance - variance) * along * along
    means = apart @ taste.weights + np.outer(humps.places - place, along)
    return humps.shares @ question.cumulate(means / np.sqrt(spread))


def pick_informative(taste: Taste, days: Days, asked: list[Choice], _: np.random.Generator):
    found = question.ask(taste, days, asked, least_change=0.0)
    return found.first.elements, found.second.elements


def pick_random(_: Taste, days: Days, asked: list[Choice], draw: np.random.Generator):
    while True:
        first, second = (days.days[i].elements for i in draw.integers(len(days.days), size=2))
        if not set(first) & set(second):
            return first, second


def pick_d_optimal(taste: Taste, days: Days, asked: list[Choice], _: np.random.Generator):
    """The pair whose answer shrinks the belief over weights most: the greatest variance of the difference."""
    pairs = question.list_pairs(days, asked)
    rows = question.direct(days, pairs)
    first, second = pairs[int(np.argmax(np.einsum("ij,ij->i", rows @ taste.covariance, rows)))]
    return days.days[first].elements, days.days[second].elements
