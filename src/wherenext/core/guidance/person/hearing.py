"""How much a person's words speak of each occupation."""

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.person.small_talk import SMALL_TALK
from wherenext.core.guidance.work.ground import FLAT, Ground, standardise

NOISE = 0.5
"""How much of an occupation's answer to small talk is taken off; set on bench/people/first."""


def hear(vectors: NDArray[np.float32], ground: Ground, noise: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
    """Return how much each text speaks of each occupation.

    Parameters
    ----------
    vectors
        Shape (texts, width).
    ground
        The catalog, made ready.
    noise
        Shape (occupations,): what each answers to anything, from :func:`find_noise`; None takes nothing off.

    Returns
    -------
    NDArray
        Shape (texts, occupations), 0 or more: closeness standardised over the offered occupations, less the noise, to
        the power 2.5, so that a few clear answers count more than many faint ones; times the square of the text's best
        closeness against that of an ordinary name of a skill, so that vague words have little voice. 0 for a text
        without a known word.
    """
    close = np.asarray(vectors @ ground.centred, np.float32)
    strong = close * close
    spread = np.sqrt(strong @ ground.even)  # The offered occupations' mean is zero by the centring.
    known = spread > FLAT  # A text without a known word is near to nothing.
    close /= np.where(known, spread, np.inf)[:, None]
    np.multiply(close, ground.shown, out=strong)
    best = strong.max(axis=1, initial=0)
    voice = np.where(known, best * spread + vectors @ ground.middle, 0) / ground.clarity
    if noise is not None:
        close -= noise
    np.maximum(close, 0, out=close)
    if not known.all():
        close[~known] = 0
    np.sqrt(close, out=strong)
    close *= close
    close *= strong
    close *= np.square(np.maximum(voice, 0))[:, None]
    return close


def find_noise(ground: Ground, reader: Reader) -> NDArray[np.float32]:
    """Return what each occupation answers to words that say nothing of any.

    Parameters
    ----------
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.

    Returns
    -------
    NDArray
        Shape (occupations,): standard deviations above the mean, in part. Vectors that are near to everything are a
        known trouble of high dimensions (Radovanović and others, Journal of Machine Learning Research 11, 2010).
    """
    vectors = reader.encode(SMALL_TALK)
    vectors = vectors[vectors.any(axis=1)]
    if len(vectors) == 0:
        return np.zeros(len(ground.vectors), np.float32)
    return np.asarray(NOISE * standardise(vectors @ ground.vectors.T, ground.even).mean(axis=0), np.float32)
