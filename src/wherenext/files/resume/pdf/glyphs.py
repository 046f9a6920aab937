"""Words of a PDF page with their places and looks, from PDFium.

PDFium's bindings are used directly: the package around them takes 70 ms more to import, which every résumé would pay.
"""

import ctypes
import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pypdfium2_raw.bindings as pdfium

from wherenext.core.errors import DamagedDocument, EncryptedDocument
from wherenext.files.resume.lines import BOLD, ITALIC
from wherenext.files.resume.pdf.paint import Box, Paint, paint_of

NO_PASSWORD_GIVEN = 4  # FPDF_ERR_PASSWORD
BOLD_WEIGHT = 600
"""Semibold, from which CSS and OpenType call a weight bold (regular is 400, medium 500)."""
FORCE_BOLD, ITALIC_FLAG = 1 << 18, 1 << 6  # PDF 32000-1, table 123
ATTACHMENTS, ATTACHMENT_BYTES = 8, 5_000_000
"""Attached files that are looked at and how large: Europass attaches one, of some kilobytes and the photograph."""
GLYPHS_A_PAGE = 60_000
"""Letters of a page that are read: a dense page has some 6,000, and a page must cost bounded time."""
HYPHENS = {0x02: "-", 0xFFFE: "-", 0xAD: "-"}  # PDFium's marks for a hyphen at the end of a line


@dataclass(slots=True)
class Word:
    """A word; ``y`` is its baseline counted down from the top of the page, ``glued`` says no space stands before it."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    style: int
    glued: bool = False


@dataclass(slots=True)
class Look:
    """What is known of a text object: height of letters, style, whether a person can see it."""

    size: float
    style: int
    upright: bool
    visible: bool


@dataclass(slots=True)
class PageText:
    """Words a person can see, and how many letters they cannot."""

    words: list[Word]
    width: float
    hidden: int = 0
    pictures: int = 0


LINKS, LINK_BYTES = 60, 2000
"""Links of a page that are looked at, and how long one may be."""


class Document:
    """An open PDF; close it after use."""

    def __init__(self, data: bytes) -> None:
        pdfium.FPDF_InitLibrary()
        self.data = ctypes.create_string_buffer(data, len(data))
        self.handle = pdfium.FPDF_LoadMemDocument64(self.data, len(data), None)
        if not self.handle:
            refuse(pdfium.FPDF_GetLastError())

    def page_count(self) -> int:
        return max(int(pdfium.FPDF_GetPageCount(self.handle)), 0)

    def read(self, number: int) -> PageText:
        """Return the text of a page; an unreadable page is empty."""
        page = pdfium.FPDF_LoadPage(self.handle, number)
        if not page:
            return PageText([], 0.0)
        text = pdfium.FPDFText_LoadPage(page)
        try:
            return read_page(page, text) if text else PageText([], 0.0)
        finally:
            pdfium.FPDFText_ClosePage(text)
            pdfium.FPDF_ClosePage(page)

    def links(self, number: int) -> Iterator[str]:
        """Where the links of a page lead, the first ones."""
        page = pdfium.FPDF_LoadPage(self.handle, number)
        if not page:
            return
        try:
            at, link = ctypes.c_int(0), pdfium.FPDF_LINK()
            for _ in range(LINKS):
                if not pdfium.FPDFLink_Enumerate(page, at, link):
                    return
                yield self.target(pdfium.FPDFLink_GetAction(link))
        finally:
            pdfium.FPDF_ClosePage(page)

    def target(self, action: Any) -> str:
        """Where an action leads; nothing where it leads to no address."""
        size = pdfium.FPDFAction_GetURIPath(self.handle, action, None, 0) if action else 0
        if not 0 < size <= LINK_BYTES:
            return ""
        room = ctypes.create_string_buffer(size)
        pdfium.FPDFAction_GetURIPath(self.handle, action, room, size)
        return room.value.decode("utf-8", "replace")

    def attachments(self) -> Iterator[bytes]:
        """Files within the PDF, the small ones among the first few."""
        count = min(max(pdfium.FPDFDoc_GetAttachmentCount(self.handle), 0), ATTACHMENTS)
        for number in range(count):
            attached = pdfium.FPDFDoc_GetAttachment(self.handle, number)
            size = ctypes.c_ulong()
            known = attached and pdfium.FPDFAttachment_GetFile(attached, None, 0, size)
            if not known or not 0 < size.value <= ATTACHMENT_BYTES:
                continue
            room = ctypes.create_string_buffer(size.value)
            if pdfium.FPDFAttachment_GetFile(attached, room, size.value, size):
                yield room.raw

    def close(self) -> None:
        pdfium.FPDF_CloseDocument(self.handle)


def refuse(error: int) -> None:
    """Raise what PDFium's reason for not opening means to a person."""
    if error == NO_PASSWORD_GIVEN:
        raise EncryptedDocument("The PDF asks for a password. Save it without one and try again.")
    raise DamagedDocument("The PDF cannot be opened: it is damaged or cut off. Export it again and try again.")


