"""Tables of a PDF page whose columns are named in their first row: "Period", "Employer", "Position".

Read as columns, what belongs to one job would be torn apart; read across, the lines of a cell that wraps would mix with
the cells beside it. So every cell is put together on the line where its row begins, with its column's name before it
where that is a field's.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise, takewhile

from wherenext.files.resume.lines import BOLD
from wherenext.files.resume.pdf.columns import SLACK, Segment
from wherenext.files.resume.pdf.glyphs import Word
from wherenext.files.resume.words.column_names import are_column_names, is_told, sign_of
from wherenext.files.resume.words.fields import bare_label
from wherenext.files.resume.words.sections import is_known_heading


@dataclass(slots=True)
class Grid:
    """The names of a table's columns, their left edges, and its rows, each with the segments of its columns."""

    head: Sequence[Segment]
    edges: Sequence[float]
    rows: list[list[list[Segment]]] = field(default_factory=list)

    def column_of(self, segment: Segment) -> int | None:
        """Which column a segment stands in, or None where it reaches over a border."""
        edges = self.edges
        inside = [i for i, edge in enumerate(edges) if segment.x0 >= edge - SLACK]
        if not inside or (inside[-1] + 1 < len(edges) and segment.x1 > edges[inside[-1] + 1] + SLACK):
            return None
        return inside[-1]


def with_cells_joined(segments: Sequence[Segment]) -> list[Segment]:
    """Return the segments of a page with the cells of its named tables each on one line, their heads left out."""
    rows = in_rows(segments)
    kept: list[Segment] = []
    at = 0
    while at < len(rows):
        head, below = head_at(rows, at)
        if not head:
            kept += rows[at]
            at += 1
            continue
        grid, at = read_grid(head, rows, below)
        kept += lay(grid)
    return kept


def head_at(rows: Sequence[Sequence[Segment]], at: int) -> tuple[list[Segment], int]:
    """Return the names of the columns of a table that begins in a row, and where its rows begin."""
    for stop in range(at + HEAD_LINES, at, -1):
        lines = rows[at:stop]
        close = all(below[0].y - above[0].y < CLOSE * below[0].size for above, below in pairwise(lines))
        head = stacked([segment for row in lines for segment in row])
        if len(lines) == stop - at and close and is_head(head):
            return head, stop
    return [], at


HEAD_LINES = 3
CLOSE = 1.4
"""Distance of baselines, in heights of letters, within a name of several lines."""


def stacked(segments: Sequence[Segment]) -> list[Segment]:
    """Return segments with those that stand over one another put together, from left to right."""
    found: list[Segment] = []
    for segment in sorted(segments, key=lambda s: s.x0 + s.x1):
        if found and segment.x0 < found[-1].x1 and found[-1].x0 < segment.x1:
            found[-1] = Segment(sorted([*found[-1].words, *segment.words], key=lambda word: (word.y, word.x0)))
        else:
            found.append(Segment(list(segment.words)))
    return found


def in_rows(segments: Sequence[Segment]) -> list[list[Segment]]:
    rows: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda s: (s.y, s.x0)):
        if rows and segment.y - rows[-1][0].y < 0.3 * segment.size:
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return [sorted(row, key=lambda s: s.x0) for row in rows]


def is_head(row: Sequence[Segment]) -> bool:
    """Whether a row names the columns of a table of periods."""
    return are_column_names([bare_label(segment.text) for segment in row])


def read_grid(head: Sequence[Segment], rows: Sequence[Sequence[Segment]], at: int) -> tuple[Grid, int]:
    """Return the table with these names of columns whose first row is ``at``, and the first row below it."""
    grid = Grid(head, edges_of(head, [segment for row in rows[at : at + ROWS_LOOKED_AT] for segment in row]))
    body = list(takewhile(partial(is_within, grid), (parted(row, grid) for row in rows[at:])))
    for lines in cut(body):
        grid.rows.append([[] for _ in grid.head])
        for segment in (segment for line in lines for segment in line):
            grid.rows[-1][grid.column_of(segment) or 0].append(segment)
    return grid, at + len(body)


