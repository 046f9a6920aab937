"""Word files that stand in tables: an accountant's with all his particulars, an English office manager's."""

from typing import Any

from bench.resumes.unmet.ninth.letters import blank, bytes_of, filled, put, underlined, wide
from docx.enum.text import WD_ALIGN_PARAGRAPH


def particulars() -> bytes:
    """An employer as a list of labelled lines, studies as a table with lines, and a declaration."""
    made = blank("Times New Roman", 11.5, 0.8, (8.27, 11.69))
    title = put(made, "*CURRICULUM VITAE", size=16)
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.runs[0].underline = True
    for told in ("*MANOJ KUMAR SAHOO", "At/Po: Balikuda, Dist: Jagatsinghpur, Odisha - 754108"):
        put(made, told)
    for told in ("Mobile: +91 94370 55018", "E-mail: manoj.sahoo@mahanadimail.example"):
        put(made, told)
    for head, lines in SAID:
        put(made)
        underlined(put(made, f"*{head}"))
        if head == "EDUCATIONAL QUALIFICATION":
            marks(made)
        for told in lines:
            put(made, *told.lstrip(".").split("~"), style="List Bullet" if told.startswith(".") else None)
    put(made)
    put(made, "Place: Bhubaneswar")
    put(made, "Date: ____________\t\t\t\t\t\t\t(Manoj Kumar Sahoo)")
    return bytes_of(made)


def marks(made: Any) -> None:
    grid = made.add_table(rows=0, cols=4, style="Table Grid")
    for number, row in enumerate(QUALIFIED):
        for cell, told in zip(grid.add_row().cells, row, strict=True):
            filled(cell.paragraphs[0], f"*{told}" if number == 0 else told, size=11)
    wide(grid, 1.6, 2.9, 1.0, 1.0)


QUALIFIED = (
    ("Examination", "Board / University", "Year", "Percentage"),
    ("M.Com", "Utkal University", "2016", "64.2%"),
    ("B.Com (Hons.)", "Ravenshaw University", "2014", "61.8%"),
    ("+2 Commerce", "CHSE, Odisha", "2011", "68.5%"),
    ("HSC", "BSE, Odisha", "2009", "71.3%"),
)
SAID = (
    ("CAREER OBJECTIVE", ("To work with a reputed organisation where my knowledge of accounts and GST is of use.",)),
    (
        "WORK EXPERIENCE",
        (
            "*Organisation~\t: Falcon Marine Exports Ltd., Bhubaneswar",
            "*Designation~\t: Senior Accountant",
            "*Duration~\t: April 2020 to till date",
            "*Job profile~\t:",
            ".GST returns, TDS and monthly MIS",
            ".Bank reconciliation of eleven accounts in Tally Prime",
            "",
            "*Organisation~\t: S. R. Mohanty & Associates, Cuttack",
            "*Designation~\t: Accounts Assistant",
            "*Duration~\t: July 2016 to March 2020",
            "*Job profile~\t:",
            ".Vouching and statutory audit of cooperative societies",
        ),
    ),
    ("EDUCATIONAL QUALIFICATION", ()),
    ("COMPUTER KNOWLEDGE", ("Tally Prime, MS Excel, MS Word, PGDCA from NIIT Bhubaneswar (2015)",)),
    (
        "PERSONAL DETAILS",
        (
            "Father's Name\t: Sri Bijay Kumar Sahoo",
            "Date of Birth\t: 11th May 1994",
            "Marital Status\t: Married",
            "Nationality\t: Indian",
            "Languages Known\t: Odia, Hindi, English",
        ),
    ),
    ("DECLARATION", ("I hereby declare that the above is true to the best of my knowledge and belief.",)),
)


def office() -> bytes:
    """Dates in the left cells of a table without lines, over two pages, with a running foot."""
    made = blank("Arial", 10.5, 0.9, (8.27, 11.69))
    foot = made.sections[0].footer.paragraphs[0]
    filled(foot, "Samantha Okafor-Reid – Curriculum Vitae – August 2026", size=8, ink="7F7F7F")
    put(made, "*Samantha Okafor-Reid", size=22)
    put(made, "Flat 4, 19 Roundhay Mount, Leeds LS8 4DW")
    put(made, "T: 07700 900 835   E: sam.okafor-reid@airepost.example")
    for head, rows in HELD:
        put(made)
        underlined(put(made, f"*{head}", size=12, ink="7B2D5B"), "7B2D5B")
        sheet = made.add_table(rows=0, cols=2)
        for when, first, *told in rows:
            left, right = sheet.add_row().cells
            filled(left.paragraphs[0], when)
            filled(right.paragraphs[0], *first.split("~"))
            for each in told:
                put(right, each.lstrip("-"), style="List Bullet" if each.startswith("-") else None)
            put(right, size=6)
        wide(sheet, 1.6, 4.9)
    return bytes_of(made)


HELD = (
    (
        "Personal statement",
        (
            (
                "",
                "Office manager with fifteen years in law, property and a very large charity. I run a tidy building.",
            ),
        ),
    ),
    (
        "Employment",
        (
            (
                "Feb 2021 – date",
                "*Office Manager~, Walker Morris LLP, Leeds",
                "Reporting to the Operations Director. Budget of £480,000, team of six.",
                "-Moved 310 people to hybrid working and gave two floors back to the landlord",
                "-Retendered cleaning and catering and saved £62,000 a year",
                "-Fire, first aid and display screen assessments for the whole firm",
            ),
            (
                "Oct 2016 – Jan 2021",
                "*Facilities Coordinator~, Leeds Building Society, Leeds",
                "-Looked after 12 branches from Ilkley to Selby",
                "-Wrote the contractor handbook still in use",
            ),
            (
                "May 2012 – Sept 2016",
                "*PA to the Regional Director~, Barnardo's, Bradford",
                "-Diary, travel and minutes for a director of 400 staff",
                "-Organised the regional conference three years running",
            ),
            ("2011 – 2012", "*Temporary Administrator~, Office Angels, Leeds", "Assignments at five employers."),
            ("Summers 2008–10", "*Sales Assistant~, Boots, Harrogate"),
        ),
    ),
    (
        "Education and training",
        (
            ("2019", "*IWFM Level 4 Certificate in Facilities Management~, Leeds City College"),
            ("2008 – 2011", "*BA (Hons) English Language, 2:1~, University of Sheffield"),
            ("2006 – 2008", "*A levels: English, French, Psychology (ABB)~, Harrogate Grammar School"),
        ),
    ),
    (
        "Skills",
        (("", "Microsoft 365, Planon, Concur, minute-taking, NEBOSH General Certificate, full driving licence"),),
    ),
    ("Interests", (("", "Parkrun director at Roundhay since 2018, allotment, gospel choir"),)),
    (
        "Referees",
        (
            ("", "Ms J. Thackray, Operations Director, Walker Morris LLP, j.thackray@airepost.example"),
            ("", "Mr D. Iqbal, Head of Property, Leeds Building Society, d.iqbal@airepost.example"),
        ),
    ),
)
