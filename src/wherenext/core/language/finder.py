"""Skills in a person's own words: what is named or meant, and the words that show it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.candidates import Candidates
from wherenext.core.language.index import Index
from wherenext.core.language.judgement import EVIDENCE, UNFITTED, Judgement
from wherenext.core.language.linking import best_columns
from wherenext.core.language.match import Match
from wherenext.core.language.tokens import find_words
from wherenext.core.language.windows import (
    BREAK,
    JOINING,
    LONGEST_RUN,
    MOST_RUNS,
    Span,
    find_clauses,
    find_runs,
    find_sentences,
    is_heavy,
)

BATCH = 32
"""Texts that are held against every thing at once."""

LONGEST_TEXT = 4000
"""Characters of one text that are read; what stands behind is left unread."""

NAME_LIKENESS, NAME_TABLED = 0.375, 0.0082
"""What the likeness and the table's word count beside the cosine where a text is a name."""

NAME_SLOPE, NAME_MIDDLE, NAME_LEAST = 8.66, 12.45, 0.005
"""The logistic curve from their sum to a probability, and the probability below which nothing is said. These and the
two above were fitted on alternative names of ESCO's skills that the encoder had not seen."""

LIKENESS = EVIDENCE.index("likeness")

Gathered = tuple[NDArray[np.int64], list[Span], NDArray[np.float32]]
"""Rows of candidates, where the best run for each begins and ends, and evidence."""


@dataclass(frozen=True)
class Sight:
    """A text held against every thing of an index.

    Attributes
    ----------
    runs
        Runs of words of each clause, itself first, and of each sentence of several clauses.
    shows
        For each, the logarithm of the odds that its sentence shows anything.
    of_clauses
        Shape (clauses, things): cosines.
    of_text
        Shape (things,): cosines of the whole text.
    """

    runs: list[list[Span]]
    shows: list[float]
    of_clauses: NDArray[np.float32]
    of_text: NDArray[np.float32]


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
    judgement: Judgement = UNFITTED

    @property
    def ids(self) -> Sequence[str]:
        """Identifier of each thing."""
        return self.index.ids

    @property
    def names(self) -> Sequence[str]:
        """Name of each thing."""
        return self.index.names

    @cached_property
    def candidates(self) -> Candidates:
        """What compares words with the things."""
        return Candidates(self.index)

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
        scores = self.candidates.unit @ self.index.encoder.encode([text])[0]
        scores[lexicon.rows[lexicon.firsts]] += NAME_LIKENESS * lexicon.likeness(text)
        self.index.table.add_to(scores[None], [text], NAME_TABLED)
        chances = 1 / (1 + np.exp(NAME_MIDDLE - NAME_SLOPE * scores))
        best = best_columns(chances[None], min(top, len(chances)))[0]
        rows = best[chances[best] >= NAME_LEAST]
        places = self.candidates.find_places(text, list(find_runs(text, find_words(text))), rows)
        return tuple(Match(int(row), float(chances[row]), *place) for row, place in zip(rows, places, strict=True))

    def gather(self, text: str) -> Iterator[Gathered]:
        """Yield candidates of each clause with their evidence.

        Parameters
        ----------
        text
            Any text.

        Yields
        ------
        tuple
            Rows (shape (n,)), where the best run for each begins and ends, and evidence (shape (n, 10)).
        """
        text = text[:LONGEST_TEXT]
        yield from self._weigh(text, self._look([text])[0])

    def _look(self, texts: Sequence[str]) -> list[Sight]:
        """Compare texts and their clauses with every thing at once: one pass over the things serves them all."""
        spans = [find_sentences(text) for text in texts]
        shown = iter(self._hear([text[a:b] for text, each in zip(texts, spans, strict=True) for a, b in each]))
        runs = [_runs_of(text, each, list(islice(shown, len(each)))) for text, each in zip(texts, spans, strict=True)]
        clauses = [text[part[0][0] : part[0][1]] for text, (each, _) in zip(texts, runs, strict=True) for part in each]
        cosines = self.index.encoder.encode([*texts, *clauses]) @ self.candidates.unit.T
        edges = np.cumsum([len(texts), *(len(each) for each, _ in runs)])
        return [
            Sight(each, shows, cosines[edges[i] : edges[i + 1]], cosines[i]) for i, (each, shows) in enumerate(runs)
        ]

    def _hear(self, sentences: Sequence[str]) -> list[float]:
        """Return the logarithm of the odds that sentences show anything."""
        return [float(one) for one in self.judgement.shows(self.index.encoder.encode(sentences), sentences)]

    def _weigh(self, text: str, sight: Sight) -> Iterator[Gathered]:
        for spans, shows, cosine in zip(sight.runs, sight.shows, sight.of_clauses, strict=True):
            rows, places, evidence = self.candidates.weigh_clause(text, spans, cosine, sight.of_text)
            yield rows, places, np.column_stack([evidence, np.full(len(rows), shows, np.float32)])

    def _judge(self, gathered: Gathered, least: float = 0.0) -> Iterator[Match]:
        rows, spans, evidence = gathered
        scores = self.judgement.weigh(evidence)
        for i in np.flatnonzero(scores >= least):
            yield Match(int(rows[i]), float(scores[i]), *spans[i], float(evidence[i, LIKENESS]))

    def _choose(self, text: str, sight: Sight, top: int) -> tuple[Match, ...]:
        found: dict[float, list[Match]] = {}
        for shows, gathered in zip(sight.shows, self._weigh(text, sight), strict=True):
            found.setdefault(shows, []).extend(self._judge(gathered, self.judgement.beside))
        best: dict[int, Match] = {}
        for shows, matches in found.items():
            if self.judgement.speaks(max((match.score for match in matches), default=0.0), shows):
                for match in matches:
                    if match.score > best.get(match.row, _NOTHING).score:
                        best[match.row] = match
        return tuple(sorted(best.values(), key=lambda match: -match.score)[:top])


