"""The arrays that texts are linked with: skills, occupations and O*NET's elements, beside the encoder's weights."""

import csv
import io
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from training.words import corpus
from training.words.corpus import Pair

from wherenext.core.language.build import Name, build_index, pool, round_rows
from wherenext.core.language.encoder import Encoder, to_unit_length
from wherenext.core.language.index import Index
from wherenext.core.language.parts import Depth
from wherenext.core.language.table import Table, build_table
from wherenext.core.language.views import View, ViewIndex
from wherenext.sources.words import SHIPPED, open_encoder, save_index

ADDRESS = "http://data.europa.eu/esco/skill/"


def build(out: Path = SHIPPED) -> None:
    """Write the arrays into a folder that holds the encoder."""
    encoder = open_encoder(out)
    save_index(out, "skill", skill_index(encoder))
    save_index(out, "element", element_index(encoder))
    np.save(out / "occupation_people.npy", people())


def named(pairs: list[Pair]) -> list[Name]:
    return [Name(pair.text, pair.row) for pair in pairs]


def skill_index(encoder: Encoder, keep: Callable[[str], bool] = lambda _: True) -> Index:
    """Return the index of ESCO's skills over the alternative names that may be kept."""
    told = [pair for pair in corpus.skill_descriptions() + corpus.own_phrases() if not corpus.held_out(pair.text)]
    index = build_index(
        encoder,
        [ADDRESS + identifier for identifier, _ in corpus.skills()],
        [name for _, name in corpus.skills()],
        named([pair for pair in corpus.alternative_names() if keep(pair.text)]),
        named(told),
        sharpness=1.0,
    )
    return replace(index, biases=priors())


def priors() -> NDArray[np.float32]:
    """Return how often ESCO's occupations ask for each skill, as a logarithm of one plus the count."""
    text = corpus.in_archive(
        corpus.releases() / "esco" / "esco_v1.1.1_relations.zip", "occupationSkillRelations_en.csv"
    )
    counts = Counter(r["skillUri"].rsplit("/", 1)[-1] for r in csv.DictReader(io.StringIO(text)))
    return np.log1p([counts[identifier] for identifier, _ in corpus.skills()]).astype(np.float32)


def elements() -> list[tuple[str, str, str]]:
    """Return identifier, name and description of O*NET's 35 skills and 33 areas of knowledge."""
    rated = {r["Element ID"] for table in ("Skills.txt", "Knowledge.txt") for r in corpus.onet(table)}
    rows = corpus.onet("Content Model Reference.txt")
    return sorted((r["Element ID"], r["Element Name"], r["Description"]) for r in rows if r["Element ID"] in rated)


def element_index(encoder: Encoder) -> Index:
    found = elements()
    told = [Name(text, row, 3.0) for row, (_, _, text) in enumerate(found)]
    return build_index(encoder, [e for e, _, _ in found], [name for _, name, _ in found], told=told, sharpness=1.0)


def people() -> NDArray[np.float32]:
    """Return how many thousand people work in each of O*NET's occupations; those of one SOC code share alike."""
    codes = [code[:7] for code, _, _ in corpus.occupations()]
    known = corpus.employment()
    usual = float(np.median([known[code] for code in codes if code in known]))
    return np.array([known.get(code, usual) / codes.count(code) for code in codes], np.float32)


TITLE_SHARPNESS, WORK_SHARPNESS = 10.0, 20.0
"""What the cosines of pooled titles and of pooled work count; tuned on the development split."""
CALLED, DONE = {"lexical": 0.155, "warmth": 2.49}, {"lexical": 0.25, "warmth": 1.75}
"""What the table's word counts, and the temperature that makes probabilities right; tuned on the development split."""
MANY_TITLES = 2.63
"""How much an occupation is favoured by the logarithm of how many titles it has: what has many is asked for under many
more. Fitted on the development split."""


def occupation_index(
    encoder: Encoder, prototypes: NDArray[np.float32], sharpness: float, biases: NDArray[np.float32]
) -> ViewIndex:
    """Return the index of O*NET's occupations, from learned prototypes and pooled titles, tasks and activities."""
    main = [Name(title, row) for row, (_, title, _) in enumerate(corpus.occupations())]
    titles = main + named(kept(corpus.alternate_titles()))
    tasks, activities = named(kept(corpus.tasks())), named(kept(corpus.activities()))
    told = [Name(text, row) for row, (_, _, text) in enumerate(corpus.occupations())]
    count = len(main)
    called = pool(encoder, titles, count)
    parts = (2 * pool(encoder, tasks, count), pool(encoder, activities, count), pool(encoder, told, count), called)
    work = to_unit_length(sum(parts[1:], start=parts[0]))
    return ViewIndex(
        encoder,
        [code for code, _, _ in corpus.occupations()],
        [title for _, title, _ in corpus.occupations()],
        View(
            *round_rows(prototypes * sharpness + called * TITLE_SHARPNESS),
            biases,
            MANY_TITLES * rank_by_titles(titles, count),
            table(titles, count, 0.5, "letters"),
            **CALLED,
        ),
        View(
            *round_rows(work * WORK_SHARPNESS),
            np.zeros_like(biases),
            np.zeros_like(biases),
            table([*tasks, *activities, *told, *titles], count, 0.75, "stems"),
            **DONE,
        ),
    )


def rank_by_titles(titles: list[Name], count: int) -> NDArray[np.float32]:
    """Return the logarithm of how many titles each occupation has, its mean taken off."""
    logarithms = np.log(np.bincount([title.row for title in titles], minlength=count))
    return (logarithms - logarithms.mean()).astype(np.float32)


def table(texts: list[Name], count: int, length: float, depth: Depth) -> Table:
    return build_table([text.text for text in texts], [text.row for text in texts], count, length, depth)


def kept(pairs: list[Pair]) -> list[Pair]:
    return [pair for pair in pairs if not corpus.held_out(pair.text)]
