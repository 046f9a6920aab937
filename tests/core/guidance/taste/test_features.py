import numpy as np
import pytest
from tests.core.guidance.tastes import ABOUT_THINGS, HELPERS, PEOPLE, THINGS, make_features, make_ratings

from wherenext.core.catalog.values import ElementKind
from wherenext.core.errors import CatalogError
from wherenext.core.guidance.taste.features import describe


def test_occupations_stand_around_the_mean_of_the_offered_ones():
    features = make_features()
    assert np.allclose(features.values[features.offered].mean(axis=0), 0, atol=1e-12)
    assert np.allclose(np.linalg.norm(features.values + features.mean, axis=1), 1)
    assert features.values.shape == (40, len(features.elements)) == (40, 14)


def test_before_anything_is_known_liking_has_variance_one():
    features = make_features()
    rows = features.values[features.offered]
    assert np.einsum("ij,jk,ik->i", rows, features.spread, rows).mean() == pytest.approx(1)


def test_a_day_with_people_lies_among_the_occupations_that_deal_with_people():
    features = make_features()
    liking = features.values @ features.place(PEOPLE[:2])
    assert liking[:HELPERS].mean() > 0 > liking[HELPERS:].mean()


def test_a_day_in_other_words_lies_elsewhere():
    features = make_features()
    assert features.place([THINGS[0], ABOUT_THINGS[0]]) @ features.place(PEOPLE[:2]) < 0


def test_what_is_not_rated_stands_at_the_mean():
    ratings = make_ratings()
    ratings[ElementKind.INTEREST].values[3] = np.nan
    features = describe(ratings, np.ones(40, bool))
    assert np.isfinite(features.values).all()
    assert np.allclose((features.values + features.mean)[3, :2], 0)


def test_an_element_that_is_the_same_everywhere_tells_nothing():
    ratings = make_ratings()
    ratings[ElementKind.ACTIVITY].values[:, 2] = 3.0
    assert np.isfinite(describe(ratings, np.ones(40, bool)).values).all()


def test_a_catalog_without_fields_is_told_in_activities_alone():
    features = make_features(kinds=(ElementKind.ACTIVITY,))
    assert set(features.named) == {*PEOPLE, *THINGS}


def test_a_catalog_without_activities_tells_no_day():
    with pytest.raises(CatalogError, match="no work activities"):
        make_features(kinds=(ElementKind.INTEREST, ElementKind.KNOWLEDGE))


def test_find_first_leaves_out_what_is_not_offered():
    features = make_features()
    first = features.find_first(np.arange(40.0), 3)
    assert first.tolist() == [38, 37, 36]
    assert len(features.find_first(np.zeros(40), 100)) == 39


def test_a_single_text_is_liked_as_differently_as_an_occupation():
    assert 0.2 < make_features().item_spread < 5
