"""Tables used for layout: read across, or column by column."""

from collections.abc import Sequence
from dataclasses import replace

from wherenext.files.resume.lines import Line
from wherenext.files.resume.words.sections import is_known_heading

Grid = Sequence[Sequence[Sequence[Line]]]
TALL = 6
"""Lines of a cell from which it may be a column of the page."""


def lay_out(grid: Grid, streams: int) -> tuple[list[Line], int]:
    """Lines of a table, and how many streams of their own were begun."""
    lines: list[Line] = []
    aside: list[Line] = []
    used = 0
    for row in grid:
        cells = [cell for cell in row if cell]
        if len(cells) > 1 and are_columns(cells):
            main = max(cells, key=letters)
            lines += main
            for cell in cells:
                if cell is not main:
                    used += 1
                    aside += [in_stream(line, streams + used) for line in cell]
        else:
            lines += across(cells)
    return lines + aside, used


def letters(cell: Sequence[Line]) -> int:
    return sum(len(line.text) for line in cell)


def are_columns(cells: Sequence[Sequence[Line]]) -> bool:
    """Whether cells beside each other are texts of their own: tall, and with headings in more than one."""
    headed = sum(any(is_known_heading(line.text) for line in cell) for cell in cells)
    tall = sum(len(cell) >= TALL for cell in cells)
    inner = [sum(is_known_heading(line.text) for line in cell[1:]) for cell in cells]
    return (headed >= 2 and tall >= 1) or (tall >= 2 and headed >= 1) or sum(inner) >= 2


def in_stream(line: Line, stream: int) -> Line:
    line.stream = stream
    return line


def across(cells: Sequence[Sequence[Line]]) -> list[Line]:
    """Rows read across: first lines beside first lines, and so on; a cell's place in the row is kept apart."""
    if len(cells) == 1:
        return list(cells[0])
    lines: list[Line] = []
    for number in range(max((len(cell) for cell in cells), default=0)):
        beside = [cell[number] for cell in cells if number < len(cell)]
        first = max(beside, key=lambda line: len(line.text))
        merged = [
            replace(c, x0=c.x0 + 150.0 * i, x1=c.x1 + 150.0 * i) for i, line in enumerate(beside) for c in line.cells
        ]
        bullet = beside[0].bullet
        if not bullet and first.bullet:  # a list item with a label left of it: keep the item first, so that it is one
            merged = [*first.cells, *(c for line in beside if line is not first for c in line.cells)]
            bullet = True
        gap = max(line.gap for line in beside) + (1.0 if number == 0 else 0.0)
        lines.append(Line(merged, first.size, gap, 0, max(line.level for line in beside), bullet, whole=True))
    return lines