def _runs_of(text: str, sentences: Sequence[Span], shown: Sequence[float]) -> tuple[list[list[Span]], list[float]]:
    """Return runs of words, each with what their sentence shows: of each clause, and of a sentence of several."""
    runs: list[list[Span]] = []
    odds: list[float] = []
    for (first, last), shows in zip(sentences, shown, strict=True):
        clauses = [[(first + a, first + b) for a, b in clause] for clause in find_clauses(text[first:last])]
        found = [list(find_runs(text, clause)) for clause in clauses]
        if len(clauses) > 1:
            whole = (clauses[0][0][0], clauses[-1][-1][1])
            found.append([whole, *(span for spans in found for span in spans)][:MOST_RUNS])
        runs += found
        odds += [shows] * len(found)
    return runs, odds


IN_NAMES = frozenset({"and", "or"})
"""Words that close a clause but not a name: "install and repair lifts"."""

NO_NAME = re.compile(r"[.!?]\s*$|\b(?:i|me|my|we|us|our|you|your)\b", re.IGNORECASE)
"""What a name of a skill does not hold."""


def is_name(text: str) -> bool:
    """Return whether a text is a few words without a sentence around them, as a name of a skill is.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    bool
        Whether it is one clause, or several that "and" and "or" join, which neither begins nor ends with a light
        word; nobody speaks in it, and nothing closes it.
    """
    spans = find_words(text)
    if not 0 < len(spans) <= LONGEST_RUN or NO_NAME.search(text) or BREAK.search(text, spans[0][0], spans[-1][1]):
        return False
    words = [text[start:end].lower() for start, end in spans]
    return is_heavy(words[0]) and is_heavy(words[-1]) and not (JOINING - IN_NAMES).intersection(words)


_NOTHING = Match(-1, -1.0, 0, 0)
