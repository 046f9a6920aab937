"""Small documents made where a test needs them; nothing of it is anyone's."""

import io
import zipfile
from typing import Any

import docx
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas

ROWS = (
    (20, "Bold", "Ada Marlow"),
    (10, "", "Portland, OR | (503) 555-0142 | ada.marlow@example.com"),
    (14, "Bold", "Experience"),
    (11, "Bold", "Line Cook, Harvest Table Catering, Salem, OR (Mar 2019 - Present)"),
    (10, "", "- Ran a line of six on nights with 220 covers"),
    (14, "Bold", "Education"),
    (10, "", "Diploma in Culinary Arts, Lane Community College, 2018"),
    (14, "Bold", "Skills"),
    (10, "", "Butchery, Ordering, Food safety"),
)


def canvas_pdf(draw: Any, pages: int = 1) -> bytes:
    """A PDF drawn by a function of a canvas."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=LETTER)
    for _ in range(pages):
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def draw_rows(canvas: Any) -> None:
    """The résumé of ``ROWS``, one row a line."""
    y = 740
    for size, weight, text in ROWS:
        canvas.setFont(f"Helvetica-{weight}" if weight else "Helvetica", size)
        canvas.drawString(54, y, text)
        y -= size + 8


def resume_pdf() -> bytes:
    return canvas_pdf(draw_rows)


def resume_docx() -> bytes:
    document = docx.Document()
    for size, _, text in ROWS:
        if size == 14:
            document.add_heading(text, 1)
        else:
            document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def resume_text() -> bytes:
    return "\n".join(text for _, _, text in ROWS).encode()


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def raw_docx(body: str) -> bytes:
    """A DOCX with this body, and nothing else in it."""
    xml = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": xml.encode()})
