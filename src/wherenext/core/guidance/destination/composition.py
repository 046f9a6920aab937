"""How the words of a destination are read: heard piece by piece, taken for kinds of undertaking, put together."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.destination.asides import Asides
from wherenext.core.guidance.destination.mix import Mix, one
from wherenext.core.guidance.destination.pieces import Piece, cut, find_denied
from wherenext.core.guidance.destination.undertakings import WITHIN, Undertaking, recognise
from wherenext.core.guidance.destination.ventures import is_post, is_undertaking, is_venture
from wherenext.core.guidance.person.hearing import find_noise, hear
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey.reference import Reference

PARTS = 4
"""At most this many occupations make up a destination that is none."""
CLEAR = 0.75
"""From this probability of a link a destination's text counts as naming the occupation."""
LEAST_PART = 0.45
"""An occupation that speaks less than this share of the strongest is left out."""
CANDIDATES = 12
TOLD = 0.25
"""From this likelihood of a kind many words tell of an undertaking, even where they name an occupation too."""
SECOND = 0.3
"""The second occupation of a destination that is none stays in from this share of the strongest."""
LOUDEST = 9.0
"""A piece speaks of one occupation at most this much, in roots of what is heard: an occupation's own word must
not drown the rest."""
CLEARLY = 25.0
"""A piece that is heard this much counts in full; a vaguer one less, and never below a seventh."""
FAINTEST = 0.15
LINKED = 0.7
"""How much a likely link adds where an undertaking is told."""
BRIEF_LINKED = 2.0
"""How much it adds where few words name an occupation or a post: what it is called says most."""
BRIEF_MEANT = 0.6
"""How much a kind of undertaking then adds."""
ASIDE = 0.6
"""How much a skill that no job explains counts against the words of the destination; three and more share what two and
a half would."""
ASIDES = 2.5
ALIKE_LEAST = 0.2
"""A skill whose occupations are less like those of the destination's words (cosine) is no help to read them."""
ALIKE_SPAN = 0.3
"""From this much more it helps in full."""
HEARD = 0.5
"""How much what is heard adds beside the kinds of undertaking that the words speak of."""
CERTAIN = 0.25
"""A kind that is meant this clearly adds in full; a fainter one less."""
BESIDE = 0.8
"""How much each further occupation of a kind counts against the one before."""
DONE_WITHIN = 0.5
"""How much what is done within an undertaking adds beside its kind."""
STRANGE = 0.3
"""What is heard of an occupation unlike all of the kind's counts no more than this: a word in another sense."""
UNLIKE = 0.4
"""Cosine to the nearest of the kind's occupations from which an occupation begins to be like it."""
FAINT = 0.3
"""An occupation that kinds speak for less than this share of the strongest says nothing of what is like them."""
LIKE = 0.7
"""From this it counts in full."""
KIN_SHARE = 0.3
"""How much an occupation takes over from its kin: what stands alone among strangers was likely misheard."""
PLAINLY = 0.5
"""A kind less likely than this share of the likeliest is not asked about."""
MANAGING = "11-1021.00"
"""General and operations managers: what running a thing of one's own adds to the work in it."""
MANAGING_SHARE = 0.25
LIVED = frozenset({"away"})
"""Families of what is lived rather than run."""
DENIED = 0.2
"""An occupation that is denied this clearly is no part."""


def read_mix(
    text: str,
    occupation: Reference | None,
    ground: Ground,
    reader: Reader,
    asides: Asides | None = None,
) -> Mix | None:
    """Return what a destination is made of.

    Parameters
    ----------
    text
        The destination in the person's words.
    occupation
        The occupation it is, where the person knows its code.
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.
    asides
        What was told elsewhere, from ``find_asides``, which helps to read words that say little.

    Returns
    -------
    Mix or None
        None where the words say nothing of any occupation.
    """
    if occupation is not None and occupation.identifier in ground.catalog.row_of_code:
        return one(ground.catalog.row_of_code[occupation.identifier])
    pieces = cut(text)
    denied = _deny(text, ground, reader)
    linked = np.where(denied, np.float32(0), _link(pieces, ground, reader))
    kinds = _recognise(text, pieces, reader, asides)
    told = is_venture(text) or (is_undertaking(text) and max(kinds.values(), default=0.0) >= TOLD)
    if linked.max(initial=0) >= CLEAR and not told:
        return one(int(linked.argmax()))
    heard = np.where(denied, np.float32(0), _listen(pieces, ground, reader, asides))
    mix = _compose(text, linked, heard, np.where(denied, 0, _vote(kinds, ground)), ground)
    if mix is None:
        return None
    mix = replace(mix, kinds=_find_plain(kinds))
    return _manage(mix, ground) if is_venture(text) or (is_undertaking(text) and _is_run(mix.kinds)) else mix


def _link(pieces: Sequence[Piece], ground: Ground, reader: Reader) -> NDArray[np.float32]:
    scores = np.zeros(len(ground.vectors), np.float32)
    found = reader.link_occupations([piece.text for piece in pieces], CANDIDATES)
    for piece, links in zip(pieces, found, strict=True):
        for link in links:
            scores[link.row] = max(scores[link.row], piece.weight * link.score)
    return np.where(ground.offered, scores, 0).astype(np.float32)


