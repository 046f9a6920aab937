from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pytest
from numpy.typing import NDArray
from tests.fakes.catalog import make_catalog

from wherenext.core.guidance.person.reading import UNHEARD_OF, WordReader
from wherenext.core.language.build import Name, build_index
from wherenext.core.language.encoder import Encoder
from wherenext.core.language.finder import Finder
from wherenext.core.language.judgement import Judgement
from wherenext.core.language.tokens import Vocabulary


@dataclass(frozen=True)
class FixedWeigher:
    ids: Sequence[str]
    odds: Sequence[float]

    def weigh(self, pieces: Sequence[tuple[str, float]]) -> NDArray[np.float32]:
        return np.array(self.odds, np.float32)


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
    labels = ["kind/bakery", "sort/employed", "work/99-9999.00", "work/29-1141.00"]
    return WordReader(catalog, encoder, occupations, finder, undertakings, FixedWeigher(labels, [0.0, -2.0, 3.0, 1.5]))


def test_what_was_learned_is_told_in_rows_of_the_catalog(reader: WordReader) -> None:
    gist = reader.read_gist([("nurse", 1.0)])
    nurse = reader.catalog.row_of_code["29-1141.00"]

    assert gist.work[nurse] == 1.5
    assert np.delete(gist.work, nurse).tolist() == [UNHEARD_OF] * (len(gist.work) - 1)
    assert gist.kinds == {"bakery": 0.5}
    assert gist.employed == pytest.approx(1 / (1 + np.exp(2)))


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
