"""What of a destination is not examined or not known: each thing once, with where to find out."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.core.catalog.facts import NOT_INSTALLED
from wherenext.core.guidance.fit.constraints import State
from wherenext.core.guidance.reality import checklist
from wherenext.core.guidance.reality.checklist import Item
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.reality.unknowns import FLOOR, INSTALL, PAY, PREPARATION, SAVINGS, tell_open

Text = str | Promise

TO_DO: Mapping[str, tuple[Text, str]] = {
    checklist.SKILLS: (gettext_lazy("Say which skills you have"), "moments:skills"),
    checklist.PAY: (gettext_lazy("Say the least pay you can live on"), "life:constraints"),
    checklist.MONEY: (gettext_lazy("Enter savings and monthly costs"), "life:money"),
    checklist.TALK: (gettext_lazy("Ask one person who knows"), "conversations:new"),
    checklist.TRIAL: (gettext_lazy("Try a piece of it, and say what came of it"), "moves:new"),
    checklist.CHANGE: (gettext_lazy("Write down what would make you let it go"), "destination:revise"),
}
"""What can be done about an item of the checklist, and the page where it is done."""
HERE: Mapping[str, tuple[Text, str]] = {
    checklist.LIFE: (gettext_lazy("See which are not known, and what to ask"), "#life"),
    checklist.GATES: (gettext_lazy("Ask which licence, degree or test is a rule; none is asserted here"), "#gates"),
}
"""The same, where it stands further down on the page."""
ELSEWHERE = frozenset({PAY, PREPARATION, SAVINGS, FLOOR, INSTALL})
"""What is not known and is said, with what to do about it, in a section of its own."""


@dataclass(frozen=True, slots=True)
class OpenEnd:
    """Something not examined yet: what to do, and the address where it is done or ``""``."""

    name: Text
    words: Text
    address: str


def list_open_ends(found: Reality, destination: str) -> list[OpenEnd]:
    return [_tell(each, found, destination) for each in found.checklist if not each.examined]


def _tell(item: Item, found: Reality, destination: str) -> OpenEnd:
    name = _(item.name)
    if item.name == checklist.LIFE and not found.checks:
        return OpenEnd(name, _("Say what a job must leave room for"), reverse("life:constraints"))
    if item.name == checklist.PAY and found.mix.is_undertaking:
        return OpenEnd(name, _("What it brings in stands in no table; ask those who have one like it"), "")
    if item.name == checklist.PAY and found.pay is None:
        return OpenEnd(name, _("Pay is not published here; ask what people earn"), "")
    if item.words == NOT_INSTALLED:
        return OpenEnd(name, _("Needs the full catalog"), "#unknown")
    if item.name in HERE:
        return OpenEnd(name, *map(str, HERE[item.name]))
    if item.name in TO_DO:
        words, page = TO_DO[item.name]
        return OpenEnd(name, words, _find_address(page, destination))
    return OpenEnd(name, _(item.words), "")


def _find_address(page: str, destination: str) -> str:
    if page == "destination:revise":
        return reverse(page, args=[destination])
    return f"{reverse(page)}?about={destination}" if page in ABOUT else reverse(page)


ABOUT = frozenset({"conversations:new", "moves:new"})
"""Pages that may be told which destination they are about."""


def list_not_known(found: Reality) -> list[str]:
    """Return what is not known and stands nowhere else on the page."""
    held = {tell_open(each) for each in found.checks if each.state is State.UNKNOWN}
    return [_(each) for each in found.unknown if each not in held | ELSEWHERE]
