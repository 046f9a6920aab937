"""Small pieces of a Word file: runs, tables without borders, a text box, and what LibreOffice prints of them."""

import subprocess
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Inches, Pt, RGBColor

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"'
)


def paper(font: str, size: float, margin: float = 0.8) -> Any:
    """An empty letter page whose paragraphs stand close."""
    made = Document()
    style = made.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    style.paragraph_format.space_after = Pt(2)
    section = made.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = Inches(margin)
    section.top_margin = section.bottom_margin = Inches(0.7)
    return made


def line(holder: Any, *runs: str, size: float = 0, ink: str = "", before: float = 0, style: str | None = None) -> Any:
    """A paragraph: a run that begins with ``*`` is bold, with ``_`` italic."""
    made = holder.add_paragraph(style=style)
    made.paragraph_format.space_before = Pt(before)
    for text in runs:
        run = made.add_run(text.lstrip("*_"))
        run.bold, run.italic = text[:1] == "*", text[:1] == "_"
        if size:
            run.font.size = Pt(size)
        if ink:
            run.font.color.rgb = RGBColor.from_string(ink)
    return made


def right_tab(paragraph: Any, inches: float) -> Any:
    paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(inches), WD_TAB_ALIGNMENT.RIGHT)
    return paragraph


def rule(paragraph: Any, ink: str = "808080", size: int = 6) -> Any:
    """A line under a paragraph."""
    border = f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="{size}" w:space="1" w:color="{ink}"/></w:pBdr>'
    paragraph._p.get_or_add_pPr().append(parse_xml(border))
    return paragraph


def columns(holder: Any, *widths: float) -> Any:
    """One row of cells without borders; the empty paragraph each cell is born with is taken by ``first``."""
    table = holder.add_table(rows=1, cols=len(widths))
    table.autofit = False
    for column, cell, width in zip(table.columns, table.rows[0].cells, widths, strict=True):
        column.width = Inches(width)
        cell.width = Inches(width)
    return table.rows[0].cells


def emptied(cell: Any) -> Any:
    """The cell without the empty paragraph it is born with, once it holds others."""
    first = cell.paragraphs[0]
    if len(cell.paragraphs) > 1 and not first.text:
        first._p.getparent().remove(first._p)
    return cell


def box(paragraph: Any, lines: list[str], left: float, top: float, width: float, height: float, fill: str) -> None:
    """A text box on the page, as Word wrote them for twenty years; ``#`` starts a heading of the box."""
    told = "".join(boxed(text) for text in lines)
    style = (
        f"position:absolute;margin-left:{left}pt;margin-top:{top}pt;width:{width}pt;height:{height}pt;"
        "mso-position-horizontal-relative:page;mso-position-vertical-relative:page"
    )
    shape = (
        f'<w:r {SPACES}><w:pict><v:rect style="{style}" fillcolor="#{fill}" stroked="f">'
        f'<v:textbox inset="12pt,14pt,10pt,8pt"><w:txbxContent>{told}</w:txbxContent></v:textbox>'
        "</v:rect></w:pict></w:r>"
    )
    paragraph._p.append(parse_xml(shape))


def boxed(text: str) -> str:
    weight = "<w:b/>" if text[:1] == "#" else ""
    size = 24 if weight else 19
    return (
        f'<w:p><w:pPr><w:spacing w:before="{160 if weight else 0}" w:after="40"/></w:pPr><w:r><w:rPr>{weight}'
        f'<w:sz w:val="{size}"/></w:rPr><w:t xml:space="preserve">{text.lstrip("#")}</w:t></w:r></w:p>'
    )


def shaded(cell: Any, fill: str) -> None:
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{fill}"/>'))


def saved(made: Any) -> bytes:
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def printed(made: Any) -> bytes:
    """The page as an office program exports it."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "paper.docx"
        source.write_bytes(saved(made))
        command = ("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf")
        subprocess.run((*command, "--outdir", folder, source), check=True, capture_output=True, timeout=120)
        return source.with_suffix(".pdf").read_bytes()


def linked(paragraph: Any, text: str) -> None:
    """A text with the underline of a link."""
    run = paragraph.add_run(text)
    run.underline = True
    run.font.color.rgb = RGBColor.from_string("0563C1")
    run._r.get_or_add_rPr().append(parse_xml(f"<w:noProof {nsdecls('w')}/>"))
