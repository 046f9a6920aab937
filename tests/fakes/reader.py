"""A reader of words for the tiny world: it knows eight topics by a few everyday words each."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from tests.fakes.catalog import TOPICS, make_catalog
from wherenext.core.guidance.person.gist import Gist

_WORDS = {
    "metal": "metal weld welds welding welder welders steel inspecting inspector inspectors repairing",
    "care": "care caring nurse nurses nursing patient patients comfort",
    "code": "code coding program programs programmer programmers computing test testing testers",
    "teach": "teach teaching teacher teachers taught train training class lessons instructing",
    "cook": "cook cooks cooking kitchen meals bakery bread cake",
    "sell": "sell selling shop shops customers goods offer offers",
    "money": "money budget budgets books bookkeeper bookkeepers accounts",
    "plan": "plan plans planning schedule manager managers planned",
}
_KINDS = {
    "bakery": {"sourdough", "loaf"},
    "restaurant": {"plate", "kitchen"},
    "keeping animals": {"hive", "hives"},
    "help with school": {"homework", "pupils"},
    "driving people": {"drive", "rides"},
    "music and choirs": {"choir"},
    "theater and puppets": {"puppet", "theater"},
    "long way on foot or wheels": {"walk", "road"},
}
EMPLOYED = 0.2
"""About as often as in the examples: it leaves what the wording says."""
_TOPIC = {word: topic for topic, words in _WORDS.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class FakeFound:
    row: int
    score: float
    start: int
    end: int
    likeness: float = 1.0


class FakeReader:
    """Encodes a text as how often it speaks of each topic."""

    def __init__(self, learned: Mapping[int, float] = MappingProxyType({}), employed: float = EMPLOYED) -> None:
        self.catalog = make_catalog()
        self.learned = learned
        self.employed = employed

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        counts = np.array([[self._count(text, topic) for topic in TOPICS] for text in texts], np.float32)
        counts = counts.reshape(len(texts), len(TOPICS))
        length = np.linalg.norm(counts, axis=1, keepdims=True)
        return (counts / np.where(length > 0, length, 1)).astype(np.float32)

    def show(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """A text shows something where a word of it is known."""
        return vectors.any(axis=1).astype(np.float32)

    def find_skills(self, texts: Sequence[str]) -> list[list[FakeFound]]:
        """A skill is found where all words of its name stand in the text."""
        return [
            [
                FakeFound(row, 0.9, *_span(text, name))
                for row, name in enumerate(self.catalog.skill_names)
                if set(name.split()) <= set(_words(text))
            ]
            for text in texts
        ]

    def link_occupations(self, texts: Sequence[str], top: int) -> list[list[FakeFound]]:
        near = self.encode(texts) @ np.asarray(self.catalog.occupation_vectors).T
        return [
            [
                FakeFound(int(row), float(close[row]), 0, len(text))
                for row in np.argsort(-close, kind="stable")[:top]
                if close[row] > 0
            ]
            for text, close in zip(texts, near, strict=True)
        ]

    def find_undertakings(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """A kind of undertaking is meant as likely as its share of the words that any kind has."""
        return [_share({kind: len(words & set(_words(text))) for kind, words in _KINDS.items()}) for text in texts]

    def read_gist(self, pieces: Sequence[tuple[str, float]]) -> Gist:
        """Nothing was learned beyond the words of each kind, and what the test says of some rows."""
        whole, kinds = sum(weight for _text, weight in pieces), dict[str, float]()
        for text, weight in pieces:
            for kind, chance in self.find_undertakings([text])[0].items():
                kinds[kind] = kinds.get(kind, 0.0) + chance * weight / whole
        work = np.full(len(self.catalog.occupations), -9, np.float32)
        work[list(self.learned)] = list(self.learned.values())
        return Gist(work, kinds, self.employed)

    def _count(self, text: str, topic: str) -> int:
        return sum(_TOPIC.get(word) == topic for word in _words(text))


def _share(counts: dict[str, int]) -> dict[str, float]:
    return {kind: count / sum(counts.values()) for kind, count in counts.items() if count}


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.casefold())


def _span(text: str, name: str) -> tuple[int, int]:
    places = [text.casefold().index(word) for word in name.split()]
    ends = [place + len(word) for place, word in zip(places, name.split(), strict=True)]
    return min(places), max(ends)
