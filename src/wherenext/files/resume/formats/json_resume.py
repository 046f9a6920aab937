"""JSON Resume (https://jsonresume.org/schema), in and out; the out-going form is also our reference."""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from wherenext.core.errors import DamagedDocument, UnsupportedDocument
from wherenext.core.journey.resume import (
    Certificate,
    Education,
    LanguageSkill,
    PartialDate,
    Period,
    Person,
    Position,
    Profile,
    Project,
    Resume,
    ResumeSkill,
)
from wherenext.files.resume.lines import Extract
from wherenext.files.resume.opening import limits
from wherenext.files.resume.words.periods import find_periods

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
KNOWN = ("basics", "work", "education", "skills", "volunteer", "languages", "projects", "certificates")
MOST_ITEMS = 500
"""Entries of one list that are read: far above any person's, so that a record costs bounded time."""

Made = TypeVar("Made")


def extract(data: bytes) -> Extract:
    """Return the record in a JSON file.

    Raises ``DamagedDocument`` where it is no JSON, ``UnsupportedDocument`` where it is no résumé.
    """
    try:
        record = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise DamagedDocument("The file begins like JSON and is not: it is damaged or cut off.") from error
    if not isinstance(record, dict) or not any(isinstance(record.get(key), dict | list) for key in KNOWN):
        raise UnsupportedDocument("The JSON file is no JSON Resume: it has neither basics nor work nor education.")
    return Extract(record={key: record[key] for key in KNOWN if key in record})


def text_of(record: dict[str, Any], *keys: str) -> str | None:
    """Return the first of these fields that holds text."""
    for key in keys:
        value = record.get(key)
        if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
            return str(value).strip()[: limits.LINE_CHARACTERS]
    return None


def texts_of(record: dict[str, Any], key: str) -> tuple[str, ...]:
    value = record.get(key)
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, list):
        return ()
    return tuple(v.strip()[: limits.LINE_CHARACTERS] for v in value[:MOST_ITEMS] if isinstance(v, str) and v.strip())


def items_of(record: dict[str, Any], key: str, make: Callable[[dict[str, Any]], Made]) -> tuple[Made, ...]:
    value = record.get(key)
    return tuple(make(item) for item in value[:MOST_ITEMS] if isinstance(item, dict)) if isinstance(value, list) else ()


def date_of(record: dict[str, Any], key: str) -> PartialDate | None:
    text = text_of(record, key)
    if text is None:
        return None
    found = find_periods(text[:40].split("T")[0])
    return found[0].period.start if found else None


def period_of(record: dict[str, Any]) -> Period:
    start, end = date_of(record, "startDate"), date_of(record, "endDate")
    if start is None and end is None:
        both = find_periods(text_of(record, "date", "dates") or "")
        return both[0].period if both else Period()
    return Period(start, end, ongoing=start is not None and end is None)


def place_of(value: Any) -> str | None:
    """Return a place as text, from text or from JSON Resume's address."""
    if isinstance(value, str):
        return value.strip() or None
    if not isinstance(value, dict):
        return None
    parts = [text_of(value, "city"), text_of(value, "region"), text_of(value, "country", "countryCode")]
    return ", ".join(part for part in parts if part) or text_of(value, "address")


def from_record(record: dict[str, Any], notes: Sequence[str] = ()) -> Resume:
    """Return the résumé that a JSON Resume record holds; what does not fit is left out."""
    basics = record.get("basics")
    return Resume(
        person=person_of(basics if isinstance(basics, dict) else {}),
        positions=items_of(record, "work", position_of),
        volunteering=items_of(record, "volunteer", position_of),
        education=items_of(record, "education", education_of),
        skills=items_of(record, "skills", skill_of),
        languages=tuple(language for language in items_of(record, "languages", language_of) if language.language),
        certificates=tuple(c for c in items_of(record, "certificates", certificate_of) if c.name),
        projects=tuple(p for p in items_of(record, "projects", project_of) if p.name),
        notes=tuple(notes),
    )


def person_of(basics: dict[str, Any]) -> Person:
    return Person(
        name=text_of(basics, "name"),
        headline=text_of(basics, "label", "headline"),
        email=text_of(basics, "email"),
        phone=text_of(basics, "phone"),
        place=place_of(basics.get("location")),
        url=text_of(basics, "url", "website"),
        profiles=items_of(basics, "profiles", profile_of),
        summary=text_of(basics, "summary"),
    )


def profile_of(item: dict[str, Any]) -> Profile:
    return Profile(text_of(item, "network") or "", text_of(item, "username"), text_of(item, "url"))


