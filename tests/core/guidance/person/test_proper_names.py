"""Everyday words are no proper names."""

from dataclasses import replace

import pytest
from tests.fakes.catalog import make_catalog

from wherenext.core.guidance.person.proper_names import ProperNames

NAMES = ("LESS", "SQL", "Polish", "Python (computer programming)", "use less water", "bake bread", "Agile development")


@pytest.fixture
def proper() -> ProperNames:
    alternatives = ((), (), (), (), (), ("polish a crust",), ())
    return ProperNames(replace(make_catalog(), skill_names=NAMES, skill_alternatives=alternatives))


@pytest.mark.parametrize(
    ("name", "words", "misheard"),
    [
        ("LESS", "a third less time", True),
        ("LESS", "less", True),
        ("LESS", "wrote it in LESS", False),
        ("Polish", "polish the floor", True),
        ("Polish", "spoke Polish", False),
        ("SQL", "wrote sql", False),
        ("Python (computer programming)", "taught myself python", False),
        ("bake bread", "bread", False),
        ("Agile development", "agile", False),
        ("LESS", "style sheets", False),
    ],
)
def test_a_word_that_is_spelled_small_elsewhere_must_be_spelled_as_the_name(
    proper: ProperNames, name: str, words: str, *, misheard: bool
) -> None:
    assert proper.is_misheard(NAMES.index(name), words) is misheard
    assert proper.is_misheard(NAMES.index(name), words) is misheard
