from dataclasses import replace

import numpy as np
import pytest

from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.reality.gates import STUDIED_ZONE, ask_gates
from wherenext.core.guidance.work.ground import Ground


@pytest.mark.parametrize(
    ("code", "studied", "asked"), [("29-1141.00", 0.25, False), ("29-1141.00", 0.5, True), ("35-2014.00", 0.5, False)]
)
def test_a_degree_is_asked_of_ones_own_thing_where_regulated_work_is_a_good_share(
    ground: Ground, code: str, studied: float, asked: bool
) -> None:
    zone = np.full(len(ground.zone), STUDIED_ZONE - 1, np.float32)
    row = ground.catalog.row_of_code[code]
    zone[row] = STUDIED_ZONE
    mix = Mix(np.array([0, row]), np.array([1 - studied, studied], np.float32), named=False, is_undertaking=True)

    gates = ask_gates(replace(ground, zone=zone), mix, ())

    assert any("degree" in gate for gate in gates) is asked


def test_a_degree_is_asked_of_a_post_from_the_mean_of_its_parts(ground: Ground) -> None:
    mix = Mix(np.array([0, 1]), np.array([0.5, 0.5], np.float32), named=False)
    zones = [replace(ground, zone=np.full(len(ground.zone), zone, np.float32)) for zone in (2, 3, np.nan)]

    assert ["degree" in " ".join(ask_gates(each, mix, ())) for each in zones] == [False, True, False]
