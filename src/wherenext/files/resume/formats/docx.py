"""A Word document's lines: paragraphs, tables, text boxes, headers.

python-docx passes over text boxes, in which many templates keep the person's name and contact details; hence a reader
of our own. Tables are laid out: rows are read across where their cells belong together (dates beside entries), and
cell by cell where they are columns of the page. How Word stores all this: ECMA-376, part 1, 17.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from wherenext.core.errors import DamagedDocument, DocumentWithoutText, UnsupportedDocument
from wherenext.files.resume.formats.markup import Element, attribute, child, local, parse
from wherenext.files.resume.formats.tables import lay_out
from wherenext.files.resume.lines import BOLD, ITALIC, Cell, Extract, Line, Run
from wherenext.files.resume.mail_links import with_address
from wherenext.files.resume.opening.archive import Archive
from wherenext.files.resume.opening.kinds import ADVICE

MAIN = "word/document.xml"
HIDDEN_NOTE = "Text that people cannot see (hidden, white or tiny) was left out."
TWIPS_A_POINT = 20
TINIEST_HALF_POINTS = 4
"""Letters of 2 points and less are not meant for people."""

OFF = ("0", "false", "off", "none")
USUAL_HALF_POINTS = 22
"""11 points, what word processors set where a document says nothing."""
LEAST_LETTERS = 10
"""Letters below which a document says nothing: fewer than a name and an address."""


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks: half points high, style bits, hidden, white; declared heading level."""

    half_points: int = 0
    style: int = 0
    vanish: bool = False
    white: bool = False
    level: int = 0
    bullet: bool = False
    inset: float = 0.0
    space: float = 0.0


@dataclass(slots=True)
class Reading:
    """What is known while a document is read."""

    styles: dict[str, Look] = field(default_factory=dict)
    default: Look = field(default_factory=Look)
    hidden: bool = False
    streams: int = 0
    boxes: list[list[Line]] = field(default_factory=list)


def extract(archive: Archive) -> Extract:
    """Lines of a DOCX.

    Raises ``UnsupportedDocument``, ``DamagedDocument`` or ``DocumentWithoutText``.
    """
    data = archive.read(MAIN)
    if data is None:
        refuse(archive)
    body = child(parse(data or b""), "body")
    if body is None:
        raise DamagedDocument("The Word document has no body. Save it again and try again.")
    reading = read_styles(archive)
    lines = [*headers(archive, reading, "header"), *blocks(body, reading, shaded=False)]
    lines += headers(archive, reading, "footer")
    for number, box in enumerate(reading.boxes, start=1000):
        lines += [replace_stream(line, number) for line in box]
    if sum(len(line.text.strip()) for line in lines) < LEAST_LETTERS:
        raise DocumentWithoutText(
            "The Word document holds no text, perhaps a picture of it. Give the original, or a PDF with text."
        )
    return Extract(lines=with_address(lines, links(archive)), notes=[HIDDEN_NOTE] if reading.hidden else [])


def links(archive: Archive) -> Iterator[str]:
    """Where the document's links lead."""
    for name in sorted(n for n in archive.names() if n.startswith("word/_rels/") and n.endswith(".rels")):
        for relation in parse(archive.read(name) or b"<Relationships/>"):
            yield attribute(relation, "Target") or ""


def refuse(archive: Archive) -> None:
    if "EncryptedPackage" in archive.names():
        raise UnsupportedDocument(f"The file is not a Word document. {ADVICE}")
    raise UnsupportedDocument(f"The file is an archive that holds no résumé in a known format. {ADVICE}")


def replace_stream(line: Line, stream: int) -> Line:
    line.stream = stream + line.stream
    return line


def read_styles(archive: Archive) -> Reading:
    reading = Reading(default=Look(half_points=USUAL_HALF_POINTS))
    data = archive.read("word/styles.xml")
    if data is None:
        return reading
    root = parse(data)
    defaults = child(child(child(root, "docDefaults"), "rPrDefault"), "rPr")
    if defaults is not None:
        reading.default = with_run_look(reading.default, defaults)
    raw = {attribute(style, "styleId") or "": style for style in root if local(style.tag) == "style"}
    for name in raw:
        reading.styles[name] = style_look(name, raw, reading.default, 0)
    return reading


def style_look(name: str, raw: dict[str, Any], default: Look, depth: int) -> Look:
    """Return a style's look, its ancestors' included."""
    style = raw.get(name)
    if style is None or depth > 12:
        return default
    based = child(style, "basedOn")
    look = style_look(attribute(based, "val") or "", raw, default, depth + 1) if based is not None else default
    title = (attribute(child(style, "name"), "val") if child(style, "name") is not None else "") or ""
    look = with_paragraph_look(look, child(style, "pPr"))
    look = with_run_look(look, child(style, "rPr"))
    low = title.lower()
    if low.startswith("heading ") and low[8:9].isdigit():
        look = replace(look, level=int(low[8]))
    if low.startswith("list bullet") or (low.startswith("list paragraph") and look.bullet):
        look = replace(look, bullet=True)
    return look


