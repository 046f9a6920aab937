"""The training texts as tokens, with what belongs to what."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from training.words import corpus
from training.words.corpus import Pair
from training.words.learn import Bags, Groups, Lessons
from training.words.texts import Keep, esco_texts, occupation_texts, skill_texts

from wherenext.core.language.tokens import Vocabulary

SHARES = {"titles": 0.58, "tasks": 0.2, "esco names": 0.08, "activities": 0.05, "descriptions": 0.04, "skills": 0.05}
"""Part of each batch by kind of text: our choice, tuned on the development split."""


def gather(pairs: Iterable[Pair], vocabulary: Vocabulary, order: NDArray[np.int64]) -> Groups:
    """Gather texts by what they belong to, leaving out what has one text only."""
    by_row: dict[int, list[str]] = {}
    for pair in pairs:
        by_row.setdefault(pair.row, []).append(pair.text)
    kept = [row for row in order.tolist() if len(by_row.get(row, ())) > 1]
    texts = [text for row in kept for text in by_row[row]]
    starts = np.concatenate([[0], np.cumsum([len(by_row[row]) for row in kept])])
    return Groups(Bags.of(vocabulary, texts), starts, np.arange(len(kept)))


def skill_order() -> NDArray[np.int64]:
    """Return skills so that those with like names stand together: by their last word, then the rest."""
    names = [name for _, name in corpus.skills()]
    return np.array(sorted(range(len(names)), key=lambda row: names[row].split()[::-1]), np.int64)


def esco_order() -> NDArray[np.int64]:
    """Return ESCO occupations by the last word of their names."""
    names = [occupation.name for occupation in corpus.esco_occupations()]
    return np.array(sorted(range(len(names)), key=lambda row: names[row].split()[::-1]), np.int64)


def make(vocabulary: Vocabulary, keep: Keep) -> Lessons:
    """Make everything a student learns from."""
    kinds = occupation_texts(keep)
    pairs = [pair for kind in SHARES for pair in kinds[kind]]
    shares = np.concatenate([np.full(len(kinds[kind]), share / len(kinds[kind])) for kind, share in SHARES.items()])
    return Lessons(
        texts=Bags.of(vocabulary, [pair.text for pair in pairs]),
        rows=np.array([pair.row for pair in pairs], np.int64),
        shares=shares / shares.sum(),
        skills=gather(skill_texts(keep), vocabulary, skill_order()),
        names=gather(esco_texts(keep), vocabulary, esco_order()),
    )
