"""Pay and employment by occupation and area, kept small and searched fast."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.values import PAY_TOP, PERCENTILES, Area, AreaKind, Pay

UNKNOWN_PAY = 0
OR_MORE = 65_535
"""Stands for a figure that is withheld as "equal to or greater than" :data:`PAY_TOP`."""
BEYOND = 65_534
"""Stands for a figure too large for two bytes; it is found in `beyond`."""
UNKNOWN_EMPLOYMENT = -1
PAY_STEP = 10
"""OEWS rounds yearly pay to ten dollars."""


@dataclass(frozen=True)
class PayInArea:
    """Pay of every occupation as seen from one area.

    Attributes
    ----------
    percentiles
        Shape (occupations, 5): US dollars a year at the published percentiles; NaN where unknown. A figure that is
        published as "or more" only stands at its lower bound.
    employment
        Shape (occupations,): number of jobs; NaN where unknown.
    area
        Shape (occupations,): row of the area that each occupation's figures are for; -1 where nothing is known.
    """

    percentiles: NDArray[np.float32]
    employment: NDArray[np.float32]
    area: NDArray[np.int32]

    @cached_property
    def distance(self) -> NDArray[np.float32]:
        """0 for occupations with figures from where most have them, 1 from farther away, 2 without any figure.

        Shape (occupations,).
        """
        known = self.area[self.area >= 0]
        if len(known) == 0:
            return np.zeros(len(self.area), np.float32)
        farther = (self.area != np.bincount(known).argmax()).astype(np.float32)
        return np.asarray(farther + (self.area < 0), np.float32)


@dataclass(frozen=True)
class PayTable:
    """Published cells, sorted by area and then by SOC code.

    Attributes
    ----------
    areas
        All areas; their position is their row. Row 0 is the nation.
    soc_codes
        SOC codes of the published rows, such as ``"15-1232"``.
    soc_of_occupation
        Shape (occupations,): which SOC row holds an occupation's pay; -1 where none does.
    broader
        Shape (occupations,): whether that row is a broader code than the occupation's own.
    shared
        Shape (occupations,): whether several O*NET occupations share that row.
    starts
        Shape (areas + 1,): cells of area ``a`` are ``starts[a]:starts[a + 1]``.
    soc
        Shape (cells,): SOC row of each cell, ascending within an area.
    pay
        Shape (cells, 5): tens of US dollars a year at the percentiles; 0 where unpublished, :data:`OR_MORE` and
        :data:`BEYOND` as they say.
    beyond
        US dollars a year of the few figures marked :data:`BEYOND`, by cell and percentile: ``5 * cell + percentile``.
    employment
        Shape (cells,): number of jobs; -1 where unpublished.
    source
        Identifier of the source.
    date
        Date of the figures.
    """

    areas: Sequence[Area]
    soc_codes: Sequence[str]
    soc_of_occupation: NDArray[np.int32]
    broader: NDArray[np.bool_]
    shared: NDArray[np.bool_]
    starts: NDArray[np.int64]
    soc: NDArray[np.uint16]
    pay: NDArray[np.uint16]
    employment: NDArray[np.int32]
    beyond: Mapping[int, int]
    source: str
    date: str

    def widen(self, area: int) -> tuple[int, ...]:
        """Return the rows to look in, nearest first: the area, its state, the nation.

        Parameters
        ----------
        area
            Row of an area.

        Returns
        -------
        tuple of int
            Rows of areas.
        """
        own = self.areas[area]
        states = tuple(a.row for a in self.areas if a.kind is AreaKind.STATE and a.state == own.state)
        return tuple(dict.fromkeys((area, *states, 0)))

    def find(self, occupation: int, area: int) -> Pay | None:
        """Return pay and employment of an occupation in an area, or in the next wider area that publishes it.

        Parameters
        ----------
        occupation
            Row of the occupation.
        area
            Row of the area.

        Returns
        -------
        Pay or None
            None where nothing is published, not even for the nation.
        """
        soc = int(self.soc_of_occupation[occupation])
        if soc < 0:
            return None
        for row in self.widen(area):
            cell = self._cell(soc, row)
            if cell is not None and self.pay[cell].any():
                return self._read(cell, occupation, self.areas[row], area)
        return None

    def see_from(self, area: int) -> PayInArea:
        """Return pay of every occupation, each from the nearest area that publishes it.

        Parameters
        ----------
        area
            Row of an area.

        Returns
        -------
        PayInArea
            One row for each occupation.
        """
        n = len(self.soc_codes)
        percentiles = np.full((n + 1, len(PERCENTILES)), np.nan, np.float32)
        employment = np.full(n + 1, np.nan, np.float32)
        where = np.full(n + 1, -1, np.int32)
        for row in reversed(self.widen(area)):
            cells = slice(int(self.starts[row]), int(self.starts[row + 1]))
            published = self.pay[cells].any(axis=1)
            soc = self.soc[cells][published]
            pay = self._dollars(cells)[published]
            jobs = self.employment[cells][published].astype(np.float32)
            percentiles[soc] = pay
            employment[soc] = np.where(jobs == UNKNOWN_EMPLOYMENT, np.nan, jobs)
            where[soc] = row
        # Row -1 of the lookup is the extra last row: nothing known.
        own = self.soc_of_occupation
        return PayInArea(percentiles[own], employment[own], where[own])

    def _cell(self, soc: int, area: int) -> int | None:
        first, last = int(self.starts[area]), int(self.starts[area + 1])
        cell = first + int(np.searchsorted(self.soc[first:last], soc))
        return cell if cell < last and int(self.soc[cell]) == soc else None

    def _dollars(self, cells: slice) -> NDArray[np.float32]:
        """Return US dollars a year of some cells; NaN where unpublished."""
        stored = self.pay[cells]
        dollars = stored.astype(np.float32) * PAY_STEP
        dollars[stored == UNKNOWN_PAY] = np.nan
        for cell, percentile in np.argwhere(stored == BEYOND):
            dollars[cell, percentile] = self.beyond[int((cells.start + cell) * len(PERCENTILES) + percentile)]
        withheld = stored == OR_MORE
        if withheld.any():
            # A withheld figure is at least the last published one, which may itself be above the top.
            known = np.where(withheld | np.isnan(dollars), 0, dollars)
            bound = np.maximum(PAY_TOP, np.maximum.accumulate(known, axis=1))
            dollars[withheld] = bound[withheld]
        return dollars

    def _read(self, cell: int, occupation: int, area: Area, asked: int) -> Pay:
        dollars = self._dollars(slice(cell, cell + 1))[0]
        p10, p25, p50, p75, p90 = (None if np.isnan(x) else round(float(x)) for x in dollars)
        jobs = int(self.employment[cell])
        return Pay(
            percentiles=(p10, p25, p50, p75, p90),
            employment=None if jobs == UNKNOWN_EMPLOYMENT else jobs,
            area=area,
            code=self.soc_codes[int(self.soc_of_occupation[occupation])],
            source=self.source,
            date=self.date,
            note=self._note(occupation, area, asked),
            open_from=len(PERCENTILES) - int((self.pay[cell] == OR_MORE).sum()),
        )

    def _note(self, occupation: int, area: Area, asked: int) -> str:
        notes = []
        if self.broader[occupation]:
            notes.append("published for a broader group of occupations")
        elif self.shared[occupation]:
            notes.append("one published row for several related occupations")
        if area.row != asked:
            notes.append(f"not published for {self.areas[asked].name}; these are the figures for {area.name}")
        return "; ".join(notes)