def _listen(pieces: Sequence[Piece], ground: Ground, reader: Reader, asides: Asides | None) -> NDArray[np.float32]:
    """Add up what all pieces speak of: what is said in several counts more than what one word happens to mean."""
    noise = find_noise(ground, reader)
    told = _hear_roots(reader.encode([piece.text for piece in pieces]), ground, noise)
    whole = np.asarray(np.array([piece.weight for piece in pieces], np.float32) @ told, np.float32)
    if asides is None or len(asides.vectors) == 0:
        return whole
    known = _hear_roots(asides.vectors, ground, noise)
    lengths = np.linalg.norm(known, axis=1) * np.linalg.norm(whole)
    alike = known @ whole / np.where(lengths > 0, lengths, 1)
    # Where the words are vague, what one can do says more of what is meant.
    sentences = [place for place, piece in enumerate(pieces) if not piece.clause]
    vague = 1 - float(told[sentences].max()) / np.sqrt(CLEARLY)
    helps = np.maximum(np.clip((alike - ALIKE_LEAST) / ALIKE_SPAN, 0, 1), np.where(alike > ALIKE_LEAST, vague, 0))
    return np.asarray(whole + helps * ASIDE * min(1.0, ASIDES / len(known)) @ known, np.float32)


def _hear_roots(vectors: NDArray[np.float32], ground: Ground, noise: NDArray[np.float32]) -> NDArray[np.float32]:
    """Hear texts in roots, none too loud, a vague one with little voice; shape (texts, occupations)."""
    heard = np.where(ground.offered, hear(vectors, ground, noise), 0)
    voice = np.clip(heard.max(axis=1, initial=0) / CLEARLY, FAINTEST, 1)
    return np.asarray(np.minimum(np.sqrt(heard), LOUDEST) * voice[:, None], np.float32)


def _deny(text: str, ground: Ground, reader: Reader) -> NDArray[np.bool_]:
    """Say which occupations the words deny: "I don't want to be a midwife"; shape (occupations,)."""
    denied = np.zeros(len(ground.vectors), np.bool_)
    for links in reader.link_occupations(find_denied(text), CANDIDATES):
        denied[[link.row for link in links if link.score >= DENIED]] = True
    return denied


def _find_plain(kinds: Mapping[Undertaking, float]) -> tuple[Undertaking, ...]:
    """Return the kinds that are meant plainly enough to be asked about."""
    return tuple(kind for kind, chance in kinds.items() if chance >= PLAINLY * max(kinds.values()))


def _is_run(kinds: Sequence[Undertaking]) -> bool:
    """Say whether what is most likely meant is something one runs, whatever the words for it."""
    meant = [kind for kind in kinds if kind.family != WITHIN]
    return bool(meant) and meant[0].family not in LIVED


def _manage(mix: Mix, ground: Ground) -> Mix:
    """Add what running a thing of one's own adds to the work in it."""
    managing = ground.catalog.row_of_code.get(MANAGING)
    if managing is None or managing in mix.rows:
        return mix
    shares = np.append(mix.shares * (1 - MANAGING_SHARE), MANAGING_SHARE).astype(np.float32)
    return replace(mix, rows=np.append(mix.rows, managing), shares=shares)


def _recognise(
    text: str, pieces: Sequence[Piece], reader: Reader, asides: Asides | None
) -> Mapping[Undertaking, float]:
    # Who names a post does not start anything.
    if is_post(text):
        return {}
    told = () if asides is None else asides.told
    return recognise([(piece.text, piece.weight) for piece in pieces], reader, told)


def _vote(kinds: Mapping[Undertaking, float], ground: Ground) -> NDArray[np.float32]:
    """Say what the kinds of undertaking that the words speak of are made of; shape (occupations,), at most 1."""
    votes = np.zeros(len(ground.vectors), np.float32)
    rows = ground.catalog.row_of_code
    for kind, clear in kinds.items():
        made_of = [rows[code] for code in kind.codes if code in rows]
        counts = clear * (DONE_WITHIN if kind.family == WITHIN else 1.0)
        votes[made_of] += counts * BESIDE ** np.arange(len(made_of), dtype=np.float32)
    votes[~ground.offered] = 0
    return np.asarray(votes / max(float(votes.max()), CERTAIN), np.float32)


def _agree(votes: NDArray[np.float32], ground: Ground) -> NDArray[np.float32]:
    """Return how much each occupation is like one of those that a kind is made of; 1 for all where none was meant."""
    meant = np.flatnonzero(votes > FAINT * votes.max(initial=0))
    if len(meant) == 0:
        return np.ones(len(ground.vectors), np.float32)
    alike = (ground.vectors @ ground.vectors[meant].T).max(axis=1)
    return np.asarray(np.clip((alike - UNLIKE) / (LIKE - UNLIKE), STRANGE, 1), np.float32)


def _compose(
    text: str, linked: NDArray[np.float32], heard: NDArray[np.float32], votes: NDArray[np.float32], ground: Ground
) -> Mix | None:
    loudest = float(heard.max(initial=0))
    if loudest <= 0 and not votes.any():
        return None
    heard = heard * _agree(votes, ground)
    linked, votes = (LINKED * linked, votes) if is_undertaking(text) else (BRIEF_LINKED * linked, BRIEF_MEANT * votes)
    strength = linked + HEARD * heard / max(loudest, LOUDEST) + votes
    strength = strength + KIN_SHARE * (strength[ground.kin] * ground.kinship).sum(axis=1)
    strength = np.where(ground.offered & (linked + heard + votes > 0), strength, 0)
    rows = np.argsort(-strength, kind="stable")[:PARTS]
    shown = strength[rows] > LEAST_PART * strength[rows[0]]
    shown[1] = strength[rows[1]] > SECOND * strength[rows[0]]
    rows = rows[shown]
    return Mix(rows, (strength[rows] / strength[rows].sum()).astype(np.float32), False)
