"""What each of the five meetings is for: its questions, how long each is given, what goes home."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Item:
    """One question of a meeting, the minutes it is given, and the page where its answer is kept."""

    question: Text
    minutes: int
    page: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """One meeting. Its items fill ninety minutes, the last ten being for what goes home."""

    name: Text
    items: tuple[Item, ...]
    homework: Text


LAST: Text = _("What goes home?")
"""The last question of every meeting."""

AGENDAS: dict[int, Agenda] = {
    1: Agenda(
        _("Begin"),
        (
            Item(_("What stays between us, and where does that end?"), 10, "begin:agreement"),
            Item(_("What made you ask the question now?"), 25, "begin:why"),
            Item(_("What should come of this, and how would you notice?"), 20, "begin:aims"),
            Item(_("What are you sure you do not want?"), 15, "begin:dislikes"),
            Item(_("When do we meet?"), 10, "begin:dates"),
        ),
        _("A week of moments: each evening, one thing that went well, however small."),
    ),
    2: Agenda(
        _("What am I good at?"),
        (
            Item(_("Which moment of the past week would you like to tell first?"), 30, "moments:page"),
            Item(_("What did it take, and which skill does that show?"), 25, "moments:skills"),
            Item(_("What does each duty of your week do to you?"), 25, "duties:page"),
        ),
        _("Ask three people what they come to you for, and enter what they say."),
    ),
    3: Agenda(
        _("What can I do with that?"),
        (
            Item(_("What do you dream of, in work and in life?"), 20, "life:dreams"),
            Item(_("What must a job leave room for?"), 20, "life:constraints"),
            Item(_("Which futures would you like to compare?"), 25, "destination:page"),
            Item(_("Whom could you ask about one of them this week?"), 15, "conversations:page"),
        ),
        _("One conversation of twenty minutes, held before we meet again."),
    ),
    4: Agenda(
        _("A destination, examined"),
        (
            Item(_("What did you hear, and what does it speak for or against?"), 20, "conversations:page"),
            Item(_("Which future becomes the destination, for now?"), 20, "destination:page"),
            Item(_("What must be true for it to be right?"), 25, "destination:page"),
            Item(_("What would change your mind?"), 15, "destination:page"),
        ),
        _("Look for one thing that speaks against it."),
    ),
    5: Agenda(
        _("The road and the story"),
        (
            Item(
                _("Which piece of your present work could become a test of it, and what do you expect?"),
                25,
                "moves:page",
            ),
            Item(_("Which way there, and what of it in the next ninety days?"), 25, "route:page"),
            Item(_("Why change, and why this? Tell it as you would tell it to a stranger."), 25, "story:page"),
            Item(_("When will you look at it again?"), 5, "destination:page"),
        ),
        _("Begin the first move within two weeks."),
    ),
}
"""The order and the questions are this project's own."""
