"""Names of a table's columns: "Period", "Employer", "Post and band", and what they make of the cells below them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from wherenext.files.resume.lines import Cell, Line, Run
from wherenext.files.resume.words.fields import FIELD_OF, bare_label
from wherenext.files.resume.words.wording import words

PERIODS = words(
    "period periods dates date year years from duration time when zeitraum jahr période sign joined left started ended"
)
TOLD = words(
    "duties responsibilities description details tasks achievements accomplishments notes result results grade"
    " percentage marks aufgaben"
)
LONGEST_NAME = 4
FEWEST_COLUMNS = 2
"""A table has at least a period and one field beside it; a name has few words ("Name and address of employer" is
five, and known as a field). Half and double of both read the benchmark's sets alike."""


def are_column_names(texts: Sequence[str]) -> bool:
    """Whether texts in small letters, standing side by side, name the columns of a table of periods."""
    fields = sum(label_in(text) is not None for text in texts)
    short = all(len(text.split()) <= LONGEST_NAME and not any(c.isdigit() for c in text) for text in texts)
    return fields > 0 and len(texts) >= FEWEST_COLUMNS and short and any(is_of_periods(text) for text in texts)


def is_of_periods(name: str) -> bool:
    return any(word in PERIODS for word in name.split())


def is_told(name: str) -> bool:
    """Whether a column holds what is told of a job."""
    return label_in(name) is None and any(word in TOLD for word in name.split())


def label_in(name: str) -> str | None:
    """Return what names a field in a column's name: all of it, or one of its words, as in "Post and band"."""
    if name in FIELD_OF:
        return name
    if is_of_periods(name):
        return None
    said = {FIELD_OF[word]: word for word in re.split(r"[^\w]+", name) if word in FIELD_OF}
    return next(iter(said.values())) if len(said) == 1 else None


def sign_of(name: str) -> str:
    """Return what is written before the cells of a column, so that its field is known."""
    label = label_in(name)
    return f"{label.capitalize()}:" if label else ""


def with_fields_named(lines: Sequence[Line]) -> list[Line]:
    """Return lines with the fields of their tables' columns before the cells; the number of lines stays."""
    found: list[Line] = []
    signs: dict[float, str] = {}
    for line in lines:
        if are_column_names([bare_label(cell.text) for cell in line.cells]):
            signs = {cell.x0: sign_of(bare_label(cell.text)) for cell in line.cells}
            found.append(replace(line, cells=[Cell([Run("")])]))
            continue
        signs = signs if len(line.cells) > 1 else {}
        found.append(replace(line, cells=[with_sign(cell, signs.get(cell.x0, "")) for cell in line.cells]))
    return found


def with_sign(cell: Cell, sign: str) -> Cell:
    return Cell([Run(f"{sign} "), *cell.runs], cell.x0, cell.x1) if sign and cell.text.strip() else cell
