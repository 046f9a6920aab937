"""A full catalog is installed in one step, or not at all."""

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest

from tests.sources import releases as small
from tests.sources.releases import CODE, OTHER
from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.details import Software
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import ElementKind
from wherenext.core.errors import CatalogError
from wherenext.sources.catalog import SHIPPED, choose_folder, open_catalog
from wherenext.sources.home import installed_catalog, installed_root
from wherenext.sources.install import install, remove_installed
from wherenext.sources.manifest import find_damage, read_manifest


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """A catalog installed from every small release; opened once for all the tests that only read."""
    folder = tmp_path_factory.mktemp("installed")
    skills = open_catalog(SHIPPED).skill_uris
    given = folder / "given"
    given.mkdir()
    small.pack(given / "db_30_1_text.zip", small.ONET)
    small.pack(given / "esco_v1.1.1.zip", small.esco((skills[0], skills[1], skills[2])), "esco")
    small.unpack(given / "bls", small.BLS)
    before = os.environ.get("WHERENEXT_HOME")
    os.environ["WHERENEXT_HOME"] = str(folder / "home")
    try:
        install(given)
        return open_catalog()
    finally:
        os.environ.pop("WHERENEXT_HOME")
        if before is not None:
            os.environ["WHERENEXT_HOME"] = before


@pytest.fixture
def shipped() -> Catalog:
    return open_catalog(SHIPPED)


def test_ratings_replace_estimates_and_gaps_stay_estimated(installed: Catalog, shipped: Catalog) -> None:
    ratings = installed.ratings[ElementKind.SKILL]
    row = installed.row_of_code[CODE]
    column = [element.id for element in ratings.elements].index("2.A.1.a")
    assert ratings.values[row, column] == np.float32(4.25)
    assert ratings.basis_of(row, column) is Basis.PUBLISHED
    assert ratings.source == "onet"
    other = installed.row_of_code[OTHER]
    assert ratings.values[other, column] == shipped.ratings[ElementKind.SKILL].values[other, column]
    assert ratings.basis_of(other, column) is Basis.ESTIMATED


def test_a_rating_its_publisher_would_suppress_is_not_used(installed: Catalog) -> None:
    ratings = installed.ratings[ElementKind.SKILL]
    column = [element.id for element in ratings.elements].index("2.A.1.b")
    row = installed.row_of_code[CODE]
    assert ratings.values[row, column] != 1
    assert ratings.basis_of(row, column) is Basis.ESTIMATED


def test_a_kind_that_was_unknown_is_known(installed: Catalog, shipped: Catalog) -> None:
    assert ElementKind.CONTEXT not in shipped.ratings
    context = installed.ratings[ElementKind.CONTEXT]
    assert [element.name for element in context.elements] == ["Public Speaking"]
    assert context.values[installed.row_of_code[CODE], 0] == np.float32(2.5)
    assert np.isnan(context.values[installed.row_of_code[OTHER], 0])


def test_job_zone_is_the_published_one(installed: Catalog) -> None:
    assert installed.ratings[ElementKind.PREPARATION].values[installed.row_of_code[CODE], 0] == 5


def test_links_are_what_esco_relates(installed: Catalog, shipped: Catalog) -> None:
    row, other = installed.row_of_code[CODE], installed.row_of_code[OTHER]
    assert installed.links.skills[row, :4].tolist() == [0, 2, 1, -1]
    assert installed.links.weights[row, :4].tolist() == [1.0, 0.5, 0.25, 0.0]
    assert installed.links.basis_of(row) is Basis.PUBLISHED
    assert installed.links.basis_of(other) is Basis.ESTIMATED
    assert installed.links.skills[other, :40].tolist() == shipped.links.skills[other].tolist()


def test_details_of_an_occupation(installed: Catalog) -> None:
    details, row = installed.details, installed.row_of_code[CODE]
    assert details is not None
    assert [(t.text, t.core, t.importance) for t in details.tasks(row)] == [
        ("Light a lamp.", True, 4.5), ("Mend a lamp.", False, 2.5), ("Dream of lamps.", None, None),
    ]  # fmt: skip
    assert details.titles(row) == ["Lamp Lighter", "Lamp Helper"]
    assert [(r.row, r.rank) for r in details.related(row)] == [(installed.row_of_code[OTHER], 2)]
    assert details.software(row) == [Software("LampOffice", "Lamp software", True, False)]
    assert details.education(row) == {"School": 40.0, "College": 60.0}
    assert details.detailed_activities(row) == ["Mend lamps."]


