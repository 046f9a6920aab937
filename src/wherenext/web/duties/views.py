from django.http import HttpRequest, HttpResponse
from django.utils.safestring import mark_safe

from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.files.charts import EnergyRow, draw_energy
from wherenext.web.duties.forms import DutySheet
from wherenext.web.notebook import Notebook, show_notebook, show_page

DUTIES = Notebook(kinds.Duty, DutySheet, "duties:page", "duties/page.html")


def page(request: HttpRequest) -> HttpResponse:
    return show_notebook(request, DUTIES, lambda it: {"job": it.present_job, "chart": _draw(it.duties)})


def duty(request: HttpRequest, identifier: str) -> HttpResponse:
    return show_page(request, DUTIES, identifier)


def _draw(duties: tuple[Entry[kinds.Duty], ...]) -> str:
    said = [each.payload for each in duties]
    rows = [EnergyRow(each.text, each.energy) for each in said if each.energy is not None]
    rows.sort(key=lambda row: -row.energy)
    return mark_safe(draw_energy("energy", rows)) if len(rows) > 1 else ""  # noqa: S308 - texts are escaped in it
