"""Columns of a page: which parts are read one after the other, and which belong side by side.

Two things look alike and must not be treated alike. A **side column** (skills, contact) is a text of its own; reading
across it would mix two texts. A **label column** (dates or places left or right of each entry, or section names in the
margin) belongs to the lines beside it. What stands in the columns decides: a label column holds dates, places and
headings and little else.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from wherenext.files.resume.pdf.glyphs import Word

LEAST_SEGMENTS = 3
"""Fewer pieces of text do not make a column."""

SLACK = 2.0
"""Points by which edges of one column may differ."""

LEAST_GUTTER = 6.0
"""Points; narrower white strips are gaps between words that happen to stand above each other."""

DEEPEST = 3
"""Columns within columns: a page beside a side column, of it a table, of it a list."""


@dataclass(slots=True)
class Segment:
    """Words that stand together on a line."""

    words: list[Word]

    @property
    def x0(self) -> float:
        return self.words[0].x0

    @property
    def x1(self) -> float:
        return max(word.x1 for word in self.words)

    @property
    def y(self) -> float:
        return self.words[0].y

    @property
    def size(self) -> float:
        return max(word.size for word in self.words)

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


@dataclass(slots=True)
class Gutter:
    """A white strip, and the segments beside it between two heights."""

    left: list[Segment] = field(default_factory=list)
    right: list[Segment] = field(default_factory=list)

    @property
    def weight(self) -> int:
        return min(len(self.left), len(self.right))


@dataclass(frozen=True, slots=True)
class Reader:
    """What the page's text is asked while looking for columns."""

    is_label: Callable[[str], bool]
    is_heading: Callable[[str], bool]
    is_date: Callable[[str], bool]
    is_broken: Callable[[str, str], bool]


def order(segments: Sequence[Segment], reader: Reader, depth: int = 0) -> list[list[Segment]]:
    """Parts of a page in reading order; the first is the main text, the others stand beside it."""
    change = where_columns_change(segments, reader) if depth < DEEPEST else None
    if change is not None:
        upper, lower = (order(part, reader, depth + 1) for part in parted_at(segments, change))
        return [[*upper[0], *lower[0]], *upper[1:], *lower[1:]]
    gutter = widest_text_gutter(segments, reader) if depth < DEEPEST else None
    if gutter is None:
        gather_labels(segments, reader)
        return [list(segments)]
    beside = {id(s) for s in (*gutter.left, *gutter.right)}
    rest = [s for s in segments if id(s) not in beside]
    left, right = order(gutter.left, reader, depth + 1), order(gutter.right, reader, depth + 1)
    main, side = (left, right) if breadth(gutter.left) >= breadth(gutter.right) else (right, left)
    if continues(gutter, reader):
        main, side = [[*left[0], *right[0]]], [*left[1:], *right[1:]]
    top = min(s.y for s in main[0])
    above = [s for s in rest if s.y < top]
    below = [s for s in rest if s.y >= top]
    tail = order(below, reader, depth + 1) if below else [[]]
    return [[*above, *main[0], *tail[0]], *main[1:], *side, *tail[1:]]


def parted_at(segments: Sequence[Segment], y: float) -> tuple[list[Segment], list[Segment]]:
    return [s for s in segments if s.y < y], [s for s in segments if s.y >= y]


def where_columns_change(segments: Sequence[Segment], reader: Reader) -> float | None:
    """Return the height at which headings stand side by side over columns that are not those above."""
    headings = sorted((s for s in segments if reader.is_heading(s.text)), key=lambda s: (s.y, s.x0))
    for first in headings:
        row = [s for s in headings if abs(s.y - first.y) < 1.0]
        above = [s for s in segments if s.y < first.y - 1.0]
        known = edges(above)
        anew = [s for s in row[1:] if not any(abs(s.x0 - edge) <= EDGE for edge in known)]
        if anew and len(row) >= SIDE_BY_SIDE and len(above) >= MUCH:
            return first.y - 1.0
    return None


EDGE = 6.0
"""Points by which a heading may stand off the column it belongs to."""

