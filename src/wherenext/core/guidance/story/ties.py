"""The story tied to the record: the entries that each sentence rests on."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import fields
from enum import StrEnum

from wherenext.core.guidance.story.sentences import cut, find_content
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.kinds import Sentence
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

LIKE_BEFORE = 0.5
"""A sentence that keeps this share of the words of an earlier one rests on what that one rested on."""
LIKE_ENTRY = 0.6
"""A sentence of which this share stands in one entry is taken to rest on it; a judgement of ours."""
FEW_WORDS = 3
"""Fewer telling words than this are too few to know an entry by."""

GROUNDS: tuple[type[Payload], ...] = (
    kinds.Moment,
    kinds.Position,
    kinds.Duty,
    kinds.Skill,
    kinds.OthersView,
    kinds.Outcome,
    kinds.Move,
    kinds.Conversation,
    kinds.Evidence,
    kinds.PresentJob,
    kinds.Project,
    kinds.Education,
    kinds.Language,
    kinds.WhyNow,
    kinds.Destination,
    kinds.Revision,
    kinds.Dream,
    kinds.Aim,
    kinds.Dislike,
    kinds.Constraint,
    kinds.Assumption,
    kinds.Application,
    kinds.Rejection,
)
"""The kinds of entry that a sentence may rest on, the most telling first."""


def find_grounds(journey: Journey) -> tuple[Entry[Payload], ...]:
    """Return the entries that a sentence may rest on.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    tuple
        Of the kinds in :data:`GROUNDS`, in that order.
    """
    return tuple(each for kind in GROUNDS for each in journey.all(kind))


def read_words(payload: Payload) -> str:
    """Return every word that an entry says.

    Parameters
    ----------
    payload
        What it says.

    Returns
    -------
    str
        Its texts, one a line, in the order of its fields.
    """
    said = (getattr(payload, each.name) for each in fields(payload))  # type: ignore[arg-type] # all are dataclasses
    return "\n".join(text for value in said for text in _texts(value))


def _texts(value: object) -> Iterator[str]:
    for each in value if isinstance(value, tuple) else (value,):
        if isinstance(each, str) and not isinstance(each, StrEnum):
            yield each


def tie(text: str, before: Sequence[Sentence], journey: Journey) -> tuple[Sentence, ...]:
    """Tie each sentence of an answer to what it rests on.

    Parameters
    ----------
    text
        The answer as it was typed.
    before
        Its sentences as they were, or as they were offered, with what they rest on.
    journey
        The journey.

    Returns
    -------
    tuple
        The sentences of the text; one that was there before keeps its ties, one that was reworded keeps those of the
        sentence it is most like, a new one is tied to the entry that holds most of its words, if any holds enough.
        An entry that was erased ties nothing any more.
    """
    written = {each.identifier for each in journey.entries}
    before = [keep_written(each, written) for each in before]
    same = {_plain(each.text): each.rests_on for each in before}
    pieces = cut(text)
    here = {_plain(each) for each in pieces}
    lost = [(find_content(each.text), each.rests_on) for each in before if _plain(each.text) not in here]
    grounds = _Grounds(journey)
    return tuple(Sentence(each, same.get(_plain(each)) or _find_ties(each, lost, grounds)) for each in pieces)


def keep_written(sentence: Sentence, written: Set[EntryId]) -> Sentence:
    """Leave out what a sentence rested on and was erased; what was only taken back stays named.

    Parameters
    ----------
    sentence
        The sentence.
    written
        Identifiers of every entry there is.

    Returns
    -------
    Sentence
        The same where nothing was erased.
    """
    return Sentence(sentence.text, tuple(name for name in sentence.rests_on if name in written))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


class _Grounds:
    """Which entries hold which words, so that a long text is tied in one pass."""

    def __init__(self, journey: Journey) -> None:
        self.names = [each.identifier for each in find_grounds(journey)]
        self.holding: dict[str, list[int]] = {}
        for place, each in enumerate(find_grounds(journey)):
            for word in find_content(read_words(each.payload)):
                self.holding.setdefault(word, []).append(place)

    def find(self, words: frozenset[str]) -> tuple[EntryId, ...]:
        """Return the entry that holds most of some words, the first kind where several do; empty where too few."""
        counts = Counter(place for word in words for place in self.holding.get(word, ()))
        best = max(counts, key=lambda place: (counts[place], -place), default=None)
        return () if best is None or counts[best] < LIKE_ENTRY * len(words) else (self.names[best],)


def _find_ties(
    text: str, lost: Sequence[tuple[frozenset[str], tuple[EntryId, ...]]], grounds: _Grounds
) -> tuple[EntryId, ...]:
    words = find_content(text)
    likeness, nearest = max(((_likeness(words, others), ties) for others, ties in lost), default=(0.0, ()))
    if likeness >= LIKE_BEFORE:
        return nearest
    return () if len(words) < FEW_WORDS else grounds.find(words)


def _likeness(words: frozenset[str], others: frozenset[str]) -> float:
    """Jaccard's index of the telling words of two sentences (1901)."""
    return len(words & others) / len(words | others) if words | others else 0.0
