"""Two pages drawn piece by piece: a poster-like page told in the order it was clicked together, and a builder's."""

from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

SHIFTS = (
    ("2022-Present", "EVENTS & CATERING MANAGER", "The Hangar on Third", "Savannah, GA",
     ("Forty weddings a year and one goat yoga", "Schedules 25 part-time staff by text and by Thursday")),
    ("2019-2021", "HEAD BARTENDER", "Alley Cat Lounge", "Savannah, GA",
     ("Menu of 34 drinks, each with a story and a cost", "Trained nine bartenders; five now run bars")),
    ("2017-2019", "BARTENDER", "Pinkie Masters", "Savannah, GA", ("Fast, friendly, exact change",)),
    ("2015-2017", "BANQUET SERVER", "Hyatt Regency Savannah", "Savannah, GA", ("Carried eleven plates once",)),
)  # fmt: skip
FOOT = (
    ("EDUCATION", ("B.F.A. Photography", "Savannah College of Art and Design", "2011-2015")),
    ("SKILLS", ("Event budgets", "Toast and Resy", "Vendor contracts", "Alcohol service law")),
    ("SAY HELLO", ("912-555-0108", "ptolemy.f@lowcountry.example", "Savannah, Georgia")),
)


def clicked() -> bytes:
    """First all the shapes and headings, then all dates, then titles, then the rest: the order of a design tool."""
    out = BytesIO()
    page = Canvas(out, pagesize=letter)
    page.setFillColor(HexColor("#f4ede4"))
    page.rect(0, 0, 612, 792, stroke=0, fill=1)
    page.setFillColor(HexColor("#c4572e"))
    page.rect(0, 660, 612, 132, stroke=0, fill=1)
    headings(page)
    tops = [585 - 100 * row for row in range(len(SHIFTS))]
    for top, (dates, *_) in zip(tops, SHIFTS, strict=True):
        say(page, dates, 60, top, "Helvetica-Bold", 11, "#c4572e")
    for top, (_, title, *_) in zip(tops, SHIFTS, strict=True):
        say(page, title, 190, top, "Helvetica-Bold", 12)
    for top, (_, _, employer, place, told) in zip(tops, SHIFTS, strict=True):
        say(page, f"{employer}, {place}", 190, top - 16, "Helvetica-Oblique", 10.5)
        for row, text in enumerate(told):
            say(page, f"•  {text}", 196, top - 33 - 14 * row, "Helvetica", 10)
    feet(page)
    say(page, "Ptolemy Faircloth", 60, 712, "Times-Bold", 38, "#ffffff")
    say(page, "hospitality, with a camera in the other hand", 60, 686, "Times-Italic", 14, "#ffffff")
    page.save()
    return out.getvalue()


def headings(page: Canvas) -> None:
    say(page, "WORK HISTORY", 60, 618, "Helvetica-Bold", 14, "#c4572e")
    for column, (heading, _) in enumerate(FOOT):
        say(page, heading, 60 + 175 * column, 165, "Helvetica-Bold", 13, "#c4572e")


def feet(page: Canvas) -> None:
    for column, (_, lines) in enumerate(FOOT):
        for row, text in enumerate(lines):
            say(page, text, 60 + 175 * column, 145 - 15 * row, "Helvetica", 9.5)


def say(page: Canvas, text: str, left: float, height: float, font: str, size: float, ink: str = "#333333") -> None:
    page.setFillColor(HexColor(ink))
    page.setFont(font, size)
    page.drawString(left, height, text)


BUILT = """*KEISHA MONTAGUE-REYES
-Little Rock, AR 72204 | (501) 555-0154 | keisha.mr@natural.example
#PROFESSIONAL SUMMARY
-Customer service specialist with ten years on the phone and two at the counter. Known for
-getting the second call down to zero.
#WORK HISTORY
+Dillard's Corporate Contact Center - Customer Service Lead
/Little Rock, AR • 04/2022 - Current
.Takes the calls nobody else wants and writes down why they happened
.Coaches a team of twelve; handles quality scoring for the floor
.Cut returns disputes by 30% with one new question
+Entergy Arkansas, LLC - Customer Service Representative II
/Little Rock, AR • 07/2018 - 03/2022
.Outages, payment plans, and three tornado weeks
.Top of the floor for first-call answers in 2020
+AT&T - Retail Sales Consultant
/North Little Rock, AR • 02/2016 - 06/2018
.Sold telephones by repairing contracts
+Baptist Health - Patient Registration Clerk
/Little Rock, AR • 08/2013 - 01/2016
.Registered 60 patients a night in the emergency room
#SKILLS
.De-escalation
.Zendesk and Salesforce Service Cloud
.Typing 74 words a minute
#EDUCATION
+University of Arkansas at Little Rock - Little Rock, AR
/Bachelor of Arts: Speech Communication, 12/2019
+Pulaski Technical College - North Little Rock, AR
/Associate of Arts, 05/2013
#AFFILIATIONS
.Delta Sigma Theta Sorority, Inc."""
LOOKS = {
    "*": ("Helvetica-Bold", 22, 28, 54, "#1a4d8f"),
    "#": ("Helvetica-Bold", 12, 20, 54, "#1a4d8f"),
    "+": ("Helvetica-Bold", 10.5, 14, 54, "#222222"),
    "/": ("Helvetica", 10, 14, 54, "#555555"),
    ".": ("Helvetica", 10, 13.5, 70, "#222222"),
    "-": ("Helvetica", 10, 13.5, 54, "#222222"),
}


def builder() -> bytes:
    """A résumé builder's page: employer and title in one bold line, place and dates under it."""
    out = BytesIO()
    page = Canvas(out, pagesize=letter)
    height = 730.0
    for line in BUILT.splitlines():
        font, size, step, left, ink = LOOKS[line[0]]
        height -= {"#": 12, "+": 6}.get(line[0], 0)
        if line[0] == ".":
            say(page, "•", 60, height, font, size, ink)
        say(page, line[1:], left, height, font, size, ink)
        if line[0] == "#":
            page.setStrokeColor(HexColor("#1a4d8f"))
            page.line(54, height - 5, 558, height - 5)
        height -= step
    page.save()
    return out.getvalue()
