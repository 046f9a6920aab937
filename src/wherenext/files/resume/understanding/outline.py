"""The outline of a résumé: which lines are headings, and which lines stand under each."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile

from wherenext.files.resume.lines import BOLD, Cell, Line, Run
from wherenext.files.resume.understanding.addresses import EMAIL, is_contact
from wherenext.files.resume.words.bullets import BULLET
from wherenext.files.resume.words.fields import FIELD_OF
from wherenext.files.resume.words.lexicon import CLEAR, employer_score, title_score
from wherenext.files.resume.words.lone_dates import is_date_text
from wherenext.files.resume.words.periods import find_periods
from wherenext.files.resume.words.places import place_score
from wherenext.files.resume.words.schooling import degree_score
from wherenext.files.resume.words.sections import bare_name, section_of, tight
from wherenext.files.resume.words.tongues import LANGUAGES
from wherenext.files.resume.words.wording import names

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

FOOTER = re.compile(
    r"(?:page|seite|p\.)?\s*\d{1,3}(?:\s*(?:of|/|von|de|sur)\s*\d{1,3})?|last (?:updated|modified).{0,30}"
    r"|.{2,40}[–—|·-]\s*(?:page )?\d{1,2}\s*(?:/|of)\s*\d{1,2}|.{2,40}[–—|·-]\s*page \d{1,2}"
    r"|(?:curriculum vitae|r[ée]sum[ée]|lebenslauf|cv)",
    re.IGNORECASE,
)
LABELLED = re.compile(r"^(?P<name>[^:]{3,40}):\s*(?P<rest>\S.*)$")
LONGEST_NAME = 60


@dataclass(slots=True)
class Section:
    """Lines under a heading, each with its number in the document; the lines before the first are "top"."""

    kind: str
    name: str = ""
    stream: int = 0
    lines: list[tuple[int, Line]] = field(default_factory=list)


Look = tuple[int, float, bool, bool]


def look_of(line: Line) -> Look:
    """By what headings of one document are alike: declared level, size, weight, capitals."""
    first = replace(line, cells=line.cells[:1])
    return line.level, round(line.size * 2) / 2, first.is_styled(BOLD), first.text.isupper()


def find_sections(lines: Sequence[Line]) -> list[Section]:
    """Cut a document at its headings."""
    numbered = [
        (i, line) for i, line in enumerate(lines) if line.text.strip() and not FOOTER.fullmatch(line.text.strip())
    ]
    numbered = with_margin_headings(numbered)
    looks = heading_looks([line for _, line in numbered])
    sections = [Section("top")]
    margins: set[int] = set()
    titled = looks_of_titles([line for _, line in numbered])
    again = within_jobs([line for _, line in numbered])
    details = details_apart(numbered)
    for number, line in numbered:
        if number in details:
            sections[0].lines.append((number, line))
            continue
        known = any(section.kind not in ("top", "other") for section in sections)
        if sections[-1].kind == "work" and bare_name(line.cells[0].text) in again:
            continue
        if sections[-1].kind == "skills" and names_a_group(line, looks):
            sections[-1].lines.append((number, line))
            continue
        by_look = known and look_of(line) not in titled and not is_field(line, sections[-1])
        heading = heading_of(line, looks, by_look=by_look) or in_the_margin(line, margins)
        if heading is not None:
            sections.append(Section(heading[0], heading[1], line.stream))
            rest = after_heading(line)
            margins |= {round(line.x0)} if rest is not None and line.x0 > 0 else set()
            if rest is not None:
                sections[-1].lines.append((number, rest))
            continue
        inline = inline_heading(line, sections[-1])
        if inline is not None:
            sections.append(inline[0])
            sections[-1].lines.append((number, inline[1]))
            if sections[-2].kind == "skills":  # only this line is of another kind
                sections.append(Section("skills", sections[-2].name, line.stream))
            continue
        if line.stream != sections[-1].stream:
            sections.append(Section("top", stream=line.stream))
        sections[-1].lines.append((number, line))
    return sections


def details_apart(numbered: Sequence[tuple[int, Line]]) -> frozenset[int]:
    """Return numbers of lines with contact details at the start of a column or a page, which interrupt a section."""
    found: set[int] = set()
    for i, (_, line) in enumerate(numbered):
        if i == 0 or line.gap < NEW_COLUMN:
            continue
        rows = list(takewhile(lambda row: is_detail(row[1].text), numbered[i : i + MOST_DETAILS]))
        if any(EMAIL.search(row.text) for _, row in rows):
            found |= {number for number, _ in rows}
    return frozenset(found)


NEW_COLUMN, MOST_DETAILS = 5.0, 6


def is_detail(text: str) -> bool:
    return is_contact(text) or place_score(text) >= CLEAR


def names_a_group(line: Line, looks: dict[Look, int]) -> bool:
    """Whether a section's name is that of a group of skills: headings look alike here, and it looks otherwise."""
    alone = len(line.cells) == 1 and not line.level and line.gap < FAR
    known = section_of(line.text) is not None
    return alone and known and look_of(line) not in looks and max(looks.values(), default=0) >= MANY


