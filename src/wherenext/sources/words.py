"""The opening of the shipped weights: mapped into memory, so that they are there in milliseconds."""

from pathlib import Path

import numpy as np

from wherenext.core.errors import CatalogError
from wherenext.core.language.encoder import Encoder
from wherenext.core.language.tokens import Vocabulary

SHIPPED = Path(__file__).parent / "data" / "words"


def open_encoder(folder: Path = SHIPPED) -> Encoder:
    """Open the encoder; the large arrays stay on disk until they are touched."""
    try:
        tokens = (folder / "tokens.txt").read_text("utf-8").split("\n")
        vectors = np.load(folder / "vectors.npy", mmap_mode="r", allow_pickle=False)
        weights = np.load(folder / "weights.npy", allow_pickle=False)
    except (OSError, ValueError) as error:
        raise CatalogError(
            "The weights of the language model are absent or damaged; install the program again."
        ) from error
    if vectors.shape[0] != len(tokens) or weights.shape != (len(tokens),):
        raise CatalogError("The weights of the language model do not fit each other; install the program again.")
    return Encoder(Vocabulary(tokens), vectors, weights)
