"""Answers to what cannot be done, each saying what to do; a person's words never enter the log."""

import logging
import traceback
from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from wherenext.core.errors import WherenextError
from wherenext.web.held import find_waiting
from wherenext.web.local import StillReading, local

NOT_THERE = 404
log = logging.getLogger(__name__)


class Refusals:
    """Turns errors raised on purpose into pages, and others into one that says the fault is ours."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._answer(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if isinstance(error, Http404):
            return None
        if isinstance(error, StillReading):
            return show_progress(request, error)
        if local().is_replaced():
            return render_refusal(request, _("The catalog was replaced at this moment. Open the page once more."), 503)
        if isinstance(error, WherenextError) and not error.shows_traceback:
            return render_refusal(request, _(str(error)), error.http_status)
        # The message of an error may hold what was typed; where it happened does not.
        log.error("%s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
        return render_refusal(request, _("Something went wrong here; the fault is ours. Nothing half was kept."), 500)


def show_progress(request: HttpRequest, reading: StillReading) -> HttpResponse:
    """Say how far it is; the browser asks again by itself."""
    response = render(request, "working.html", {"read": reading.read, "count": reading.count, "stands_alone": True})
    response.headers["Refresh"] = "1"
    return response


def render_refusal(request: HttpRequest, message: str, status: int) -> HttpResponse:
    """Say what cannot be done; a form that was sent waits on the page and can be sent again."""
    context = {"message": message, "is_missing": status == NOT_THERE, "stands_alone": True, **find_waiting(request)}
    return render(request, "refusal.html", context, status=status)


def refuse_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Refuse a form whose token is wrong: it may not be ours, so it is shown and cannot be sent on from here."""
    message = _("This form is from an earlier start of the program. Go back: what you typed is still there. Copy it.")
    context = {"message": message, "stands_alone": True, **find_waiting(request), "held": ""}
    return render(request, "refusal.html", context, status=403)


def refuse_unknown(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render_refusal(request, _("There is no page at this address, or the entry is not there any more."), 404)
