"""What guidance needs of a reader of words; the language room has one."""

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.person.gist import Gist


class Found(Protocol):
    """A skill or an occupation found in a text."""

    @property
    def row(self) -> int:
        """Row in the catalog."""

    @property
    def score(self) -> float:
        """How likely it is right, in [0, 1]."""

    @property
    def start(self) -> int:
        """Where the telling words begin, in code points."""

    @property
    def end(self) -> int:
        """Where they end, exclusive."""

    @property
    def likeness(self) -> float:
        """How much they and the best name of it hold of each other, in [0, 1]."""


class Reader(Protocol):
    """Turns words into vectors, skills and occupations of one catalog."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the vector of each text; shape (texts, width), rows of unit length or zeros."""

    def show(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return how likely each text shows anything that somebody does or can, given its vector; in [0, 1]."""

    def find_skills(self, texts: Sequence[str]) -> Sequence[Sequence[Found]]:
        """Return the skills found in each text, each with the words it was found in; none where nothing is."""

    def link_occupations(self, texts: Sequence[str], top: int) -> Sequence[Sequence[Found]]:
        """Return the occupations nearest to each text taken as a whole, best first."""

    def find_undertakings(self, texts: Sequence[str]) -> Sequence[Mapping[str, float]]:
        """Return the kinds of undertaking that each text speaks of, by name, with how likely each is meant."""

    def read_gist(self, pieces: Sequence[tuple[str, float]]) -> Gist:
        """Return what a destination's words say as a whole, given its pieces with how much each counts."""
