from dataclasses import replace

import numpy as np
import pytest
from tests.fakes.catalog import make_catalog

from wherenext.core.guidance.person.reading import WordReader
from wherenext.core.language.build import Name, build_index
from wherenext.core.language.encoder import Encoder
from wherenext.core.language.finder import Finder
from wherenext.core.language.judgement import Judgement
from wherenext.core.language.tokens import Vocabulary

WORDS = ["weld", "metal", "nurse", "cook", "meals", "patient"]


@pytest.fixture(scope="module")
def reader() -> WordReader:
    """Indexes in another order than the catalog's, with one entry each that the catalog lacks."""
    catalog = make_catalog()
    vectors = (np.eye(len(WORDS), 8) * 100).astype(np.int8)
    encoder = Encoder(Vocabulary(WORDS), vectors, np.full(len(WORDS), 0.01, np.float32))
    uris = catalog.skill_uris
    skills = ["unheard of", uris[8], uris[0]]
    finder = Finder(
        build_index(
            encoder,
            skills,
            ["nurse", "cook meals", "weld metal"],
            [Name("nurse", 0), Name("cook meals", 1), Name("weld metal", 2)],
        ),
        Judgement(least=0.0),
    )
    codes = ["99-9999.00", "29-1141.00", "35-2014.00"]
    titles = ["patient", "nurse", "cook"]
    occupations = build_index(encoder, codes, titles, [Name(t, i) for i, t in enumerate(titles)])
    undertakings = build_index(encoder, ["bakery", ""], ["cook", "weld"])
    return WordReader(catalog, encoder, occupations, finder, undertakings)


def test_kinds_of_undertaking_are_told_by_name_and_none_is_none(reader: WordReader) -> None:
    found, none = reader.find_undertakings(["cook", "weld"])

    assert set(found) == {"bakery"}
    assert found["bakery"] > 0.5
    assert none.get("bakery", 0) < 0.5


def test_occupations_are_told_in_rows_of_the_catalog(reader: WordReader) -> None:
    (found,) = reader.link_occupations(["nurse"], 3)

    assert reader.catalog.occupations[found[0].row].code == "29-1141.00"
    assert (found[0].start, found[0].end) == (0, 5)


def test_what_the_catalog_lacks_is_left_out(reader: WordReader) -> None:
    (found,) = reader.link_occupations(["patient"], 3)

    assert all(0 <= each.row < 14 for each in found)
    assert len(found) <= 2


def test_skills_are_told_in_rows_of_the_catalog_with_their_words(reader: WordReader) -> None:
    (found,) = reader.find_skills(["I cook meals"])

    best = max(found, key=lambda each: each.score)
    assert reader.catalog.skill_names[best.row] == "cook meals"
    assert "I cook meals"[best.start : best.end] == "cook meals"


def test_vectors_are_those_of_the_encoder(reader: WordReader) -> None:
    assert reader.encode(["weld"]).shape == (1, 8)
    assert replace(reader).encode(["zzz"]).tolist() == [[0] * 8]


def test_what_a_text_shows_is_a_half_where_nothing_was_learned_of_it(reader: WordReader) -> None:
    texts = ["I cook meals", "It rained"]

    assert reader.show(texts, reader.encode(texts)).tolist() == [0.5, 0.5]
    assert reader.show([], reader.encode([])).tolist() == []
