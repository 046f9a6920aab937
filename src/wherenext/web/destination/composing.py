"""The form in which a person says what a destination is and what it is made of."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.application.searching import search_titles
from wherenext.application.world import World
from wherenext.core.errors import NotFoundError
from wherenext.core.guidance.destination.undertakings import Undertaking, take_said
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId, Reference
from wherenext.web.destination.undertakings import list_families, name_undertakings
from wherenext.web.sheets import Sheet, Words

FOUND = 6
"""Occupations shown for what was sought: a first screen of them."""
MOST_UNDERTAKINGS = 3
"""Kinds of undertaking a destination is at most: with more it would be anything."""
SOUGHT = 3 * FOUND
"""So many are looked at for them, since what is called "All Other" is found and not offered."""
MOST = 12
"""Occupations a destination is made of at most: further ones would each count for little."""


class Known(NamedTuple):
    """What is known of what a destination is made of.

    Attributes
    ----------
    parts
        The occupations, as they are read or said.
    others
        Further ones that its words may speak of.
    undertakings
        The kinds of undertaking it may be, those that were said first.
    said
        The names of those that were said, as far as this version knows them.
    is_said
        Whether the occupations were said.
    """

    parts: list[Reference]
    others: list[Reference]
    undertakings: list[Undertaking]
    said: tuple[str, ...]
    is_said: bool


class Compose(Sheet):
    """What a destination is, and the occupations it is made of, ticked; further ones are looked for by name."""

    undertakings = forms.MultipleChoiceField(
        label=gettext_lazy("What is it?"),
        help_text=gettext_lazy(
            "Tick what you would run or do, not what it is about: three at most. Its words are then read so."
        ),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    further = forms.ChoiceField(label=gettext_lazy("Or something else"), choices=list_families, required=False)
    besides = forms.ChoiceField(label=gettext_lazy("And besides"), choices=list_families, required=False)
    occupations = forms.MultipleChoiceField(
        label=gettext_lazy("Somebody who does this partly does the work of"),
        help_text=gettext_lazy("Each that is ticked counts as much as any other."),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    sought = Words(
        required=False,
        label=gettext_lazy("Is something missing? Name the work"),
        help_text=gettext_lazy("By the title it usually has, such as baker or bookkeeper. Then tick what fits."),
    )
    looked = forms.CharField(widget=forms.HiddenInput, required=False)
    read = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, destination: EntryId, world: World, known: Known, **options: Any):
        super().__init__(*args, **options)
        self.destination = destination
        self.world = world
        self.found: Sequence[Reference] = ()
        self.known = known
        self.offered = [*known.parts, *known.others]
        kinds_of_it = dict.fromkeys([*take_said(self._find_ticks("undertakings")), *known.undertakings])
        self.fields["undertakings"].choices = name_undertakings(kinds_of_it)  # type: ignore[attr-defined]
        self.offer([*self._ticked(), *self.offered])

    def _find_ticks(self, name: str) -> list[str]:
        """Return what was ticked before, which a list drawn anew must not lose."""
        widget = self.fields[name].widget
        return widget.value_from_datadict(self.data, self.files, self.add_prefix(name)) or []

    def _ticked(self) -> list[Reference]:
        named = self._find_ticks("occupations")
        return [found for each in named if (found := _find(self.world, each)) is not None]

    def offer(self, occupations: Sequence[Reference]) -> None:
        choices = {each.identifier: each.label for each in occupations}
        self.fields["occupations"].choices = list(choices.items())  # type: ignore[attr-defined]

    @property
    def asks(self) -> bool:
        """Whether work is to be looked for that was not looked for yet."""
        return bool(self.cleaned_data["sought"]) and self.cleaned_data["sought"] != self.cleaned_data["looked"]

    def look(self) -> None:
        """Offer what is found by the words that were sought, behind what was ticked and before the rest."""
        found = search_titles(self.world, self.cleaned_data["sought"], SOUGHT)
        self.found = [self.world.name_occupation(each.code) for each in found if each.offered][:FOUND]
        self.offer([*self._ticked(), *self.found, *self.offered])
        self.data = self.data.copy()  # type: ignore[attr-defined] # as sent by a form, it can be copied
        self.data[self.add_prefix("looked")] = self.cleaned_data["sought"]  # type: ignore[index] # a copy can be changed

    def clean_occupations(self) -> list[str]:
        named: list[str] = self.cleaned_data["occupations"]
        if len(named) > MOST:
            raise forms.ValidationError(_("Leave at most %(most)d ticked.") % {"most": MOST})
        return named

    def clean(self) -> dict[str, Any]:
        told: dict[str, Any] = super().clean() or self.cleaned_data
        if "undertakings" in told and len(self.said) > MOST_UNDERTAKINGS:
            self.add_error("undertakings", _("Say at most %(most)d.") % {"most": MOST_UNDERTAKINGS})
        return told

    @property
    def said(self) -> tuple[str, ...]:
        """The kinds of undertaking that are said."""
        listed = [self.cleaned_data.get(name) for name in ("further", "besides")]
        return tuple(dict.fromkeys([*self.cleaned_data["undertakings"], *(each for each in listed if each)]))

    @property
    def says_another_kind(self) -> bool:
        """Whether the work in it has to be looked over, because it is said to be something else than before."""
        return bool(self.said) and set(self.said) != set(self.known.said)

    def payload(self) -> kinds.Composition:
        said, named = self.said, self.cleaned_data["occupations"]
        # Ticks that stand as they were read are not said: the work follows from what it is. What was said stays said.
        is_read = not self.known.is_said and " ".join(named) == self.cleaned_data["read"]
        if is_read and (said or self.known.said):
            named = ()
        return kinds.Composition(self.destination, tuple(self.world.name_occupation(each) for each in named), said)


def _find(world: World, code: str) -> Reference | None:
    try:
        return world.name_occupation(code)
    except NotFoundError:
        return None
