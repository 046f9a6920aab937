import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

from wherenext.files.charts import GapRow, PayRow, RouteRow, RouteStop, draw_gap, draw_pay, draw_routes
from wherenext.files.charts.pay import dollars
from wherenext.files.report.wording import (
    OWN_INCOME,
    basis_of,
    capitalise,
    fall_of,
    in_words,
    lead_of,
    name_of,
    part_of,
    pay_of,
    place_of,
    rated_name,
    rest_of,
    short_of,
    shown_by,
    tells_anything,
    value_of,
)

Document = Mapping[str, Any]
"""The document that ``discovery.schema.json`` describes."""

ROOM = Path(__file__).parent
"""Where the templates and the style sheet lie."""


def render_report(document: Document) -> str:
    """Return the report as one HTML page without scripts and without anything loaded from elsewhere.

    Parameters
    ----------
    document
        What ``wherenext discover --json`` prints.
    """
    page = Environment(
        loader=FileSystemLoader(ROOM),
        bytecode_cache=_keep_compiled(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    names = {source["id"]: name_of(source) for source in document["sources"]}
    page.filters.update(capitalise=capitalise, rated_name=rated_name, short_of=short_of, shown_by=shown_by)
    page.tests["shown"] = shown_by
    page.globals.update(
        basis_of=basis_of,
        money=_money,
        in_words=in_words,
        fall_of=fall_of,
        value_of=value_of,
        lead_of=lead_of,
        rest_of=rest_of,
        place_of=place_of,
        part_of=part_of,
        pay_of=pay_of,
        own_income=OWN_INCOME,
        tells_anything=tells_anything,
        source_name=lambda id_: names.get(id_, id_),
    )
    css = (ROOM / "report.css").read_text("utf-8")
    return page.get_template("report.html.j2").render(doc=document, charts=_draw(document), css=_markup(css))


def _keep_compiled() -> FileSystemBytecodeCache | None:
    """Keep compiled templates where Python keeps its own compiled modules, if it may write there: 0.1 s a report."""
    place = ROOM / "__pycache__"
    return FileSystemBytecodeCache(str(place)) if os.access(place, os.W_OK) else None


def _markup(text: str) -> str:
    from markupsafe import Markup

    return Markup(text)  # noqa: S704 - our own style sheet and charts, in which every text is escaped


def _money(amount: float | None, or_more: bool = False) -> str:
    return "unknown" if amount is None else dollars(amount, or_more=or_more)


def _draw(document: Document) -> Mapping[str, str]:
    drawn = {"pay": _draw_pay(document), "gap": _draw_gap(document), "route": _draw_routes(document)}
    return {name: _markup(svg) for name, svg in drawn.items()}


def _draw_pay(document: Document) -> str:
    rows = [
        PayRow(o["title"], tuple(o["pay"][p] for p in ("p10", "p25", "p50", "p75", "p90")), o["pay"]["open_from"])
        for o in document["occupations"]
        if o["pay"]
    ]
    return draw_pay("pay", rows, document["floor"], document["present_pay"]) if rows else ""


def _draw_gap(document: Document) -> str:
    destination = document["destination"]
    if not destination or not destination["gap"]:
        return ""
    rows = [GapRow(g["name"], g["required"], g["shown"], g["evidence"]) for g in destination["gap"]]
    return draw_gap("gap", rows)


def _draw_routes(document: Document) -> str:
    routes = [
        RouteRow(r["name"], (RouteStop("now", 0), *(RouteStop(s["title"], s["month"]) for s in r["steps"])))
        for r in document["routes"]
    ]
    return draw_routes("route", routes) if routes else ""
