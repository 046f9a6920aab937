"""Two plain PDFs: a long federal résumé with hours, salaries and supervisors, and an old-fashioned salesman's."""

import io
from typing import Any

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import HRFlowable, Paragraph, SimpleDocTemplate, Table


def paragraph(font: str, size: float, **more: Any) -> ParagraphStyle:
    return ParagraphStyle("plain", fontName=font, fontSize=size, leading=size * 1.25, **more)


def numbered(canvas: Any, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(54, 30, "Lorraine Battiste")
    canvas.drawRightString(letter[0] - 54, 30, f"Page {document.page}")


def federal() -> bytes:
    """One line a fact, as the government's own builder prints it."""
    styles = {
        "n": paragraph("Helvetica-Bold", 14, spaceAfter=2),
        "h": paragraph("Helvetica-Bold", 11.5, spaceBefore=12, spaceAfter=4, borderWidth=0.5, borderPadding=2),
        "b": paragraph("Helvetica-Bold", 10, spaceBefore=9),
        "p": paragraph("Helvetica", 10),
        "d": paragraph("Helvetica", 10, spaceBefore=4),
        "l": paragraph("Helvetica", 10, leftIndent=14, bulletIndent=4),
    }
    out = io.BytesIO()
    made = SimpleDocTemplate(out, pagesize=letter, leftMargin=54, rightMargin=54, topMargin=50, bottomMargin=54)
    story = [
        Paragraph(line[2:], styles[line[0]], bulletText="•" if line[0] == "l" else None)
        for line in GOVERNMENT.strip().splitlines()
        if line.strip()
    ]
    made.build(story, onFirstPage=numbered, onLaterPages=numbered)
    return out.getvalue()


GOVERNMENT = """
n Lorraine Battiste
p 3310 Calhoun Street, New Orleans, LA 70118 US
p Mobile: 504-555-0147
p Email: lorraine.battiste@crescentmail.example
p Country of citizenship: United States of America
p Veterans' Preference: No
p Highest Grade: GS-0343-12, 06/2021 - Present
h WORK EXPERIENCE
b Department of Veterans Affairs, Southeast Louisiana Veterans Health Care System
p 2400 Canal Street, New Orleans, LA 70119 United States
p 06/2021 - Present
p Salary: $98,420.00 USD Per Year
p Hours per week: 40
p Series: 0343 Pay Plan: GS Grade: 12
p <b>Management and Program Analyst</b> (This is a federal job)
p <b>Duties, Accomplishments and Related Skills:</b>
l Analyze workload and staffing of seven outpatient clinics and brief the Associate Director each month.
l Led the team that shortened the wait for audiology from 61 to 23 days by pooling referrals.
l Wrote the standard operating procedure for overtime approval, adopted in two sister facilities in 2023.
l Build and publish the Pyramid dashboards used in the daily huddle; retrained 60 supervisors after each change.
l Serve as alternate Contracting Officer's Representative for a $2.2 million scheduling support contract.
l Chair the employee survey action group; the facility's engagement score rose nine points in two cycles.
l Prepare answers to Congressional inquiries within the five-day limit; 214 so far, none late.
p Supervisor: Angela Robichaux (504-555-0101)
p Okay to contact this Supervisor: Contact me first
b Federal Emergency Management Agency, Region 6
p 800 North Loop 288, Denton, TX 76209 United States
p 09/2016 - 05/2021
p Salary: $74,958.00 USD Per Year
p Hours per week: 40
p Series: 0301 Pay Plan: GS Grade: 11
p <b>Emergency Management Specialist (Recovery)</b> (This is a federal job)
p <b>Duties, Accomplishments and Related Skills:</b>
l Deployed to eleven disasters as a Public Assistance program delivery manager, among them Harvey and Laura.
l Reviewed 480 project worksheets worth $212 million for eligibility, cost and environmental compliance.
l Supervised up to fourteen reservists at a Joint Field Office, assigned work and wrote their appraisals.
l Resolved 37 first appeals; applicants took none of them to arbitration.
l Trained forty parish officials in documentation and procurement under 2 CFR Part 200.
p Supervisor: Curtis Yellowhorse (940-555-0173)
p Okay to contact this Supervisor: Yes
b City of New Orleans, Office of Community Development
p 1340 Poydras Street, New Orleans, LA 70112 United States
p 03/2011 - 08/2016
p Salary: $46,300.00 USD Per Year
p Hours per week: 40
p <b>Grants Coordinator</b>
p <b>Duties, Accomplishments and Related Skills:</b>
l Monitored 32 subrecipients of Community Development Block Grant funds with site visits and desk reviews.
l Drafted the citizen participation sections of two Consolidated Plans and ran eleven public hearings.
l Prepared draws in IDIS and reconciled them with the City's ledger every month.
l Closed 19 aged awards and recovered $1.4 million for housing rehabilitation.
p Supervisor: Position since abolished
b Second Harvest Food Bank
p 700 Edwards Avenue, Elmwood, LA 70123 United States
p 06/2008 - 02/2011
p Salary: $15.50 USD Per Hour
p Hours per week: 32
p <b>Agency Relations Assistant</b>
p <b>Duties, Accomplishments and Related Skills:</b>
l Answered the agency hotline in English and Spanish; enrolled 31 new pantries after Hurricane Gustav.
l Scheduled pick-ups for 240 pantries in 23 parishes and kept their files ready for audit.
h EDUCATION
b Tulane University, New Orleans, LA United States
p Master's Degree 05/2015
p GPA: 3.71 of a maximum 4.00
p Credits Earned: 42 Semester hours
p Major: Public Administration
b Xavier University of Louisiana, New Orleans, LA United States
p Bachelor's Degree 05/2008
p GPA: 3.40 of a maximum 4.00
p Credits Earned: 128 Semester hours
p Major: Sociology Minor: Spanish Honors: Cum Laude
h JOB RELATED TRAINING
p FEMA IS-100, IS-200, IS-700, IS-800 (2016); Contracting Officer's Representative Level II (2019)
p Lean Six Sigma Green Belt, VA (2022)
h LANGUAGE SKILLS
p Spanish: Spoken: Advanced, Written: Intermediate, Read: Advanced
h AFFILIATIONS
p American Society for Public Administration, Member
h REFERENCES
p Desiree Fontenot, Louisiana Governor's Office of Homeland Security, Section Chief, 225-555-0112, Professional
p Rev. Alvin Toups, St. Katharine Parish, Pastor, 504-555-0195, Personal
h ADDITIONAL INFORMATION
p Available for relocation: Yes - Baton Rouge, LA. Work schedule: full time. Desired grade: GS-13.
"""


def sales() -> bytes:
    """Times, centred headings between rules, employer in capitals with the place, dates at the right edge."""
    out = io.BytesIO()
    made = SimpleDocTemplate(out, pagesize=letter, leftMargin=65, rightMargin=65, topMargin=55, bottomMargin=50)
    centre = {"alignment": TA_CENTER}
    name, small = paragraph("Times-Bold", 18, spaceAfter=4, **centre), paragraph("Times-Roman", 11, **centre)
    head = paragraph("Times-Bold", 12, spaceBefore=2, spaceAfter=2, **centre)
    plain = paragraph("Times-Roman", 11)
    bullet = paragraph("Times-Roman", 11, leftIndent=26, bulletIndent=13)
    story: list[Any] = [Paragraph("GERALD P. WOZNIAK", name)]
    story += [
        Paragraph(line, small)
        for line in ("85 Abbott Road, Buffalo, New York 14220", "716.555.0199 | gpwozniak@eriepost.example")
    ]
    for line in TRAVELLED.strip().splitlines():
        kind, text = line[0], line[2:]
        if kind == "h":
            story += [HRFlowable(width="100%", thickness=0.7, color="black", spaceBefore=8), Paragraph(text, head)]
        elif "~" in text:
            row = [
                [
                    Paragraph(text.split("~")[0], plain),
                    Paragraph(f'<para align="right">{text.split("~")[1]}</para>', plain),
                ]
            ]
            story.append(
                Table(
                    row,
                    colWidths=[350, 132],
                    style=[
                        ("LEFTPADDING", (0, 0), (-1, -1), 0),
                        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                        ("TOPPADDING", (0, 0), (-1, -1), 5),
                        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
                    ],
                )
            )
        else:
            story.append(Paragraph(text, bullet if kind == "l" else plain, bulletText="•" if kind == "l" else None))
    made.build(story)
    return out.getvalue()


TRAVELLED = """
h SUMMARY
p Salesman of industrial fasteners and abrasives, twenty-six years between Erie and Albany. Eleven President's Trips.
h PROFESSIONAL EXPERIENCE
p <b>FASTENAL COMPANY</b>, Buffalo, New York~2013 to Present
p <i>Regional Sales Manager</i> (2018 to Present)
l Lead nine territory managers and $31 million in annual revenue.
l Placed 420 vending machines in plants that swore they would never.
p <i>Territory Manager</i> (2013 to 2018)
l Grew the Southern Tier from $1.1 to $3.4 million.
p <b>NORTON ABRASIVES</b>, Worcester, Massachusetts~2004 to 2013
p <i>Sales Engineer</i>
l Ran grinding trials on the customer's floor, at the customer's hour.
p <b>KAMAN INDUSTRIAL TECHNOLOGIES</b>, Syracuse, New York~2000 to 2004
p <i>Inside Sales Representative</i>
l Took 70 calls a day and learned the catalog by heart.
h EDUCATION
p <b>Canisius College</b>, Buffalo, New York~2000
p Bachelor of Arts, Economics
h AFFILIATIONS AND AWARDS
l National Fastener Distributors Association, member since 2014
l Fastenal Circle of Excellence, 2016, 2019, 2022
h PERSONAL
p Married, three grown children. Hockey referee, parish finance council.
"""
