# ruff: noqa: E501 - templates of other languages stay as they are written there
"""More layouts, each after a kind of résumé that people send: site exports, forms, German text, merged roles."""

import io
from typing import Any

import docx
from bench.resumes.layouts_docx import saved
from bench.resumes.layouts_pdf import BOLD, build, bullets, marked, p, study_line, style
from bench.resumes.layouts_typst import set_with
from bench.resumes.people import LONG, Invented, written, written_years
from reportlab.lib import colors
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    NextPageTemplate,
    PageTemplate,
    Spacer,
    Table,
    TableStyle,
)


def margin_headings(person: Invented) -> bytes:
    """Section names in the left margin, wrapped where they are long."""
    head = style(font="Helvetica-Bold", size=11, alignment=TA_RIGHT, textColor=colors.HexColor("#8a3b12"))
    story: list[Flowable] = [p(person.name, style(font="Helvetica-Bold", size=22, spaceAfter=10))]
    story.append(p(f"{person.email} | {person.phone} | {person.place}"))
    work: list[Flowable] = []
    for job in person.jobs:
        work += [
            marked(f"<b>{job.title}</b>, {written(person, job.start, job.end)}".replace("&", "&amp;")),
            p(f"{job.employer}, {job.place}"),
        ]
        work += [*bullets(job), Spacer(1, 5)]
    studies: list[Flowable] = []
    for study in person.studies:
        studies += [p(study_line(study), BOLD), p(f"{study.school}, {written_years(person, study)}")]
    languages = ", ".join(f"{name} ({level})" for name, level in person.languages)
    for name, body in (
        ("summary", [p(person.summary)]),
        ("work", work),
        ("education", studies),
        ("skills", [p(", ".join(person.skills))]),
        ("languages", [p(languages)]),
    ):
        table = Table([[p(person.headings[name], head), body]], colWidths=(95, 390), splitInRow=1)
        table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")]))
        story += [table, Spacer(1, 6)]
    return build(story, A4)


def site_export(person: Invented) -> bytes:
    """As a networking site prints a profile: a side column; employer, title, months with their length, place."""
    out = io.BytesIO()
    width, height = A4
    document = BaseDocTemplate(out, pagesize=A4)
    side = Frame(20, 20, 150, height - 60, id="side")
    main = Frame(200, 20, width - 230, height - 60, id="main")
    document.addPageTemplates([PageTemplate("first", [side, main]), PageTemplate("more", [main])])
    grey = style(size=9, textColor=colors.grey)
    story: list[Flowable] = [NextPageTemplate("more"), p("Contact", style(size=13)), p(person.email, style(size=9))]
    story += [p(person.phone, style(size=9)), Spacer(1, 10), p("Top Skills", style(size=13))]
    story += [p(skill, style(size=9)) for skill in person.skills]
    story += [Spacer(1, 10), p("Languages", style(size=13))]
    story += [p(f"{name} ({level})", style(size=9)) for name, level in person.languages]
    story += [
        FrameBreak(),
        p(person.name, style(size=26)),
        p(f"{person.jobs[0].title} at {person.jobs[0].employer}", style(size=12)),
    ]
    story += [
        p(person.place, grey),
        Spacer(1, 8),
        p("Summary", style(size=15)),
        p(person.summary),
        p("Experience", style(size=15)),
    ]
    for job in person.jobs:
        months = (
            (2026 * 12 + 11 if job.end is None else job.end[0] * 12 + job.end[1]) - job.start[0] * 12 - job.start[1]
        )
        end = f"{LONG[job.end[1] - 1]} {job.end[0]}" if job.end else "Present"
        length = f"{months // 12} years {months % 12} months" if months > 12 else f"{months} months"
        story += [Spacer(1, 6), p(job.employer, style(size=12)), p(job.title, style(size=11.5))]
        story += [
            p(f"{LONG[job.start[1] - 1]} {job.start[0]} - {end} ({length})", style(size=10.5)),
            p(job.place, grey),
        ]
        story.append(p(". ".join(job.told) + "."))
    story += [Spacer(1, 8), p("Education", style(size=15))]
    for study in person.studies:
        story += [p(study.school, style(size=12)), p(f"{study.degree}, {study.area} · ({study.start} - {study.end})")]
    document.build(story)
    return out.getvalue()


