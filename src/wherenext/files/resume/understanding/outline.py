"""The outline of a résumé: which lines are headings, and which lines stand under each."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from wherenext.files.resume.lines import Cell, Line, Run
from wherenext.files.resume.understanding.addresses import EMAIL, is_contact
from wherenext.files.resume.understanding.headings import (
    FAR,
    LONGEST_NAME,
    Look,
    after_heading,
    heading_looks,
    heading_of,
    in_the_margin,
    look_of,
    looks_of_titles,
    names_a_group,
    with_margin_headings,
)
from wherenext.files.resume.words.bullets import BULLET
from wherenext.files.resume.words.fields import FIELD_OF
from wherenext.files.resume.words.lexicon import CLEAR, employer_score, title_score
from wherenext.files.resume.words.lone_dates import is_date_text
from wherenext.files.resume.words.places import place_score
from wherenext.files.resume.words.schooling import degree_score
from wherenext.files.resume.words.sections import bare_name, section_of
from wherenext.files.resume.words.tongues import LANGUAGES
from wherenext.files.resume.words.wording import names

FOOTER = re.compile(
    r"(?:page|seite|p\.)?\s*\d{1,3}(?:\s*(?:of|/|von|de|sur)\s*\d{1,3})?|last (?:updated|modified).{0,30}"
    r"|.{2,40}[–—|·-]\s*(?:page )?\d{1,2}\s*(?:/|of)\s*\d{1,2}|.{2,40}(?:[–—|·-]|\s{2})\s*page \d{1,2}"
    r"|.{2,60}\b(?:curriculum vitae|r[ée]sum[ée]|lebenslauf|cv)\s{2,}\d{1,2}"
    r"|(?:curriculum vitae|r[ée]sum[ée]|lebenslauf|cv)",
    re.IGNORECASE,
)
LABELLED = re.compile(r"^(?P<name>[^:]{3,40}):\s*(?P<rest>\S.*)$")


@dataclass(slots=True)
class Section:
    """Lines under a heading, each with its number in the document; the lines before the first are "top"."""

    kind: str
    name: str = ""
    stream: int = 0
    lines: list[tuple[int, Line]] = field(default_factory=list)


@dataclass(slots=True)
class Outline:
    """Sections as they grow line by line, and what the whole document says of its headings."""

    looks: dict[Look, int]
    titled: frozenset[Look]
    again: frozenset[str]
    sections: list[Section] = field(default_factory=lambda: [Section("top")])
    margins: set[int] = field(default_factory=set)

    def take(self, number: int, line: Line) -> None:
        """Add a line: as a heading, as a section on its heading's own line, or to the section it stands in."""
        current = self.sections[-1]
        if current.kind == "work" and bare_name(line.cells[0].text) in self.again:
            return
        if current.kind == "skills" and names_a_group(line, self.looks):
            current.lines.append((number, line))
        elif (heading := self.heading_at(line)) is not None:
            self.begin(heading, number, line)
        elif (inline := inline_heading(line, current)) is not None:
            self.begin_inline(inline, number, line)
        else:
            if line.stream != current.stream:
                self.sections.append(Section("top", stream=line.stream))
            self.sections[-1].lines.append((number, line))

    def heading_at(self, line: Line) -> tuple[str, str] | None:
        look = look_of(line)
        known = look in self.looks and any(section.kind not in ("top", "other") for section in self.sections)
        by_look = known and look not in self.titled and not is_field(line, self.sections[-1])
        return heading_of(line, self.looks, by_look=by_look) or in_the_margin(line, self.margins)

    def begin(self, heading: tuple[str, str], number: int, line: Line) -> None:
        """Begin a section; what stands beside a heading in the margin is its first line."""
        self.sections.append(Section(heading[0], heading[1], line.stream))
        rest = after_heading(line)
        if rest is not None:
            self.margins |= {round(line.x0)} if line.x0 > 0 else set()
            self.sections[-1].lines.append((number, rest))

    def begin_inline(self, inline: tuple[Section, Line], number: int, line: Line) -> None:
        """Begin a section on its heading's own line; among skills only this line is of another kind."""
        above = self.sections[-1]
        self.sections.append(inline[0])
        inline[0].lines.append((number, inline[1]))
        if above.kind == "skills":
            self.sections.append(Section("skills", above.name, line.stream))


def find_sections(lines: Sequence[Line]) -> list[Section]:
    """Cut a document at its headings."""
    numbered = with_margin_headings(
        [(i, line) for i, line in enumerate(lines) if line.text.strip() and not FOOTER.fullmatch(line.text.strip())]
    )
    every = [line for _, line in numbered]
    outline = Outline(heading_looks(every), looks_of_titles(every), within_jobs(every))
    details = details_apart(numbered)
    for number, line in numbered:
        if number in details:
            outline.sections[0].lines.append((number, line))
        else:
            outline.take(number, line)
    return outline.sections


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
"""White above a line, in heights of a line, that only a page or a column has above it, and the lines of an address with
telephone, e-mail and pages. Half and double of them read the benchmark's sets alike."""


def is_detail(text: str) -> bool:
    return is_contact(text) or place_score(text) >= CLEAR


def is_field(line: Line, section: Section) -> bool:
    """Whether a line that may look like a heading is what entries of its section begin with: a title, an employer."""
    text = line.cells[0].text
    if section.kind == "education":
        return degree_score(text) >= CLEAR
    dated = bool(section.lines) and is_date_text(section.lines[-1][1].text) and line.gap < FAR
    return section.kind == "work" and (dated or title_score(text) > CLEAR or employer_score(text) >= AN_EMPLOYER)


AN_EMPLOYER = 2.5
"""Rating of a name with one word of employers and the shape of a name: a heading in one's own words has less. Half
and double of it read the benchmark's sets alike."""


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


def split_labelled(text: str) -> tuple[str, str] | None:
    """Read "Languages: English, German" as its name and the rest."""
    match = LABELLED.match(text.strip())
    return (match["name"].strip(), match["rest"].strip()) if match else None
