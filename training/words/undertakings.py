"""`python -m training.words.undertakings`: the index of kinds of undertaking, from our own lexicon of each."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import numpy as np

from wherenext.core.language.build import round_rows
from wherenext.core.language.encoder import Encoder, to_unit_length
from wherenext.core.language.index import Index
from wherenext.core.language.lexicon import build_lexicon, stems_of
from wherenext.core.language.parts import number_of
from wherenext.core.language.table import Table
from wherenext.sources.words import SHIPPED, open_encoder, save_index

LEXICON = Path(__file__).parent / "undertakings.tsv"
"""One kind a line: its name, and the words and phrases that people use of it, the most telling first."""
LAST = 0.35
"""What the last word of a kind says beside its first."""
PHRASE = 1.0
"""What a phrase says beside a word: two words together are hardly chance."""
INSIDE = 0.35
"""What a word says that only stands within a phrase."""
LIKENESS = 14.0
"""What the cosine to a kind's words counts beside those that stand in the text."""
WARMTH = 2.0
"""What scores are divided by, so that probabilities are right as often as they say."""
NOTHING = 4.0
"""What speaks for no kind at all."""

Cells = dict[int, dict[int, float]]
"""What each part of a text says for the row of each kind."""


def read_lexicon(path: Path = LEXICON) -> dict[str, tuple[str, ...]]:
    """Return the words of each kind by its name, the most telling first."""
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines())
    return {name: tuple(words.split(", ")) for name, words in rows}


def build(encoder: Encoder, lexicon: Mapping[str, tuple[str, ...]]) -> Index:
    """Return the index; its last row, without a name, is that no kind is meant."""
    names = [*lexicon, ""]
    vectors = np.array([encoder.encode(words).mean(axis=0) for words in lexicon.values()])
    middle = vectors.mean(axis=0)
    centred = np.vstack([LIKENESS * to_unit_length(vectors - middle), np.zeros_like(middle)]) / WARMTH
    integers, scales = round_rows(centred.astype(np.float32))
    biases = -(integers * scales[:, None]) @ middle
    biases[-1] = NOTHING / WARMTH
    return Index(
        encoder=encoder,
        ids=names,
        names=names,
        prototypes=integers,
        scales=scales,
        biases=biases.astype(np.float32),
        lexicon=build_lexicon([], []),
        table=make_table(weigh(lexicon), len(lexicon)),
    )


def weigh(lexicon: Mapping[str, tuple[str, ...]]) -> Cells:
    """Return what each word and each pair of words says for each kind: more the earlier it stands there."""
    cells: Cells = defaultdict(dict)
    for row, words in enumerate(lexicon.values()):
        for place, text in enumerate(words):
            telling = 1 - (1 - LAST) * place / len(words)
            for part, worth in take_apart(text).items():
                cells[part][row] = max(cells[part].get(row, 0.0), worth * telling)
    return cells


def take_apart(text: str) -> dict[int, float]:
    """Return the parts of a word or phrase, each with what it says."""
    stems = stems_of(text)
    if len(stems) == 1:
        return {number_of(stems[0]): 1.0}
    pairs = {number_of(f"{one} {two}"): PHRASE for one, two in pairwise(stems)}
    return {**{number_of(stem): INSIDE for stem in stems}, **pairs}


def make_table(cells: Cells, count: int) -> Table:
    """Return the table; what few kinds share says more (the inverse document frequency of Spärck Jones 1972)."""
    parts = sorted(cells)
    rarity = [np.log((count + 1) / (len(cells[part]) + 0.5)) / WARMTH for part in parts]
    filled = [
        (rare, row, worth) for rare, part in zip(rarity, parts, strict=True) for row, worth in cells[part].items()
    ]
    weights = np.array([rare * worth for rare, _row, worth in filled])
    unit = float(weights.max()) / 255
    sizes = np.cumsum([0, *(len(cells[part]) for part in parts)])
    return Table(
        parts=np.array(parts, np.uint32),
        starts=sizes.astype(np.int32),
        rows=np.array([row for _rare, row, _worth in filled], np.uint16),
        weights=np.rint(weights / unit).astype(np.uint8),
        unit=unit,
        depth="pairs",
    )


def write(out: Path) -> None:
    """Write the index into the folder that holds the encoder."""
    save_index(out, "undertaking", build(open_encoder(out), read_lexicon()))


if __name__ == "__main__":
    write(SHIPPED)
