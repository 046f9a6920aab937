"""What the installed catalog tells of an occupation, in sections with their sources."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from wherenext.core.catalog.source import Figure
from wherenext.core.catalog.source import Source as Release
from wherenext.core.guidance.work.fact import Fact, Listing
from wherenext.core.guidance.work.portrait import Portrait
from wherenext.files.report.wording import capitalise, name_of


@dataclass(frozen=True, slots=True)
class Row:
    """One fact: what it is about, what it says, and its place on a scale."""

    name: str
    words: str
    place: str


@dataclass(frozen=True, slots=True)
class Section:
    """Facts of one kind, or a list, with the releases they come from."""

    title: str
    rows: tuple[Row, ...]
    items: tuple[str, ...]
    origin: str


@dataclass(frozen=True, slots=True)
class Told:
    """A portrait in words; `lacking` tells whether nothing is installed that it could rest on."""

    title: str
    sections: tuple[Section, ...]
    lacking: bool


def tell_portrait(portrait: Portrait, releases: Mapping[str, Release]) -> Told:
    parts = (
        (_("A day in it"), (), portrait.day),
        (_("How people get in"), portrait.entry, None),
        (_("How the field develops"), portrait.prospects, None),
        (_("How the work is done"), portrait.conditions, None),
        (_("How far language models reach into it"), portrait.exposure, None),
        (_("Software"), (), portrait.software),
        (_("Occupations near it"), (), portrait.related),
    )
    sections = tuple(_tell(title, facts, listing, releases) for title, facts, listing in parts if facts or listing)
    return Told(portrait.title, sections, not sections)


def list_figures(portrait: Portrait) -> list[Figure]:
    """Return the figures of a portrait that have a number, for the list of sources."""
    facts = (*portrait.entry, *portrait.prospects, *portrait.conditions, *portrait.exposure)
    return [fact.figure for fact in facts if fact.figure.value is not None]


def _tell(title: str, facts: Iterable[Fact], listing: Listing | None, releases: Mapping[str, Release]) -> Section:
    rows = tuple(Row(each.name, capitalise(each.words), _place(each.figure)) for each in facts)
    figures = [each.figure for each in facts] if listing is None else [listing.origin]
    origin = "; ".join(dict.fromkeys(_cite(figure, releases) for figure in figures))
    items = () if listing is None else listing.items
    count = "" if listing is None else _("%(shown)d of %(total)d; ") % {"shown": len(items), "total": listing.total}
    return Section(title, rows, items, f"{count}{origin}")


def _place(figure: Figure) -> str:
    if figure.value is None or " to " not in figure.unit or figure.unit.startswith("share"):
        return ""
    return _("%(value).1f on a scale of %(scale)s") % {"value": figure.value, "scale": figure.unit}


def _cite(figure: Figure, releases: Mapping[str, Release]) -> str:
    release = releases.get(figure.source)
    name = figure.source if release is None else name_of({"title": release.title, "version": release.version})
    return ", ".join(filter(None, (name, figure.date, _("published"), figure.note)))
