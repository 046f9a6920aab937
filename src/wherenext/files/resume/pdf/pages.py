"""A PDF's lines in reading order."""

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise

from wherenext.core.errors import DamagedDocument, DocumentError, DocumentWithoutText
from wherenext.files.resume.lines import Cell, Extract, Line, Run
from wherenext.files.resume.mail_links import with_address
from wherenext.files.resume.opening import limits
from wherenext.files.resume.pdf.columns import Reader, Segment, order
from wherenext.files.resume.pdf.glyphs import Document, PageText, Word
from wherenext.files.resume.pdf.grids import with_cells_joined
from wherenext.files.resume.words.lone_dates import AROUND, is_date_text, is_spell
from wherenext.files.resume.words.periods import find_periods, is_broken_period
from wherenext.files.resume.words.places import is_place_text
from wherenext.files.resume.words.sections import is_known_heading
from wherenext.files.resume.words.wording import names

TAIL = 4096
"""Bytes at the end of a file in which its end mark must stand (PDF 32000-1, 7.5.5, leaves room for rubbish after)."""

FINE_GAP, CELL_GAP = 0.75, 1.08
"""White space, in heights of letters, that may part columns, and that parts cells of one line."""

HIDDEN_NOTE = "Text that people cannot see (white, tiny, covered or off the page) was left out."
LEAST_LETTERS = 20
"""Letters below which a PDF is a picture of text: fewer than a name and an address."""


def extract(data: bytes) -> Extract:
    """Lines of a PDF.

    Raises ``EncryptedDocument``, ``DamagedDocument`` or ``DocumentWithoutText``.
    """
    if b"%%EOF" not in data[-TAIL:] and b"startxref" not in data[-TAIL:]:
        raise DamagedDocument("The PDF is cut off: its end is missing. Download or export it again and try again.")
    document = Document(data)
    try:
        return attached_record(document) or extract_pages(document)
    finally:
        document.close()


def attached_record(document: Document) -> Extract | None:
    """Return the record that Europass puts into its PDFs, which says all fields by name."""
    for attached in document.attachments():
        if attached.lstrip().startswith(b"<") and (b"<SkillsPassport" in attached or b"<Candidate" in attached):
            from wherenext.files.resume.formats import europass  # XML is loaded only where there is some

            with suppress(DocumentError):
                return europass.extract(attached)
    return None


def extract_pages(document: Document) -> Extract:
    pages = [document.read(number) for number in range(min(document.page_count(), limits.PAGES))]
    if sum(len(word.text) for page in pages for word in page.words) < LEAST_LETTERS:
        refuse_empty(pages)
    notes = [HIDDEN_NOTE] if any(page.hidden for page in pages) else []
    if document.page_count() > limits.PAGES:
        notes.append(f"Only the first {limits.PAGES} pages were read.")
    return Extract(lines=with_address(flow(pages), document.links(0)), notes=notes)


def refuse_empty(pages: Sequence[PageText]) -> None:
    if any(page.pictures for page in pages):
        raise DocumentWithoutText(
            "The PDF is a picture of text, such as a scan. Run text recognition on it, or give the original document."
        )
    raise DocumentWithoutText("The PDF holds no text. Export the résumé again as PDF, DOCX or plain text.")


def flow(pages: Sequence[PageText]) -> list[Line]:
    """All main texts first, page after page, then what stands beside them."""
    reader = Reader(is_label_text, is_known_heading, may_begin_date, is_broken_period)
    main: list[Line] = []
    side: list[Line] = []
    stream = 1
    for number, page in enumerate(pages):
        parts = order(with_cells_joined(segments_of(page.words, FINE_GAP)), reader)
        main += lines_of(parts[0], number, 0)
        for part in parts[1:]:
            side += lines_of(part, number, stream)
            stream += 1
    return main + side


def is_label_text(text: str) -> bool:
    """Whether a text is what stands in a column of labels: a date, a place, or a date with a place."""
    if is_date_text(text) or is_place_text(text) or text.lower().strip(" :") in NAMES_OF_LABELS:
        return True
    found = find_periods(text)
    rest = (text[: found[0].start] + text[found[-1].stop :]).strip(AROUND) if found else ""
    return bool(found) and (is_place_text(rest) or is_spell(rest))


NAMES_OF_LABELS = names(
    "period; year; years; date; dates; from; to; when; full name; name; first name; surname; date of birth;"
    " nationality;"
    " telephone; phone; mobile; e-mail; email; address; zeitraum; jahr; période; fecha; fechas"
)
"""What heads a column of dates in a table, or names the details of a person."""


def may_begin_date(text: str) -> bool:
    return bool(find_periods(text))


def segments_of(words: Sequence[Word], gap: float) -> list[Segment]:
    """Words gathered to segments: one row, no white space wider than ``gap`` heights of letters.

    A narrower gap parts too where the next word stands on an edge at which other lines begin.
    """
    rows = rows_of(words)
    stops = stops_of(rows)
    return [segment for row in rows for segment in parted(row, gap, stops)]


def parted(row: Sequence[Word], gap: float, stops: Sequence[float]) -> list[Segment]:
    found = [Segment([row[0]])]
    for before, word in pairwise(row):
        white = (word.x0 - before.x1) / max(min(before.size, word.size), 6.0)
        shouted = before.text.isupper() and word.text.isupper()  # letter-spaced words stand further apart
        if white > (max(gap, CAPITALS_GAP) if shouted and gap == CELL_GAP else gap) or (
            white > NARROW_GAP and any(abs(word.x0 - stop) < 1.0 for stop in stops)
        ):
            found.append(Segment([word]))
        else:
            found[-1].words.append(word)
    return found


