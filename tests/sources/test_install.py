"""A full catalog is installed in one step, or not at all."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pytest

from tests.sources import releases as small
from tests.sources.releases import CODE, OTHER
from wherenext.cli.link import choose_linker
from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.facts import Exposure, Facts, Published, Software
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import ElementKind
from wherenext.core.errors import CatalogError
from wherenext.sources.catalog import SHIPPED, choose_folder, open_catalog
from wherenext.sources.home import find_edition, installed_catalog, installed_root, name_in_use
from wherenext.sources.install import install, remove_installed
from wherenext.sources.manifest import find_damage, read_manifest, write_manifest
from wherenext.sources.words import open_bridge


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


def told(published: Published[Any] | None) -> Any:
    assert published is not None
    return published.value


def test_facts_of_an_occupation(installed: Catalog) -> None:
    row = installed.row_of_code[CODE]
    facts = installed.read_facts(row)
    assert [(t.text, t.core, t.importance) for t in told(facts.tasks)] == [
        ("Light a lamp.", True, 4.5), ("Mend a lamp.", False, 2.5), ("Dream of lamps.", None, None),
    ]  # fmt: skip
    assert told(facts.titles) == ("Lamp Lighter", "Lamp Helper")
    assert [(r.row, r.rank) for r in told(facts.related)] == [(installed.row_of_code[OTHER], 2)]
    assert told(facts.software) == (Software("LampOffice", "Lamp software", True, False),)
    assert told(facts.education) == {"School": 40.0, "College": 60.0}
    assert told(facts.activities) == ("Mend lamps.",)


def test_facts_name_their_source_and_its_date(installed: Catalog) -> None:
    facts = installed.read_facts(installed.row_of_code[CODE])
    assert facts.tasks is not None
    assert facts.outlook is not None
    assert (facts.tasks.source, facts.tasks.date) == ("onet", "2025-12")
    assert (facts.outlook.source, facts.outlook.date) == ("bls-ep", "2025-08")
    assert facts.outlook.note == ""


def test_outlook_counts_people_and_not_thousands(installed: Catalog) -> None:
    outlook = told(installed.read_facts(installed.row_of_code[CODE]).outlook)
    assert outlook.employment == (1_729_500, 702_500)
    assert (outlook.change, outlook.openings, outlook.exits, outlook.transfers) == (-3.7, 40_800, 2.4, 3.7)
    assert (outlook.entry_education, outlook.experience, outlook.training) == ("Some college", "", "")


def test_exposure_is_told_by_each_measure_with_its_source(installed: Catalog) -> None:
    exposure = installed.read_facts(installed.row_of_code[CODE]).exposure
    assert exposure is not None
    assert [(each.source, told(each).value) for each in exposure] == [
        ("eloundou", 0.5), ("eloundou", 0.75), ("tomlinson", 0.25),
    ]  # fmt: skip
    assert isinstance(told(exposure[0]), Exposure)


def test_what_is_installed_and_says_nothing_of_an_occupation_is_told_apart(installed: Catalog) -> None:
    facts = installed.read_facts(installed.row_of_code[OTHER])
    assert facts.outlook == Published(None, "bls-ep", "2025-08")
    assert facts.tasks is not None
    assert facts.tasks.value is None
    assert facts.exposure == ()


def test_telework_is_brought_to_the_occupations_of_today(installed: Catalog) -> None:
    telework = installed.ratings[ElementKind.TELEWORK]
    values = {code: float(telework.values[installed.row_of_code[code], 0]) for code in (CODE, OTHER, *small.MOVED)}
    assert (telework.basis, telework.source) == (Basis.PUBLISHED, "dingel-neiman")
    assert values == {CODE: 1.0, OTHER: 0.0, "15-1211.00": 1.0, "13-2011.00": 0.5}
    assert np.isnan(telework.values[0, 0])


def test_facts_of_what_was_not_installed_are_unknown(home: Path, tmp_path: Path) -> None:
    given = small.unpack(tmp_path / "given", {"telework_dingel_neiman.csv": small.BLS["telework_dingel_neiman.csv"]})
    manifest = install(given)
    catalog = open_catalog()
    assert len(catalog.facts) == len(catalog.occupations)
    assert list(catalog.facts[:2]) == [Facts(), Facts()]
    assert "tasks" in manifest.missing
    assert "telework" not in manifest.missing


def test_projections_without_separations_leave_those_unknown(home: Path, tmp_path: Path) -> None:
    name = "bls_ep_2024_34_table_1_2.csv"
    install(small.unpack(tmp_path / "given", {name: small.BLS[name]}))
    catalog = open_catalog()
    outlook = told(catalog.read_facts(catalog.row_of_code[CODE]).outlook)
    assert (outlook.openings, outlook.exits) == (40_800, None)


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
    columns = {element.id: column for column, element in enumerate(ratings.elements)}
    essential, transferable, neither = columns["2.A.1.a"], columns["2.B.1.a"], columns["2.A.1.b"]
    assert ratings.values[row, essential] == np.float32(4.75)
    assert ratings.values[row, transferable] == np.float32(2.25)
    assert [ratings.basis_of(row, each) for each in (essential, transferable)] == [Basis.PUBLISHED] * 2
    assert [ratings.source_of(row, each) for each in (essential, neither)] == ["onet", "wherenext-estimate"]
    assert ratings.basis_of(row, neither) is Basis.ESTIMATED
    assert told(catalog.read_facts(row).software) == (Software("LampCloud", "Lamp clouds", False, True),)
    assert catalog.sources["onet"].version == "30.3"


def test_a_file_that_names_another_release_is_a_source_of_its_own(home: Path, tmp_path: Path) -> None:
    small.pack(tmp_path / "db_30_1_text.zip", small.ONET)
    newer = small.NEWER["Software Skills.txt"]
    small.pack(tmp_path / "supplement.zip", {"Software Skills (30.3).txt": newer, small.OLD_CONTEXT: small.CONTEXT})
    install(tmp_path)
    catalog = open_catalog()
    software = catalog.read_facts(catalog.row_of_code[CODE]).software
    assert software is not None
    assert (software.source, catalog.sources[software.source].version) == ("onet-30.3", "30.3")
    assert catalog.sources["onet"].version == "30.1"
    assert "30.3" in catalog.sources["onet-30.3"].attribution


def test_work_context_of_an_older_release_says_so(home: Path, tmp_path: Path) -> None:
    install(small.pack(tmp_path / "supplement.zip", {small.OLD_CONTEXT: small.CONTEXT}))
    catalog = open_catalog()
    context = catalog.ratings[ElementKind.CONTEXT]
    assert [element.name for element in context.elements] == ["Spend Time Sitting", "Spend Time Kneeling"]
    assert context.values[catalog.row_of_code[CODE]].tolist() == [4.25, 1.5]
    assert (context.source, catalog.date_of(context.source)) == ("onet-20.3", "2016-04")


def test_skills_of_30_1_come_before_the_essential_ten(home: Path, tmp_path: Path) -> None:
    small.pack(tmp_path / "a.zip", small.ONET)
    small.pack(tmp_path / "b.zip", small.NEWER)
    install(tmp_path)
    catalog = open_catalog()
    assert catalog.ratings[ElementKind.SKILL].values[catalog.row_of_code[CODE], 0] == np.float32(4.25)


def test_work_context_of_an_older_release_is_found_under_the_number_an_occupation_had(
    home: Path, tmp_path: Path
) -> None:
    name = "telework_dingel_neiman.csv"
    old = small.CONTEXT.replace(CODE[:7], "15-1121")
    install(small.unpack(tmp_path / "given", {small.OLD_CONTEXT: old, name: small.BLS[name]}))
    catalog = open_catalog()
    context = catalog.ratings[ElementKind.CONTEXT]
    assert context.values[catalog.row_of_code["15-1211.00"]].tolist() == [4.25, 1.5]
    assert np.isnan(context.values[catalog.row_of_code[CODE]]).all()


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


def test_tables_that_went_away_say_what_to_do(home: Path, tmp_path: Path) -> None:
    install(small.pack(tmp_path / "db_30_1_text.zip", small.ONET))
    catalog = open_catalog()
    remove_installed()
    with pytest.raises(CatalogError, match="Install the catalog again"):
        catalog.read_facts(0)


def test_what_an_earlier_program_installed_is_not_read_with_other_vectors(home: Path, tmp_path: Path) -> None:
    install(small.pack(tmp_path / "esco_v1.1.1.zip", small.esco(("a", "b", "c")), "esco"))
    folder = choose_folder()
    written = read_manifest(folder)
    write_manifest(folder, replace(written, settings={**written.settings, "encoder": "of another day"}))
    for use in (open_catalog, lambda: choose_linker("occupations", "esco")):
        with pytest.raises(CatalogError, match=r"another version.*wherenext catalog remove"):
            use()
    remove_installed()
    assert open_catalog().version == read_manifest(SHIPPED).version


def test_index_that_an_earlier_program_installed_otherwise_says_to_install_the_catalog(
    home: Path, tmp_path: Path
) -> None:
    install(small.pack(tmp_path / "esco_v1.1.1.zip", small.esco(("a", "b", "c")), "esco"))
    assert choose_linker("occupations", "esco")
    folder = choose_folder()
    (folder / "esco_occupation_ids.txt").unlink()
    with pytest.raises(CatalogError, match="wherenext catalog install"):
        open_bridge(folder, "esco_occupation")


@pytest.mark.parametrize("garbled", [b"", b"\xff\xfe", b"\0" * 20])
def test_garbled_name_of_the_catalog_in_use_says_what_to_do(home: Path, tmp_path: Path, garbled: bytes) -> None:
    install(small.pack(tmp_path / "db_30_1_text.zip", small.ONET))
    name_in_use(installed_root()).write_bytes(garbled)
    with pytest.raises(CatalogError, match="wherenext catalog remove"):
        open_catalog()
    find_edition()
    assert remove_installed()
    open_catalog()


@pytest.mark.skipif(shutil.which("strace") is None, reason="no strace")
def test_name_of_the_new_catalog_has_arrived_before_the_old_one_goes(in_use: Path, tmp_path: Path) -> None:
    given = small.pack(tmp_path / "db_30_1_text.zip", small.ONET)
    trace = tmp_path / "trace"
    watch = ["strace", "-f", "-y", "-e", "trace=fsync,rename,unlink,unlinkat,rmdir", "-o", trace]
    subprocess.run([*watch, sys.executable, "-c", INSTALL, given], check=True)
    calls = trace.read_text("utf-8").splitlines()
    named = next(at for at, each in enumerate(calls) if "rename(" in each and "in-use" in each)
    gone = next(at for at, each in enumerate(calls) if "unlink" in each and in_use.parent.name in each)
    assert named < gone
    assert any("fsync(" in each and f"<{installed_root()}>" in each for each in calls[named:gone])


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
        (
            changed(
                "Related Occupations.txt",
                lambda text: (
                    text.replace("O*NET-SOC Code\t", "New\tO*NET-SOC Code\t", 1)
                    .replace("\n", "\nx\t")
                    .removesuffix("x\t")
                ),
            ),
            "has not the columns",
        ),
        ({"letter.txt": "nothing of the kind"}, "Nothing here is a file of"),
    ],
)
def test_wrong_file_leaves_the_old_catalog(
    in_use: Path, tmp_path: Path, files: Mapping[str, str], message: str
) -> None:
    with pytest.raises(CatalogError, match=message):
        install(small.pack(tmp_path / "bad.zip", files))
    assert_unharmed(in_use)


def test_pay_in_other_columns_leaves_the_old_catalog_and_blames_no_disk(in_use: Path, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].title = "national_M2027_dl"
    book.worksheets[0].append(["AREA", "AREA_TITLE", "OCC_CODE"])
    book.save(tmp_path / "national_M2027_dl.xlsx")
    with pytest.raises(CatalogError, match="has not the columns"):
        install(tmp_path / "national_M2027_dl.xlsx")
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