def test_outlook_telework_and_exposure(installed: Catalog) -> None:
    details, row, other = installed.details, installed.row_of_code[CODE], installed.row_of_code[OTHER]
    assert details is not None
    outlook = details.outlook(row)
    assert outlook is not None
    assert outlook.employment == (1729.5, 702.5)
    assert (outlook.change, outlook.openings, outlook.exits, outlook.transfers) == (-3.7, 40.8, 2.4, 3.7)
    assert (outlook.entry_education, outlook.experience, outlook.training) == ("Some college", "", "")
    assert details.outlook(other) is None
    assert (details.telework(row), details.telework(other), details.telework(0)) == (True, False, None)
    assert sorted(details.exposure(row).values()) == [0.25, 0.5, 0.75]
    assert details.exposure(other) == {}


def test_esco_occupations_stand_beside_those_of_onet(installed: Catalog) -> None:
    assert installed.details is not None
    lamp, song = installed.details.esco_occupations()
    assert (lamp.uri, lamp.name, lamp.alternatives) == (small.LAMP, "lamp lighter", ("lamp person", "lamp helper"))
    assert lamp.rows == song.rows == (installed.row_of_code[CODE],)


def test_details_of_what_was_not_installed_are_unknown(home: Path, tmp_path: Path) -> None:
    given = small.unpack(tmp_path / "given", {"telework_dingel_neiman.csv": small.BLS["telework_dingel_neiman.csv"]})
    manifest = install(given)
    details = open_catalog().details
    assert details is not None
    assert (list(details.tasks(0)), list(details.titles(0)), list(details.software(0))) == ([], [], [])
    assert (details.outlook(0), dict(details.exposure(0)), list(details.esco_occupations())) == (None, {}, [])
    assert "tasks" in manifest.missing
    assert "telework" not in manifest.missing


def test_manifest_counts_every_row(home: Path, tmp_path: Path) -> None:
    manifest = install(small.pack(tmp_path / "db_30_1_text.zip", small.ONET))
    counted = {origin.name.rpartition("/")[2]: origin.rows for origin in manifest.origins if "db_30" in origin.name}
    assert counted == {name: text.count("\n") - 1 for name, text in small.ONET.items()}
    assert manifest.sources["onet"].version == "30.1"
    assert read_manifest(choose_folder()) == manifest or find_damage(choose_folder(), manifest) == ()


def test_newer_tables_stand_in_for_renamed_ones(home: Path, tmp_path: Path) -> None:
    install(small.pack(tmp_path / "db_30_3_text.zip", small.NEWER, "db_30_3_text"))
    catalog = open_catalog()
    row = catalog.row_of_code[CODE]
    ratings = catalog.ratings[ElementKind.SKILL]
    assert ratings.values[row, 0] == np.float32(4.75)
    assert ratings.basis_of(row, 1) is Basis.ESTIMATED
    assert catalog.details is not None
    assert catalog.details.software(row) == [Software("LampCloud", "Lamp clouds", False, True)]
    assert catalog.sources["onet"].version == "30.3"


def test_skills_of_30_1_come_before_the_essential_ten(home: Path, tmp_path: Path) -> None:
    small.pack(tmp_path / "a.zip", small.ONET)
    small.pack(tmp_path / "b.zip", small.NEWER)
    install(tmp_path)
    catalog = open_catalog()
    assert catalog.ratings[ElementKind.SKILL].values[catalog.row_of_code[CODE], 0] == np.float32(4.25)


def test_installing_again_leaves_one_build(home: Path, tmp_path: Path) -> None:
    given = small.pack(tmp_path / "db_30_1_text.zip", small.ONET)
    install(given)
    first = installed_catalog()
    install(given)
    assert installed_catalog() != first
    assert len(list(installed_root().glob("build-*"))) == 1


def test_remove_goes_back_to_the_shipped_one(home: Path, tmp_path: Path) -> None:
    install(small.pack(tmp_path / "db_30_1_text.zip", small.ONET))
    assert remove_installed()
    assert choose_folder() == SHIPPED
    assert list(installed_root().iterdir()) == []
    assert not remove_installed()


def test_progress_ends_at_the_whole(home: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    install(small.pack(tmp_path / "db_30_1_text.zip", small.ONET), lambda *step: told.append(step))
    assert [name for _, _, name in told]
    assert told[-1][0] == told[-1][1]
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)


# What follows: the old catalog stays, whatever happens.


@pytest.fixture
def in_use(home: Path, tmp_path: Path) -> Path:
    """The folder of a catalog that is installed and in use."""
    install(small.pack(tmp_path / "db_30_1_text.zip", small.ONET))
    folder = installed_catalog()
    assert folder is not None
    return folder


def assert_unharmed(folder: Path) -> None:
    assert installed_catalog() == folder
    assert find_damage(folder, read_manifest(folder)) == ()
    assert list(installed_root().glob("build-*")) == [folder.parent]
    open_catalog()


