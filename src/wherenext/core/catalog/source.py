"""Where a figure comes from, and how sure one may be of it."""

from dataclasses import dataclass
from enum import StrEnum


class Basis(StrEnum):
    """How a figure came to be; shown beside every figure."""

    PUBLISHED = "published"
    """Printed by the source as it is."""
    ESTIMATED = "estimated"
    """Predicted by a model of ours from texts, with a measured accuracy."""
    COMPUTED = "computed"
    """Computed from the person's own words and other figures."""
    ENTERED = "entered"
    """Typed in by the person."""


@dataclass(frozen=True, slots=True)
class Source:
    """A release of data that figures are taken from.

    Attributes
    ----------
    id
        Short name used wherever a figure cites it, such as ``"bls-oews"``.
    title
        The release as its publisher names it.
    publisher
        Who publishes it.
    version
        The release's own version, such as ``"30.1"`` or ``"May 2025"``.
    date
        Date of the figures, ISO 8601, as exact as it is known: ``"2025-05"``.
    licence
        SPDX identifier or the publisher's words.
    attribution
        The credit line the licence asks for.
    """

    id: str
    title: str
    publisher: str
    version: str
    date: str
    licence: str
    attribution: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One number a person may see.

    Attributes
    ----------
    value
        The number, or None where it is unknown. Unknown is never zero.
    unit
        Unit or range, such as ``"US dollars a year"`` or ``"0 to 1"``.
    basis
        How the number came to be.
    source
        Identifier of its :class:`Source`, or ``"you"`` for the person's own.
    date
        Date of the figure, ISO 8601, or ``""`` where it has none.
    note
        What limits it, in one plain sentence; ``""`` where nothing does.
    """

    value: float | None
    unit: str
    basis: Basis
    source: str
    date: str = ""
    note: str = ""
