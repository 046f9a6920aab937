import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from wherenext.core.catalog.values import PERCENTILES
from wherenext.files.charts.drawing import Drawing, end_anchor

ROW = 44
HEAD = 26
FEW = 250_000
"""Up to this amount there is room for a mark at every 50,000, also on a phone."""
LABEL = 44
"""Letters of a name that have room on a phone; what is read aloud names it whole."""
WORDS = 15
"""Height of the words over a mark."""


@dataclass(frozen=True, slots=True)
class PayRow:
    """Pay of one occupation, US dollars a year at the 10th, 25th, 50th, 75th and 90th percentile.

    The percentiles from number `open_from` on are published as "or more" only.
    """

    label: str
    percentiles: tuple[int | None, int | None, int | None, int | None, int | None]
    open_from: int = len(PERCENTILES)


def dollars(amount: float, *, or_more: bool = False) -> str:
    """Return an amount as a person reads it."""
    return f"{'-' if round(amount) < 0 else ''}${abs(amount):,.0f}" + (" or more" if or_more else "")


def scale_top(rows: Sequence[PayRow], floor: float | None, present: float | None = None) -> float:
    """Return a round amount that everything shown stays under."""
    known = [p for row in rows for p in row.percentiles if p is not None]
    highest = max([*known, floor or 0, present or 0, 50_000])
    return -(-highest // 50_000) * 50_000


def draw_pay(name: str, rows: Sequence[PayRow], floor: float | None, present: float | None = None) -> str:
    """Draw how pay is spread in each occupation, against the least the person can live on and the present pay."""
    top = scale_top(rows, floor, present)
    marks = _list_marks(floor, present)
    # Each mark has a line of words of its own: side by side they would run into each other on a phone.
    head = HEAD + WORDS * max(len(marks) - 1, 0)
    height = head + ROW * len(rows) + 22
    drawing = Drawing(name, "Pay a year in each occupation", _describe(rows, floor), height)
    for step in range(0, int(top) + 1, 50_000 if top <= FEW else 100_000):
        at = 100 * step / top
        drawing.line(at, head, at, height - 20, "grid")
        drawing.words(at, height - 5, f"${step // 1000}k" if step else "$0", "tick", end_anchor(at))
    for place, row in enumerate(rows):
        _draw_spread(drawing, row, head + ROW * place, top)
    for place, (amount, kind, _) in enumerate(marks):
        drawing.line(100 * amount / top, 18 + WORDS * place, 100 * amount / top, height - 20, kind)
    # Words last: a line that runs through a name makes it hard to read.
    for place, row in enumerate(rows):
        label = textwrap.shorten(row.label, LABEL, placeholder="…")
        drawing.words(0, head + ROW * place + 16, label, "label halo")
    for place, (amount, kind, word) in enumerate(marks):
        at = 100 * amount / top
        drawing.words(at, 13 + WORDS * place, f"{word} {dollars(amount)}", f"tick halo {kind}-word", end_anchor(at, 20))
    return drawing.render()


def _draw_spread(drawing: Drawing, row: PayRow, y: float, top: float) -> None:
    p10, p25, p50, p75, p90 = (None if p is None else 100 * p / top for p in row.percentiles)
    bar = y + 22
    known = [p for p in (p10, p25, p50, p75, p90) if p is not None]
    if not known:
        drawing.words(0, bar + 11, "pay unknown", "tick")
        return
    drawing.bar(known[0], known[-1], bar + 3, 8, "band")
    if p25 is not None and p75 is not None:
        drawing.bar(p25, p75, bar, 14, "core")
    if p50 is not None:
        drawing.line(p50, bar - 2, p50, bar + 16, "median")


def _list_marks(floor: float | None, present: float | None) -> list[tuple[float, str, str]]:
    told = ((floor, "floor", "your floor"), (present, "present", "now"))
    # No pay is no place on the scale: "now $0" would look like a figure.
    return [(amount, kind, word) for amount, kind, word in told if amount]


def _describe(rows: Sequence[PayRow], floor: float | None) -> str:
    middles = [
        f"{row.label} {dollars(row.percentiles[2], or_more=row.open_from <= 2)}"
        for row in rows
        if row.percentiles[2] is not None
    ]
    told = f"Half of the people earn less than: {'; '.join(middles)}." if middles else "No pay is published here."
    return f"{told} Your floor is {dollars(floor)}." if floor else told
