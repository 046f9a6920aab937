"""Who gets an answer: a browser that came in by the printed address, once the journey is unlocked."""

from collections.abc import Callable

from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from wherenext.web.door import find_cookie
from wherenext.web.headers import STATIC
from wherenext.web.held import find_held, find_waiting, is_held, point_back, restore
from wherenext.web.local import local
from wherenext.web.lock.forms import Unlock, open_with

Answer = Callable[[HttpRequest], HttpResponse]
ENTRANCE = "/open/"


class Guard:
    """Refuses other host names (a page elsewhere could make its own name mean this machine) and other browsers."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        try:
            request.get_host()
        except DisallowedHost:
            return HttpResponse("This address is not served here.", status=421, content_type="text/plain")
        if request.path.startswith((STATIC, ENTRANCE)) or local().door.knows(request.COOKIES.get(find_cookie(request))):
            return self._answer(request)
        return render(request, "refused.html", {"stands_alone": True, **find_waiting(request)}, status=403)


class Unlocked:
    """Leads to the lock while the journey is locked; what was typed meanwhile waits until it is unlocked."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # Runs behind the check of the form's token, so that only our own forms are handed back.
        return self._answer(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], _args: object, _names: object
    ) -> HttpResponse | None:
        is_locked = local().lock_if_idle()
        if getattr(view, "is_open", False):
            return None
        if is_locked or is_held(request):
            return _hold(request)
        local().touch()
        return None


def _hold(request: HttpRequest) -> HttpResponse | None:
    """Keep a form waiting while the journey is locked, and let it pass as it was sent once it is not."""
    if request.method != "POST":
        return redirect(f"{reverse('lock:page')}{point_back(request)}")
    form = Unlock(request.POST if is_held(request) else None)
    if local().desk is not None or open_with(form):
        local().touch()
        request.POST = restore(find_held(request))  # type: ignore[assignment] # Django lets it be set
        return None
    context = {"form": form, "stands_alone": True, **find_waiting(request)}
    return render(request, "held.html", context, status=403)