def position_of(item: dict[str, Any]) -> Position:
    return Position(
        title=text_of(item, "position", "title"),
        employer=text_of(item, "name", "company", "organization"),
        place=place_of(item.get("location")),
        period=period_of(item),
        summary=text_of(item, "summary", "description"),
        highlights=texts_of(item, "highlights"),
        url=text_of(item, "url", "website"),
    )


def education_of(item: dict[str, Any]) -> Education:
    return Education(
        institution=text_of(item, "institution"),
        degree=text_of(item, "studyType"),
        area=text_of(item, "area"),
        place=place_of(item.get("location")),
        period=period_of(item),
        highlights=texts_of(item, "courses"),
    )


def skill_of(item: dict[str, Any]) -> ResumeSkill:
    name, keywords = text_of(item, "name"), texts_of(item, "keywords")
    return ResumeSkill(name, keywords) if keywords else ResumeSkill(None, (name,) if name else ())


def language_of(item: dict[str, Any]) -> LanguageSkill:
    return LanguageSkill(text_of(item, "language") or "", text_of(item, "fluency"))


def certificate_of(item: dict[str, Any]) -> Certificate:
    return Certificate(text_of(item, "name") or "", text_of(item, "issuer"), date_of(item, "date"))


def project_of(item: dict[str, Any]) -> Project:
    return Project(
        text_of(item, "name") or "", text_of(item, "description"), period_of(item), texts_of(item, "highlights")
    )


def filled(**fields: Any) -> dict[str, Any]:
    """Return the fields that hold something."""
    return {key: value for key, value in fields.items() if value not in (None, "", (), [], {})}


def to_record(resume: Resume) -> dict[str, Any]:
    """Return a résumé as a JSON Resume record.

    What has no field of its own in JSON Resume stands under ``meta.wherenext``: that nothing is confirmed, and what the
    reader noticed.
    """
    person = resume.person
    basics = filled(
        name=person.name,
        label=person.headline,
        email=person.email,
        phone=person.phone,
        url=person.url,
        location=location_of(person.place),
        profiles=[filled(network=p.network, username=p.username, url=p.url) for p in person.profiles],
        summary=person.summary,
    )
    return {
        "$schema": SCHEMA,
        "basics": basics,
        **lists(resume),
        "meta": {"wherenext": {"status": "read, not confirmed", "notes": list(resume.notes)}},
    }


def location_of(place: str | None) -> dict[str, str] | None:
    """Return a place as JSON Resume's address: the whole text, and its town and region apart."""
    if place is None:
        return None
    parts = [part.strip() for part in place.split(",") if part.strip()]
    return {"address": place, "city": parts[0], **({"region": ", ".join(parts[1:])} if len(parts) > 1 else {})}


def lists(resume: Resume) -> dict[str, Any]:
    return {
        "work": [work_record(position, "name") for position in resume.positions],
        "volunteer": [work_record(position, "organization") for position in resume.volunteering],
        "education": [education_record(education) for education in resume.education],
        "certificates": [filled(name=c.name, issuer=c.issuer, date=iso(c.date)) for c in resume.certificates],
        "skills": list(skill_records(resume.skills)),
        "languages": [filled(language=s.language, fluency=s.fluency) for s in resume.languages],
        "projects": [
            filled(name=p.name, description=p.description, highlights=list(p.highlights), **dates(p.period))
            for p in resume.projects
        ],
    }


def skill_records(skills: Iterable[ResumeSkill]) -> Iterable[dict[str, Any]]:
    """Return a named group is one record with keywords; skills without a group are records of their own."""
    for skill in skills:
        if skill.group:
            yield {"name": skill.group, "keywords": list(skill.names)}
        else:
            yield from ({"name": name} for name in skill.names)


def work_record(position: Position, employer: str) -> dict[str, Any]:
    known = {employer: position.employer, "position": position.title, "location": position.place, "url": position.url}
    told = {"summary": position.summary, "highlights": list(position.highlights)}
    return filled(**known, **dates(position.period), **told)


def education_record(education: Education) -> dict[str, Any]:
    return filled(
        institution=education.institution,
        area=education.area,
        studyType=education.degree,
        location=education.place,
        **dates(education.period),
        courses=list(education.highlights),
    )


def dates(period: Period) -> dict[str, str | None]:
    return {"startDate": iso(period.start), "endDate": iso(period.end)}


def iso(date: PartialDate | None) -> str | None:
    return date.iso() if date else None
