"""What only the installed catalog knows of an occupation: its tasks, outlook, software and the like."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)

NOT_INSTALLED = "Unknown until the full catalog is installed: wherenext catalog install."
"""Said wherever a release that would tell is not there."""
NOT_PUBLISHED = "Nothing is published on it for this occupation."
"""Said where the release is there and has nothing on an occupation."""


@dataclass(frozen=True, slots=True)
class Published(Generic[T_co]):
    """What one release says of one occupation; its basis is always that it is published.

    Attributes
    ----------
    value
        What it says; None where it says nothing of this occupation.
    source
        Identifier of the source.
    date
        Date of the release, ISO 8601; ``""`` where it is not known.
    note
        What limits it, in one plain sentence; ``""`` where nothing does.
    """

    value: T_co | None
    source: str
    date: str = ""
    note: str = ""


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
    years
        The first and the last year.
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
    years: tuple[int, int]
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
class Exposure:
    """One published measure of how much of an occupation's work language models touch.

    Attributes
    ----------
    name
        What it is called here.
    measure
        What it counts, in words.
    value
        In [0, 1].
    """

    name: str
    measure: str
    value: float


@dataclass(frozen=True, slots=True)
class Facts:
    """What is published of one occupation beside ratings and pay; None stands for a release that is not installed.

    Attributes
    ----------
    tasks
        Its tasks, the most important first.
    titles
        The titles that people who do it go by.
    related
        The occupations near it, nearest first.
    software
        The programs it uses.
    education
        Share of its workers, in percent, by the level of education they say is required.
    activities
        The detailed work activities its tasks consist of.
    outlook
        Its projections.
    exposure
        Each measure of its exposure to language models that is installed.
    """

    tasks: Published[tuple[Task, ...]] | None = None
    titles: Published[tuple[str, ...]] | None = None
    related: Published[tuple[Related, ...]] | None = None
    software: Published[tuple[Software, ...]] | None = None
    education: Published[Mapping[str, float]] | None = None
    activities: Published[tuple[str, ...]] | None = None
    outlook: Published[Outlook] | None = None
    exposure: tuple[Published[Exposure], ...] | None = None


NOTHING = Facts()
"""What is known of an occupation where nothing is installed."""
