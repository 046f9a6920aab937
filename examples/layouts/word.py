"""A résumé as a Word file: its look, its layout, and the same bytes for the same data."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import docx
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

from . import word_layouts

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document

WRITTEN = datetime(2025, 11, 3, tzinfo=UTC)


class Look(NamedTuple):
    font: str
    size: float
    accent: str
    margins: tuple[float, float]


def write(resume: dict[str, Any], layout: str, path: Path) -> None:
    look, compose = LOOKS[layout]
    document = _prepare(resume, look)
    compose(document, resume)
    path.write_bytes(_with_fixed_times(document))


def _prepare(resume: dict[str, Any], look: Look) -> Document:
    font, size, accent, margins = look
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = Inches(margins[0])
    section.top_margin = section.bottom_margin = Inches(margins[1])
    for name, points, color in (
        ("Normal", size, None),
        ("Title", 23, accent),
        ("Heading 1", 12.5, accent),
        ("List Bullet", size, None),
    ):
        _style(document, name, font, points, color)
    _without_rule(document)
    core = document.core_properties
    core.title, core.author, core.comments = f"{resume['basics']['name']}, résumé", resume["basics"]["name"], ""
    core.created = core.modified = WRITTEN
    core.last_modified_by = resume["basics"]["name"]
    return document


def _style(document: Document, name: str, font: str, size: float, color: str | None) -> None:
    style = document.styles[name]
    style.font.name, style.font.size = font, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{kind}"), None)
    spacing = style.paragraph_format
    spacing.space_after = Pt(1.5)
    if color is not None:
        style.font.color.rgb = RGBColor.from_string(color)
        style.font.bold = False
        spacing.space_before = Pt(9)
        spacing.keep_with_next = True


def _without_rule(document: Document) -> None:
    """Take away the blue rule that python-docx's template draws under a title."""
    properties = document.styles["Title"].element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def _with_fixed_times(document: Document) -> bytes:
    """Date every part of the file alike, so that the same data gives the same bytes."""
    written, fixed = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            entry = zipfile.ZipInfo(part.filename, WRITTEN.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(part.filename))
    return fixed.getvalue()


LOOKS = {
    "one_column": (Look("Times New Roman", 10, "1F4E5F", (0.95, 0.6)), word_layouts.one_column),
    "two_columns": (Look("Calibri", 10.5, "8A3B12", (0.6, 0.5)), word_layouts.two_columns),
    "margin_dates": (Look("Cambria", 10, "4A5A3C", (0.8, 0.65)), word_layouts.margin_dates),
}
