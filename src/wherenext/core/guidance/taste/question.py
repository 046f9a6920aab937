"""The next best question: the choice between two days that teaches most about which occupations come first."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.taste.day import Day, Days, count_told
from wherenext.core.guidance.taste.normal import cumulate, probability, pull
from wherenext.core.guidance.taste.ranking import SEED, TOP, draw_tastes, find_top
from wherenext.core.guidance.taste.signal import Signal
from wherenext.core.guidance.taste.taste import ITEM_NOISE, Taste
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.kinds import Answer, Choice

CANDIDATES = 800
"""How many pairs of days are looked at for one question."""
WEIGHED = 150
"""How many of them, the most open ones, are weighed by what they tell about the first twenty."""
SEEN = 3
"""In how many of them an occupation must be among the first to count: below, chance alone would look like knowledge."""
LEAST_CHANGE = 2.0
"""Asking ends when an answer is expected to change fewer than this many of the first twenty: one in ten."""
MOST_QUESTIONS = 40


@dataclass(frozen=True, slots=True)
class Question:
    """A choice to be put to a person.

    Attributes
    ----------
    first
        One day.
    second
        The other.
    first_text
        The one day in words.
    second_text
        The other in words.
    information
        What the answer is expected to tell about which occupations are among the first twenty, in bits, added up over
        occupations.
    change
        How many of the first twenty the answer is expected to change.
    """

    first: Day
    second: Day
    first_text: str
    second_text: str
    information: float
    change: float


def ask(taste: Taste, days: Days, asked: Sequence[Choice], least_change: float = LEAST_CHANGE) -> Question | None:
    """Return the next best question, or None where it is time to stop.

    Parameters
    ----------
    taste
        What is believed so far.
    days
        The days that can be told.
    asked
        Choices that were put before, answered or not; no day of theirs is shown again.
    least_change
        When to stop: how many of the first twenty an answer must be expected to change.

    Returns
    -------
    Question or None
        None where the answer would not change the first twenty, or enough was asked.
    """
    pairs = list_pairs(days, asked)
    if len(asked) >= MOST_QUESTIONS or len(pairs) == 0:
        return None
    noise = taste.noise * 2 * _noise(taste, len(days.days[0].elements))
    rows = direct(days, pairs)
    open_ones = _find_open(taste, rows, noise)
    pairs, rows = pairs[open_ones], rows[open_ones]
    information = _inform(taste, rows, noise)
    best = int(np.argmax(information))
    change = _count_changes(taste, rows[best], noise)
    if change < least_change:
        return None
    first, second = (days.days[i] for i in pairs[best])
    told = count_told(day for choice in asked for day in (choice.first, choice.second))
    return Question(first, second, first.tell(told), second.tell(told), float(information[best]), change)


def read_choice(entry: Entry[Choice], taste: Taste) -> tuple[Signal, ...]:
    """Return what a choice says of a person's taste.

    Parameters
    ----------
    entry
        A choice; elements that the catalog does not know make it say nothing.
    taste
        Any taste over the features that are used.

    Returns
    -------
    tuple
        One signal for one day over the other; two where both days, or neither, were liked; none for "don't know".
    """
    choice, features = entry.payload, taste.features
    known = all(each in features.named for each in (*choice.first, *choice.second))
    if not known or not choice.first or not choice.second or choice.answer is Answer.UNSURE:
        return ()
    first, second = features.place(choice.first), features.place(choice.second)
    noise = _noise(taste, len(choice.first)), _noise(taste, len(choice.second))
    if choice.answer in (Answer.FIRST, Answer.SECOND):
        side = 1.0 if choice.answer is Answer.FIRST else -1.0
        named = (*_share(choice.first, 1), *_share(choice.second, -1))
        return (Signal(entry.identifier, first - second, named, side, sum(noise), sided=True),)
    side = 1.0 if choice.answer is Answer.BOTH else -1.0
    return (
        Signal(entry.identifier, first, tuple(_share(choice.first, 1)), side, noise[0], sided=True),
        Signal(entry.identifier, second, tuple(_share(choice.second, 1)), side, noise[1], sided=True),
    )


def _share(elements: Sequence[str], sign: int) -> list[tuple[str, float]]:
    return [(each, sign / len(elements)) for each in elements]


def _noise(taste: Taste, texts: int) -> float:
    """Noise of one day: each of its texts is as noisy as an item of a questionnaire."""
    return ITEM_NOISE * taste.features.item_spread / texts


def list_pairs(days: Days, asked: Sequence[Choice]) -> NDArray[np.int64]:
    """Draw pairs of days that were not shown and share no element.

    Parameters
    ----------
    days
        The days that can be told.
    asked
        Choices that were put before.

    Returns
    -------
    NDArray
        Shape (pairs, 2): rows of days; other pairs after each question.
    """
    shown = {day for choice in asked for day in (choice.first, choice.second)}
    fresh = np.array([i for i, day in enumerate(days.days) if day.elements not in shown], np.int64)
    draw = np.random.default_rng(SEED + len(asked))
    pairs = fresh[draw.integers(len(fresh), size=(CANDIDATES, 2))] if len(fresh) else np.empty((0, 2), np.int64)
    apart = (days.shares[pairs[:, 0]] * days.shares[pairs[:, 1]]).sum(axis=1) == 0
    return np.asarray(pairs[apart], np.int64)


def direct(days: Days, pairs: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return what the first day of each pair has over the second.

    Parameters
    ----------
    days
        The days that can be told.
    pairs
        Shape (pairs, 2): rows of days.

    Returns
    -------
    NDArray
        Shape (pairs, features + named).
    """
    first, second = pairs[:, 0], pairs[:, 1]
    return np.hstack([days.points[first] - days.points[second], days.shares[first] - days.shares[second]])


