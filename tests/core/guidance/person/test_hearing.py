import numpy as np
import pytest
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.person.hearing import find_noise, hear
from wherenext.core.guidance.person.small_talk import SMALL_TALK
from wherenext.core.guidance.work.ground import Ground, standardise

SAID = ("weld and teach", "cook", "plan the budget")


def test_hear_agrees_with_standardising_closeness_over_the_offered(ground: Ground, reader: FakeReader) -> None:
    vectors = reader.encode(SAID)
    noise = np.linspace(-0.2, 0.2, 14, dtype=np.float32)
    close = vectors @ ground.vectors.T
    voice = close[:, ground.offered].max(axis=1, keepdims=True) / ground.clarity
    expected = np.maximum(standardise(close, ground.even) - noise, 0) ** 2.5 * voice**2

    assert hear(vectors, ground, noise) == pytest.approx(expected, rel=1e-3, abs=1e-4)
    assert hear(vectors, ground) == pytest.approx(hear(vectors, ground, 0 * noise))


def test_a_text_without_known_words_speaks_of_nothing(ground: Ground, reader: FakeReader) -> None:
    assert not hear(reader.encode(["zzz"]), ground, np.full(14, -1, np.float32)).any()


def test_noise_is_what_small_talk_is_answered_with(ground: Ground, reader: FakeReader) -> None:
    noise = find_noise(ground, reader)

    assert noise.shape == (14,)
    assert np.isfinite(noise).all()


def test_where_small_talk_holds_no_known_word_there_is_no_noise(ground: Ground) -> None:
    class Deaf(FakeReader):
        def encode(self, texts):  # type: ignore[no-untyped-def]
            return np.zeros((len(texts), 8), np.float32)

    assert not find_noise(ground, Deaf()).any()


def test_small_talk_is_said_once_each() -> None:
    assert len(set(SMALL_TALK)) == len(SMALL_TALK)
