"""The résumés of the fourth set that were written in Word: a template of headings, and one of styled lines."""

from io import BytesIO

from docx import Document
from docx.shared import Pt

JOBS = (
    ("06/2021 – Present", "Production Supervisor", "Kohler Co.", "Sheboygan, WI", "Two lines of faucets, 31 people."),
    ("03/2016 – 05/2021", "CNC Machinist, Second Shift", "Oshkosh Defense", "Oshkosh, WI", "Axles within 0.02 mm."),
    ("08/2013 – 02/2016", "Machine Operator", "Plexus", "Neenah, WI", "Boards, packed by the thousand."),
)


def heads() -> bytes:
    """Dates in capitals over the title, which is a heading with employer and place after commas."""
    paper = Document()
    paper.add_paragraph("Osgood Vang", style="Title")
    paper.add_paragraph("Appleton, WI | (920) 555-0108 | osgood.vang@foxmail.example")
    paper.add_heading("Experience", 1)
    for dates, title, employer, place, told in JOBS:
        paper.add_heading(dates, 3)
        line = paper.add_heading("", 2)
        line.add_run(f"{title} / ")
        line.add_run(employer).italic = True
        line.add_run(f", {place}")
        paper.add_paragraph(told)
    paper.add_heading("Education", 1)
    paper.add_heading("May 2013", 3)
    paper.add_heading("Technical Diploma, Machine Tool Operation / Fox Valley Technical College, Appleton, WI", 2)
    paper.add_heading("Skills", 1)
    for word in ("G-code", "Lean and 5S", "Hmong and English"):
        paper.add_paragraph(word, style="List Bullet")
    return saved(paper)


def plain() -> bytes:
    """Nothing but bold lines, spaces and line breaks."""
    paper = Document()
    paper.styles["Normal"].font.size = Pt(11)
    paper.add_paragraph().add_run(
        "Hyacinth Mbeki-Rowan\n12a Clyde Terrace, Dunedin 9016\n021 555 0122\nhyacinth@rowan.example"
    )
    for heading, rows in PLAIN.items():
        paper.add_paragraph().add_run(heading).bold = True
        for first, *others in rows:
            paragraph = paper.add_paragraph()
            paragraph.add_run(first).bold = True
            paragraph.add_run("".join(f"\n{other}" for other in others))
    return saved(paper)


PLAIN = {
    "Work history": (
        (
            "Early Childhood Teacher",
            "Daisies Early Education, Dunedin",
            "Aug 2019 to current",
            "Toddlers, and the worm farm.",
        ),
        ("Relief Teacher", "Kidsfirst Kindergartens, Christchurch", "Feb 2017 to July 2019", "Eleven kindergartens."),
        ("Retail Assistant (part-time)", "Whitcoulls, Dunedin", "2013 to 2016", "Books, chiefly Fridays."),
    ),
    "Education": (
        ("Bachelor of Teaching (Early Childhood Education)", "University of Otago, Dunedin", "2014 to 2016"),
        ("NCEA Level 3", "Otago Girls' High School", "2013"),
    ),
    "Referees": (("Jo Tamihana, Centre Manager, Daisies", "03 555 0155"),),
}


def saved(paper: "Document") -> bytes:
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


DRAWN = {"heads": heads, "plain": plain}
