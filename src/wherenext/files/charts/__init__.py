"""Charts as accessible SVG: drawn on percentages, so that the words in them keep their size on any screen."""

from wherenext.files.charts.balance import BalanceRow, draw_balance
from wherenext.files.charts.bands import BandPoint, draw_bands
from wherenext.files.charts.drawing import Drawing
from wherenext.files.charts.energy import EnergyRow, draw_energy
from wherenext.files.charts.gap import GapRow, draw_gap
from wherenext.files.charts.pay import PayRow, draw_pay
from wherenext.files.charts.route import RouteRow, RouteStop, draw_routes

__all__ = [
    "BalanceRow",
    "BandPoint",
    "Drawing",
    "EnergyRow",
    "GapRow",
    "PayRow",
    "RouteRow",
    "RouteStop",
    "draw_balance",
    "draw_bands",
    "draw_energy",
    "draw_gap",
    "draw_pay",
    "draw_routes",
]