def with_paragraph_look(look: Look, properties: Element | None) -> Look:
    if properties is None:
        return look
    outline, numbering, indent, spacing = (child(properties, n) for n in ("outlineLvl", "numPr", "ind", "spacing"))
    if (
        outline is not None
        and (attribute(outline, "val") or "9").isdigit()
        and int(attribute(outline, "val") or "9") < 9
    ):
        look = replace(look, level=int(attribute(outline, "val") or "0") + 1)
    if numbering is not None:
        number = child(numbering, "numId")
        look = replace(look, bullet=number is None or attribute(number, "val") != "0")
    if indent is not None:
        look = replace(look, inset=number_of(attribute(indent, "left") or attribute(indent, "start")) / TWIPS_A_POINT)
    if spacing is not None and attribute(spacing, "before") is not None:
        look = replace(look, space=number_of(attribute(spacing, "before")) / TWIPS_A_POINT)
    return look


def with_run_look(look: Look, properties: Element | None) -> Look:
    if properties is None:
        return look
    size, colour = child(properties, "sz"), child(properties, "color")
    style = look.style
    for name, bit in (("b", BOLD), ("i", ITALIC)):
        mark = child(properties, name)
        if mark is not None:
            style = style & ~bit if (attribute(mark, "val") or "1") in OFF else style | bit
    vanish = child(properties, "vanish")
    if vanish is not None:
        look = replace(look, vanish=(attribute(vanish, "val") or "1") not in OFF)
    if colour is not None:
        look = replace(look, white=is_white(attribute(colour, "val") or ""))
    if size is not None:
        look = replace(look, half_points=int(number_of(attribute(size, "val"))))
    if child(properties, "shd") is not None and is_dark(child(properties, "shd")):
        look = replace(look, white=False)
    return replace(look, style=style)


def number_of(text: str | None) -> float:
    try:
        return min(max(float(text or 0), -1e5), 1e5)
    except ValueError:
        return 0.0


def is_white(colour: str) -> bool:
    return len(colour) == 6 and all(part in "fF" for part in colour[::2]) and colour.lower() >= "f0f0f0"


def is_dark(shade: Element | None) -> bool:
    fill = (attribute(shade, "fill") or "auto") if shade is not None else "auto"
    return fill.lower() not in ("auto", "ffffff")


def headers(archive: Archive, reading: Reading, kind: str) -> list[Line]:
    """Lines of headers or footers; what stands in several of them is kept once."""
    lines: list[Line] = []
    seen: set[str] = set()
    for name in sorted(n for n in archive.names() if n.startswith(f"word/{kind}") and n.endswith(".xml")):
        for line in blocks(parse(archive.read(name) or b""), reading, shaded=False):
            if line.text not in seen:
                seen.add(line.text)
                lines.append(line)
    return lines


def blocks(parent: Element, reading: Reading, *, shaded: bool) -> list[Line]:
    """Lines of paragraphs and tables under an element."""
    lines: list[Line] = []
    empty = 0
    for element in parent:
        name = local(element.tag)
        if name == "p":
            found = list(paragraph(element, reading, shaded))
            if found and empty:
                found[0].gap += empty
            empty = 0 if found else empty + 1
            lines += found
        elif name == "tbl":
            lines += table(element, reading)
            empty = 0
        elif name in ("sdt", "sdtContent", "ins", "smartTag", "customXml", "moveTo"):
            lines += blocks(element, reading, shaded=shaded)
    return lines


def table(element: Element, reading: Reading) -> list[Line]:
    """Lines of a table."""
    grid: list[list[list[Line]]] = []
    for row in (e for e in element.iter() if local(e.tag) == "tr" and belongs(e, element)):
        cells: list[list[Line]] = []
        for cell in row_cells(row):
            dark = is_dark(child(child(cell, "tcPr"), "shd"))
            cells.append(blocks(cell, reading, shaded=dark))
        grid.append(cells)
    lines, used = lay_out(grid, reading.streams)
    reading.streams += used
    return lines


def belongs(row: Element, element: Element) -> bool:
    """Whether a row is of this table and not of one within it."""
    return any(row is r for r in rows_of(element))


def rows_of(element: Element) -> Iterator[Any]:
    for part in element:
        name = local(part.tag)
        if name == "tr":
            yield part
        elif name in ("sdt", "sdtContent", "customXml"):
            yield from rows_of(part)


