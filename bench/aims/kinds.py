"""How often a kind of undertaking is recognised in one sentence, beside what else there is."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from training.words.undertakings import read_lexicon

from bench.language.peers import MiniLM
from wherenext.sources.words import open_undertakings

SENTENCES = Path(__file__).parent / "sentences.tsv"
FEW = 30
"""So many of a kind's most telling words are given to the transformer, which reads no more than 64 tokens."""

Score = Callable[[Sequence[str]], NDArray[np.float32]]


def read_sentences() -> tuple[list[str], list[tuple[str, ...]]]:
    """Return each sentence, and the one or two kinds it was written for."""
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        rows = [tuple(row) for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    return [row[1] for row in rows], [(row[0], *row[2:]) for row in rows]


def by_words() -> Score:
    """TF-IDF cosine of the sentence with all words of each kind."""
    table = TfidfVectorizer(sublinear_tf=True, stop_words="english")
    kinds = table.fit_transform([" ".join(words) for words in read_lexicon().values()])
    return lambda texts: (table.transform(texts) @ kinds.T).toarray()


def by_transformer() -> Score:
    """Cosine of the sentence with a kind's name and its most telling words."""
    model = MiniLM()
    kinds = model.encode([f"{name}: {', '.join(words[:FEW])}" for name, words in read_lexicon().items()])
    return lambda texts: model.encode(texts) @ kinds.T


def ours() -> Score:
    """The shipped index without its row that no kind is meant."""
    index = open_undertakings()
    return lambda texts: index.score(texts)[:, :-1]


def rank(score: Score) -> tuple[float, float]:
    """Return how often a kind it was written for comes first, and how often the first is among three."""
    texts, kinds = read_sentences()
    names = list(read_lexicon())
    best = np.argsort(-score(texts), axis=1, kind="stable")[:, :3]
    told = [[names[row] for row in rows] for rows in best]
    pairs = list(zip(told, kinds, strict=True))
    return float(np.mean([t[0] in k for t, k in pairs])), float(np.mean([k[0] in t for t, k in pairs]))


def print_kinds() -> None:
    """Print the table."""
    texts, _kinds = read_sentences()
    print(f"\n| {len(texts)} sentences, {len(read_lexicon())} kinds | right first | among three |")
    print("| --- | --- | --- |")
    named = {"TF-IDF of the same words": by_words, "MiniLM, name and words": by_transformer, "**ours**": ours}
    for name, make in named.items():
        first, three = rank(make())
        print(f"| {name} | {first:.3f} | {three:.3f} |")
