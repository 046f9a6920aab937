"""The way through the site, in the order of the five meetings."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from wherenext.web.local import local

WAY: tuple[tuple[str | Promise, tuple[tuple[str, str | Promise], ...]], ...] = (
    ("", (("home:page", _("Where I am")),)),
    (_("Begin"), (("begin:page", _("The frame")), ("begin:resume", _("Résumé")))),
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
    return {"way": _groups(request.path) if local().desk is not None else (), "kept": "kept" in request.GET}


@cache
def _find_addresses() -> dict[str, str]:
    return {name: reverse(name) for _title, links in WAY for name, _text in links}


def _groups(here: str) -> tuple[Group, ...]:
    addresses = _find_addresses()
    # The longest address that leads to this page is where one is.
    nearest = max((each for each in addresses.values() if _leads(each, here)), key=len, default="")
    return tuple(
        Group(title, tuple(Link(text, addresses[name], addresses[name] == nearest) for name, text in links))
        for title, links in WAY
    )


def _leads(address: str, here: str) -> bool:
    return here == address if address == "/" else here.startswith(address)
