"""The occupations that somebody's own words of a destination or a dream speak of."""

from collections.abc import Iterator
from dataclasses import replace

from wherenext.core.guidance.destination.composition import read_mix
from wherenext.core.guidance.person.evidence import Evidence
from wherenext.core.guidance.person.person import RATHER, Person, Wish
from wherenext.core.guidance.person.phrases import Phrase, Role
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.person.wishes import BEGUN, BEING
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey.view import View, list_standing


def hear_wishes(person: Person, ground: Ground, reader: Reader) -> Person:
    """Return a person with the occupations that their destinations and dreams speak of in words of their own.

    Parameters
    ----------
    person
        The person.
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.

    Returns
    -------
    Person
        With ``wishes``: the parts of each destination of their own that stands, the first counting most, and every
        occupation that a professional dream names. A destination whose occupation is known by its code is aimed at and
        needs no reading.
    """
    own = [view for view in list_standing(person.journey) if view.is_own and view.occupation is None]
    wishes = [wish for view in own for wish in _read(view, person, ground, reader)]
    return replace(person, wishes=(*wishes, *_dream(person, ground, reader)))


def _read(view: View, person: Person, ground: Ground, reader: Reader) -> Iterator[Wish]:
    mix = read_mix(view.text, None, ground, reader, view.parts, view.undertakings)
    if mix is None:
        return
    words = _quote(view, person)
    # Running it is part of everything of one's own, and tells no taste for managing others'.
    work = mix.work
    for row, share in zip(work.rows, work.shares, strict=True):
        yield Wish(int(row), float(share / work.shares[0]), words, is_whole=mix.named)


def _quote(view: View, person: Person) -> Evidence:
    """Quote the first sentence in which something is wished for."""
    told = (phrase for phrase in person.phrases if phrase.role is Role.DESTINATION and phrase.entry == view.worded)
    first = next(told, None)
    return first.show() if first else Evidence(view.worded, Role.DESTINATION.value, view.text, (0, len(view.text)))


def _dream(person: Person, ground: Ground, reader: Reader) -> Iterator[Wish]:
    """Take a dream's occupation where its words are likelier a name of one than not; a dream of "a room" is none."""
    dreams = [phrase for phrase in person.phrases if phrase.role is Role.PROFESSIONAL_DREAM]
    bare = reader.link_occupations([_bare(phrase) for phrase in dreams], 1)
    for phrase, found in zip(dreams, bare, strict=True):
        for each in found:
            if each.score >= RATHER and ground.offered[each.row]:
                yield Wish(each.row, each.score, phrase.show(), is_whole=True)


def _bare(phrase: Phrase) -> str:
    """Leave out how a wish begins: "To become a paramedic" names a paramedic."""
    bare = BEING.sub("", phrase.text)
    return (bare if bare != phrase.text else BEGUN.sub("", phrase.text)) or phrase.text
