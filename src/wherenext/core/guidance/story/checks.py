"""Checks of the story, plain enough to argue with: evidence, figures, forward, concrete, length, freshness."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wherenext.core.guidance.story.sentences import find_content, find_figures, looks_forward, share_in
from wherenext.core.guidance.story.ties import FEW_WORDS, read_words
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.kinds import Sentence, StoryPart

LITTLE = 0.25
"""Less than this share of a sentence in what it rests on says that it claims something else."""


class Form(StrEnum):
    """What a story is for; each has a length of its own."""

    SHORT = "short"
    SPOKEN = "spoken"
    LETTER = "letter"


LENGTHS: Mapping[Form, tuple[int, int]] = {Form.SHORT: (8, 25), Form.SPOKEN: (30, 110), Form.LETTER: (25, 80)}
"""Words of one answer: one breath; up to three quarters of a minute at 150 words a minute; a paragraph. Ours."""


class Point(StrEnum):
    """What is checked."""

    EVIDENCE = "each sentence rests on an entry"
    CLAIM = "what it rests on bears it out"
    FIGURES = "each figure stands in what it rests on"
    FORWARD = "it looks forward"
    CONCRETE = "it is concrete"
    LENGTH = "it has the length of its form"
    FRESH = "it is as new as the destination"


@dataclass(frozen=True, slots=True)
class Finding:
    """One point, checked.

    Attributes
    ----------
    point
        What was checked.
    holds
        Whether it holds.
    sentences
        Places of the sentences for which it does not, from 0; empty where it is about the whole.
    words
        What was found in them: figures, or words that say little.
    count
        For the length: how many words there are.
    """

    point: Point
    holds: bool
    sentences: tuple[int, ...] = ()
    words: tuple[str, ...] = ()
    count: int = 0


def check_story(story: Entry[kinds.Story], journey: Journey, form: Form = Form.SPOKEN) -> tuple[Finding, ...]:
    """Check one answer of the story.

    Parameters
    ----------
    story
        The answer.
    journey
        The journey.
    form
        What it is for.

    Returns
    -------
    tuple
        One finding a point, in the order of :class:`Point`; points that are about other answers are left out.
    """
    part, sentences = story.payload.part, story.payload.sentences
    grounds = [_find_ground(each, journey) for each in sentences]
    found = [_check_evidence(sentences, grounds), _check_claims(sentences, grounds), _check_figures(sentences, grounds)]
    found.append(_check_forward(sentences) if part is StoryPart.WHY_CHANGE else _check_concrete(sentences))
    found += [_check_length(story.payload.text, form), _check_fresh(story, journey)]
    return tuple(found)


def _find_ground(sentence: Sentence, journey: Journey) -> str | None:
    """Return the words of what a sentence rests on; None where that is nothing, or was all taken back."""
    found = [each for name in sentence.rests_on if (each := journey.find(name)) is not None]
    return "\n".join(read_words(each.payload) for each in found) if found else None


def claims_something(text: str) -> bool:
    """Tell whether a sentence says enough to need evidence.

    Parameters
    ----------
    text
        A sentence.

    Returns
    -------
    bool
        False for a few joining words, such as "So here I am."
    """
    return len(find_content(text)) >= FEW_WORDS or bool(find_figures(text))


def _check_evidence(sentences: Sequence[Sentence], grounds: Sequence[str | None]) -> Finding:
    bare = tuple(
        place
        for place, (each, ground) in enumerate(zip(sentences, grounds, strict=True))
        if ground is None and (each.rests_on or claims_something(each.text))
    )
    return Finding(Point.EVIDENCE, not bare, bare)


def _check_claims(sentences: Sequence[Sentence], grounds: Sequence[str | None]) -> Finding:
    loose = tuple(
        place
        for place, (each, ground) in enumerate(zip(sentences, grounds, strict=True))
        if ground is not None and len(find_content(each.text)) > FEW_WORDS and share_in(each.text, ground) < LITTLE
    )
    return Finding(Point.CLAIM, not loose, loose)


def _check_figures(sentences: Sequence[Sentence], grounds: Sequence[str | None]) -> Finding:
    wrong = {
        place: sorted(find_figures(each.text) - find_figures(ground))
        for place, (each, ground) in enumerate(zip(sentences, grounds, strict=True))
        if ground is not None
    }
    wrong = {place: figures for place, figures in wrong.items() if figures}
    return Finding(Point.FIGURES, not wrong, tuple(wrong), tuple(each for found in wrong.values() for each in found))


_COMPLAINTS = re.compile(
    r"\b(bored|boring|hate|hated|unfair|toxic|burn(?:ed|t)? out|stuck|underpaid|overworked|my boss|politics|escape|"
    r"quit|drained|drains|fed up|sick of|tired of|nobody listens|get away from|cannot stand|can't stand)\b",
    re.IGNORECASE,
)


def _check_forward(sentences: Sequence[Sentence]) -> Finding:
    """Hold it where something looks forward, and more does so than complains."""
    back = {place: _COMPLAINTS.findall(each.text) for place, each in enumerate(sentences)}
    back = {place: found for place, found in back.items() if found}
    ahead = sum(looks_forward(each.text) for each in sentences)
    words = tuple(dict.fromkeys(each.casefold() for found in back.values() for each in found))
    return Finding(Point.FORWARD, ahead > len(back), tuple(back), words)


_VAGUE = re.compile(
    r"\b(responsible for|passionate|team player|results[- ]driven|various|several|helped with|involved in|"
    r"hard[- ]working|dynamic|synerg\w+|detail[- ]oriented|people person|self[- ]starter|think outside|proven track|"
    r"go-getter|highly motivated|excellent communicat\w+|strong work ethic)\b",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\b(built|led|taught|wrote|drew|cut|found|made|ran|got|brought|kept|set|sold|planned|asked|called|showed|told|"
    r"trained|hired|mended|fixed|moved|saved|started|finished|opened|organized|organised|counted|measured|read|gave|"
    r"won|carried|ordered|watched|learned|learnt|raised|turned|put|held|answered|explained|[a-z]{3,}ed)\b",
    re.IGNORECASE,
)
"""Verbs of things done; the last alternative takes any past form that ends in -ed."""


def _check_concrete(sentences: Sequence[Sentence]) -> Finding:
    """Hold it where something was done or counted, and no word stands in for a deed."""
    vague = {place: _VAGUE.findall(each.text) for place, each in enumerate(sentences)}
    vague = {place: found for place, found in vague.items() if found}
    is_concrete = any(find_figures(each.text) or _DOING.search(each.text) for each in sentences)
    words = tuple(dict.fromkeys(each.casefold() for found in vague.values() for each in found))
    return Finding(Point.CONCRETE, is_concrete and not vague, tuple(vague), words)


def _check_length(text: str, form: Form) -> Finding:
    least, most = LENGTHS[form]
    count = len(text.split())
    return Finding(Point.LENGTH, least <= count <= most, count=count)


def _check_fresh(story: Entry[kinds.Story], journey: Journey) -> Finding:
    return Finding(Point.FRESH, not any(_changes(journey, story.sequence)))


def _changes(journey: Journey, since: int) -> Iterator[bool]:
    changing = (kinds.Verdict.ADJUSTED, kinds.Verdict.CHOSEN)
    yield from (each.sequence > since and each.payload.verdict in changing for each in journey.revisions)