FAR, MANY = 0.8, 3


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


def is_field(line: Line, section: Section) -> bool:
    """Whether a line that may look like a heading is what entries of its section begin with: a title, an employer."""
    text = line.cells[0].text
    if section.kind == "education":
        return degree_score(text) >= CLEAR
    dated = bool(section.lines) and is_date_text(section.lines[-1][1].text) and line.gap < FAR
    return section.kind == "work" and (dated or title_score(text) > CLEAR or employer_score(text) >= AN_EMPLOYER)


AN_EMPLOYER = 2.5


def in_the_margin(line: Line, margins: set[int]) -> tuple[str, str] | None:
    """Return the section that a margin names, where sections of this document were named at that place before."""
    text = line.cells[0].text.strip()
    kind = section_of(text) if len(line.cells) > 1 and round(line.x0) in margins else None
    return (kind, bare_name(text)) if kind and line.gap > 0.8 else None


def within_jobs(lines: Sequence[Line]) -> frozenset[str]:
    """Names that stand over the bullets of several jobs, so that they head no section: "Highlights"."""
    names = Counter(bare_name(line.text) for line in lines if len(line.cells) == 1 and len(line.text) < LONGEST_NAME)
    return frozenset(name for name in OF_A_JOB if names[name] > 1)


OF_A_JOB = names(
    "highlights; achievements and tasks; tasks; projects and achievements; key achievements; achievements;"
    " responsibilities; key responsibilities; accomplishments; duties; key accomplishments; selected achievements;"
    " main duties; duties and responsibilities; key results; aufgaben"
)

INLINE = ("skills", "languages", "certificates", "summary", "education", "volunteer")


def inline_heading(line: Line, current: Section) -> tuple[Section, Line] | None:
    """Return a section on its heading's own line: "Languages: English, German"."""
    text = line.text.strip()
    labelled = split_labelled(text) if not line.bullet and not BULLET.match(text) else None
    kind = section_of(labelled[0]) if labelled else None
    if (
        labelled is None
        or labelled[0].lower() in FIELD_OF
        or kind not in INLINE
        or (kind == current.kind and line.gap < 0.8)
    ):
        return None
    if current.kind in ("work", "projects", "volunteer") and line.gap < 0.8:
        return None
    if kind == "languages" and not any(word.strip("(),.").lower() in LANGUAGES for word in labelled[1].split()):
        return None  # those are of programming
    rest = Cell([Run(labelled[1])], line.x0, line.x1)
    return Section(kind, labelled[0], line.stream), replace(line, cells=[rest], gap=9.0)


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
FEW_SURE = 2


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


def split_labelled(text: str) -> tuple[str, str] | None:
    """Read "Languages: English, German" as its name and the rest."""
    match = LABELLED.match(text.strip())
    return (match["name"].strip(), match["rest"].strip()) if match else None
