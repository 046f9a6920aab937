import pytest
from tests.fakes.catalog import make_catalog

from wherenext.core.guidance.work.groups import GROUPS, count_groups
from wherenext.core.guidance.work.industries import INDUSTRIES, find_industries, find_industry, pick


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("the children's hospital", "health"),
        ("two Railways", "transport"),
        ("charities", "social"),
        ("koi ponds", "growing"),
        ("a café", "food"),
    ],
)
def test_industry_is_known_by_a_word_for_its_employers(text, key):
    assert find_industries(text)[0].key == key


@pytest.mark.parametrize("text", ["", "Xyzzy Incorporated", "1999"])
def test_text_without_such_a_word_names_no_industry(text):
    assert find_industries(text) == ()


def test_industry_with_more_words_comes_first():
    assert [each.key for each in find_industries("a farm and forest shop")][:2] == ["growing", "trade"]


def test_industry_is_found_by_its_key():
    assert find_industry("health") is not None
    assert find_industry("nothing") is None
    assert len({each.key for each in INDUSTRIES}) == len(INDUSTRIES)


def test_industry_picks_offered_occupations_by_code():
    occupations = make_catalog().occupations
    assert [each.title for each in pick(find_industry("food"), occupations)] == ["Head Cooks", "Cooks"]


def test_groups_count_what_is_offered():
    counts = count_groups(make_catalog().occupations)
    assert counts["35"] == 2
    assert set(counts) < set(GROUPS)
    assert "33" not in counts
