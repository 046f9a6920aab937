"""Word files after the templates that come with the programs: a teacher's, a returning mother's, a nurse's."""

from bench.resumes.unmet.ninth.letters import (
    as_pdf,
    blank,
    bytes_of,
    filled,
    heading_style,
    put,
    tabbed,
    underlined,
    wide,
)
from docx.enum.text import WD_ALIGN_PARAGRAPH


def teacher() -> bytes:
    """Dates above the title and employer, as headings of styles, told in sentences."""
    made = blank("Calibri", 11, 1)
    heading_style(made, 1, "Georgia", 14, "262626", 14)
    heading_style(made, 2, "Calibri", 13, "1D824C", 0)
    heading_style(made, 3, "Calibri", 11, "595959", 8)
    top = put(made, "REBECCA ", "*STOLTZFUS", size=32, ink="4A4A4A")
    top.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for told in (
        "27 Orchard Lane, Lancaster, PA 17603 · 717-555-0184",
        "rebecca.stoltzfus@conestogapost.example · LinkedIn",
    ):
        put(made, told).alignment = WD_ALIGN_PARAGRAPH.CENTER
    put(made)
    put(made, "Elementary teacher of twelve years who reads aloud every day, keeps calm and keeps frogs.")
    put(made, "EXPERIENCE", style="Heading 1")
    for dates, title, employer, told in TAUGHT:
        put(made, dates, style="Heading 3")
        filled(put(made, f"*{title.upper()}, ", style="Heading 2"), employer.upper(), ink="595959")
        put(made, told)
    put(made, "EDUCATION", style="Heading 1")
    for dates, course, school, told in STUDIED:
        put(made, dates, style="Heading 3")
        filled(put(made, f"*{course.upper()}, ", style="Heading 2"), school.upper(), ink="595959")
        if told:
            put(made, told)
    put(made, "SKILLS", style="Heading 1")
    skills = wide(made.add_table(rows=1, cols=2), 3.25, 3.25)
    for cell, few in zip(
        skills.rows[0].cells, (("Guided reading", "Google Classroom"), ("IEP teams", "Spanish")), strict=True
    ):
        filled(cell.paragraphs[0], f"• {few[0]}")
        put(cell, f"• {few[1]}")
    put(made, "ACTIVITIES", style="Heading 1")
    put(made, "Coaches Odyssey of the Mind, sings in the Lancaster Chorale, and helps at the township library sale.")
    return bytes_of(made)


TAUGHT = (
    (
        "AUGUST 2018 – PRESENT",
        "Third Grade Teacher",
        "School District of Lancaster",
        "Teaches 24 children all subjects. Leads the grade's math team and mentors student teachers each spring.",
    ),
    (
        "AUGUST 2014 – JUNE 2018",
        "Second Grade Teacher",
        "Manheim Central School District",
        "Brought a phonics program into four classrooms; spring benchmark scores rose by eleven points.",
    ),
    (
        "JANUARY 2014 – JUNE 2014",
        "Long-Term Substitute",
        "Hempfield School District",
        "First grade, in place of a teacher on leave.",
    ),
)
STUDIED = (
    ("MAY 2019", "M.Ed. Reading Specialist", "Millersville University", ""),
    (
        "DECEMBER 2013",
        "B.S. Early Childhood Education",
        "Bloomsburg University",
        "GPA 3.8. Dean's list, seven semesters.",
    ),
)


def returning() -> bytes:
    """Two columns of an online editor's serif template: place and title in one heading, months in capitals."""
    made = blank("Merriweather", 9.5, 0.7)
    heading_style(made, 1, "Open Sans", 9, "2079C7", 14)
    heading_style(made, 2, "Merriweather", 11, "000000", 8)
    heading_style(made, 3, "Open Sans", 8, "666666", 2)
    sheet = wide(made.add_table(rows=1, cols=2), 4.6, 2.5)
    left, right = sheet.rows[0].cells
    filled(left.paragraphs[0], "Hannah Lindqvist-Moore", size=26)
    put(left, "Office manager and bookkeeper, back at the desk and glad of it", ink="666666")
    put(left, "EXPERIENCE", style="Heading 1")
    for employer, title, dates, told in KEPT:
        put(left, f"*{employer} ", "— ", f"_{title}", style="Heading 2")
        put(left, dates, style="Heading 3")
        for each in told:
            put(left, each, style="List Bullet")
    put(left, "EDUCATION", style="Heading 1")
    put(
        left,
        "*Pacific Lutheran University, ",
        "Parkland, WA — ",
        "_Bachelor of Business Administration",
        style="Heading 2",
    )
    put(left, "AUGUST 2004 - MAY 2008", style="Heading 3")
    put(left, "*Tacoma Community College, ", "Tacoma, WA — ", "_Bookkeeping Certificate", style="Heading 2")
    put(left, "JANUARY 2023 - JUNE 2023", style="Heading 3")
    filled(right.paragraphs[0], "4418 N 26th Street")
    for told in ("Tacoma, WA 98407", "*(253) 555-0122", "*hannah.lm@rustonway.example"):
        put(right, told)
    for head, lines in BESIDE:
        put(right, head, style="Heading 1")
        for told in lines:
            put(right, told)
    return bytes_of(made)


