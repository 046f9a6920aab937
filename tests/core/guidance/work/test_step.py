from dataclasses import replace

import numpy as np
import pytest

from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.core.guidance.work.step import compare, step_difficulty


def rows(ground: Ground, *codes: str) -> np.ndarray:
    return np.array([ground.catalog.row_of_code[code] for code in codes])


def test_staying_is_no_step_and_every_step_lies_between_nothing_and_one(ground: Ground) -> None:
    every = np.arange(14)

    hard = step_difficulty(ground, every, every)

    assert np.diag(hard).tolist() == [0] * 14
    assert hard.min() >= 0
    assert hard.max() <= 1


def test_a_step_to_a_neighbour_is_easier_than_one_to_another_world(ground: Ground) -> None:
    ((to_aides, to_programs),) = step_difficulty(
        ground, rows(ground, "29-1141.00"), rows(ground, "31-1131.00", "15-1252.00")
    )

    assert to_aides < to_programs


def test_what_is_asked_for_above_the_origin_is_told_apart_from_what_is_left_behind(ground: Ground) -> None:
    there = compare(ground, rows(ground, "35-2014.00"), rows(ground, "29-1141.00"))[0, 0]
    back = compare(ground, rows(ground, "29-1141.00"), rows(ground, "35-2014.00"))[0, 0]

    assert there[3] == pytest.approx(back[4])
    assert (there[5], there[6]) == (3, 0)
    assert (back[5], back[6]) == (0, 3)
    assert there[:3].tolist() == pytest.approx(back[:3].tolist())


def test_published_ratings_are_judged_as_published_ratings_tell_moves_apart(ground: Ground, installed: Ground) -> None:
    near, far = rows(ground, "29-1141.00"), rows(ground, "31-1131.00", "15-1252.00")

    estimated, published = step_difficulty(ground, near, far)[0], step_difficulty(installed, near, far)[0]

    assert published[0] < published[1]
    assert not np.allclose(estimated, published)


def test_a_table_with_more_gaps_than_ratings_counts_as_estimated(installed: Ground) -> None:
    assert installed.is_published
    table = replace(installed.catalog.ratings[ElementKind.SKILL], estimated=np.ones((14, 4), np.bool_))
    few = replace(installed.catalog, ratings={**installed.catalog.ratings, ElementKind.SKILL: table})

    assert not prepare(few).is_published
    assert not prepare(replace(few, ratings={})).is_published
