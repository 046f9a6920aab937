"""What kinds of undertaking say of occupations: which do the work in them, and which are like these."""

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.destination.undertakings import BESIDE, WITHIN, Undertaking
from wherenext.core.guidance.work.ground import Ground

CERTAIN = 0.25
"""A kind that is meant this clearly adds in full; a fainter one less, so that words of no kind are left to the rest."""
DONE_WITHIN = 0.5
"""How much what is done within an undertaking adds beside its kind: half of what the thing is."""
STRANGE = 0.3
"""What is heard of an occupation unlike all of the kind's counts no more than this: a word in another sense."""
UNLIKE = 0.4
"""Cosine to the nearest of the kind's occupations from which an occupation begins to be like it."""
LIKE = 0.7
"""From this it counts in full."""
FAINT = 0.3
"""An occupation that kinds speak for less than this share of the strongest says nothing of what is like them."""


def vote(kinds: Mapping[Undertaking, float], ground: Ground) -> NDArray[np.float32]:
    """Return what the kinds that words speak of are made of.

    Parameters
    ----------
    kinds
        How likely each is meant, in [0, 1].
    ground
        The catalog, made ready.

    Returns
    -------
    NDArray
        Shape (occupations,), in [0, 1]: how much of its work an occupation does, by how clearly the kind is meant.
    """
    votes = np.zeros(len(ground.vectors), np.float32)
    for kind, clear in kinds.items():
        counts = clear * (DONE_WITHIN if kind.family == WITHIN else 1.0)
        votes += counts * _order_work(kind, ground)
    return np.asarray(votes / max(float(votes.max(initial=0)), CERTAIN), np.float32)


def vote_said(kinds: Collection[Undertaking], ground: Ground) -> NDArray[np.float32]:
    """Return the same of kinds that the person named.

    Parameters
    ----------
    kinds
        At least one.
    ground
        The catalog, made ready.

    Returns
    -------
    NDArray
        Shape (occupations,), in [0, 1]: what is done most in each counts in full, however many there are.
    """
    return np.asarray(np.stack([_order_work(kind, ground) for kind in kinds]).max(axis=0), np.float32)


def find_alike(votes: NDArray[np.float32], ground: Ground) -> NDArray[np.float32]:
    """Return how much each occupation is like one of those that a kind is made of.

    Parameters
    ----------
    votes
        Shape (occupations,): what the kinds are made of.
    ground
        The catalog, made ready.

    Returns
    -------
    NDArray
        Shape (occupations,), from :data:`STRANGE` to 1; 1 for all where no kind was meant.
    """
    meant = np.flatnonzero(votes > FAINT * votes.max(initial=0))
    if len(meant) == 0:
        return np.ones(len(ground.vectors), np.float32)
    alike = (ground.vectors @ ground.vectors[meant].T).max(axis=1)
    return np.asarray(np.clip((alike - UNLIKE) / (LIKE - UNLIKE), STRANGE, 1), np.float32)


def _order_work(kind: Undertaking, ground: Ground) -> NDArray[np.float32]:
    """Weigh the occupations of a kind by how much of it they do; shape (occupations,), at most 1."""
    rows = ground.catalog.row_of_code
    made_of = [rows[code] for code in kind.codes if code in rows]
    work = np.zeros(len(ground.vectors), np.float32)
    work[made_of] = BESIDE ** np.arange(len(made_of), dtype=np.float32)
    work[~ground.offered] = 0
    return work
