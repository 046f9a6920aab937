"""Occupations are found by name, with their pay where one asks."""

import pytest
from tests.fakes.catalog import make_catalog

from wherenext.application.occupations import search_occupations
from wherenext.core.errors import NotFoundError


def test_search_gives_pay_of_the_nation() -> None:
    (cooks, *_) = search_occupations(make_catalog(), "cook")
    assert cooks.occupation.title == "Cooks"
    assert cooks.pay is not None
    assert cooks.pay.area.name == "United States"


def test_search_gives_pay_of_an_area() -> None:
    (welders,) = search_occupations(make_catalog(), "weld", area="Portland, OR")
    assert welders.pay is not None
    assert welders.pay.area.name == "Portland-Vancouver-Hillsboro, OR-WA"


def test_search_of_an_occupation_without_pay() -> None:
    (kitchen,) = search_occupations(make_catalog(), "kitchen")
    assert kitchen.pay is None


def test_search_of_nothing_says_what_to_try() -> None:
    with pytest.raises(NotFoundError, match="part of one"):
        search_occupations(make_catalog(), "astronaut")
