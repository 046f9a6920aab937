"""Belief drawn: how it has moved, and what speaks for and against."""

from collections.abc import Sequence
from datetime import datetime

from django.utils.functional import Promise
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from wherenext.application.destinations import View
from wherenext.application.versions import find_versions
from wherenext.core.guidance.belief.belief import Band, Belief, trace
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.files import charts
from wherenext.web.notebook import find_entry
from wherenext.web.wording import tell_day

BANDS: dict[Band, str | Promise] = {
    Band.UNTESTED: _("untested"),
    Band.DOUBTFUL: _("doubtful"),
    Band.OPEN: _("open"),
    Band.SUPPORTED: _("supported"),
    Band.WELL_SUPPORTED: _("well supported"),
}


def draw_evidence(journey: Journey, belief: Belief) -> str:
    told = ((find_entry(journey, kinds.Assumption, each.assumption), each) for each in belief.tallies if each.voices)
    rows = [charts.BalanceRow(entry.payload.text, each.speaking_for, each.speaking_against) for entry, each in told]
    return mark_safe(charts.draw_balance("balance", rows)) if rows else ""  # noqa: S308 - every text in it is escaped


def draw_belief(journey: Journey, view: View, now: datetime) -> str:
    turns = trace(journey.entries, view.entry.identifier)
    return _draw_history([(each.time, each.belief.band) for each in turns if each.belief.tallies], now)


def draw_assumption(journey: Journey, found: Entry[kinds.Assumption], now: datetime) -> str:
    turns = trace(journey.entries, found.payload.destination)
    names = {each.identifier for each in find_versions(journey, found)}
    bands = ((each.time, tally.band) for each in turns for tally in each.belief.tallies if tally.assumption in names)
    return _draw_history(list(bands), now)


def _draw_history(bands: Sequence[tuple[datetime, Band]], now: datetime) -> str:
    points = [charts.BandPoint(time.timestamp() / 86400, int(band), tell_day(time)) for time, band in bands]
    points = [each for at, each in enumerate(points) if at == 0 or each.band != points[at - 1].band]
    if len(points) < 2:
        return ""
    names = [str(BANDS[each]) for each in Band]
    # Every text in the drawing is escaped.
    return mark_safe(charts.draw_bands("belief", names, points, now.timestamp() / 86400))  # noqa: S308
