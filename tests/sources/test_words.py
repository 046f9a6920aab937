import json

import numpy as np
import pytest

from wherenext.core.errors import CatalogError
from wherenext.core.language.build import build_bridge, build_index
from wherenext.sources.words import (
    SHIPPED,
    has_index,
    open_bridge,
    open_elements,
    open_encoder,
    open_index,
    open_occupations,
    open_skills,
    save_bridge,
    save_index,
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "tokens.txt").write_text("nurse\nwelder", "utf-8")
    np.save(tmp_path / "vectors.npy", np.eye(2, 4, dtype=np.int8))
    np.save(tmp_path / "weights.npy", np.ones(2, np.float32))
    return tmp_path


def test_open_encoder_of_a_folder(folder):
    assert open_encoder(folder).encode(["Welder"]).tolist() == [[0, 1, 0, 0]]


def test_open_encoder_without_files(tmp_path):
    with pytest.raises(CatalogError, match="absent or damaged"):
        open_encoder(tmp_path)


def test_open_encoder_of_a_pickle(folder):
    np.save(folder / "vectors.npy", np.array([{}, {}], object), allow_pickle=True)
    with pytest.raises(CatalogError, match="absent or damaged"):
        open_encoder(folder)


def test_open_encoder_of_arrays_that_do_not_fit(folder):
    np.save(folder / "weights.npy", np.ones(3, np.float32))
    with pytest.raises(CatalogError, match="absent or damaged"):
        open_encoder(folder)


def test_save_index_then_open_is_the_same(tmp_path):
    index = build_index(open_encoder(), ["a", "b"], ["nurse", "welder"])
    save_index(tmp_path, "thing", index)
    texts = ["a hospital nurse", "welding"]
    assert open_index(tmp_path, "thing").link(texts) == index.link(texts)


def test_save_bridge_then_open_is_the_same(tmp_path):
    bridged = build_bridge(open_occupations(), ["a", "b"], ["nurse", "welder"])
    assert not has_index(tmp_path, "thing")
    save_bridge(tmp_path, "thing", bridged)
    assert has_index(tmp_path, "thing")
    opened = open_bridge(tmp_path, "thing")
    assert np.array_equal(opened.spread, bridged.spread)
    (first,), (second,) = opened.link(["senior hospital nurse", "welding"], 1)
    assert (first.row, second.row) == (0, 1)


def test_open_bridge_of_a_spread_that_does_not_fit(tmp_path):
    save_bridge(tmp_path, "thing", build_bridge(open_occupations(), ["a", "b"], ["nurse", "welder"]))
    np.save(tmp_path / "thing_spread.npy", np.zeros((2, 3), np.uint8))
    with pytest.raises(CatalogError, match="wherenext catalog install"):
        open_bridge(tmp_path, "thing")


def test_open_index_of_lines_that_do_not_fit(tmp_path):
    save_index(tmp_path, "thing", build_index(open_encoder(), ["a", "b"], ["nurse", "welder"]))
    (tmp_path / "thing_ids.txt").write_text("a", "utf-8")
    with pytest.raises(CatalogError, match="absent or damaged"):
        open_index(tmp_path, "thing")


@pytest.mark.parametrize("part", ["starts", "weights"])
def test_open_index_of_a_table_that_does_not_fit(tmp_path, part):
    save_index(tmp_path, "thing", build_index(open_encoder(), ["a", "b"], ["nurse", "welder"]))
    np.save(tmp_path / f"thing_table_{part}.npy", np.zeros(1, np.int32))
    with pytest.raises(CatalogError, match="absent or damaged"):
        open_index(tmp_path, "thing")


def test_open_occupations_of_lines_that_do_not_fit(tmp_path):
    for path in SHIPPED.iterdir():
        (tmp_path / path.name).symlink_to(path)
    (tmp_path / "occupation_names.txt").unlink()
    (tmp_path / "occupation_names.txt").write_text("Nurses", "utf-8")
    with pytest.raises(CatalogError, match="absent or damaged"):
        open_occupations(tmp_path)


def test_shipped_encoder_knows_near_from_far():
    nurse, near, far = open_encoder().encode(["registered nurse", "hospital nurse", "bridge welder"])
    assert nurse @ near > nurse @ far + 0.2


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("registered nurse", "29-1141.00"),
        ("welder", "51-4121.00"),
        ("I repair bicycles, true the wheels and change the worn chains for new ones.", "49-3091.00"),
    ],
)
def test_shipped_occupations_know_what_anybody_knows(text, code):
    index = open_occupations()
    (matches,) = index.link([text], 1)
    assert index.ids[matches[0].row] == code


def test_shipped_skills_find_a_name_said_in_full():
    finder = open_skills()
    text = "At least three years of Python, and some welding."
    names = {finder.names[match.row]: text[match.start : match.end] for match in finder.find(text)}
    assert names["Python (computer programming)"] == "Python"


def test_shipped_elements_are_the_skills_and_the_knowledge_of_onet():
    ids = open_elements().ids
    assert len(ids) == 68
    assert {"2.A.1.a", "2.C.1.a"} <= set(ids)


def test_shipped_words_stay_small():
    sizes = {path.name: path.stat().st_size for path in SHIPPED.iterdir()}
    assert sizes["vectors.npy"] < 12_000_000
    assert sum(sizes.values()) < 28_000_000


def test_shipped_words_hold_no_sentences():
    lines = [line for path in SHIPPED.glob("*_stems.txt") for line in path.read_text("utf-8").split("\n")]
    assert all(" " not in line for line in lines)
    assert json.loads((SHIPPED / "occupation_views.json").read_text("utf-8"))
