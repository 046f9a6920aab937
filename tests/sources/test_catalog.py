"""A catalog opens as it was written, and says plainly what is wrong with one that cannot be used."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.fakes.catalog import make_catalog
from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.facts import Facts
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import ElementKind
from wherenext.core.errors import CatalogError
from wherenext.sources.catalog import SHIPPED, choose_folder, open_catalog
from wherenext.sources.manifest import NAME, Manifest, find_damage, read_manifest
from wherenext.sources.writing import write_catalog


def manifest_of(catalog: Catalog) -> Manifest:
    tables = {
        str(kind): {"basis": r.basis, "source": r.source, "accuracy": r.accuracy, "accuracy_far": r.accuracy_far,
                    "error": r.error}
        for kind, r in catalog.ratings.items()
    }  # fmt: skip
    settings = {
        "links": {"basis": catalog.links.basis, "source": catalog.links.source},
        "pay": {"source": catalog.pay.source, "date": catalog.pay.date},
    }
    return Manifest(catalog.version, catalog.sources, (), tables, settings, {}, ("tasks",))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    catalog = make_catalog()
    write_catalog(tmp_path / "catalog", catalog, manifest_of(catalog))
    return tmp_path / "catalog"


def test_open_is_what_was_written(folder: Path) -> None:
    written, opened = make_catalog(), open_catalog(folder)
    for name in ("version", "sources", "occupations", "group_names", "group_elements"):
        assert getattr(opened, name) == getattr(written, name), name
    for name in ("skill_uris", "skill_names", "skill_groups", "skill_group_lists", "skill_alternatives"):
        assert list(getattr(opened, name)) == list(getattr(written, name)), name
        assert len(getattr(opened, name)) == len(written.skill_uris)
    for name in ("occupation_vectors", "skill_vectors"):
        np.testing.assert_array_equal(getattr(opened, name), getattr(written, name))
    assert opened.read_facts(0) == Facts()


def test_open_keeps_ratings(folder: Path) -> None:
    written, opened = make_catalog(), open_catalog(folder)
    assert set(opened.ratings) == set(written.ratings)
    for kind, ratings in written.ratings.items():
        np.testing.assert_array_equal(opened.ratings[kind].values, ratings.values)
        assert opened.ratings[kind].elements == ratings.elements
        assert opened.ratings[kind].accuracy == ratings.accuracy
        assert opened.ratings[kind].estimated is None


def test_open_keeps_pay(folder: Path) -> None:
    written, opened = make_catalog(), open_catalog(folder)
    for row in range(len(written.occupations)):
        for area in range(len(written.pay.areas)):
            assert opened.pay.find(row, area) == written.pay.find(row, area)


def remove_array(folder: Path) -> None:
    (folder / "pay_pay.npy").unlink()


def cut_array(folder: Path) -> None:
    path = folder / "skill_vectors.npy"
    path.write_bytes(path.read_bytes()[:-1])


def break_manifest(folder: Path) -> None:
    (folder / NAME).write_text("{", encoding="utf-8")


def change_format(folder: Path) -> None:
    content = json.loads((folder / NAME).read_text(encoding="utf-8"))
    (folder / NAME).write_text(json.dumps({**content, "format": 99}), encoding="utf-8")


def empty_manifest(folder: Path) -> None:
    (folder / NAME).write_text('{"format": 1}', encoding="utf-8")


def scramble_database(folder: Path) -> None:
    path = folder / "catalog.sqlite"
    path.write_bytes(b"x" * path.stat().st_size)


def scramble_array(folder: Path) -> None:
    path = folder / "links_skills.npy"
    path.write_bytes(b"x" * path.stat().st_size)


def remove_all(folder: Path) -> None:
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    "harm",
    [
        remove_array,
        cut_array,
        break_manifest,
        change_format,
        empty_manifest,
        scramble_database,
        scramble_array,
        remove_all,
    ],
)
def test_open_of_a_damaged_catalog_says_what_to_do(folder: Path, harm: Callable[[Path], None]) -> None:
    harm(folder)
    with pytest.raises(CatalogError, match="wherenext catalog install"):
        open_catalog(folder)


def test_find_damage_names_a_file_of_the_right_size(folder: Path) -> None:
    path = folder / "occupation_vectors.npy"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    assert find_damage(folder, read_manifest(folder)) == ("occupation_vectors.npy",)


@pytest.fixture(scope="module")
def shipped() -> Catalog:
    return open_catalog(SHIPPED)


def test_shipped_is_whole(shipped: Catalog) -> None:
    assert find_damage(SHIPPED, read_manifest(SHIPPED)) == ()
    assert len(shipped.occupations) == 1016
    assert int(shipped.offered.sum()) == 923
    assert len(shipped.skill_names) == 13_412
    assert sum(map(len, shipped.skill_alternatives)) == 83_098
    assert sum(path.stat().st_size for path in SHIPPED.iterdir()) < 25_000_000


def test_shipped_knows_its_rows(shipped: Catalog) -> None:
    assert [occupation.row for occupation in shipped.occupations] == list(range(1016))
    assert shipped.occupation_vectors.shape[0] == 1016
    assert shipped.skill_vectors.shape[0] == len(shipped.skill_uris)
    assert shipped.skill(0).uri.startswith("http://data.europa.eu/esco/skill/")
    assert shipped.skill_groups[0] == shipped.skill_group_lists[0][0]


def test_shipped_pay_of_a_known_occupation(shipped: Catalog) -> None:
    row = shipped.find_occupation("29-1141.00").row
    pay = shipped.pay.find(row, shipped.find_area("Portland, OR").row)
    assert pay is not None
    assert pay.area.name == "Portland-Vancouver-Hillsboro, OR-WA"
    assert 60_000 < (pay.percentiles[2] or 0) < 250_000


@pytest.mark.parametrize(
    ("code", "soc"),
    [("31-1121.00", "31-1120"), ("25-9042.00", "25-9045"), ("29-2011.01", "29-2010"), ("51-2092.00", "51-2090")],
)
def test_shipped_pay_of_a_broader_code_says_so(shipped: Catalog, code: str, soc: str) -> None:
    pay = shipped.pay.find(shipped.find_occupation(code).row, 0)
    assert pay is not None
    assert pay.code == soc
    assert "broader group" in pay.note


def test_shipped_pay_is_unknown_for_21_occupations(shipped: Catalog) -> None:
    unknown = [o.code for o in shipped.occupations if shipped.pay.soc_of_occupation[o.row] < 0]
    assert len(unknown) == 21
    assert sum(code.startswith("55-") for code in unknown) == 19


def test_shipped_ratings_are_marked_as_estimates(shipped: Catalog) -> None:
    assert {ratings.basis for ratings in shipped.ratings.values()} == {Basis.ESTIMATED}
    for ratings in shipped.ratings.values():
        assert not np.isnan(ratings.values[shipped.offered]).any()
        assert np.isnan(ratings.values[~shipped.offered]).all()
        assert ratings.accuracy is not None
        assert ratings.accuracy_far is not None
        assert ratings.accuracy > ratings.accuracy_far > 0.6


def test_shipped_group_elements_exist(shipped: Catalog) -> None:
    known = {e.id for kind in (ElementKind.SKILL, ElementKind.KNOWLEDGE) for e in shipped.ratings[kind].elements}
    for group, pairs in shipped.group_elements.items():
        assert group in shipped.group_names
        assert all(element in known and 0 < weight <= 1 for element, weight in pairs)
    assert {element for pairs in shipped.group_elements.values() for element, _ in pairs} == known


def test_every_area_is_found_by_its_own_name(shipped: Catalog) -> None:
    from wherenext.core.catalog.area import label

    assert [a.name for a in shipped.pay.areas if shipped.find_areas(label(a)) != (a,)] == []


def test_choose_folder_without_an_installed_catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHERENEXT_HOME", str(tmp_path))
    assert choose_folder() == SHIPPED


def test_shipped_vectors_are_of_the_shipped_encoder() -> None:
    """Vectors of two encoders cannot be compared: whoever trains the encoder anew makes the catalog anew."""
    weights = SHIPPED.parent / "words" / "vectors.npy"
    assert read_manifest(SHIPPED).settings["encoder"] == hashlib.sha256(weights.read_bytes()).hexdigest()
