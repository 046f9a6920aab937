import numpy as np
import pytest

from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import ElementKind
from wherenext.sources.catalog import SHIPPED, open_catalog
from wherenext.sources.judged import JUDGED, SHARE, judge_zone, weigh_in


def test_the_longest_beginning_of_a_code_counts() -> None:
    assert judge_zone("29-1141.00") == JUDGED["29-1141"] == 4
    assert judge_zone("29-1141.04") == JUDGED["29-1141.04"] == 5
    assert judge_zone("29-1215.00") == JUDGED["29-1"] == 5
    assert judge_zone("99-0000.00") is None


def test_the_judgement_counts_beside_the_estimate() -> None:
    found = weigh_in(["29-1141.00", "99-0000.00", "23-1011.00"], np.array([3.0, 3.0, np.nan], np.float32))

    assert found[:2] == pytest.approx([3 + SHARE, 3.0])
    assert np.isnan(found[2])


def test_every_occupation_offered_is_judged_and_every_judgement_is_of_one() -> None:
    codes = [each.code for each in open_catalog(SHIPPED).occupations if each.offered]

    assert all(judge_zone(code) is not None for code in codes)
    assert {code for code in JUDGED if not any(each.startswith(code) for each in codes)} == set()
    assert all(1 <= zone <= 5 for zone in JUDGED.values())


def test_the_shipped_catalog_puts_work_that_needs_a_degree_above_work_that_needs_none() -> None:
    catalog = open_catalog(SHIPPED)
    table, row = catalog.ratings[ElementKind.PREPARATION], catalog.row_of_code
    zone = {code: float(table.values[row[code], 0]) for code in ("23-1011.00", "29-1141.00", "31-1131.00")}

    assert table.basis is Basis.ESTIMATED
    assert zone["23-1011.00"] > zone["29-1141.00"] > zone["31-1131.00"]
