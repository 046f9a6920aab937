"""From lines to a résumé: sections, entries, fields."""

import re
from collections.abc import Sequence

from wherenext.core.journey.resume import (
    Certificate,
    Education,
    LanguageSkill,
    LineSpan,
    PartialDate,
    Period,
    Position,
    Project,
    Resume,
    ResumeSkill,
)
from wherenext.files.resume.lines import Line
from wherenext.files.resume.understanding.addresses import is_contact
from wherenext.files.resume.understanding.certificates import find_certificates
from wherenext.files.resume.understanding.contact import find_person
from wherenext.files.resume.understanding.entries import find_entries
from wherenext.files.resume.understanding.entry import Entry, told
from wherenext.files.resume.understanding.heads import Head, cut_head
from wherenext.files.resume.understanding.items import VERB
from wherenext.files.resume.understanding.labelling import (
    STUDY,
    WORK,
    Label,
    knowing,
    label_heads,
    over_titles,
    under_employers,
)
from wherenext.files.resume.understanding.lists import find_languages, find_skills
from wherenext.files.resume.understanding.mending import mend_periods
from wherenext.files.resume.understanding.outline import Section, find_sections
from wherenext.files.resume.understanding.own_headings import with_education, with_work
from wherenext.files.resume.understanding.study import (
    at_school_above,
    is_licence,
    schools_with_degrees,
    to_certificate,
    to_education,
)
from wherenext.files.resume.understanding.summary import summary_of
from wherenext.files.resume.words.column_names import with_fields_named
from wherenext.files.resume.words.fields import said_field
from wherenext.files.resume.words.lexicon import EMPLOYER_SUFFIXES, employer_score, is_wordy
from wherenext.files.resume.words.places import may_be_town, place_score, without_postcode
from wherenext.files.resume.words.sentences import ends_sentence
from wherenext.files.resume.words.tongues import LANGUAGES


def read_lines(lines: Sequence[Line], notes: Sequence[str] = ()) -> Resume:
    """Return the résumé that lines make up.

    >>> from wherenext.files.resume.lines import plain_line
    >>> text = ["EXPERIENCE", "Nurse, St. Mary Hospital, Austin, TX, 2019 - 2021", "EDUCATION"]
    >>> read_lines([plain_line(t) for t in text]).positions[0].employer
    'St. Mary Hospital'
    """
    lines = mend_periods(lines)
    sections = with_education(with_work(find_sections(with_fields_named(lines)), is_contact))
    skills, languages = skills_and_languages(of_kind(sections, "skills"))
    towns = towns_in(lines)
    work, study = knowing(WORK, towns), knowing(STUDY, towns)
    courses, licences = read_education(of_kind(sections, "education"), study)
    certificates = [c for s in of_kind(sections, "certificates") for c in find_certificates(s.lines)]
    return Resume(
        person=find_person(sections, lines, summary_of(sections, is_contact)),
        positions=tuple(read_positions(of_kind(sections, "work"), work)),
        volunteering=tuple(read_positions(of_kind(sections, "volunteer"), work)),
        education=tuple(courses),
        skills=tuple(skills),
        languages=(*(lang for s in of_kind(sections, "languages") for lang in find_languages(s.lines)), *languages),
        certificates=(*certificates, *licences),
        projects=tuple(read_projects(of_kind(sections, "projects"))),
        text=tuple(line.text for line in lines),
        notes=tuple(notes),
    )


TOWN = re.compile(r"([^\W\d_][\w .'-]{2,30}), ([^\W\d_][\w. ]{1,20})")


def towns_in(lines: Sequence[Line]) -> frozenset[str]:
    """Names that stand before a region somewhere in the document: "Duluth, Minnesota"."""
    found = (match for line in lines if len(line.text) < 200 for match in TOWN.finditer(line.text))
    return frozenset(m[1].lower() for m in found if may_be_town(m[1]) and place_score(f"{m[1]}, {m[2]}") >= 6)


def of_kind(sections: Sequence[Section], kind: str) -> list[Section]:
    return [section for section in sections if section.kind == kind and section.lines]


