"""The console that every page on the terminal is printed to."""

import re
from collections.abc import Iterable

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

NARROWEST, WIDEST = 40, 100
"""Columns of the narrowest page, below which tables fall apart, and of the widest: long lines are hard to read."""

CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What a terminal obeys instead of showing it: controls, escapes, and changes of the direction of writing."""


class PlainConsole(Console):
    """A console that text cannot command: what a résumé holds is shown, never obeyed by the terminal."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        for segment in super().render(renderable, options):
            if segment.control:
                yield segment
            else:
                yield Segment(CONTROLS.sub("", segment.text), segment.style)


def open_console(width: int | None = None) -> Console:
    """Return a console on standard output, as wide as the terminal within what reads well."""
    # Without emoji: ":on:" in somebody's own words is no code for a picture.
    console = PlainConsole(highlight=False, soft_wrap=False, emoji=False, width=width)
    console.width = max(NARROWEST, min(console.width, WIDEST))
    return console
