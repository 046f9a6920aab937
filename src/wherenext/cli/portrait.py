"""What the installed catalog tells of an occupation, in the terminal."""

from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from wherenext.files.report.wording import basis_of, capitalise, place_of, value_of

Part = Mapping[str, Any]
SHOWN = ("entry", "prospects", "conditions", "exposure")
TITLES = {
    "entry": "How people get in",
    "prospects": "How the field develops",
    "conditions": "How the work is done",
    "exposure": "How far language models reach into it",
}
LISTS = {"day": "A day in it", "software": "Software", "related": "Occupations near it"}


def show_portrait(portrait: Part, inset: int = 3) -> Iterable[RenderableType]:
    """Lay out what is published of an occupation; what is not is named in one line."""
    if portrait["day"]:
        yield Text(f"\n{LISTS['day']}", style="bold")
        yield from (Padding(Text(f"· {task}"), (0, 0, 0, inset)) for task in portrait["day"]["items"])
        yield Padding(Text(_cite_list(portrait["day"], "tasks"), style="dim"), (0, 0, 0, inset))
    for name in SHOWN:
        if portrait[name]:
            yield Text(f"\n{TITLES[name]}", style="bold")
            yield from (Padding(_tell(fact), (0, 0, 0, inset)) for fact in portrait[name])
    for name in ("software", "related"):
        if portrait[name]:
            yield Text(f"\n{LISTS[name]}", style="bold")
            told = Text.assemble(
                ", ".join(portrait[name]["items"]), (f"  {_cite_list(portrait[name], 'in all')}", "dim")
            )
            yield Padding(told, (0, 0, 0, inset))


def sum_up(portrait: Part) -> str:
    """Return the few things that matter most when occupations are compared, in one line; empty where none is known."""
    entry = [fact["words"] for fact in portrait["entry"][:1]]
    openings = [value_of(fact["figure"]) for fact in portrait["prospects"] if fact["name"] == "Openings a year"]
    hours = [fact["words"] for fact in portrait["conditions"] if fact["name"] == "Hours"]
    home = {1.0: "can be done from home", 0.0: "cannot be done from home"}
    place = [
        home.get(fact["figure"]["value"], "") for fact in portrait["conditions"] if fact["name"] == "Work from home"
    ]
    return "; ".join(each for each in (*entry, *openings, *hours, *place) if each)


def _tell(fact: Part) -> Text:
    figure = fact["figure"]
    told = ", ".join(filter(None, (place_of(figure), basis_of(figure), figure["source"], figure["date"])))
    note = f" {figure['note']}" if figure["note"] else ""
    return Text.assemble(f"{fact['name']}: {capitalise(fact['words'])}", (f"  ({told}){note}", "dim"))


def _cite_list(listing: Part, what: str) -> str:
    origin = ", ".join(filter(None, (listing["basis"], listing["source"], listing["date"])))
    return f"({len(listing['items'])} of {listing['total']} {what}; {origin})"
