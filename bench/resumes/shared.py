"""The résumés of the releases: others' files, none of them ours."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

LINKS = str.maketrans("", "", "[]*")


def folder() -> Path | None:
    named = os.environ.get("WHERENEXT_TEST_DATA")
    return Path(named) / "resumes" if named and (Path(named) / "resumes").is_dir() else None


def rendercv(root: Path) -> Iterator[tuple[str, bytes, dict[str, Any]]]:
    """Five themes of one invented person, with the YAML they were made from."""
    for path in sorted((root / "rendercv").glob("*.yaml")):
        cv = yaml.safe_load(path.read_text())["cv"]
        yield path.stem, path.with_suffix(".pdf").read_bytes(), truth_of(cv)


def truth_of(cv: dict[str, Any]) -> dict[str, Any]:
    sections = cv["sections"]
    work = [
        {
            "position": e["position"],
            "name": e["company"],
            "location": e.get("location"),
            "startDate": e["start_date"],
            "endDate": None if e["end_date"] == "present" else e["end_date"],
            "highlights": [],
        }
        for e in sections["experience"]
    ]
    education = [
        {"institution": e["institution"], "studyType": e["degree"], "area": e["area"], "endDate": e["end_date"]}
        for e in sections["education"]
    ]
    return {"basics": {"name": cv["name"], "email": cv["email"]}, "work": work, "education": education}


def compass(root: Path) -> Iterator[tuple[str, bytes, list[list[str]]]]:
    """Files with the words that one entry must hold together."""
    for path in sorted((root / "compass").glob("*.expected.json")):
        stem = path.name.removesuffix(".expected.json")
        file = next(p for p in (root / "compass").glob(f"{stem}.*") if p.suffix in (".pdf", ".docx", ".txt"))
        yield file.name, file.read_bytes(), json.loads(path.read_text())["expected_item_keywords"]


def held_together(record: dict[str, Any], keywords: list[str]) -> bool:
    """Whether one entry holds all these words in its title, employer, place and dates."""
    for job in record["work"]:
        said = " ".join(str(job.get(key) or "") for key in ("position", "name", "location", "startDate", "endDate"))
        said = said.lower() + ("" if job.get("endDate") else " present")
        if all(word.lower().translate(LINKS) in said for word in keywords):
            return True
    return False
