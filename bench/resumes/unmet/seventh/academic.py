"""A professor's curriculum vitae set word by word, as TeX leaves it: no space is ever written."""

from io import BytesIO

from reportlab.lib.pagesizes import letter
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

LEFT, DATED, RIGHT = 72.0, 130.0, 540.0
PAGES = (
    """*Eudora Makepeace-Lindqvist
=Department of History · Kenyon College · Gambier, OH 43022
=eudora.ml@hillcollege.example · 740-555-0136
#Appointments
2021–|Associate Professor of History, Kenyon College, Gambier, OH
2015–2021|Assistant Professor of History, Kenyon College, Gambier, OH
2013–2015|Visiting Assistant Professor, Williams College, Williamstown, MA
#Education
2013|Ph.D. in History, University of Michigan
2008|M.A. in History, University of Michigan
2005|B.A. in Classics, St. Olaf College
#Book
2020|The Salt Road: Carriers, Tolls and Rumor on the Inland Baltic, 1480–1560. A university press.
#Articles
2023|“Who Carried the Letters? Women on the Novgorod Route.” A journal of northern history 41, 2: 113–140.
2018|“A Toll Book Nobody Opened.” A quarterly of archives 77: 9–31.
2016|“Counting Sledges.” With P. Halonen. A review of economic history 19: 201–226.
#Fellowships and grants
2022–2023|Fellow, American Council of Learned Societies
2017|Summer stipend, National Endowment for the Humanities
2010–2011|Fulbright student grant, Tartu, Estonia""",
    """#Courses
2015–|Early Modern Europe; The Baltic; Salt, Fish and Fur; How to Read Bad Handwriting
#Service
2022–|Chair, library committee
2019–2021|Faculty adviser, crew team
#Invited talks
2024|“Rumor as a Commodity,” Uppsala University
2019|“Sledges Again,” University of Minnesota
#Languages
|Swedish, Estonian, German, Latin; reading knowledge of Russian
#References
|Names of three referees on request""",
)


def academic() -> bytes:
    out = BytesIO()
    page = Canvas(out, pagesize=letter)
    for number, text in enumerate(PAGES, 1):
        height = 716.0
        for line in text.splitlines():
            height = lined(page, line, height)
        words(page, str(number), 303, 40, "Times-Roman", 10)
        page.showPage()
    page.save()
    return out.getvalue()


def lined(page: Canvas, line: str, height: float) -> float:
    """Set one line of the text and tell where the next begins."""
    if line[0] == "*":
        words(page, line[1:], LEFT, height, "Times-Roman", 20)
        return height - 20
    if line[0] == "=":
        words(page, line[1:], LEFT, height, "Times-Italic", 10.9)
        return height - 14
    if line[0] == "#":
        words(page, line[1:], LEFT, height - 12, "Times-Bold", 12)
        return height - 30
    dates, _, told = line.partition("|")
    words(page, dates, LEFT, height, "Times-Roman", 10.9)
    for row in broken(told):
        words(page, row, DATED, height, "Times-Roman", 10.9)
        height -= 13.6
    return height - 3


def broken(text: str) -> list[str]:
    rows = [""]
    for word in text.split():
        longer = f"{rows[-1]} {word}".strip()
        if stringWidth(longer, "Times-Roman", 10.9) > RIGHT - DATED:
            rows.append(word)
        else:
            rows[-1] = longer
    return rows


def words(page: Canvas, text: str, left: float, height: float, font: str, size: float) -> None:
    """Each word is placed by itself; what stands between two words is only distance."""
    page.setFont(font, size)
    for word in text.split():
        page.drawString(left, height, word)
        left += stringWidth(word, font, size) + size * 0.27
