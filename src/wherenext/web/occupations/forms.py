from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from wherenext.application.searching import By
from wherenext.core.guidance.taste.question import Question
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import Reference
from wherenext.web.sheets import MISSING, Sheet, Words

A = kinds.Answer


class Search(forms.Form):
    """Sent by POST: what a person looks for never stands in an address."""

    use_required_attribute = False
    words_sought = Words(
        label=_("What do you have in mind?"),
        error_messages={"required": _("Type a word or two first.")},
    )
    by = forms.ChoiceField(
        label=_("What is it?"),
        choices=[
            (By.TITLE.value, _("a title, or what one would do all day")),
            (By.SKILL.value, _("something I can do")),
            (By.ENJOYED.value, _("something I enjoy")),
            (By.INDUSTRY.value, _("an industry or an employer")),
        ],
        widget=forms.RadioSelect,
        initial=By.TITLE.value,
        error_messages={"required": MISSING},
    )


class Shortlist(Sheet):
    """An occupation taken up as a future to compare; the wording can be changed."""

    text = Words(rows=2, label=_("In five years I could be"), help_text=_("Change the words until they are yours."))

    def __init__(self, *args: Any, occupation: Reference, **options: Any) -> None:
        super().__init__(*args, **options)
        self.occupation = occupation

    def payload(self) -> kinds.Destination:
        return kinds.Destination(self.cleaned_data["text"], self.occupation)


class ChoiceSheet(Sheet):
    """A choice between two days; the form carries the days as they were shown."""

    first = forms.CharField(widget=forms.HiddenInput)
    second = forms.CharField(widget=forms.HiddenInput)
    first_text = forms.CharField(widget=forms.HiddenInput)
    second_text = forms.CharField(widget=forms.HiddenInput)
    answer = forms.ChoiceField(
        label=_("Which would you rather have?"),
        choices=[
            (A.FIRST.value, _("the first day")),
            (A.SECOND.value, _("the second day")),
            (A.BOTH.value, _("both")),
            (A.NEITHER.value, _("neither")),
            (A.UNSURE.value, _("I do not know")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": MISSING},
    )
    words_added = Words(rows=2, required=False, label=_("Anything to add?"))

    def payload(self) -> kinds.Choice:
        said = self.cleaned_data
        return kinds.Choice(
            tuple(said["first"].split()),
            tuple(said["second"].split()),
            A(said["answer"]),
            said["first_text"],
            said["second_text"],
            said["words_added"],
        )


def lay_out(question: Question) -> dict[str, str]:
    return {
        "first": " ".join(question.first.elements),
        "second": " ".join(question.second.elements),
        "first_text": question.first_text,
        "second_text": question.second_text,
    }
