"""What the Word files of this set are put together from: runs, tabs, shaded headings, tables without lines."""

import io
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor


def blank(font: str, size: float, margin: float, paper: tuple[float, float] = (8.5, 11)) -> Any:
    made = Document()
    section = made.sections[0]
    section.page_width, section.page_height = (Inches(side) for side in paper)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Inches(margin)
    body = made.styles["Normal"]
    body.font.name, body.font.size = font, Pt(size)
    body.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    body.paragraph_format.space_after = body.paragraph_format.space_before = Pt(0)
    return made


def heading_style(made: Any, level: int, font: str, size: float, ink: str, before: float = 10) -> None:
    style = made.styles[f"Heading {level}"]
    style.font.name, style.font.size, style.font.color.rgb = font, Pt(size), RGBColor.from_string(ink)
    style.font.bold = level == 1
    for key in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        style.element.rPr.rFonts.attrib.pop(qn(key), None)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(2)


def put(where: Any, *parts: str, style: str | None = None, size: float | None = None, ink: str | None = None) -> Any:
    """A paragraph of parts: ``*`` before a part makes it bold, ``_`` italic."""
    made = where.add_paragraph(style=style) if style else where.add_paragraph()
    return filled(made, *parts, size=size, ink=ink)


def filled(made: Any, *parts: str, size: float | None = None, ink: str | None = None) -> Any:
    for part in parts:
        run = made.add_run(part.lstrip("*_"))
        run.bold, run.italic = part.startswith("*") or None, part.startswith("_") or None
        if size:
            run.font.size = Pt(size)
        if ink:
            run.font.color.rgb = RGBColor.from_string(ink)
    return made


def tabbed(made: Any, inches: float) -> Any:
    made.paragraph_format.tab_stops.add_tab_stop(Inches(inches), WD_TAB_ALIGNMENT.RIGHT)
    return made


def underlined(made: Any, ink: str = "808080") -> Any:
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", ink)):
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    made._p.get_or_add_pPr().append(borders)
    return made


def wide(table: Any, *inches: float) -> Any:
    table.autofit = False
    for column, width in zip(table.columns, inches, strict=True):
        column.width = Inches(width)
    for row in table.rows:
        for cell, width in zip(row.cells, inches, strict=True):
            cell.width = Inches(width)
    return table


def bytes_of(made: Any) -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def as_pdf(word: bytes) -> bytes:
    """What an office program makes of a Word file when asked to save it as PDF."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "resume.docx"
        source.write_bytes(word)
        home = f"-env:UserInstallation=file://{folder}/profile"
        command = ("soffice", home, "--headless", "--convert-to", "pdf", "--outdir", folder, str(source))
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return source.with_suffix(".pdf").read_bytes()
