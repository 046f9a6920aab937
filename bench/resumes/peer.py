"""The peer: what a page of regular expressions over the extracted text finds.

Libraries for this are unkept or ask for a language model, so the peer is the parser one would write in an afternoon:
sections by their names, an entry at each date range, the line cut at commas, bars and dashes, title first.
"""

import re
from typing import Any

RANGE = re.compile(
    r"\(?((?:[A-Z][a-z]{2,8}\.? |\d{2}[/.])?(?:19|20)\d\d(?:-\d\d)?)\s*(?:-|–|to)\s*((?:[A-Z][a-z]{2,8}\.? "
    r"|\d{2}[/.])?(?:19|20)\d\d(?:-\d\d)?|[Pp]resent|now|today)\)?"
)
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
SECTIONS = {
    "work": re.compile(
        r"^\W*(?:(?:work|professional)\s+)?(?:experience|employment(?: history)?|career history)\W*$", re.IGNORECASE
    ),
    "education": re.compile(r"^\W*(?:education.*|qualifications|academic background)\W*$", re.IGNORECASE),
    "other": re.compile(
        r"^\W*(?:skills|.* skills|languages|summary|profile|objective|areas of expertise|projects)\W*$", re.IGNORECASE
    ),
}
YEAR = re.compile(r"(?:19|20)\d\d")


def read(text: str) -> dict[str, Any]:
    """A JSON Resume record of a text."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    email = EMAIL.search(text)
    record: dict[str, Any] = {
        "basics": {"name": lines[0] if lines else None, "email": email.group() if email else None}
    }
    record |= {"work": [], "education": []}
    section = "top"
    for before, line in zip(["", *lines], lines, strict=False):
        named = next((name for name, pattern in SECTIONS.items() if pattern.match(line)), None)
        if named:
            section = named
        elif section == "work" and RANGE.search(line):
            record["work"].append(job(before, line))
        elif section == "education" and YEAR.search(line):
            parts = cut(YEAR.sub("", line))
            record["education"].append(
                {"studyType": parts[0], "area": parts[1], "institution": parts[2], "endDate": YEAR.findall(line)[-1]}
            )
    return record


def job(before: str, line: str) -> dict[str, Any]:
    found = RANGE.search(line)
    assert found
    parts = cut(RANGE.sub("", line)) if RANGE.sub("", line).strip() else cut(before)
    years = [YEAR.search(side) for side in found.groups()]
    start, end = (match.group() if match else None for match in years)
    return {"position": parts[0], "name": parts[1], "location": parts[2], "startDate": start, "endDate": end}


def cut(text: str) -> list[str]:
    parts = [part.strip(" ()") for part in re.split(r"\s*[|,•]\s*|\s+[–—-]\s+| at ", text) if part.strip(" ()")]
    return [*parts, "", "", ""][:3]
