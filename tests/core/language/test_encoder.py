import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wherenext.core.language.encoder import Encoder
from wherenext.core.language.tokens import Vocabulary

TOKENS = ["nurse", "care", "##taker", "welder"]


@pytest.fixture(scope="module")
def encoder():
    vectors = np.random.default_rng(1).integers(-127, 128, (len(TOKENS), 8)).astype(np.int8)
    return Encoder(Vocabulary(TOKENS), vectors, np.array([0.1, 0.2, 0.3, 0.4], np.float32))


def mean_of_tokens(encoder, text):
    """What the encoder promises, in plain Python."""
    total = [0.0] * encoder.width
    for number in encoder.vocabulary.number(text):
        for i in range(encoder.width):
            total[i] += float(encoder.vectors[number, i]) * float(encoder.weights[number])
    length = sum(x * x for x in total) ** 0.5 or 1.0
    return [x / length for x in total]


@settings(deadline=None)
@given(texts=st.lists(st.lists(st.sampled_from(["nurse", "Caretaker", "welder", "??"]), max_size=5).map(" ".join)))
def test_encode_agrees_with_plain_python(encoder, texts):
    expected = np.array([mean_of_tokens(encoder, text) for text in texts]).reshape(len(texts), encoder.width)
    assert np.allclose(encoder.encode(texts), expected, atol=1e-5)


def test_encode_of_a_text_without_words_is_zero(encoder):
    assert not encoder.encode(["", "…"]).any()


def test_encode_of_many_texts_equals_each_alone(encoder):
    many = encoder.encode(["welder"] * 5000 + ["nurse"])
    assert np.allclose(many[-1], encoder.encode(["nurse"])[0])