def _find_open(taste: Taste, rows: NDArray[np.float64], noise: float) -> NDArray[np.int64]:
    """Return the pairs whose answer is most open: what is sure, or drowns in noise, need not be weighed further."""
    sure = np.square(rows @ taste.mean)
    unsure = np.einsum("ij,ij->i", rows @ taste.covariance, rows)
    return np.argsort(-unsure / (noise + unsure + sure), kind="stable")[:WEIGHED]


def _inform(taste: Taste, rows: NDArray[np.float64], noise: float) -> NDArray[np.float64]:
    """Return what each answer is expected to tell about each occupation's place among the first, in bits.

    The mutual information between the answer and "is it among the first twenty", added up over occupations.
    """
    draws = draw_tastes(taste)
    top = find_top(taste, draws).astype(np.float32)
    top = top[:, top.sum(axis=0) >= SEEN]
    likely = cumulate((draws @ rows.T) / np.sqrt(noise)).astype(np.float32)
    among, first = top.mean(axis=0)[:, None], likely.mean(axis=0)
    joint = top.T @ likely / np.float32(len(draws))
    left = first * _entropy(joint / first) + (1 - first) * _entropy((among - joint) / (1 - first))
    return np.asarray((_entropy(among) - left).sum(axis=0), np.float64)


def _entropy(chance: NDArray[np.float32]) -> NDArray[np.float32]:
    """Entropy of yes and no, in bits."""
    yes = np.clip(chance, 1e-6, 1 - 1e-6)
    return np.asarray(-(yes * np.log2(yes) + (1 - yes) * np.log2(1 - yes)), np.float32)


def _count_changes(taste: Taste, row: NDArray[np.float64], noise: float) -> float:
    """Return how many of the first twenty are expected to be others once the answer is known."""
    along = taste.covariance @ row
    total = np.sqrt(row @ along + noise)
    z = float(row @ taste.mean / total)
    features = taste.features
    now, step = taste.rate(), features.values @ along[: len(features.elements)] / total
    return sum(probability(y * z) * _count_new(taste, now, now + y * pull(y * z) * step) for y in (1.0, -1.0))


def _count_new(taste: Taste, before: NDArray[np.float64], after: NDArray[np.float64]) -> int:
    first, then = (taste.features.find_first(each, TOP) for each in (before, after))
    return len(set(then.tolist()) - set(first.tolist()))
