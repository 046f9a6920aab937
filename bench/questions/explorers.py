"""Simulated explorers: a true taste drawn from real occupations' profiles, and how they answer."""

from dataclasses import dataclass, field

import numpy as np

from bench.questions.published import Table
from wherenext.core.guidance.taste.features import Features
from wherenext.core.guidance.taste.ranking import UNSEEN
from wherenext.core.guidance.taste.taste import ITEM_NOISE, OWN


@dataclass(frozen=True)
class Simulator:
    """How explorers differ from what the program expects."""

    name: str
    noise: float = 1.0  # of each answer, as a multiple of the expected one
    careless: float = 0.0  # share of answers given at random
    drift: float = 0.0  # how far liking wanders with each question, in standard deviations of liking
    echo: float = 0.0  # correlation of the noise of one answer with that of the next
    literal: bool = False  # answers to the texts themselves, not to the work they stand for
    hidden: float = UNSEEN  # share of liking that hangs on what the program does not see
    tastes: str = "two occupations"  # what tastes are made of


STATED = Simulator("from the stated prior")
WRONG = Simulator("another noise, drift, correlated and careless answers, literal reading, hidden tastes",
                  noise=1.5, careless=0.05, drift=0.05, echo=0.3, literal=True, hidden=0.3)  # fmt: skip

ASTRAY = (
    STATED,
    Simulator("half the noise", noise=0.5),
    Simulator("twice the noise", noise=2.0),
    Simulator("drift: 0.1 standard deviations a question", drift=0.1),
    Simulator("noise of one answer correlated 0.6 with the next", echo=0.6),
    Simulator("one answer in ten at random", careless=0.1),
    Simulator("answers to the texts, not to the work they stand for", literal=True),
    Simulator("30 % of liking hangs on skills and styles", hidden=0.3),
    WRONG,
    Simulator("tastes of one occupation alone", tastes="one occupation"),
    Simulator("tastes of three occupations at once", tastes="three occupations"),
    Simulator("half of all tastes are an occupation's turned round", tastes="turned round"),
    Simulator("tastes without humps: drawn from a normal distribution", tastes="normal"),
    Simulator("tastes for five elements and nothing else", tastes="five elements"),
)
"""Simulators for calibration: the stated one, one thing wrong at a time, all at once, then tastes of other kinds."""


@dataclass
class Explorer:
    """One simulated person."""

    simulator: Simulator
    features: Features
    weights: np.ndarray
    own: np.ndarray
    liking: np.ndarray  # true liking of every occupation
    types: np.ndarray  # true liking of the six interest types, standard deviation 1 over explorers
    draw: np.random.Generator
    number: int
    last: float = field(default=0.0)

    def like_day(self, elements: tuple[str, ...]) -> float:
        named = [self.features.named[each] for each in elements]
        own = self.own[named].mean()
        if self.simulator.literal:
            return float(np.mean([self.features.place([each]) @ self.weights for each in elements]) + own)
        return float(self.features.place(elements) @ self.weights + own)

    def choose(self, first: tuple[str, ...], second: tuple[str, ...]) -> bool:
        """Whether the first day is preferred."""
        sim, draw = self.simulator, self.draw
        self.weights = self.weights + sim.drift * np.std(self.weights) * draw.standard_normal(len(self.weights))
        if draw.random() < sim.careless:
            return bool(draw.random() < 0.5)
        spread = np.sqrt(2 * ITEM_NOISE * self.features.item_spread / len(first) * sim.noise)
        self.last = sim.echo * self.last + np.sqrt(1 - sim.echo**2) * draw.standard_normal()
        return self.like_day(first) - self.like_day(second) + spread * self.last > 0

    def rate_items(self, items: int) -> np.ndarray:
        """Scores of the six interest types over so many noisy items each."""
        sim, draw = self.simulator, self.draw
        answers = self.types[:, None] + np.sqrt(ITEM_NOISE * sim.noise) * draw.standard_normal((6, items))
        careless = draw.random((6, items)) < sim.careless
        return np.where(careless, np.sqrt(1 + ITEM_NOISE) * draw.standard_normal((6, items)), answers).mean(axis=1)


def draw_explorers(simulator: Simulator, features: Features, published: Table, count: int, seed: int) -> list[Explorer]:
    """Draw people whose taste is that of one real occupation, mixed with a second, or as the simulator says."""
    draw = np.random.default_rng(seed)
    rows = np.flatnonzero(features.offered)
    pairs = draw.choice(rows, size=(count, 2))
    share = draw.uniform(0, 0.6, size=(count, 1))
    weights = features.values[pairs[:, 0]] + share * features.values[pairs[:, 1]]
    if simulator.tastes != "two occupations":
        weights = _draw_weights(simulator.tastes, features, count, np.random.default_rng([seed, 1]))
    liking = weights @ features.values.T
    scale = np.sqrt((liking[:, rows] ** 2).mean())
    weights, liking = weights / scale, liking / scale
    hidden = _draw_hidden(simulator, published, pairs, share, draw)
    liking = np.sqrt(1 - simulator.hidden) * liking + np.sqrt(simulator.hidden) * hidden
    types = liking[:, rows] @ published.interests[rows]
    types /= types.std()
    own = draw.normal(0, np.sqrt(OWN), (count, len(features.named)))
    return [
        Explorer(simulator, features, weights[i], own[i], liking[i], types[i], np.random.default_rng([seed, i]), i)
        for i in range(count)
    ]


def _draw_weights(tastes: str, features: Features, count: int, draw: np.random.Generator) -> np.ndarray:
    offered = features.values[features.offered]
    if tastes == "one occupation":
        return offered[draw.integers(len(offered), size=count)]
    if tastes == "three occupations":
        return offered[draw.integers(len(offered), size=(count, 3))].sum(axis=1)
    if tastes == "turned round":
        return offered[draw.integers(len(offered), size=count)] * draw.choice([-1, 1], size=(count, 1))
    if tastes == "normal":
        return draw.standard_normal((count, len(offered))) @ offered
    few = np.argsort(draw.random((count, offered.shape[1])), axis=1) < 5
    return draw.standard_normal(few.shape) * few


def _draw_hidden(
    simulator: Simulator, published: Table, pairs: np.ndarray, share: np.ndarray, draw: np.random.Generator
) -> np.ndarray:
    """What the program does not see: pure chance, or likeness in styles and skills where more of it is hidden."""
    if simulator.hidden == UNSEEN:
        return draw.standard_normal((len(pairs), len(published.other)))
    taste = published.other[pairs[:, 0]] + share * published.other[pairs[:, 1]]
    liking = taste @ published.other.T
    return liking / liking.std()
