from collections.abc import Sequence
from dataclasses import dataclass

from wherenext.files.charts.drawing import Drawing, end_anchor

ROW = 74
HEAD = 24
SIGN = 1.8
"""Percent that a letter takes on a narrow screen; a name that would run into the next is left to the text."""
INSET = 3.0
"""Percent kept free on either side, so that marks at the ends are whole."""


@dataclass(frozen=True, slots=True)
class RouteStop:
    """A station on a route: its name and after how many months it is reached."""

    label: str
    month: float


@dataclass(frozen=True, slots=True)
class RouteRow:
    """One route: its name and its stations, the first being where the person is now."""

    label: str
    stops: tuple[RouteStop, ...]


def draw_routes(name: str, routes: Sequence[RouteRow], horizon: int = 60) -> str:
    """Draw routes over the years up to the horizon, in months."""
    height = HEAD + ROW * len(routes)
    drawing = Drawing(name, "Routes over five years", _describe(routes), height)
    for year in range(horizon // 12 + 1):
        at = _across(12 * year, horizon)
        drawing.line(at, HEAD, at, height, "grid")
        drawing.words(at, 14, "now" if year == 0 else f"year {year}", "tick", end_anchor(at))
    for place, route in enumerate(routes):
        _draw_route(drawing, route, HEAD + ROW * place, horizon)
    return drawing.render()


def _draw_route(drawing: Drawing, route: RouteRow, y: float, horizon: int) -> None:
    middle = y + 36
    drawing.words(0, y + 18, _clip(route.label, MOST_BOLD), "label halo")
    places = [_across(stop.month, horizon) for stop in route.stops]
    drawing.line(places[0], middle, places[-1], middle, "road")
    for number, (stop, at) in enumerate(zip(route.stops, places, strict=True)):
        last = number == len(route.stops) - 1
        drawing.dot(at, middle, 7 if last else 5, "goal" if last else "station")
        if last:
            _name_goal(drawing, stop.label, at, middle + 24)
        elif number and places[number + 1] - at > SIGN * len(stop.label):
            drawing.words(at, middle + 24, stop.label, "tick halo", end_anchor(at))


MOST_SIGNS = int(100 / SIGN)
"""Letters that fit across the drawing on a narrow screen."""
MOST_BOLD = 46
"""The same of the letters of a route's own name, which are bold."""


def _clip(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _name_goal(drawing: Drawing, label: str, at: float, baseline: float) -> None:
    """Set a name beside its mark where there is room, else around it, and never over an edge of the drawing."""
    label = _clip(label, MOST_SIGNS)
    width = SIGN * len(label)
    if at + width <= 100:
        drawing.words(at, baseline, label, "tick halo", "start")
    elif at >= width:
        drawing.words(at, baseline, label, "tick halo", "end")
    else:
        drawing.words(max(min(at - width / 2, 100 - width), 0), baseline, label, "tick halo", "start")


def _across(month: float, horizon: int) -> float:
    return INSET + (100 - 2 * INSET) * min(max(month, 0), horizon) / horizon


def _describe(routes: Sequence[RouteRow]) -> str:
    told = (
        f"{route.label}: " + ", then ".join(f"{stop.label} {_when(stop.month)}" for stop in route.stops[1:])
        for route in routes
    )
    return "; ".join(told) + "."


def _when(month: float) -> str:
    return f"after {month:.0f} months" if month else "at once"
