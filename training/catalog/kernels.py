"""How alike occupations are, seen from their words, their pay and the industries they work in."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from training.catalog.occupations import Texts
from training.catalog.pay import read_industry_shares
from training.catalog.sentence_model import SentenceModel

from wherenext.core.catalog.pay import PayTable
from wherenext.core.language.encoder import Encoder

CACHE = Path(".cache/catalog")

Array = NDArray[np.float64]


def read_kernels(texts: Texts, pay: PayTable, encoder: Encoder) -> dict[str, Array]:
    """Return kernels over the offered occupations, each with a mean diagonal of one."""
    rows = np.flatnonzero(texts.offered)
    sentences = read_sentence_vectors(texts)
    meaning = gaussian(_stack({name: vectors[rows] for name, vectors in sentences.items()}))
    nation = gaussian(_pay_features(pay, rows))
    wholes = [f"{texts.titles[row]} {texts.titles[row]} {texts.whole(row)}" for row in rows]
    codes = [texts.codes[row] for row in rows]
    return {
        "tfidf": linear(_weigh_words(wholes, (1, 1))),
        "tfidf2": linear(_weigh_words(wholes, (1, 2))),
        "tasks": linear(sentences["tasks"][rows]),
        "meaning": meaning,
        "encoder": gaussian(_stack(_encode(texts, rows, encoder))),
        "pay": nation,
        "meaning and pay": meaning * nation,
        "industry": linear(_industry_features(pay, rows)),
        "code": _code_kernel(codes),
    }


def _encode(texts: Texts, rows: NDArray[np.int64], encoder: Encoder) -> dict[str, NDArray[np.float32]]:
    return {
        "title": encoder.encode([texts.titles[row] for row in rows]),
        "description": encoder.encode([texts.descriptions[row] for row in rows]),
        "tasks": np.stack([encoder.encode(texts.tasks[row]).mean(axis=0) for row in rows]),
    }


def _stack(vectors: Mapping[str, NDArray[np.float32]]) -> NDArray[np.float32]:
    """Stand the parts side by side; a title counts half."""
    near = {name: _centre_rows(part) for name, part in vectors.items()}
    return np.hstack([near["tasks"], near["description"], near["title"] / 2])


def linear(features: NDArray[np.floating]) -> Array:
    """Inner products of centred features."""
    centred = features.astype(np.float64) - features.mean(axis=0)
    kernel: Array = centred @ centred.T
    return kernel / np.mean(np.diag(kernel))


def gaussian(features: NDArray[np.floating]) -> Array:
    """Gaussian of the distance, as wide as the median of squared distances."""
    x = features.astype(np.float64)
    lengths = (x * x).sum(axis=1)
    distance = np.maximum(lengths[:, None] + lengths[None] - 2 * x @ x.T, 0)
    kernel: Array = np.exp(-distance / np.median(distance))
    return kernel


def read_sentence_vectors(texts: Texts) -> dict[str, NDArray[np.float32]]:
    """Vectors of titles, descriptions and tasks (their mean) by the sentence model; computed once, then kept."""
    path = CACHE / "sentence_vectors.npz"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        model = SentenceModel()
        tasks = [model.encode(list(t)).mean(axis=0) if t else np.zeros(384, np.float32) for t in texts.tasks]
        vectors = {
            "title": model.encode(list(texts.titles)),
            "description": model.encode(list(texts.descriptions)),
            "tasks": np.stack(tasks),
        }
        np.savez(path, **vectors)
    with np.load(path) as stored:
        return {name: stored[name] for name in ("title", "description", "tasks")}


def _weigh_words(texts: list[str], words: tuple[int, int]) -> NDArray[np.float64]:
    weigher = TfidfVectorizer(sublinear_tf=True, min_df=2, ngram_range=words, stop_words="english")
    weighed: NDArray[np.float64] = weigher.fit_transform(texts).toarray()
    return weighed


def _centre_rows(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    centred = vectors - vectors.mean(axis=0)
    return centred / np.linalg.norm(centred, axis=1, keepdims=True)


def _pay_features(pay: PayTable, rows: NDArray[np.int64]) -> NDArray[np.float64]:
    """Percentiles of pay in the nation and number of jobs, in logarithms; the mean where unknown."""
    nation = pay.see_from(0)
    features = np.log(np.column_stack([nation.percentiles[rows], nation.employment[rows] + 1]).astype(np.float64))
    features = np.column_stack([features, features[:, 4] - features[:, 0]])
    means = np.nanmean(features, axis=0)
    features = np.where(np.isnan(features), means, features)
    return (features - means) / features.std(axis=0)


def _industry_features(pay: PayTable, rows: NDArray[np.int64]) -> NDArray[np.float64]:
    """Square roots of the shares of industries in an occupation's jobs; the mean where unknown."""
    shares = np.sqrt(read_industry_shares(list(pay.soc_codes)))
    soc = pay.soc_of_occupation[rows]
    return np.where(soc[:, None] < 0, shares.mean(axis=0), shares[soc]).astype(np.float64)


def _code_kernel(codes: list[str]) -> Array:
    """Share of levels of the classification that two codes have in common."""
    levels = [np.array([code[:digits] for code in codes]) for digits in (2, 4, 6, 7)]
    kernel: Array = np.mean([level[:, None] == level[None] for level in levels], axis=0)
    return kernel
