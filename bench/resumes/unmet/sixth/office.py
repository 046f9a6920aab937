"""Two Word templates: dates above titles, and a text box beside the career."""

from bench.resumes.unmet.sixth.word import box, emptied, line, paper, rule, saved
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches


def chronological() -> bytes:
    """The chronological template an office program offers first: dates above, then title and employer in one line."""
    made = paper("Calibri", 11, 1.0)
    head = line(made, "Ephraim ", "*Castellanos-Wu", size=32, ink="1D824C")
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    contact = line(made, "7 Harbor View Dr, Bridgeport, CT 06605 · 203-555-0186", ink="595959")
    contact.alignment = WD_ALIGN_PARAGRAPH.CENTER
    mail = line(made, "*ephraim.cw@soundmail.example · linkedin.com/in/ephraimcw", ink="1D824C")
    mail.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line(made, "Operations manager who likes a short meeting and a long view. Eleven years in food plants.", before=8)
    for heading, entries in CHRONOLOGICAL:
        line(made, f"*{heading}", size=14, ink="262626", before=14)
        for dates, title, employer, told in entries:
            table = made.add_table(rows=1, cols=1)
            cell = table.rows[0].cells[0]
            line(cell, f"*{dates}", ink="595959", before=6)
            line(cell, f"*{title}, ", employer, size=13, ink="1D824C")
            line(cell, told)
            emptied(cell)
    line(made, "*Skills", size=14, ink="262626", before=14)
    for skill in ("Line balancing and changeovers", "Budgets to $9 million", "SAP, Tableau", "Spanish and Mandarin"):
        line(made, skill, style="List Bullet")
    return saved(made)


CHRONOLOGICAL = (
    (
        "Experience",
        (
            (
                "MARCH 2019 – TO DATE",
                "PLANT OPERATIONS MANAGER",
                "PEPPERIDGE FARM",
                (
                    "Answers for 140 people on three shifts. Waste is down a third and nobody was told to work "
                    "faster. Brought in the allergen schedule that corporate copied to four other bakeries, and "
                    "the Monday walk in which every shift leader shows one thing that annoys them until it is "
                    "fixed."
                ),
            ),
            (
                "JULY 2015 – MARCH 2019",
                "PRODUCTION SUPERVISOR, SECOND SHIFT",
                "BIGELOW TEA COMPANY",
                (
                    "Two tea lines, 34 people, one very old bagging machine named Ruth. Cut changeovers from 55 "
                    "minutes to 20 with tape, labels and a stopwatch nobody minded."
                ),
            ),
            (
                "AUGUST 2012 – JULY 2015",
                "QUALITY TECHNICIAN",
                "CADBURY SCHWEPPES AMERICAS BEVERAGES",
                (
                    "Hourly checks, holds, and the weekly letter to the plant manager. Calibrated the Brix meters of "
                    "two lines."
                ),
            ),
        ),
    ),
    (
        "Education",
        (
            ("MAY 2012", "B.S. IN FOOD SCIENCE", "UNIVERSITY OF CONNECTICUT", "Minor in statistics."),
            ("MAY 2018", "LEAN SIX SIGMA GREEN BELT", "SACRED HEART UNIVERSITY", "Evening course."),
        ),
    ),
)


def text_box() -> bytes:
    """Contact, skills and schooling in a text box at the left; the career in the page beside it."""
    made = paper("Century Gothic", 10, 0.6)
    made.sections[0].left_margin = Inches(3.0)
    head = line(made, "*LEOCADIA BRANDT", size=26, ink="2E4D3A")
    box(head, BOXED, 0, 0, 195, 792, "DCE6DC")
    line(made, "Office Manager", size=13, ink="6B8F71")
    rule(line(made, "*PROFESSIONAL EXPERIENCE", before=12, size=12, ink="2E4D3A"), "6B8F71")
    for title, employer, dates, told in BOX_JOBS:
        line(made, f"*{title}", before=8, size=11)
        line(made, f"_{employer}")
        line(made, dates, size=9, ink="6B6B6B")
        for text in told:
            line(made, text, style="List Bullet")
    rule(line(made, "*VOLUNTEER WORK", before=12, size=12, ink="2E4D3A"), "6B8F71")
    line(made, "Treasurer, Eastside Little League, 2019 – 2022")
    return saved(made)


BOXED = [
    "#CONTACT",
    "(509) 555-0110",
    "leocadia.brandt@palouse.example",
    "Spokane, WA 99202",
    "#EDUCATION",
    "A.A.S. Business Technology",
    "Spokane Falls Community College",
    "2009",
    "#SKILLS",
    "QuickBooks Online",
    "Payroll for 40",
    "Microsoft 365",
    "Vendor contracts",
    "Notary public",
    "#INTERESTS",
    "Quilting, curling, crosswords",
]
BOX_JOBS = (
    (
        "Office Manager",
        "Garco Construction, Spokane, WA",
        "Since October 2017",
        (
            "Keeps the office of a 40-person builder running and its certified payroll clean",
            "Moved nine filing cabinets into one folder structure that people follow",
            "Negotiated the copier, the phones and the coffee, in rising order of difficulty",
            "Onboards every new hire from the badge to the first paycheck",
        ),
    ),
    (
        "Executive Assistant to the CFO",
        "Itron, Inc., Liberty Lake, WA",
        "Jan ’13 – Sept ’17",
        (
            "Calendars across five time zones",
            "Board books, on paper and on time",
            "Arranged the quarterly earnings week for six years without a missed flight",
        ),
    ),
    (
        "Receptionist",
        "Rockwood Clinic, Spokane, WA",
        "May ’09 – Dec ’12",
        ("First voice for a practice of 31 doctors", "Rebooked a day of patients in the ice storm of 2010"),
    ),
)
