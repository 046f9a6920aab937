from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.application.routes import delay
from wherenext.core.journey import kinds
from wherenext.web.dates import Day
from wherenext.web.sheets import MISSING, Sheet, Words

FARTHEST = 60
"""Months that steps are moved at most."""


class ChooseSheet(Sheet):
    """Why this route, and when one wants to be there."""

    why = Words(
        rows=3,
        label=gettext_lazy("Why this one?"),
        help_text=gettext_lazy("What does it spare you, and what do you take on for that?"),
    )
    arrival = Day(
        label=gettext_lazy("When do you want to be there?"),
        help_text=gettext_lazy("The steps are dated back from this day. You can move each of them afterwards."),
    )

    def __init__(self, *args: Any, make_route: Callable[[date, str], kinds.Route], today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        self.make_route = make_route
        self.today = today

    def clean_arrival(self) -> str:
        day: str | None = self.cleaned_data["arrival"]
        if day is None:
            raise forms.ValidationError(MISSING)
        if day <= self.today.isoformat():
            raise forms.ValidationError(_("This day has passed; say one that lies ahead."))
        return day

    def payload(self) -> kinds.Route:
        return self.make_route(date.fromisoformat(self.cleaned_data["arrival"]), self.cleaned_data["why"])


class StepsSheet(Sheet):
    """Every step of a route in one form, with room for one of the person's own."""

    move = forms.IntegerField(
        required=False,
        min_value=-FARTHEST,
        max_value=FARTHEST,
        label=gettext_lazy("Move everything that lies ahead, months"),
        help_text=gettext_lazy("3 for three months later, -1 for a month sooner. Leave it empty to move nothing."),
    )

    def __init__(self, *args: Any, route: kinds.Route, name_step: Callable[[], str], **options: Any) -> None:
        super().__init__(*args, **options)
        self.route = route
        self.rows = self._count_rows()
        self.titles: list[str] = []
        for row in range(self.rows):
            self._add_row(row, route.steps[row] if row < len(route.steps) else None, name_step)
        self.order_fields([each for each in self.fields if each != "move"])

    def _count_rows(self) -> int:
        if self.is_bound:
            return sum(each.startswith("name") for each in self.data)
        return len(self.route.steps) + 1

    def _add_row(self, row: int, step: kinds.Step | None, name_step: Callable[[], str]) -> None:
        number = {"number": row + 1}
        self.fields[f"name{row}"] = forms.CharField(
            widget=forms.HiddenInput, initial=step.name if step else None if self.is_bound else name_step()
        )
        self.titles.append(_("Step %(number)d") % number if step else _("A step of your own"))
        self.fields[f"text{row}"] = Words(
            rows=2, required=False, label=_("What it leads to"), initial=step.text if step else ""
        )
        self.fields[f"by{row}"] = Day(label=_("By when?"), initial=step.by if step else None)
        self.fields[f"reached{row}"] = Day(label=_("Reached on"), initial=step.reached if step else None)

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        for row in range(self.rows):
            if said.get(f"text{row}") and f"by{row}" in said and said[f"by{row}"] is None:
                self.add_error(f"by{row}", _("A step needs a day, so that it can be put in a calendar."))
        return said

    def blocks(self) -> list[tuple[str, list[forms.BoundField]]]:
        """Return the fields of each step under its title."""
        names = ("text", "by", "reached")
        return [(title, [self[f"{name}{row}"] for name in names]) for row, title in enumerate(self.titles)]

    def payload(self) -> kinds.Route:
        known = {each.name: each for each in self.route.steps}
        said = self.cleaned_data
        steps = [
            replace(
                known.get(said[f"name{row}"], kinds.Step(said[f"name{row}"], "", said[f"by{row}"])),
                text=said[f"text{row}"],
                by=said[f"by{row}"],
                reached=said[f"reached{row}"],
            )
            for row in range(self.rows)
            if said[f"text{row}"]
        ]
        changed = replace(self.route, steps=tuple(sorted(steps, key=lambda each: each.by)))
        return delay(changed, said["move"] or 0)


class AnewSheet(Sheet):
    """Take over what would be planned today."""

    why = Words(rows=2, required=False, label=gettext_lazy("Why is it planned anew?"))

    def __init__(self, *args: Any, route: kinds.Route, **options: Any) -> None:
        super().__init__(*args, **options)
        self.route = route

    def payload(self) -> kinds.Route:
        return replace(self.route, why=self.cleaned_data["why"] or self.route.why)
