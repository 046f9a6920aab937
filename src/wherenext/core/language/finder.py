"""Skills in a person's own words: what is named or meant, and the words that show it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.encoder import to_unit_length
from wherenext.core.language.index import Index, best_columns
from wherenext.core.language.match import Match
from wherenext.core.language.tokens import find_words
from wherenext.core.language.windows import LONGEST_RUN, MOST_RUNS, Span, find_clauses, find_runs

MEANT = 48
"""Things that are looked at in a clause because of its meaning."""

NAMED = 48
"""Things that are looked at in a clause because of its stems."""

NAMED_SHARE = 0.5
"""Part of a name's weight that a clause must hold for that."""

BATCH = 32
"""Texts that are held against every thing at once."""

LONGEST_TEXT = 4000
"""Characters of one text that are read; what stands behind is left unread."""


EVIDENCE = ("run", "clause", "text", "likeness", "share", "gap", "prior", "exact", "shows")
"""How a thing and a text agree, on the best run of words.

run, clause, text: cosine of the run, its clause and the whole text with the thing. likeness: weighted Jaccard of the
run's stems and the best name's. share: part of the best name's weight that the clause holds. gap: how far the clause's
cosine is below that of the thing nearest to it, at most 0. prior: how often the thing is asked for at all, as a
logarithm. exact: fourth power of the likeness, which only a name said in full brings near 1. shows: logarithm of the
odds that the text shows any skill at all.
"""

NAME_LIKENESS, NAME_SLOPE, NAME_MIDDLE, NAME_LEAST = 0.6, 10.3, 12.05, 0.005
"""What the likeness counts beside the cosine where a text is a name; the logistic curve from their sum to a
probability; and the probability below which nothing is said. Fitted on held-out alternative names of ESCO's skills."""

RUN_WEIGHT, LIKENESS_WEIGHT = 1.0, 0.4
"""What makes one run of words better than another for a thing: our choice."""


