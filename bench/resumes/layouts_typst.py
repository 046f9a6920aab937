# ruff: noqa: E501 - templates of other languages stay as they are written there
"""Résumés as PDF, set with typst in several layouts."""

import json

import typst
from bench.resumes.people import Invented, written, written_years

DATA = "#let data = json(bytes(sys.inputs.data))\n"

TWO_LINES = """
#set page(margin: 1.6cm)
#set text(size: 10pt)
#let section(name) = { v(6pt); text(size: 13pt, weight: "bold", fill: rgb("#7a1f1f"), name); v(-6pt); line(length: 100%) }
#align(center)[#text(size: 24pt, weight: "bold", data.name) \\ #data.place · #data.phone · #data.email]
#section(data.headings.summary)
#data.summary
#section(data.headings.work)
#for job in data.jobs [
  #grid(columns: (1fr, auto), strong(job.employer), job.place)
  #grid(columns: (1fr, auto), emph(job.title), emph(job.dates))
  #for t in job.told [- #t
  ]
]
#section(data.headings.education)
#for s in data.studies [
  #grid(columns: (1fr, auto), strong(s.school), s.dates)
  #s.degree, #s.area \\
]
#section(data.headings.skills)
#data.skills.join(", ")
#section(data.headings.languages)
#data.languages.map(l => l.at(0) + " (" + l.at(1) + ")").join(", ")
"""

SIDE = """
#set page(margin: 1.4cm)
#set text(size: 9.5pt, font: "New Computer Modern")
#let section(name) = { v(8pt); text(size: 12pt, weight: "bold", upper(name)); v(2pt) }
#text(size: 26pt, weight: "bold", data.name)
#v(-8pt)
#data.summary
#grid(columns: (1fr, 5cm), gutter: 18pt, [
  #section(data.headings.work)
  #for job in data.jobs [
    #strong(job.title) at #job.employer \\
    #text(fill: gray)[#job.dates, #job.place]
    #for t in job.told [- #t
    ]
    #v(4pt)
  ]
  #section(data.headings.education)
  #for s in data.studies [
    #strong[#s.degree, #s.area] \\
    #s.school \\
    #text(fill: gray, s.dates)
    #v(4pt)
  ]
], [
  #section("Contact")
  #data.phone \\
  #data.email \\
  #data.place
  #section(data.headings.skills)
  #for s in data.skills [#s \\ ]
  #section(data.headings.languages)
  #for l in data.languages [#l.at(0): #l.at(1) \\ ]
])
"""

MARGIN = """
#set page(margin: 2cm)
#set text(size: 10.5pt)
#let section(name, body) = { v(8pt); grid(columns: (3.4cm, 1fr), gutter: 12pt, align(right, text(weight: "bold", name)), body) }
#text(size: 20pt, data.name) #h(1fr) #data.email \\
#data.place #h(1fr) #data.phone
#section(data.headings.summary, data.summary)
#section(data.headings.work, [#for job in data.jobs [
  #strong(job.employer), #job.place #h(1fr) #job.dates \\
  #emph(job.title)
  #for t in job.told [- #t
  ]
  #v(3pt)
]])
#section(data.headings.education, [#for s in data.studies [
  #strong(s.school) #h(1fr) #s.dates \\
  #s.degree in #s.area \\
]])
#section(data.headings.skills, data.skills.join(", "))
#section(data.headings.languages, data.languages.map(l => l.at(0) + ", " + l.at(1)).join("; "))
"""

UNDER = """
#set page(margin: 1.8cm, paper: "us-letter")
#set text(size: 10pt)
#let section(name) = { v(8pt); block(text(size: 11pt, tracking: 2pt, upper(name))); v(2pt) }
#align(center)[#text(size: 22pt, upper(data.name)) \\ #data.email | #data.phone | #data.place]
#section(data.headings.summary)
#data.summary
#section(data.headings.work)
#for job in data.jobs [
  #text(size: 11pt, weight: "bold", job.title) \\
  #job.employer — #job.place \\
  #text(size: 9pt, style: "italic", job.dates)
  #for t in job.told [- #t
  ]
  #v(5pt)
]
#section(data.headings.education)
#for s in data.studies [
  #text(weight: "bold")[#s.degree, #s.area] \\
  #s.school, #s.dates \\
]
#section(data.headings.skills)
#data.skills.join(" • ")
#section(data.headings.languages)
#data.languages.map(l => l.at(0) + " – " + l.at(1)).join("   ")
"""

RIGHT_COLUMN = """
#set page(margin: 1.7cm)
#set text(size: 10pt)
#let section(name) = { v(8pt); text(size: 13pt, weight: "bold", name); v(0pt) }
#text(size: 28pt, data.name) \\
#data.place | #data.email | #data.phone
#section(data.headings.work)
#for job in data.jobs [
  #grid(columns: (1fr, 4.2cm), gutter: 8pt, [
    #strong(job.title), #job.employer
    #for t in job.told [- #t
    ]
  ], align(right)[#job.place \\ #job.dates])
  #v(4pt)
]
#section(data.headings.education)
#for s in data.studies [
  #grid(columns: (1fr, 4.2cm), gutter: 8pt, [#strong(s.school) \\ #s.degree in #s.area], align(right, s.dates))
]
#section(data.headings.skills)
#for s in data.skills [- #s
]
#section(data.headings.languages)
#data.languages.map(l => l.at(0) + " (" + l.at(1) + ")").join(" · ")
"""


def data_of(person: Invented) -> str:
    jobs = [
        {
            "title": j.title,
            "employer": j.employer,
            "place": j.place,
            "dates": written(person, j.start, j.end),
            "told": j.told,
        }
        for j in person.jobs
    ]
    studies = [
        {"degree": s.degree, "area": s.area, "school": s.school, "dates": written_years(person, s)}
        for s in person.studies
    ]
    known = {
        name: getattr(person, name)
        for name in ("name", "email", "phone", "place", "summary", "skills", "languages", "headings")
    }
    return json.dumps({**known, "jobs": jobs, "studies": studies})


def set_with(source: str, person: Invented) -> bytes:
    written_pdf = typst.compile((DATA + source).encode(), sys_inputs={"data": data_of(person)})
    assert isinstance(written_pdf, bytes)
    return written_pdf


def two_lines(person: Invented) -> bytes:
    return set_with(TWO_LINES, person)


def side(person: Invented) -> bytes:
    return set_with(SIDE, person)


def margin(person: Invented) -> bytes:
    return set_with(MARGIN, person)


def under(person: Invented) -> bytes:
    return set_with(UNDER, person)


def right_column(person: Invented) -> bytes:
    return set_with(RIGHT_COLUMN, person)
