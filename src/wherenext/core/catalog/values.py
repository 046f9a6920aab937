"""The things a catalog holds: occupations, elements, skills, areas and pay."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Occupation:
    """An occupation of the O*NET-SOC taxonomy.

    Attributes
    ----------
    row
        Its row in every array of the catalog.
    code
        O*NET-SOC 2019 code, such as ``"15-1232.00"``.
    title
        Its title, plural as published.
    offered
        Whether it is suggested: the 923 with data are; "All Other" and military titles can only be found by name.
    """

    row: int
    code: str
    title: str
    offered: bool


class ElementKind(StrEnum):
    """A family of O*NET elements; each has one table of ratings."""

    SKILL = "skill"
    """35 skills; importance 1 to 5."""
    KNOWLEDGE = "knowledge"
    """33 areas; importance 1 to 5."""
    SKILL_LEVEL = "skill level"
    """The same 35 skills; level 0 to 7."""
    KNOWLEDGE_LEVEL = "knowledge level"
    """The same 33 areas; level 0 to 7."""
    ABILITY = "ability"
    """52 abilities; importance 1 to 5."""
    ABILITY_LEVEL = "ability level"
    """The same 52 abilities; level 0 to 7."""
    ACTIVITY = "activity"
    """41 generalized work activities; importance 1 to 5."""
    ACTIVITY_LEVEL = "activity level"
    """The same 41 activities; level 0 to 7."""
    INTEREST = "interest"
    """The six interests of Holland, RIASEC; 1 to 7."""
    VALUE = "value"
    """Six work values; extent 1 to 7."""
    STYLE = "style"
    """21 work styles; impact -3 to 3."""
    CONTEXT = "context"
    """Work context; means 1 to 5."""
    PREPARATION = "preparation"
    """One column: the job zone, 1 to 5."""
    TELEWORK = "telework"
    """One column: whether it can be done from home, 0 or 1; between the two where several kinds of it differ."""


@dataclass(frozen=True, slots=True)
class Element:
    """One column of a table of ratings: an O*NET element with its identifier and name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Skill:
    """An ESCO skill.

    Attributes
    ----------
    row
        Its row in the arrays of skills.
    uri
        Full ESCO URI.
    name
        Preferred name.
    group
        Code of its first ESCO group, such as ``"S1.8.1"``; ``""`` where it has none.
    """

    row: int
    uri: str
    name: str
    group: str


class AreaKind(StrEnum):
    """How large an area is."""

    NATION = "nation"
    STATE = "state"
    METRO = "metropolitan area"
    RURAL = "nonmetropolitan area"


@dataclass(frozen=True, slots=True)
class Area:
    """An area for which pay is published.

    Attributes
    ----------
    row
        Its row in the table of pay.
    code
        Code of the area in OEWS, seven digits.
    name
        Name as published, such as ``"Portland-Vancouver-Hillsboro, OR-WA"``.
    kind
        Nation, state, metropolitan or nonmetropolitan area.
    state
        Two-digit FIPS code of the state that OEWS files it under; ``"00"`` for the nation.
    """

    row: int
    code: str
    name: str
    kind: AreaKind
    state: str

    @property
    def place(self) -> str:
        """What a sentence says after "in": the published name of the whole, "National", is no place."""
        return "the United States" if self.kind is AreaKind.NATION else self.name


PERCENTILES = (10, 25, 50, 75, 90)
"""The percentiles of pay that OEWS publishes."""

PAY_TOP = 239_200
"""US dollars a year; where OEWS withholds a high figure it says "equal to or greater than" this one (footnote 5)."""


@dataclass(frozen=True, slots=True)
class Pay:
    """Pay and employment of one occupation in one area.

    Attributes
    ----------
    percentiles
        US dollars a year at :data:`PERCENTILES`; None where unpublished.
    employment
        Number of jobs, or None where unpublished.
    area
        The area the figures are for, which may be wider than the one asked for (then `note` says so).
    code
        SOC code of the published row, which may be broader than the occupation (then `note` says so).
    source
        Identifier of the source.
    date
        Date of the figures.
    note
        What the figures stand for where it is not the occupation and area themselves; ``""`` otherwise.
    open_from
        How many of the percentiles are exact; those after them are published as "or more" only. 5 where all are.
    """

    percentiles: tuple[int | None, int | None, int | None, int | None, int | None]
    employment: int | None
    area: Area
    code: str
    source: str
    date: str
    note: str = ""
    open_from: int = len(PERCENTILES)
