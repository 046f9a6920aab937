"""A profile as a network of jobs saves it to PDF, on two pages."""

from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

SIDE = """#Contact
2614 Wisteria Way
Raleigh NC 27607
919-555-0147 (Mobile)
ngozi.fairweather@oakcity.example

www.linkedin.com/in/ngozi-
fairweather (LinkedIn)
#Top Skills
Employee Relations
HRIS Implementation
Workforce Planning
#Languages
English (Native or Bilingual)
Igbo (Limited Working)
#Certifications
SHRM Senior Certified
Professional (SHRM-SCP)
Prosci Change Practitioner"""
FIRST = """*Ngozi Fairweather
SHRM-SCP | Director of People Operations at Pendo.io | Building HR teams that
pick up the phone
Raleigh, North Carolina, United States
#Summary
I came into human resources by way of a hotel front desk, where every
problem stands in front of you with luggage. I still work that way.

Pay bands, hard conversations, systems that do not lose people.
#Experience
+Pendo.io
5 years 9 months
~Director, People Operations
March 2023 - Present (2 years 9 months)
Raleigh, North Carolina, United States
Nine people, 900 employees, three countries.
- Rewrote the pay bands and published them
- Moved the company from two HR systems to one over a weekend in May
- Halved the time from accepted offer to working laptop
~Senior HR Business Partner
January 2021 - March 2023 (2 years 3 months)
Raleigh-Durham-Chapel Hill Area
Partner to Engineering and Support, 310 people.
Ran two engagement surveys and closed what they opened.
~HR Business Partner
March 2020 - December 2020 (10 months)
+Red Hat
~HR Generalist
May 2016 - February 2020 (3 years 10 months)
Raleigh, North Carolina, United States
Generalist for the support organization; leave cases, investigations and a
new-hire week in a tobacco warehouse. Answered the phone.
+Marriott Hotels
4 years 1 month
~Human Resources Coordinator
July 2014 - May 2016 (1 year 11 months)
Durham, North Carolina"""
SECOND = """~Front Desk Supervisor
May 2012 - July 2014 (2 years 3 months)
Durham, North Carolina
The desk of a 190-room hotel beside a hospital.
#Education
+North Carolina Central University
Bachelor of Business Administration - BBA, Human Resources
Management · (2008 - 2012)
+Cornell University ILR School
Certificate, Strategic Human Resources Leadership · (2021)"""
SIZES = {"*": ("Helvetica", 26), "#": ("Helvetica", 15.75), "+": ("Helvetica", 12), "~": ("Helvetica", 11.5)}


def network() -> bytes:
    """A profile saved to PDF: a dark side column on every page, posts grouped under their employer."""
    out = BytesIO()
    page = Canvas(out, pagesize=letter)
    for number, text in enumerate((FIRST, SECOND), 1):
        page.setFillColor(HexColor("#293e49"))
        page.rect(0, 0, 204, 792, stroke=0, fill=1)
        if number == 1:
            column(page, SIDE, 20, "#e1e8eb")
        column(page, text, 224, "#181818")
        page.setFillColor(HexColor("#808080"))
        page.setFont("Helvetica", 9)
        page.drawString(372, 22, f"Page {number} of 2")
        page.showPage()
    page.save()
    return out.getvalue()


def column(page: Canvas, text: str, left: float, ink: str) -> None:
    height = 752.0
    page.setFillColor(HexColor(ink))
    for line in text.splitlines():
        mark = line[:1] if line[:1] in SIZES else ""
        font, size = SIZES.get(mark, ("Helvetica", 10.5))
        size = 13 if left < 100 and mark == "#" else size
        height -= {"#": 14, "+": 8, "~": 3}.get(mark, 0)
        page.setFont(font, size)
        page.drawString(left, height, line.removeprefix(mark))
        height -= size * 1.36 if line else 8
