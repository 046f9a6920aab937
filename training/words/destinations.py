"""`python -m training.words.destinations`: what a destination's words say of its kind and its work.

It is learned from the files in ``destinations``: what invented people want to do, one a line, written for this by
language models, one by one. Each has its sort (R run, G given, L lived, F finished one day, J employed), the kinds of
undertaking it is, the occupations without which its heart is missed, further ones that it partly is, and the words.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from wherenext.core.guidance.destination.pieces import cut
from wherenext.core.language.build import round_rows
from wherenext.core.language.encoder import Encoder, to_unit_length
from wherenext.core.language.labeller import Labeller, Matrix, gather
from wherenext.sources.words import SHIPPED, open_encoder, save_labeller

EXAMPLES = Path(__file__).parent / "destinations"
"""A file for each family of kinds of undertaking, by the first kind; jobs and what is of no kind have their own."""
SORTS = {"R": "run", "G": "given", "L": "lived", "F": "finished", "J": "employed"}
SEED = 20261122
FEWEST = 4
"""A part that fewer examples have is not learned from. With 2 and 3 as much is right, with more parts to keep."""
HIDDEN = 64
DROPPED = 0.5
"""So many of the parts, and of what is hidden, are left out at each step, so that no single word decides."""
ROUNDS = 40
BATCH = 64
RATE = 0.01
DECAY = 1e-4
FURTHER = 0.3
"""What a further occupation counts beside an essential one. On a held-out quarter 0.47 of those essential are among the
five likeliest, at 0.6 0.45; of the four likeliest 0.51 are named in the example, at 0.15 0.50."""
LATER = 0.95
"""What each counts beside the one before: they stand in the order of how much of it is done."""


@dataclass(frozen=True, slots=True)
class Example:
    """What somebody wants to do."""

    sort: str
    kinds: tuple[str, ...]
    essential: tuple[str, ...]
    further: tuple[str, ...]
    text: str

    @property
    def labels(self) -> dict[str, float]:
        """What holds of it, each with how much."""
        work = {f"work/{code}": FURTHER * LATER**place for place, code in enumerate(self.further)}
        work |= {f"work/{code}": LATER**place for place, code in enumerate(self.essential)}
        kinds = {f"kind/{kind}": 1.0 if place == 0 else 0.8 for place, kind in enumerate(self.kinds)}
        return {**work, **kinds, f"sort/{SORTS[self.sort]}": 1.0}


def read_examples(folder: Path = EXAMPLES) -> list[Example]:
    """Return all examples, in the order of the files' names."""
    lines = (line for path in sorted(folder.glob("*.tsv")) for line in path.read_text("utf-8").splitlines())
    rows = (line.split("\t") for line in lines)
    return [
        Example(
            sort, tuple(kind.strip() for kind in kinds.split(";") if kind.strip()), *_codes(essential, further), text
        )
        for sort, kinds, essential, further, text in rows
    ]


