"""The way through the site, in the order of the five meetings."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import get_language, get_language_bidi
from django.utils.translation import gettext_lazy as _

from wherenext.application.desk import Desk
from wherenext.web.home.inviting import find_invitation
from wherenext.web.home.parts import RESTING, Invitation
from wherenext.web.local import local

WAY: tuple[tuple[str | Promise, tuple[tuple[str, str | Promise], ...]], ...] = (
    ("", (("home:page", _("Where I am")),)),
    (_("Begin"), (("begin:page", _("First questions")), ("begin:resume", _("Résumé")))),
    (
        _("What am I good at"),
        (
            ("moments:page", _("Moments")),
            ("duties:page", _("Duties and energy")),
            ("moments:others", _("What others see")),
        ),
    ),
    (
        _("What can I do with that"),
        (
            ("occupations:page", _("What could I do")),
            ("life:page", _("Life")),
            ("conversations:page", _("Conversations")),
        ),
    ),
    (_("Where to"), (("destination:page", _("Destination")), ("route:page", _("Route")), ("story:page", _("Story")))),
    (_("On the road"), (("moves:page", _("Moves")), ("applications:page", _("Applications")))),
    (_("Always"), (("record:page", _("The whole record")),)),
)


@dataclass(frozen=True, slots=True)
class Link:
    """One page of the way."""

    name: str | Promise
    address: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Pages that belong to one meeting."""

    name: str | Promise
    links: tuple[Link, ...]


def find_way(request: HttpRequest) -> dict[str, Any]:
    """Return what every page shows besides its own."""
    desk = local().desk
    drawn = _draw(_find_nearest(request.path)) if desk is not None else ""
    kept = "kept" in request.GET
    return {
        "way": drawn,
        "kept": kept,
        "onward": _find_onward(desk, request.path) if kept and desk is not None else None,
        "language": get_language() or settings.LANGUAGE_CODE,
        "direction": "rtl" if get_language_bidi() else "ltr",
    }


def _find_onward(desk: Desk, here: str) -> Invitation | None:
    """Return what comes next once something is kept; nothing where one is already at it."""
    found = find_invitation(desk.journey(), desk.clock.now().date())
    return None if found.address == here or found is RESTING else found


@cache
def _draw(nearest: str) -> str:
    """Draw the links once for each of them that one can be at: they stand on every page."""
    return render_to_string("parts/way.html", {"way": _groups(nearest)})


@cache
def _find_addresses() -> dict[str, str]:
    return {name: reverse(name) for _title, links in WAY for name, _text in links}


def _find_nearest(here: str) -> str:
    """Return where one is: the longest address that leads to this page."""
    return max((each for each in _find_addresses().values() if _leads(each, here)), key=len, default="")


def _groups(nearest: str) -> tuple[Group, ...]:
    addresses = _find_addresses()
    return tuple(
        Group(title, tuple(Link(text, addresses[name], addresses[name] == nearest) for name, text in links))
        for title, links in WAY
    )


def _leads(address: str, here: str) -> bool:
    return here == address if address == "/" else here.startswith(address)