def skills_and_languages(sections: Sequence[Section]) -> tuple[list[ResumeSkill], list[LanguageSkill]]:
    """Skills; a group of them that names human languages is one of languages."""
    skills: list[ResumeSkill] = []
    languages: list[LanguageSkill] = []
    for skill in (skill for section in sections for skill in find_skills(section.lines)):
        spoken = [name for name in skill.names if name.split()[0].strip("(").lower() in LANGUAGES]
        if skill.group and "language" in skill.group.lower() and len(spoken) * 2 > len(skill.names):
            languages += [LanguageSkill(*speak(name), skill.lines) for name in skill.names]
        else:
            skills.append(skill)
    return skills, languages


def speak(name: str) -> tuple[str, str | None]:
    language, _, fluency = name.partition(" ")
    return language.strip(":,–-"), fluency.strip(" ()–-:") or None


def heads_of(entries: Sequence[Entry]) -> list[Head]:
    return [cut_head([item.line for item in entry.head]) for entry in entries]


def labelled(sections: Sequence[Section], labels: Sequence[Label]) -> list[tuple[Entry, Head, dict[str, str]]]:
    """Entries of sections of one kind, read together so that they vote with one another."""
    entries = [entry for section in sections for entry in find_entries(section.lines)]
    heads = heads_of(entries)
    asked = [tuple(asked_of(entry, labels)) for entry in entries]
    fields: dict[int, dict[str, str]] = {}
    for each in dict.fromkeys(asked):
        chosen = [i for i, one in enumerate(asked) if one == each]
        fields |= zip(chosen, label_heads([heads[i] for i in chosen], each), strict=True)
    return [(entry, head, fields[i]) for i, (entry, head) in enumerate(zip(entries, heads, strict=True))]


def asked_of(entry: Entry, labels: Sequence[Label]) -> Sequence[Label]:
    if entry.heads_group:
        return over_titles(labels)
    return under_employers(labels) if entry.in_group else labels


def read_positions(sections: Sequence[Section], labels: Sequence[Label]) -> list[Position]:
    """Positions; an employer over several titles is given to each."""
    found: list[Position] = []
    above: Position | None = None
    everything = labelled(sections, labels)
    for section in sections:
        above = None
        own = {number for number, _ in section.lines}
        for entry, head, fields in (e for e in everything if e[0].numbers[0] in own):
            position = to_position(entry, head, fields)
            if entry.heads_group or (position.title is None and not position.highlights and position.employer):
                above = position
                found.append(position)
                continue
            away = AWAY.search(position.title or "") is not None
            alone = position.employer is None and (away or own_account(entry) is not None)
            if (
                above is not None
                and not alone
                and (position.employer is None or (is_beneath(entry, position, above) and names_no_employer(position)))
            ):
                position = under(position, above)
                found = [p for p in found if p is not above or p.title is not None]
            elif position.employer is not None:
                above = position
            found.append(position)
    return [p for p in found if p.title or (p.employer and (p.period != Period() or p.highlights or p.summary))]


def is_beneath(entry: Entry, position: Position, above: Position) -> bool:
    """Whether a job is one of several of the employer above: in its group, or within its time."""
    return entry.in_group or (above.title is None and within(position.period, above.period))


def within(inner: Period, outer: Period) -> bool:
    """Whether a period lies in the years of another, which is longer."""
    if inner == outer or inner.start is None or outer.start is None or (inner.ongoing and not outer.ongoing):
        return False
    ends = outer.ongoing or (outer.end is not None and inner.end is not None and inner.end.year <= outer.end.year)
    return ends and outer.start.year <= inner.start.year


def names_no_employer(position: Position) -> bool:
    return employer_score(position.employer or "") < CLEAR_EMPLOYER


CLEAR_EMPLOYER = 1.5
"""Rating below which a name under an employer may as well be part of a title: one without a word of employers."""


def under(position: Position, above: Position) -> Position:
    said = (position.title, position.employer) if position.employer else (position.title,)
    return Position(
        title=", ".join(text for text in said if text) or None,
        employer=above.employer,
        place=position.place or above.place,
        period=position.period if position.period != Period() else above.period,
        summary=position.summary,
        highlights=position.highlights,
        lines=position.lines,
    )


