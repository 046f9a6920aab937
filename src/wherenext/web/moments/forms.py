from dataclasses import replace

from django import forms
from django.utils.translation import gettext_lazy as _

from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId
from wherenext.web.sheets import Sheet, Words
from wherenext.web.wording import LEVELS


class Question(Sheet):
    """One of the questions about a moment; what was said to the others stays as it is."""

    def __init__(self, *args: object, moment: kinds.Moment, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type] # Django's forms take what they are given
        self.moment = moment

    def payload(self) -> kinds.Moment:
        return replace(self.moment, **self.words)


class Happened(Question):
    what_happened = Words(
        rows=7,
        label=_("What happened?"),
        help_text=_("One time, not in general: where were you, who was there, what did you do, how did it end?"),
    )
    job = Words(required=False, label=_("In which job, or part of life?"), help_text=_("You can leave this empty."))


class Took(Question):
    what_it_took = Words(
        rows=5,
        label=_("What did it take?"),
        help_text=_("What you had to do, know, decide, hold back. Small things count."),
    )


class Enjoyed(Question):
    why_enjoyed = Words(
        rows=5,
        label=_("Why was it good?"),
        help_text=_("Not why it was useful: what was in it for you."),
    )


class Whole(Sheet):
    """A whole moment, to correct any of it."""

    what_happened = Words(rows=7, label=_("What happened?"))
    job = Words(required=False, label=_("In which job, or part of life?"))
    what_it_took = Words(rows=5, required=False, label=_("What did it take?"))
    why_enjoyed = Words(rows=5, required=False, label=_("Why was it good?"))

    def payload(self) -> kinds.Moment:
        return kinds.Moment(**self.words)


class SkillSheet(Sheet):
    """A skill that a moment shows, with the words that prove it."""

    name = Words(
        label=_("Which skill does it show?"),
        help_text=_("In your own words: calming people, reading a drawing, getting a room to agree."),
    )
    words_of = Words(
        rows=2,
        required=False,
        label=_("Which of your words prove it?"),
        help_text=_("Copy them from above, if you like."),
    )
    level = forms.TypedChoiceField(
        label=_("How far does it go?"),
        choices=[("", _("I would rather not say"))] + [(str(each), name) for each, name in LEVELS.items()],
        coerce=int,
        empty_value=None,
        required=False,
    )

    def __init__(self, *args: object, proof: EntryId | None = None, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type] # Django's forms take what they are given
        self.proof = proof

    def payload(self) -> kinds.Skill:
        said = self.cleaned_data
        return kinds.Skill(said["name"], said["level"], said["words_of"], self.proof)


class SkillCorrection(Sheet):
    name = Words(label=_("Skill"))
    level = SkillSheet.base_fields["level"]
    words_typed = Words(rows=2, required=False, label=_("The words that prove it"))

    def __init__(self, *args: object, skill: kinds.Skill, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type] # Django's forms take what they are given
        self.skill = skill

    def payload(self) -> kinds.Skill:
        said = self.cleaned_data
        return replace(self.skill, name=said["name"], level=said["level"], words=said["words_typed"], confirmed=True)


class OthersSheet(Sheet):
    """What somebody else sees in the person."""

    person = Words(label=_("Who told you?"))
    words_told = Words(rows=4, label=_("What did they say?"), help_text=_("In their words, as far as you remember."))
    skill = Words(required=False, label=_("Which skill do you read in it?"), help_text=_("You can leave this empty."))

    def payload(self) -> kinds.OthersView:
        return kinds.OthersView(self.cleaned_data["person"], self.cleaned_data["words_told"])
