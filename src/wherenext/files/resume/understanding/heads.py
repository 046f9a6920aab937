"""The head of an entry: its pieces, its period, and what is told on its lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from wherenext.core.journey.resume import Period
from wherenext.files.resume.lines import Cell, Line, Run
from wherenext.files.resume.understanding.fragments import CUT, TRIM, Border
from wherenext.files.resume.understanding.head_dates import chosen, dated_line, without_periods
from wherenext.files.resume.understanding.pieces import Piece, cut_cell, join_places
from wherenext.files.resume.words.fields import said_cell, said_field
from wherenext.files.resume.words.lexicon import CLEAR, title_score
from wherenext.files.resume.words.periods import Found, find_periods
from wherenext.files.resume.words.schooling import degree_score
from wherenext.files.resume.words.sentences import sentence_stop
from wherenext.files.resume.words.wording import words


@dataclass(frozen=True, slots=True)
class Head:
    """The pieces of an entry's head, and its period."""

    pieces: tuple[Piece, ...]
    period: Period | None
    told: tuple[str, ...] = ()


@dataclass(slots=True)
class Cutting:
    """What was cut off a head's lines so far, and the field that the line named last."""

    single_dates: bool
    pieces: list[Piece] = field(default_factory=list)
    periods: list[Found] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    said: str = ""

    def cut_line(self, line: Line, number: int, border: Border) -> None:
        """Cut a line, or put it to what is told where it goes on there."""
        if self.told and border is Border.WRAP:
            self.told[-1] = f"{self.told[-1]} {line.text.strip()}"
            return
        for index in range(len(line.cells)):
            if not is_aside(line, index):
                self.cut(line, (number, index), Border.CELL if index else border)

    def cut(self, line: Line, at: tuple[int, int], border: Border) -> None:
        """Cut a cell: its dates, what is told behind a full stop, the field that it names, its pieces."""
        index = at[1]
        cell = line.cells[index]
        text, found = without_periods(cell.text, single_dates=self.single_dates)
        self.periods += found
        stop = min(sentence_stop(text), told_behind_date(text))
        if stop < len(text):
            self.told.append(cell.text[stop:].strip(TRIM))
            text = text[:stop]
        name, start = said_field(text) if index or len(line.cells) == 1 else said_cell(text)
        self.said = name or (self.said if index else "")
        blank = " " * start + text[start:]
        self.pieces += (replace(piece, said=piece.said or self.said) for piece in cut_cell(blank, cell, border, at))


def cut_head(lines: Sequence[Line], *, single_dates: bool = True) -> Head:
    """Pieces and period of the lines that head an entry."""
    right = max((line.x1 for line in lines), default=0.0)
    lines = rejoined(lines)
    cutting = Cutting(single_dates)
    for number, line in enumerate(lines):
        cutting.cut_line(line, number, first_border(lines, number, right))
    first = dated_line(lines)
    seated = (replace(piece, slot=replace(piece.slot, line=piece.slot.line - first)) for piece in cutting.pieces)
    period = chosen(still_held(lines, cutting.periods))
    return Head(tuple(join_places(list(seated))), period, tuple(t for t in cutting.told if t))


def is_aside(line: Line, index: int) -> bool:
    """Whether a form's cell says neither title nor employer: it asks for something else, or answers that."""
    return any(ASIDE.match(line.cells[i].text) for i in {index, 0 if index == 1 else index})


def still_held(lines: Sequence[Line], periods: list[Found]) -> list[Found]:
    """Return the periods of a head; a single date that a form calls the beginning goes on."""
    if [found.single for found in periods] != [True] or not any(STARTED.match(line.text) for line in lines):
        return periods
    return [replace(periods[0], period=Period(periods[0].period.start, None, ongoing=True), single=False)]


def told_behind_date(text: str) -> int:
    """Where what is told begins behind a date that ends a head: "Elm College, 2013. Thesis: Slow light"."""
    match = BEHIND_DATE.search(text)
    return match.start(1) if match else len(text)


BEHIND_DATE = re.compile(rf"{CUT}(\.\s+)(?=[A-ZÀ-Þ])")

OPEN = re.compile(r"(?:,|&|/|\b(?:and|of|for|the|in|und|für|de))$")
"""What no field ends with, so that the next line goes on."""


def rejoined(lines: Sequence[Line]) -> list[Line]:
    """Put a line that was broken at the right edge together with the rest of it below."""
    joined = list(lines[:1])
    for line in lines[1:]:
        above = joined[-1]
        last, first = above.cells[-1], line.cells[0]
        alike = last.runs and first.runs and last.runs[-1].style == first.runs[0].style
        close = len(line.cells) == 1 and line.gap < BROKEN_GAP and abs(above.size - line.size) < 0.3
        broken = OPEN.search(last.text.rstrip()) is not None or (line.size > 0 and first.text[:1].islower())
        broken |= first.text.partition(",")[0].strip() in LAST_OF_NAMES and may_lack_its_last(last.text)
        if alike and close and broken and not find_periods(line.text):
            cell = Cell([*last.runs, Run(" "), *first.runs], last.x0, max(last.x1, first.x1))
            joined[-1] = replace(above, cells=[*above.cells[:-1], cell])
        else:
            joined.append(line)
    return joined


def may_lack_its_last(text: str) -> bool:
    """Whether a line may end within a name: not with a whole title or degree, below which the name would begin."""
    tail = text.rpartition(",")[2].strip()
    return tail[-1:].isalpha() and title_score(tail) < CLEAR and degree_score(tail) < CLEAR


BROKEN_GAP = 0.55
"""White between a line and its rest, in heights of a line: leading is .2 to .5 as set by browsers and word
processors. With half of it two courses of the sets are lost; twice joins what an empty half line parts."""

LAST_OF_NAMES = words("University College School Institute Academy Polytechnic Hospital Foundation Company Corporation")
"""What names no school and no employer alone, and so ends a name that was broken before it."""

STARTED = re.compile(r"\s*+(?:date started|start(?:ed| date)|date of joining|joined)\b", re.IGNORECASE)
"""What forms ask about a job that is still held."""

ASIDE = re.compile(
    r"\s*+(?:salary|hours per week|series|pay plan|pay grade|(?:immediate )?supervisor|okay to contact|may we contact"
    r"|reason for leaving|agency|notice required|notice period"
    r"|environment|technologies used|team size)\b(?:[^:]{0,24}:|$)",
    re.IGNORECASE,
)
"""What forms ask about a job that is neither its title nor its employer."""


def first_border(lines: Sequence[Line], number: int, right: float) -> Border:
    if number == 0:
        return Border.LINE
    line, above = lines[number], lines[number - 1]
    if line.whole or not line.size or len(line.cells) > 1 or line.gap >= BROKEN_GAP:
        return Border.LINE
    same_look = line.cells[0].runs[0].style == above.cells[-1].runs[-1].style and abs(line.size - above.size) < 0.3
    long = above.x1 > line.x1 and len(above.text) > BROKEN_AT
    return (
        Border.WRAP
        if same_look and (long or (right - line.x0 <= NARROW and not fits(line, above, right)))
        else Border.LINE
    )


def fits(line: Line, above: Line, right: float) -> bool:
    """Whether the first word of a line would have had room on the line above, which was so ended on purpose."""
    text = line.cells[0].text
    letter = (line.cells[0].x1 - line.x0) / max(len(text), 1)
    return above.x1 + letter * (len(text.split()[0]) + 1) < right


NARROW = 180.0
"""Points of a column so narrow that names are broken in it."""


BROKEN_AT = 45
"""Letters from which a head may have been broken at the right edge."""