def to_position(entry: Entry, head: Head, fields: dict[str, str]) -> Position:
    bullets, prose = told(entry)
    start, stop = entry.numbers
    if AWAY.search(fields.get("employer", "")):
        fields = {"title": ", ".join(fields[name] for name in ("title", "employer") if name in fields)}
    fields = {**told_below(entry), **fields}
    left = fields.get("other", "")
    if "title" in fields and "employer" not in fields and own_account(entry) is None and names_employer(entry, prose):
        fields = {**fields, "employer": prose.pop(0)}
    return Position(
        title=fields.get("title"),
        employer=undotted(fields.get("employer")) or account_beside(fields.get("title"), entry),
        place=without_postcode(undotted(fields.get("place")) or "") or None,
        period=head.period or Period(),
        summary=" ".join([*head.told, *([left] if is_wordy(left) else []), *prose]) or None,
        highlights=tuple(bullets),
        lines=LineSpan(start, stop),
    )


def told_below(entry: Entry) -> dict[str, str]:
    """Return fields that lines below the head name: "Cargo: Analista de Logística"."""
    found: dict[str, str] = {}
    for item in entry.body:
        text = item.line.text.strip()
        field, start = said_field(text)
        if field in ("title", "employer", "place") and len(text) < LONGEST_FIELD:
            found.setdefault(field, text[start:].strip(" ."))
    return found


LONGEST_FIELD = 80
"""Letters of a field told below a head: titles and names have fewer, sentences more. Half and double of it read the
benchmark's sets alike."""


def names_employer(entry: Entry, prose: Sequence[str]) -> bool:
    """Whether the line between a title and the list below it says for whom: "Free tax help, county library"."""
    if [item.kind for item in entry.body[:2]] != ["prose", "bullet"] or not prose:
        return False
    text = entry.body[0].line.text
    return (
        len(text.split()) <= FEW_WORDS and not ends_sentence(text) and not text.endswith(":") and not VERB.match(text)
    )


FEW_WORDS = 6
"""Words of an employer told in a line of its own: more tell of the job. Half and double of it read the benchmark's
sets alike."""

OWN_ACCOUNT = re.compile(r"\b(?:self[- ]employed|freelance)\b", re.IGNORECASE)


AWAY = re.compile(
    r"\b(?:gap year|career break|sabbatical|(?:parental|maternity|paternity|family) leave|elternzeit|congé parental)\b",
    re.IGNORECASE,
)
"""Time without an employer, as people name it among their jobs."""


def own_account(entry: Entry) -> str | None:
    """Return the words that say that nobody employed the person, so that no employer above is meant."""
    found = [match.group() for item in entry.head for match in OWN_ACCOUNT.finditer(item.line.text)]
    return found[-1] if found else None


def account_beside(title: str | None, entry: Entry) -> str | None:
    """Return these words where they stand in the employer's place, not within the title: "Freelance Writer"."""
    words = own_account(entry)
    return words if words and words.lower() not in (title or "").lower() else None


def undotted(text: str | None) -> str | None:
    """Return a field without the full stop of the line it closed; "Inc." keeps its own."""
    if text is None or not text.endswith(".") or text.count(".") > 1 or text.split()[-1].lower() in EMPLOYER_SUFFIXES:
        return text
    return text[:-1]


def read_education(sections: Sequence[Section], labels: Sequence[Label]) -> tuple[list[Education], list[Certificate]]:
    """Return the courses, and the licences that stand among them."""
    courses: list[Education] = []
    licences: list[Certificate] = []
    for entry, head, fields in labelled(sections, labels):
        course = to_education(entry, head, fields)
        if is_licence(course, head):
            licences.append(to_certificate(course, head))
        elif course.institution or course.degree or course.area:
            courses.append(at_school_above(course, entry, courses[-1:]))
    return schools_with_degrees(courses), licences


def read_projects(sections: Sequence[Section]) -> list[Project]:
    found: list[Project] = []
    for entry in (entry for section in sections for entry in find_entries(section.lines)):
        head = cut_head([item.line for item in entry.head])
        if not head.pieces:
            continue
        bullets, prose = told(entry)
        text = " ".join([*(piece.text for piece in head.pieces[1:]), *prose])
        found.append(
            Project(
                head.pieces[0].text, text or None, head.period or Period(), tuple(bullets), LineSpan(*entry.numbers)
            )
        )
    return found


__all__ = ["PartialDate", "read_lines"]
