"""Many people at once: the fit of everybody in one go, from their phrases or from what was kept of each person.

A fit is a sum over phrases of a power of their closeness, and all that follows is linear in a few such sums, except how
far a wish runs ahead of schooling. So a person's sums can be kept, and changed by one phrase when an entry changes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from wherenext.core.catalog.pay import PayInArea
from wherenext.core.guidance.fit import fit as fitting
from wherenext.core.guidance.fit.preparation import reached_zone
from wherenext.core.guidance.life.limits import set_limit
from wherenext.core.guidance.person.hearing import hear
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.work.ground import FLAT, Ground

TOP = 20
CAN, WANT, DISLIKE, CAN_KIN, WANT_KIN, STEP, NAMED = range(7)
BLOCK = 64
"""People fitted together: what is worked on stays in the nearer memory."""
PHRASES = 256
"""Phrases heard together, for the same reason."""


class Guest(NamedTuple):
    """A person and the pay of their area."""

    person: Person
    pay: PayInArea


@dataclass
class Kept:
    """What is kept of people: `rows` are centred over the offered occupations, `gram` is how they go together."""

    rows: (
        np.ndarray
    )  # (people, 7, occupations): sums of phrases and of their kin, easiest step, likeness to what was named
    gram: np.ndarray  # (people, 7, 7)
    shift: (
        np.ndarray
    )  # (people, occupations): constraints, schooling, pay, area, number of jobs; never changed by words
    above: np.ndarray  # (people, occupations): job zones out of reach, times their weight


def listen(guests: Sequence[Guest], ground: Ground) -> np.ndarray:
    """Sums over each person's phrases, of shape (people, 3, occupations), for all phrases in few products."""
    sums = np.zeros((len(guests), 3, len(ground.vectors)), np.float32)
    vectors = np.concatenate([each.person.vectors for each in guests])
    weights = np.concatenate([weigh(each.person) for each in guests], axis=1)
    most = np.concatenate([each.person.most for each in guests])
    owner = np.repeat(np.arange(len(guests)), [len(each.person.vectors) for each in guests])
    for start in range(0, len(vectors), PHRASES):
        part = slice(start, start + PHRASES)
        close = hear(vectors[part], ground, guests[0].person.noise)
        np.minimum(close, most[part, None], out=close)
        first = owner[part]
        edges = np.flatnonzero(np.diff(first, prepend=-1, append=-1))
        for low, high in pairwise(edges):
            sums[first[low]] += weights[:, part][:, low:high] @ close[low:high]
    return sums


def weigh(person: Person) -> np.ndarray:
    """How much each phrase speaks of what the person can do, wants, does not want; shape (3, phrases)."""
    return np.stack([person.can, np.maximum(person.want, 0), np.maximum(-person.want, 0)])


def keep(guests: Sequence[Guest], sums: np.ndarray, ground: Ground) -> Kept:
    """Work out all that does not hang on the words, and put the sums of words beside it."""
    rows = np.zeros((len(guests), 7, len(ground.vectors)), np.float32)
    shift, above = np.empty_like(rows[:, 0]), np.zeros_like(rows[:, 0])
    for i, (person, pay) in enumerate(guests):
        rows[i, STEP] = np.nan_to_num(person.step)
        rows[i, NAMED] = fitting._named(person, ground)
        shift[i], above[i] = _settle(person, pay, ground)
    kept = Kept(rows, np.zeros((len(guests), 7, 7), np.float32), shift, above)
    hold_sums(kept, sums, ground)
    return kept


def hold_sums(kept: Kept, sums: np.ndarray, ground: Ground) -> None:
    """Put new sums of words into what is kept."""
    rows = kept.rows
    rows[:, : DISLIKE + 1] = sums
    for i in range(len(rows)):
        rows[i, CAN_KIN : WANT_KIN + 1] = np.einsum("hij,ij->hi", sums[i, :2].take(ground.kin, axis=1), ground.kinship)
    rows -= (rows @ ground.even)[..., None]
    np.matmul(rows * ground.even, rows.transpose(0, 2, 1), out=kept.gram)


def _settle(person: Person, pay: PayInArea, ground: Ground) -> tuple[np.ndarray, np.ndarray]:
    """What moves occupations whatever was said of likes and skills."""
    count = len(ground.vectors)
    reached = reached_zone(person, ground)
    months = fitting.find_missing_months(person, reached, ground)
    limits = tuple(set_limit(each.payload, ground.catalog, pay, months) for each in person.journey.constraints)
    shift = fitting.PROMINENCE_WEIGHT * ground.prominence
    shift = shift - fitting.LIVE_WEIGHT * np.fmax(1 - fitting._live(limits, count), 0)
    shift = shift + fitting._prefer(person, reached, ground, pay)
    shift = shift - fitting.STRAIN_WEIGHT * fitting._strain(person, limits, ground)
    paid = reached_zone(person, ground, paid=True)
    above = 0.0 if paid is None else fitting.UP_WEIGHT * np.fmax(ground.zone - paid - 1, 0)
    return np.where(ground.offered, shift, -np.inf), above


def order(kept: Kept) -> np.ndarray:
    """What each person's first suggestions are picked by; shape (people, occupations)."""
    able, wanted = _combine(kept.gram)
    mixed = np.stack([able, wanted, wanted - able, fitting.CAN_WEIGHT * able + wanted], axis=1)[:, 2:] @ kept.rows
    ahead, found = mixed[:, 0], mixed[:, 1]
    ahead -= fitting.AHEAD
    np.clip(ahead, *fitting.ONLY_WISHED, out=ahead)
    ahead *= kept.above
    found -= ahead
    found += kept.shift
    return found


def _combine(gram: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """By how much each kept row counts for what can be done and for what is wanted; each of shape (people, 7)."""
    deviation = np.sqrt(np.einsum("pii->pi", gram))
    unit = np.where(deviation > FLAT, 1 / np.maximum(deviation, FLAT), 0)
    able, wanted = np.zeros_like(unit), np.zeros_like(unit)
    for out, own, kin in ((able, CAN, CAN_KIN), (wanted, WANT, WANT_KIN)):
        out[:, own], out[:, kin] = unit[:, own], fitting.KIN_WEIGHT * unit[:, kin]
        _scale(out, gram)
    able[:, STEP] = -fitting.STEP_WEIGHT * unit[:, STEP]
    wanted[:, DISLIKE] = -fitting.DISLIKE_WEIGHT * unit[:, DISLIKE]
    wanted[:, NAMED] = fitting.OWN_WEIGHT
    for out in (able, wanted):
        _scale(out, gram)
    return able, wanted


def _scale(shares: np.ndarray, gram: np.ndarray) -> None:
    """Make a sum of rows have a standard deviation of 1."""
    deviation = np.sqrt(np.einsum("pi,pij,pj->p", shares, gram, shares))
    shares /= np.where(deviation > FLAT, deviation, 1)[:, None]


def find_first(scores: np.ndarray) -> np.ndarray:
    """The first twenty of each person, best first."""
    rows = np.argpartition(scores, -TOP, axis=1)[:, -TOP:]
    best = np.argsort(-np.take_along_axis(scores, rows, axis=1), axis=1)
    return np.take_along_axis(rows, best, axis=1)


def fit_kept(kept: Kept) -> np.ndarray:
    """The first twenty of everybody, from what is kept."""
    parts = []
    for start in range(0, len(kept.rows), BLOCK):
        part = slice(start, start + BLOCK)
        parts.append(find_first(order(Kept(kept.rows[part], kept.gram[part], kept.shift[part], kept.above[part]))))
    return np.concatenate(parts)