KEPT = (
    (
        "Narrows Veterinary Clinic, Tacoma",
        "Office Manager",
        "SEPTEMBER 2023 - PRESENT",
        ("Books, payroll and hiring for a clinic of sixteen.", "Collections within 30 days up from 71% to 94%."),
    ),
    ("Career break, Tacoma", "Full-time parent", "AUGUST 2015 - AUGUST 2023", ("Two children, one PTA budget.",)),
    (
        "Puget Sound Orthodontics, University Place",
        "Front Office Lead",
        "MARCH 2011 - JULY 2015",
        ("Scheduling for three doctors; trained five receptionists.",),
    ),
    ("Columbia Bank, Tacoma", "Teller", "JUNE 2008 - FEBRUARY 2011", ("Balanced to the cent 212 days in a row.",)),
)
BESIDE = (
    ("SKILLS", ("QuickBooks Online", "Gusto payroll", "Dentrix and Avimark", "Hiring and training")),
    ("AWARDS", ("PTA Golden Acorn, 2022", "Columbia Bank Service Star, 2010")),
    ("LANGUAGES", ("English, Swedish",)),
)


def nurse() -> bytes:
    """Headings in capitals over a rule, dates at a right tab, saved as PDF from the word processor."""
    made = blank("Cambria", 10.5, 0.8)
    put(made, "*Grace Ocampo-Lindley, RN, BSN", size=20).alignment = WD_ALIGN_PARAGRAPH.CENTER
    told = "Henderson, NV 89052 • 702.555.0138 • grace.ocampo@mojavemail.example"
    put(made, told).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for head, lines in SHIFTS:
        made.add_paragraph()
        underlined(put(made, f"*{head}", size=11.5, ink="1F3864"))
        for each in lines:
            bullet = each.startswith("-")
            tabbed(put(made, *each.lstrip("-").split("~"), style="List Bullet" if bullet else None), 6.9)
    return as_pdf(bytes_of(made))


SHIFTS = (
    ("PROFESSIONAL SUMMARY", ("Emergency nurse with ten years at the bedside, four of them as charge nurse.",)),
    (
        "LICENSES AND CERTIFICATIONS",
        ("Registered Nurse, Nevada State Board of Nursing\tExpires 03/2028", "CEN, BLS, ACLS, PALS, TNCC\tCurrent"),
    ),
    (
        "CLINICAL EXPERIENCE",
        (
            "*Sunrise Hospital and Medical Center~, Las Vegas, NV",
            "_Charge Nurse, Emergency Department~\tFeb 2022 – Present",
            "-Lead 22 nurses and techs a shift in a 70-bed Level II trauma center",
            "-Median door-to-doctor time down from 41 to 24 minutes",
            "_Staff Nurse, Emergency Department~\tJul 2019 – Feb 2022",
            "-Triage, trauma and behavioral health pods; preceptor to nine new graduates",
            "",
            "*Mountain View Regional Medical Center~, Las Cruces, NM",
            "_Registered Nurse, Medical-Surgical~\tAug 2016 – Jun 2019",
            "-Five to six patients on a 32-bed unit, nights",
            "",
            "*Good Samaritan Society~, Las Cruces, NM",
            "_Certified Nursing Assistant~\tMay 2013 – Jul 2016",
        ),
    ),
    (
        "EDUCATION",
        (
            "*Bachelor of Science in Nursing~\tMay 2016",
            "New Mexico State University, Las Cruces, NM",
            "*Nursing Assistant Certificate~\tApril 2013",
            "Doña Ana Community College, Las Cruces, NM",
        ),
    ),
    ("PROFESSIONAL MEMBERSHIPS", ("Emergency Nurses Association, 2018 – present; chapter treasurer 2023",)),
    ("VOLUNTEER", ("Medical tent, Las Vegas Marathon, each November since 2019",)),
)
