"""The story in words: its questions, and its sentences with what they rest on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from wherenext.application.stories import AnswerView
from wherenext.core.guidance.story.checks import Form
from wherenext.core.guidance.story.offer import Offered
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.kinds import StoryPart
from wherenext.core.journey.payload import Payload
from wherenext.web.story.findings import HELD, tell_finding

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Question:
    """One of the four, as a page asks it."""

    slug: str
    title: Text
    hint: Text
    first: Text
    page: str


QUESTIONS: Mapping[StoryPart, Question] = {
    StoryPart.WHY_CHANGE: Question(
        "why-change",
        gettext_lazy("Why change?"),
        gettext_lazy("Say where you want to go, before what you leave. Whoever listens wants to know what draws you."),
        gettext_lazy("Say why now, or what you dream of, and sentences for this answer will stand here."),
        "begin:why",
    ),
    StoryPart.GOOD_FIT: Question(
        "good-fit",
        gettext_lazy("Why is it a good fit?"),
        gettext_lazy("What you enjoyed, what gives you energy, what you tried and liked: signs that it suits you."),
        gettext_lazy("Tell a moment and why it was good, and sentences for this answer will stand here."),
        "moments:new",
    ),
    StoryPart.TRANSFERS: Question(
        "what-transfers",
        gettext_lazy("What transfers?"),
        gettext_lazy("What you can do already that the new work asks for, with the deed that shows it."),
        gettext_lazy("Tell what a moment took, or rate a skill, and sentences for this answer will stand here."),
        "moments:page",
    ),
    StoryPart.SPECIAL: Question(
        "what-is-special",
        gettext_lazy("What is special?"),
        gettext_lazy("What others come to you for, and what you did that few would have done."),
        gettext_lazy("Ask somebody what they see in you, and their words will stand here."),
        "moments:others",
    ),
}
PARTS: Mapping[str, StoryPart] = {question.slug: part for part, question in QUESTIONS.items()}


@dataclass(frozen=True, slots=True)
class Note:
    """An entry that sentences of an answer rest on, with the number that it has below the answer."""

    number: int
    entry: Entry[Payload]


@dataclass(frozen=True, slots=True)
class ToldSentence:
    """A sentence with what it rests on; `gap` is the white space after it."""

    text: str
    gap: str
    notes: tuple[Note, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class ToldAnswer:
    """An answer as a page shows it."""

    question: Question
    entry: Entry[Payload] | None
    sentences: tuple[ToldSentence, ...]
    notes: tuple[Note, ...]
    open: tuple[str, ...]
    held: tuple[Text, ...]
    offered: tuple[Offered, ...] = ()


def tell_answer(view: AnswerView, journey: Journey, form: Form, offered: Sequence[Offered] = ()) -> ToldAnswer:
    notes = {each.entry.identifier: each for each in _find_notes(view, journey)}
    open_ones = {place for each in view.open for place in each.sentences}
    sentences = () if view.entry is None else view.entry.payload.sentences
    return ToldAnswer(
        QUESTIONS[view.part],
        view.entry,
        tuple(
            ToldSentence(
                each.text.rstrip(),
                each.text[len(each.text.rstrip()) :],
                tuple(notes[found.identifier] for name in each.rests_on if (found := journey.find(name)) is not None),
                place in open_ones,
            )
            for place, each in enumerate(sentences)
        ),
        tuple(notes.values()),
        tuple(tell_finding(each, form) for each in view.open),
        tuple(HELD[each.point] for each in view.findings if each.holds),
        tuple(offered),
    )


def _find_notes(view: AnswerView, journey: Journey) -> Iterator[Note]:
    names = () if view.entry is None else [name for each in view.entry.payload.sentences for name in each.rests_on]
    found = {each.identifier: each for name in names if (each := journey.find(name)) is not None}
    yield from (Note(number, entry) for number, entry in enumerate(found.values(), start=1))
