"""An OpenDocument text's lines (OASIS OpenDocument 1.3, part 3)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from wherenext.core.errors import DamagedDocument, DocumentWithoutText, EncryptedDocument, UnsupportedDocument
from wherenext.files.resume.formats.markup import Element, attribute, child, local, parse
from wherenext.files.resume.formats.tables import lay_out
from wherenext.files.resume.lines import BOLD, ITALIC, Cell, Extract, Line, Run
from wherenext.files.resume.opening.archive import Archive
from wherenext.files.resume.opening.kinds import ADVICE

HIDDEN_NOTE = "Text that people cannot see (hidden, white or tiny) was left out."
TINIEST_POINTS = 2.0
"""Letters of 2 points and less are not meant for people."""
LEAST_LETTERS = 10
"""Letters below which a document says nothing: fewer than a name and an address."""
USUAL_POINTS = 12.0
"""What office programs set where a document says nothing."""
DEEPEST_STYLE = 12
"""Styles that build on one another and are followed: theirs are three or four, and a ring of them must end."""


@dataclass(slots=True)
class Look:
    size: float = USUAL_POINTS
    style: int = 0
    hidden: bool = False


@dataclass(slots=True)
class Reading:
    styles: dict[str, Look] = field(default_factory=dict)
    hidden: bool = False
    streams: int = 0
    boxes: list[list[Line]] = field(default_factory=list)


def extract(archive: Archive) -> Extract:
    """Lines of an ODT.

    Raises ``UnsupportedDocument``, ``EncryptedDocument``, ``DamagedDocument`` or ``DocumentWithoutText``.
    """
    if b"opendocument.text" not in (archive.read("mimetype") or b""):
        raise UnsupportedDocument(f"The file is an OpenDocument file without running text. {ADVICE}")
    if b"encryption-data" in (archive.read("META-INF/manifest.xml") or b""):
        raise EncryptedDocument("The document asks for a password. Save it without one and try again.")
    root = parse(archive.read("content.xml") or b"")
    body = child(child(root, "body"), "text")
    if body is None:
        raise DamagedDocument("The document has no body. Save it again and try again.")
    reading = Reading(styles_of(archive, root))
    lines = blocks(body, reading, bullet=False)
    for number, box in enumerate(reading.boxes, start=1000):
        for line in box:
            line.stream += number
        lines += box
    if sum(len(line.text.strip()) for line in lines) < LEAST_LETTERS:
        raise DocumentWithoutText(
            "The document holds no text, perhaps a picture of it. Give the original, or a PDF with text."
        )
    return Extract(lines=lines, notes=[HIDDEN_NOTE] if reading.hidden else [])


def styles_of(archive: Archive, root: Element) -> dict[str, Look]:
    """Return looks by the name of their style, the common ones first."""
    raw: dict[str, Any] = {}
    common = archive.read("styles.xml")
    for tree in ([parse(common)] if common else []) + [root]:
        raw |= {attribute(e, "name") or "": e for e in tree.iter() if local(e.tag) == "style"}
    return {name: look_of(name, raw, 0) for name in raw}


def look_of(name: str, raw: dict[str, Any], depth: int) -> Look:
    style = raw.get(name)
    if style is None or depth > DEEPEST_STYLE:
        return Look()
    parent = attribute(style, "parent-style-name")
    look = look_of(parent, raw, depth + 1) if parent else Look()
    properties = child(style, "text-properties")
    return look if properties is None else with_properties(look, properties)


def with_properties(look: Look, properties: Element) -> Look:
    weight, slant = attribute(properties, "font-weight"), attribute(properties, "font-style")
    size, colour = attribute(properties, "font-size"), attribute(properties, "color")
    if weight:
        look.style = look.style | BOLD if weight in ("bold", "600", "700", "800", "900") else look.style & ~BOLD
    if slant:
        look.style = look.style | ITALIC if slant != "normal" else look.style & ~ITALIC
    if size and re.fullmatch(r"\d{1,4}(?:\.\d{1,4})?pt", size):
        look.size = float(size[:-2])
    background = (attribute(properties, "background-color") or "transparent").lower()
    white = (colour or "").lower() in ("#ffffff", "#fefefe") and background in ("transparent", "#ffffff")
    look.hidden = attribute(properties, "display") == "none" or white or look.size <= TINIEST_POINTS
    return look


def blocks(parent: Element, reading: Reading, *, bullet: bool) -> list[Line]:
    """Lines of paragraphs, lists and tables under an element."""
    lines: list[Line] = []
    gap = 0.0
    for element in parent:
        name = local(element.tag)
        found: list[Line] = []
        if name in ("p", "h"):
            found = list(paragraph(element, reading, bullet))
            gap = gap if found else gap + 1.0
        elif name == "table":
            found = table(element, reading)
        elif name in ("list", "list-item", "section", "index-body", "list-header", "soft-page-break"):
            found = blocks(element, reading, bullet=bullet or name == "list")
        elif name == "frame":
            boxes(element, reading)
        if found:
            found[0].gap += gap
            gap = 0.0
        lines += found
    return lines


def table(element: Element, reading: Reading) -> list[Line]:
    rows = [e for e in element.iter() if local(e.tag) == "table-row"]
    grid = [[blocks(cell, reading, bullet=False) for cell in row if local(cell.tag) == "table-cell"] for row in rows]
    lines, used = lay_out(grid, reading.streams)
    reading.streams += used
    return lines


def paragraph(element: Element, reading: Reading, bullet: bool) -> Iterator[Line]:
    look = reading.styles.get(attribute(element, "style-name") or "", Look())
    level = int(attribute(element, "outline-level") or "1") if local(element.tag) == "h" else 0
    rows: list[list[list[Run]]] = [[[]]]
    sizes: list[float] = []
    gather(element, look, reading, rows, sizes)
    for number, row in enumerate(rows):
        cells = [
            Cell(runs, 0.0, 5.0 * sum(len(r.text) for r in runs)) for runs in row if any(r.text.strip() for r in runs)
        ]
        if cells:
            size = max(sizes, default=look.size)
            yield Line(cells, size=size, level=min(level, 9), bullet=bullet and number == 0, whole=number == 0)


def gather(element: Element, look: Look, reading: Reading, rows: list[list[list[Run]]], sizes: list[float]) -> None:
    """Text of a paragraph, in order, to runs within cells within rows."""
    add(element.text, look, reading, rows, sizes)
    for part in element:
        name = local(part.tag)
        if name == "span":
            gather(part, reading.styles.get(attribute(part, "style-name") or "", look), reading, rows, sizes)
        elif name == "a":
            gather(part, look, reading, rows, sizes)
        elif name == "s":
            add(" " * min(int(attribute(part, "c") or "1"), 80), look, reading, rows, sizes)
        elif name == "tab":
            rows[-1].append([])
        elif name == "line-break":
            rows.append([[]])
        elif name == "frame":
            boxes(part, reading)
        add(part.tail, look, reading, rows, sizes)


def add(text: str | None, look: Look, reading: Reading, rows: list[list[list[Run]]], sizes: list[float]) -> None:
    if not text:
        return
    if look.hidden:
        reading.hidden = reading.hidden or bool(text.strip())
        return
    rows[-1][-1].append(Run(re.sub(r"\s+", " ", text), look.style))
    if text.strip():
        sizes.append(look.size)


def boxes(frame: Element, reading: Reading) -> None:
    """Set aside the text of boxes."""
    for part in frame:
        if local(part.tag) == "text-box":
            reading.boxes.append(blocks(part, reading, bullet=False))
