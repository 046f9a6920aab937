from collections.abc import Sequence
from dataclasses import dataclass

from wherenext.files.charts.drawing import Drawing

ROW = 40


@dataclass(frozen=True, slots=True)
class GapRow:
    """One skill or knowledge a destination asks for; both shares in [0, 1].

    Attributes
    ----------
    label
        Its name.
    required
        How much of it the destination asks for.
    shown
        How much of it the person has rated; None where unrated.
    evidence
        How many of the person's own sentences show it.
    """

    label: str
    required: float
    shown: float | None
    evidence: int


def draw_gap(name: str, rows: Sequence[GapRow]) -> str:
    """Draw what a destination asks for beside what the person has rated or told."""
    drawing = Drawing(name, "Required, and shown so far", _describe(rows), ROW * len(rows) + 4)
    for place, row in enumerate(rows):
        y = ROW * place
        drawing.words(0, y + 15, row.label)
        drawing.words(100, y + 15, state_of(row), "tick", "end")
        drawing.bar(0, 100, y + 24, 6, "rail")
        drawing.bar(0, 100 * (row.shown or 0), y + 24, 6, "core" if row.shown is not None else "rail")
        drawing.line(100 * row.required, y + 20, 100 * row.required, y + 34, "median")
    return drawing.render()


def state_of(row: GapRow) -> str:
    """Say in a few words where the person stands on one skill."""
    if row.shown is not None:
        return "rated by you, at or above" if row.shown >= row.required else "rated by you, below"
    if row.evidence:
        return f"told in {row.evidence} of your sentences, not rated" if row.evidence > 1 else "told once, not rated"
    return "nothing told yet"


def _describe(rows: Sequence[GapRow]) -> str:
    return "; ".join(f"{row.label}: asked for {row.required:.0%} of the scale, {state_of(row)}" for row in rows) + "."
