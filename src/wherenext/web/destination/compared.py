"""Up to three futures side by side: what each asks for, what of life holds, how it is liked and believed."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from wherenext.application.destinations import State, list_standing
from wherenext.application.guidance import Guidance
from wherenext.core.guidance.fit import constraints
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.reality.risks import tell_jobs
from wherenext.web.destination.examined import name_parts, tell_months
from wherenext.web.destination.views import CONFIDENCES, Card, show_card
from wherenext.web.figures import Held, name_want, tell_checks, tell_pays
from wherenext.web.local import guidance_of

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Column:
    """One future: what a table says of it. What its words do not tell is None."""

    card: Card
    read_as: str
    liking: Text
    confidence: Text
    hard: str
    months: str
    pay: str
    jobs: str
    holds: tuple[Held, ...]
    fails: tuple[Held, ...]
    unknown: tuple[Held, ...]
    is_constrained: bool
    open: int
    examined: int


def compare(request: HttpRequest) -> HttpResponse:
    guidance = guidance_of(request)
    views = sorted(list_standing(guidance.journey), key=lambda each: each.state is not State.CHOSEN)
    columns = [_show(guidance, show_card(guidance.journey, each)) for each in views]
    return render(request, "destination/compare.html", {"columns": columns})


def _show(guidance: Guidance, card: Card) -> Column:
    found = guidance.examine(card.view)
    checks = tell_checks(() if found is None else found.checks)
    by_state = {state: tuple(each for each in checks if each.state == state.value) for state in constraints.State}
    confidence = card.view.confidence
    unread = _("its words say nothing of any work yet")
    return Column(
        card=card,
        read_as=unread if found is None else "; ".join(name_parts(found)),
        liking=_("not known") if found is None else _tell_liking(guidance, found),
        confidence=_("not said yet") if confidence is None else CONFIDENCES[confidence],
        hard=_("not known") if found is None else found.difficulty.words,
        months="" if found is None else tell_months(found),
        pay="" if found is None else tell_pays(found),
        jobs="" if found is None else tell_jobs(found.pays).words,
        holds=by_state[constraints.State.HOLDS],
        fails=by_state[constraints.State.FAILS],
        unknown=by_state[constraints.State.UNKNOWN],
        is_constrained=bool(checks),
        open=0 if found is None else sum(not each.examined for each in found.checklist),
        examined=0 if found is None else sum(each.examined for each in found.checklist),
    )


def _tell_liking(guidance: Guidance, found: Reality) -> Text:
    return name_want(float(found.mix.blend(guidance.fit.want)))
