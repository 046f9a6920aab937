"""Routes in words: how long, how hard, what they do to pay, what they risk, and the way back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from textwrap import shorten

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wherenext.application.guidance import Guidance
from wherenext.application.routes import shift
from wherenext.core.guidance.reality.horizon import HORIZON
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.reality.risks import FLOOR, JOBS
from wherenext.core.guidance.road.footing import Footing, check_footing
from wherenext.core.guidance.road.roads import Road, RoadStep
from wherenext.core.journey.journey import Journey
from wherenext.files.charts import RouteRow, RouteStop, draw_routes
from wherenext.files.charts.pay import dollars
from wherenext.web.figures import tell_pays
from wherenext.web.sizes import name_size

Text = str | Promise

STAY = "stay"


@dataclass(frozen=True, slots=True)
class ToldStep:
    """One step, with the month in which it is reached."""

    title: str
    when: str
    size: Text
    change: str


@dataclass(frozen=True, slots=True)
class ToldRoad:
    """A road in words; `key` names it in an address."""

    key: str
    name: str
    why: str
    time: str
    hardest: Text
    pay: str
    end: str
    risk: tuple[str, ...]
    back: tuple[str, ...]
    steps: tuple[ToldStep, ...]


def find_key(road: Road) -> str:
    """Name a road by where it leads: no two of them lead by the same places."""
    return "_".join(step.code or STAY for step in road.steps)


def tell_roads(guidance: Guidance, reality: Reality, roads: Sequence[Road], today: date) -> list[ToldRoad]:
    job = guidance.journey.present_job
    here = _("your present work") if job is None else job.payload.title
    start = Start(here, is_paid(guidance.journey), today)
    return [
        _tell_road(each, check_footing(each, reality, guidance.known, guidance.world.ground), reality, start)
        for each in roads
    ]


def is_paid(journey: Journey) -> bool:
    """Tell whether pay was told of what the person does now."""
    return bool(journey.present_job and journey.present_job.payload.pay)


@dataclass(frozen=True, slots=True)
class Start:
    """Where every road begins: what the person does now, whether pay was told of it, and when it is."""

    title: str
    is_paid: bool
    today: date


def _tell_road(road: Road, footing: Footing, reality: Reality, start: Start) -> ToldRoad:
    is_told = reality.mix.named or any(step.code for step in road.steps[:-1])
    return ToldRoad(
        find_key(road),
        road.name,
        road.why,
        _tell_time(road, start.today),
        name_size(road.difficulty),
        _tell_way(road, start),
        _tell_end(road, reality),
        _tell_risk(footing, is_whole=reality.mix.named) if is_told else (_("No other work lies on the way."),),
        _tell_back(footing, start.title),
        tuple(_tell_step(each, start.today) for each in road.steps),
    )


def _tell_time(road: Road, today: date) -> str:
    if not road.months:
        return _("no preparation first; how long finding a place takes, no table tells")
    return _("%(months)d months, until %(when)s") % {"months": road.months, "when": name_month(today, road.months)}


def name_month(today: date, months: int) -> str:
    return date_format(shift(today, months), "F Y")


def _tell_way(road: Road, start: Start) -> str:
    """Tell what pay does on the way: also where nothing is known of its end, of what leads there something is."""
    if road.pay_dip is not None or not start.is_paid:
        return tell_dip(road.pay_dip, is_paid=start.is_paid)
    changes = [each.pay_change for each in road.steps[:-1]]
    known = [each for each in changes if each is not None]
    if len(known) < len(changes):
        return tell_dip(None)
    dip = max(-min(accumulate(known), default=0.0), 0.0)
    return _("until then, %(dip)s") % {"dip": tell_dip(dip)}


def tell_dip(dip: float | None, *, is_paid: bool = True) -> str:
    if not is_paid and dip is None:
        return _("you told of no pay today that it could be held against")
    if dip is None:
        return _("not known")
    return _("falls by up to %(dip)s a year") % {"dip": dollars(dip)} if dip else _("never below today's")


def _tell_end(road: Road, reality: Reality) -> str:
    """Tell what pay is at the end, against today where that is known; ``""`` where it is told by part."""
    if not reality.mix.named:
        return ""
    changes = [step.pay_change for step in road.steps]
    known = [each for each in changes if each is not None]
    if len(known) < len(changes):
        middle = None if reality.pay is None else reality.pay.percentiles[2]
        return _("not known") if middle is None else _("median %(amount)s a year") % {"amount": dollars(middle)}
    return _tell_change(sum(known)) or _("as today")


def tell_there(reality: Reality) -> list[tuple[Text, str]]:
    """Tell what is known of a destination that is no occupation, by part; it is the same whichever way one takes."""
    if reality.mix.named:
        return []
    risks = [(_(each.name), each.words) for each in reality.risks if each.name in (FLOOR, JOBS) and each.known]
    return [(_("Pay"), tell_pays(reality)), *risks]


def _tell_change(amount: float | None) -> str:
    if not amount:
        return ""
    words = _("median %(amount)s a year more") if amount > 0 else _("median %(amount)s a year less")
    return words % {"amount": dollars(abs(amount))}


def _tell_risk(footing: Footing, *, is_whole: bool) -> tuple[str, ...]:
    """Tell what is worst on a road; of a destination that is no occupation the parts are told once for all roads."""
    told = []
    below = footing.below_floor
    if below is None:
        told.append(_("You named no floor that pay could fall below."))
    elif below.value is None:
        told.append(_("How many earn less than your floor is not known."))
    else:
        share = {"share": _tell_share(below.value)}
        whole, before = (
            _("%(share)s of 100 earn less than your floor where it is leanest."),
            _("%(share)s of 100 earn less than your floor where it is leanest on the way there."),
        )
        told.append((whole if is_whole else before) % share)
    if footing.jobs.value is None:
        told.append(_("How many jobs there are is not known."))
    else:
        jobs = {"jobs": f"{footing.jobs.value:,.0f}"}
        whole, before = (
            _("%(jobs)s jobs in your area where there are fewest."),
            _("%(jobs)s jobs in your area where there are fewest on the way there."),
        )
        told.append((whole if is_whole else before) % jobs)
    return tuple(told)


def _tell_share(share: float) -> str:
    """Return how many of a hundred, never none: a table's lowest share is a bound, not nobody."""
    count = round(100 * share)
    return str(count) if count else _("Fewer than 1")


