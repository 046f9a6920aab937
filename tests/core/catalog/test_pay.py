"""Published pay comes out as it went in, from the nearest area that publishes it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.catalog.pay import PayTable
from wherenext.core.catalog.values import PAY_TOP, Area, AreaKind, Pay
from wherenext.sources.pay import WITHHELD, PayCell, build_pay

NATION, OREGON, PORTLAND, MAINE = range(4)
AREAS = (
    Area(0, "0000000", "National", AreaKind.NATION, "00"),
    Area(1, "4100000", "Oregon", AreaKind.STATE, "41"),
    Area(2, "0038900", "Portland-Vancouver-Hillsboro, OR-WA", AreaKind.METRO, "41"),
    Area(3, "2300000", "Maine", AreaKind.STATE, "23"),
)
CODES = ("11-1011.00", "11-1011.03", "29-1212.00", "31-1121.00", "45-3031.00", "15-1252.00")
CHIEFS, GREEN_CHIEFS, HEART, AIDES, FISHERS, DEVELOPERS = range(6)
CELLS = (
    PayCell("0000000", "11-1011", 200_000, (75_700, 129_540, 213_990, 356_200, 507_730)),
    PayCell("0038900", "11-1011", None, (100_000, 200_000, 300_000, 400_000, WITHHELD)),
    PayCell("0000000", "29-1212", 17_000, (107_190, 274_280, 496_010, 610_060, 712_130)),
    PayCell("4100000", "29-1212", 100, (WITHHELD,) * 5),
    PayCell("0000000", "31-1120", 4_000_000, (27_040, 31_920, 35_800, 39_470, 45_040)),
    PayCell("4100000", "15-1252", 9_000, (None, None, None, None, None)),
    PayCell("0000000", "15-1252", 1_600_000, (80_000, 103_000, 133_000, 169_000, None)),
    PayCell("0000000", "99-9999", 5, (1, 2, 3, 4, 5)),
)


@pytest.fixture(scope="module")
def table() -> PayTable:
    return build_pay(CELLS, AREAS, CODES, "bls-oews", "2025-05")


def found(table: PayTable, occupation: int, area: int) -> Pay:
    pay = table.find(occupation, area)
    assert pay is not None
    return pay


def test_find_in_the_area_itself(table: PayTable) -> None:
    pay = found(table, CHIEFS, NATION)
    assert pay.percentiles == (75_700, 129_540, 213_990, 356_200, 507_730)
    assert (pay.employment, pay.code, pay.source, pay.date) == (200_000, "11-1011", "bls-oews", "2025-05")


def test_find_of_a_figure_beyond_two_bytes(table: PayTable) -> None:
    assert found(table, HEART, NATION).percentiles[4] == 712_130


def test_find_of_a_withheld_figure_is_open(table: PayTable) -> None:
    pay = found(table, HEART, OREGON)
    assert pay.percentiles == (PAY_TOP,) * 5
    assert pay.open_from == 0


def test_find_of_a_withheld_figure_is_no_lower_than_the_last_published(table: PayTable) -> None:
    pay = found(table, CHIEFS, PORTLAND)
    assert pay.percentiles[3:] == (400_000, 400_000)
    assert pay.open_from == 4
    assert pay.employment is None


def test_find_widens_to_the_state_and_says_so(table: PayTable) -> None:
    pay = found(table, HEART, PORTLAND)
    assert pay.area.name == "Oregon"
    assert "not published for Portland-Vancouver-Hillsboro, OR-WA" in pay.note


def test_find_widens_past_an_area_without_figures(table: PayTable) -> None:
    pay = found(table, DEVELOPERS, PORTLAND)
    assert pay.area.name == "National"
    assert pay.percentiles[4] is None


def test_find_of_a_broader_code_says_so(table: PayTable) -> None:
    pay = found(table, AIDES, MAINE)
    assert pay.code == "31-1120"
    assert "broader group" in pay.note


def test_find_of_a_shared_row_says_so(table: PayTable) -> None:
    assert found(table, GREEN_CHIEFS, NATION).percentiles == found(table, CHIEFS, NATION).percentiles
    assert "several related occupations" in found(table, GREEN_CHIEFS, NATION).note


def test_find_of_an_occupation_without_a_row_is_unknown(table: PayTable) -> None:
    assert table.find(FISHERS, NATION) is None


def test_find_where_not_even_the_nation_publishes_is_unknown() -> None:
    table = build_pay(CELLS[5:6], AREAS, CODES, "bls-oews", "2025-05")
    assert table.find(DEVELOPERS, PORTLAND) is None


@pytest.mark.parametrize("area", range(len(AREAS)))
def test_see_from_agrees_with_find(table: PayTable, area: int) -> None:
    seen = table.see_from(area)
    for occupation in range(len(CODES)):
        pay = table.find(occupation, area)
        if pay is None:
            assert np.isnan(seen.percentiles[occupation]).all()
            assert seen.area[occupation] == -1
        else:
            expected = [np.nan if x is None else x for x in pay.percentiles]
            np.testing.assert_array_equal(seen.percentiles[occupation], expected)
            np.testing.assert_array_equal(seen.employment[occupation], np.float32(pay.employment or np.nan))
            assert seen.area[occupation] == pay.area.row


dollars = st.none() | st.integers(1, 95_000).map(lambda tens: tens * 10)


@given(st.lists(st.tuples(dollars, dollars, dollars, dollars, dollars), min_size=1, max_size=4))
def test_what_is_published_is_found_exactly(rows: list[tuple[int | None, ...]]) -> None:
    cells = [PayCell(AREAS[i].code, "15-1252", i, row) for i, row in enumerate(rows)]
    table = build_pay(cells, AREAS, CODES, "bls-oews", "2025-05")
    for i, row in enumerate(rows):
        pay = table.find(DEVELOPERS, i)
        if any(row):
            assert pay is not None
            assert (pay.percentiles, pay.employment, pay.area.row) == (row, i, i)
        else:
            assert pay is None or pay.area.row != i
