"""The catalog as a value: the world of work in arrays, each with its source."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.area import find_area, find_areas
from wherenext.core.catalog.facts import NOTHING, Facts
from wherenext.core.catalog.pay import PayTable
from wherenext.core.catalog.source import Basis, Source
from wherenext.core.catalog.values import Area, Element, ElementKind, Occupation, Skill
from wherenext.core.errors import NotFoundError


@dataclass(frozen=True)
class Ratings:
    """How occupations rate on the elements of one kind.

    Attributes
    ----------
    kind
        The family of elements.
    elements
        The columns.
    values
        Shape (occupations, elements), on the scale that the kind names; NaN where unknown.
    basis
        Published by O*NET or estimated by us.
    source
        Identifier of the source.
    accuracy
        For estimates: median over elements of the out-of-fold correlation with the published ratings; else None.
    accuracy_far
        For estimates: the same where no occupation of the family (two digits of its code) was learned from; else None.
    error
        For estimates: root mean square error out of fold, in units of the scale, median over elements; else None.
    estimated
        Where published ratings have gaps: shape (occupations, elements), which values are estimates that fill them.
        None where all values stand on `basis`.
    estimate_source
        Identifier of the source of those estimates; ``""`` where there are none.
    """

    kind: ElementKind
    elements: tuple[Element, ...]
    values: NDArray[np.float32]
    basis: Basis
    source: str
    accuracy: float | None = None
    accuracy_far: float | None = None
    error: float | None = None
    estimated: NDArray[np.bool_] | None = None
    estimate_source: str = ""

    def basis_of(self, row: int, column: int) -> Basis:
        """Return what one value stands on.

        Parameters
        ----------
        row
            Row of an occupation.
        column
            Position of an element.

        Returns
        -------
        Basis
            Published or estimated.
        """
        filled = self.estimated is not None and bool(self.estimated[row, column])
        return Basis.ESTIMATED if filled else self.basis

    def source_of(self, row: int, column: int) -> str:
        """Return the source of one value.

        Parameters
        ----------
        row
            Row of an occupation.
        column
            Position of an element.

        Returns
        -------
        str
            Identifier of the source of what is published, or of the estimate that fills its gap.
        """
        return self.source if self.basis_of(row, column) is self.basis else self.estimate_source


@dataclass(frozen=True)
class SkillLinks:
    """Which ESCO skills an occupation asks for, strongest first.

    Attributes
    ----------
    skills
        Shape (occupations, k): rows of skills; -1 where fewer than k are linked.
    weights
        Shape (occupations, k): strength in [0, 1]; 0 where no skill.
    basis
        Published (ESCO relations through the crosswalk) or estimated.
    source
        Identifier of the source.
    estimated
        Shape (occupations,): which rows are estimates, where others are published; None where all stand on `basis`.
    """

    skills: NDArray[np.int32]
    weights: NDArray[np.float32]
    basis: Basis
    source: str
    estimated: NDArray[np.bool_] | None = None

    def basis_of(self, row: int) -> Basis:
        """Return what an occupation's links stand on.

        Parameters
        ----------
        row
            Row of an occupation.

        Returns
        -------
        Basis
            Published or estimated.
        """
        filled = self.estimated is not None and bool(self.estimated[row])
        return Basis.ESTIMATED if filled else self.basis


@dataclass(frozen=True)
class Catalog:
    """Everything known of the world of work, ready for computing.

    Attributes
    ----------
    version
        The catalog's own version: a date and what it was made from.
    sources
        Every source that figures cite, by identifier.
    occupations
        All occupations; their position is their row.
    ratings
        A table for each kind of element that is known; a kind that is absent is unknown.
    links
        Which ESCO skills each occupation asks for.
    pay
        Pay and employment.
    skill_uris
        Full ESCO URI of each skill, by row.
    skill_names
        Preferred name of each skill, by row.
    skill_groups
        First ESCO group of each skill, by row; ``""`` where it has none.
    skill_group_lists
        Every ESCO group of each skill, by row.
    skill_alternatives
        Alternative names of each skill, by row.
    group_names
        Name of each ESCO group, by code.
    group_elements
        Which O*NET skill and knowledge elements an ESCO group stands for: pairs of element identifier and weight in
        (0, 1], by code of the group; our own reviewed table.
    occupation_vectors
        Shape (occupations, d), unit length float32, or int8 of the same direction: what an occupation is about.
    skill_vectors
        Shape (skills, d): what a skill is about, in the same space.
    facts
        What only an installed catalog knows, by row of the occupation; empty in the one that is shipped.
    """

    version: str
    sources: Mapping[str, Source]
    occupations: Sequence[Occupation]
    ratings: Mapping[ElementKind, Ratings]
    links: SkillLinks
    pay: PayTable
    skill_uris: Sequence[str]
    skill_names: Sequence[str]
    skill_groups: Sequence[str]
    skill_group_lists: Sequence[tuple[str, ...]]
    skill_alternatives: Sequence[tuple[str, ...]]
    group_names: Mapping[str, str]
    group_elements: Mapping[str, tuple[tuple[str, float], ...]]
    occupation_vectors: NDArray[np.int8] | NDArray[np.float32]
    skill_vectors: NDArray[np.int8] | NDArray[np.float32]
    facts: Sequence[Facts] = ()

    @cached_property
    def row_of_code(self) -> Mapping[str, int]:
        """Row of each O*NET-SOC code."""
        return {occupation.code: occupation.row for occupation in self.occupations}

    @cached_property
    def row_of_skill(self) -> Mapping[str, int]:
        """Row of each ESCO URI."""
        return {uri: row for row, uri in enumerate(self.skill_uris)}

    @cached_property
    def offered(self) -> NDArray[np.bool_]:
        """Which occupations are suggested; shape (occupations,)."""
        return np.array([occupation.offered for occupation in self.occupations])

    def read_facts(self, row: int) -> Facts:
        """Return what is published of an occupation beside ratings and pay.

        Parameters
        ----------
        row
            Row of the occupation.

        Returns
        -------
        Facts
            With None for what is not installed.
        """
        return self.facts[row] if self.facts else NOTHING

    def date_of(self, source: str) -> str:
        """Return the date of a source's figures.

        Parameters
        ----------
        source
            Identifier of a source, known or not.

        Returns
        -------
        str
            ISO 8601; ``""`` where it is not known.
        """
        known = self.sources.get(source)
        return "" if known is None else known.date

    def skill(self, row: int) -> Skill:
        """Return the skill at a row."""
        return Skill(row, self.skill_uris[row], self.skill_names[row], self.skill_groups[row])

    def find_occupation(self, code: str) -> Occupation:
        """Return the occupation with a code.

        Parameters
        ----------
        code
            O*NET-SOC code, eight digits: ``"15-1232.00"``.

        Returns
        -------
        Occupation
            The occupation.

        Raises
        ------
        NotFoundError
            If no occupation has this code.
        """
        row = self.row_of_code.get(code)
        if row is None:
            raise NotFoundError("No occupation has this code; an O*NET-SOC code looks like 15-1232.00.")
        return self.occupations[row]

    def elements_of_group(self, group: str) -> tuple[tuple[str, float], ...]:
        """Return the O*NET elements that an ESCO group stands for, from the nearest group above it that has some.

        Parameters
        ----------
        group
            Code of an ESCO group, such as ``"S1.11.2"`` or ``"K0613"``.

        Returns
        -------
        tuple of (str, float)
            Element identifier and weight in (0, 1], the strongest first; empty where the group stands for none.
        """
        while group:
            if group in self.group_elements:
                return self.group_elements[group]
            # Codes of skills are parted by dots; those of fields of knowledge grow by one digit a level.
            group = group.rpartition(".")[0] if "." in group else group[:-1]
        return ()

    def elements_of_skill(self, row: int) -> Mapping[str, float]:
        """Return the O*NET elements that a skill draws on, through all its groups.

        Parameters
        ----------
        row
            Row of a skill.

        Returns
        -------
        Mapping
            Weight in (0, 1] by element identifier: the largest over the skill's groups.
        """
        found: dict[str, float] = {}
        for group in self.skill_group_lists[row]:
            for element, weight in self.elements_of_group(group):
                found[element] = max(weight, found.get(element, 0.0))
        return found

    def find_by_title(self, text: str, limit: int = 20) -> tuple[Occupation, ...]:
        """Return occupations whose title holds the text; those whose title or one of whose words begins with it first.

        Parameters
        ----------
        text
            Part of a title, or the first digits of a code; case does not matter.
        limit
            How many at most.

        Returns
        -------
        tuple of Occupation
            The best fits first; empty where nothing fits.
        """
        wanted = " ".join(text.casefold().split())
        if not wanted:
            return ()
        ranked = [(_rank(occupation, wanted), occupation.row) for occupation in self.occupations]
        found = sorted((rank, row) for rank, row in ranked if rank is not None)
        return tuple(self.occupations[row] for _, row in found[:limit])

    def find_area(self, query: str) -> Area:
        """Return the area that a city, a state or both mean; see :func:`wherenext.core.catalog.area.find_area`."""
        return find_area(query, self.pay.areas)

    def find_areas(self, query: str) -> tuple[Area, ...]:
        """Return every area that a query may mean; see :func:`wherenext.core.catalog.area.find_areas`."""
        return find_areas(query, self.pay.areas)


def _rank(occupation: Occupation, wanted: str) -> tuple[int, bool, int] | None:
    """How well a title or code fits, lower is better: where it fits, whether it is offered, how long the title is."""
    title = occupation.title.casefold()
    if title.startswith(wanted) or occupation.code.startswith(wanted):
        place = 0
    elif f" {wanted}" in title:
        place = 1
    elif wanted in title:
        place = 2
    else:
        return None
    return place, not occupation.offered, len(title)