class Frame:
    """The visible rectangle of a page, turned upright, with y counted down from the top."""

    def __init__(self, page: Any) -> None:
        box = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(page, box)
        self.left, self.bottom, self.right, self.top = box.left, box.bottom, box.right, box.top
        self.turn = int(pdfium.FPDFPage_GetRotation(page)) % 4
        across, down = self.right - self.left, self.top - self.bottom
        self.width, self.height = (down, across) if self.turn % 2 else (across, down)

    def place(self, x: float, y: float) -> tuple[float, float]:
        if self.turn == 1:
            return y - self.bottom, x - self.left
        if self.turn == 2:
            return self.right - x, y - self.bottom
        if self.turn == 3:
            return self.top - y, self.right - x
        return x - self.left, self.top - y

    def box(self, box: Box) -> Box:
        """Return left, top, right and bottom of a box on the page as it is seen."""
        corners = (self.place(box[0], box[1]), self.place(box[2], box[3]))
        (left, right), (top, bottom) = (sorted(values) for values in zip(*corners, strict=True))
        return left, top, right, bottom

    def holds(self, x: float, y: float) -> bool:
        return bool(-2 <= x <= self.width + 2 and -2 <= y <= self.height + 2)

    def is_upright(self, a: float, b: float) -> bool:
        """Whether text running in direction (a, b) runs from left to right on the turned page."""
        run = float((a, b, -a, -b)[self.turn])
        return bool(run > 0 and run >= 0.9 * (abs(a) + abs(b)))


def read_page(page: Any, text: Any) -> PageText:
    frame, paint = Frame(page), paint_of(page)
    found = PageText([], frame.width, pictures=len(paint.pictures))
    builder = WordBuilder(found.words)
    for glyph in glyphs(text, frame, paint):
        if isinstance(glyph, White):
            builder.part(glyph)
        elif glyph.visible:
            builder.add(glyph)
        else:
            found.hidden += 1
            builder.end()
    builder.end()
    found.words += list(drawn_signs(found.words, [frame.box(dot) for dot in paint.dots]))
    return found


def drawn_signs(words: Sequence[Word], dots: Sequence[Box]) -> Iterator[Word]:
    """Yield a sign for each list item whose own is drawn, not written: a lone dot close before a line.

    Dots in a row (a rating), before bold words (a timeline) or after words (a divider) are none.
    """
    for left, top, right, bottom in dots:
        middle = (top + bottom) / 2
        row = [word for word in words if 0 < word.y - middle < 0.6 * word.size]
        after = min((word for word in row if word.x0 > right - 1), key=lambda word: word.x0, default=None)
        if after is None or after.style & BOLD or not 0.1 * after.size < bottom - top < 0.5 * after.size:
            continue
        near = (left - FARTHEST_SIGN * after.size, after.x0)
        alone = not any(near[0] < word.x1 < near[1] for word in row if word is not after)
        lone = sum(near[0] < dot[0] < near[1] and dot[1] < middle < dot[3] for dot in dots) == 1
        if alone and lone and after.x0 - right < FARTHEST_SIGN * after.size:
            x0 = after.x0 - 0.6 * after.size
            yield Word("•", x0, x0 + 0.3 * after.size, after.y, after.size, 0)


FARTHEST_SIGN = 2.5
"""White space between a sign and its item, in heights of letters; elsewhere a dot is decoration."""


@dataclass(slots=True)
class Glyph:
    text: str
    x0: float
    x1: float
    y: float
    size: float
    style: int
    visible: bool


class White(enum.Enum):
    """What stands between letters: written in the file, or PDFium's guess, which is wrong where letters lie singly."""

    WRITTEN = 0
    GUESSED = 1


def glyphs(text: Any, frame: Frame, paint: Paint) -> Iterator[Glyph | White]:
    """Letters and white space in the order of the file."""
    looks: dict[int, Look] = {}
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    for i in range(min(pdfium.FPDFText_CountChars(text), GLYPHS_A_PAGE)):
        code = pdfium.FPDFText_GetUnicode(text, i)
        letter = HYPHENS.get(code) or (chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " ")
        owner = pdfium.FPDFText_GetTextObject(text, i)
        if letter.isspace() or (not letter.isprintable() and not is_private(letter)) or not owner:
            yield White.GUESSED if pdfium.FPDFText_IsGenerated(text, i) == 1 else White.WRITTEN
            continue
        key = ctypes.addressof(owner.contents)
        look = looks.get(key)
        if look is None:
            look = looks[key] = look_at(text, i, owner, frame)
        pdfium.FPDFText_GetCharOrigin(text, i, x, y)
        pdfium.FPDFText_GetLooseCharBox(text, i, box)
        at_x, at_y = frame.place(x.value, y.value)
        end_x, _ = frame.place(box.right, box.top) if frame.turn < 2 else frame.place(box.left, box.bottom)
        middle = (box.left + box.right) / 2, y.value + look.size * 0.3
        visible = look.visible and frame.holds(at_x, at_y) and not paint.hides(key, *middle)
        if look.upright:
            yield Glyph(letter, at_x, max(end_x, at_x), at_y, look.size, look.style, visible)


