"""Work and courses under headings in the person's own words, or under none."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from wherenext.files.resume.lines import Line
from wherenext.files.resume.understanding.outline import Section
from wherenext.files.resume.words.bullets import BULLET
from wherenext.files.resume.words.lexicon import CLEAR, title_score
from wherenext.files.resume.words.periods import find_periods
from wherenext.files.resume.words.schooling import degree_score, school_score
from wherenext.files.resume.words.sections import section_of


def with_work(sections: list[Section], is_contact: Callable[[str], bool]) -> list[Section]:
    """Find work under other headings, or under none: what follows the contact details and holds periods."""
    sections = [replace(each, kind="work") if is_unnamed_work(each) else each for each in sections]
    if not any(section.kind == "work" and section.lines for section in sections):
        sections = [
            replace(each, kind="work") if each.kind == "summary" and holds_jobs(each) else each for each in sections
        ]
    if any(section.kind == "work" and section.lines for section in sections) or not sections:
        return sections
    top = sections[0]
    start = max((i + 1 for i, (_, line) in enumerate(top.lines[:CONTACT_LINES]) if is_contact(line.text)), default=1)
    rest = top.lines[start:]
    if not any(not found.single for _, line in rest for found in find_periods(line.text)):
        return sections
    return [Section("top", lines=top.lines[:start]), Section("work", lines=unheaded(rest)), *sections[1:]]


def unheaded(lines: Sequence[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """Return lines without the heading in the person's own words that they may begin with, set apart from the rest."""
    if len(lines) > 1 and lines[1][1].gap > 0.8 and lines[0][1].gap > 0.8 and len(lines[0][1].text.split()) <= SHORT:
        return list(lines[1:])
    return list(lines)


SHORT = 3
"""Words of a heading in one's own words above work: a title with its employer has more. Half and double of it read
the benchmark's sets alike."""


def with_education(sections: Sequence[Section]) -> list[Section]:
    """Find courses under a heading in the person's own words, where none has a known one: "What I have learned"."""
    if any(section.kind == "education" and section.lines for section in sections):
        return list(sections)
    return [replace(each, kind="education") if is_unnamed_education(each) else each for each in sections]


def is_unnamed_education(section: Section) -> bool:
    texts = [line.text for _, line in section.lines if not line.bullet and not BULLET.match(line.text)]
    unnamed = section.kind == "other" and section_of(section.name) is None
    degrees, schools = (any(score(text) >= CLEAR for text in texts) for score in (degree_score, school_score))
    return unnamed and degrees and schools


CONTACT_LINES = 12
"""Lines at the top in which contact details are looked for: name, headline and a detail a line. Half and double of it
read the benchmark's sets alike."""


def is_unnamed_work(section: Section) -> bool:
    """Whether jobs stand under a heading in the person's own words: "Before that"."""
    return section.kind == "other" and section_of(section.name) is None and holds_jobs(section)


def holds_jobs(section: Section) -> bool:
    """Whether a line names both a job and its period."""
    return any(
        title_score(line.text[: found.start]) >= CLEAR and not found.single
        for _, line in section.lines
        if not line.bullet and not BULLET.match(line.text)
        for found in find_periods(line.text)
    )
