"""How evidence is weighed: whether a sentence shows any skill, and whether a skill is the one that it shows."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.cues import find_cues

EVIDENCE = ("run", "clause", "text", "likeness", "share", "gap", "prior", "exact", "told", "shows")
"""How a thing and a text agree, on the best run of words.

run, clause, text: cosine of the run, its clause and the whole text with the thing. likeness: weighted Jaccard of the
run's stems and the best name's. share: part of the best name's weight that the clause holds. gap: how far the clause's
cosine is below that of the thing nearest to it, at most 0. prior: how often the thing is asked for at all, as a
logarithm. exact: fourth power of the likeness, which only a name said in full brings near 1. told: how far what the
table of parts says of the thing is below what it says of any, at most 0. shows: logarithm of the odds that the text
shows any skill at all.
"""

SUREST = 4.0
"""Logarithm of the odds of a sentence that no sentence is taken beyond: the gate was not fitted finer than that."""


@dataclass(frozen=True)
class Judgement:
    """Two logistic regressions, fitted by `make train`.

    Attributes
    ----------
    weights
        One for each of :data:`EVIDENCE`.
    bias
        Logarithm of the odds where all evidence is zero.
    gate
        What tells whether a sentence shows any skill: a weight for each dimension of its vector, then one for each of
        its cues, then the bias. Empty where nothing is known of that.
    trust
        How much what a sentence shows counts beside the best candidate that it holds.
    least
        Probability of a sentence's best candidate below which nothing is said of the sentence, where it is as likely
        as not that it shows something.
    beside
        Probability below which nothing is said beside the best.
    """

    weights: Sequence[float] = (6.0, 2.0, 2.0, 3.0, 0.5, 4.0, 0.2, 0.3, 0.5, 0.5)
    bias: float = -8.0
    gate: Sequence[float] = ()
    trust: float = 1.0
    least: float = 0.022
    beside: float = 0.005

    def shows(self, vectors: NDArray[np.float32], sentences: Sequence[str]) -> NDArray[np.float32]:
        """Return the logarithm of the odds that sentences show any skill.

        Parameters
        ----------
        vectors
            Shape (sentences, width): their vectors.
        sentences
            The sentences.

        Returns
        -------
        NDArray
            Shape (sentences,): within four of 0, and 0 where nothing is known of that.
        """
        if not self.gate or not sentences:
            return np.zeros(len(sentences), np.float32)
        gate = np.asarray(self.gate, np.float32)
        width = vectors.shape[1]
        cues = np.stack([find_cues(sentence) for sentence in sentences])
        odds: NDArray[np.float32] = vectors @ gate[:width] + cues @ gate[width:-1] + gate[-1]
        return np.clip(odds, -SUREST, SUREST)

    def speaks(self, best: float, shows: float) -> bool:
        """Return whether anything is said of a sentence.

        Parameters
        ----------
        best
            Probability of its best candidate, in (0, 1).
        shows
            Logarithm of the odds that it shows any skill.

        Returns
        -------
        bool
            Whether both together outweigh what is asked of the best alone.
        """
        return log_odds(best) + self.trust * shows >= log_odds(self.least)

    def weigh(self, evidence: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return probabilities.

        Parameters
        ----------
        evidence
            Shape (n, 10): columns as in :data:`EVIDENCE`.

        Returns
        -------
        NDArray
            Shape (n,).
        """
        logits = evidence @ np.asarray(self.weights, np.float32) + np.float32(self.bias)
        found: NDArray[np.float32] = 1 / (1 + np.exp(-logits))
        return found


UNFITTED = Judgement()
"""Weights set by hand, for an index that nothing was fitted for."""


def log_odds(chance: float) -> float:
    """Return the logarithm of the odds of a probability.

    Parameters
    ----------
    chance
        A probability; what is nearer to 0 or 1 than a millionth counts as a millionth away.

    Returns
    -------
    float
        At most 14 away from 0.
    """
    within = min(max(chance, 1e-6), 1 - 1e-6)
    return math.log(within / (1 - within))
