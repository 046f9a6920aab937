"""Published pay, cell by cell, made into the compact table of a catalog."""

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.pay import BEYOND, OR_MORE, PAY_STEP, UNKNOWN_EMPLOYMENT, UNKNOWN_PAY, PayTable
from wherenext.core.catalog.values import PERCENTILES, Area

WITHHELD = -1
"""A percentile that is published as "equal to or greater than" the top only."""

HYBRIDS = {
    "21-1011": "21-1018", "21-1014": "21-1018", "25-2055": "25-2052", "25-2056": "25-2052", "25-9042": "25-9045",
    "25-9043": "25-9045", "25-9049": "25-9045", "51-2022": "51-2028", "51-2023": "51-2028", "53-1042": "53-1047",
    "53-1043": "53-1047", "53-1044": "53-1047", "53-1049": "53-1047",
}  # fmt: skip
"""SOC codes that OEWS publishes together under a code of its own (OEWS May 2025, occupation titles)."""


@dataclass(frozen=True, slots=True)
class PayCell:
    """One published row: an occupation in an area.

    `percentiles` are US dollars a year, None where unpublished, :data:`WITHHELD` where only "or more" is said.
    """

    area: str
    soc: str
    employment: int | None
    percentiles: tuple[int | None, ...]


def build_pay(
    cells: Iterable[PayCell], areas: Sequence[Area], occupation_codes: Sequence[str], source: str, date: str
) -> PayTable:
    """Build the table from published rows; rows that no occupation stands under are left out."""
    # Workbooks list some codes twice, as a broad and as a detailed occupation.
    published = list({(cell.area, cell.soc): cell for cell in cells}.values())
    known = {cell.soc for cell in published}
    rows = [find_soc(code, known) for code in occupation_codes]
    soc_codes = sorted({soc for soc in rows if soc is not None})
    position = {soc: i for i, soc in enumerate(soc_codes)}
    area_rows = {area.code: area.row for area in areas}
    kept = sorted(
        (area_rows[cell.area], position[cell.soc], i) for i, cell in enumerate(published) if cell.soc in position
    )
    pay, beyond = _encode([published[i] for _, _, i in kept])
    shares = Counter(rows)
    return PayTable(
        areas=tuple(areas),
        soc_codes=tuple(soc_codes),
        soc_of_occupation=np.array([-1 if soc is None else position[soc] for soc in rows], np.int32),
        broader=np.array([soc not in (None, code[:7]) for soc, code in zip(rows, occupation_codes, strict=True)]),
        shared=np.array([soc is not None and shares[soc] > 1 for soc in rows]),
        starts=np.searchsorted([area for area, _, _ in kept], np.arange(len(areas) + 1)).astype(np.int64),
        soc=np.array([soc for _, soc, _ in kept], np.uint16),
        pay=pay,
        employment=np.array([_jobs(published[i]) for _, _, i in kept], np.int32),
        beyond=beyond,
        source=source,
        date=date,
    )


def find_soc(occupation: str, known: Set[str]) -> str | None:
    """Return the published code an O*NET-SOC occupation stands under: its own, OEWS' own joint code, or the broader."""
    own = occupation[:7]
    candidates = (own, HYBRIDS.get(own, own), f"{own[:6]}0")
    return next((code for code in candidates if code in known), None)


def _encode(cells: Sequence[PayCell]) -> tuple[NDArray[np.uint16], dict[int, int]]:
    pay = np.full((len(cells), len(PERCENTILES)), UNKNOWN_PAY, np.uint16)
    beyond: dict[int, int] = {}
    for row, cell in enumerate(cells):
        for column, dollars in enumerate(cell.percentiles):
            if dollars == WITHHELD:
                pay[row, column] = OR_MORE
            elif dollars is not None and dollars // PAY_STEP >= BEYOND:
                pay[row, column] = BEYOND
                beyond[row * len(PERCENTILES) + column] = dollars
            elif dollars is not None:
                pay[row, column] = dollars // PAY_STEP
    return pay, beyond


def _jobs(cell: PayCell) -> int:
    return UNKNOWN_EMPLOYMENT if cell.employment is None else cell.employment
