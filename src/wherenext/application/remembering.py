"""A reader that remembers what it has read: from one entry to the next almost every text is the same."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.person.gist import Gist
from wherenext.core.guidance.person.reader import Found, Reader

BATCH = 32
"""How many texts are read before the next look at how far it is."""
MOST_TEXTS = 20_000
"""More than any journey imagined holds; beyond it everything is forgotten and read anew."""


class RememberingReader:
    """A :class:`~wherenext.core.guidance.person.reader.Reader`.

    What it remembers are a person's words: see :meth:`forget`.

    Parameters
    ----------
    reader
        The one that reads.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._known: dict[str, Sequence[Found]] = {}
        self.progress = (0, 0)
        """How many texts are read of those that were last asked for."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """As the reader behind it does."""
        return self._reader.encode(texts)

    def show(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """As the reader behind it does."""
        return self._reader.show(texts, vectors)

    def find_skills(self, texts: Sequence[str]) -> Sequence[Sequence[Found]]:
        """Return the skills found in each text; a text that was read before is not read again.

        Parameters
        ----------
        texts
            Any texts.

        Returns
        -------
        Sequence
            The same as the reader behind it gives.
        """
        found = {each: self._known[each] for each in texts if each in self._known}
        fresh = [each for each in dict.fromkeys(texts) if each not in found]
        if len(self._known) + len(fresh) > MOST_TEXTS:
            self._known = {}
        # What is forgotten while this goes on stays forgotten: it is kept in what was given up.
        known = self._known
        for start in range(0, len(fresh), BATCH):
            self.progress = (len(found), len(found) + len(fresh) - start)
            batch = fresh[start : start + BATCH]
            read = dict(zip(batch, self._reader.find_skills(batch), strict=True))
            found |= read
            known.update(read)
        self.progress = (len(found), len(found))
        return [found[each] for each in texts]

    def link_occupations(self, texts: Sequence[str], top: int) -> Sequence[Sequence[Found]]:
        """As the reader behind it does."""
        return self._reader.link_occupations(texts, top)

    def find_undertakings(self, texts: Sequence[str]) -> Sequence[Mapping[str, float]]:
        """As the reader behind it does."""
        return self._reader.find_undertakings(texts)

    def read_gist(self, pieces: Sequence[tuple[str, float]]) -> Gist:
        """As the reader behind it does."""
        return self._reader.read_gist(pieces)

    def forget(self) -> None:
        """Let go of every text."""
        self._known = {}
