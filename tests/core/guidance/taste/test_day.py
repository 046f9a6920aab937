import re

import numpy as np
import pytest
from tests.core.guidance.tastes import make_features

from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.taste.activities import ACTIVITIES
from wherenext.core.guidance.taste.day import TEXTS, Day, count_told, lay_out
from wherenext.core.guidance.taste.fields import FIELDS
from wherenext.sources.catalog import open_catalog


def test_every_activity_and_field_of_the_catalog_has_its_words():
    ratings = open_catalog().ratings
    assert {each.id for each in ratings[ElementKind.ACTIVITY].elements} == set(ACTIVITIES)
    assert {each.id for each in ratings[ElementKind.KNOWLEDGE].elements} == set(FIELDS)


def test_no_sentence_stands_twice():
    sentences = [text for texts in TEXTS.values() for text in texts]
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("element", TEXTS)
def test_a_sentence_is_plain_and_names_no_job(element):
    for text in TEXTS[element]:
        assert text.endswith(".")
        assert "!" not in text
        assert len(text) < 120
        assert not re.search(r"\b(engineer|nurse|teacher|manager|clerk|lawyer|artist|mechanic)\b", text, re.IGNORECASE)


def test_days_are_what_real_occupations_are_made_of_and_no_two_are_alike():
    days = lay_out(make_features())
    elements = [day.elements for day in days.days]
    assert len(set(elements)) == len(elements) > 10
    assert all(len(set(each)) == 3 for each in elements)
    assert days.points.shape == (len(elements), 14)
    assert np.allclose(days.shares.sum(axis=1), 1)


def test_a_catalog_without_fields_tells_days_in_activities_alone():
    days = lay_out(make_features(kinds=(ElementKind.ACTIVITY,)))
    assert {len(day.elements) for day in days.days} == {2}


def test_a_day_is_worded_otherwise_when_its_parts_were_told_before():
    day = Day(("4.A.4.a.5", "2.C.6"))
    first = day.tell({})
    second = day.tell(count_told([day.elements]))
    assert first == f"{ACTIVITIES['4.A.4.a.5'][0]} {FIELDS['2.C.6'][0]}"
    assert second == f"{ACTIVITIES['4.A.4.a.5'][1]} {FIELDS['2.C.6'][1]}"
    assert day.tell({"4.A.4.a.5": 3, "2.C.6": 2}) == first
