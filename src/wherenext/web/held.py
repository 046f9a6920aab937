"""What was typed into a form that came while the journey was locked: held on the page, and sent on as it was."""

import json
from typing import Any
from urllib.parse import quote

from django.http import HttpRequest, QueryDict
from django.utils.http import url_has_allowed_host_and_scheme

FIELD = "wherenext-held"
"""No field of a sheet is called so."""
TOKEN = "csrfmiddlewaretoken"  # noqa: S105 - Django's name for it
UNHELD = {TOKEN, "passphrase", "again", "code"}
"""What never comes back on a page."""
NAMES = {"entry", "seen", "first", "second"}
"""What a form carries beside what was typed."""


def is_held(request: HttpRequest) -> bool:
    return request.method == "POST" and FIELD in request.POST


def find_held(request: HttpRequest) -> str:
    """Return the fields of a form as one text: what it sent, or what it holds for an earlier one; ``""`` for none."""
    if request.method != "POST":
        return ""
    if is_held(request):
        return str(request.POST[FIELD])
    names = [name for name in request.POST if name not in UNHELD]
    return json.dumps([[name, value] for name in names for value in request.POST.getlist(name)]) if names else ""


def find_waiting(request: HttpRequest) -> dict[str, Any]:
    """Return what a page needs to let a form be sent again, and to show what was typed into it."""
    held = find_held(request)
    fields = restore(held) if held else QueryDict()
    typed = [value for name in fields for value in fields.getlist(name) if name not in NAMES and " " in value.strip()]
    token = request.POST.get(TOKEN, "") if request.method == "POST" else ""
    return {"held": held, "typed": typed, "token": token, "has_file": request.method == "POST" and bool(request.FILES)}


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
