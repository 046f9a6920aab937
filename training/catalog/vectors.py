"""What occupations and skills are about, as vectors of the project's own encoder."""

import numpy as np
from numpy.typing import NDArray
from training.catalog.occupations import Texts
from training.catalog.skills import Skills

from wherenext.core.language.encoder import Encoder

PARTS = (0.5, 0.2, 0.3)
"""Weight of title, description and tasks in an occupation's vector; and of name and alternatives in a skill's."""


def occupation_vectors(texts: Texts, encoder: Encoder) -> NDArray[np.int8]:
    """Return one vector for each occupation, shape (occupations, width)."""
    titles = encoder.encode(texts.titles)
    descriptions = encoder.encode(texts.descriptions)
    tasks = np.stack([_mean(list(tasks), encoder) for tasks in texts.tasks])
    return shrink(PARTS[0] * titles + PARTS[1] * descriptions + PARTS[2] * tasks)


def skill_vectors(skills: Skills, encoder: Encoder) -> NDArray[np.int8]:
    """Return one vector for each skill, pooled over its names, shape (skills, width)."""
    names = encoder.encode(skills.names)
    others = np.stack([_mean(list(alternatives), encoder) for alternatives in skills.alternatives])
    return shrink(names + others / 2)


def shrink(vectors: NDArray[np.float32]) -> NDArray[np.int8]:
    """Return vectors of the same direction in one byte a dimension."""
    largest = np.maximum(np.abs(vectors).max(axis=1, keepdims=True), 1e-9)
    return np.round(vectors / largest * 127).astype(np.int8)


def _mean(texts: list[str], encoder: Encoder) -> NDArray[np.float32]:
    if not texts:
        return np.zeros(encoder.width, np.float32)
    mean = encoder.encode(texts).mean(axis=0)
    unit: NDArray[np.float32] = mean / max(float(np.linalg.norm(mean)), 1e-9)
    return unit
