"""What a text was linked to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """One thing that a text, or a part of it, was linked to.

    Attributes
    ----------
    row
        Row of the thing in its index.
    score
        Calibrated probability in [0, 1] that the link is right.
    start
        Where the words that it rests on begin, in code points.
    end
        Where they end, exclusive.
    likeness
        How much these words and the best name of the thing hold of each other, in [0, 1]; 1 where a text is a name.
    """

    row: int
    score: float
    start: int
    end: int
    likeness: float = 1.0
