"""``wherenext catalog`` as a person meets it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.sources import releases as small

from wherenext.cli.catalog import catalog
from wherenext.core.errors import CatalogError, NotFoundError
from wherenext.sources.home import installed_catalog


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WHERENEXT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path / "home"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(catalog, arguments)


def test_search_prints_code_pay_and_jobs() -> None:
    done = run("search", "user support", "--area", "Portland, OR")
    assert done.exit_code == 0
    assert "15-1232.00" in done.output
    assert "Computer User Support Specialists" in done.output
    assert "$" in done.output
    assert "May 2025" in done.output


def test_search_as_json_is_one_object_a_line() -> None:
    lines = [json.loads(line) for line in run("search", "nurs", "--top", "3", "--json").output.splitlines()]
    assert len(lines) == 3
    assert all("nurs" in line["title"].casefold() for line in lines)
    assert {"code", "median_pay", "jobs", "area", "source", "date", "note"} <= set(lines[0])


def test_search_of_an_occupation_without_pay_says_unknown() -> None:
    assert "unknown" in run("search", "infantry").output
    (line,) = [json.loads(line) for line in run("search", "infantry", "--top", "1", "--json").output.splitlines()]
    assert line["median_pay"] is None
    assert line["suggested"] is False


def test_search_says_which_pay_is_a_lower_bound() -> None:
    done = run("search", "29-1212", "--area", "Corpus Christi, TX")
    assert "or more" in done.output.replace("\n", " ")


def test_search_of_nothing_fails_without_repeating_the_words() -> None:
    done = run("search", "astronautess")
    assert isinstance(done.exception, NotFoundError)
    assert "astronautess" not in str(done.exception)


def test_show_names_sources_estimates_and_what_is_missing() -> None:
    done = run("show")
    assert done.exit_code == 0
    for words in ("O*NET 30.1", "CC-BY-4.0", "ESCO", "Bureau of Labor Statistics", "estimated", "projections"):
        assert words in done.output


def test_show_as_json_holds_accuracies() -> None:
    shown = json.loads(run("show", "--json").output)
    assert {source["id"] for source in shown["sources"]} == {"onet", "esco", "bls-oews", "wherenext-estimate"}
    assert shown["ratings"]["interest"]["accuracy"] > 0.9
    assert 0 < shown["measured"]["links"]["precision at 10"] < 1
    assert "tasks" in shown["missing"]
    assert all(len(file["sha256"]) == 64 for file in shown["files_read"])


def test_install_from_a_zip_then_show_then_remove(tmp_path: Path) -> None:
    given = small.pack(tmp_path / "db_30_1_text.zip", small.ONET)
    done = run("install", "--from", str(given))
    assert done.exit_code == 0
    assert "Installed from" in done.output
    assert "onet 30.1" in done.output
    assert "Still missing: projections" in done.output
    assert "published" in run("show").output
    assert run("remove").output == "Removed.\n"
    assert run("remove").output == "No catalog is installed.\n"


def test_install_of_the_wrong_thing_keeps_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear", encoding="utf-8")
    done = run("install", "--from", str(tmp_path / "letter.txt"))
    assert isinstance(done.exception, CatalogError)
    assert installed_catalog() is None


def test_show_of_a_damaged_catalog_says_which_file(tmp_path: Path) -> None:
    run("install", "--from", str(small.pack(tmp_path / "db_30_1_text.zip", small.ONET)))
    folder = installed_catalog()
    assert folder is not None
    path = folder / "skill_vectors.npy"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    done = run("show")
    assert isinstance(done.exception, CatalogError)
    assert "skill_vectors.npy" in str(done.exception)
