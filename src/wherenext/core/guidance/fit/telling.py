"""What somebody's everyday words tell of the elements themselves, beside what their skills add up to.

What is told so is quoted beside the requirement; how far it goes is another question.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.fit.everyday_words import TELLING
from wherenext.core.guidance.fit.standing import ENOUGH
from wherenext.core.guidance.person.doing import is_deed
from wherenext.core.guidance.person.evidence import Evidence
from wherenext.core.guidance.person.phrases import Phrase, Role
from wherenext.core.guidance.person.skills import MOST_WORDS, PROVING, Strength

ALONE = 3
"""From this rating on (done alone) a skill that was named tells of an element; somebody who calls their bookkeeping a 1
says rather that it is missing."""


def hear_practice(phrases: Iterable[Phrase], strengths: Sequence[Strength], catalog: Catalog) -> tuple[Strength, ...]:
    """Return what a person's skills add up to, with what their words tell of the elements themselves.

    Parameters
    ----------
    phrases
        What the person said.
    strengths
        What the person's skills add up to.
    catalog
        The catalog, whose elements count.

    Returns
    -------
    tuple
        Strongest first. An element of which words tell counts as shown, and they are its first evidence; a wish, a
        denial, what others did and a skill rated below :data:`ALONE` tell of none.
    """
    told = [(phrase, _small(phrase.text)) for phrase in phrases if phrase.role in PROVING and _counts(phrase)]
    known = {each.id: each for each in strengths}
    for kind, element, name in _list_elements(catalog):
        words = tuple(_quote(TELLING[element], told))
        if words:
            had = known.get(element, Strength(element, name, kind, 0.0, None, ()))
            known[element] = replace(had, score=max(had.score, ENOUGH), evidence=_put_before(words, had.evidence))
    return tuple(sorted(known.values(), key=lambda each: -each.score))


def _small(text: str) -> str:
    """Put in small letters, one for one, so that places stay what they were."""
    small = text.lower()
    return small if len(small) == len(text) else text


def _counts(phrase: Phrase) -> bool:
    return phrase.role is not Role.SKILL or phrase.level is None or phrase.level >= ALONE


def _list_elements(catalog: Catalog) -> Iterator[tuple[ElementKind, str, str]]:
    for kind in (ElementKind.SKILL, ElementKind.KNOWLEDGE):
        if kind in catalog.ratings:
            yield from ((kind, each.id, each.name) for each in catalog.ratings[kind].elements if each.id in TELLING)


def _quote(telling: re.Pattern[str], told: Sequence[tuple[Phrase, str]]) -> Iterator[Evidence]:
    """Quote what was done before what was only named."""
    found = [(phrase, _whole(words)) for phrase, small in told if (words := telling.search(small))]
    deeds = [(phrase, span) for phrase, span in found if is_deed(phrase, span)]
    for phrase, span in sorted(deeds, key=lambda each: each[0].role is Role.SKILL):
        yield phrase.show(span)


def _whole(words: re.Match[str]) -> tuple[int, int]:
    """Take the last word whole: what tells may be its beginning."""
    end = words.end()
    while words.string[end : end + 1].isalpha():
        end += 1
    return words.start(), end


def _put_before(first: Sequence[Evidence], others: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Put some words before others, no sentence twice."""
    quoted = {each.quote.casefold() for each in first}
    return (*first, *(each for each in others if each.quote.casefold() not in quoted))[:MOST_WORDS]
