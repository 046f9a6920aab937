"""LinkedIn's data export: a ZIP of tables, to a JSON Resume record."""

import csv
import io
from typing import Any

from wherenext.core.errors import UnsupportedDocument
from wherenext.files.resume.formats.text import decode
from wherenext.files.resume.lines import Extract
from wherenext.files.resume.opening.archive import Archive
from wherenext.files.resume.opening.kinds import ADVICE
from wherenext.files.resume.words.periods import find_periods

MOST_ROWS = 1_000
"""Rows of one table that are read: far above any person's, so that an export costs bounded time."""

Row = dict[str, str]


def extract(archive: Archive) -> Extract:
    """Return the record in an export; tables that are absent stay empty.

    Raises ``UnsupportedDocument`` where the tables hold nothing of a résumé.
    """
    tables = {name.rsplit("/", 1)[-1]: name for name in archive.names() if name.endswith(".csv")}

    def rows(name: str) -> list[Row]:
        return read_table(archive.read(tables[name]) or b"") if name in tables else []

    record = {
        "basics": person(rows("Profile.csv"), rows("Email Addresses.csv"), rows("PhoneNumbers.csv")),
        "work": [job(row, "Company Name", "Title") for row in rows("Positions.csv")],
        "volunteer": [job(row, "Company Name", "Role") for row in rows("Volunteering.csv")],
        "education": [course(row) for row in rows("Education.csv")],
        "skills": [{"name": row.get("Name", "")} for row in rows("Skills.csv")],
        "languages": [
            {"language": row.get("Name"), "fluency": row.get("Proficiency")} for row in rows("Languages.csv")
        ],
        "certificates": [
            {"name": row.get("Name"), "issuer": row.get("Authority"), "date": date(row.get("Started On"))}
            for row in rows("Certifications.csv")
        ],
        "projects": [
            {"name": row.get("Title"), "description": row.get("Description"), **period(row)}
            for row in rows("Projects.csv")
        ],
    }
    if not any(record.values()):
        raise UnsupportedDocument(f"The archive holds none of the tables of LinkedIn's export. {ADVICE}")
    return Extract(record=record)


def read_table(data: bytes) -> list[Row]:
    """Rows by the names in the first line."""
    reader = csv.DictReader(io.StringIO(decode(data)), restkey="", restval="")
    try:
        return [
            {k: v for k, v in row.items() if isinstance(v, str)}
            for row, _ in zip(reader, range(MOST_ROWS), strict=False)
        ]
    except csv.Error:
        return []


def person(profile: list[Row], emails: list[Row], phones: list[Row]) -> dict[str, Any]:
    if not profile and not emails:
        return {}
    row = profile[0] if profile else {}
    mine = next((e for e in emails if e.get("Primary", "").lower() == "yes"), emails[0] if emails else {})
    return {
        "name": f"{row.get('First Name', '')} {row.get('Last Name', '')}".strip(),
        "label": row.get("Headline"),
        "summary": row.get("Summary"),
        "location": row.get("Geo Location"),
        "email": mine.get("Email Address"),
        "phone": phones[0].get("Number") if phones else None,
    }


def job(row: Row, employer: str, title: str) -> dict[str, Any]:
    known = {"name": row.get(employer), "position": row.get(title), "location": row.get("Location")}
    return {**known, "summary": row.get("Description"), **period(row)}


def course(row: Row) -> dict[str, Any]:
    known = {"institution": row.get("School Name"), "studyType": row.get("Degree Name")}
    return {**known, "startDate": date(row.get("Start Date")), "endDate": date(row.get("End Date"))}


def period(row: Row) -> dict[str, str | None]:
    return {"startDate": date(row.get("Started On")), "endDate": date(row.get("Finished On"))}


def date(text: str | None) -> str | None:
    found = find_periods(text or "")
    start = found[0].period.start if found else None
    return start.iso() if start else None
