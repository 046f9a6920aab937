"""A German Lebenslauf from Word: a picture at the right, dates at a tab, a line for place and day at the end."""

from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt
from PIL import Image


def lebenslauf() -> bytes:
    paper = Document()
    paper.styles["Normal"].font.name, paper.styles["Normal"].font.size = "Arial", Pt(10.5)
    paper.styles["Normal"].paragraph_format.space_after = Pt(3)
    section = paper.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    title = paper.add_paragraph()
    title.paragraph_format.tab_stops.add_tab_stop(Cm(15.5), WD_TAB_ALIGNMENT.RIGHT)
    title.add_run("Lebenslauf\t").font.size = Pt(22)
    title.add_run().add_picture(portrait(), width=Cm(2.4))
    for heading, lines in PARTS:
        paragraph = paper.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(10)
        paragraph.add_run(heading).bold = True
        for left, bold, rest in lines:
            tabbed(paper, left, bold, rest)
    paper.add_paragraph("Gütersloh, 12. Oktober 2025\nJoscha Brinkmeier-Aydın")
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


def tabbed(paper: Any, left: str, bold: str, rest: str) -> None:
    paragraph = paper.add_paragraph()
    layout = paragraph.paragraph_format
    layout.left_indent, layout.first_line_indent = Cm(4.5), Cm(-4.5)
    layout.tab_stops.add_tab_stop(Cm(4.5))
    paragraph.add_run(f"{left}\t")
    paragraph.add_run(bold).bold = True
    if rest:
        run = paragraph.add_run()
        if bold:
            run.add_break()
        run.add_text(rest)


def portrait() -> BytesIO:
    """A grey square where the face is."""
    out = BytesIO()
    Image.new("RGB", (90, 115), (176, 184, 190)).save(out, "PNG")
    out.seek(0)
    return out


PARTS = (
    ("Persönliche Daten", (
        ("Name", "", "Joscha Brinkmeier-Aydın"),
        ("Anschrift", "", "Kökerstraße 8, 33330 Gütersloh"),
        ("Telefon", "", "+49 5241 5550143"),
        ("E-Mail", "", "joscha.ba@tuerpost.example"),
        ("Geburtsdatum", "", "3. Mai 1990 in Bielefeld"),
        ("Familienstand", "", "verheiratet, zwei Kinder"),
    )),
    ("Berufserfahrung", (
        ("seit 04/2019", "Instandhaltungstechniker", "Miele & Cie. KG, Gütersloh"),
        ("", "", "Störungsdienst an vier Pressenstraßen, Umbau der Sicherheitstechnik"),
        ("02/2014 – 03/2019", "Mechatroniker", "Claas Selbstfahrende Erntemaschinen GmbH, Harsewinkel"),
        ("", "", "Montage und Prüfstand, in der Saison Einsätze beim Kunden"),
        ("08/2013 – 01/2014", "Helfer im Lager", "Nobilia, Verl"),
    )),
    ("Ausbildung", (
        ("09/2016 – 06/2019", "Staatlich geprüfter Techniker, Mechatronik", "Carl-Severing-Berufskolleg, Bielefeld"),
        ("", "", "in Teilzeit, abends"),
        ("08/2009 – 06/2013", "Ausbildung zum Mechatroniker", "Beckhoff Automation, Verl"),
    )),
    ("Schulbildung", (
        ("2000 – 2009", "Fachoberschulreife", "Anne-Frank-Gesamtschule, Gütersloh"),
    )),
    ("Kenntnisse", (
        ("Sprachen", "", "Deutsch (Muttersprache), Türkisch (fließend), Englisch (gut)"),
        ("EDV", "", "Siemens TIA Portal, EPLAN, MS Office"),
        ("Führerschein", "", "Klasse B, BE, Staplerschein"),
    )),
)  # fmt: skip
