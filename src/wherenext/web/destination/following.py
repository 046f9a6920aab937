"""What to do next about a destination, and on which page."""

from typing import NamedTuple

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.core.guidance.belief.next_step import NextStep, StepKind

Text = str | Promise

FOLLOW: dict[StepKind, tuple[Text, str, bool]] = {
    StepKind.REVISE: (gettext_lazy("Look at the destination again"), "destination:revise", True),
    StepKind.HOLD: (gettext_lazy("Hold the conversation"), "conversations:conversation", True),
    StepKind.ASSUME: (gettext_lazy("Say what must be true"), "destination:assume", True),
    StepKind.TALK: (gettext_lazy("Ask someone who does it"), "conversations:new", False),
    StepKind.TRY: (gettext_lazy("Try it on a small scale"), "moves:new", False),
    StepKind.SECOND: (gettext_lazy("Ask a second, independent source"), "conversations:new", False),
    StepKind.FINISH: (gettext_lazy("Say what came of the move"), "moves:move", True),
}
"""Name, page, and whether the entry is named in the path."""


class Following(NamedTuple):
    """One thing to do next, as a link."""

    name: Text
    reason: Text
    address: str


def follow_step(step: NextStep) -> Following:
    name, page, is_named = FOLLOW[step.kind]
    address = reverse(page, args=[step.about]) if is_named else f"{reverse(page)}?about={step.about}"
    return Following(name, _(step.reason), address)
