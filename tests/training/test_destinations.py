import json
import re
from pathlib import Path

import numpy as np
import pytest

from wherenext.application.world import World
from wherenext.core.guidance.destination.composition import read_mix
from wherenext.core.guidance.destination.pieces import cut
from wherenext.core.guidance.destination.undertakings import list_undertakings
from wherenext.sources.catalog import open_catalog
from wherenext.sources.words import open_destinations, save_labeller
from wherenext.wiring import open_world

EXAMPLES = Path(__file__).parents[2] / "training/words/destinations"
AIMS = Path(__file__).parents[2] / "bench/aims"
ROWS = [line.split("\t") for path in EXAMPLES.glob("*.tsv") for line in path.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def shipped() -> World:
    return open_world()


def test_every_example_is_whole_and_names_kinds_and_occupations_that_there_are() -> None:
    codes, kinds = set(open_catalog().row_of_code), set(list_undertakings())

    assert len(ROWS) > 6_000
    for sort, named, essential, further, text in ROWS:
        assert sort in set("RGLFJ")
        assert text.split()
        assert {kind.strip() for kind in named.split(";") if kind.strip()} <= kinds
        assert codes.issuperset([*essential.split(), *further.split()])
        assert essential


def test_no_example_is_there_twice_and_none_shouts() -> None:
    texts = [text for *_, text in ROWS]

    assert len(set(texts)) == len(texts)
    assert not any("!" in text for text in texts)


def test_no_destination_that_is_asked_for_was_learned_from() -> None:
    learned = {run for *_, text in ROWS for run in list_runs(text)}
    people = (json.loads(path.read_text("utf-8")) for path in AIMS.glob("*/*.json"))
    asked = [each["destination"]["text"] for each in people if "destination" in each]
    asked += [each["text"] for name in ("wishes", "jobs") for each in json.loads((AIMS / f"{name}.json").read_text())]

    assert len(asked) > 200
    assert [text for text in asked if learned & list_runs(text)] == []


def list_runs(text: str, length: int = 8) -> set[tuple[str, ...]]:
    """Every so many words that follow one another."""
    words = re.findall(r"[a-z]+", text.lower())
    return {tuple(words[start : start + length]) for start in range(len(words) - length + 1)}


def test_every_kind_has_examples() -> None:
    named = {kind.strip() for _sort, kinds, *_ in ROWS for kind in kinds.split(";")}

    assert named >= {each.name for each in list_undertakings().values() if each.family != "within"}


def test_shipped_labels_are_those_of_the_examples() -> None:
    work = {f"work/{code}" for _s, _k, essential, further, _t in ROWS for code in f"{essential} {further}".split()}
    kinds = {f"kind/{kind.strip()}" for _sort, named, *_ in ROWS for kind in named.split(";") if kind.strip()}
    sorts = {f"sort/{sort}" for sort in ("employed", "finished", "given", "lived", "run")}

    assert set(open_destinations().ids) == work | kinds | sorts


@pytest.mark.parametrize(
    "text", ["", "🍞🥐", "?", "...", "2030", "Je veux ouvrir ma boulangerie", "xyzzy", "Not a nurse."]
)
def test_words_that_nothing_was_learned_of_stop_nothing(text: str, shipped: World) -> None:
    mix = read_mix(text, None, shipped.ground, shipped.reader)

    assert mix is None or (mix.shares > 0).all()
    assert shipped.reader.read_gist([(text, 1.0)]).employed < 0.5


def test_a_labeller_that_is_written_can_be_opened(tmp_path: Path) -> None:
    shipped = open_destinations()
    save_labeller(tmp_path, "destination", shipped)
    again = open_destinations(tmp_path, shipped.encoder)
    pieces = [(piece.text, piece.weight) for piece in cut("Bread and cakes in a little shop by the harbor")]

    assert np.array_equal(again.weigh(pieces), shipped.weigh(pieces))
    assert shipped.weigh(pieces)[shipped.ids.index("kind/bakery")] > 0
