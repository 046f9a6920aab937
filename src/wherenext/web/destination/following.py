"""What to do next about a destination, and on which page."""

from typing import NamedTuple

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.core.guidance.belief.next_step import NextStep, StepKind

Text = str | Promise

FOLLOW: dict[StepKind, tuple[Text, Text, str, bool]] = {
    StepKind.REVISE: (
        gettext_lazy("Look at the destination again"),
        gettext_lazy("Look at it"),
        "destination:revise",
        True,
    ),
    StepKind.HOLD: (gettext_lazy("Hold the conversation"), gettext_lazy("Open it"), "conversations:conversation", True),
    StepKind.ASSUME: (gettext_lazy("Say what must be true"), gettext_lazy("Say what"), "destination:assume", True),
    StepKind.TALK: (
        gettext_lazy("Ask someone who does it"),
        gettext_lazy("Plan a conversation"),
        "conversations:new",
        False,
    ),
    StepKind.TRY: (gettext_lazy("Try it on a small scale"), gettext_lazy("Plan a move"), "moves:new", False),
    StepKind.SECOND: (
        gettext_lazy("Ask a second, independent source"),
        gettext_lazy("Plan a conversation"),
        "conversations:new",
        False,
    ),
    StepKind.FINISH: (gettext_lazy("Say what came of the move"), gettext_lazy("Say what happened"), "moves:move", True),
}
"""Name, what stands on the button, page, and whether the entry is named in the path."""


class Following(NamedTuple):
    """One thing to do next, as a link."""

    name: Text
    reason: Text
    action: Text
    address: str


def follow_step(step: NextStep) -> Following:
    name, action, page, is_named = FOLLOW[step.kind]
    address = reverse(page, args=[step.about]) if is_named else f"{reverse(page)}?about={step.about}"
    return Following(name, _(step.reason), action, address)
