"""What the words of a destination speak of by themselves: what they name, what is heard in them, what they deny."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.destination.pieces import Piece, find_denied
from wherenext.core.guidance.person.hearing import find_noise, hear
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.work.ground import Ground

CANDIDATES = 12
"""So many likely occupations of each piece are looked at; the rest have next to no share. With 6 and with 24 as many
destinations of bench/aims are right."""
# What was tried of these was counted on bench/aims before examples of destinations were learned from (decision 18).
LOUDEST = 9.0
"""A piece speaks of one occupation at most this much, in roots of what is heard: an occupation's own word must not
drown the rest. At 6 one of the sixty wishes less holds, at 12 one of the seventy destinations."""
CLEARLY = 25.0
"""A piece that is heard this much counts in full, as one that names an area of work is; a vaguer one less. At 15 one
of the seventy and one wish less hold, at 40 one wish more."""
FAINTEST = 0.15
"""Never below this, a seventh, so that vague words alone still say something. At none and 0.3 as many are right."""
DENIED = 0.2
"""An occupation that is denied this clearly is no part: less than naming it asks for, as whoever denies a work means
its kin too. At 0.1 one of the seventy less holds, at 0.5 one wish."""


def link(pieces: Sequence[Piece], ground: Ground, reader: Reader) -> NDArray[np.float32]:
    """Return how likely each piece names each occupation.

    Parameters
    ----------
    pieces
        The destination's words in pieces.
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.

    Returns
    -------
    NDArray
        Shape (pieces, occupations), in [0, 1], by how much each piece counts.
    """
    scores = np.zeros((len(pieces), len(ground.vectors)), np.float32)
    found = reader.link_occupations([piece.text for piece in pieces], CANDIDATES)
    for place, (piece, links) in enumerate(zip(pieces, found, strict=True)):
        for link in links:
            scores[place, link.row] = piece.weight * link.score
    return np.where(ground.offered, scores, 0).astype(np.float32)


def listen(pieces: Sequence[Piece], ground: Ground, reader: Reader) -> NDArray[np.float32]:
    """Return how much the pieces speak of each occupation.

    Parameters
    ----------
    pieces
        The destination's words in pieces.
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.

    Returns
    -------
    NDArray
        Shape (occupations,), 0 or more, added up over all pieces: what is said in several counts more than what one
        word happens to mean.
    """
    noise = find_noise(ground, reader)
    told = _hear_roots(reader.encode([piece.text for piece in pieces]), ground, noise)
    return np.asarray(np.array([piece.weight for piece in pieces], np.float32) @ told, np.float32)


def _hear_roots(vectors: NDArray[np.float32], ground: Ground, noise: NDArray[np.float32]) -> NDArray[np.float32]:
    """Hear texts in roots, none too loud, a vague one with little voice; shape (texts, occupations)."""
    heard = np.where(ground.offered, hear(vectors, ground, noise), 0)
    voice = np.clip(heard.max(axis=1, initial=0) / CLEARLY, FAINTEST, 1)
    return np.asarray(np.minimum(np.sqrt(heard), LOUDEST) * voice[:, None], np.float32)


def find_denied_occupations(text: str, ground: Ground, reader: Reader) -> NDArray[np.bool_]:
    """Return which occupations the words deny: "I don't want to be a midwife".

    Parameters
    ----------
    text
        The destination in the person's words.
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.

    Returns
    -------
    NDArray
        Shape (occupations,).
    """
    denied = np.zeros(len(ground.vectors), np.bool_)
    for links in reader.link_occupations(find_denied(text), CANDIDATES):
        denied[[link.row for link in links if link.score >= DENIED]] = True
    return denied
