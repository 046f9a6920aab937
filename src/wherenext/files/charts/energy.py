from collections.abc import Sequence
from dataclasses import dataclass

from wherenext.files.charts.drawing import Drawing

ROW = 46
HEAD = 24
MIDDLE = 50.0
REACH = 23.0
"""Percent that one step of energy takes up on either side."""
FEW_SIGNS = 42


@dataclass(frozen=True, slots=True)
class EnergyRow:
    """One duty and the energy it gives or takes, from -2 to 2."""

    label: str
    energy: int


def draw_energy(name: str, rows: Sequence[EnergyRow]) -> str:
    """Draw what each duty gives or takes, on either side of a middle line."""
    height = HEAD + ROW * len(rows)
    drawing = Drawing(name, "Energy of your duties", _describe(rows), height)
    drawing.words(0, 13, "takes energy", "tick")
    drawing.words(100, 13, "gives energy", "tick", "end")
    for place, row in enumerate(rows):
        _draw_row(drawing, row, HEAD + ROW * place)
    return drawing.render()


def _draw_row(drawing: Drawing, row: EnergyRow, top: float) -> None:
    drawing.words(0, top + 15, _shorten(row.label))
    end = MIDDLE + REACH * row.energy
    drawing.bar(2, 98, top + 24, 8, "rail")
    drawing.line(MIDDLE, top + 21, MIDDLE, top + 35, "tick-mark")
    if row.energy:
        drawing.bar(min(MIDDLE, end), max(MIDDLE, end), top + 24, 8, "core" if row.energy > 0 else "warm")
    else:
        drawing.dot(MIDDLE, top + 28, 5, "station")


def _shorten(label: str) -> str:
    words = " ".join(label.split())
    return words if len(words) <= FEW_SIGNS else words[: FEW_SIGNS - 1].rstrip() + "…"


def _describe(rows: Sequence[EnergyRow]) -> str:
    words = {-2: "takes much", -1: "takes some", 0: "neither", 1: "gives some", 2: "gives much"}
    return "; ".join(f"{_shorten(row.label)}: {words[row.energy]}" for row in rows) + "."