SIDE_BY_SIDE, MUCH = 2, 8
"""Headings in a row, and lines above them, from which columns are taken to change."""


def breadth(segments: Sequence[Segment]) -> float:
    return max(s.x1 for s in segments) - min(s.x0 for s in segments)


ALIKE = 0.75
"""Columns of a newspaper are about equally broad."""


def continues(gutter: Gutter, reader: Reader) -> bool:
    """Whether the right column goes on where the left one ends, as in a newspaper."""
    narrow, wide = sorted((breadth(gutter.left), breadth(gutter.right)))
    if narrow < ALIKE * wide:
        return False
    first = min(gutter.right, key=lambda s: s.y)
    return not any(reader.is_heading(s.text) for s in gutter.right if s.y <= first.y + 3 * first.size)


def widest_text_gutter(segments: Sequence[Segment], reader: Reader) -> Gutter | None:
    """Return the gutter with most text on both sides that parts two texts, if there is one."""
    found: Gutter | None = None
    for x in edges(segments):
        for gutter in bands(segments, x):
            better = found is None or gutter.weight > found.weight
            if better and parts_two_texts(gutter, reader):
                found = gutter
    return found


def edges(segments: Sequence[Segment]) -> list[float]:
    """Left edges that several segments share."""
    starts = sorted(s.x0 for s in segments)
    clusters: list[list[float]] = []
    for x in starts:
        if clusters and x - clusters[-1][0] <= 2 * SLACK:
            clusters[-1].append(x)
        else:
            clusters.append([x])
    return [cluster[0] for cluster in clusters if len(cluster) >= LEAST_SEGMENTS]


def bands(segments: Sequence[Segment], x: float) -> list[Gutter]:
    """Stretches of the page in which nothing crosses the strip left of ``x``."""
    found = [Gutter()]
    for segment in sorted(segments, key=lambda s: s.y):
        if segment.x0 >= x - SLACK:
            found[-1].right.append(segment)
        elif segment.x1 <= x - LEAST_GUTTER:
            found[-1].left.append(segment)
        else:
            found.append(Gutter())
    return [gutter for gutter in found if gutter.weight >= LEAST_SEGMENTS]


def parts_two_texts(gutter: Gutter, reader: Reader) -> bool:
    """Whether the two sides are texts of their own (see the module's text)."""
    left, right = (describe(side, reader) for side in (gutter.left, gutter.right))
    if left.is_labels or right.is_labels or are_rows(gutter, reader):
        return False
    if (left.headings and right.headings) or is_timeline(gutter, reader):
        return True
    narrow, wide = (left, right) if breadth(gutter.left) < breadth(gutter.right) else (right, left)
    return wide.headings > 0 and narrow.texts > wide.size // 4 and beside(gutter) < ALIGNED


def are_rows(gutter: Gutter, reader: Reader) -> bool:
    """Whether dates, what stands beside them and the right column's paragraphs begin in rows: three columns, one table.

    Texts that only happen to share lines begin their paragraphs at heights of their own.
    """
    edge = min(s.x0 for s in gutter.left)
    dates = [s for s in gutter.left if s.x0 - edge < SLACK and reader.is_label(s.text) and reader.is_date(s.text)]
    begun = [s.y for s in paragraphs(gutter.right)]
    middle = [s.y for s in gutter.left if s.x0 - edge >= SLACK]
    rows = [d for d in dates if all(any(abs(y - d.y) < 1.0 for y in side) for side in (begun, middle))]
    return len(dates) >= LEAST_SEGMENTS and len(rows) >= IN_ROWS * len(dates) and len(rows) >= ROWS * len(begun)


IN_ROWS, ROWS = 0.9, 0.5
"""Shares of the dates beside which a paragraph begins, and of the paragraphs that begin so, in a table: all but one of
ten dates, and half of the paragraphs, since headings and contact details stand over a table too."""


def paragraphs(segments: Sequence[Segment]) -> list[Segment]:
    """First lines of paragraphs: more white stands above them than above most lines."""
    rows = sorted(segments, key=lambda s: s.y)
    steps = [below.y - above.y for above, below in pairwise(rows)]
    usual = min((step for step in steps if step > 1.0), default=0.0)
    return [*rows[:1], *(row for row, step in zip(rows[1:], steps, strict=True) if step > CLOSE_ROWS * usual)]