def cut_in_half(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def flip_a_byte(path: Path) -> Path:
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 255
    path.write_bytes(content)
    return path


def changed(name: str, change: Callable[[str], str]) -> Mapping[str, str]:
    return {**small.ONET, name: change(small.ONET[name])}


@pytest.mark.parametrize("harm", [cut_in_half, flip_a_byte])
def test_damaged_zip_leaves_the_old_catalog(in_use: Path, tmp_path: Path, harm: Callable[[Path], Path]) -> None:
    bad = harm(small.pack(tmp_path / "bad.zip", {name: text * 50 for name, text in small.ONET.items()}))
    with pytest.raises(CatalogError, match="Download it again"):
        install(bad)
    assert_unharmed(in_use)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (changed("Skills.txt", lambda text: text[:-9]), "is damaged|is cut off"),
        (changed("Skills.txt", lambda text: text.removesuffix("\n")), "is cut off"),
        (changed("Skills.txt", lambda text: text.replace("Data Value", "Value")), "lacks Data Value"),
        (changed("Skills.txt", lambda text: text + "a\tb\n"), "damaged at row 5: 2 columns of 8"),
        (changed("Skills.txt", lambda _: "<html>Not found</html>\n"), "not what its name says"),
        (changed("Skills.txt", lambda _: ""), "not what its name says"),
        ({"occupations_en.csv": 'conceptUri,preferredLabel,altLabels\na,"b\n'}, "is damaged"),
        ({"occupations_en.csv": "conceptUri,preferredLabel,altLabels\na,b"}, "is damaged"),
        ({"occupation.xlsx": "no workbook"}, "no workbook"),
        ({"letter.txt": "nothing of the kind"}, "Nothing here is a file of"),
    ],
)
def test_wrong_file_leaves_the_old_catalog(
    in_use: Path, tmp_path: Path, files: Mapping[str, str], message: str
) -> None:
    with pytest.raises(CatalogError, match=message):
        install(small.pack(tmp_path / "bad.zip", files))
    assert_unharmed(in_use)


def test_text_in_another_encoding_leaves_the_old_catalog(in_use: Path, tmp_path: Path) -> None:
    given = tmp_path / "Skills.txt"
    given.write_bytes(small.ONET["Skills.txt"].encode("utf-16"))
    with pytest.raises(CatalogError, match="is not text"):
        install(given)
    assert_unharmed(in_use)


def test_zip_bomb_leaves_the_old_catalog_and_is_not_unpacked(in_use: Path, tmp_path: Path) -> None:
    bomb = small.pack(tmp_path / "bomb.zip", {"Skills.txt": "0" * 50_000_000})
    with pytest.raises(CatalogError, match="far more than any release"):
        install(bomb)
    assert_unharmed(in_use)


def test_workbook_bomb_leaves_the_old_catalog(in_use: Path, tmp_path: Path) -> None:
    bomb = small.pack(tmp_path / "occupation.xlsx", {"sheet1.xml": "0" * 50_000_000}, "xl")
    with pytest.raises(CatalogError, match="far more than any release"):
        install(bomb)
    assert_unharmed(in_use)


def test_nothing_there_leaves_the_old_catalog(in_use: Path, tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="no such file or folder"):
        install(tmp_path / "absent")
    assert_unharmed(in_use)


def test_interruption_leaves_the_old_catalog(in_use: Path, tmp_path: Path) -> None:
    def interrupt(done: int, total: int, name: str) -> None:
        if done * 2 > total:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        install(small.pack(tmp_path / "db_30_1_text.zip", small.ONET), interrupt)
    assert_unharmed(in_use)


INSTALL = (
    "import sys; from pathlib import Path; from wherenext.sources.install import install; install(Path(sys.argv[1]))"
)


@pytest.mark.skipif(os.name != "posix", reason="limits on the size of a file are set in the POSIX way")
def test_full_disk_leaves_the_old_catalog(in_use: Path, tmp_path: Path) -> None:
    given = small.pack(tmp_path / "db_30_1_text.zip", small.ONET)

    def allow_two_megabytes() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))

    done = subprocess.run(
        [sys.executable, "-c", INSTALL, str(given)], preexec_fn=allow_two_megabytes, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "CatalogError" in done.stderr
    assert "Make room" in done.stderr
    assert_unharmed(in_use)


@pytest.mark.skipif(os.name != "posix", reason="a process is killed in the POSIX way")
@pytest.mark.parametrize("after", [0.5, 1.2])
def test_killed_on_the_way_leaves_a_catalog_in_use(in_use: Path, tmp_path: Path, after: float) -> None:
    given = small.pack(tmp_path / "db_30_1_text.zip", small.ONET)
    process = subprocess.Popen([sys.executable, "-c", INSTALL, str(given)])
    time.sleep(after)
    process.kill()
    process.wait()
    folder = installed_catalog()
    assert folder is not None
    assert find_damage(folder, read_manifest(folder)) == ()
    open_catalog()
    # What the killed one left behind goes with the next installation.
    install(given)
    assert len(list(installed_root().glob("build-*"))) == 1
