"""What each part of the journey is called at home, why it comes next, and where it is done."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.application.whereabouts import Part, Progress, Stage
from wherenext.core.guidance.belief.next_step import NextStep
from wherenext.web.destination.following import follow_step

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Invitation:
    """The one thing to do next.

    Attributes
    ----------
    title
        The thing itself.
    why
        What it is good for, in a sentence or two.
    action
        What stands on the button.
    address
        Where it is done.
    """

    title: Text
    why: Text
    action: Text
    address: str


Template = tuple[Text, Text, Text, str]
"""Title, why, what stands on the button, name of the address."""

INVITATIONS: Mapping[Part, Template] = {
    Part.WHY_NOW: (
        gettext_lazy("What made you ask the question now?"),
        gettext_lazy("A few sentences, as you would tell a friend. Everything else starts from here."),
        gettext_lazy("Write it down"),
        "begin:why",
    ),
    Part.DISLIKES: (
        gettext_lazy("What are you sure you do not want?"),
        gettext_lazy("Often the surest thing one knows. It rules things out before they cost you time."),
        gettext_lazy("Say what"),
        "begin:dislikes",
    ),
    Part.MOMENTS: (
        gettext_lazy("Tell a moment that went well"),
        gettext_lazy(
            "One afternoon, one person, one thing that worked. Four short questions. Three moments are enough."
        ),
        gettext_lazy("Tell one"),
        "moments:new",
    ),
    Part.DUTIES: (
        gettext_lazy("What do you do all week, and what does it do to you?"),
        gettext_lazy(
            "List a few duties of your present work, paid or not, and say whether each gives or takes energy."
        ),
        gettext_lazy("List them"),
        "duties:page",
    ),
    Part.DREAMS: (
        gettext_lazy("What do you dream of?"),
        gettext_lazy("Of work and of life. A destination has to have room for both."),
        gettext_lazy("Write one down"),
        "life:dreams",
    ),
    Part.CONSTRAINTS: (
        gettext_lazy("What must a new job leave room for?"),
        gettext_lazy(
            "The least pay you can live on, a place, a calendar, somebody to care for. Said so that it can be tested."
        ),
        gettext_lazy("Say what"),
        "life:constraints",
    ),
    Part.OPTIONS: (
        gettext_lazy("Name a future to compare"),
        gettext_lazy(
            "Two or three guesses, side by side. It need not be a job at all, and nothing is decided by naming it."
        ),
        gettext_lazy("Name one"),
        "destination:page",
    ),
    Part.CONVERSATIONS: (
        gettext_lazy("Ask somebody who does it"),
        gettext_lazy(
            "Twenty minutes with one person who knows. The questions and a short request are written with you."
        ),
        gettext_lazy("Plan a conversation"),
        "conversations:new",
    ),
    Part.DESTINATION: (
        gettext_lazy("Which one is it, for now?"),
        gettext_lazy("One of your futures becomes the destination: a guess that you try out, and may revise."),
        gettext_lazy("Look at them"),
        "destination:page",
    ),
    Part.ASSUMPTIONS: (
        gettext_lazy("What must be true for it to be right?"),
        gettext_lazy(
            "Two or three things that could turn out wrong. Everything you learn later counts for or against them."
        ),
        gettext_lazy("Say what"),
        "destination:page",
    ),
    Part.MOVES: (
        gettext_lazy("Try a piece of it"),
        gettext_lazy("A piece of work of a few weeks, mostly in the job you have, that shows whether it suits you."),
        gettext_lazy("Plan a move"),
        "moves:new",
    ),
    Part.ROUTE: (
        gettext_lazy("Which way there?"),
        gettext_lazy(
            "A few routes that differ in kind, side by side; one is to stay and grow here first. Choose one, for now."
        ),
        gettext_lazy("Compare them"),
        "route:page",
    ),
    Part.STORY: (
        gettext_lazy("Tell it to a stranger"),
        gettext_lazy(
            "Four short answers: why change, why it fits, what transfers, what is special. Your record begins them."
        ),
        gettext_lazy("Begin with your record"),
        "story:page",
    ),
    Part.OUTCOME: (
        gettext_lazy("What came of it?"),
        gettext_lazy("A move is under way. When you know, say what happened and what it did to you."),
        gettext_lazy("Look at the move"),
        "moves:page",
    ),
}
"""What each part invites to; only parts that one is led to have one."""

WAITING = Invitation(
    gettext_lazy("See what was read of your résumé"),
    gettext_lazy("What was understood waits for you beside its own words. None of it counts before you have looked."),
    gettext_lazy("Look at it"),
    "/begin/resume/confirm/",
)
ANEW = Invitation(
    gettext_lazy("Is it still the route?"),
    gettext_lazy("Something changed since you chose it. See what would be planned today, and keep or move the steps."),
    gettext_lazy("Look at the route"),
    "/route/",
)
RESTING = Invitation(
    gettext_lazy("Nothing is urgent"),
    gettext_lazy("What your destination rests on has been tested. Look at it again when you learn something new."),
    gettext_lazy("Look at it"),
    "/destination/",
)


def tell_part(part: Part) -> Invitation:
    title, why, action, page = INVITATIONS[part]
    return Invitation(title, why, action, reverse(page))


def tell_step(step: NextStep) -> Invitation:
    return Invitation(*follow_step(step))


PAGES: Mapping[Part, tuple[Text, str]] = {
    Part.WHY_NOW: (gettext_lazy("why now"), "begin:why"),
    Part.PRESENT_JOB: (gettext_lazy("your present job"), "begin:job"),
    Part.RESUME: (gettext_lazy("résumé"), "begin:resume"),
    Part.AIMS: (gettext_lazy("what you want of it"), "begin:aims"),
    Part.DISLIKES: (gettext_lazy("what you do not want"), "begin:dislikes"),
    Part.AGREEMENT: (gettext_lazy("what is confidential"), "begin:agreement"),
    Part.DATES: (gettext_lazy("five dates"), "begin:dates"),
    Part.MOMENTS: (gettext_lazy("moments"), "moments:page"),
    Part.DUTIES: (gettext_lazy("duties and energy"), "duties:page"),
    Part.SKILLS: (gettext_lazy("skills"), "moments:skills"),
    Part.OTHERS: (gettext_lazy("what others see"), "moments:others"),
    Part.DREAMS: (gettext_lazy("dreams"), "life:dreams"),
    Part.CONSTRAINTS: (gettext_lazy("constraints"), "life:constraints"),
    Part.OPTIONS: (gettext_lazy("futures to compare"), "destination:page"),
    Part.CONVERSATIONS: (gettext_lazy("conversations"), "conversations:page"),
    Part.DESTINATION: (gettext_lazy("the destination"), "destination:page"),
    Part.ASSUMPTIONS: (gettext_lazy("what it rests on"), "destination:page"),
    Part.MOVES: (gettext_lazy("moves"), "moves:page"),
    Part.ROUTE: (gettext_lazy("the route"), "route:page"),
    Part.STORY: (gettext_lazy("the story"), "story:page"),
}

MEETINGS: Mapping[int, Text] = {
    1: gettext_lazy("Begin"),
    2: gettext_lazy("What am I good at?"),
    3: gettext_lazy("What can I do with that?"),
    4: gettext_lazy("A destination, examined"),
    5: gettext_lazy("The road and the story"),
}

PURPOSES: Mapping[int, Text] = {
    1: gettext_lazy("Why now, what you do now, and what you are sure you do not want."),
    2: gettext_lazy("Moments that went well, duties that give or take energy, what three others see in you."),
    3: gettext_lazy("Work that could suit you, what your life must leave room for, and somebody to ask."),
    4: gettext_lazy("One future, looked at closely: what it asks for, how hard it is, what it puts at risk."),
    5: gettext_lazy("A way there over the years, small moves to begin with, and how to tell it."),
}
"""What each meeting is for, for whoever has not begun."""


@dataclass(frozen=True, slots=True)
class Place:
    """One part of a meeting, as a link."""

    name: Text
    address: str
    told: int


@dataclass(frozen=True, slots=True)
class Station:
    """One of the five meetings as the page shows it."""

    number: int
    name: Text
    purpose: Text
    state: str
    state_name: str
    places: tuple[Place, ...]
    starts: str | None
    held: str | None


def tell_stage(stage: Stage) -> Station:
    state, name = _state(stage)
    starts = None if stage.meeting is None else stage.meeting.payload.starts
    held = None if stage.meeting is None else stage.meeting.payload.held
    return Station(
        stage.number, MEETINGS[stage.number], PURPOSES[stage.number], state, name, _places(stage.parts), starts, held
    )


def _places(parts: tuple[Progress, ...]) -> tuple[Place, ...]:
    found = ((each, PAGES[each.part]) for each in parts if each.part in PAGES)
    return tuple(Place(name, reverse(page), each.told) for each, (name, page) in found)


def _state(stage: Stage) -> tuple[str, str]:
    """Tell how far a meeting is: it is done with its last part, not with what is just enough to go on."""
    if stage.is_whole:
        return "done", _("all told")
    if not stage.told:
        return "ahead", _("ahead")
    counts = {"told": stage.told, "all": len(stage.parts)}
    enough = _("%(told)d of %(all)d told, enough to go on") % counts
    return "begun", enough if stage.is_done else _("%(told)d of %(all)d begun") % counts