def form(person: Invented) -> bytes:
    """Fields with their names, as forms and public offices ask for."""
    story: list[Flowable] = [p("CURRICULUM VITAE", style(font="Helvetica-Bold", size=16, spaceAfter=8))]
    head = style(font="Helvetica-Bold", size=12, spaceBefore=10, spaceAfter=4)

    def rows(pairs: list[tuple[str, str]]) -> Table:
        return Table([[p(f"{name}:", BOLD), p(text)] for name, text in pairs], colWidths=(130, 350))

    story += [p("Personal Information", head)]
    story.append(
        rows([("Name", person.name), ("Address", person.place), ("Telephone", person.phone), ("E-mail", person.email)])
    )
    story.append(p(person.headings["work"], head))
    for job in person.jobs:
        pairs = [("Dates", written(person, job.start, job.end)), ("Position", job.title), ("Employer", job.employer)]
        story += [rows([*pairs, ("Location", job.place)]), *bullets(job), Spacer(1, 6)]
    story.append(p(person.headings["education"], head))
    for study in person.studies:
        pairs = [("Dates", written_years(person, study)), ("Qualification", f"{study.degree}, {study.area}")]
        story += [rows([*pairs, ("Institution", study.school)]), Spacer(1, 6)]
    story += [p(person.headings["skills"], head), p(", ".join(person.skills))]
    story += [
        p(person.headings["languages"], head),
        p("; ".join(f"{name} ({level})" for name, level in person.languages)),
    ]
    return build(story, A4)


LEFT_DATES = """
#set page(margin: (x: 1.8cm, y: 1.6cm))
#set text(size: 10pt, font: "New Computer Modern")
#let section(name) = { v(6pt); grid(columns: (2.6cm, 1fr), gutter: 8pt, rect(width: 100%, height: 4pt, fill: rgb("#3873b3")), text(size: 14pt, fill: rgb("#3873b3"), name)); v(2pt) }
#text(size: 28pt, data.name) #h(1fr) #text(size: 9pt)[#data.phone · #data.email · #data.place]
#section(data.headings.work)
#for job in data.jobs [
  #grid(columns: (2.6cm, 1fr), gutter: 8pt, align(right, text(size: 9pt, job.dates)), [
    *#job.title*, _#job.employer;_, #job.place.
    #for t in job.told [- #t
    ]
  ])
]
#section(data.headings.education)
#for s in data.studies [
  #grid(columns: (2.6cm, 1fr), gutter: 8pt, align(right, text(size: 9pt, s.dates)), [*#s.degree #s.area*, _#s.school;_.])
]
#section(data.headings.skills)
#grid(columns: (2.6cm, 1fr), gutter: 8pt, [], data.skills.join(", "))
#section(data.headings.languages)
#for l in data.languages [
  #grid(columns: (2.6cm, 1fr), gutter: 8pt, align(right, l.at(0)), l.at(1))
]
"""

EQUAL_COLUMNS = """
#set page(margin: 1.5cm)
#set text(size: 9pt)
#let section(name) = { v(8pt); text(size: 12pt, weight: "bold", fill: rgb("#0b5345"), name); v(2pt) }
#align(center, text(size: 22pt, weight: "bold", data.name))
#align(center)[#data.email | #data.phone | #data.place]
#grid(columns: (1fr, 1fr), gutter: 20pt, [
  #section(data.headings.work)
  #for job in data.jobs [
    *#job.title* \\
    #job.employer, #job.place \\
    #job.dates
    #for t in job.told [- #t
    ]
    #v(3pt)
  ]
], [
  #section(data.headings.summary)
  #data.summary
  #section(data.headings.education)
  #for s in data.studies [
    *#s.school* \\
    #s.degree in #s.area \\
    #s.dates
    #v(3pt)
  ]
  #section(data.headings.skills)
  #for s in data.skills [- #s
  ]
  #section(data.headings.languages)
  #for l in data.languages [- #l.at(0) (#l.at(1))
  ]
])
"""

SMALL_CAPS = """
#set page(margin: 1.8cm)
#set text(size: 10pt)
#let section(name) = { v(6pt); grid(columns: (auto, 1fr), gutter: 6pt, text(size: 14pt, weight: "bold", name), align(horizon, line(length: 100%))); v(0pt) }
#align(center)[#text(size: 30pt)[#data.name] \\ #text(size: 9pt)[#data.place \\ #data.phone | #data.email]]
#section(data.headings.work)
#for job in data.jobs [
  #grid(columns: (1fr, auto), row-gutter: 5pt, text(weight: "bold", job.employer), text(style: "italic", fill: rgb("#c0392b"), job.place),
    text(size: 9pt, fill: gray, upper(job.title)), text(size: 9pt, style: "italic", fill: gray, job.dates))
  #for t in job.told [- #t
  ]
]
#section(data.headings.education)
#for s in data.studies [
  #grid(columns: (1fr, auto), row-gutter: 5pt, text(weight: "bold", s.school), [],
    text(size: 9pt, fill: gray)[#s.degree, #s.area], text(size: 9pt, style: "italic", fill: gray, s.dates))
]
#section(data.headings.skills)
#grid(columns: (3cm, 1fr), row-gutter: 6pt, strong("Main"), data.skills.slice(0, 3).join(", "), strong("Also"), data.skills.slice(3).join(", "))
#section(data.headings.languages)
#data.languages.map(l => l.at(0) + " (" + l.at(1) + ")").join(", ")
"""


