"""What a journey says about taste: every choice, rating, moment and outcome as a signal."""

from collections.abc import Mapping
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.taste.features import Features
from wherenext.core.guidance.taste.question import read_choice
from wherenext.core.guidance.taste.signal import Signal
from wherenext.core.guidance.taste.taste import ITEM_NOISE, begin
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

STEP = 0.75
"""Standard deviations of liking between two steps of a rating from -2 to 2: the ends stand at 1.5."""
MOMENT = 1.5
"""Liking of what made a best moment: as much as the highest rating."""
DISLIKE = -1.5
GUESSED = 8.0
"""Noise of what is said in free words, against a short text whose place is known: where words lie among occupations is
itself a guess. On bench/people/first it told little, whatever its noise, so it must not outweigh choices."""
LIVED = 0.5
"""Noise of what one has done, against what one imagines."""
LIKENESS = 10
"""How many occupations a text is placed between."""
P = TypeVar("P", bound=Payload)


def listen(journey: Journey, features: Features, rows: Mapping[str, int], places: "Places") -> tuple[Signal, ...]:
    """Return everything a journey says about taste.

    Parameters
    ----------
    journey
        The journey.
    features
        The space of occupations.
    rows
        Row of each O*NET-SOC code.
    places
        Where the texts of duties, moments, dislikes and moves lie, by the identifier of their entry; what has no place
        says nothing.

    Returns
    -------
    tuple
        Signals, each with the entry it comes from.
    """
    prior = begin(features)
    noise = ITEM_NOISE * features.item_spread
    found = [signal for each in journey.choices for signal in read_choice(each, prior)]
    for entry, place, value, share in _rate(journey, features, rows, places):
        found.append(Signal(entry, place, (), value, noise * share, sided=False))
    return tuple(found)


Places = Mapping[EntryId, NDArray[np.float64]]


def locate(closeness: NDArray[np.float32], features: Features) -> NDArray[np.float64]:
    """Place texts among occupations.

    Parameters
    ----------
    closeness
        Shape (texts, occupations): how much each text speaks of each occupation, 0 or more.
    features
        The space of occupations.

    Returns
    -------
    NDArray
        Shape (texts, features): like a row of ``features.values``, between the occupations the text speaks of most;
        zeros, which say nothing, where it speaks of none.
    """
    kept = np.where(features.offered, np.maximum(closeness, 0), 0).astype(np.float64)
    least = np.partition(kept, -LIKENESS, axis=1)[:, -LIKENESS, None] if kept.shape[1] > LIKENESS else 0
    kept = np.where(kept >= least, kept, 0)
    points = kept @ (features.values + features.mean)
    length = np.linalg.norm(points, axis=1, keepdims=True)
    return np.where(length > 0, points / np.maximum(length, 1e-12) - features.mean, 0)


Rated = tuple[EntryId, NDArray[np.float64], float, float]


def _rate(journey: Journey, features: Features, rows: Mapping[str, int], places: Places) -> list[Rated]:
    """List entry, place, liking and share of the noise of everything that was rated."""
    found: list[Rated] = []
    for duty in journey.duties:
        if duty.payload.energy is not None and duty.identifier in places:
            found.append((duty.identifier, places[duty.identifier], STEP * duty.payload.energy, GUESSED * LIVED))
    for moment in journey.moments:
        if moment.identifier in places:
            found.append((moment.identifier, places[moment.identifier], MOMENT, GUESSED * LIVED))
    for dislike in journey.dislikes:
        if dislike.identifier in places:
            found.append((dislike.identifier, places[dislike.identifier], DISLIKE, GUESSED))
    return [*found, *_rate_outcomes(journey, places), *_rate_likings(journey, features, rows)]


def _rate_outcomes(journey: Journey, places: Places) -> list[Rated]:
    found: list[Rated] = []
    for outcome in journey.outcomes:
        move = journey.find(outcome.payload.move)
        if move is not None and outcome.payload.liking is not None and move.identifier in places:
            found.append((outcome.identifier, places[move.identifier], STEP * outcome.payload.liking, GUESSED * LIVED))
    return found


def _rate_likings(journey: Journey, features: Features, rows: Mapping[str, int]) -> list[Rated]:
    found: list[Rated] = []
    for liking in journey.likings:
        place = _find_place(liking, features, rows)
        if place is not None:
            found.append((liking.identifier, place, STEP * liking.payload.liking, 1.0))
    return found


def _find_place(liking: Entry[kinds.Liking], features: Features, rows: Mapping[str, int]) -> NDArray[np.float64] | None:
    of = liking.payload.of
    if of.scheme == "onet-soc" and of.identifier in rows:
        return np.asarray(features.values[rows[of.identifier]], np.float64)
    if of.scheme == "onet-element" and of.identifier in features.named:
        return features.place([of.identifier])
    return None
