"""What a conclusion rests on: the person's words and the catalog's facts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """A person's own words, and where they stand.

    Attributes
    ----------
    entry
        Identifier of the entry.
    origin
        What the words are in the person's story, such as ``"what it took"``.
    quote
        The words, exactly as written in the entry.
    span
        Where the telling words stand in the quote: code points, end exclusive.
    """

    entry: str
    origin: str
    quote: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason in a plain sentence.

    Attributes
    ----------
    text
        The sentence.
    evidence
        The words it rests on; empty where it rests on the catalog alone.
    """

    text: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One of the three parts of fit.

    Attributes
    ----------
    score
        In [0, 1].
    reasons
        Strongest first.
    """

    score: float
    reasons: tuple[Reason, ...]
