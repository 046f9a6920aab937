"""Courses of study: degree, subject and school out of the head of an entry."""

import re
from dataclasses import replace

from wherenext.core.journey.resume import Certificate, Education, LineSpan, Period
from wherenext.files.resume.understanding.entry import Entry, told
from wherenext.files.resume.understanding.heads import Head
from wherenext.files.resume.words.lexicon import A_SUBJECT, CLEAR, DEGREES, area_score, degree_score, school_score
from wherenext.files.resume.words.wording import names, words

IN = re.compile(r"\s+(?:in|en|of the|im fach|for)\s+|\s*[:–—]\s+", re.IGNORECASE)
COMPOUNDS = names(
    "business administration; fine arts; applied science; applied sciences; applied arts; social work; public health;"
    " public administration; library science; public policy; business management; liberal arts; computer applications;"
    " health administration; music education; natural sciences; engineering technology; science and arts; divinity"
)
"""Kinds of degree of two words; others have one."""

OF = re.compile(
    r"^(?P<degree>.*?\b(?:bachelor|master|doctor|associate|licence|diploma)(?:['’]?s)?(?:\s+degree)?)\s+(?:of|in)\s+(?P<area>.+)$",
    re.IGNORECASE,
)
KINDS_OF = words(
    "science sciences arts art engineering business fine applied education laws law philosophy nursing "
    "medicine technology"
    " administration commerce architecture music social public work health design management surgery"
)


def to_education(entry: Entry, head: Head, fields: dict[str, str]) -> Education:
    """Return the course that an entry tells of."""
    bullets, prose = told(entry)
    degree, area = split_degree(without_grade(fields.get("degree")), without_grade(fields.get("area")))
    if area is not None and is_degree_word(area.split()[0]) and " in " in area:  # the degree was said twice
        said, area = split_degree(area, None)
        degree = degree or said
    period = head.period or Period()
    if period.start is not None and period.start == period.end:  # one date is that of finishing
        period = replace(period, start=None)
    return Education(
        institution=fields.get("institution"),
        degree=degree,
        area=area,
        place=fields.get("place"),
        period=period,
        highlights=(*bullets, *prose),
        lines=LineSpan(*entry.numbers),
    )


LICENCE = re.compile(
    r"\b(?:licen[cs]es?|licensed|certified|certification|cdl|pmp|cpr|bls|acls|osha|servsafe|endorsements?)\b"
    r"|\bprofessional \([A-Z]{2,5}\)",
    re.IGNORECASE,
)


def is_licence(course: Education) -> bool:
    """Whether an entry is a licence or a certificate that stands among the courses of study: no school gave it."""
    named = f"{course.degree or ''} {course.area or ''} {course.institution or ''}"
    school = school_score(course.institution or "") >= CLEAR
    return not school and degree_score(course.degree or "") < CLEAR and LICENCE.search(named) is not None


def to_certificate(course: Education) -> Certificate:
    """Return the licence that was read as a course."""
    named = [text for text in (course.degree, course.area) if text] or [course.institution or ""]
    issuer = course.institution if course.degree or course.area else None
    return Certificate(", ".join(named), issuer, course.period.end, course.lines)


GRADE = re.compile(r"[.,;(]?\s*\b(?:cum(?:ulative|\.)? )?gpa\b.*$", re.IGNORECASE)


def without_grade(text: str | None) -> str | None:
    """Return a field without the mark told after it: "International Relations. GPA 3.66/4.00"."""
    return text and (GRADE.sub("", text).strip(" ,;") or None)


def split_degree(degree: str | None, area: str | None) -> tuple[str | None, str | None]:
    """Part the kind of degree from its subject: "BSc in Physics", "B.S. Computer Science"."""
    if degree is None:
        return None, area
    parts = IN.split(degree, maxsplit=1)
    if len(parts) == 2 and parts[0].strip() and parts[1].strip():
        return parts[0].strip(" ,"), join(parts[1].strip(" ,"), area if area and is_subject(area) else None)
    of = OF.match(degree)
    if of and not area and of["area"].split()[0].lower() not in KINDS_OF:
        return of["degree"], of["area"]
    return by_words(degree, area)


def is_subject(text: str) -> bool:
    """Whether a text beside a degree that says its subject says more of it, and not at which department it was."""
    return area_score(text) >= A_SUBJECT and school_score(text) < CLEAR


def by_words(degree: str, area: str | None) -> tuple[str, str | None]:
    """Read "MSc Data Science": what follows the words of the degree is its subject."""
    words = degree.split()
    count = degree_words(words)
    rest = " ".join(words[count:]).strip(" ,–—-")
    known = area is None and (area_score(rest) >= A_SUBJECT or count == 1)
    if 0 < count < len(words) and known and words[count].lower() != "of":
        return " ".join(words[:count]).strip(" ,"), rest
    return degree, area


PHRASES = names(
    "high school diploma; high school; national diploma; higher national diploma; ordinary national "
    "diploma; graduate diploma;"
    " postgraduate diploma; advanced diploma; higher certificate; graduate certificate; postgraduate certificate;"
    " secondary school certificate; higher secondary certificate; leaving certificate; general "
    "certificate of secondary education;"
    " vocational certificate; vocational diploma; professional certificate; trade certificate; a levels; honours degree"
)
"""Kinds of degree of several words."""


def degree_words(words: list[str]) -> int:
    """How many words at the start are the degree's own."""
    for length in (6, 4, 3, 2):
        if " ".join(words[:length]).lower().strip(",") in PHRASES:
            return length
    count = 0
    while count < len(words) and is_degree_word(words[count]):
        count += 1
    if count and count + 1 < len(words) and words[count].lower() == "of" and words[count + 1].lower() in KINDS_OF:
        pair = " ".join(words[count + 1 : count + 3]).lower().strip(",")
        count += 3 if pair in COMPOUNDS else 2
    return count


def is_degree_word(word: str) -> bool:
    bare = word.lower().strip(",()")
    return bare in DEGREES or bare.rstrip(".") in DEGREES or bare == "degree"


def join(first: str, second: str | None) -> str:
    return first if not second or second in first else f"{first}, {second}"
