"""What headings of a résumé look like, and whether a line is one."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from wherenext.files.resume.lines import BOLD, Line
from wherenext.files.resume.words.bullets import BULLET
from wherenext.files.resume.words.lexicon import CLEAR, title_score
from wherenext.files.resume.words.periods import find_periods
from wherenext.files.resume.words.sections import bare_name, section_of, tight

SURE = frozenset(
    """
experience; work experience; professional experience; employment; employment history; work history; education;
skills; technical skills; summary; professional summary; profile; languages; certifications; projects; references;
interests; hobbies; volunteer experience; volunteering; objective; contact; awards; publications; career history;
key skills; core competencies; berufserfahrung; ausbildung; kenntnisse; sprachen; experiencia laboral; experiencia
profesional; educación; idiomas; expérience professionnelle; expériences professionnelles; formation; compétences;
langues; certificates; training; about me
""".replace("\n", " ")
    .strip()
    .split("; ")
)
"""Names that are hardly ever anything but a heading; the others must look like these."""

LONGEST_NAME = 60
"""Letters of a heading, half as many again as the longest known name has. With 30 six courses of the sets are lost;
120 changes nothing there, but lets sentences in capitals be headings."""

Look = tuple[int, float, bool, bool]


def look_of(line: Line) -> Look:
    """By what headings of one document are alike: declared level, size, weight, capitals."""
    first = line.cells[0]
    runs = [run for run in first.runs if run.text.strip()]
    bold = bool(runs) and all(run.style & BOLD for run in runs)
    return line.level, round(line.size * 2) / 2, bold, first.text.isupper()


def names_a_group(line: Line, looks: dict[Look, int]) -> bool:
    """Whether a section's name is that of a group of skills: headings look alike here, and it looks otherwise."""
    alone = len(line.cells) == 1 and not line.level and line.gap < FAR
    known = section_of(line.text) is not None
    return alone and known and look_of(line) not in looks and max(looks.values(), default=0) >= MANY


FAR, MANY = 0.8, 3
"""White above a heading, in heights of a line (lines of one text have .2 to .6), and headings of one look from which
that look is the document's. Half and double of them read the benchmark's sets alike."""


def with_margin_headings(numbered: Sequence[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """Lift section names in the margin to the line where only a rule or a sign stands before the text beside it."""
    lifted = list(numbered)
    for i, ((n, above), (m, below)) in enumerate(pairwise(numbered)):
        sign, name = above.cells[0], below.cells[0]
        bare = not any(letter.isalnum() for letter in sign.text) and len(above.cells) > 1
        if bare and abs(sign.x0 - name.x0) < 1.0 and len(below.cells) > 1 and section_of(name.text):
            lifted[i] = n, replace(above, cells=[name, *above.cells[1:]])
            lifted[i + 1] = m, replace(below, cells=below.cells[1:])
    return lifted


def in_the_margin(line: Line, margins: set[int]) -> tuple[str, str] | None:
    """Return the section that a margin names, where sections of this document were named at that place before."""
    text = line.cells[0].text.strip()
    kind = section_of(text) if len(line.cells) > 1 and round(line.x0) in margins else None
    return (kind, bare_name(text)) if kind and line.gap > 0.8 else None


def heading_looks(lines: Sequence[Line]) -> dict[Look, int]:
    """How the sure headings look; looks that ordinary lines share say nothing and are left out."""
    alone = [line for line in lines if len(line.cells) == 1]
    sure = Counter(look_of(line) for line in alone if is_sure(line))
    if sure.total() < FEW_SURE:
        sure = Counter(look_of(line) for line in alone if is_marked(line))
    every = Counter(look_of(line) for line in lines)
    return {look: count for look, count in sure.items() if every[look] <= 3 * count + 3}


def looks_of_titles(lines: Sequence[Line]) -> frozenset[Look]:
    """Return the looks of several titles of jobs, by which headings of one's own cannot be told."""
    found = Counter(
        look_of(line)
        for line in lines
        if len(line.cells) == 1 and section_of(line.text) is None and title_score(line.text) >= CLEAR
    )
    return frozenset(look for look, count in found.items() if count >= SEVERAL)


SEVERAL = 2
"""Titles in one look from which the look is that of titles: one may be the person's own headline."""
FEW_SURE = 2
"""Sure headings below which a look must do: with one alone its look may be an accident. One and four read the sets
alike."""


def is_marked(line: Line) -> bool:
    """Whether a line is a sure heading, or a known name set off by its look."""
    if is_sure(line):
        return True
    level, _, bold, capitals = look_of(line)
    plain = not BULLET.match(line.cells[0].text) and not line.bullet
    return plain and (level > 0 or bold or capitals) and section_of(line.cells[0].text) is not None


def is_sure(line: Line) -> bool:
    return not BULLET.match(line.cells[0].text) and not line.bullet and bare_name(line.cells[0].text) in SURE


def heading_of(line: Line, looks: dict[Look, int], *, by_look: bool) -> tuple[str, str] | None:
    """Return the kind and name of the section that a line begins, or None.

    Before the first known heading (``by_look`` false), a look alone makes none: there the person's name stands.
    """
    text = line.cells[0].text.strip()
    if line.bullet or BULLET.match(text) or len(text) > LONGEST_NAME:
        return None
    kind, alike = section_of(text), look_of(line) in looks
    if kind is not None and (is_sure(line) or alike or not looks):
        return kind, bare_name(text)
    if kind is not None and (line.gap > 0.8 or text.isupper() or line.is_styled(BOLD)) and len(line.cells) == 1:
        return kind, bare_name(text)
    if by_look and alike and len(line.cells) == 1 and is_telling(line, looks) and not find_periods(text):
        return "other", bare_name(text)
    return None


def is_telling(line: Line, looks: dict[Look, int]) -> bool:
    """Whether the look alone makes a heading: seen on several, and no ordinary look."""
    level, _, bold, capitals = look = look_of(line)
    text = tight(line.text.strip())
    return (
        looks[look] >= 2
        and (capitals or bold or level > 0 or line.size > 0)
        and len(text.split()) <= 6
        and "@" not in text
    )


def after_heading(line: Line) -> Line | None:
    """Tell what stands beside a heading in the margin."""
    if len(line.cells) < 2:
        return None
    return replace(line, cells=line.cells[1:], gap=9.0, level=0)
