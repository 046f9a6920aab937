"""A network's profile saved as PDF: a dark side column, employers over their several titles, spans in words."""

import io
from typing import Any

from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, PageTemplate, Paragraph, Spacer
from reportlab.platypus.doctemplate import NextPageTemplate

INK, SOFT = HexColor("#181818"), HexColor("#6b6b6b")
SIDE = 218


def told(size: float, *, bold: bool = False, ink: Any = INK, after: float = 2) -> ParagraphStyle:
    font = "Helvetica-Bold" if bold else "Helvetica"
    return ParagraphStyle("told", fontName=font, fontSize=size, leading=size * 1.35, textColor=ink, spaceAfter=after)


STYLES = {
    "n": told(26, after=4),
    "k": told(12),
    "p": told(12, ink=SOFT, after=10),
    "h": told(15.75, after=8),
    "c": told(12, after=1),
    "t": told(11.5, after=1),
    "d": told(10.5, after=1),
    "o": told(10.5, ink=SOFT, after=4),
    "s": told(10.5, after=10),
    "H": told(13, ink=white, after=4),
    "a": told(10.5, ink=white, after=3),
}


def shaded(canvas: Any, document: Any) -> None:
    canvas.saveState()
    canvas.setFillColor(HexColor("#293e49"))
    canvas.rect(0, 0, SIDE, letter[1], stroke=0, fill=1)
    footed(canvas, document)
    canvas.restoreState()


def footed(canvas: Any, document: Any) -> None:
    canvas.setFillColor(SOFT)
    canvas.setFont("Helvetica", 9)
    canvas.drawCentredString(SIDE + 190, 24, f"Page {document.page} of 2")


def profile() -> bytes:
    out = io.BytesIO()
    made = BaseDocTemplate(out, pagesize=letter, title="Profile", author="")
    side = Frame(18, 40, SIDE - 36, letter[1] - 80, leftPadding=0)
    main = Frame(SIDE + 12, 40, letter[0] - SIDE - 40, letter[1] - 80)
    rest = Frame(SIDE + 12, 40, letter[0] - SIDE - 40, letter[1] - 80)
    made.addPageTemplates(
        [PageTemplate("first", [side, main], onPage=shaded), PageTemplate("later", [rest], onPage=shaded)]
    )
    story: list[Any] = [NextPageTemplate("later")]
    for line in SIDEWAYS.strip().splitlines():
        story.append(Paragraph(line[2:], STYLES[line[0]]) if line.strip() else Spacer(1, 12))
    story.append(FrameBreak())
    for line in STORY.strip().splitlines():
        story.append(Paragraph(line[2:], STYLES[line[0]]) if line.strip() else Spacer(1, 10))
    made.build(story)
    return out.getvalue()


SIDEWAYS = """
H Contact
a brendan@oyelaran.example

a www.linkedin.com/in/brendan-
a oyelaran (LinkedIn)

H Top Skills
a Revenue Operations
a Salesforce.com
a Forecasting

H Languages
a English (Native or Bilingual)
a Yoruba (Limited Working)
a Irish (Elementary)

H Certifications
a Salesforce Certified Administrator
a Revenue Operations Certified
a Six Sigma Yellow Belt

H Honors-Awards
a President's Club 2021
"""
STORY = """
n Brendan Oyelaran
k Director of Revenue Operations | Ex-HubSpot | Spreadsheet apologist
p Dublin, County Dublin, Ireland

h Summary
s I build the plumbing behind sales teams: territories, forecasts, plans and dashboards nobody argues with. I mentor\
 at two accelerators and still answer my own phone.

h Experience
c Intercom
t Director of Revenue Operations
d April 2023 - Present (3 years 8 months)
o Dublin, Ireland
s Own forecasting, planning and tooling for 210 sellers in EMEA and North America. Took forecast error from 14% to 4%.

c HubSpot
d 6 years 2 months
t Senior Manager, Sales Operations
d January 2020 - March 2023 (3 years 3 months)
o Dublin, Ireland
s Team of nine. Rebuilt territories for four regions in one quarter.

t Sales Operations Analyst
d February 2017 - January 2020 (3 years)
o Dublin, Ireland

c Dell Technologies
t Inside Sales Representative
d June 2013 - January 2017 (3 years 8 months)
o Cherrywood, Dublin
s Small business desk for the UK and Ireland. 112% of quota in the last full year.

c Eason
t Bookseller
d October 2010 - May 2013 (2 years 8 months)
o Dundrum

h Education
c Dublin City University
t Bachelor of Business Studies, Marketing · (2009 - 2013)

c UCD Michael Smurfit Graduate Business School
t Diploma in Business Analytics · (2018 - 2019)

c Templeogue College
t Leaving Certificate · (2003 - 2009)
"""