def _codes(essential: str, further: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(essential.split()), tuple(further.split())


@dataclass(frozen=True)
class Features:
    """Examples as numbers.

    Attributes
    ----------
    middle
        Shape (width,): the mean of their vectors.
    parts
        The parts that enough of them have, with their rarity.
    vectors
        Shape (examples, width).
    counts
        Shape (examples, parts).
    """

    middle: NDArray[np.float32]
    parts: Mapping[int, float]
    vectors: Tensor
    counts: Tensor


def take_features(examples: Sequence[Example], encoder: Encoder) -> Features:
    """Return what is learned from, as the program will see it."""
    gathered = [gather([(piece.text, piece.weight) for piece in cut(each.text)], encoder) for each in examples]
    holders = Counter(part for _vector, parts in gathered for part in parts)
    rarity = {
        part: float(np.log((len(examples) + 1) / (holders[part] + 0.5)))
        for part in sorted(holders)
        if holders[part] >= FEWEST
    }
    column = {part: place for place, part in enumerate(rarity)}
    counts = np.zeros((len(examples), len(rarity)), np.float32)
    for row, (_vector, parts) in enumerate(gathered):
        for part, share in parts.items():
            if part in column:
                counts[row, column[part]] = share * rarity[part]
    vectors = np.array([vector for vector, _parts in gathered], np.float32)
    middle = vectors.mean(axis=0)
    return Features(
        middle,
        rarity,
        torch.from_numpy(to_unit_length(vectors - middle)),
        torch.from_numpy(to_unit_length(counts)),
    )


class Layers(nn.Module):
    """The layers of a labeller while they are learned."""

    def __init__(self, width: int, parts: int, biases: Tensor) -> None:
        super().__init__()
        self.from_vector = nn.Linear(width, HIDDEN, bias=False)
        self.from_parts = nn.Linear(parts, HIDDEN, bias=False)
        self.to_labels = nn.Linear(HIDDEN, len(biases))
        self.straight = nn.Linear(width, len(biases), bias=False)
        nn.init.normal_(self.from_parts.weight, std=0.3)
        nn.init.zeros_(self.straight.weight)
        self.to_labels.bias.data = biases

    def forward(self, vectors: Tensor, counts: Tensor) -> Tensor:
        """Return logarithms of odds."""
        drop = nn.functional.dropout
        hidden = self.from_vector(vectors) + self.from_parts(drop(counts, DROPPED, self.training))
        return self.to_labels(drop(hidden, DROPPED, self.training)) + self.straight(vectors)


def learn(examples: Sequence[Example], encoder: Encoder) -> Labeller:
    """Learn a labeller: each label by itself, by how much it holds (logistic loss)."""
    torch.manual_seed(SEED)
    features, ids = take_features(examples, encoder), list_labels(examples)
    asked = torch.from_numpy(_spread(examples, ids))
    share = asked.mean(0).clamp(1e-4, 0.9)
    layers = Layers(encoder.width, len(features.parts), torch.log(share / (1 - share)))
    _descend(layers, features, asked)
    return _round(layers, features, ids, encoder)


def list_labels(examples: Sequence[Example]) -> list[str]:
    """Return every label that an example has."""
    return sorted({label for each in examples for label in each.labels})


def _spread(examples: Sequence[Example], ids: Sequence[str]) -> NDArray[np.float32]:
    column = {label: place for place, label in enumerate(ids)}
    asked = np.zeros((len(examples), len(ids)), np.float32)
    for row, each in enumerate(examples):
        for label, holds in each.labels.items():
            asked[row, column[label]] = holds
    return asked


def _descend(layers: Layers, features: Features, asked: Tensor) -> None:
    steps = ROUNDS * -(-len(asked) // BATCH)
    descent = torch.optim.AdamW(layers.parameters(), lr=RATE, weight_decay=DECAY)
    slowing = torch.optim.lr_scheduler.CosineAnnealingLR(descent, steps)
    layers.train()
    for _turn in range(ROUNDS):
        for rows in torch.randperm(len(asked)).split(BATCH):
            odds = layers(features.vectors[rows], features.counts[rows])
            loss = nn.functional.binary_cross_entropy_with_logits(odds, asked[rows], reduction="sum") / len(rows)
            descent.zero_grad()
            loss.backward()
            descent.step()
            slowing.step()


def _round(layers: Layers, features: Features, ids: Sequence[str], encoder: Encoder) -> Labeller:
    def to_matrix(weights: Tensor) -> Matrix:
        return Matrix(*round_rows(weights.detach().numpy()))

    return Labeller(
        encoder=encoder,
        ids=ids,
        middle=features.middle,
        parts=np.array(list(features.parts), np.uint32),
        rarity=np.array(list(features.parts.values()), np.float32),
        from_parts=to_matrix(layers.from_parts.weight.T),
        from_vector=to_matrix(layers.from_vector.weight),
        to_labels=to_matrix(layers.to_labels.weight),
        straight=to_matrix(layers.straight.weight),
        biases=layers.to_labels.bias.detach().numpy(),
    )


def write(out: Path) -> None:
    """Write the labeller into the folder that holds the encoder."""
    save_labeller(out, "destination", learn(read_examples(), open_encoder(out)))


if __name__ == "__main__":
    torch.set_num_threads(1)
    write(SHIPPED)
