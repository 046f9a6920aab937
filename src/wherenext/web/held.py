"""What was typed into a form that came while the journey was locked: held on the page, and sent on as it was."""

import json
from urllib.parse import quote

from django.http import HttpRequest, QueryDict
from django.utils.http import url_has_allowed_host_and_scheme

FIELD = "wherenext-held"
"""No field of a sheet is called so."""
TOKEN = "csrfmiddlewaretoken"  # noqa: S105 - Django's name for it


def is_held(request: HttpRequest) -> bool:
    return request.method == "POST" and FIELD in request.POST


def find_held(request: HttpRequest) -> str:
    """Return the fields of a form as one text: what it sent, or what it holds for an earlier one."""
    if is_held(request):
        return str(request.POST[FIELD])
    return json.dumps([[name, value] for name in request.POST if name != TOKEN for value in request.POST.getlist(name)])


def restore(held: str) -> QueryDict:
    """Return the fields as the form sent them first; none where the text is not ours."""
    fields = QueryDict(mutable=True)
    try:
        for name, value in json.loads(held):
            fields.appendlist(str(name), str(value))
    except (ValueError, TypeError):
        fields.clear()
    return fields


def point_back(request: HttpRequest) -> str:
    """Return what tells the lock which page was asked for; an address holds names of entries, never a word of them."""
    path = request.get_full_path()
    return "" if path == "/" else f"?next={quote(path)}"


def find_next(request: HttpRequest) -> str:
    """Return the page to go on to after unlocking."""
    named = request.POST.get("next") or request.GET.get("next") or "/"
    is_ours = named.startswith("/") and url_has_allowed_host_and_scheme(named, allowed_hosts=None)
    return named if is_ours else "/"
