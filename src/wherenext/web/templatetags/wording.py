"""What templates may ask of entries: names and short forms, nothing computed."""

from collections.abc import Sequence
from typing import TypeVar

from django import template

from wherenext.core.journey.entry import Entry
from wherenext.core.journey.kinds import Position
from wherenext.core.journey.payload import Payload
from wherenext.web import wording

register = template.Library()
T = TypeVar("T")


@register.filter
def kind_name(entry: Entry[Payload]) -> str:
    return str(wording.name_kind(entry.payload))


@register.filter
def shortened(entry: Entry[Payload]) -> str:
    return wording.shorten(entry.payload)


@register.filter
def as_date(iso: str | None) -> str:
    return wording.tell_date(iso)


@register.filter
def as_times(payload: Position) -> str:
    return wording.tell_times(payload.start or "", payload.end or "")


@register.filter
def as_hour(iso: str | None) -> str:
    return wording.tell_hour(iso)


@register.filter
def level_name(entry: Entry[Payload]) -> str:
    return wording.tell_level(entry.payload)


@register.filter
def energy_name(entry: Entry[Payload]) -> str:
    return wording.tell_energy(entry.payload)


@register.filter
def nth(values: Sequence[T], at: int) -> T:
    """Return one of several things by its place."""
    return values[at]
