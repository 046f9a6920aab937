"""Nothing of one machine, and no outside release, is in the tree."""

import subprocess
from pathlib import Path


def tracked(root: Path) -> list[Path]:
    names = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True).stdout
    return [root / name for name in names.split("\0") if name]


def test_tree_names_no_home_folder(root: Path) -> None:
    needle = str(Path.home()).encode()
    texts = (path for path in tracked(root) if path.suffix in {".py", ".md", ".toml", ".json", ".html", ""})
    assert [path.name for path in texts if path.is_file() and needle + b"/" in path.read_bytes()] == []


def test_tree_holds_no_large_file_but_the_catalog(root: Path) -> None:
    data = root / "src/wherenext/sources/data"
    large = [p.name for p in tracked(root) if p.is_file() and p.stat().st_size > 1_000_000 and data not in p.parents]
    assert large == []


def test_catalog_and_weights_stay_under_forty_one_megabytes(root: Path) -> None:
    data = root / "src/wherenext/sources/data"
    assert sum(path.stat().st_size for path in data.rglob("*") if path.is_file()) < 41_000_000