def row_cells(row: Element) -> Iterator[Any]:
    for part in row:
        name = local(part.tag)
        if name == "tc":
            yield part
        elif name in ("sdt", "sdtContent", "customXml"):
            yield from row_cells(part)


def paragraph(element: Element, reading: Reading, shaded: bool) -> Iterator[Line]:
    """Return the lines of a paragraph: one for each line break, cells at tabs."""
    properties = child(element, "pPr")
    style = child(properties, "pStyle")
    look = reading.styles.get(attribute(style, "val") or "", reading.default) if style is not None else normal(reading)
    look = with_paragraph_look(look, properties)
    shaded = shaded or is_dark(child(properties, "shd"))
    size = 0.0
    for number, cells in enumerate(rows_in(list(marks(element, look, reading, shaded)))):
        runs = [run for cell in cells for run, _ in cell]
        if not any(run.text.strip() for run in runs):
            continue
        size = max(points for cell in cells for run, points in cell if run.text.strip())
        gap = look.space / 12 if number == 0 else 0.0
        made = [
            Cell(merge([run for run, _ in cell]), look.inset, look.inset + 5.0 * sum(len(r.text) for r, _ in cell))
            for cell in cells
            if any(r.text.strip() for r, _ in cell)
        ]
        yield Line(made, size=size, gap=gap, level=look.level, bullet=look.bullet and number == 0, whole=number == 0)


def normal(reading: Reading) -> Look:
    return reading.styles.get("Normal", reading.default)


def merge(runs: Sequence[Run]) -> list[Run]:
    merged: list[Run] = []
    for run in runs:
        if merged and (merged[-1].style == run.style or not run.text.strip()):
            merged[-1].text += run.text
        elif run.text:
            merged.append(Run(run.text, run.style))
    return merged


Mark = tuple[Run, float] | str


def rows_in(found: Sequence[Mark]) -> list[list[list[tuple[Run, float]]]]:
    """Return runs gathered to lines of cells: "br" ends a line, "tab" a cell."""
    rows: list[list[list[tuple[Run, float]]]] = [[[]]]
    for mark in found:
        if mark == "br":
            rows.append([[]])
        elif mark == "tab":
            if any(run.text.strip() for run, _ in rows[-1][-1]):
                rows[-1].append([])
        elif not isinstance(mark, str):
            rows[-1][-1].append(mark)
    return rows


def marks(element: Element, look: Look, reading: Reading, shaded: bool) -> Iterator[Mark]:
    """Return runs, tabs and breaks of a paragraph, in order; text boxes are set aside."""
    for part in element:
        name = local(part.tag)
        if name == "r":
            yield from run_marks(part, look, reading, shaded)
        elif name in (
            "hyperlink",
            "ins",
            "smartTag",
            "sdt",
            "sdtContent",
            "fldSimple",
            "moveTo",
            "customXml",
            "dir",
            "bdo",
        ):
            yield from marks(part, look, reading, shaded)
        elif name == "AlternateContent":
            boxes(part, reading)


def run_marks(run: Element, look: Look, reading: Reading, shaded: bool) -> Iterator[Mark]:
    properties = child(run, "rPr")
    style = child(properties, "rStyle")
    if style is not None and (attribute(style, "val") or "") in reading.styles:
        named = reading.styles[attribute(style, "val") or ""]
        look = replace(look, style=look.style | named.style)
    look = with_run_look(look, properties)
    concealed = look.vanish or (look.white and not shaded) or 0 < look.half_points <= TINIEST_HALF_POINTS
    for part in run:
        name = local(part.tag)
        if name == "t" and part.text:
            if concealed:
                reading.hidden = reading.hidden or bool(part.text.strip())
            else:
                yield Run(part.text.replace("\t", " "), look.style), look.half_points / 2
        elif name in ("tab", "ptab"):
            yield "tab"
        elif name in ("br", "cr"):
            yield "br"
        elif name in ("noBreakHyphen", "softHyphen") and name == "noBreakHyphen":
            yield Run("-", look.style), look.half_points / 2
        elif name in ("AlternateContent", "drawing", "pict", "object"):
            boxes(part, reading)


def boxes(element: Element, reading: Reading) -> None:
    """Set aside the lines of text boxes; the older copy that Word keeps beside each is passed over."""
    for part in element:
        name = local(part.tag)
        if name == "Fallback" and any(local(e.tag) == "txbxContent" for e in element.iter() if e is not part):
            continue
        if name == "txbxContent":
            lines = blocks(part, reading, shaded=is_filled(element))
            if lines and not any([line.text for line in lines] == [line.text for line in box] for box in reading.boxes):
                reading.boxes.append(lines)
        else:
            boxes(part, reading)


def is_filled(element: Element) -> bool:
    """White letters in a text box may stand on its own colour; its fill is not followed further."""
    return local(element.tag) in ("txbx", "textbox")
