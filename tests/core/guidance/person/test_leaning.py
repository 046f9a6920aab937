import numpy as np
import pytest
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.person.leaning import hangs_on_one_word, leave_out, soften
from wherenext.core.guidance.work.ground import Ground

COOKS = "35-2014.00"


class Heard:
    """Remembers what it was asked to encode."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def encode(self, texts: list[str]) -> np.ndarray:
        self.texts += texts
        return FakeReader().encode(texts)


@pytest.mark.parametrize(
    ("told", "rests"),
    [
        ("Write the guides", ["Write the "]),
        ("I went door to door", ["I went  to "]),
        ("Ran a sale at church", ["Ran a sale at "]),
        ("Caring for horses", []),
        ("Work with horses", []),
        ("Cook meals", []),
        ("Training the new cashiers", ["Training the new "]),
        ("Coaching apprentices", ["Coaching "]),
        ("Teach children bookkeeping", []),
        ("", []),
    ],
)
def test_words_of_two_senses_and_circumstances_are_left_out(told: str, rests: list[str]) -> None:
    heard = Heard()

    leave_out([told], heard)  # type: ignore[arg-type]

    assert heard.texts == rests


def test_what_stays_is_given_for_each_text_apart() -> None:
    rests = leave_out(["Cook meals at the bank", "Cook meals", "Guides and models"], FakeReader())

    assert [len(each.vectors) for each in rests] == [1, 0, 2]
    assert [each.ambiguous.tolist() for each in rests] == [[True], [], [True, True]]
    assert leave_out([], FakeReader()) == ()


def test_a_phrase_that_says_the_same_without_the_word_does_not_hang_on_it(ground: Ground) -> None:
    reader, row = FakeReader(), ground.catalog.row_of_code[COOKS]
    noise = np.zeros(len(ground.vectors), np.float32)
    same, other = leave_out(["Cook meals at the bank", "Sell goods at the bakery"], reader)

    assert not hangs_on_one_word(same.pick(circumstances=True), 5.0, row, ground, noise)
    assert hangs_on_one_word(other.pick(circumstances=True), 5.0, row, ground, noise)
    assert not hangs_on_one_word(other.pick(circumstances=False), 5.0, row, ground, noise)


def test_a_word_of_two_senses_has_half_a_voice() -> None:
    reader = FakeReader()
    texts = ["Sell a test program", "Cook meals", "Program"]

    whole = reader.encode(texts)
    softened = soften(whole, leave_out(texts, reader))

    code, sell = whole[2].argmax(), reader.encode(["sell"])[0].argmax()
    assert softened[0, code] < whole[0, code]
    assert softened[0, sell] > whole[0, sell]
    assert np.allclose(softened[1:], whole[1:])
    assert np.allclose(np.linalg.norm(softened, axis=1), 1)
