"""Courses of study: degree, subject and school out of the head of an entry."""

import re
from collections.abc import Sequence
from dataclasses import replace

from wherenext.core.journey.resume import Certificate, Education, LineSpan, Period
from wherenext.files.resume.understanding.entry import Entry, told
from wherenext.files.resume.understanding.heads import Head
from wherenext.files.resume.words.lexicon import CLEAR, title_score
from wherenext.files.resume.words.schooling import (
    A_SUBJECT,
    DEGREES,
    LICENCE,
    NO_COURSE,
    TOWARDS,
    YEAR_OF_SCHOOL,
    area_score,
    degree_score,
    school_score,
)
from wherenext.files.resume.words.wording import names, words

IN = re.compile(r"(?<!\s)\s++(?:in|en|em|of the|im fach|for|zum|zur|als)\s++|(?:(?<!\s)\s++)?[:–—]\s++", re.IGNORECASE)
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
    area = area or next((match[1] for text in (*bullets, *prose) if (match := SAID_BELOW.match(text))), None)
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


SAID_BELOW = re.compile(
    r"(?:majors?|field of study|subject|concentration|speciali[sz]ation)\s*:\s*(.{3,60}?)"
    r"(?:[,;]?\s+minors?\b.*|[.;].*)?$",
    re.IGNORECASE,
)
"""The subject of a course, told below its head: "Major: Forestry"."""


def is_licence(course: Education, head: Head) -> bool:
    """Whether an entry is a licence or a certificate that stands among the courses of study: no school gave it."""
    institution = course.institution or ""
    studied = course.period.start is not None and course.period.start != course.period.end
    if studied or degree_score(course.degree or "") >= CLEAR or GIVES_COURSES.search(institution):
        return False
    named = " ".join(piece.text for piece in head.pieces)
    school = school_score(institution) >= CLEAR and title_score(institution) < CLEAR
    return NO_COURSE.search(named) is not None or (not school and LICENCE.search(named) is not None)


GIVES_COURSES = re.compile(r"\b(?:university|college|school|academy)\b", re.IGNORECASE)
"""What an institute, a center or a council is not always."""


def at_school_above(course: Education, entry: Entry, above: Sequence[Education]) -> Education:
    """Return a course without a school of its own as one of the school that the course above begins with."""
    named = all(degree_score(one.degree or "") >= CLEAR for one in (course, *above))
    if not named or course.institution or not above or above[0].institution is None or entry.head[0].line.level:
        return course
    return replace(course, institution=above[0].institution, place=course.place or above[0].place)


def schools_with_degrees(courses: Sequence[Education]) -> list[Education]:
    """Put schools and degrees together that stand in two lists, by the year in which both end."""
    schools = {c.period.end.year: c for c in courses if c.institution and not c.degree and c.period.end}
    degrees = {c.period.end.year: c for c in courses if c.degree and not c.institution and c.period.end}
    if len(schools) < SEVERAL or set(schools) != set(degrees):
        return list(courses)
    return [
        replace(c, degree=degrees[c.period.end.year].degree, area=degrees[c.period.end.year].area)
        if c.period.end and c in schools.values()
        else c
        for c in courses
        if c not in degrees.values()
    ]


SEVERAL = 2
"""Schools in a list of their own: one school without a degree is a course whose degree was not told."""

NUMBER = re.compile(
    r"(?:(?:licen[cs]e|cert(?:ificate)?|registration)\.? ?)?(?:no\.?|number|#|nr\.?)? ?:? ?"
    r"#?[A-Z]{0,4}[-. ]?\d{4,}\w*",
    re.IGNORECASE,
)
"""The number of a licence."""


def to_certificate(course: Education, head: Head) -> Certificate:
    """Return the licence that was read as a course: its name comes first, who gave it behind."""
    texts = [NUMBER.sub("", piece.text).strip(" ,#") for piece in head.pieces]
    name, *rest = [text for text in texts if text] or [course.institution or ""]
    while rest and rest[0][0].islower():
        name = f"{name}, {rest.pop(0)}"
    return Certificate(name, ", ".join(rest) or None, course.period.end or course.period.start, course.lines)


GRADE = re.compile(
    r"(?:[.,;(]\s*+|(?<!\s)\s++)?\b(?:cum(?:ulative|\.)? )?c?gpa\b.*$"
    r"|(?<!\s)\s++with (?:first[- ]class |high(?:est)? |great )?(?:hono(?:u)?rs|distinction|merit)$",
    re.IGNORECASE,
)


def without_grade(text: str | None) -> str | None:
    """Return a field without the mark told after it: "International Relations. GPA 3.66/4.00"."""
    return text and (GRADE.sub("", text).strip(" ,;") or None)


def split_degree(degree: str | None, area: str | None) -> tuple[str | None, str | None]:
    """Part the kind of degree from its subject: "BSc in Physics", "B.S. Computer Science"."""
    if degree is None:
        return None, area
    degree = TOWARDS.sub("", degree, count=1) if TOWARDS.match(degree) and not degree[0].isdigit() else degree
    if area is not None and TWICE.search(degree) is not None:
        return degree, area
    bracketed = BRACKETED_AREA.match(degree)
    if bracketed is not None and area is None and all(is_degree_word(word) for word in bracketed[1].split()):
        return bracketed[1], bracketed[2]
    parts = IN.split(degree, maxsplit=1)
    if len(parts) == 2 and parts[0].strip() and parts[1].strip():
        return parts[0].strip(" ,"), join(parts[1].strip(" ,"), area if area and is_subject(area) else None)
    of = OF.match(degree)
    if of and not area and not is_kind(of["area"].lower().split()):
        return of["degree"], of["area"]
    return by_words(degree, area)


TWICE = re.compile(r"(?<=\S)\s++[–-]\s++[A-Z][A-Za-z.]{1,7}$")
"""A degree with its abbreviation behind a dash, as networks write it: "Master of Education – MEd"."""

BRACKETED_AREA = re.compile(r"(\s*+[^()\s]++(?:\s++[^()\s]++)*+)\s*+\(([A-Z][a-z][^()]{3,50})\)$")
"""A degree with its subject in brackets: "B.Tech (Computer Science)"."""


def is_kind(after: list[str]) -> bool:
    """Whether the words after "Master of" belong to the degree's own name, as in "Master of Computer Applications"."""
    return after[0] in KINDS_OF or " ".join(after[:2]) in COMPOUNDS


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
    " vocational certificate; vocational diploma; professional certificate; trade certificate; a levels"
    "; honours degree; bac pro; licence professionnelle; diplôme d'ingénieur; diplôme d’ingénieur; brevet professionnel"
    "; grado superior; ciclo formativo de grado superior; ciclo formativo de grado medio; técnico superior"
    "; máster universitario; red seal certificate; red seal; ontario secondary school diploma"
)
"""Kinds of degree of several words."""


def degree_words(words: list[str]) -> int:
    """How many words at the start are the degree's own."""
    year = YEAR_OF_SCHOOL.match(" ".join(words))
    if year is not None:
        return len(year.group().split())
    for length in (6, 5, 4, 3, 2):
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
    first = bare.partition("-")[0]
    return bare in DEGREES or bare.rstrip(".") in DEGREES or bare == "degree" or first in ("diplom", "bac")


def join(first: str, second: str | None) -> str:
    return first if not second or second in first else f"{first}, {second}"
