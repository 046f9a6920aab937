"""An Indian and a British curriculum vitae, from Word and LibreOffice."""

from typing import Any

from bench.resumes.unmet.sixth.word import line, paper, printed, saved, shaded
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches


def india() -> bytes:
    """A grid with borders for every post, as agencies ask for it, and personal details at the end."""
    made = paper("Arial", 10)
    made.sections[0].page_width, made.sections[0].page_height = Inches(8.27), Inches(11.69)
    line(made, "*CURRICULUM VITAE", size=14).alignment = WD_ALIGN_PARAGRAPH.CENTER
    line(made, "*Venkatalakshmi Purohit", size=12)
    line(made, "Flat 302, Sai Residency, Kondapur, Hyderabad – 500084")
    line(made, "Mobile: +91 90000 55501    E-mail: v.purohit@deccanpost.example")
    band(made, "CAREER OBJECTIVE")
    line(made, "To work with a team where testing starts before the code does.")
    band(made, "PROFESSIONAL EXPERIENCE")
    for rows in INDIA:
        grid(made, rows)
        line(made, "")
    band(made, "TECHNICAL SKILLS")
    for text in ("Tools: Selenium, Postman, JMeter, JIRA, HP ALM", "Languages: Java, SQL, a little Python"):
        line(made, text, style="List Bullet")
    band(made, "ACADEMIC QUALIFICATION")
    table = made.add_table(rows=0, cols=4)
    table.style = "Table Grid"
    for row in ACADEMIC:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    band(made, "PERSONAL DETAILS")
    for text in ("Date of Birth: 14 August 1991", "Languages known: Telugu, Hindi, English", "Nationality: Indian"):
        line(made, text)
    line(made, "I hereby declare that the above particulars are true to the best of my knowledge.", before=8)
    return printed(made)


def band(made: Any, heading: str) -> None:
    table = made.add_table(rows=1, cols=1)
    cell = table.rows[0].cells[0]
    shaded(cell, "D9D9D9")
    cell.paragraphs[0].add_run(heading).bold = True


def grid(made: Any, rows: tuple[tuple[str, str], ...]) -> None:
    table = made.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    table.autofit = False
    for label, text in rows:
        cells = table.add_row().cells
        cells[0].width, cells[1].width = Inches(1.5), Inches(5.0)
        cells[0].paragraphs[0].add_run(label).bold = True
        cells[1].text = text


INDIA = (
    (
        ("Organisation", "Infosys Limited"),
        ("Designation", "Test Lead"),
        ("Duration", "Jul 2019 to till date"),
        ("Location", "Hyderabad"),
        (
            "Role",
            (
                "Plans regression for a European bank and signs off each release with a team of eight. Estimates, "
                "daily triage call with Frankfurt, defect reports read by the client each Friday."
            ),
        ),
        ("Environment", "Java, Selenium, TestNG, Jenkins, JIRA"),
    ),
    (
        ("Organisation", "Tech Mahindra"),
        ("Designation", "Senior Test Engineer"),
        ("Duration", "Feb 2016 to Jun 2019"),
        ("Location", "Pune"),
        ("Role", "Selenium and Java suites for a telecom billing system. Trained nine juniors in reporting a bug."),
        ("Environment", "Java, Selenium, Oracle 11g, HP ALM"),
    ),
    (
        ("Organisation", "Cigniti Technologies"),
        ("Designation", "Test Engineer"),
        ("Duration", "Aug 2013 to Jan 2016"),
        ("Location", "Hyderabad"),
        ("Role", "Manual testing of a hospital registration screen."),
    ),
)
ACADEMIC = (
    ("Course", "Institution", "Year of passing", "Percentage"),
    ("B.Tech (CSE)", "JNTU College of Engineering", "2013", "74.2"),
    ("Intermediate", "Sri Chaitanya Junior College", "2009", "91.0"),
)


def british() -> bytes:
    """A British CV: employer first, then the post, dates at the end of the line, no bullets but paragraphs."""
    made = paper("Arial", 10.5, 0.9)
    made.sections[0].page_width, made.sections[0].page_height = Inches(8.27), Inches(11.69)
    line(made, "*Oluwaseun Hartley-Price", size=18)
    line(made, "22 Beamsley Mount, Leeds LS6 1LR")
    line(made, "07700 900 155 | seun.hp@yorkmail.example | Full UK driving licence")
    line(made, "*Personal Statement", before=10, size=12)
    line(made, "Accounts assistant turned management accountant. I explain variances to people who hate spreadsheets.")
    line(made, "*Employment History", before=10, size=12)
    for employer, title, told in BRITISH:
        line(made, f"*{employer}", before=6)
        line(made, f"_{title}")
        line(made, told)
    line(made, "*Education and Qualifications", before=10, size=12)
    for text in (
        "CIMA Advanced Diploma in Management Accounting, Kaplan Leeds, 2019",
        "BA (Hons) Accounting and Finance (2:1), Leeds Beckett University, 2012 – 2015",
        "A Levels: Maths, Economics and French, Notre Dame Sixth Form College, 2012",
    ):
        line(made, text)
    line(made, "*Interests", before=10, size=12)
    line(made, "Fell running, brass band (second cornet), Leeds United against better judgement.")
    line(made, "References available upon request.", before=8)
    return saved(made)


BRITISH = (
    (
        "Yorkshire Water, Bradford",
        "Management Accountant, Wholesale Operations (Sept 2020 – present)",
        (
            "Monthly packs for three directorates. Rebuilt the energy forecast after the 2022 price rises and was "
            "within two per cent for the year. Sits on the group that decides which pumping stations are mended "
            "and which are replaced, and brings the figures nobody else wants to add up. Line manager of one "
            "apprentice."
        ),
    ),
    (
        "Arla Foods UK, Leeds",
        "Assistant Management Accountant (Jan 2017 – Aug 2020)",
        (
            "Milk price accruals, stock counts at four dairies, and cover for the cost accountant through two "
            "maternity leaves."
        ),
    ),
    (
        "Asda House, Leeds",
        "Accounts Payable Clerk (Aug 2015 – Dec 2016)",
        "Six hundred invoices a week and a queue that was empty on Fridays.",
    ),
)
