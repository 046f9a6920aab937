from dataclasses import replace

import numpy as np
import pytest

from wherenext.core.guidance.destination.mix import Mix, one

BAKERY = Mix(np.array([3, 5, 1]), np.array([0.5, 0.25, 0.25], np.float32), named=False, is_managed=True)


def test_the_work_of_something_of_ones_own_leaves_out_the_running_of_it() -> None:
    work = BAKERY.work

    assert work.rows.tolist() == [3, 5]
    assert work.shares.tolist() == pytest.approx([2 / 3, 1 / 3])
    assert not work.is_managed


@pytest.mark.parametrize("mix", [one(3), replace(BAKERY, is_managed=False)])
def test_what_nobody_runs_is_its_own_work(mix: Mix) -> None:
    assert mix.work is mix
