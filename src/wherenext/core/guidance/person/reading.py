"""The reader of words that guidance uses: the language room's encoder and indexes, told in rows of a catalog."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.guidance.person.gist import Gist
from wherenext.core.guidance.person.proper_names import ProperNames
from wherenext.core.language.encoder import Encoder
from wherenext.core.language.finder import Finder
from wherenext.core.language.match import Match

WORK, KIND, EMPLOYED = "work/", "kind/", "sort/employed"
"""How labels of a destination are called."""
UNHEARD_OF = -9.0
"""Logarithm of the odds of an occupation that no example has: less likely than any that one has."""


class Linker(Protocol):
    """An index of whole texts."""

    @property
    def ids(self) -> Sequence[str]:
        """Identifier of each thing."""

    def link(self, texts: Sequence[str], top: int = 5) -> list[tuple[Match, ...]]:
        """Return the things nearest to each text, best first."""


class Weigher(Protocol):
    """What labels whole texts."""

    @property
    def ids(self) -> Sequence[str]:
        """What each label is called: "work/" and a code, "kind/" and a name, "sort/" and a name."""

    def weigh(self, pieces: Sequence[tuple[str, float]]) -> NDArray[np.float32]:
        """Return the logarithms of odds of each label, given pieces of a text with how much each counts."""


@dataclass(frozen=True)
class WordReader:
    """Reads words with one catalog.

    Attributes
    ----------
    catalog
        Whose rows are given.
    encoder
        Turns texts to vectors.
    occupations
        Index of occupations; identifiers are O*NET-SOC codes.
    skills
        Finder of skills; identifiers are ESCO URIs.
    undertakings
        Index of kinds of undertaking; identifiers are their names, one of them empty: that none is meant.
    destinations
        What labels a destination's words with kinds, work and sort.
    """

    catalog: Catalog
    encoder: Encoder
    occupations: Linker
    skills: Finder
    undertakings: Linker
    destinations: Weigher

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the vector of each text.

        Parameters
        ----------
        texts
            Any texts.

        Returns
        -------
        NDArray
            Shape (texts, width), rows of unit length or zeros.
        """
        return self.encoder.encode(texts)

    def show(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return how likely each text shows anything that somebody does or can.

        Parameters
        ----------
        texts
            Sentences.
        vectors
            Shape (texts, width): from :meth:`encode`.

        Returns
        -------
        NDArray
            Shape (texts,), in [0, 1]; a half where nothing is known of that.
        """
        odds = self.skills.judgement.shows(vectors, texts)
        return np.asarray(1 / (1 + np.exp(-odds)), np.float32)

    def find_skills(self, texts: Sequence[str]) -> list[tuple[Match, ...]]:
        """Return the skills found in each text, those left out that the catalog does not hold.

        Parameters
        ----------
        texts
            Any texts.

        Returns
        -------
        list of tuple
            Matches with rows of the catalog; none of a proper name in the everyday word that is spelled like it.
        """
        linked = [self._translate(found, self._skill_rows) for found in self.skills.link(texts)]
        return [
            tuple(each for each in found if not self._proper.is_misheard(each.row, text[each.start : each.end]))
            for text, found in zip(texts, linked, strict=True)
        ]

    def link_occupations(self, texts: Sequence[str], top: int) -> list[tuple[Match, ...]]:
        """Return the occupations nearest to each text taken as a whole.

        Parameters
        ----------
        texts
            Any texts.
        top
            How many at most.

        Returns
        -------
        list of tuple
            Matches with rows of the catalog, best first.
        """
        return [self._translate(found, self._occupation_rows) for found in self.occupations.link(texts, top)]

    def find_undertakings(self, texts: Sequence[str]) -> list[Mapping[str, float]]:
        """Return the kinds of undertaking that each text speaks of.

        Parameters
        ----------
        texts
            Any texts.

        Returns
        -------
        list of Mapping
            How likely each kind is meant, by its name; those that are likely enough to be named.
        """
        names = self.undertakings.ids
        linked = self.undertakings.link(texts, len(names))
        return [{names[each.row]: each.score for each in found if names[each.row]} for found in linked]

    def read_gist(self, pieces: Sequence[tuple[str, float]]) -> Gist:
        """Return what a destination's words say as a whole.

        Parameters
        ----------
        pieces
            The words in pieces, at least one, with how much each counts.

        Returns
        -------
        Gist
            For the catalog's occupations.
        """
        odds = self.destinations.weigh(pieces)
        chances = 1 / (1 + np.exp(-odds))
        work = np.full(len(self.catalog.occupations), UNHEARD_OF, np.float32)
        work[self._work_rows[1]] = odds[self._work_rows[0]]
        kinds = {name: float(chances[place]) for name, place in self._kind_places.items()}
        return Gist(work, kinds, float(chances[self._employed]))

    @cached_property
    def _work_rows(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Places of the labels that name an occupation of the catalog, and its rows."""
        rows = self.catalog.row_of_code
        named = ((place, rows.get(label.removeprefix(WORK), -1)) for place, label in enumerate(self.destinations.ids))
        found = np.array([(place, row) for place, row in named if row >= 0], np.int64).reshape(-1, 2)
        return found[:, 0], found[:, 1]

    @cached_property
    def _kind_places(self) -> Mapping[str, int]:
        labels = enumerate(self.destinations.ids)
        return {label.removeprefix(KIND): place for place, label in labels if label.startswith(KIND)}

    @cached_property
    def _employed(self) -> int:
        return list(self.destinations.ids).index(EMPLOYED)

    @cached_property
    def _proper(self) -> ProperNames:
        return ProperNames(self.catalog)

    @cached_property
    def _occupation_rows(self) -> NDArray[np.int64]:
        rows = self.catalog.row_of_code
        return np.array([rows.get(code, -1) for code in self.occupations.ids], np.int64)

    @cached_property
    def _skill_rows(self) -> NDArray[np.int64]:
        rows = self.catalog.row_of_skill
        return np.array([rows.get(uri, -1) for uri in self.skills.index.ids], np.int64)

    def _translate(self, found: Sequence[Match], rows: NDArray[np.int64]) -> tuple[Match, ...]:
        held = (replace(each, row=int(rows[each.row])) for each in found)
        return tuple(each for each in held if each.row >= 0)
