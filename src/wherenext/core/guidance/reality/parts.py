"""Figures of a destination that is made of several kinds of work: the lowest and the highest, each with its part."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from wherenext.core.catalog.values import Pay
from wherenext.core.guidance.fit.constraints import tell_rest
from wherenext.core.guidance.work.ground import Ground


@dataclass(frozen=True, slots=True)
class PartPay:
    """What one of the occupations pays that a destination is made of; `pay` is None where it is not published."""

    title: str
    pay: Pay | None


def find_pays(rows: Sequence[int], area: int, ground: Ground) -> tuple[PartPay, ...]:
    """Return what each part of a destination pays.

    Parameters
    ----------
    rows
        Rows of the occupations it is made of.
    area
        Row of the area.
    ground
        The catalog, made ready.

    Returns
    -------
    tuple of PartPay
        In the order of the rows.
    """
    pay, occupations = ground.catalog.pay, ground.catalog.occupations
    return tuple(PartPay(occupations[row].title, pay.find(row, area)) for row in rows)


@dataclass(frozen=True, slots=True)
class Span:
    """Where one figure lies over the parts of a destination.

    Attributes
    ----------
    ends
        The lowest and the highest, each with the name of its part; one of them where only one is known, none where
        nothing is.
    between
        How many parts lie between them.
    unknown
        Of how many parts it is not known.
    """

    ends: tuple[tuple[float, str], ...]
    between: int
    unknown: int

    def tell(self, sentence: str, word: Callable[[float, str], str]) -> str:
        """Return it in words.

        Parameters
        ----------
        sentence
            With ``{}`` where the ends stand.
        word
            Words one of them, given the figure and the part.

        Returns
        -------
        str
            ``"Unknown."`` where nothing is known; where the other parts stand is said behind it.
        """
        if not self.ends:
            return "Unknown."
        first, *rest = (word(value, name) for value, name in self.ends)
        told = " and ".join([first, *(f"{each[0].lower()}{each[1:]}" for each in rest)])
        return f"{sentence.format(told)}{tell_rest(self.between, self.unknown)}"


def find_span(parts: Iterable[tuple[float | None, str]]) -> Span:
    """Return where a figure lies over the parts of a destination.

    Parameters
    ----------
    parts
        The figure and the name of each part; None where the figure is not known.

    Returns
    -------
    Span
        Of two equal figures the first by name.
    """
    every = list(parts)
    known = sorted((value, name) for value, name in every if value is not None)
    ends = tuple(dict.fromkeys([known[0], known[-1]])) if known else ()
    return Span(ends, len(known) - len(ends), len(every) - len(known))
