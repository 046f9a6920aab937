"""Lines of a document with what can be seen of them: the common language of all readers.

The child process answers with these, as JSON; the structure of a résumé is found from them alone, so that every kind
of file goes through the same reasoning.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from wherenext.files.resume.opening import limits

BOLD = 1
ITALIC = 2
LINK = 4


@dataclass(slots=True)
class Run:
    """Text of one look within a cell."""

    text: str
    style: int = 0


@dataclass(slots=True)
class Cell:
    """Text that stands together on a line; cells of one line are set apart by a gap, a tab or a table's border."""

    runs: list[Run]
    x0: float = 0.0
    x1: float = 0.0

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(slots=True)
class Line:
    """One line as a reader's eye takes it in.

    ``size`` is the height of its letters in points (0 unknown), ``gap`` the empty space above in heights of a line,
    ``stream`` counts parts of a page that are read one after the other (a side column is a stream of its own),
    ``level`` is the depth of a heading that the file itself declares (0 none), ``bullet`` says that the file itself
    marks a list item, ``whole`` that it is a paragraph of its own, which no line below goes on.
    """

    cells: list[Cell]
    size: float = 0.0
    gap: float = 0.0
    stream: int = 0
    level: int = 0
    bullet: bool = False
    page: int = 0
    whole: bool = False

    @property
    def text(self) -> str:
        return "  ".join(cell.text for cell in self.cells)

    @property
    def x0(self) -> float:
        return self.cells[0].x0

    @property
    def x1(self) -> float:
        return self.cells[-1].x1

    def is_styled(self, style: int) -> bool:
        """Whether all letters of the line have this style."""
        runs = [run for cell in self.cells for run in cell.runs if run.text.strip()]
        return bool(runs) and all(run.style & style for run in runs)


CONTROLS = re.compile(r"\x1b\[[0-9;?]*[@-~]|[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Control characters, and what a terminal takes for a command with the one that begins it."""


@dataclass(slots=True)
class Extract:
    """What a reader took from a file: lines, or an already structured record, and what it noticed."""

    lines: list[Line] = field(default_factory=list)
    record: dict[str, Any] | None = None
    notes: list[str] = field(default_factory=list)


def plain_line(text: str, x0: float = 0.0, **known: Any) -> Line:
    """Return a line of one cell in one look; letters are taken to be 5 points wide."""
    return Line([Cell([Run(text)], x0, x0 + 5.0 * len(text))], **known)


def pack(line: Line) -> list[Any]:
    """Return a line as JSON values, short names left out to save room."""
    cells = [
        [round(cell.x0, 1), round(cell.x1, 1), [[run.text, run.style] for run in cell.runs]] for cell in line.cells
    ]
    marks = [
        round(line.size, 2),
        round(line.gap, 2),
        line.stream,
        line.level,
        int(line.bullet),
        line.page,
        int(line.whole),
    ]
    return [cells, marks]


def unpack(packed: Any) -> Line:
    """Return a line from its JSON values."""
    cells = [Cell([Run(str(t), int(s)) for t, s in runs], float(x0), float(x1)) for x0, x1, runs in packed[0]]
    size, gap, stream, level, bullet, page, whole = packed[1]
    return Line(cells, float(size), float(gap), int(stream), int(level), bool(bullet), int(page), bool(whole))


def within_limits(lines: list[Line]) -> tuple[list[Line], bool]:
    """As many lines from the start as are kept, and whether any were left out."""
    kept: list[Line] = []
    characters = 0
    for line in lines:
        for cell in line.cells:
            clip(cell)
        characters += sum(len(cell.text) for cell in line.cells)
        if len(kept) >= limits.LINES or characters > limits.CHARACTERS:
            return kept, True
        kept.append(line)
    return kept, False


def clip(cell: Cell) -> None:
    """Cut a cell to the characters that are kept of it; those that stand for no sign are none."""
    room = limits.LINE_CHARACTERS
    for run in cell.runs:
        run.text = CONTROLS.sub("", run.text[:room])
        room -= len(run.text)
