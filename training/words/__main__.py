"""`make train`: fetches the packages, trains the encoder, builds the indexes, and writes them into the program."""

import sys
import time

import torch
from training.words import corpus, destinations, index, judge, texts, undertakings
from training.words.learn import Pace
from training.words.run import save, train

from wherenext.sources.words import SHIPPED, open_index


def main() -> None:
    """Train and write; one thread and a seed make it the same each time on one machine."""
    began = time.monotonic()
    torch.set_num_threads(1)
    corpus.releases()
    student, vocabulary = train(texts.trained_on, Pace())
    save(student, vocabulary, SHIPPED)
    index.build(SHIPPED)
    undertakings.write(SHIPPED)
    destinations.write(SHIPPED)
    judge.write(open_index(SHIPPED, "skill"), SHIPPED)
    sys.stdout.write(f"{len(vocabulary.tokens)} tokens, {(time.monotonic() - began) / 60:.0f} minutes\n")


if __name__ == "__main__":
    main()