def left_dates(person: Invented) -> bytes:
    return set_with(LEFT_DATES, person)


def equal_columns(person: Invented) -> bytes:
    return set_with(EQUAL_COLUMNS, person)


def small_caps(person: Invented) -> bytes:
    return set_with(SMALL_CAPS, person)


def typed_docx(person: Invented) -> bytes:
    """A document typed without styles: employer – title, then place and dates, lists by hand."""
    document = docx.Document()

    def add(*rows: str) -> None:
        for row in rows:
            document.add_paragraph(row)

    add(person.name, f"{person.place}, {person.phone}, {person.email}", "", person.headings["work"].upper(), "")
    for job in person.jobs:
        add(f"{job.employer} – {job.title}", f"{job.place}, {written(person, job.start, job.end)}")
        add(*(f"- {told}" for told in job.told), "")
    add(person.headings["education"].upper(), "")
    for study in person.studies:
        add(f"{study.school} – {study_line(study)}, {written_years(person, study)}")
    add("", person.headings["skills"].upper(), "", *(f"- {skill}" for skill in person.skills))
    add(
        "", person.headings["languages"].upper(), "", ", ".join(f"{name} ({level})" for name, level in person.languages)
    )
    return saved(document)


def four_cells(person: Invented) -> bytes:
    """A ruled table: period, employer, place, title in cells of their own; what was done below."""
    document: Any = docx.Document()
    document.add_paragraph(person.name).runs[0].bold = True
    document.add_paragraph(f"{person.email} / {person.phone} / {person.place}")
    document.add_heading(person.headings["work"], 1)
    for job in person.jobs:
        cells = document.add_table(rows=1, cols=4).rows[0].cells
        for cell, text in zip(
            cells, (written(person, job.start, job.end), job.title, job.employer, job.place), strict=True
        ):
            cell.text = text
        for told in job.told:
            document.add_paragraph(told, style="List Bullet")
    document.add_heading(person.headings["education"], 1)
    for study in person.studies:
        cells = document.add_table(rows=1, cols=3).rows[0].cells
        for cell, text in zip(
            cells, (written_years(person, study), f"{study.degree}, {study.area}", study.school), strict=True
        ):
            cell.text = text
    document.add_heading(person.headings["skills"], 1)
    document.add_paragraph(" / ".join(person.skills))
    document.add_heading(person.headings["languages"], 1)
    document.add_paragraph(" / ".join(f"{name} ({level})" for name, level in person.languages))
    return saved(document)


def sentence_heads(person: Invented) -> bytes:
    """Mail-like text: "Title at Employer (place), dates"."""
    rows = [person.name, f"{person.email}, {person.phone}, {person.place}", "", f"{person.headings['work']}:", ""]
    for job in person.jobs:
        rows += [f"{job.title} at {job.employer} ({job.place}), {written(person, job.start, job.end)}"]
        rows += [*(f"  - {told}" for told in job.told), ""]
    rows += [f"{person.headings['education']}:", ""]
    rows += [f"{s.degree} in {s.area} from {s.school}, {written_years(person, s)}" for s in person.studies]
    rows += ["", f"{person.headings['skills']}: {', '.join(person.skills)}", ""]
    rows += [f"{person.headings['languages']}: " + ", ".join(f"{name} ({level})" for name, level in person.languages)]
    return "\n".join(rows).encode()


def date_first(person: Invented) -> bytes:
    """Text with the dates on a line before each entry, title and employer below, place last."""
    rows = [f"# {person.name}", person.email, person.phone, person.place, "", f"# {person.headings['work']}"]
    for job in person.jobs:
        rows += ["", f"**{written(person, job.start, job.end)}**", f"{job.employer} — {job.title}", job.place]
        rows += [f"- {told}" for told in job.told]
    rows += ["", f"# {person.headings['education']}"]
    for study in person.studies:
        rows += ["", f"**{written_years(person, study)}**", f"{study.school} — {study.degree}, {study.area}"]
    rows += ["", f"# {person.headings['skills']}", ", ".join(person.skills), "", f"# {person.headings['languages']}"]
    rows += [f"- {name}: {level}" for name, level in person.languages]
    return "\n".join(rows).encode()
