"""Europass CVs as XML: the Skills Passport (up to 2020) and the Candidate (since), to a JSON Resume record."""

from collections.abc import Iterator
from typing import Any

from wherenext.core.errors import UnsupportedDocument
from wherenext.files.resume.formats.markup import Element, attribute, local, parse
from wherenext.files.resume.formats.text import TAG
from wherenext.files.resume.lines import Extract
from wherenext.files.resume.opening.kinds import ADVICE


def extract(data: bytes) -> Extract:
    """Return the record in a Europass XML file.

    Raises ``DamagedDocument`` or ``UnsupportedDocument``.
    """
    root = parse(data)
    name = local(root.tag)
    if name in ("SkillsPassport", "LearnerInfo"):
        return Extract(record=from_passport(root))
    if name == "Candidate":
        return Extract(record=from_candidate(root))
    raise UnsupportedDocument(f"The file is XML and no Europass CV. {ADVICE}")


def all_of(root: Element, name: str) -> Iterator[Any]:
    return (e for e in root.iter() if local(e.tag) == name)


def first(root: Element | None, *names: str) -> Any:
    """Return the first element down a path of names, each at any depth below the one before."""
    for name in names:
        if root is None:
            return None
        root = next(all_of(root, name), None)
    return root


def said(root: Element | None, *names: str) -> str | None:
    """Return the text of an element, tags of rich text taken out."""
    element = first(root, *names)
    text = (
        TAG.sub(" ", " ".join(t for e in element.iter() for t in (e.text, e.tail) if t)) if element is not None else ""
    )
    return " ".join(text.split()) or None


def from_passport(root: Element) -> dict[str, Any]:
    person = first(root, "Identification")
    name = " ".join(part for part in (said(person, "FirstName"), said(person, "Surname")) if part)
    place = join(said(person, "Address", "Municipality"), said(person, "Address", "Country", "Label"))
    basics = {
        "name": name,
        "email": said(person, "Email", "Contact"),
        "phone": said(person, "Telephone", "Contact"),
        "location": place,
    }
    work = [
        {
            "position": said(e, "Position", "Label") or said(e, "Position"),
            "name": said(e, "Employer", "Name"),
            "location": join(said(e, "Employer", "Municipality"), said(e, "Employer", "Country", "Label")),
            "summary": said(e, "Activities"),
            **passport_period(first(e, "Period")),
        }
        for e in all_of(root, "WorkExperience")
    ]
    education = [
        {
            "studyType": said(e, "Title"),
            "institution": said(e, "Organisation", "Name"),
            **passport_period(first(e, "Period")),
        }
        for e in all_of(root, "Education")
    ]
    languages = [
        {"language": said(e, "Description", "Label"), "fluency": "native"} for e in all_of(root, "MotherTongue")
    ]
    languages += [
        {"language": said(e, "Description", "Label"), "fluency": said(e, "ProficiencyLevel", "SpokenInteraction")}
        for e in all_of(root, "ForeignLanguage")
    ]
    names = ("Communication", "Organisational", "JobRelated", "Computer", "Other")
    skills = [{"name": text} for n in names for e in all_of(root, n) for text in [said(e, "Description")] if text]
    return {"basics": basics, "work": work, "education": education, "languages": languages, "skills": skills}


def passport_period(period: Element | None) -> dict[str, str | None]:
    return {"startDate": passport_date(first(period, "From")), "endDate": passport_date(first(period, "To"))}


def passport_date(element: Element | None) -> str | None:
    """Years and months as attributes: ``year="2010" month="--03"``."""
    if element is None or not attribute(element, "year"):
        return None
    month = (attribute(element, "month") or "").strip("-")
    return f"{attribute(element, 'year')}-{month}" if month else attribute(element, "year")


def from_candidate(root: Element) -> dict[str, Any]:
    person = first(root, "CandidatePerson")
    name = " ".join(part for part in (said(person, "GivenName"), said(person, "FamilyName")) if part)
    place = join(said(person, "CityName"), said(person, "CountryCode"))
    basics = {"name": name, "email": email_of(person), "phone": said(person, "FormattedNumber"), "location": place}
    work = [
        {
            "position": said(position, "PositionTitle"),
            "name": said(e, "OrganizationName"),
            "location": join(said(e, "CityName"), said(e, "CountryCode")),
            "summary": said(position, "Description"),
            **candidate_period(first(position, "EmploymentPeriod")),
        }
        for e in all_of(root, "EmployerHistory")
        for position in all_of(e, "PositionHistory")
    ]
    education = [
        {
            "studyType": said(e, "DegreeName"),
            "institution": said(e, "OrganizationName"),
            **candidate_period(first(e, "AttendancePeriod")),
        }
        for e in all_of(root, "EducationOrganizationAttendance")
    ]
    return {"basics": basics, "work": work, "education": education}


def email_of(person: Element | None) -> str | None:
    if person is None:
        return None
    texts = (e.text or "" for e in person.iter() if local(e.tag) in ("URI", "Address", "Email"))
    return next((text.strip() for text in texts if "@" in text), None)


def candidate_period(period: Element | None) -> dict[str, str | None]:
    return {
        "startDate": said(period, "StartDate", "FormattedDateTime"),
        "endDate": said(period, "EndDate", "FormattedDateTime"),
    }


def join(*parts: str | None) -> str | None:
    return ", ".join(part for part in parts if part) or None
