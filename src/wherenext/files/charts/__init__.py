"""Charts as accessible SVG: drawn on percentages, so that the words in them keep their size on any screen."""

from wherenext.files.charts.drawing import Drawing
from wherenext.files.charts.gap import GapRow, draw_gap
from wherenext.files.charts.pay import PayRow, draw_pay
from wherenext.files.charts.route import RouteRow, RouteStop, draw_routes

__all__ = ["Drawing", "GapRow", "PayRow", "RouteRow", "RouteStop", "draw_gap", "draw_pay", "draw_routes"]