CLOSE_ROWS = 1.25
"""Distance of baselines, against the smallest in a column, from which a paragraph begins (as in tables)."""


def is_timeline(gutter: Gutter, reader: Reader) -> bool:
    """Whether entries stand left and right of a line down the page, both sides set against it and holding dates."""
    middle = max(s.x1 for s in gutter.left)
    against = sum(middle - s.x1 < SLACK for s in gutter.left) >= ALIGNED * len(gutter.left)
    ragged = len({round(s.x0) for s in gutter.left}) * 2 > len(gutter.left)
    dated = all(sum(reader.is_date(s.text) for s in side) >= 2 for side in (gutter.left, gutter.right))
    return against and ragged and dated and beside(gutter) < ALIGNED


ALIGNED = 0.7
"""Share of one side's lines that stand at the height of a line of the other, from which the sides are rows."""

LABELS = 0.6
"""Share of labels from which a column is one of labels."""


@dataclass(frozen=True, slots=True)
class Side:
    size: int
    labels: int
    headings: int

    @property
    def texts(self) -> int:
        return self.size - self.labels - self.headings

    @property
    def is_labels(self) -> bool:
        return self.labels + self.headings >= LABELS * self.size and (self.labels > 0 or self.texts == 0)


def describe(segments: Sequence[Segment], reader: Reader) -> Side:
    texts = [" ".join(s.text for s in block) for block in blocks_of(segments, reader)]
    headings = sum(reader.is_heading(text) for text in texts)
    labels = sum(reader.is_label(text) for text in texts if not reader.is_heading(text))
    return Side(len(texts), labels, headings)


def blocks_of(segments: Sequence[Segment], reader: Reader) -> list[list[Segment]]:
    """Segments of one label each: what stands close below goes on, a second date begins anew."""
    blocks: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda s: s.y):
        block = blocks[-1] if blocks else []
        if block and goes_on(block, segment, reader):
            block.append(segment)
        else:
            blocks.append([segment])
    return blocks


def goes_on(block: Sequence[Segment], segment: Segment, reader: Reader) -> bool:
    """Whether a segment is the rest of the label above it."""
    if not 1.0 < segment.y - block[-1].y <= CLOSE * max(segment.size, block[-1].size):
        return False
    text = " ".join(s.text for s in block)
    joined = f"{text} {segment.text}"
    if reader.is_heading(joined) or reader.is_broken(text, segment.text):
        return True
    if reader.is_heading(text) or reader.is_heading(segment.text):
        return False
    return reader.is_label(joined) and not (reader.is_label(text) and reader.is_date(segment.text))


CLOSE = 1.55
"""Distance of baselines, in heights of letters, up to which a line goes on the one above."""


def gather_labels(segments: Sequence[Segment], reader: Reader) -> None:
    """Put labels that were broken over lines ("August 2024 to" above "present") on the line where they begin.

    Only labels left of the text need it: read across, their second line would mix with another line of the text.
    """
    for x in edges(segments):
        for gutter in bands(segments, x):
            labels = breadth(gutter.left) < breadth(gutter.right) and describe(gutter.left, reader).is_labels
            if labels and not are_rows(gutter, reader):
                for block in blocks_of(gutter.left, reader):
                    lift(block)


def lift(block: Sequence[Segment]) -> None:
    """Set the words of a block on its first line, in order."""
    first = block[0]
    for number, word in enumerate((word for segment in block[1:] for word in segment.words), start=1):
        word.y = first.y
        word.x0 = word.x1 = first.x1 + 0.001 * number
        word.glued = False


def beside(gutter: Gutter) -> float:
    """Share of the smaller side's lines that share a baseline with the other side."""
    small, large = sorted((gutter.left, gutter.right), key=len)
    heights = [s.y for s in large]
    return sum(any(abs(s.y - y) < 1.0 for y in heights) for s in small) / len(small)
