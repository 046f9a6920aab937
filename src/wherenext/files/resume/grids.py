"""Tables of a PDF page whose columns are named in their first row: "Period", "Employer", "Position".

Read as columns, what belongs to one job would be torn apart; read across, the lines of a cell that wraps would mix with
the cells beside it. So every cell is put together on the line where its row begins, with its column's name before it
where that is a field's.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from wherenext.files.resume.columns import SLACK, Segment
from wherenext.files.resume.lines import BOLD
from wherenext.files.resume.pdf_glyphs import Word
from wherenext.files.resume.pieces import FIELD_OF
from wherenext.files.resume.sections import is_known_heading
from wherenext.files.resume.wording import words

PERIODS = words("period periods dates date year years from duration time when zeitraum jahr période")
LONGEST_NAME = 4
FEWEST_COLUMNS = 2


@dataclass(slots=True)
class Grid:
    """The names of a table's columns with their left edges, and its rows, each with the segments of its columns."""

    head: Sequence[Segment]
    rows: list[list[list[Segment]]] = field(default_factory=list)

    def column_of(self, segment: Segment) -> int | None:
        """Which column a segment stands in, or None where it reaches over a border."""
        edges = [name.x0 for name in self.head]
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
        if not is_head(rows[at]):
            kept += rows[at]
            at += 1
            continue
        grid, at = read_grid(rows, at)
        kept += lay(grid)
    return kept


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
    texts = [name_of(segment) for segment in row]
    fields = sum(text in FIELD_OF for text in texts)
    short = all(len(text.split()) <= LONGEST_NAME and not any(c.isdigit() for c in text) for text in texts)
    return fields > 0 and len(texts) >= FEWEST_COLUMNS and short and any(is_of_periods(text) for text in texts)


def is_of_periods(name: str) -> bool:
    return any(word in PERIODS for word in name.split())


def name_of(segment: Segment) -> str:
    return segment.text.lower().strip(" :")


def read_grid(rows: Sequence[Sequence[Segment]], at: int) -> tuple[Grid, int]:
    """Return the table whose head is row ``at``, and the first row below it."""
    grid = Grid(rows[at])
    below = at + 1
    while below < len(rows) and is_within(grid, rows[below]):
        below += 1
    for lines in cut(rows[at + 1 : below]):
        grid.rows.append([[] for _ in grid.head])
        for segment in (segment for line in lines for segment in line):
            grid.rows[-1][grid.column_of(segment) or 0].append(segment)
    return grid, below


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


def lay(grid: Grid) -> list[Segment]:
    """Each row as one line, so that no gutter is seen between its cells; what is told of a job stands below it."""
    found: list[Segment] = []
    for cells in grid.rows:
        top = min(segment.y for cell in cells for segment in cell)
        named = [(name_of(head), cell) for head, cell in zip(grid.head, cells, strict=True) if cell]
        beside = [word for name, cell in named if not is_told(name) for word in joined(cell, name, top)]
        below = [
            word for name, cell in named if is_told(name) for word in joined(cell, name, top + LEADING * cell[0].size)
        ]
        found += [Segment(words) for words in (beside, below) if words]
    return found


LEADING = 1.2


def is_told(name: str) -> bool:
    """Whether a column holds what is told of a job: its name is no field's and no period's."""
    return name not in FIELD_OF and not is_of_periods(name)


def joined(cell: Sequence[Segment], name: str, y: float) -> list[Word]:
    """Words of a cell on one line, as wide as its widest, after the field that its column is named by."""
    first = cell[0].words[0]
    words = [word for segment in cell for word in segment.words]
    sign = f"{name.capitalize()}:" if name in FIELD_OF else "•" if is_told(name) else None
    if sign:
        words.insert(0, Word(sign, first.x0, first.x0, y, first.size, first.style & ~BOLD))
    left, step = first.x0, (max(segment.x1 for segment in cell) - first.x0) / len(words)
    for number, word in enumerate(words):
        word.y, word.glued = y, False
        word.x0, word.x1 = left + step * number, left + step * (number + 1)
    return words
