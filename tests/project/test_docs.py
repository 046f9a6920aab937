"""Docs that cannot rot."""

import re
import subprocess
import sys
from pathlib import Path

import pytest


def test_generated_pages_are_up_to_date(root: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, root / "docs/make_reference.py", tmp_path], capture_output=True, check=True)
    made = {page.name: page.read_text("utf-8") for page in tmp_path.iterdir()}
    stale = [name for name, text in made.items() if (root / "docs/reference" / name).read_text("utf-8") != text]
    assert len(made) == 5
    assert stale == [], "run make docs"


def pages(root: Path) -> list[Path]:
    return [*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("bench/**/*.md")]


def test_links_between_pages_lead_somewhere(root: Path) -> None:
    broken = [
        (page.name, target)
        for page in pages(root)
        for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text("utf-8"))
        if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists()
    ]
    assert broken == []


@pytest.mark.parametrize("command", ["make run", "make test"])
def test_readme_names_the_two_commands(root: Path, command: str) -> None:
    assert f"    {command} " in (root / "README.md").read_text("utf-8")


def test_every_make_target_of_the_docs_exists(root: Path) -> None:
    targets = set(re.findall(r"^([a-z0-9-]+):", (root / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {name for page in pages(root) for name in re.findall(r"`make ([a-z0-9-]+)", page.read_text("utf-8"))}
    assert named <= targets


def test_bench_page_is_put_together_from_its_results(root: Path) -> None:
    from bench.assemble import assemble

    assert (root / "bench/README.md").read_text("utf-8") == assemble(), "run python -m bench.assemble"


def test_every_setting_stands_in_the_reference(root: Path) -> None:
    source = "".join(path.read_text("utf-8") for path in (root / "src").rglob("*.py"))
    told = (root / "docs/reference/settings.md").read_text("utf-8")
    assert set(re.findall(r'"(WHERENEXT_[A-Z_]+)"', source)) == set(re.findall(r"`(WHERENEXT_[A-Z_]+)`", told))
