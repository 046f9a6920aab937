import numpy as np
import pytest

from wherenext.core.language.table import build_table


def said(table, text, count=2):
    scores = np.zeros((1, count), np.float32)
    table.add_to(scores, [text], 1.0)
    return scores[0]


def test_build_table_weighs_rare_words_more():
    scores = said(build_table(["care home", "care steel"], [0, 1], 2, 0.0), "care steel")
    assert scores[1] > 2 * scores[0] > 0


def test_build_table_weighs_pairs_in_their_order():
    table = build_table(["home care nurse", "nurse care home"], [0, 1], 2, 0.0, "pairs")
    first, second = said(table, "home care")
    assert first > second


def test_build_table_holds_back_what_much_was_said_of():
    table = build_table(["care", "care home steel cook soup truck", "nurse"], [0, 1, 2], 3, 1.0)
    first, second, third = said(table, "care", 3)
    assert first > second > third == 0


@pytest.mark.parametrize("text", ["", "zebra", "\U0001f642"])
def test_add_to_of_what_the_table_does_not_know_is_nothing(text):
    assert said(build_table(["care home", "care steel"], [0, 1], 2, 0.5, "letters"), text).tolist() == [0, 0]


def test_add_to_counts_each_part_once():
    table = build_table(["care home", "care steel"], [0, 1], 2, 0.0)
    assert said(table, "steel steel").tolist() == said(table, "steel").tolist()


def test_add_to_of_an_empty_table_is_nothing():
    assert said(build_table([], [], 2, 0.5), "care").tolist() == [0, 0]
