"""all-MiniLM-L6-v2 from its published weights, in a page of torch: the teacher that the first vectors come from."""

import json
import struct
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as nn

LAYERS = 6
HEADS = 12


def read_weights(path: Path) -> dict[str, Tensor]:
    """Read a safetensors file: eight bytes of length, a JSON header, then the tensors."""
    raw = path.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + length])
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            first, last = entry["data_offsets"]
            values = np.frombuffer(raw[8 + length + first : 8 + length + last], np.float32)
            tensors[name] = torch.from_numpy(values.reshape(entry["shape"]).copy())
    return tensors


class Teacher:
    """The transformer: rows of token numbers in, mean-pooled vectors out (Devlin et al. 2019; Wang et al. 2020)."""

    def __init__(self, folder: Path) -> None:
        self.weights = read_weights(folder / "model.safetensors")
        tokenizer = json.loads((folder / "tokenizer.json").read_text("utf-8"))
        self.number: dict[str, int] = tokenizer["model"]["vocab"]

    def linear(self, x: Tensor, name: str) -> Tensor:
        return nn.linear(x, self.weights[name + ".weight"], self.weights[name + ".bias"])

    def norm(self, x: Tensor, name: str) -> Tensor:
        return nn.layer_norm(x, x.shape[-1:], self.weights[name + ".weight"], self.weights[name + ".bias"], 1e-12)

    def attend(self, x: Tensor, name: str, mask: Tensor) -> Tensor:
        n, length, width = x.shape
        q, k, v = (
            self.linear(x, f"{name}.self.{part}").view(n, length, HEADS, -1).transpose(1, 2)
            for part in ("query", "key", "value")
        )
        mixed = nn.scaled_dot_product_attention(q, k, v, attn_mask=mask[:, None, None, :])
        return self.linear(mixed.transpose(1, 2).reshape(n, length, width), f"{name}.output.dense")

    def forward(self, numbers: Tensor) -> Tensor:
        mask = numbers != 0
        w = self.weights
        x = w["embeddings.word_embeddings.weight"][numbers] + w["embeddings.token_type_embeddings.weight"][0]
        x = self.norm(x + w["embeddings.position_embeddings.weight"][: numbers.shape[1]], "embeddings.LayerNorm")
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}"
            x = self.norm(x + self.attend(x, f"{name}.attention", mask), f"{name}.attention.output.LayerNorm")
            inner = nn.gelu(self.linear(x, f"{name}.intermediate.dense"))
            x = self.norm(x + self.linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")
        kept = mask[..., None].float()
        return (x * kept).sum(1) / kept.sum(1)

    def encode(self, rows: list[list[int]], batch: int = 512) -> np.ndarray:
        """Vectors of rows of pieces, without their opening and closing marks; shape (rows, 384)."""
        order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
        out = np.zeros((len(rows), 384), np.float32)
        first, last = self.number["[CLS]"], self.number["[SEP]"]
        with torch.inference_mode():
            for start in range(0, len(order), batch):
                part = order[start : start + batch]
                longest = max(len(rows[i]) for i in part) + 2
                padded = torch.zeros((len(part), longest), dtype=torch.long)
                for j, i in enumerate(part):
                    marked = [first, *rows[i], last]
                    padded[j, : len(marked)] = torch.tensor(marked)
                out[part] = self.forward(padded).numpy()
        return out