@dataclass(frozen=True)
class Judgement:
    """A logistic regression that turns evidence into a probability; fitted by `make train`.

    Attributes
    ----------
    weights
        One for each of :data:`EVIDENCE`.
    bias
        Logarithm of the odds where all evidence is zero.
    gate
        What tells by its vector whether a text shows any skill: a weight for each dimension, then the bias. Empty
        where nothing is known of that.
    least
        Probability of the best candidate from which something is said whatever the text looks like.
    quiet
        Logarithm of the odds that a text shows any skill, below which nothing is said of it otherwise.
    beside
        Probability below which nothing is said beside the best.
    """

    weights: Sequence[float] = (6.0, 2.0, 2.0, 3.0, 0.5, 4.0, 0.2, 0.3, 0.5)
    bias: float = -8.0
    gate: Sequence[float] = ()
    least: float = 0.08
    quiet: float = -0.75
    beside: float = 0.02

    def shows(self, vector: NDArray[np.float32]) -> float:
        """Return the logarithm of the odds that a text shows any skill.

        Parameters
        ----------
        vector
            Shape (width,): the text's vector.

        Returns
        -------
        float
            0 where nothing is known of that.
        """
        if not self.gate:
            return 0.0
        return float(vector @ np.asarray(self.gate[:-1], np.float32)) + self.gate[-1]

    def weigh(self, evidence: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return probabilities.

        Parameters
        ----------
        evidence
            Shape (n, 9): columns as in :data:`EVIDENCE`.

        Returns
        -------
        NDArray
            Shape (n,).
        """
        logits = evidence @ np.asarray(self.weights, np.float32) + np.float32(self.bias)
        found: NDArray[np.float32] = 1 / (1 + np.exp(-logits))
        return found


Gathered = tuple[NDArray[np.int64], list[Span], NDArray[np.float32]]
"""Rows of candidates, where the best run for each begins and ends, and evidence."""


@dataclass(frozen=True)
class Sight:
    """A text held against every thing of an index.

    Attributes
    ----------
    runs
        Runs of words of each clause.
    of_clauses
        Shape (clauses, things): cosines.
    of_text
        Shape (things,): cosines of the whole text.
    shows
        What the text as a whole says of whether it shows anything.
    """

    runs: list[list[Span]]
    of_clauses: NDArray[np.float32]
    of_text: NDArray[np.float32]
    shows: float


@dataclass(frozen=True)
class Finder:
    """Finds the things of an index in free text.

    Attributes
    ----------
    index
        The things, at a scale of one.
    judgement
        How evidence is weighed.
    """

    index: Index
    judgement: Judgement = Judgement()

    @property
    def ids(self) -> Sequence[str]:
        """Identifier of each thing."""
        return self.index.ids

    @property
    def names(self) -> Sequence[str]:
        """Name of each thing."""
        return self.index.names

    @cached_property
    def unit(self) -> NDArray[np.float32]:
        """Directions of the things; shape (things, width)."""
        return to_unit_length(self.index.prototypes.astype(np.float32))

    @cached_property
    def names_of(self) -> NDArray[np.int64]:
        """Where the names of each thing begin in the lexicon; shape (things + 1,)."""
        return np.searchsorted(self.index.lexicon.rows, np.arange(len(self.index.ids) + 1))

    def link(self, texts: Sequence[str], top: int = 5) -> list[tuple[Match, ...]]:
        """Find things in each of some texts.

        Parameters
        ----------
        texts
            Any texts.
        top
            How many a text at most.

        Returns
        -------
        list of tuple
            What :meth:`find` returns for each.
        """
        found: list[tuple[Match, ...]] = []
        for first in range(0, len(texts), BATCH):
            batch = [text[:LONGEST_TEXT] for text in texts[first : first + BATCH]]
            seen = iter(self._look([text for text in batch if not is_name(text)]))
            found += [
                self.find_name(text, top) if is_name(text) else self._choose(text, next(seen), top) for text in batch
            ]
        return found

    def find(self, text: str, top: int = 5) -> tuple[Match, ...]:
        """Find things in a text.

        Parameters
        ----------
        text
            Any text.
        top
            How many at most.

        Returns
        -------
        tuple of Match
            Best first, each once, with the words it was found in; empty where nothing is likely enough.
        """
        return self.link([text], top)[0]

    def _choose(self, text: str, sight: Sight, top: int) -> tuple[Match, ...]:
        best: dict[int, Match] = {}
        for match in self._judge(self._weigh(text, sight), self.judgement.beside):
            if match.score > best.get(match.row, _NOTHING).score:
                best[match.row] = match
        ranked = sorted(best.values(), key=lambda match: -match.score)[:top]
        return tuple(ranked) if ranked and self._speaks(text, ranked[0].score) else ()

    def _speaks(self, text: str, best: float) -> bool:
        """Return whether the best candidate is good enough for anything to be said of a text."""
        judgement = self.judgement
        if best >= judgement.least or not judgement.gate:
            return best >= judgement.least
        return judgement.shows(self.index.encoder.encode([text])[0]) > judgement.quiet

    def find_name(self, text: str, top: int) -> tuple[Match, ...]:
        """Find the things that a text is a name of.

        Parameters
        ----------
        text
            A few words without a sentence around them.
        top
            How many at most.

        Returns
        -------
        tuple of Match
            Best first, with the words that are nearest to each; empty where nothing is likely enough.
        """
        lexicon = self.index.lexicon
        scores = self.unit @ self.index.encoder.encode([text])[0]
        scores[lexicon.rows[lexicon.firsts]] += NAME_LIKENESS * lexicon.likeness(text)
        chances = 1 / (1 + np.exp(NAME_MIDDLE - NAME_SLOPE * scores))
        best = best_columns(chances[None], min(top, len(chances)))[0]
        rows = best[chances[best] >= NAME_LEAST]
        spans = list(find_runs(text, find_words(text)))
        run, likeness = self._compare([text[start:end] for start, end in spans], rows)
        places = (run * RUN_WEIGHT + likeness * LIKENESS_WEIGHT).argmax(axis=0)
        return tuple(Match(int(row), float(chances[row]), *spans[i]) for row, i in zip(rows, places, strict=True))

    def consider(self, text: str) -> Iterator[Match]:
        """Yield every candidate of every clause.

        Parameters
        ----------
        text
            Any text.

        Yields
        ------
        Match
            A thing with the best run of words for it and the probability that it is meant.
        """
        yield from self._judge(self.gather(text))

    def _judge(self, gathered: Iterable[Gathered], least: float = 0.0) -> Iterator[Match]:
        for rows, spans, evidence in gathered:
            scores = self.judgement.weigh(evidence)
            for i in np.flatnonzero(scores >= least):
                yield Match(int(rows[i]), float(scores[i]), *spans[i])

    def gather(self, text: str) -> Iterator[tuple[NDArray[np.int64], list[Span], NDArray[np.float32]]]:
        """Yield candidates of each clause with their evidence.

        Parameters
        ----------
        text
            Any text.

        Yields
        ------
        tuple
            Rows (shape (n,)), where the best run for each begins and ends, and evidence (shape (n, 9)).
        """
        text = text[:LONGEST_TEXT]
        yield from self._weigh(text, self._look([text])[0])

    def _look(self, texts: Sequence[str]) -> list[Sight]:
        """Compare texts and their clauses with every thing at once: one pass over the things serves them all."""
        runs = [_runs_of(text) for text in texts]
        clauses = [text[spans[0][0] : spans[0][1]] for text, each in zip(texts, runs, strict=True) for spans in each]
        vectors = self.index.encoder.encode([*texts, *clauses])
        cosines = vectors @ self.unit.T
        edges = np.cumsum([len(texts), *(len(each) for each in runs)])
        return [
            Sight(each, cosines[edges[i] : edges[i + 1]], cosines[i], self.judgement.shows(vectors[i]))
            for i, each in enumerate(runs)
        ]

    def _weigh(self, text: str, sight: Sight) -> Iterator[Gathered]:
        for spans, cosine in zip(sight.runs, sight.of_clauses, strict=True):
            rows, places, evidence = self._weigh_clause(text, spans, cosine, sight.of_text)
            yield rows, places, np.column_stack([evidence, np.full(len(rows), sight.shows, np.float32)])

    def _weigh_clause(
        self, text: str, spans: Sequence[Span], cosine: NDArray[np.float32], of_text: NDArray[np.float32]
    ) -> tuple[NDArray[np.int64], list[Span], NDArray[np.float32]]:
        lexicon = self.index.lexicon
        words = [text[start:end] for start, end in spans]
        share = lexicon.share(lexicon.number_of(words[0]))
        rows = self._candidates(cosine, share)
        run, likeness = self._compare(words, rows)
        best = (run * RUN_WEIGHT + likeness * LIKENESS_WEIGHT).argmax(axis=0)
        across = np.arange(len(rows))
        names, edges = self._names(rows)
        held = _best_in_groups(share[None, names], edges)[0]
        columns = (
            run[best, across],
            cosine[rows],
            of_text[rows],
            likeness[best, across],
            held,
            cosine[rows] - cosine.max(),
            self.index.biases[rows],
            likeness[best, across] ** 4,
        )
        return rows, [spans[i] for i in best], np.stack(columns, axis=1).astype(np.float32)

    def _compare(
        self, words: Sequence[str], rows: NDArray[np.int64]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return cosine and likeness of runs of words and things; both of shape (runs, things)."""
        names, edges = self._names(rows)
        likeness = _best_in_groups(self.index.lexicon.compare(words, names), edges)
        return self.index.encoder.encode(words) @ self.unit[rows].T, likeness

    def _candidates(self, cosine: NDArray[np.float32], share: NDArray[np.float32]) -> NDArray[np.int64]:
        meant = np.argpartition(cosine, -MEANT)[-MEANT:] if len(cosine) > MEANT else np.arange(len(cosine))
        names = np.flatnonzero(share >= NAMED_SHARE)
        if len(names) > NAMED:
            by = share[names] + cosine[self.index.lexicon.rows[names]]
            names = names[np.argpartition(by, -NAMED)[-NAMED:]]
        # A mask, not numpy.unique: that one loads numpy.ma first, a twentieth of a second.
        chosen = np.zeros(len(cosine), np.bool_)
        chosen[meant] = chosen[self.index.lexicon.rows[names]] = True
        return np.flatnonzero(chosen)

    def _names(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the names of some things, end to end, and where those of each begin."""
        first, last = self.names_of[rows], self.names_of[rows + 1]
        edges = np.concatenate([[0], np.cumsum(last - first)])
        names = np.arange(edges[-1]) - np.repeat(edges[:-1] - first, last - first)
        return names, edges


def _runs_of(text: str) -> list[list[Span]]:
    """Return runs of words: for each clause itself first, and last for the whole text where it has several."""
    clauses = find_clauses(text)
    runs = [list(find_runs(text, clause)) for clause in clauses]
    if len(clauses) > 1:
        whole = (clauses[0][0][0], clauses[-1][-1][1])
        runs.append([whole, *(span for spans in runs for span in spans)][:MOST_RUNS])
    return runs


def is_name(text: str) -> bool:
    """Return whether a text is a few words without a sentence around them, as a name of a skill is.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    bool
        Whether it is one clause that neither begins nor ends with a light word.
    """
    words = find_words(text)
    return len(words) <= LONGEST_RUN and [len(clause) for clause in find_clauses(text)] == [len(words)]


def _best_in_groups(values: NDArray[np.float32], edges: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return the highest value of each group of columns; 0 for a group without any."""
    best = np.zeros((len(values), len(edges) - 1), np.float32)
    filled = np.diff(edges) > 0
    if filled.any():
        best[:, filled] = np.maximum.reduceat(values, edges[:-1][filled], axis=1)
    return best


_NOTHING = Match(-1, -1.0, 0, 0)
