"""The three layouts as Word documents: plain paragraphs, a two-column table, dates before a tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches

from . import word_parts as parts

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell


def one_column(document: Document, resume: dict[str, Any]) -> None:
    basics = resume["basics"]
    for paragraph in (
        document.add_paragraph(basics["name"], style="Title"),
        document.add_paragraph(basics["label"]),
        document.add_paragraph("  ·  ".join((parts.place(basics), basics["phone"], basics["email"]))),
    ):
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    parts.space(document.add_paragraph(basics["summary"]), before=6)
    document.add_heading("Experience")
    for job in resume["work"]:
        parts.dated(document, job["position"], parts.period(job))
        parts.italic(document, parts.employer(job))
        parts.bullets(document, job["highlights"])
    document.add_heading("Education and certificates")
    for school in resume["education"]:
        parts.dated(document, parts.degree(school), f"{school['startDate']} – {school['endDate']}")
        parts.italic(document, school["institution"])
    for certificate in resume["certificates"]:
        parts.dated(document, f"{certificate['name']}, {certificate['issuer']}", certificate["date"], bold=False)
    document.add_heading("Skills")
    for name, text in parts.skills(resume):
        parts.named(document.add_paragraph(), name, text)
    document.add_heading("Volunteer work")
    for work in resume["volunteer"]:
        parts.dated(document, work["position"], parts.period(work))
        parts.italic(document, work["organization"])
        parts.bullets(document, work["highlights"])


def two_columns(document: Document, resume: dict[str, Any]) -> None:
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    side, wide = table.rows[0].cells
    for column, width in zip(table.columns, (2.05, 5.25), strict=True):
        column.width = Inches(width)
        column.cells[0].width = Inches(width)
    parts.shade(side, "F6EFE8")
    _fill_side(side, resume)
    _fill_wide(wide, resume)


def _fill_side(cell: _Cell, resume: dict[str, Any]) -> None:
    basics = resume["basics"]
    parts.heading(cell, "Contact", cell.paragraphs[0])
    for line in (parts.place(basics), basics["phone"], basics["email"]):
        cell.add_paragraph(line)
    parts.heading(cell, "Skills")
    for skill in resume["skills"]:
        parts.stacked(cell, skill["name"], ", ".join(skill["keywords"]))
    parts.heading(cell, "Education")
    for school in resume["education"]:
        parts.stacked(cell, parts.degree(school), school["institution"], f"{school['startDate']} – {school['endDate']}")
    parts.heading(cell, "Certificates")
    for certificate in resume["certificates"]:
        parts.stacked(cell, certificate["name"], f"{certificate['issuer']}, {certificate['date']}")
    parts.heading(cell, "Languages")
    for spoken in resume["languages"]:
        cell.add_paragraph(f"{spoken['language']}, {spoken['fluency'].lower()}")
    parts.heading(cell, "Interests")
    for interest in resume["interests"]:
        cell.add_paragraph(", ".join((interest["name"], *interest.get("keywords", ()))))


def _fill_wide(cell: _Cell, resume: dict[str, Any]) -> None:
    basics = resume["basics"]
    cell.paragraphs[0].text = basics["name"]
    cell.paragraphs[0].style = "Title"
    cell.add_paragraph(basics["label"])
    parts.space(cell.add_paragraph(basics["summary"]), before=6)
    parts.heading(cell, "Experience")
    for job in resume["work"]:
        parts.stacked(cell, job["position"], f"{job['name']}, {job['location']}  ·  {parts.period(job)}")
        parts.bullets(cell, job["highlights"])
    parts.heading(cell, "Volunteer work")
    for work in resume["volunteer"]:
        parts.stacked(cell, work["position"], f"{work['organization']}  ·  {parts.period(work)}")
        parts.bullets(cell, work["highlights"])


def margin_dates(document: Document, resume: dict[str, Any]) -> None:
    basics = resume["basics"]
    for paragraph in (
        document.add_paragraph(basics["name"], style="Title"),
        document.add_paragraph(basics["label"]),
        document.add_paragraph(parts.place(basics)),
        document.add_paragraph(basics["phone"]),
        document.add_paragraph(basics["email"]),
        parts.space(document.add_paragraph(basics["summary"]), before=6),
    ):
        paragraph.paragraph_format.left_indent = parts.MARGIN
    document.add_heading("Experience")
    for job in resume["work"]:
        parts.beside(
            document, parts.period(job), job["position"], f"{job['name']}, {job['location']}", job["highlights"]
        )
    document.add_heading("Volunteer work")
    for work in resume["volunteer"]:
        parts.beside(document, parts.period(work), work["position"], work["organization"], work["highlights"])
    document.add_heading("Education and certificates")
    for school in resume["education"]:
        years = f"{school['startDate']} – {school['endDate']}"
        parts.beside(document, years, parts.degree(school), school["institution"], [])
    for certificate in resume["certificates"]:
        parts.beside(document, certificate["date"], "", f"{certificate['name']}, {certificate['issuer']}", [])
    document.add_heading("Skills and languages")
    for name, text in parts.skills(resume):
        parts.beside(document, name, "", text, [])
