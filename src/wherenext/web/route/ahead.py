"""The next ninety days: what lies ahead as links, and what to begin with where nothing is under way."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.application.ahead import Ahead, Item
from wherenext.application.destinations import View
from wherenext.application.whereabouts import find_open_moves
from wherenext.core.guidance.moves.moves import ProposedMove
from wherenext.core.journey.journey import Journey
from wherenext.web.local import guidance_of

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that lies ahead, as a link."""

    name: Text
    text: str
    day: str | None
    is_overdue: bool
    address: str


NAMES: Mapping[Ahead, tuple[Text, str]] = {
    Ahead.STEP: (gettext_lazy("Step"), "route:page"),
    Ahead.MOVE: (gettext_lazy("Move"), "moves:move"),
    Ahead.TALK: (gettext_lazy("Talk with"), "conversations:conversation"),
    Ahead.REVIEW: (gettext_lazy("Look again at"), "destination:revise"),
    Ahead.MEETING: (gettext_lazy("Meeting"), "meetings:meeting"),
}


def tell_item(item: Item) -> Thing:
    name, address = NAMES[item.kind]
    named: list[str | int] = [] if item.kind is Ahead.STEP else [item.entry]
    text = item.text
    if item.kind is Ahead.MEETING:
        named = [int(text)]
        text = _("%(number)s of 5") % {"number": text}
    return Thing(name, text, item.day, item.is_overdue, reverse(address, args=named))


def find_ideas(request: HttpRequest, journey: Journey, chosen: View) -> tuple[ProposedMove, ...]:
    """Propose what to begin with, of the person's own duties, where no move is under way."""
    if find_open_moves(journey):
        return ()
    guidance = guidance_of(request)
    found = guidance.examine(chosen)
    proposed = () if found is None else guidance.propose_moves(found)
    return tuple(each for each in proposed if each.duty is not None)[:FEW_IDEAS]


FEW_IDEAS = 2
