import numpy as np
import pytest

from wherenext.core.language.encoder import Encoder
from wherenext.core.language.tokens import Vocabulary

WORDS = [
    "nurse", "hospital", "weld", "##er", "##ing", "steel", "code", "python", "cook", "kitchen", "soup", "drive",
    "truck", "repair", "bicycle", "##s", "patients", "care",
]  # fmt: skip
MEANINGS = {
    "nurse": 0, "hospital": 0, "patients": 0, "care": 0, "weld": 1, "steel": 1, "code": 2, "python": 2, "cook": 3,
    "kitchen": 3, "soup": 3, "drive": 4, "truck": 4, "repair": 5, "bicycle": 5,
}  # fmt: skip


@pytest.fixture(scope="session")
def encoder():
    """An encoder that knows six subjects, one in each dimension."""
    vectors = np.zeros((len(WORDS), 8), np.int8)
    for number, word in enumerate(WORDS):
        vectors[number, MEANINGS.get(word, 7)] = 100
    weights = np.array([0.001 if word.startswith("##") else 0.01 for word in WORDS], np.float32)
    return Encoder(Vocabulary(WORDS), vectors, weights)
