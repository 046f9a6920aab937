"""Two wordings of a destination: what changed between them, and what still counts."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from wherenext.application.destinations import Wording, list_wordings
from wherenext.application.guidance import Guidance
from wherenext.application.replans import Replan, replan
from wherenext.application.revisions import Carry, carry_over
from wherenext.core.guidance.reality.reality import Reality
from wherenext.web.destination.views import find_view
from wherenext.web.local import desk_of, guidance_of, local
from wherenext.web.story.telling import QUESTIONS


def difference(request: HttpRequest, identifier: str) -> HttpResponse:
    """Compare the present wording with an earlier one, the one before where none is named."""
    guidance = guidance_of(request)
    wordings = list_wordings(find_view(guidance.journey, identifier))
    if len(wordings) == 1:
        raise Http404
    now = wordings[-1]
    before = next((each for each in wordings[:-1] if each.entry.identifier == request.GET.get("from")), wordings[-2])
    old, new = guidance.examine(before.view), guidance.examine(now.view)
    carry = carry_over(guidance.journey, now, old, new)
    context = {
        "view": now.view,
        "earlier": before.view,
        "wordings": [(each.entry.identifier, shorten_text(each), each is before) for each in wordings[:-1]],
        "change": guidance.compare(before.view, now.view),
        "carry": carry,
        "replan": _replan(guidance, carry, new, desk_of(request).clock.now().date()),
        "stale": [QUESTIONS[each] for each in carry.stale],
        "fresh": [QUESTIONS[each] for each in carry.fresh],
    }
    return render(request, "destination/difference.html", context)


def shorten_text(wording: Wording) -> str:
    return wording.view.text if len(wording.view.text) <= FEW_SIGNS else wording.view.text[:FEW_SIGNS].rstrip() + "…"


FEW_SIGNS = 80


def _replan(guidance: Guidance, carry: Carry, reality: Reality | None, today: date) -> Replan | None:
    """Hold the route that was chosen before the change against what would be planned now."""
    if carry.route is None or reality is None:
        return None
    make_name, world = local().identifiers.make, guidance.world
    return replan(carry.route.payload, guidance.plan_roads(reality), today, make_name, world.name_occupation)
