"""What every payload of an entry is."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from wherenext.core.errors import PersonError

Bounds = Mapping[str, tuple[int, int]]
Days = Mapping[str, tuple[str, ...]]

DAY, HOUR = "2026-12-01", "2026-12-01T18:00"
"""How a day is written, and a day with its hour on the clock where the person is (ISO 8601)."""

YEARS = (1900, 2200)
"""A year outside of these is a slip of the finger."""


class Payload:
    """What one entry says; each kind of entry has one frozen class of payload.

    Attributes
    ----------
    kind
        The name of the kind, as it stands in the record.
    version
        The version that is written now; older ones are brought up to date when read.
    bounds
        The least and the most that each number may be, by field.
    days
        How each day is written, by field: like one of these. Fields that may hold a year or a month alone are not among
        them.
    """

    __slots__ = ()
    kind: ClassVar[str]
    version: ClassVar[int] = 1
    bounds: ClassVar[Bounds] = {}
    days: ClassVar[Days] = {}

    def __post_init__(self) -> None:
        for field, (least, most) in self.bounds.items():
            hold(field, getattr(self, field), least, most)
        for field, forms in self.days.items():
            hold_day(field, getattr(self, field), forms)


class Origin(StrEnum):
    """Where a statement about the past comes from."""

    RESUME = "resume"
    """Read from a résumé."""
    TOLD = "told"
    """Told by the person."""


def hold(field: str, value: float | None, least: float, most: float) -> None:
    """Hold a number within its range.

    Parameters
    ----------
    field
        The name of the field, for the message.
    value
        The number; None is unknown and passes.
    least
        The least it may be.
    most
        The most it may be.

    Raises
    ------
    PersonError
        If the number lies outside, or is not a number.
    """
    if value is not None and not least <= value <= most:
        raise PersonError(f"{field} must lie between {least} and {most}.")


def hold_day(field: str, value: str | None, forms: tuple[str, ...]) -> None:
    """Hold a text to be a day.

    Parameters
    ----------
    field
        The name of the field, for the message.
    value
        The text; None is unknown and passes.
    forms
        Days as they may be written.

    Raises
    ------
    PersonError
        If it is written otherwise, or no calendar has that day.
    """
    if value is not None and not any(_is_written_like(form, value) for form in forms):
        least, most = YEARS
        raise PersonError(f"{field} must be a day such as {' or '.join(forms)}, from {least} to {most}.")


def _is_written_like(form: str, value: str) -> bool:
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return False
    return found.isoformat()[: len(form)] == value and YEARS[0] <= found.year <= YEARS[1]


DOLLARS_MOST = 100_000_000
"""The largest amount of money that is taken; more is a slip of the finger."""
