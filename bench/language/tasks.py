"""The questions that are put, with their answers; the hash of a text tells whether the encoder has not seen it."""

import csv
import gzip
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from training.words import corpus
from training.words.corpus import Pair

SEED = 20261121


@dataclass(frozen=True)
class Task:
    """Queries, each with the rows that are right, and the texts that stand for the rows."""

    queries: list[str]
    truth: list[frozenset[int]]
    keys: list[str]
    rows: NDArray[np.int64]

    @property
    def count(self) -> int:
        return int(self.rows.max()) + 1


def ask(pairs: Iterable[Pair], keys: Sequence[Pair], most: int) -> Task:
    """Ask for held-out texts that are neither keys nor main names; at most so many, drawn with a seed.

    Main names of occupations and skills are learned from whatever their hash, since the indexes hold them.
    """
    known = {key.text.lower() for key in keys} | main_names()
    truth: dict[str, set[int]] = {}
    for pair in pairs:
        if corpus.held_out(pair.text) and pair.text.lower() not in known:
            truth.setdefault(pair.text, set()).add(pair.row)
    queries = sorted(truth)
    kept = sorted(np.random.default_rng(SEED).permutation(len(queries))[:most].tolist())
    return Task(
        [queries[i] for i in kept],
        [frozenset(truth[queries[i]]) for i in kept],
        [key.text for key in keys],
        np.array([key.row for key in keys], np.int64),
    )


@cache
def main_names() -> frozenset[str]:
    """Return the main names of both taxonomies in small letters."""
    esco = {o.name for o in corpus.esco_occupations()} | {name for _, name in corpus.skills()}
    return frozenset(name.lower() for name in esco | {title for _, title, _ in corpus.occupations()})


def main_titles() -> list[Pair]:
    return [Pair(title, row) for row, (_, title, _) in enumerate(corpus.occupations())]


def known(pairs: Iterable[Pair]) -> list[Pair]:
    return [pair for pair in pairs if not corpus.held_out(pair.text)]


def titles(most: int) -> Task:
    alternate = corpus.alternate_titles()
    return ask(alternate, main_titles() + known(alternate), most)


def titles_main_only(most: int) -> Task:
    return ask(corpus.alternate_titles(), main_titles(), most)


def tasks(most: int) -> Task:
    statements = corpus.tasks()
    return ask(statements, known(statements), most)


def alternative_names(most: int) -> Task:
    main = [Pair(name, row) for row, (_, name) in enumerate(corpus.skills())]
    alternative = corpus.alternative_names()
    return ask(alternative, main + known(alternative), most)


def esco_keys() -> list[Pair]:
    return [Pair(n, row) for row, o in enumerate(corpus.esco_occupations()) for n in (o.name, *o.names)]


def vacancies() -> Task:
    """JobBERT's validation set: titles of vacancies and their ESCO occupation; measured only."""
    rows = {occupation.uri: row for row, occupation in enumerate(corpus.esco_occupations())}
    path = corpus.releases() / "bench" / "titles" / "jobbert_validation.csv.gz"
    lines = csv.DictReader(io.StringIO(gzip.decompress(path.read_bytes()).decode("utf-8")))
    found = [(line["vacancyTitle"], rows[line["conceptUri"]]) for line in lines if line["conceptUri"] in rows]
    keys = esco_keys()
    return Task(
        [text for text, _ in found],
        [frozenset({row}) for _, row in found],
        [key.text for key in keys],
        np.array([key.row for key in keys], np.int64),
    )


def like_titles() -> Task:
    """TalentCLEF 2025, English validation half: titles and the titles that mean the same; measured only."""
    folder = corpus.releases() / "bench" / "titles" / "talentclef_2025" / "english"
    queries = dict(line.split("\t") for line in _lines(folder / "queries")[1:])
    keys = dict(line.split("\t") for line in _lines(folder / "corpus_elements")[1:])
    place = {key: row for row, key in enumerate(keys)}
    truth: dict[str, set[int]] = {query: set() for query in queries}
    for line in _lines(folder / "qrels.tsv"):
        query, _, key, relevant = line.split("\t")
        if relevant == "1" and key in place:
            truth[query].add(place[key])
    return Task(
        list(queries.values()), [frozenset(truth[q]) for q in queries], list(keys.values()), np.arange(len(keys))
    )


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def advertisements() -> Task:
    """Sentences of job advertisements in technology, with their ESCO skills; measured only.

    Sentences without any label are left out, as in the published figures.
    """
    path = corpus.releases() / "bench" / "skill_linking" / "tech_test_annotations.csv"
    rows = {name: row for row, (_, name) in enumerate(corpus.skills())}
    truth: dict[str, set[int]] = {}
    for line in csv.DictReader(io.StringIO(path.read_text("utf-8"))):
        if line["label"] in rows:
            truth.setdefault(line["sentence"], set()).add(rows[line["label"]])
    names = [name for _, name in corpus.skills()]
    return Task(list(truth), [frozenset(one) for one in truth.values()], names, np.arange(len(names)))


@dataclass(frozen=True)
class Sentence:
    """A sentence in the first person with what is right."""

    text: str
    occupations: frozenset[int]
    skills: frozenset[int]
    spans: tuple[tuple[int, int], ...]


def sentences() -> list[Sentence]:
    """Our own two hundred sentences: a development set."""
    codes = corpus.row_of_code()
    skills = {identifier: row for row, (identifier, _) in enumerate(corpus.skills())}
    path = corpus.ROOT / "bench" / "sentences" / "first_person.jsonl"
    return [
        Sentence(
            one["text"],
            frozenset(codes[code] for code in one["occupations"] if code in codes),
            frozenset(skills[uri.rsplit("/", 1)[-1]] for uri in one["skills"] if uri.rsplit("/", 1)[-1] in skills),
            tuple((start, end) for start, end in one["spans"]),
        )
        for one in map(json.loads, _lines(path))
    ]
