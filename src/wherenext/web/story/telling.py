"""The story in words: its questions, its sentences with what they rest on, and what was checked."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wherenext.application.stories import AnswerView
from wherenext.core.guidance.story_checks import LENGTHS, Finding, Form, Point
from wherenext.core.guidance.story_offer import Offered
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.kinds import StoryPart
from wherenext.core.journey.payload import Payload

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

FORMS: Mapping[Form, Text] = {
    Form.SHORT: gettext_lazy("in a breath"),
    Form.SPOKEN: gettext_lazy("spoken"),
    Form.LETTER: gettext_lazy("in a letter"),
}


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
        tuple(_tell_finding(each, form) for each in view.open),
        tuple(HELD[each.point] for each in view.findings if each.holds),
        tuple(offered),
    )


def _find_notes(view: AnswerView, journey: Journey) -> Iterator[Note]:
    names = () if view.entry is None else [name for each in view.entry.payload.sentences for name in each.rests_on]
    found = {each.identifier: each for name in names if (each := journey.find(name)) is not None}
    yield from (Note(number, entry) for number, entry in enumerate(found.values(), start=1))


HELD: Mapping[Point, Text] = {
    Point.EVIDENCE: gettext_lazy("Each sentence rests on something you told."),
    Point.CLAIM: gettext_lazy("What each rests on bears it out."),
    Point.FIGURES: gettext_lazy("Each figure stands in your record."),
    Point.FORWARD: gettext_lazy("It looks forward."),
    Point.CONCRETE: gettext_lazy("It names something done or counted."),
    Point.LENGTH: gettext_lazy("It has a good length."),
    Point.FRESH: gettext_lazy("It is as new as your destination."),
}


def _tell_finding(finding: Finding, form: Form) -> str:
    return TELLING[finding.point](finding, form)


def _quote(words: Sequence[str]) -> str:
    return ", ".join(f"“{each}”" for each in words)


def _tell_evidence(finding: Finding, _form: Form) -> str:
    count = len(finding.sentences)
    words = ngettext(
        "One sentence rests on nothing you told. Say what it rests on, tell it first, or leave it out.",
        "%(count)d sentences rest on nothing you told. Say what they rest on, tell it first, or leave them out.",
        count,
    )
    return words % {"count": count}


def _tell_claim(finding: Finding, _form: Form) -> str:
    count = len(finding.sentences)
    words = ngettext(
        "One sentence says something else than the entry it rests on.",
        "%(count)d sentences say something else than the entries they rest on.",
        count,
    )
    return words % {"count": count}


def _tell_figures(finding: Finding, _form: Form) -> str:
    words = ngettext(
        "This figure stands nowhere in what its sentence rests on: %(figures)s.",
        "These figures stand nowhere in what their sentences rest on: %(figures)s.",
        len(finding.words),
    )
    return words % {"figures": ", ".join(finding.words)}


def _tell_forward(finding: Finding, _form: Form) -> str:
    if not finding.words:
        return _("Nothing in it says yet where you want to go.")
    return _("It says more of what you leave than of where you go: %(words)s.") % {"words": _quote(finding.words)}


def _tell_concrete(finding: Finding, _form: Form) -> str:
    if not finding.words:
        return _("Nothing is done or counted in it yet. A deed or a figure says more than a quality.")
    words = _("These words could stand in anybody's story; say what you did instead: %(words)s.")
    return words % {"words": _quote(finding.words)}


def _tell_length(finding: Finding, form: Form) -> str:
    least, most = LENGTHS[form]
    words = _("It has %(count)d words; %(form)s, an answer of %(least)d to %(most)d is heard to the end.")
    return words % {"count": finding.count, "form": FORMS[form], "least": least, "most": most}


def _tell_fresh(_finding: Finding, _form: Form) -> str:
    return _("Your destination changed after this was written. Does it still fit?")


TELLING: Mapping[Point, Callable[[Finding, Form], str]] = {
    Point.EVIDENCE: _tell_evidence,
    Point.CLAIM: _tell_claim,
    Point.FIGURES: _tell_figures,
    Point.FORWARD: _tell_forward,
    Point.CONCRETE: _tell_concrete,
    Point.LENGTH: _tell_length,
    Point.FRESH: _tell_fresh,
}
