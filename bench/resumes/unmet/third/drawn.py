"""The résumés of the third set that are no page of typst or HTML: a site's export, and two from Word."""

from io import BytesIO

from docx import Document
from docx.shared import Cm
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

SIDE = """#Contact
jed.oyelaran@netmail.example
www.linkedin.com/in/jed-oyelaran
(LinkedIn)

#Top Skills
Pump Systems
Key Account Management
Negotiation

#Languages
Yoruba (Native or Bilingual)
English (Full Professional)

#Certifications
Certified Fluid Power Engineer"""
MAIN = """*Jedediah Oyelaran
Selling pumps to people who hate surprises | Regional Sales Director
Oak Park, Illinois, United States
#Summary
Fourteen years with water that has to go uphill. I like plants,
plant people, and a curve that fits.
#Experience
+Grundfos
9 years 6 months
+Regional Sales Director
May 2021 - Present (5 years 7 months)
Greater Chicago Area
Eleven engineers in four states.
+Area Sales Manager
June 2017 - May 2021 (4 years)
Greater Chicago Area
+Xylem Inc.
+Application Engineer
August 2012 - May 2017 (4 years 10 months)
Morton Grove, Illinois
Sized lift stations and wrote the guide the field still uses.
#Education
+University of Illinois Urbana-Champaign
Bachelor of Science (BS), Mechanical Engineering · (2008 - 2012)"""
SIZES = {"*": ("Helvetica", 24), "#": ("Helvetica", 15), "+": ("Helvetica-Bold", 12), "": ("Helvetica", 10.5)}


def site() -> bytes:
    """A profile as a network of jobs saves it: a dark side column, then the career."""
    out = BytesIO()
    page = Canvas(out, pagesize=letter)
    page.setFillColor(HexColor("#2b3a48"))
    page.rect(0, 0, 190, 792, stroke=0, fill=1)
    column(page, SIDE, 18, "#ffffff")
    column(page, MAIN, 215, "#111111")
    page.setFont("Helvetica", 9)
    page.drawString(330, 20, "Page 1 of 1")
    page.save()
    return out.getvalue()


def column(page: Canvas, text: str, left: float, ink: str) -> None:
    height = 740.0
    page.setFillColor(HexColor(ink))
    for line in text.splitlines():
        mark = line[:1] if line[:1] in "*#+" else ""
        font, size = SIZES[mark]
        page.setFont(font, size * (0.85 if left < 100 else 1))
        height -= 10 if mark == "#" else 0
        page.drawString(left, height, line.removeprefix(mark))
        height -= size * 1.35 if line else 8


JOBS = (
    ("April 2020 – Present", "Office Manager", "Halvorsen Dental Group", "Runs the desk for six dentists"),
    ("May 2016 – December 2019", "Administrative Assistant, Level II", "City of Duluth", "Kept the permit archive"),
    ("June 2014 – April 2016", "Front Desk Agent", "Fitger’s Inn", "Nights, mostly"),
)


def word_table() -> bytes:
    """A table of two columns without borders: dates at the left."""
    paper = Document()
    paper.add_heading("Clementine Abara-Holt", 0)
    paper.add_paragraph("18 Superior Street, Duluth, MN 55802 · 218-555-0159 · clem.abara@outpost.example")
    paper.add_heading("Experience", 1)
    table = paper.add_table(rows=0, cols=2)
    for dates, title, employer, told in JOBS:
        cells = table.add_row().cells
        cells[0].width, cells[1].width = Cm(4), Cm(12)
        cells[0].text = dates
        cells[1].paragraphs[0].add_run(title).bold = True
        cells[1].paragraphs[0].add_run(f" | {employer} | Duluth, MN")
        cells[1].add_paragraph(told, style="List Bullet")
    paper.add_heading("Education", 1)
    cells = paper.add_table(rows=1, cols=2).rows[0].cells
    cells[0].text = "May 2014"
    cells[1].text = "A.A. in Business Administration | Lake Superior College | Duluth, MN"
    paper.add_heading("Skills", 1)
    skills = paper.add_table(rows=2, cols=2)
    for cell, word in zip(
        (c for row in skills.rows for c in row.cells), ("Dentrix", "Payroll", "Minutes", "Filing"), strict=True
    ):
        cell.text = word
    return saved(paper)


def word_tabs() -> bytes:
    """Tab stops, and one employer with three promotions."""
    paper = Document()
    paper.add_paragraph().add_run("QUILLON MBATHA").bold = True
    paper.add_paragraph("12 Florida Road, Durban 4001\t+27 31 555 0188\tquillon.mbatha@mailbox.example")
    paper.add_paragraph().add_run("CAREER HISTORY").bold = True
    tabbed(paper, "Mr Price Group", "Durban, South Africa", bold=True)
    for title, dates, told in (
        ("Store Manager", "February 2022 – to date", "Opened the shop at the pier"),
        ("Assistant Store Manager", "March 2019 – January 2022", "Stock loss from 3 % to 1 %"),
        ("Sales Associate", "November 2017 – February 2019", "Fitted school uniforms"),
    ):
        tabbed(paper, title, dates)
        paper.add_paragraph(told, style="List Bullet")
    tabbed(paper, "Seattle Coffee Company", "Umhlanga, South Africa", bold=True)
    tabbed(paper, "Barista", "January 2015 – December 2016")
    paper.add_paragraph("Opened at six and knew the regulars", style="List Bullet")
    paper.add_paragraph().add_run("QUALIFICATIONS").bold = True
    tabbed(paper, "Durban University of Technology", "2018", bold=True)
    paper.add_paragraph("Higher Certificate in Retail")
    paper.add_paragraph().add_run("LANGUAGES").bold = True
    paper.add_paragraph("isiZulu (home language), English (fluent), Afrikaans (conversational)")
    return saved(paper)


def tabbed(paper: "Document", left: str, right: str, *, bold: bool = False) -> None:
    paragraph = paper.add_paragraph()
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16))
    paragraph.add_run(left).bold = bold
    paragraph.add_run(f"\t{right}").italic = not bold


def saved(paper: "Document") -> bytes:
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


DRAWN = {"site": site, "word_table": word_table, "word_tabs": word_tabs}
