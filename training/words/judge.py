"""How evidence is weighed: two logistic regressions, on sentences of our own, phrases of our own and held-out texts.

The first tells a sentence that shows a skill from one that does not, by its vector. The second weighs what a text and a
skill have in common.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from training.words import corpus

from wherenext.core.language.finder import Finder, Judgement
from wherenext.core.language.index import Index

SENTENCES = corpus.ROOT / "bench" / "sentences" / "first_person.jsonl"
SILENT = Path(__file__).parent / "silent.txt"

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Labelled:
    """A text and the rows of the skills that it shows."""

    text: str
    rows: frozenset[int]
    weight: float = 1.0


def own_sentences(index: Index) -> list[Labelled]:
    """Return the sentences in the first person, those that show nothing among them."""
    found = [json.loads(line) for line in SENTENCES.read_text("utf-8").splitlines()]
    rows = index.row_of_id
    return [Labelled(s["text"], frozenset(rows[uri] for uri in s["skills"] if uri in rows), 2.0) for s in found]


def own_phrases() -> list[Labelled]:
    by_text: dict[str, set[int]] = {}
    for pair in corpus.own_phrases():
        by_text.setdefault(pair.text, set()).add(pair.row)
    return [Labelled(f"I {text}.", frozenset(rows), 0.5) for text, rows in by_text.items()]


def silent() -> list[Labelled]:
    """Return sentences of our own that show no skill."""
    return [Labelled(line, frozenset()) for line in SILENT.read_text("utf-8").splitlines()]


FRAMES = (
    "Experience with {0} and {1}.",
    "You will {0}, {1} and report to the manager.",
    "We expect {0}; knowledge of {1} is a plus.",
    "At least three years of {0}.",
    "I can {0} and have done some {1}.",
    "Responsible for: {0}, {1}, {2}",
    "{0} {1} {2}",
)
"""How advertisements and résumés name skills: ours."""


def mentions(count: int) -> list[Labelled]:
    """Return sentences that name skills outright, by names that no benchmark asks for."""
    rng = np.random.default_rng(20261121)
    other = [pair for pair in corpus.alternative_names() if not corpus.held_out(pair.text)]
    main = [corpus.Pair(name, row) for row, (_, name) in enumerate(corpus.skills())]
    found = []
    for place in range(count):
        frame = FRAMES[place % len(FRAMES)]
        pairs = [pool[rng.integers(len(pool))] for pool in (other, main, other)][: frame.count("{")]
        found.append(Labelled(frame.format(*(p.text for p in pairs)), frozenset(p.row for p in pairs), 0.5))
    return found


def descriptions(count: int) -> list[Labelled]:
    """Return held-out descriptions of skills: what is written about a skill without its name."""
    held = [pair for pair in corpus.skill_descriptions() if corpus.held_out(pair.text)]
    step = max(1, len(held) // count)
    return [Labelled(pair.text, frozenset({pair.row}), 0.3) for pair in held[::step]]


def gather(finder: Finder, labelled: Iterable[Labelled]) -> Iterator[tuple[Array, NDArray[np.bool_], float]]:
    """Yield the evidence of each text's candidates, whether each is right, and the text's weight."""
    for one in labelled:
        for rows, _, evidence in finder.gather(one.text):
            yield evidence.astype(np.float64), np.isin(rows, list(one.rows)), one.weight


def fit(evidence: Array, right: Array, weight: Array, ridge: float) -> Array:
    """Fit by Newton's method; the last coefficient is the bias, which the ridge leaves alone."""
    x = np.column_stack([evidence, np.ones(len(evidence))])
    penalty = np.full(x.shape[1], ridge)
    penalty[-1] = 1e-6
    beta = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ beta))
        slope = x.T @ (weight * (right - p)) - penalty * beta
        curve = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        beta += np.linalg.solve(curve, slope)
    return beta


def judge_sentences(index: Index, labelled: list[Labelled]) -> Array:
    """Return the weights that tell a text that shows a skill; the last one is the bias."""
    vectors = index.encoder.encode([one.text for one in labelled]).astype(np.float64)
    right = np.array([bool(one.rows) for one in labelled], np.float64)
    weight = np.where(right > 0, 1 / right.sum(), 1 / (1 - right).sum()) * len(right) / 2
    return fit(vectors, right, weight, ridge=1.0)


def judge(finder: Finder, labelled: list[Labelled]) -> Array:
    """Return the weights of the evidence; the last one is the bias."""
    parts = list(gather(finder, labelled))
    evidence = np.vstack([part for part, _, _ in parts])
    right = np.concatenate([part for _, part, _ in parts]).astype(np.float64)
    weight = np.concatenate([np.full(len(part), w) for part, _, w in parts])
    return fit(evidence, right, weight, ridge=1.0)


def learn_judgement(index: Index, sentences: list[Labelled], count: int = 250) -> Judgement:
    """Return the judgement that the labelled texts ask for."""
    tasks = [pair for pair in corpus.tasks() if not corpus.held_out(pair.text)][::90]
    shown = [Labelled("I " + pair.text[0].lower() + pair.text[1:], frozenset({0})) for pair in tasks]
    gate = judge_sentences(index, [*sentences, *own_phrases(), *silent(), *shown])
    finder = Finder(index, Judgement(gate=tuple(gate.tolist())))
    weights = judge(finder, [*sentences, *own_phrases(), *silent(), *descriptions(count), *mentions(count)])
    return Judgement(
        weights=tuple(np.round(weights[:-1], 4).tolist()),
        bias=round(float(weights[-1]), 4),
        gate=tuple(np.round(gate, 4).tolist()),
    )


def write(skills: Index, folder: Path) -> None:
    """Fit and write the judgements of both finders; that of the elements is the same without the priors."""
    found = learn_judgement(skills, own_sentences(skills))
    judgements = {"skill": asdict(found), "element": asdict(found)}
    (folder / "judgement.json").write_text(json.dumps(judgements) + "\n", "utf-8")
