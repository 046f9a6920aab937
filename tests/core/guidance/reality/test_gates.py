from dataclasses import replace

import numpy as np
import pytest

from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.reality.gates import STUDIED_ZONE, ask_gates
from wherenext.core.guidance.work.ground import Ground


@pytest.mark.parametrize(("studied", "asked"), [(0.25, False), (0.5, True)])
def test_a_degree_is_asked_of_ones_own_thing_where_such_work_is_a_good_share(
    ground: Ground, studied: float, asked: bool
) -> None:
    zone = np.full(len(ground.zone), STUDIED_ZONE - 1, np.float32)
    zone[1] = STUDIED_ZONE
    mix = Mix(np.array([0, 1]), np.array([1 - studied, studied], np.float32), named=False, is_undertaking=True)

    gates = ask_gates(replace(ground, zone=zone), mix, ())

    assert any("degree" in gate for gate in gates) is asked


def test_a_degree_is_asked_of_a_post_from_the_mean_of_its_parts(ground: Ground) -> None:
    mix = Mix(np.array([0, 1]), np.array([0.5, 0.5], np.float32), named=False)
    zones = [replace(ground, zone=np.full(len(ground.zone), zone, np.float32)) for zone in (2, 3, np.nan)]

    assert ["degree" in " ".join(ask_gates(each, mix, ())) for each in zones] == [False, True, False]
