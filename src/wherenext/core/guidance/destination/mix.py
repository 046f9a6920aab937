"""The occupations a destination is made of: one, or several with their shares where it is no occupation."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.destination.pieces import Piece, cut, weigh_clauses
from wherenext.core.guidance.destination.undertakings import recognise
from wherenext.core.guidance.person.hearing import find_noise, hear
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.person.phrases import MIDDLE_LEVEL, Role
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey.reference import Reference

PARTS = 4
"""At most this many occupations make up a destination that is none."""
CLEAR = 0.75
"""From this probability of a link a destination's text counts as naming the occupation."""
LEAST_PART = 0.4
"""An occupation that speaks less than this share of the strongest is left out."""
CANDIDATES = 12
LOUDEST = 9.0
"""A piece speaks of one occupation at most this much, in roots of what is heard: an occupation's own word must
not drown the rest."""
CLEARLY = 25.0
"""A piece that is heard this much counts in full; a vaguer one less, and never below a seventh."""
FAINTEST = 0.15
LINKED = 0.7
"""How much a likely link adds to what is heard."""
ASIDE = 0.6
"""How much a skill that no job explains counts against the words of the destination; three and more share what two and
a half would."""
ASIDES = 2.5
ALIKE_LEAST = 0.2
"""A skill whose occupations are less like those of the destination's words (cosine) is no help to read them."""
ALIKE_SPAN = 0.3
"""From this much more it helps in full."""
MEANT = 1.0
"""How much the occupations of a kind of undertaking add, where the words speak of one."""
CERTAIN = 1.5
"""A kind that is meant this clearly adds in full; a fainter one less."""
BESIDE = 0.8
"""How much each further occupation of a kind counts against the one before."""
STRANGE = 0.3
"""What is heard of an occupation unlike all of the kind's counts no more than this: a word in another sense."""
UNLIKE = 0.4
"""Cosine to the nearest of the kind's occupations from which an occupation begins to be like it."""
LIKE = 0.7
"""From this it counts in full."""
KIN_SHARE = 0.3
"""How much an occupation takes over from its kin: what stands alone among strangers was likely misheard."""
NEAREST = 10
"""How many of a held position's kin are taken to explain a skill too."""
EXPLAINED = 0.5
"""From this share of what a skill speaks of most, a position held explains it."""
MANAGING = "11-1021.00"
"""General and operations managers: what running a thing of one's own adds to the work in it."""
MANAGING_SHARE = 0.25
_TELLING = frozenset({Role.DONE, Role.TOOK, Role.SKILL, Role.DUTY, Role.HIGHLIGHT, Role.TITLE, Role.PRESENT})
_OWN = re.compile(
    r"\b(my own|our own|own boss|self-employed|freelanc\w*|start-?up)\b"
    r"|\b(open|start|run|running|found|launch|set up|own)\b (an?|my|the|our)\b",
    re.IGNORECASE,
)
_UP_TO_NOUN = r"([^.,;:]*?)(?=\s+(?:for|of|on|in|with|at|by|to|about|who|that|which|where|from|and|or)\b|[.,;:]|$)"
_HEAD = re.compile(
    rf"^(?:an?|the|my|our)\s+{_UP_TO_NOUN}",
    re.I,
)
"""The first noun of words that begin with an article, and what stands before it."""
_BARE_HEAD = re.compile(rf"^{_UP_TO_NOUN}", re.I)
"""The same of words that begin without one."""
_HOLDER = re.compile(
    r"(?:er|or|ist|ian|ant|ent|ive|man|\bone|woman|person|nurse|clerk|aide|chef|pilot|cook|guide|coach|judge|tech|rn|lpn"
    r"|analyst|expert|professional|assistant|lead|head|midwife|vet|priest|dean|hand|official|paralegal|mechanic|medic|position"
    r"|job|role|post|work)s?$",
    re.I,
)
_NO_HOLDER = re.compile(
    r"(?:center|theater|paper|newsletter|water|shelter|corner|order|tower|river|summer|winter|number|restaurant|store"
    r"|tour|floor|incubator|apartment|event|tournament|establishment|archive)s?$",
    re.I,
)
"""Endings that tell who holds an occupation from a thing one runs; a judgement of ours, in English."""
_CHIEF = re.compile(r"\bC[A-Z]{1,2}O$")
"""A chief officer by letters: CIO, CEO, CISO."""


