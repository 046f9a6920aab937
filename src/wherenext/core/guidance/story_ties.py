"""The story tied to the record: the entries that each sentence rests on."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from enum import StrEnum

from wherenext.core.guidance.sentences import cut, find_content, share_in
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
    before = [keep_written(each, journey) for each in before]
    same = {_plain(each.text): each.rests_on for each in before}
    grounds = [(each.identifier, read_words(each.payload)) for each in find_grounds(journey)]
    return tuple(Sentence(each, same.get(_plain(each)) or _find_ties(each, before, grounds)) for each in cut(text))


def keep_written(sentence: Sentence, journey: Journey) -> Sentence:
    """Leave out what a sentence rested on and was erased; what was only taken back stays named.

    Parameters
    ----------
    sentence
        The sentence.
    journey
        The journey.

    Returns
    -------
    Sentence
        The same where nothing was erased.
    """
    written = {each.identifier for each in journey.entries}
    return Sentence(sentence.text, tuple(name for name in sentence.rests_on if name in written))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _find_ties(text: str, before: Sequence[Sentence], grounds: Sequence[tuple[EntryId, str]]) -> tuple[EntryId, ...]:
    words = find_content(text)
    likeness, nearest = max(((_likeness(words, each.text), each.rests_on) for each in before), default=(0.0, ()))
    if likeness >= LIKE_BEFORE:
        return nearest
    if len(words) < FEW_WORDS:
        return ()
    share, name = max(((share_in(text, told), name) for name, told in reversed(grounds)), default=(0.0, EntryId("")))
    return (name,) if share >= LIKE_ENTRY else ()


def _likeness(words: frozenset[str], other: str) -> float:
    """Jaccard's index of the telling words of two sentences (1901)."""
    others = find_content(other)
    return len(words & others) / len(words | others) if words | others else 0.0
