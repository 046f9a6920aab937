"""Indexes made from names: one pooled vector a thing, and the lexicon of its names."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.bridge import BridgedIndex, favour, spread_over
from wherenext.core.language.encoder import Encoder, to_unit_length
from wherenext.core.language.index import Index
from wherenext.core.language.lexicon import build_lexicon
from wherenext.core.language.table import build_table
from wherenext.core.language.views import ViewIndex


@dataclass(frozen=True, slots=True)
class Name:
    """A text that stands for a thing.

    Attributes
    ----------
    text
        The text.
    row
        Row of the thing.
    weight
        How much this kind of text counts in the thing's vector.
    """

    text: str
    row: int
    weight: float = 1.0


MAIN_WEIGHT = 3.0
"""How much a main name counts beside another name: our choice."""

SHARPNESS = 16.0
"""What a cosine is multiplied by before the softmax, where nothing was learned: what training found for O*NET."""


LENGTH = 0.75
"""BM25's b in the table of an index: what is usual (Robertson and Zaragoza 2009)."""


def pool(encoder: Encoder, texts: Sequence[Name], count: int) -> NDArray[np.float32]:
    """Return one vector a thing: the weighted mean of what stands for it.

    Texts of one weight count together as the square root of their number, so that a thing with many names is not
    described by them alone.

    Parameters
    ----------
    encoder
        Turns texts to vectors.
    texts
        What stands for the things.
    count
        How many things there are.

    Returns
    -------
    NDArray
        Shape (count, width), rows of unit length; zeros for a thing that nothing stands for.
    """
    rows = np.array([text.row for text in texts], np.int64)
    weights = np.array([text.weight for text in texts], np.float32)
    kinds = np.unique(weights, return_inverse=True)[1].reshape(-1)
    cells = rows * (int(kinds.max(initial=0)) + 1) + kinds
    sizes = np.bincount(cells)[cells].astype(np.float32) if len(cells) else weights
    pooled = np.zeros((count, encoder.width), np.float32)
    np.add.at(pooled, rows, encoder.encode([text.text for text in texts]) * (weights / np.sqrt(sizes))[:, None])
    return to_unit_length(pooled)


def round_rows(rows: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Return rows as eight-bit integers, and what each is multiplied by to come back.

    Parameters
    ----------
    rows
        Shape (n, width).

    Returns
    -------
    tuple
        Integers of shape (n, width) and scales of shape (n,).
    """
    scales = np.maximum(np.abs(rows).max(axis=1, initial=0), 1e-9) / 127
    return np.rint(rows / scales[:, None]).astype(np.int8), scales.astype(np.float32)


def build_index(
    encoder: Encoder,
    ids: Sequence[str],
    names: Sequence[str],
    others: Sequence[Name] = (),
    told: Sequence[Name] = (),
    sharpness: float = SHARPNESS,
) -> Index:
    """Build an index of things by their names.

    Parameters
    ----------
    encoder
        Turns texts to vectors.
    ids
        Identifier of each thing.
    names
        Main name of each thing.
    others
        Other names, which also enter the lexicon.
    told
        Descriptions, which enter the vectors and the table.
    sharpness
        What a cosine is multiplied by.

    Returns
    -------
    Index
        The index, nothing favoured.
    """
    main = [Name(name, row, MAIN_WEIGHT) for row, name in enumerate(names)]
    integers, scales = round_rows(pool(encoder, [*main, *others, *told], len(names)))
    named = [*main, *others]
    spoken = [*named, *told]
    return Index(
        encoder=encoder,
        ids=ids,
        names=names,
        prototypes=integers,
        scales=scales * np.float32(sharpness),
        biases=np.zeros(len(names), np.float32),
        lexicon=build_lexicon([name.text for name in named], [name.row for name in named]),
        table=build_table([text.text for text in spoken], [text.row for text in spoken], len(names), LENGTH, "pairs"),
    )


BRIDGED_LEXICAL, BRIDGED_TABLED = 3.0, 0.15
"""What stems and the table's word count beside vectors and the bridge; chosen on held-out names of ESCO's occupations
and on held-out titles of O*NET's that its crosswalk leads to ESCO."""


def build_bridge(
    over: ViewIndex,
    ids: Sequence[str],
    names: Sequence[str],
    others: Sequence[Name] = (),
    told: Sequence[Name] = (),
    people: NDArray[np.float32] | None = None,
) -> BridgedIndex:
    """Build an index of things by their names and by what of another kind they point at.

    Parameters
    ----------
    over
        The things of the other kind; its encoder is used for both.
    ids
        Identifier of each thing.
    names
        Main name of each thing.
    others
        Other names.
    told
        Descriptions.
    people
        Shape (things of the other kind,): how many people work in each, so that what many do is favoured as Bayes'
        rule has it; None where nothing is favoured.

    Returns
    -------
    BridgedIndex
        The index.
    """
    texts = [*(Name(name, row) for row, name in enumerate(names)), *others, *told]
    index = build_index(over.encoder, ids, names, others, told)
    spread = spread_over(over, [text.text for text in texts], [text.row for text in texts], len(names))
    if people is not None:
        index = replace(index, biases=favour(spread, people))
    return BridgedIndex(replace(index, lexical=BRIDGED_LEXICAL, tabled=BRIDGED_TABLED), over, spread)