def _tell_back(footing: Footing, here: str) -> tuple[str, ...]:
    told = []
    if footing.kept:
        told.append(
            ngettext("For one month you give up nothing.", "For %(months)d months you give up nothing.", footing.kept)
            % {"months": footing.kept}
        )
    if here:
        told.append(
            _("Back to %(title)s: work you know; whether there is a place then, nobody can tell.") % {"title": here}
        )
    near = ngettext("%(count)d occupation is", "%(count)d occupations are", footing.near) % {"count": footing.near}
    told.append(_("%(near)s a short step from wherever you stand.") % {"near": near})
    return tuple(told)


def _tell_step(step: RoadStep, today: date) -> ToldStep:
    return ToldStep(
        step.title, name_month(today, step.month), name_size(step.difficulty), _tell_change(step.pay_change)
    )


FEW_SIGNS = 34


def shorten_name(text: str) -> str:
    """Return the beginning of a name, short enough to stand beside its mark on a telephone."""
    return shorten(text, FEW_SIGNS, placeholder="…")


def draw_map(roads: Sequence[Road]) -> str:
    rows = [
        RouteRow(each.name, (RouteStop(_("now"), 0), *(RouteStop(shorten_name(s.title), s.month) for s in each.steps)))
        for each in roads
    ]
    return mark_safe(draw_routes("routes", rows, HORIZON)) if rows else ""  # noqa: S308 - every text in it is escaped
