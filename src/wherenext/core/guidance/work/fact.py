"""One thing that is known of work, or that is not, with where it comes from."""

from dataclasses import dataclass

from wherenext.core.catalog.facts import NOT_INSTALLED, NOT_PUBLISHED
from wherenext.core.catalog.source import Basis, Figure

NO_FIGURE = Figure(None, "", Basis.PUBLISHED, "")


@dataclass(frozen=True, slots=True)
class Fact:
    """One line with its figure.

    Attributes
    ----------
    name
        What it is about.
    figure
        The number with where it comes from; its value is None where it is unknown, or where the fact is words.
    words
        What it says; where it is not known, how it could be.
    known
        Whether it is known.
    """

    name: str
    figure: Figure
    words: str
    known: bool = True


@dataclass(frozen=True, slots=True)
class Listing:
    """Several things of one kind that a release lists.

    Attributes
    ----------
    items
        The first of them.
    total
        How many there are in all.
    origin
        Where they come from; without a value.
    """

    items: tuple[str, ...]
    total: int
    origin: Figure


def miss(name: str, *, installed: bool) -> Fact:
    """Return a fact that is not known.

    Parameters
    ----------
    name
        What it is about.
    installed
        Whether the release that would tell is installed and says nothing of this occupation.

    Returns
    -------
    Fact
        With how it could be known.
    """
    return Fact(name, NO_FIGURE, NOT_PUBLISHED if installed else NOT_INSTALLED, known=False)
