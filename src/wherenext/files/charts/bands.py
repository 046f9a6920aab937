from collections.abc import Sequence
from dataclasses import dataclass

from wherenext.files.charts.drawing import Drawing, end_anchor

ROW = 26
HEAD = 8
FOOT = 26
MINUTE = 1 / 1440
LEFT = 26.0
"""Percent of the width that the names of the bands take."""
APART = 36.0
"""Percent of the width between the first day and the middle of the last: less, and they touch on a telephone."""


@dataclass(frozen=True, slots=True)
class BandPoint:
    """From a day on, a belief stood in a band: its place from 0, the lowest, and the day as it is shown."""

    day: float
    band: int
    label: str


def draw_bands(name: str, bands: Sequence[str], points: Sequence[BandPoint], today: float) -> str:
    """Draw in which band a belief stood from day to day; `bands` are named from the lowest up."""
    height = HEAD + ROW * len(bands) + FOOT
    drawing = Drawing(name, "Belief over time", _describe(bands, points), height)
    for place, band in enumerate(bands):
        y = _height_of(place, len(bands))
        drawing.words(0, y + 4, band, "tick")
        drawing.line(LEFT, y, 100, y, "grid")
    start = points[0].day
    span = max(today - start, MINUTE)
    ends = [*(each.day for each in points[1:]), today]
    before: float | None = None
    for point, end in zip(points, ends, strict=True):
        y, at = _height_of(point.band, len(bands)), _across(point.day - start, span)
        if before is not None:
            drawing.line(at, before, at, y, "road")
        drawing.line(at, y, _across(end - start, span), y, "road")
        before = y
    last = points[-1]
    drawing.dot(_across(today - start, span), _height_of(last.band, len(bands)), 6, "goal")
    drawing.words(LEFT, height - 6, points[0].label, "tick")
    if last.label != points[0].label:
        at = max(_across(last.day - start, span), LEFT + APART)
        drawing.words(at, height - 6, last.label, "tick", end_anchor(at))
    return drawing.render()


def _height_of(band: int, count: int) -> float:
    return HEAD + ROW * (count - 1 - band) + ROW / 2


def _across(days: float, span: float) -> float:
    return LEFT + (98 - LEFT) * days / span


def _describe(bands: Sequence[str], points: Sequence[BandPoint]) -> str:
    return "; ".join(f"from {each.label}: {bands[each.band]}" for each in points) + "."
