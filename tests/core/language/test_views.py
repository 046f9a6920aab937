from dataclasses import replace

import numpy as np
import pytest

from wherenext.core.language.build import Name, pool, round_rows
from wherenext.core.language.table import build_table
from wherenext.core.language.views import View, ViewIndex


def make_view(encoder, texts):
    integers, scales = round_rows(pool(encoder, [Name(text, row) for row, text in enumerate(texts)], 3) * 10)
    table = build_table(texts, [0, 1, 2], 3, 0.5)
    nothing = np.zeros(3, np.float32)
    return View(integers, scales, nothing, nothing, table, lexical=1.0, warmth=1.0)


@pytest.fixture(scope="module")
def index(encoder):
    called = make_view(encoder, ["nurse", "welder", "cook"])
    done = make_view(encoder, ["drive patients", "drive steel", "drive a truck of soup zzz"])
    return ViewIndex(encoder, ["a", "b", "c"], ["Nurses", "Welders", "Cooks"], called, done)


def test_link_reads_a_short_text_as_a_title(index):
    assert index.link(["nurse"], 1)[0][0].row == 0


def test_link_reads_a_long_text_as_work(index):
    text = "every day I drive one and then another and one more truck"
    assert index.link([text], 1)[0][0].row == 2


def test_score_of_a_title_hears_work_too(index):
    (title,) = index.score(["drive nurse"])
    assert title[0] > title[2] > 0.001


def test_link_lets_both_have_a_say_between(index):
    matches = index.link(["drive a truck and a nurse too"], 3)[0]
    assert sum(match.score for match in matches) == pytest.approx(1, abs=1e-3)


def test_link_listens_to_words_that_have_no_vector(index):
    text = "one two three four five six seven eight nine drive zzz"
    assert index.link([text], 1)[0][0].row == 2


def test_link_of_a_text_without_a_known_word_finds_nothing(index):
    assert index.link([""]) == [()]


def test_nearest_is_by_title(index):
    assert index.nearest(["cook", "weld"], 1).tolist() == [[2], [1]]


def test_row_of_id_knows_every_identifier(index):
    assert index.row_of_id["b"] == 1


def test_score_favours_what_has_many_titles_and_nearest_does_not(index):
    called = replace(index.called, priors=np.array([0, 0, 20], np.float32))
    many = replace(index, called=called)
    assert many.link(["nurse"], 1)[0][0].row == 2
    assert many.nearest(["nurse"], 1).tolist() == [[0]]
