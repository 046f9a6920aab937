"""How likely each occupation is part of a destination, from all that its words say of it.

Logistic regressions over the occupations that anything speaks for, fitted on examples of our own
(training/words/destinations.tsv), each labelled by what had not learned from it: 1,500 destinations, once with kinds
read from their words and once with those that the example names, and 420 jobs. On 1,000 further destinations 0.52 of
the four likeliest are named in the example (0.63 where its kinds are said); put together by hand, without what was
learned, 0.43 and 0.55. What comes out as a chance is off by less than 0.01 on average (expected calibration error
over ten bins).
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Voices(NamedTuple):
    """What speaks for each occupation; all of shape (occupations,).

    Attributes
    ----------
    learned
        What was learned from examples, in logarithms of odds.
    linked
        How likely the words name it, in [0, 1].
    heard
        How much they speak of it, in [0, 1].
    voted
        How much of it is done in the kinds of undertaking that are meant, in [0, 1].
    """

    learned: NDArray[np.float32]
    linked: NDArray[np.float32]
    heard: NDArray[np.float32]
    voted: NDArray[np.float32]


class Weights(NamedTuple):
    """What each voice counts, in logarithms of odds; ``base`` is what holds of all."""

    base: float
    learned: float
    linked: float
    heard: float
    voted: float


READ = Weights(0.05, 0.62, 3.1, 0.58, 1.56)
"""For a destination whose kinds are read from its words."""
SAID = Weights(-0.3, 0.58, 3.2, 0.25, 2.85)
"""For one whose kinds the person said."""
PAID = Weights(-4.0, 0.32, 6.8, 2.6, 0.76)
"""For work that others pay for: what it is called says most."""

LEARNED_LEAST = -3.0
"""From these odds, one in twenty, what was learned speaks for an occupation by itself."""


def is_spoken_for(voices: Voices) -> NDArray[np.bool_]:
    """Return for which occupations anything speaks.

    Parameters
    ----------
    voices
        What speaks for each.

    Returns
    -------
    NDArray
        Shape (occupations,).
    """
    return (voices.linked + voices.heard + voices.voted > 0) | (voices.learned > LEARNED_LEAST)


def blend(voices: Voices, weights: Weights) -> NDArray[np.float32]:
    """Return how likely each occupation is part of a destination.

    Parameters
    ----------
    voices
        What speaks for each.
    weights
        What each voice counts.

    Returns
    -------
    NDArray
        Shape (occupations,), in (0, 1).
    """
    odds = np.full_like(voices.learned, weights.base)
    for voice, weight in zip(voices, weights[1:], strict=True):
        odds += np.float32(weight) * voice
    return np.asarray(1 / (1 + np.exp(-odds)), np.float32)
