"""Résumés in layouts the reader has not met: templates people really use, with invented people, and the truth.

Each set was written before the reader saw any of it. ``truth.toml`` beside the pages says what stands on them.
"""

import importlib
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typst

HERE = Path(__file__).parent
CHROMIUM = ("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")


def unmet(chosen: str) -> Iterator[tuple[str, bytes, dict[str, Any]]]:
    """Every résumé of a set: its name, the file, the truth."""
    truths = tomllib.loads((HERE / chosen / "truth.toml").read_text(encoding="utf-8"))
    drawn = importlib.import_module(f"bench.resumes.unmet.{chosen}.drawn").DRAWN
    for name, told in truths.items():
        yield name, drawn[name]() if name in drawn else paged(HERE / chosen, name), truth_of(told)


def paged(folder: Path, name: str) -> bytes:
    source = next(path for path in folder.glob(f"{name}.*") if path.suffix in (".typ", ".html", ".txt", ".md"))
    if source.suffix == ".typ":
        return typst.compile(source)
    return printed(source) if source.suffix == ".html" else source.read_bytes()


def printed(source: Path) -> bytes:
    """What a browser prints of a page."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.pdf"
        command = (*CHROMIUM, f"--user-data-dir={folder}/profile", f"--print-to-pdf={out}", source.as_uri())
        subprocess.run(command, check=True, capture_output=True, timeout=60)
        return out.read_bytes()


def truth_of(told: dict[str, Any]) -> dict[str, Any]:
    return {
        "basics": {"name": told["name"], "email": told.get("email")},
        "work": [position(line) for line in told["work"]],
        "education": [study(line) for line in told["education"]],
    }


def position(line: str) -> dict[str, Any]:
    title, employer, place, start, end = (part.strip() or None for part in line.split("|"))
    return {"position": title, "name": employer, "location": place, "startDate": start, "endDate": end}


def study(line: str) -> dict[str, Any]:
    course, school, end = (part.strip() for part in line.split("|"))
    return {"institution": school, "studyType": course, "endDate": end or None}