CAPITALS_GAP = 1.2
NARROW_GAP = 0.5
"""White space, in heights of letters, wider than between words of most lines."""

LEAST_LINES = 3
"""Lines that make an edge common: two may stand there by chance."""


def stops_of(rows: Sequence[Sequence[Word]]) -> list[float]:
    """Edges at which several lines begin, but for the leftmost."""
    starts = Counter(round(row[0].x0) for row in rows)
    common = sorted(x for x in starts if sum(starts[x + by] for by in (-1, 0, 1)) >= LEAST_LINES)
    left = min(starts, default=0)
    return [next(row[0].x0 for row in rows if round(row[0].x0) == x) for x in common if x > left + 20]


def rows_of(words: Sequence[Word]) -> list[list[Word]]:
    """Words on one baseline (raised and lowered letters with it), from left to right."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda w: w.y):
        row = next((r for r in reversed(rows[-3:]) if abs(r[0].y - word.y) <= same_row(r[0], word)), None)
        if row is None:
            rows.append([word])
        else:
            row.append(word)
    return [tightened(sorted(row, key=lambda w: w.x0)) for row in rows]


LEAST_SPACED = 4
"""Letters standing alone side by side from which a word is taken to be letter-spaced."""


def tightened(row: list[Word]) -> list[Word]:
    """Tighten each part of a row for itself: a heading in the margin stands beside ordinary text."""
    parts = [[row[0]]]
    for before, word in pairwise(row):
        if word.x0 - before.x1 > FAR * word.size:
            parts.append([word])
        else:
            parts[-1].append(word)
    return [word for part in parts for word in tighten(part)]


FAR = 1.6
"""White space, in heights of letters, wider than between the words of a letter-spaced heading."""


def tighten(row: list[Word]) -> list[Word]:
    """Put letter-spaced words together: "E D U C AT I O N" is one word, the wider gaps part words."""
    if sum(len(word.text) <= 2 for word in row) < max(LEAST_SPACED, 0.7 * len(row)):
        return row
    gaps = sorted(after.x0 - before.x1 for before, after in pairwise(row))
    usual = gaps[len(gaps) // 3]
    if not 0 < usual < 1.5 * row[0].size:
        return row
    joined = [row[0]]
    for word in row[1:]:
        last = joined[-1]
        short = min(len(last.text), len(word.text)) <= LONGEST_MARK
        if short and word.x0 - last.x1 <= usual + 0.12 * word.size and word.style == last.style and spells(last, word):
            joined[-1] = Word(last.text + word.text, last.x0, word.x1, last.y, last.size, last.style, last.glued)
        else:
            joined.append(word)
    return joined


def spells(last: Word, word: Word) -> bool:
    """Whether a word may go on the letters before it: a number only where it spells a year, "2 0 2 1"."""
    if not word.text[0].isdigit():
        return not last.text[-1].isdigit()
    return last.text.isdigit() and len(word.text) == 1 and len(last.text) < len("2021")


def same_row(one: Word, other: Word) -> float:
    """How far two baselines may differ in one row: a third of the letters; small marks stand raised or lowered."""
    small, large = sorted((one, other), key=lambda word: word.size)
    is_mark = small.size < 0.85 * large.size and len(small.text) <= LONGEST_MARK
    return (0.45 if is_mark else 0.3) * large.size


LONGEST_MARK = 3
"""Letters of a raised or lowered mark, "th" or "(1)", and of the parts that a spaced word is made of."""


def lines_of(segments: Sequence[Segment], page: int, stream: int) -> list[Line]:
    """Segments of one column as lines with cells, from top to bottom within each of its parts."""
    found: list[Line] = []
    for chunk in falling(segments):
        previous = 0.0
        rows = rows_of([word for segment in chunk for word in segment.words])
        stops = stops_of(rows)
        for row in rows:
            line = line_of(row, stops, page, stream)
            line.gap = max((row[0].y - previous) / max(line.size, 1.0) - 1.0, 0.0) if previous else 9.0
            previous = max(word.y for word in row)
            found.append(line)
    return found


def falling(segments: Sequence[Segment]) -> list[list[Segment]]:
    """Cut where the text jumps back up: the next column begins there."""
    chunks: list[list[Segment]] = []
    lowest = 0.0
    for segment in segments:
        if not chunks or segment.y < lowest - 3 * segment.size:
            chunks.append([])
            lowest = segment.y
        chunks[-1].append(segment)
        lowest = max(lowest, segment.y)
    return chunks


def line_of(row: Sequence[Word], stops: Sequence[float], page: int, stream: int) -> Line:
    cells = [cell_of(segment) for segment in parted(row, CELL_GAP, stops)]
    size = max(row, key=lambda w: len(w.text)).size
    return Line(cells, size=size, stream=stream, page=page)


def cell_of(segment: Segment) -> Cell:
    runs: list[Run] = []
    for word in segment.words:
        space = "" if not runs or word.glued else " "
        if runs and runs[-1].style == word.style:
            runs[-1].text += space + word.text
        else:
            runs.append(Run(space + word.text, word.style))
    return Cell(runs, segment.x0, segment.x1)
