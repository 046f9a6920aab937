from dataclasses import replace

import numpy as np
import pytest

from wherenext.core.language.bridge import STEPS, blur_of, favour, spread_over
from wherenext.core.language.build import Name, build_bridge, pool, round_rows
from wherenext.core.language.table import build_table
from wherenext.core.language.views import View, ViewIndex

OCCUPATIONS = ["hospital nurse", "steel welder", "kitchen cook"]


@pytest.fixture(scope="module")
def over(encoder):
    names = [Name(name, row) for row, name in enumerate(OCCUPATIONS)]
    integers, scales = round_rows(pool(encoder, names, 3) * 8)
    view = View(
        integers,
        scales,
        np.zeros(3, np.float32),
        np.zeros(3, np.float32),
        build_table(OCCUPATIONS, [0, 1, 2], 3, 0.5),
        0.5,
        1.0,
    )
    return ViewIndex(encoder, list("abc"), OCCUPATIONS, view, view)


@pytest.fixture(scope="module")
def bridged(over):
    told = [Name("patients", 0), Name("soup", 1)]
    return build_bridge(over, ["x", "y"], ["care of guests", "tureen"], [Name("ward", 0)], told)


def test_link_reaches_a_thing_by_what_it_points_at(bridged):
    found = bridged.link(["nurse", "cook"], 1)
    assert [matches[0].row for matches in found] == [0, 1]


def test_link_without_weight_is_that_of_the_names(bridged):
    alone = replace(bridged, weight=0.0)
    texts = ["care", "hospital", "soup kitchen"]
    assert alone.score(texts) == pytest.approx(bridged.index.score(texts), abs=1e-5)


def test_score_is_a_probability(bridged):
    assert bridged.score(["senior nurse", "…"]).sum(axis=1) == pytest.approx([1, 0], abs=1e-5)


def test_score_reads_a_title_without_what_stands_around_it(bridged):
    assert bridged.score(["Senior nurse (m/f)"]) == pytest.approx(bridged.score(["nurse ( )"]), abs=1e-5)


def test_bridged_index_names_its_things(bridged):
    assert (bridged.ids, bridged.names) == (["x", "y"], ["care of guests", "tureen"])


def test_blur_keeps_all_of_a_thing_and_most_of_it_in_its_place(over):
    blur = blur_of(over)
    assert blur.sum(axis=1) == pytest.approx(np.ones(3), abs=1e-5)
    assert (blur.diagonal() > 0.7).all()


def test_spread_of_a_thing_without_texts_is_zero(over):
    spread = spread_over(over, ["nurse"], [0], 2)
    assert spread[0].argmax() == 0
    assert not spread[1].any()
    assert spread.max() <= STEPS


def test_titles_that_point_at_the_same_are_alike(over):
    titles = build_bridge(over, ["hospital", "soup", "steel"], ["hospital", "soup", "steel"])
    assert [matches[0].row for matches in titles.link(["nurse", "cook", "weld"], 1)] == [0, 1, 2]


def test_what_many_do_is_favoured(over, bridged):
    assert not bridged.index.biases.any()
    people = np.array([1000, 1, 1], np.float32)
    favoured = build_bridge(over, ["x", "y"], ["nurse", "cook"], people=people).index.biases
    assert favoured[0] > favoured[1]
    assert favoured.mean() == pytest.approx(0, abs=1e-5)


def test_favour_of_a_thing_that_points_at_nothing_is_finite():
    assert np.isfinite(favour(np.zeros((2, 3), np.uint8), np.ones(3, np.float32))).all()
