"""What only the installed catalog knows of an occupation: its tasks, titles, outlook and the like."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Task:
    """A task of an occupation.

    Attributes
    ----------
    text
        The statement as published.
    core
        Whether it is central to the occupation; None where that is not rated.
    importance
        1 to 5; None where it is not rated.
    """

    text: str
    core: bool | None
    importance: float | None


@dataclass(frozen=True, slots=True)
class Related:
    """An occupation near another: its row and how near, 1 being nearest."""

    row: int
    rank: int


@dataclass(frozen=True, slots=True)
class Software:
    """A program used at work.

    Attributes
    ----------
    name
        Name of the program.
    category
        What kind of program it is.
    hot
        Whether employers' postings often ask for it.
    in_demand
        Whether postings for this occupation often ask for it.
    """

    name: str
    category: str
    hot: bool
    in_demand: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """Employment projections of an occupation for the nation.

    Attributes
    ----------
    code
        Code of the published row, which may be broader than the occupation.
    employment
        Number of jobs in the first and in the last year.
    change
        Change between the two, in percent.
    openings
        Openings a year, from growth and from people leaving.
    exits
        Share of workers who leave the labor force in a year, in percent.
    transfers
        Share of workers who move to another occupation in a year, in percent.
    self_employed
        Share of the self-employed, in percent.
    entry_education
        Education typically needed to enter; ``""`` where none is named.
    experience
        Experience in a related occupation typically needed; ``""`` where none is named.
    training
        Training on the job typically needed; ``""`` where none is named.
    """

    code: str
    employment: tuple[float | None, float | None]
    change: float | None
    openings: float | None
    exits: float | None
    transfers: float | None
    self_employed: float | None
    entry_education: str
    experience: str
    training: str


@dataclass(frozen=True, slots=True)
class EscoOccupation:
    """An occupation of ESCO: URI, preferred name, other names, and rows of the O*NET occupations beside it."""

    uri: str
    name: str
    alternatives: tuple[str, ...]
    rows: tuple[int, ...]


class Details(Protocol):
    """What an installed catalog tells of an occupation by its row; an empty answer or None means unknown."""

    def tasks(self, row: int) -> Sequence[Task]:
        """Return its tasks, the most important first."""

    def titles(self, row: int) -> Sequence[str]:
        """Return the titles that people who do it go by."""

    def related(self, row: int) -> Sequence[Related]:
        """Return the occupations near it, nearest first."""

    def software(self, row: int) -> Sequence[Software]:
        """Return the programs it uses."""

    def education(self, row: int) -> Mapping[str, float]:
        """Return the share of workers, in percent, by required level of education."""

    def detailed_activities(self, row: int) -> Sequence[str]:
        """Return the detailed work activities its tasks consist of."""

    def outlook(self, row: int) -> Outlook | None:
        """Return its projections."""

    def telework(self, row: int) -> bool | None:
        """Return whether it can be done at home (Dingel, Neiman 2020)."""

    def exposure(self, row: int) -> Mapping[str, float]:
        """Return ratings of its exposure to language models, 0 to 1, by the name of the study's measure."""

    def esco_occupations(self) -> Sequence[EscoOccupation]:
        """Return every occupation of ESCO."""
