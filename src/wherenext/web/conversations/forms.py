from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from wherenext.application.conversations import Lesson
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.reference import EntryId
from wherenext.web.dates import Day
from wherenext.web.destination.forms import STRENGTHS
from wherenext.web.sheets import IDENTIFIER, Sheet, Words


def split_lines(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.splitlines() if each.strip())


class Plan(Sheet):
    """Whom to ask, and what."""

    person = Words(
        label=_("Whom will you ask?"), help_text=_("A name, or what will lead you to one: the aunt of a friend.")
    )
    role = Words(required=False, label=_("What do they do?"))
    questions_text = Words(rows=7, required=False, label=_("What will you ask?"), help_text=_("One question a line."))

    def __init__(self, *args: Any, said: kinds.Conversation, **options: Any) -> None:
        super().__init__(*args, **options)
        self.said = said

    def payload(self) -> kinds.Conversation:
        said = self.cleaned_data
        questions = split_lines(said["questions_text"])
        return replace(self.said, person=said["person"], role=said["role"], questions=questions)


class Debrief(Sheet):
    """What came of a talk."""

    held = Day(label=_("When did you talk?"))
    notes = Words(
        rows=9,
        label=_("What did you hear?"),
        help_text=_("As soon as you can, in their words where you remember them."),
    )
    whom_next = Words(rows=2, required=False, label=_("Whom did they name?"))

    def __init__(self, *args: Any, said: kinds.Conversation, **options: Any) -> None:
        super().__init__(*args, **options)
        self.said = said
        self.fields["held"].required = True

    def payload(self) -> kinds.Conversation:
        return replace(self.said, **self.words)


SIDES = [("", _("nothing about this")), ("for", _("for it")), ("against", _("against it"))]


class LessonForm(forms.Form):
    """What a talk said of one assumption."""

    use_required_attribute = False
    entry = forms.CharField(widget=forms.HiddenInput, validators=[IDENTIFIER])
    side = forms.ChoiceField(label=_("It spoke"), choices=SIDES, required=False, widget=forms.RadioSelect)
    strength = forms.TypedChoiceField(label=_("How strongly?"), choices=STRENGTHS, coerce=int, initial="2")
    text = Words(rows=2, required=False, label=_("In which words?"))

    def __init__(self, data: Mapping[str, Any] | None, assumption: Entry[kinds.Assumption], name: EntryId) -> None:
        super().__init__(data, prefix=assumption.identifier, initial={"entry": name})
        self.assumption = assumption

    def draw(self) -> Lesson | None:
        said = self.cleaned_data
        if not said["side"]:
            return None
        side = kinds.Side(said["side"])
        return Lesson(EntryId(said["entry"]), self.assumption.identifier, side, said["strength"], said["text"])


def draw_all(forms_: Sequence[LessonForm]) -> list[Lesson]:
    return [found for each in forms_ if (found := each.draw()) is not None]
