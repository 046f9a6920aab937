"""Link texts to the things of a taxonomy."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from wherenext.core.language.match import Match


class Linker(Protocol):
    """Knows the things of one taxonomy and links texts to them."""

    @property
    def ids(self) -> Sequence[str]:
        """Identifier of each thing."""
        ...

    @property
    def names(self) -> Sequence[str]:
        """Name of each thing."""
        ...

    def link(self, texts: Sequence[str], top: int) -> Sequence[Sequence[Match]]:
        """Return the matches of each text, best first, at most `top`."""
        ...


@dataclass(frozen=True, slots=True)
class Link:
    """A thing that a text was linked to.

    Attributes
    ----------
    id
        Its identifier: O*NET-SOC code, ESCO URI or O*NET element.
    name
        Its name.
    score
        Probability in [0, 1] that the link is right.
    span
        Start and end of the words that it rests on, in code points, end exclusive.
    """

    id: str
    name: str
    score: float
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Linked:
    """A text with what it was linked to.

    Attributes
    ----------
    text
        The text.
    links
        Best first; empty where nothing is likely enough.
    """

    text: str
    links: tuple[Link, ...]


def link_texts(linker: Linker, texts: Sequence[str], top: int) -> Iterator[Linked]:
    """Link texts, in their order.

    Parameters
    ----------
    linker
        Links to one taxonomy.
    texts
        Any texts.
    top
        How many links a text at most.

    Yields
    ------
    Linked
        One for each text.
    """
    for text, matches in zip(texts, linker.link(texts, top), strict=True):
        yield Linked(text, tuple(_name(linker, match) for match in matches))


def _name(linker: Linker, match: Match) -> Link:
    return Link(linker.ids[match.row], linker.names[match.row], match.score, (match.start, match.end))
