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

from wherenext.core.language.cues import find_cues
from wherenext.core.language.encoder import Encoder
from wherenext.core.language.finder import Finder
from wherenext.core.language.index import Index
from wherenext.core.language.judgement import Judgement

SENTENCES = corpus.ROOT / "bench" / "sentences" / "first_person.jsonl"
SILENT = Path(__file__).parent / "silent.txt"
SHOWN = Path(__file__).parent / "shown.txt"

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


@dataclass(frozen=True)
class Telling:
    """A sentence and whether it shows any skill."""

    text: str
    shows: bool
    weight: float = 1.0


def telling() -> list[Telling]:
    """Return sentences of our own of both kinds, and what is written of work and of skills in other registers.

    The sentences of the benchmark are not among them.
    """
    phrases = sorted({pair.text for pair in corpus.own_phrases()})
    tasks = [pair.text for pair in corpus.tasks() if not corpus.held_out(pair.text)][::90]
    names = [pair.text for pair in corpus.alternative_names() if not corpus.held_out(pair.text)][::400]
    return [
        *(Telling(line, shows=True) for line in SHOWN.read_text("utf-8").splitlines()),
        *(Telling(one.text, shows=False) for one in silent()),
        *(Telling(f"I {phrase}.", shows=True, weight=0.5) for phrase in phrases),
        *(Telling(task, shows=True, weight=0.4) for task in tasks),
        *(Telling(one.text, shows=True, weight=0.4) for one in [*mentions(200), *descriptions(200)]),
        *(Telling(name, shows=True, weight=0.4) for name in names),
        *(Telling("I " + task[0].lower() + task[1:], shows=True, weight=0.4) for task in tasks),
    ]


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


RIDGE = 0.3
"""How strongly the gate's weights are held at zero; chosen across folds of the sentences it is fitted on."""


def judge_sentences(encoder: Encoder, given: list[Telling]) -> Array:
    """Return the weights that tell a sentence that shows a skill: of its vector, then of its cues, then the bias."""
    cues = [find_cues(one.text) for one in given]
    x = np.hstack([encoder.encode([one.text for one in given]), cues]).astype(np.float64)
    right = np.array([one.shows for one in given], np.float64)
    weight = np.array([one.weight for one in given])
    weight[right > 0] /= weight[right > 0].sum()
    weight[right == 0] /= weight[right == 0].sum()
    return fit(x, right, weight * len(given) / 2, RIDGE)


def judge(finder: Finder, labelled: list[Labelled]) -> Array:
    """Return the weights of the evidence; the last one is the bias."""
    parts = list(gather(finder, labelled))
    evidence = np.vstack([part for part, _, _ in parts])
    right = np.concatenate([part for _, part, _ in parts]).astype(np.float64)
    weight = np.concatenate([np.full(len(part), w) for part, _, w in parts])
    return fit(evidence, right, weight, ridge=1.0)


def learn_judgement(index: Index, sentences: list[Labelled], count: int = 250) -> Judgement:
    """Return the judgement that the labelled texts ask for."""
    gate = judge_sentences(index.encoder, telling())
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