ROWS_LOOKED_AT = 3
"""Rows by whose cells a column's edge is told where its name is set in the middle. Two and six read the sets alike."""


def edges_of(head: Sequence[Segment], below: Sequence[Segment]) -> list[float]:
    """Return the left edge of each column: that of its cells where its name is set in the middle above them."""
    edges = []
    for i, name in enumerate(head):
        left = head[i - 1].x1 if i else 0.0
        cells = [s.x0 for s in below if s.x0 >= left - SLACK and s.x0 < name.x1 and s.x1 > name.x0]
        edges.append(min([name.x0, *cells]))
    return edges


def parted(row: Sequence[Segment], grid: Grid) -> list[Segment]:
    """Segments of a row, cut where a word begins at a column's edge however little white stands before it."""
    edges = grid.edges
    found: list[Segment] = []
    for segment in row:
        found.append(Segment([segment.words[0]]))
        for word in segment.words[1:]:
            if any(abs(word.x0 - edge) < EXACT for edge in edges):
                found.append(Segment([word]))
            else:
                found[-1].words.append(word)
    return found


EXACT = 0.5
"""Points by which the edges of a column's cells differ at most."""


def is_within(grid: Grid, row: Sequence[Segment]) -> bool:
    told = " ".join(segment.text for segment in row)
    over = any(grid.column_of(segment) is None for segment in row)
    return not over and not is_known_heading(told) and not is_head(row)


def cut(lines: Sequence[Sequence[Segment]]) -> list[list[Sequence[Segment]]]:
    """Lines of each row: rows stand further apart than a cell's lines, or else begin in the first column."""
    steps = [below[0].y - above[0].y for above, below in pairwise(lines)]
    near = FURTHER * min(steps, default=0.0)
    apart = any(step > near for step in steps)
    found = [[line] for line in lines[:1]]
    for line, step in zip(lines[1:], steps, strict=True):
        if step > near if apart else line[0].x0 <= lines[0][0].x0 + SLACK:
            found.append([line])
        else:
            found[-1].append(line)
    return found


FURTHER = 1.25
"""Steps between baselines, against the least, from which a row begins: leading within a cell hardly varies. With .6
ten of 327 positions of the sets are lost, with 2.5 five."""


def lay(grid: Grid) -> list[Segment]:
    """Each row as one line, so that no gutter is seen between its cells; what is told of a job stands below it."""
    found: list[Segment] = []
    ends = [*grid.edges[1:], math.inf]
    for cells in grid.rows:
        top = min(segment.y for cell in cells for segment in cell)
        beside: list[Word] = []
        below: list[Word] = []
        for head, end, cell in zip(grid.head, ends, cells, strict=True):
            if cell and is_told(bare_label(head.text)):
                below += joined(cell, "•", top + LEADING * cell[0].size, end)
                below[0].x0 = grid.edges[0]  # so that it is no column of its own
            elif cell:
                beside += joined(cell, sign_of(bare_label(head.text)), top, end)
        found += [Segment(words) for words in (beside, below) if words]
    return found


LEADING = 1.2
"""Height of a line that is put below a row, as usual type is set. At 2.4 three courses of the sets are lost."""


def joined(cell: Sequence[Segment], sign: str, y: float, end: float) -> list[Word]:
    """Words of a cell on one line after a sign, as wide as its widest, and off the column that begins at ``end``."""
    first = cell[0].words[0]
    words = [word for segment in cell for word in segment.words]
    if sign:
        words.insert(0, Word(sign, first.x0, first.x0, y, first.size, first.style & ~BOLD))
    right = min(max(segment.x1 for segment in cell), end - LEAST_WHITE * first.size)
    left, step = first.x0, (right - first.x0) / len(words)
    for number, word in enumerate(words):
        word.y, word.glued = y, False
        word.x0, word.x1 = left + step * number, left + step * (number + 1)
    return words


LEAST_WHITE = 1.5
"""White space between cells, in heights of letters, at which they are seen to be two."""
