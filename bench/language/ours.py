"""What is shipped, put to the same questions."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import numpy as np
from training.words import corpus
from training.words.index import skill_index

from bench.language.tasks import Task
from wherenext.core.language.bridge import BridgedIndex
from wherenext.core.language.build import Name, build_bridge
from wherenext.core.language.encoder import Encoder
from wherenext.core.language.finder import Finder
from wherenext.core.language.linking import best_columns
from wherenext.core.language.views import ViewIndex
from wherenext.sources.words import open_encoder, open_occupations, open_people, open_skills


@cache
def encoder() -> Encoder:
    return open_encoder()


@cache
def occupations() -> ViewIndex:
    return open_occupations()


@cache
def skills() -> Finder:
    return open_skills()


def skills_without_held_out() -> Finder:
    """The finder of skills, made again without the alternative names that are asked for."""
    index = skill_index(encoder(), keep=lambda text: not corpus.held_out(text))
    return replace(skills(), index=index)


def esco_occupations(task: Task) -> BridgedIndex:
    """An index of ESCO's occupations over their names, as an installed catalog makes it."""
    found = corpus.esco_occupations()
    others = [Name(name, row) for row, o in enumerate(found) for name in o.names]
    told = [Name(o.description, row) for row, o in enumerate(found)]
    return build_bridge(occupations(), [o.uri for o in found], [o.name for o in found], others, told, open_people())


TITLES_LEXICAL, TITLES_WEIGHT = 3.0, 9.6
"""What letters and the bridge count where each title has one name; chosen on held-out titles that belong together."""


def titles_index(task: Task) -> BridgedIndex:
    """Titles that mean the same or nearly so: the program's bridge with each title for itself, which it never asks."""
    bridged = build_bridge(occupations(), task.keys, task.keys)
    return replace(bridged, index=replace(bridged.index, lexical=TITLES_LEXICAL, tabled=0.0), weight=TITLES_WEIGHT)


def ranked(index: BridgedIndex | ViewIndex, queries: Sequence[str], top: int) -> list[list[int]]:
    parts = []
    for start in range(0, len(queries), 512):
        scores = index.score(queries[start : start + 512])
        parts.append(best_columns(scores, min(top, scores.shape[1])))
    return [[int(row) for row in rows] for rows in np.vstack(parts)]


def found(finder: Finder, queries: Sequence[str], top: int = 5) -> list[list[int]]:
    return [[match.row for match in matches] for matches in finder.link(queries, top)]
