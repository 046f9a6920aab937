"""Periods that were broken over two lines, put together again."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from wherenext.files.resume.lines import Cell, Line, Run
from wherenext.files.resume.words.lone_dates import begins_with_year, is_date_text, is_end_date, is_month, is_one_date
from wherenext.files.resume.words.periods import is_broken_period


def mend_periods(lines: Sequence[Line]) -> list[Line]:
    """Lines with every broken period on the line where it begins; the number of lines stays."""
    mended = [with_one_period(line) for line in lines]
    for number in range(len(mended) - 1):
        above, below = mended[number], mended[number + 1]
        if above.stream != below.stream or len(above.text) > LONGEST:
            continue
        found = broken_cells(above, below)
        if found is None:
            continue
        i, j = found
        mended[number] = with_cell(above, i, grown(above.cells[i], below.cells[j].text))
        mended[number + 1] = replace(below, cells=[*below.cells[:j], *below.cells[j + 1 :]] or [Cell([Run("")])])
    return mended


def with_one_period(line: Line) -> Line:
    """Put the cells "04/2018" and "03/2021" (or "Present") of a table with a column for each into one."""
    for i, (first, second) in enumerate(pairwise(line.cells)):
        between = joint(first.text, second.text)
        if between:
            joined = Cell([*first.runs, Run(between), *second.runs], first.x0, second.x1)
            return replace(line, cells=[*line.cells[:i], joined, *line.cells[i + 2 :]])
    return line


def joint(first: str, second: str) -> str:
    """Return what belongs between two cells that hold one period: "2018" and "Present", "Apr" and "2021 – 2023"."""
    if is_one_date(first) and is_end_date(second):
        return " – "
    return " " if is_month(first) and is_date_text(second) and begins_with_year(second) else ""


LONGEST = 200
"""Letters of a line that may end in the first half of a period: longer ones are told text. Half and double of it read
the benchmark's sets alike."""


def broken_cells(above: Line, below: Line) -> tuple[int, int] | None:
    """Which cell of a line goes on in which cell of the next."""
    for i, cell in enumerate(above.cells):
        for j, other in enumerate(below.cells):
            beside = len(below.cells) == 1 or (other.x0 <= cell.x1 and cell.x0 <= other.x1)
            if beside and len(other.text) < 40 and is_broken_period(cell.text, other.text):
                return i, j
    return None


def with_cell(line: Line, i: int, cell: Cell) -> Line:
    return replace(line, cells=[*line.cells[:i], cell, *line.cells[i + 1 :]])


def grown(cell: Cell, text: str) -> Cell:
    *runs, last = cell.runs
    return Cell([*runs, Run(f"{last.text.rstrip()} {text.strip()}", last.style)], cell.x0, cell.x1)
