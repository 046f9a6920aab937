"""A résumé as a job board makes it of the form people fill in."""

from io import BytesIO

from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

BOARD = """*Lamar Kuznetsov
Amarillo, TX 79109
lamar.kuznetsov@panhandle.example
(806) 555-0162

Class A CDL driver with eight years and 900,000 safe miles. Willing to relocate: Anywhere
Authorized to work in the US for any employer
#Work Experience
+OTR Truck Driver
Werner Enterprises - Amarillo, TX
February 2021 to Present
- 48 states, dry van, about 2,700 miles a week
- No preventable accidents, three clean roadside inspections this year
+Tanker Driver
Plains Dairy - Amarillo, TX
April 2018 to January 2021
- Farm pickup, milk grading and washing out
- Night route of 310 miles with four dairies and one gate that sticks
- Trained six drivers on sampling
+Delivery Driver/Warehouse
Ben E. Keith Foods - Amarillo, TX
July 2016 to April 2018
+Ranch Hand
JA Ranch - Claude, TX
2013 to 2016
- Fence, feed, calving, and every kind of trailer
#Education
+Certificate in Commercial Truck Driving
Amarillo College - Amarillo, TX
May 2016 to June 2016
+High school diploma
Claude High School - Claude, TX
2009 to 2013
#Skills
• Tanker endorsement (8 years)
• Hazmat endorsement (6 years)
• Load securement
• Electronic logging devices
• Spanish
#Certifications and Licenses
+CDL A
February 2016 to February 2028
+TWIC Card
#Additional Information
Home every other weekend is fine. No tickets since 2014."""
BASE = ParagraphStyle("base", fontName="Helvetica", fontSize=10, leading=13.5)
STYLES = {
    "*": ParagraphStyle("name", BASE, fontName="Helvetica-Bold", fontSize=22, leading=28),
    "#": ParagraphStyle("part", BASE, fontSize=15, leading=20, spaceBefore=14, spaceAfter=4, borderPadding=2),
    "+": ParagraphStyle("post", BASE, fontName="Helvetica-Bold", fontSize=10.5, spaceBefore=8),
    "-": ParagraphStyle("told", BASE, leftIndent=12, bulletIndent=2, spaceBefore=2),
}


def board() -> bytes:
    """What the largest job board makes of the form it lets people fill in."""
    out = BytesIO()
    paper = SimpleDocTemplate(out, pagesize=letter, leftMargin=58, rightMargin=58, topMargin=50, bottomMargin=50)
    flow = [flowed(line) for line in BOARD.splitlines()]
    paper.build(flow)
    return out.getvalue()


def flowed(line: str) -> Paragraph | Spacer:
    if not line:
        return Spacer(1, 10)
    mark = line[:1] if line[:1] in STYLES else ""
    return Paragraph(line.removeprefix(mark).strip(), STYLES.get(mark, BASE), bulletText="•" if mark == "-" else None)
