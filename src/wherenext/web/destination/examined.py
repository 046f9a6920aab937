"""A destination examined."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.guidance.reality.money import UNTIL_THEN, MoneyPath
from wherenext.core.guidance.reality.reality import Reality
from wherenext.files.charts import GapRow, PayRow, draw_gap, draw_pay
from wherenext.files.charts.pay import dollars
from wherenext.web.destination.open_ends import list_not_known, list_open_ends
from wherenext.web.destination.readings import tell_reading
from wherenext.web.destination.views import find_view
from wherenext.web.figures import group_gap, leave_out_asked, tell_checks, tell_gap, tell_pays, tell_sources
from wherenext.web.local import guidance_of, local
from wherenext.web.portraits import list_figures, tell_portrait

ASKED_FIRST = 12
"""So many questions are shown at once, the rest behind them: nobody finds out twenty things at a time."""


def reality(request: HttpRequest, identifier: str) -> HttpResponse:
    guidance = guidance_of(request)
    view = find_view(guidance.journey, identifier)
    found = guidance.examine(view)
    if found is None:
        return render(request, "destination/reality.html", {"view": view, "reality": None})
    job = guidance.journey.present_job
    asked = leave_out_asked(found.questions, found.checks)
    parts = name_parts(found)
    context = {
        "view": view,
        "reality": found,
        "parts": parts,
        "reading": tell_reading(found.mix, parts),
        "is_unsaid": found.mix.is_undertaking and not (found.mix.is_said or found.mix.is_kind_said),
        "open": list_open_ends(found, view.entry.identifier),
        "examined": [each for each in found.checklist if each.examined],
        "checks": tell_checks(found.checks),
        "gap": tell_gap(found.gap),
        "gap_groups": group_gap(found.gap),
        "gap_chart": _draw_gap(found),
        "pay": tell_pays(found),
        "pay_chart": _draw_pay(found, guidance.person.floor, None if job is None else job.payload.pay),
        "difficulty": _tell_preparation(found),
        "paths": [_tell_path(each) for each in (found.money.expected, found.money.worst)],
        "runway": _tell_figure(found.money.runway, _("Your savings last %(value)s months without any pay.")),
        "has_money": guidance.journey.money is not None,
        "risks": [each for each in found.risks if each.known],
        "questions": asked[:ASKED_FIRST],
        "further": asked[ASKED_FIRST:],
        "not_known": list_not_known(found),
        "portrait": tell_portrait(found.portrait, local().adviser.world.catalog.sources),
        "sources": tell_sources(_figures(found), local().adviser.world.catalog.sources),
    }
    return render(request, "destination/reality.html", context)


def name_parts(found: Reality) -> list[str]:
    """Name the occupations that a destination is made of; one that stands for running it says so."""
    occupations = local().adviser.world.catalog.occupations
    names = [occupations[int(row)].title for row in found.mix.rows]
    if found.mix.is_managed:
        names[-1] = _("for running it, %(name)s") % {"name": names[-1]}
    return names


def _figures(found: Reality) -> list[Figure]:
    asked = [figure for each in found.gap for figure in (each.importance, each.level)]
    asked += [each.figure for each in found.checks if each.figure is not None]
    asked += [*(each.figure for each in found.risks), *list_figures(found.portrait)]
    return [found.difficulty.score, found.difficulty.months_basis, *asked]


def _draw_gap(found: Reality) -> str:
    rows = [GapRow(each.name, each.required, each.shown, len(each.evidence)) for each in found.gap]
    return mark_safe(draw_gap("gap", rows)) if rows else ""  # noqa: S308 - every text in the drawing is escaped


def _draw_pay(found: Reality, floor: float | None, present: float | None) -> str:
    rows = [PayRow(each.title, each.pay.percentiles, each.pay.open_from) for each in found.pays if each.pay]
    return mark_safe(draw_pay("pay", rows, floor, present)) if rows else ""  # noqa: S308 - escaped in the drawing


def _tell_preparation(found: Reality) -> str:
    """Tell how long preparing takes, and how sure that is."""
    months, told = found.difficulty.months, tell_months(found)
    if months is None or not months[1] or found.difficulty.months_basis.basis is not Basis.ESTIMATED:
        return told
    return f"{told} {_('That is estimated: for about one occupation in five the next step up or down is right.')}"


def tell_months(found: Reality) -> str:
    months = found.difficulty.months
    if months is None:
        return _("How long it takes to prepare is not known.")
    if months[1] == 0:
        return _("No preparation is usually missing.")
    if found.mix.is_undertaking:
        return _(
            "Posts of such work usually ask for up to %(most)d months more of preparation than you have. For a thing of"
            " your own it can be learned on the way where no rule asks for it (a licence, a degree)."
        ) % {"most": months[1]}
    if months[0] == months[1]:
        several = _("The usual preparation still missing: about %(months)d months.") % {"months": months[0]}
        return _("The usual preparation still missing: about a month.") if months[0] == 1 else several
    return _("The usual preparation still missing: %(least)d to %(most)d months.") % {
        "least": months[0],
        "most": months[1],
    }


@dataclass(frozen=True, slots=True)
class Path:
    """One way the money could go."""

    name: str
    lowest: str
    even: str


def _tell_path(path: MoneyPath) -> Path:
    even = _tell_figure(path.break_even, _("after %(value)s months"))
    return Path(path.scenario.name, _tell_lowest(path.lowest), even)


def _tell_lowest(figure: Figure) -> str:
    if figure.value is None:
        return figure.note or _("not known")
    least = dollars(figure.value)
    if figure.value < 0:
        least = _("nothing; %(amount)s would be missing") % {"amount": dollars(-figure.value)}
    return least if figure.note != UNTIL_THEN else f"{least}. {_(UNTIL_THEN)}"


def _tell_figure(figure: Figure, words: str) -> str:
    return figure.note or _("not known") if figure.value is None else words % {"value": f"{figure.value:,.0f}"}
