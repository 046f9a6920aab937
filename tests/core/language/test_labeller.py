import numpy as np
import pytest

from wherenext.core.language.build import round_rows
from wherenext.core.language.encoder import Encoder
from wherenext.core.language.labeller import Labeller, Matrix, gather
from wherenext.core.language.parts import number_of, parts_of
from wherenext.core.language.tokens import Vocabulary

WORDS = ["bread", "choir", "oven"]
ENCODER = Encoder(Vocabulary(WORDS), (np.eye(3) * 100).astype(np.int8), np.full(3, 0.01, np.float32))


def to_matrix(rows: list[list[float]]) -> Matrix:
    return Matrix(*round_rows(np.array(rows, np.float32)))


def make_labeller() -> Labeller:
    """Two labels, of which the first is told by "bread", the second by "choir", by the vector and by the word alike."""
    parts = sorted([number_of("bread"), number_of("choir")])
    heads = {number_of("bread"): [1.0, 0.0], number_of("choir"): [0.0, 1.0]}
    return Labeller(
        encoder=ENCODER,
        ids=["kind/bakery", "kind/music and choirs"],
        middle=np.array([0.0, 0.0, 0.2], np.float32),
        parts=np.array(parts, np.uint32),
        rarity=np.ones(2, np.float32),
        from_parts=to_matrix([heads[part] for part in parts]),
        from_vector=to_matrix([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]),
        to_labels=to_matrix([[1.0, 0.0], [0.0, 1.0]]),
        straight=to_matrix([[0.5, 0.0, 0.0], [0.0, 0.5, 0.0]]),
        biases=np.array([-1.0, -2.0], np.float32),
    )


def test_what_vector_and_words_say_is_added_up() -> None:
    odds = make_labeller().weigh([("bread", 1.0)])

    centred = 1 / np.sqrt(1 + 0.2**2)
    assert odds.tolist() == pytest.approx([-1.0 + 1.0 + 1.5 * centred, -2.0], abs=0.02)


def test_words_that_nothing_was_learned_of_leave_what_holds_before() -> None:
    assert make_labeller().weigh([("xyzzy", 1.0)]).tolist() == pytest.approx([-1.0, -2.0])
    late = max(range(200), key=lambda n: number_of(f"zz{n}"))
    assert make_labeller().weigh([(f"zz{late}", 1.0)]).tolist() == pytest.approx([-1.0, -2.0])


def test_a_piece_that_counts_more_says_more() -> None:
    odds = make_labeller().weigh([("bread", 1.0), ("choir", 0.5)])

    assert odds[0] + 1 > odds[1] + 2 > 0


def test_pieces_are_gathered_by_how_much_they_count() -> None:
    vector, parts = gather([("bread", 3.0), ("bread oven", 1.0)], ENCODER)

    assert vector.tolist() == pytest.approx([0.75 + 0.25 / np.sqrt(2), 0, 0.25 / np.sqrt(2)])
    assert parts[number_of("bread")] == 1.0
    assert parts[number_of("oven")] == 0.25
    assert set(parts) == {*parts_of("bread", "pairs"), *parts_of("bread oven", "pairs")}
