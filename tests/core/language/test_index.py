import numpy as np
import pytest

from wherenext.core.language.build import Name, build_index, pool, round_rows
from wherenext.core.language.linking import best_columns

NAMES = ["Nurses", "Welders", "Cooks"]


@pytest.fixture(scope="module")
def index(encoder):
    others = [Name("hospital care", 0), Name("steel work", 1)]
    return build_index(encoder, ["a", "b", "c"], NAMES, others, [Name("soup kitchen", 2)])


def test_link_puts_the_nearest_first(index):
    first = index.link(["hospital nurse", "welding steel", "kitchen cook"], 1)
    assert [matches[0].row for matches in first] == [0, 1, 2]


def test_link_spans_the_whole_text(index):
    (matches,) = index.link(["hospital nurse"], 1)
    assert (matches[0].start, matches[0].end) == (0, 14)


def test_link_of_texts_without_a_known_word_finds_nothing(index):
    assert index.link(["", "…", "日本"]) == [(), (), ()]


def test_link_of_more_texts_than_a_batch_keeps_their_order(index):
    found = index.link(["nurse"] * 1500 + ["welder"], 1)
    assert [found[0][0].row, found[1499][0].row, found[1500][0].row] == [0, 0, 1]


def test_score_is_a_probability(index):
    scores = index.score(["hospital cook"])
    assert scores.sum() == pytest.approx(1, abs=1e-5)


def test_nearest_agrees_with_a_full_sort(index):
    texts = ["nurse", "cook soup", "weld"]
    plain = np.argsort(-(index.score_vectors(index.encoder.encode(texts))), axis=1)
    assert index.nearest(texts, 3).tolist() == plain.tolist()


def test_row_of_id_knows_every_identifier(index):
    assert index.row_of_id == {"a": 0, "b": 1, "c": 2}


def test_best_columns_are_the_highest_in_order():
    scores = np.array([[0.1, 0.9, 0.5, 0.7]], np.float32)
    assert best_columns(scores, 3).tolist() == [[1, 3, 2]]


def test_pool_of_nothing_is_zero(encoder):
    assert not pool(encoder, [], 2).any()


def test_round_rows_comes_back_within_half_a_step():
    rows = np.array([[0.5, -0.25], [0, 0]], np.float32)
    integers, scales = round_rows(rows)
    assert np.abs(integers * scales[:, None] - rows).max() <= scales.max() / 2
