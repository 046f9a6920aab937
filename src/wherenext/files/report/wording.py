"""How numbers and names are worded for a person."""

import re
from collections.abc import Mapping
from typing import Any

from wherenext.files.charts.pay import dollars

OWN_INCOME = "What it brings in stands in no table. Of those employed in such work:"
BY_PART = "as the pay of its parts tells"
NO_PAY_TODAY = "no pay of today to hold it against"
SCALE = re.compile(r"\d to \d( \(mean answer\))?")


def capitalise(text: str) -> str:
    """Return the text with its first letter large and the rest as it was."""
    return text[:1].upper() + text[1:]


def in_words(score: float | None) -> str:
    """Return a score in [0, 1] in words that claim no more than it carries."""
    if score is None:
        return "unknown"
    bounds = ((0.8, "much of it"), (0.6, "a good part"), (0.4, "some of it"), (0.2, "a little"))
    return next((words for bound, words in bounds if score >= bound), "hardly any")


def short_of(preparation: str) -> str:
    """Return how long preparation takes, without how much that is: "some preparation: three months to a year"."""
    return preparation.partition(": ")[2] or preparation


NAMED = "named as a skill"
"""What evidence says of itself that is no more than the name of the skill."""


def shown_by(skill: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the words that show a skill, without those that only name it."""
    return [evidence for evidence in skill["evidence"] if evidence["origin"] != NAMED]


def rated_name(skill: Mapping[str, Any]) -> str:
    """Return the name of a skill, with the person's own rating where there is one."""
    return f"{skill['name']} ({skill['level']} of 5)" if skill["level"] else str(skill["name"])


def basis_of(figure: Mapping[str, Any]) -> str:
    """Return whether a figure is published, estimated or computed, and from what where that is the person's words."""
    return f"{figure['basis']} from what you told" if figure["source"] == "you" else str(figure["basis"])


def value_of(figure: Mapping[str, Any]) -> str:
    """Return the value of a figure with its unit, as a person reads it."""
    value, unit = float(figure["value"]), str(figure["unit"])
    if unit.startswith("US dollars"):
        return dollars(value) + unit.removeprefix("US dollars")
    if unit.startswith("share"):
        return f"{value:.0%}"
    if unit.startswith("correlation"):
        return f"correlation {value:.2f}"
    if SCALE.fullmatch(unit):
        return f"{value:.{2 if unit == '0 to 1' else 1}f} on a scale of {unit}"
    number = f"{value:,.0f}" if value == int(value) or abs(value) >= 100 else f"{value:.1f}"
    return f"{number} {unit}".strip()


def fall_of(route: Mapping[str, Any], present_pay: float | None, destination: Mapping[str, Any] | None) -> str:
    """Return by how much pay falls on a route; of a destination that is no occupation its pay is told by part."""
    if route["pay_dip"] is None:
        if not present_pay:
            return NO_PAY_TODAY
        return BY_PART if destination and not destination["id"] else "not known"
    return f"{dollars(route['pay_dip'])} a year" if route["pay_dip"] else "none"


def when_of(step: Mapping[str, Any]) -> str:
    """Return when a step of a route is reached, as planned from today."""
    return f"month {step['month']:.0f}" if step["month"] else "no preparation first"


def lead_of(fact: Mapping[str, Any]) -> str:
    """Return what a fact comes to: its number, else its words, which say why there is none."""
    if fact["figure"]["value"] is not None:
        return value_of(fact["figure"])
    return str(fact["words"]) or "Unknown."


def rest_of(fact: Mapping[str, Any]) -> str:
    """Return what remains to be said of a fact after its lead."""
    return str(fact["words"]) if fact["figure"]["value"] is not None else ""


def place_of(figure: Mapping[str, Any]) -> str:
    """Return where a figure stands on its scale; nothing where it has none."""
    on_scale = figure["value"] is not None and SCALE.fullmatch(str(figure["unit"]))
    return value_of(figure) if on_scale else ""


def tells_anything(portrait: Mapping[str, Any]) -> bool:
    """Return whether anything is published of an occupation beside pay and ratings."""
    return any(part for name, part in portrait.items() if name not in ("title", "lacking"))


def pay_of(pay: Mapping[str, Any] | None) -> str:
    """Return the middle of published pay in words."""
    if pay is None or pay["p50"] is None:
        return "not published"
    return f"half earn less than {dollars(pay['p50'], or_more=pay['open_from'] < 3)} a year"


def part_of(destination: Mapping[str, Any]) -> str:
    """Return which of its parts a destination is portrayed by: parts that a person said have no order."""
    return "one of its parts" if destination["made_of_basis"] == "entered" else "the part that weighs most"


def name_of(source: Mapping[str, Any]) -> str:
    """Return the name of a source with its version, said once."""
    title, version = str(source["title"]), str(source["version"])
    return title if version in title else f"{title} {version}"
