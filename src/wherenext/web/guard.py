"""Who gets an answer: a browser that came in by the printed address, once the journey is unlocked."""

from collections.abc import Callable

from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from wherenext.web.door import find_cookie
from wherenext.web.headers import STATIC
from wherenext.web.local import local

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
        return render(request, "refused.html", {"stands_alone": True}, status=403)


class Unlocked:
    """Leads to the lock while the journey is locked; what was typed meanwhile is handed back."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # Runs behind the check of the form's token, so that only our own forms are handed back.
        return self._answer(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], _args: object, _names: object
    ) -> HttpResponse | None:
        if local().desk is not None or getattr(view, "is_open", False):
            return None
        if request.method == "POST":
            return render(request, "held.html", {"stands_alone": True, "held": find_held(request)}, status=403)
        return redirect(reverse("lock:page"))


def find_held(request: HttpRequest) -> list[tuple[str, str]]:
    """Return the fields of a form that could not be taken in, to be sent again."""
    names = (name for name in request.POST if name != "csrfmiddlewaretoken")
    return [(name, value) for name in names for value in request.POST.getlist(name)]


def open_to_all(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Mark a view that answers while the journey is locked."""
    view.is_open = True  # type: ignore[attr-defined] # Django's own decorators mark views this way
    return view
