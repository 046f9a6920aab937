# ruff: noqa: E501 - templates of other languages stay as they are written there
"""Résumés as DOCX, written with python-docx in several layouts."""

import io
from typing import Any

import docx
from bench.resumes.people import Invented, written, written_years
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.shared import Cm, Pt

BOX = (
    '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">'
    '<w:pict><v:shape style="width:400pt;height:60pt"><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></v:shape>'
    "</w:pict></w:r>"
)


def saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def tabs(person: Invented) -> bytes:
    """Heading styles; dates at a right tab."""
    document = docx.Document()
    document.add_heading(person.name, 0)
    document.add_paragraph(f"{person.place} | {person.phone} | {person.email}")
    document.add_heading(person.headings["summary"], 1)
    document.add_paragraph(person.summary)
    document.add_heading(person.headings["work"], 1)
    for job in person.jobs:
        line = document.add_paragraph()
        line.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
        line.add_run(job.title).bold = True
        line.add_run(f"\t{written(person, job.start, job.end)}")
        document.add_paragraph().add_run(f"{job.employer}, {job.place}").italic = True
        for told in job.told:
            document.add_paragraph(told, style="List Bullet")
    document.add_heading(person.headings["education"], 1)
    for study in person.studies:
        document.add_paragraph(f"{study.degree} in {study.area}, {study.school}\t{written_years(person, study)}")
    document.add_heading(person.headings["skills"], 1)
    document.add_paragraph(", ".join(person.skills))
    document.add_heading(person.headings["languages"], 1)
    for name, level in person.languages:
        document.add_paragraph(f"{name} ({level})", style="List Bullet")
    return saved(document)


def boxed(person: Invented) -> bytes:
    """Name and contact in a text box; bold capitals for headings; employer before title."""
    document = docx.Document()
    rows = "".join(
        f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in (person.name, person.email, person.phone, person.place)
    )
    document.add_paragraph()._p.append(parse_xml(BOX.format(rows)))

    def head(text: str) -> None:
        run = document.add_paragraph().add_run(text.upper())
        run.bold, run.font.size = True, Pt(13)

    head(person.headings["work"])
    for job in person.jobs:
        line = document.add_paragraph()
        line.add_run(job.employer).bold = True
        line.add_run(f", {job.place}")
        document.add_paragraph(f"{job.title} ({written(person, job.start, job.end)})")
        for told in job.told:
            document.add_paragraph(told, style="List Bullet")
    head(person.headings["education"])
    for study in person.studies:
        document.add_paragraph().add_run(study.school).bold = True
        document.add_paragraph(f"{study.degree}, {study.area} ({written_years(person, study)})")
    head(person.headings["skills"])
    for skill in person.skills:
        document.add_paragraph(skill, style="List Bullet")
    head(person.headings["languages"])
    document.add_paragraph(", ".join(f"{name}: {level}" for name, level in person.languages))
    return saved(document)


def side_table(person: Invented) -> bytes:
    """One table of two cells for the whole page: contact and skills beside the main text."""
    document = docx.Document()
    left, right = document.add_table(rows=1, cols=2).rows[0].cells

    def head(cell: Any, text: str) -> None:
        cell.add_paragraph().add_run(text).bold = True

    left.paragraphs[0].add_run(person.name).font.size = Pt(20)
    for text in (person.email, person.phone, person.place):
        left.add_paragraph(text)
    head(left, person.headings["skills"])
    for skill in person.skills:
        left.add_paragraph(skill)
    head(left, person.headings["languages"])
    for name, level in person.languages:
        left.add_paragraph(f"{name} – {level}")
    right.paragraphs[0].add_run(person.headings["work"]).bold = True
    for job in person.jobs:
        right.add_paragraph(f"{job.title} – {job.employer}")
        right.add_paragraph(f"{job.place} | {written(person, job.start, job.end)}")
        for told in job.told:
            right.add_paragraph(f"• {told}")
    head(right, person.headings["education"])
    for study in person.studies:
        right.add_paragraph(f"{study.degree} in {study.area}")
        right.add_paragraph(f"{study.school}, {written_years(person, study)}")
    return saved(document)


def date_table(person: Invented) -> bytes:
    """Tables with dates left and the entry right, one row an entry."""
    document = docx.Document()
    title = document.add_paragraph().add_run(person.name)
    title.bold, title.font.size = True, Pt(18)
    document.add_paragraph(person.place)
    document.add_paragraph(f"Tel: {person.phone}")
    document.add_paragraph(f"E-mail: {person.email}")
    document.add_heading(person.headings["work"], 2)
    table = document.add_table(rows=0, cols=2)
    for job in person.jobs:
        left, right = table.add_row().cells
        left.text = written(person, job.start, job.end)
        right.paragraphs[0].add_run(job.title).bold = True
        right.add_paragraph(f"{job.employer}, {job.place}")
        for told in job.told:
            right.add_paragraph(told, style="List Bullet")
    document.add_heading(person.headings["education"], 2)
    table = document.add_table(rows=0, cols=2)
    for study in person.studies:
        left, right = table.add_row().cells
        left.text = written_years(person, study)
        right.text = f"{study.degree}, {study.area}"
        right.add_paragraph(study.school)
    document.add_heading(person.headings["skills"], 2)
    document.add_paragraph("; ".join(person.skills))
    document.add_heading(person.headings["languages"], 2)
    document.add_paragraph("; ".join(f"{name} ({level})" for name, level in person.languages))
    return saved(document)