@dataclass(frozen=True)
class Mix:
    """What a destination is made of.

    Attributes
    ----------
    rows
        Shape (parts,): rows of occupations, largest share first.
    shares
        Shape (parts,): adding up to 1.
    named
        Whether it is one occupation, named by code or by a clear title.
    """

    rows: NDArray[np.int64]
    shares: NDArray[np.float32]
    named: bool

    def blend(self, table: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the weighted mean of the parts' rows in a table; unknown parts are left out.

        Parameters
        ----------
        table
            Shape (occupations, ...).

        Returns
        -------
        NDArray
            One row; NaN where no part is known.
        """
        values = table[self.rows].astype(np.float32)
        weights = self.shares.reshape(-1, *[1] * (values.ndim - 1)) * ~np.isnan(values)
        total = weights.sum(axis=0)
        mean = np.nansum(values * weights, axis=0) / np.where(total > 0, total, 1)
        return np.asarray(np.where(total > 0, mean, np.nan), np.float32)


@dataclass(frozen=True)
class Asides:
    """What a person told elsewhere that helps to read a destination's words.

    Attributes
    ----------
    vectors
        Shape (skills, width): skills that no position held explains.
    told
        What was done, is known and is assumed, in the person's words.
    """

    vectors: NDArray[np.float32]
    told: tuple[str, ...]


def one(row: int) -> Mix:
    """Return the mix of a single occupation.

    Parameters
    ----------
    row
        Its row.

    Returns
    -------
    Mix
        Named, with the whole share.
    """
    return Mix(np.array([row]), np.ones(1, np.float32), True)


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
        What was told elsewhere, from :func:`find_asides`, which helps to read words that say little.

    Returns
    -------
    Mix or None
        None where the words say nothing of any occupation.
    """
    if occupation is not None and occupation.identifier in ground.catalog.row_of_code:
        return one(ground.catalog.row_of_code[occupation.identifier])
    pieces = cut(text)
    linked = _link(pieces, ground, reader)
    venture = is_venture(text)
    if linked.max(initial=0) >= CLEAR and not venture:
        return one(int(linked.argmax()))
    mix = _compose(linked, _listen(pieces, ground, reader, asides), _vote(text, ground, asides), ground)
    managing = ground.catalog.row_of_code.get(MANAGING)
    if mix is None or not venture or managing is None or managing in mix.rows:
        return mix
    shares = np.append(mix.shares * (1 - MANAGING_SHARE), MANAGING_SHARE).astype(np.float32)
    return Mix(np.append(mix.rows, managing), shares, named=False)


def find_asides(person: Person, ground: Ground) -> Asides:
    """Return what a person told elsewhere that helps to read a destination's words.

    Parameters
    ----------
    person
        The person.
    ground
        The catalog, made ready.

    Returns
    -------
    Asides
        Skills that speak of other work than the positions held and their kin; those rated below the middle are plans
        rather than skills and left out. And everything that tells of things done, known or assumed.
    """
    named = [
        number
        for number, phrase in enumerate(person.phrases)
        if phrase.role is Role.SKILL and (phrase.level or MIDDLE_LEVEL) >= MIDDLE_LEVEL
    ]
    vectors = person.vectors[named]
    held = sorted({held.occupation for held in person.worked if held.present})
    known = np.unique(np.concatenate([np.array(held, np.int64), ground.kin[held, :NEAREST].ravel()]))
    heard = np.where(ground.offered, hear(vectors, ground, person.noise), 0)
    strongest = heard.max(axis=1, initial=0)
    unexplained = (strongest > 0) & (heard[:, known].max(axis=1, initial=0) <= EXPLAINED * strongest)
    told = [phrase.text for phrase in person.phrases if phrase.role in _TELLING]
    assumed = [entry.payload.text for entry in person.journey.assumptions]
    return Asides(np.asarray(vectors[unexplained], np.float32), (*told, *assumed))


def is_venture(text: str) -> bool:
    """Return whether a destination's words speak of a thing one runs rather than of an occupation one holds.

    Parameters
    ----------
    text
        The destination in the person's words.

    Returns
    -------
    bool
        A bakery of one's own is; a baker is not.
    """
    if _OWN.search(text):
        return True
    head = _HEAD.match(text.strip())
    return head is not None and (not _HOLDER.search(head[1]) or bool(_NO_HOLDER.search(head[1])))


def _is_post(text: str) -> bool:
    """Return whether words begin with one who holds an occupation: CIO of a hospital group, head of a clinic."""
    head = (_HEAD.match(text.strip()) or _BARE_HEAD.match(text.strip()) or ("", ""))[1]
    return not is_venture(text) and bool(_CHIEF.search(head) or (_HOLDER.search(head) and not _NO_HOLDER.search(head)))


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


def _vote(text: str, ground: Ground, asides: Asides | None) -> NDArray[np.float32]:
    """Say what the kinds of undertaking that the words speak of are made of; shape (occupations,), at most 1."""
    votes = np.zeros(len(ground.vectors), np.float32)
    rows = ground.catalog.row_of_code
    # Who names a post does not start anything: what was told elsewhere must not make a hint ("group") into a kind.
    told = () if asides is None or _is_post(text) else asides.told
    kinds = recognise(weigh_clauses(text), told)
    for kind, clear in kinds.items():
        made_of = [rows[code] for code in kind.codes if code in rows]
        votes[made_of] += clear * BESIDE ** np.arange(len(made_of), dtype=np.float32)
    votes[~ground.offered] = 0
    return np.asarray(votes / max(float(votes.max()), CERTAIN), np.float32)


def _agree(votes: NDArray[np.float32], ground: Ground) -> NDArray[np.float32]:
    """Return how much each occupation is like one of those that a kind is made of; 1 for all where none was meant."""
    meant = np.flatnonzero(votes)
    if len(meant) == 0:
        return np.ones(len(ground.vectors), np.float32)
    alike = (ground.vectors @ ground.vectors[meant].T).max(axis=1)
    return np.asarray(np.clip((alike - UNLIKE) / (LIKE - UNLIKE), STRANGE, 1), np.float32)


def _compose(
    linked: NDArray[np.float32], heard: NDArray[np.float32], votes: NDArray[np.float32], ground: Ground
) -> Mix | None:
    loudest = float(heard.max(initial=0))
    if loudest <= 0 and not votes.any():
        return None
    heard = heard * _agree(votes, ground)
    strength = LINKED * linked + heard / max(loudest, LOUDEST) + MEANT * votes
    strength = strength + KIN_SHARE * (strength[ground.kin] * ground.kinship).sum(axis=1)
    strength = np.where(ground.offered & (linked + heard + votes > 0), strength, 0)
    rows = np.argsort(-strength, kind="stable")[:PARTS]
    rows = rows[strength[rows] > LEAST_PART * strength[rows[0]]]
    return Mix(rows, (strength[rows] / strength[rows].sum()).astype(np.float32), False)
