from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wherenext.application.rejections import LEAST, Pattern, Reading, read_rejections
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.web.applications.forms import ApplicationSheet, RejectionSheet
from wherenext.web.local import desk_of
from wherenext.web.notebook import Notebook, find_entry, show_notebook, show_page
from wherenext.web.sheets import keep, lay

APPLICATIONS = Notebook(kinds.Application, ApplicationSheet, "applications:page", "applications/page.html")


@dataclass(frozen=True, slots=True)
class Line:
    """An application and, where it was turned down, the rejection."""

    entry: Entry[kinds.Application]
    rejection: Entry[kinds.Rejection] | None


def page(request: HttpRequest) -> HttpResponse:
    return show_notebook(request, APPLICATIONS, lambda it: {"lines": _lines(it), "reading": _tell(read_rejections(it))})


def _lines(journey: Journey) -> list[Line]:
    found = ((journey.find(each.payload.application), each) for each in journey.rejections)
    turned = {turned.identifier: each for turned, each in found if turned is not None}
    return [Line(each, turned.get(each.identifier)) for each in reversed(journey.applications)]


def application(request: HttpRequest, identifier: str) -> HttpResponse:
    return show_page(request, APPLICATIONS, identifier)


def reject(request: HttpRequest, identifier: str) -> HttpResponse:
    desk = desk_of(request)
    found = find_entry(desk.journey(), kinds.Application, identifier)
    form = lay(RejectionSheet, request, desk, application=found.identifier)
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse('applications:page')}?kept")
    return render(
        request, "applications/reject.html", {"form": form, "entry": found}, status=400 if form.errors else 200
    )


def _tell(pattern: Pattern) -> str:
    if pattern.reading is Reading.NONE:
        return ""
    if pattern.reading is Reading.TOO_FEW:
        said = ngettext("One rejection says", "%(count)d rejections say", pattern.count) % {"count": pattern.count}
        rest = _("nothing about you: with fewer than %(least)d, chance alone looks like a pattern.") % {"least": LEAST}
        return f"{said} {rest}"
    counts = _("%(there)d of %(count)d came") % {"there": pattern.there, "count": pattern.count}
    return f"{counts} {READINGS[pattern.reading]}" if pattern.reading in READINGS else str(MIXED)


MIXED = gettext_lazy(
    "They came at different stages, so no single thing stands out. Each says more about one place than about you."
)
READINGS = {
    Reading.LETTER: gettext_lazy(
        "before anybody had spoken to you. That speaks of the letter, the résumé or the match on paper, not of you in "
        "the room. Change the letter before you change the destination."
    ),
    Reading.FIRST_TALK: gettext_lazy(
        "at a first call or test. The paper works; how you tell in two minutes what you want may not yet."
    ),
    Reading.INTERVIEW: gettext_lazy(
        "after they had met you. You were among the few; ask one of them what made the difference, and count it as "
        "evidence."
    ),
}
