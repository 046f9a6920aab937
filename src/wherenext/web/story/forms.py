import hashlib
from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.core.guidance.story.offer import Offered
from wherenext.core.guidance.story.ties import find_grounds, keep_written, tie
from wherenext.core.journey import kinds
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.kinds import Sentence, StoryPart
from wherenext.core.journey.reference import EntryId
from wherenext.web.sheets import Sheet, Words
from wherenext.web.wording import name_kind, shorten

TICKED = 3
"""So many of the sentences offered are ticked to begin with, none of them confided."""
MOST_SHOWN = 40
"""Sentences whose ties are shown at once."""
CHANGED = gettext_lazy("What your record offers has changed since; choose again.")


def find_key(offered: Offered) -> str:
    return hashlib.sha256(f"{offered.entry} {offered.text}".encode()).hexdigest()[:16]


class Choosing(forms.MultipleChoiceField):
    """Sentences of the record to take over."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, **options: Any) -> None:
        super().__init__(required=False, error_messages={"invalid_choice": CHANGED}, **options)


class BeginSheet(Sheet):
    """Begin an answer with sentences of the record."""

    take = Choosing(label=gettext_lazy("From your record"))

    def __init__(self, *args: Any, part: StoryPart, offered: Sequence[Offered], **options: Any) -> None:
        super().__init__(*args, **options)
        self.part = part
        self.offered = {find_key(each): each for each in offered}
        take = self.fields["take"]
        take.choices = [(key, each.text) for key, each in self.offered.items()]  # type: ignore[attr-defined]
        self.ticked = [key for key, each in self.offered.items() if not each.confided][:TICKED]

    def clean_take(self) -> list[str]:
        taken: list[str] = self.cleaned_data["take"]
        if not taken:
            raise forms.ValidationError(_("Tick at least one, or write it in your own words."))
        return taken

    def payload(self) -> kinds.Story:
        return kinds.Story(self.part, write_out([self.offered[key] for key in self.cleaned_data["take"]]))


def write_out(offered: Sequence[Offered]) -> tuple[Sentence, ...]:
    last = len(offered) - 1
    return tuple(
        Sentence(each.text if place == last else f"{each.text} ", (each.entry,)) for place, each in enumerate(offered)
    )


class AnswerSheet(Sheet):
    """An answer in the person's words, with room for more of the record."""

    text = Words(
        rows=9,
        required=False,
        label=gettext_lazy("Your answer"),
        help_text=gettext_lazy("As you would say it. A sentence that you only reword keeps what it rests on."),
    )
    take = Choosing(label=gettext_lazy("Add from your record"))

    def __init__(
        self,
        *args: Any,
        part: StoryPart,
        offered: Sequence[Offered],
        journey: Journey,
        before: kinds.Story | None,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        self.part = part
        self.journey = journey
        self.before = before
        self.offered = {find_key(each): each for each in offered}
        if self.offered:
            choices = [(key, each.text) for key, each in self.offered.items()]
            self.fields["take"].choices = choices  # type: ignore[attr-defined]
        else:
            del self.fields["take"]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        if not self.errors and not said["text"] and not said.get("take"):
            self.add_error("text", _("This was left empty."))
        return said

    def payload(self) -> kinds.Story:
        taken = [self.offered[key] for key in self.cleaned_data.get("take", ())]
        known = [*(self.before.sentences if self.before else ()), *write_out(taken)]
        text: str = self.cleaned_data["text"]
        added = " ".join(each.text for each in taken)
        gap = " " if text and added and not text[-1].isspace() else ""
        return kinds.Story(self.part, tie(f"{text}{gap}{added}", known, self.journey))


class TiesSheet(Sheet):
    """What each sentence of an answer rests on, said by the person; of a long one the loose first."""

    def __init__(self, *args: Any, story: kinds.Story, journey: Journey, **options: Any) -> None:
        super().__init__(*args, **options)
        self.story = story
        self.written = {each.identifier for each in journey.entries}
        self.now = {place: _find_now(each, journey) for place, each in enumerate(story.sentences)}
        choices = _list_grounds(journey)
        shown = sorted(self.now, key=lambda place: bool(self.now[place]))[:MOST_SHOWN]
        for place in sorted(shown):
            self.fields[f"ground{place}"] = forms.ChoiceField(
                choices=choices,
                required=False,
                label=story.sentences[place].text.strip(),
                initial=self.now[place],
            )

    def payload(self) -> kinds.Story:
        told = (self._retie(place, each) for place, each in enumerate(self.story.sentences))
        return kinds.Story(self.story.part, tuple(told))

    def _retie(self, place: int, sentence: Sentence) -> Sentence:
        """Keep everything that a sentence rests on where the first of it was left as it is."""
        chosen = self.cleaned_data.get(f"ground{place}", self.now[place])
        if chosen == self.now[place]:
            return keep_written(sentence, self.written)
        return Sentence(sentence.text, (EntryId(chosen),) if chosen else ())


def _find_now(sentence: Sentence, journey: Journey) -> str:
    """Return the first entry that a sentence rests on and that holds."""
    return next((found.identifier for name in sentence.rests_on if (found := journey.find(name)) is not None), "")


def _list_grounds(journey: Journey) -> list[tuple[str, Any]]:
    groups: dict[str, list[tuple[str, str]]] = {}
    for each in find_grounds(journey):
        groups.setdefault(str(name_kind(each.payload)), []).append((each.identifier, shorten(each.payload)[:90]))
    return [("", _("nothing I told yet")), *groups.items()]