def is_private(letter: str) -> bool:
    """Private-use letters are icons and bullets of symbol fonts; they separate, so they are kept for now."""
    return "\ue000" <= letter <= "\uf8ff"


SMALLEST_READABLE = 2.5
"""Letters below this height in points are not meant for people (fine print is 5 and more)."""

INVISIBLE_MODE = 3  # PDF 32000-1, table 106


def look_at(text: Any, i: int, owner: Any, frame: Frame) -> Look:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text, i, matrix)
    scale = (matrix.c**2 + matrix.d**2) ** 0.5
    size = float(pdfium.FPDFText_GetFontSize(text, i)) * scale
    invisible = pdfium.FPDFTextObj_GetTextRenderMode(owner) == INVISIBLE_MODE
    upright = frame.is_upright(matrix.a, matrix.b)
    return Look(size, style_of(owner), upright, size >= SMALLEST_READABLE and not invisible)


def style_of(owner: Any) -> int:
    font = pdfium.FPDFTextObj_GetFont(owner)
    if not font:
        return 0
    name = ctypes.create_string_buffer(128)
    pdfium.FPDFFont_GetBaseFontName(font, name, 128)
    low = name.value.decode("latin-1").lower()
    flags = pdfium.FPDFFont_GetFlags(font)
    weight = pdfium.FPDFFont_GetWeight(font)
    bold = weight >= BOLD_WEIGHT or bool(flags & FORCE_BOLD) or any(word in low for word in BOLD_NAMES)
    angle = ctypes.c_int()
    pdfium.FPDFFont_GetItalicAngle(font, angle)
    italic = angle.value != 0 or bool(flags & ITALIC_FLAG) or "italic" in low or "oblique" in low
    return (BOLD if bold else 0) | (ITALIC if italic else 0)


BOLD_NAMES = ("bold", "black", "heavy", "-medi", "cmbx", "semibold", "demi")


WITHIN_WORD, TOUCHING = 0.2, 0.05
"""White space between letters of one word, in heights of letters; with a space guessed between them, hardly any."""


COVERED = 0.0
"""White space, in heights of letters, up to which a written space is not seen: the next letter is set back over it, as
some programs kern ("Lakew" and "ood")."""

APART = 0.05
"""White space, in heights of letters, before a capital that begins a word of its own."""

SPACED = 1.3
"""How much more than between its other letters may be between two letters of a spaced word."""


SURELY_SPACED = 3
"""Letters from which the white space between them is known."""


class WordBuilder:
    """Puts letters together until a space, a jump or another look."""

    def __init__(self, words: list[Word]) -> None:
        self.words = words
        self.open: Word | None = None
        self.last_x0 = 0.0
        self.usual = 0.0
        self.white: White | None = None

    def part(self, white: White) -> None:
        """Note white space: the place of the next letter decides whether any is seen."""
        self.white = white if self.white is not White.WRITTEN else self.white

    def add(self, glyph: Glyph) -> None:
        word = self.open
        if word is None or not self.follows(word, glyph):
            self.end()
            self.start(glyph, glued=False)
        elif word.style != glyph.style:
            self.end()
            self.start(glyph, glued=True)
        else:
            self.usual = max(self.usual, glyph.x0 - word.x1)
            word.text += glyph.text
            word.x1 = max(word.x1, glyph.x1)
        self.last_x0 = glyph.x0
        self.white = None

    def follows(self, word: Word, glyph: Glyph) -> bool:
        near = glyph.x0 - word.x1 <= self.widest(word, glyph) and not self.begins_anew(word, glyph)
        level = abs(glyph.y - word.y) <= 0.25 * max(word.size, glyph.size)
        return near and level and glyph.x0 >= self.last_x0 - 0.1  # letters of a ligature stand at one place

    def widest(self, word: Word, glyph: Glyph) -> float:
        """Return the white space up to which a letter belongs to the word before it."""
        if self.white is White.WRITTEN:
            return COVERED * word.size
        spaced = SPACED * self.usual if len(word.text) >= SURELY_SPACED else 0.0
        guessed = max(TOUCHING * word.size, spaced)
        return guessed if self.white is White.GUESSED else WITHIN_WORD * max(word.size, glyph.size)

    def begins_anew(self, word: Word, glyph: Glyph) -> bool:
        """Whether a capital stands a little off small letters that touch one another: two words set without a space."""
        white = glyph.x0 - word.x1
        joint = word.text[-1].islower() and glyph.text.isupper()
        return joint and white > APART * word.size and self.usual < white / 2

    def start(self, glyph: Glyph, *, glued: bool) -> None:
        self.open = Word(glyph.text, glyph.x0, glyph.x1, glyph.y, glyph.size, glyph.style, glued)
        self.usual = 0.0

    def end(self) -> None:
        if self.open is not None:
            self.words.append(self.open)
            self.open = None
