"""Training: what belongs together comes together.

Three losses at each step. Titles, tasks and activities find their occupation among all of them (softmax over learned
prototypes). Names and descriptions of a skill, and names of an ESCO occupation, find each other among those of a batch
(van den Oord et al. 2018, arXiv:1807.03748). A token's vector is a shared linear map of what the teacher thinks of it,
plus a correction of its own, so that words never trained on move along with the rest.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as nn

from wherenext.core.language.tokens import Vocabulary

WIDTH = 256
LONGEST_TEXT = 60
"""Tokens of a text that training looks at."""


@dataclass(frozen=True)
class Bags:
    """Texts as tokens, end to end."""

    flat: NDArray[np.int64]
    starts: NDArray[np.int64]

    @classmethod
    def of(cls, vocabulary: Vocabulary, texts: list[str]) -> "Bags":
        numbers = [vocabulary.number(text)[:LONGEST_TEXT] or [0] for text in texts]
        starts = np.concatenate([[0], np.cumsum([len(n) for n in numbers])])
        return cls(np.concatenate([np.asarray(n, np.int64) for n in numbers]), starts)

    def take(self, rows: NDArray[np.int64]) -> tuple[Tensor, Tensor]:
        first, lengths = self.starts[rows], self.starts[rows + 1] - self.starts[rows]
        offsets = np.cumsum(lengths) - lengths
        within = np.arange(int(lengths.sum())) - np.repeat(offsets, lengths)
        return torch.from_numpy(self.flat[np.repeat(first, lengths) + within]), torch.from_numpy(offsets)

    def __len__(self) -> int:
        return len(self.starts) - 1


@dataclass(frozen=True)
class Groups:
    """Texts that belong to the same thing, for drawing pairs; sorted by group, hard negatives near each other."""

    bags: Bags
    starts: NDArray[np.int64]
    order: NDArray[np.int64]

    def draw(self, rng: np.random.Generator, size: int, block: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Draw blocks of neighbouring groups, and two texts of each."""
        first = rng.integers(0, len(self.order) - block, size // block)
        groups = np.unique(self.order[(first[:, None] + np.arange(block)).ravel()])
        low, count = self.starts[groups], self.starts[groups + 1] - self.starts[groups]
        one = (rng.random(len(groups)) * count).astype(np.int64)
        two = (one + 1 + (rng.random(len(groups)) * (count - 1)).astype(np.int64)) % count
        return low + one, low + two


class Student(torch.nn.Module):
    """The static encoder while it learns."""

    def __init__(self, teacher: NDArray[np.float32], weights: NDArray[np.float32], classes: int) -> None:
        super().__init__()
        n = len(teacher)
        self.given = torch.nn.EmbeddingBag(n, teacher.shape[1], mode="sum")
        self.given.weight.data[:] = torch.from_numpy(teacher)
        self.given.weight.requires_grad_(False)
        self.own = torch.nn.EmbeddingBag(n, WIDTH, mode="sum", sparse=True)
        self.own.weight.data.zero_()
        self.log_weight = torch.nn.Embedding(n, 1, sparse=True)
        self.log_weight.weight.data[:, 0] = torch.from_numpy(np.log(weights))
        self.map = torch.nn.Parameter(torch.eye(teacher.shape[1], WIDTH))
        self.prototypes = torch.nn.Parameter(torch.zeros(classes, WIDTH))
        self.bias = torch.nn.Parameter(torch.zeros(classes))
        self.log_sharpness = torch.nn.Parameter(torch.tensor([16.0, 20.0, 20.0]).log())

    def encode(self, batch: tuple[Tensor, Tensor], dropout: float = 0.0) -> Tensor:
        flat, offsets = batch
        weight = self.log_weight(flat)[:, 0].exp()
        if dropout:
            weight = weight * (torch.rand(len(flat)) > dropout)
        mean = self.given(flat, offsets, per_sample_weights=weight) @ self.map
        return nn.normalize(mean + self.own(flat, offsets, per_sample_weights=weight), dim=1)

    def encode_all(self, bags: Bags) -> NDArray[np.float32]:
        with torch.no_grad():
            parts = [np.arange(s, min(s + 4096, len(bags))) for s in range(0, len(bags), 4096)]
            return np.vstack([self.encode(bags.take(part)).numpy() for part in parts])

    def classify(self, vectors: Tensor) -> Tensor:
        return vectors @ nn.normalize(self.prototypes, dim=1).T * self.log_sharpness[0].exp() + self.bias

    def contrast(self, one: Tensor, two: Tensor, which: int) -> Tensor:
        scores = one @ two.T * self.log_sharpness[which].exp()
        truth = torch.arange(len(one))
        return (nn.cross_entropy(scores, truth) + nn.cross_entropy(scores.T, truth)) / 2


@dataclass(frozen=True)
class Lessons:
    """What a student learns from."""

    texts: Bags
    rows: NDArray[np.int64]
    shares: NDArray[np.float64]
    skills: Groups
    names: Groups


Watch = Callable[[Student], None]


@dataclass(frozen=True)
class Pace:
    """How it learns: our choices, tuned on the development split."""

    steps: int = 1600
    batch: int = 1024
    pairs: int = 512
    block: int = 8
    dropout: float = 0.3
    token_rate: float = 1.5e-3
    class_rate: float = 5e-3
    map_rate: float = 1e-3
    smoothing: float = 0.0
    contrast: float = 0.15
    averaged: float = 0.5
    every: int = 20
    seed: int = 20261121


class Average:
    """The mean of the parameters along the way, which generalises better (Izmailov et al. 2018, arXiv:1803.05407)."""

    def __init__(self) -> None:
        self.count = 0
        self.sums: list[Tensor] = []

    def add(self, student: Student) -> None:
        values = [p.detach() for p in student.parameters() if p.requires_grad]
        if not self.count:
            self.sums = [torch.zeros_like(value) for value in values]
        for total, value in zip(self.sums, values, strict=True):
            total += value
        self.count += 1

    def apply(self, student: Student) -> None:
        learned = [p for p in student.parameters() if p.requires_grad]
        for total, parameter in zip(self.sums, learned, strict=True):
            parameter.data.copy_(total / self.count)


def learn(student: Student, lessons: Lessons, pace: Pace, watch: Watch | None = None) -> None:
    """Train in place; the rates fall in a straight line after the first third."""
    torch.manual_seed(pace.seed)
    rng = np.random.default_rng(pace.seed)
    vectors = student.encode_all(lessons.texts)
    centres = np.zeros((len(student.bias), WIDTH), np.float32)
    np.add.at(centres, lessons.rows, vectors)
    student.prototypes.data = nn.normalize(torch.from_numpy(centres), dim=1)
    optimisers = [
        (torch.optim.SparseAdam([student.own.weight, student.log_weight.weight]), pace.token_rate),
        (torch.optim.Adam([student.prototypes, student.bias, student.log_sharpness]), pace.class_rate),
        (torch.optim.Adam([student.map]), pace.map_rate),
    ]
    truth = torch.from_numpy(lessons.rows)
    began = time.monotonic()
    average = Average()
    total = 0.0
    for step in range(pace.steps):
        left = min(1.0, 1.5 * (1 - step / pace.steps)) + 0.01
        for optimiser, rate in optimisers:
            optimiser.zero_grad()
            for group in optimiser.param_groups:
                group["lr"] = rate * left
        rows = rng.choice(len(lessons.rows), pace.batch, p=lessons.shares)
        scores = student.classify(student.encode(lessons.texts.take(rows), pace.dropout))
        loss = nn.cross_entropy(scores, truth[rows], label_smoothing=pace.smoothing)
        for which, groups in ((1, lessons.skills), (2, lessons.names)):
            one, two = groups.draw(rng, pace.pairs, pace.block)
            first = student.encode(groups.bags.take(one), pace.dropout)
            second = student.encode(groups.bags.take(two), pace.dropout)
            loss = loss + pace.contrast * student.contrast(first, second, which)
        loss.backward()
        for optimiser, _ in optimisers:
            optimiser.step()
        if step >= pace.averaged * pace.steps and step % pace.every == 0:
            average.add(student)
        total += loss.item()
        if (step + 1) % 100 == 0:
            seconds = time.monotonic() - began
            sys.stdout.write(f"step {step + 1} of {pace.steps}, {seconds:.0f} s, loss {total / 100:.3f}\n")
            if watch is not None:
                watch(student)
            sys.stdout.flush()
            total = 0.0
    average.apply(student)
