"""The résumés of the invented people of the examples, read as they were written."""

import json
from pathlib import Path
from typing import Any

import pytest

from wherenext.files.resume.child import extract
from wherenext.files.resume.formats.json_resume import to_record
from wherenext.files.resume.understanding.structure import read_lines

PEOPLE = ("flexible-calendar", "help-desk-manager", "koi-pond-director")
KEPT = {
    "work": ("position", "name", "location", "startDate", "endDate", "summary", "highlights"),
    "volunteer": ("position", "organization", "startDate", "endDate", "highlights"),
    "education": ("studyType", "area", "institution", "startDate", "endDate"),
    "certificates": ("name", "issuer", "date"),
    "skills": ("name", "keywords"),
}


def parts_of(record: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """What is compared: fields that are said, a single year as the end alone."""
    return {part: [said(entry, fields) for entry in record.get(part, ())] for part, fields in KEPT.items()}


def said(entry: dict[str, Any], fields: tuple[str, ...]) -> dict[str, Any]:
    return {field: entry[field] for field in fields if entry.get(field)}


@pytest.mark.parametrize("kind", ["pdf", "docx"])
@pytest.mark.parametrize("person", PEOPLE)
def test_example_is_read_as_it_was_written(root: Path, person: str, kind: str) -> None:
    folder = root / "examples" / person
    found = to_record(read_lines(extract((folder / f"resume.{kind}").read_bytes()).lines))
    truth = json.loads((folder / "resume.json").read_text(encoding="utf-8"))

    assert parts_of(found) == parts_of(truth)
    assert [found["basics"][field] for field in ("name", "email", "phone", "label", "summary")] == [
        truth["basics"][field] for field in ("name", "email", "phone", "label", "summary")
    ]
    assert [(one["language"], one["fluency"].lower()) for one in found["languages"]] == [
        (one["language"], one["fluency"].lower()) for one in truth["languages"]
    ]
