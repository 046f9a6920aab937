"""The paragraphs and the wordings that the Word layouts are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

    Body = Document | _Cell

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
MARGIN = Inches(1.75)


def period(entry: dict[str, Any]) -> str:
    start = _moment(entry["startDate"])
    end = _moment(entry["endDate"]) if "endDate" in entry else "present"
    return start if start == end else f"{start} – {end}"


def _moment(text: str) -> str:
    year, _, month = text.partition("-")
    return f"{MONTHS[int(month) - 1]} {year}" if month else year


def place(basics: dict[str, Any]) -> str:
    return f"{basics['location']['city']}, {basics['location']['region']}"


def employer(job: dict[str, Any]) -> str:
    return f"{job['name']}, {job['location']}" + (f". {job['summary']}" if "summary" in job else "")


def degree(school: dict[str, Any]) -> str:
    return f"{school['studyType']}, {school['area']}"


def skills(resume: dict[str, Any]) -> list[tuple[str, str]]:
    named = [(skill["name"], ", ".join(skill["keywords"])) for skill in resume["skills"]]
    spoken = ", ".join(f"{item['language']} ({item['fluency'].lower()})" for item in resume["languages"])
    return [*named, ("Languages", spoken)]


def beside(document: Document, left: str, title: str, text: str, lines: list[str]) -> None:
    paragraph = space(document.add_paragraph(f"{left}\t"), before=5)
    paragraph.paragraph_format.left_indent = MARGIN
    paragraph.paragraph_format.first_line_indent = -MARGIN
    paragraph.add_run(title).bold = True
    if title:
        paragraph.add_run().add_break()
    paragraph.add_run(text)
    for line in lines:
        bullet = document.add_paragraph(line, style="List Bullet")
        bullet.paragraph_format.left_indent = MARGIN + Inches(0.2)


def dated(document: Document, title: str, when: str, *, bold: bool = True) -> None:
    paragraph = space(document.add_paragraph(), before=6 if bold else 1)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(6.6), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.paragraph_format.keep_with_next = bold
    paragraph.add_run(title).bold = bold
    paragraph.add_run(f"\t{when}")


def italic(document: Document, text: str) -> None:
    document.add_paragraph().add_run(text).italic = True


def bullets(body: Body, lines: list[str]) -> None:
    for line in lines:
        body.add_paragraph(line, style="List Bullet")


def stacked(cell: _Cell, title: str, *lines: str) -> None:
    paragraph = space(cell.add_paragraph(), before=5)
    paragraph.add_run(title).bold = True
    for line in lines:
        paragraph.add_run().add_break()
        paragraph.add_run(line)


def named(paragraph: Paragraph, name: str, text: str) -> None:
    paragraph.add_run(f"{name}: ").bold = True
    paragraph.add_run(text)


def heading(cell: _Cell, text: str, paragraph: Paragraph | None = None) -> None:
    target = cell.add_paragraph() if paragraph is None else paragraph
    target.text = text
    target.style = "Heading 1"


def space(paragraph: Paragraph, before: int) -> Paragraph:
    paragraph.paragraph_format.space_before = Pt(before)
    return paragraph


def shade(cell: _Cell, color: str) -> None:
    shade = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", color)):
        shade.set(qn(f"w:{key}"), value)
    cell._tc.get_or_add_tcPr().append(shade)
