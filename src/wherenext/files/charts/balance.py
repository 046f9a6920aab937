from collections.abc import Sequence
from dataclasses import dataclass

from wherenext.files.charts.drawing import Drawing

ROW = 44
HEAD = 24
MIDDLE = 50.0
REACH = 44.0
"""Percent that the most sources on one side take up."""
FEW_SIGNS = 46


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """Something a destination rests on, with how many independent sources speak for it and against it."""

    label: str
    pros: int
    cons: int


def draw_balance(name: str, rows: Sequence[BalanceRow]) -> str:
    """Draw how many independent sources speak against, on the left, and for each thing, on the right."""
    drawing = Drawing(name, "Evidence for and against", _describe(rows), HEAD + ROW * len(rows))
    drawing.words(0, 13, "against", "tick")
    drawing.words(100, 13, "for", "tick", "end")
    most = max([2, *(max(each.pros, each.cons) for each in rows)])
    for place, row in enumerate(rows):
        _draw_row(drawing, row, HEAD + ROW * place, most)
    return drawing.render()


def _draw_row(drawing: Drawing, row: BalanceRow, top: float, most: int) -> None:
    words = " ".join(row.label.split())
    drawing.words(0, top + 15, words if len(words) <= FEW_SIGNS else words[: FEW_SIGNS - 1].rstrip() + "…")
    drawing.bar(MIDDLE - REACH, MIDDLE + REACH, top + 24, 10, "rail")
    if row.cons:
        drawing.bar(MIDDLE - REACH * row.cons / most, MIDDLE, top + 24, 10, "warm")
    if row.pros:
        drawing.bar(MIDDLE, MIDDLE + REACH * row.pros / most, top + 24, 10, "core")
    drawing.line(MIDDLE, top + 20, MIDDLE, top + 38, "tick-mark")
    drawing.words(MIDDLE - REACH - 1, top + 33, str(row.cons), "tick", "end")
    drawing.words(MIDDLE + REACH + 1, top + 33, str(row.pros), "tick")


def _describe(rows: Sequence[BalanceRow]) -> str:
    return "; ".join(f"{each.label}: {each.pros} for, {each.cons} against" for each in rows) + "."
