"""Kinds of undertaking that a destination may be, for the person to say which."""

from itertools import islice

from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.destination.pieces import cut
from wherenext.core.guidance.destination.undertakings import WITHIN, Undertaking, explain, recognise
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.work.ground import Ground

OFFERED = 8
"""Enough to choose from at a glance."""
FAINTEST = 0.01
"""A kind as likely as this is offered: the person says whether it is meant."""


def offer_undertakings(text: str, mix: Mix | None, ground: Ground, reader: Reader) -> tuple[Undertaking, ...]:
    """Return which kinds of undertaking a destination may be.

    Parameters
    ----------
    text
        The destination in the person's words.
    mix
        What it is made of as it stands; None where nothing is known of that.
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.

    Returns
    -------
    tuple of Undertaking
        At most :data:`OFFERED`: those that the words themselves speak of, the likeliest first, then those whose work is
        among what it may be made of, and at last what is done within any of them.
    """
    pieces = [(piece.text, piece.weight) for piece in cut(text)]
    heard = recognise(pieces, reader.read_gist(pieces).kinds, reader, least=FAINTEST)
    rows = () if mix is None else (*map(int, mix.rows), *mix.others)
    borne_out = explain({ground.catalog.occupations[row].code for row in rows}, heard)
    found = islice(dict.fromkeys([*heard, *borne_out]), OFFERED)
    return tuple(sorted(found, key=lambda kind: kind.family == WITHIN))
