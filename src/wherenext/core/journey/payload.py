"""What every payload of an entry is."""

from enum import StrEnum
from typing import ClassVar

from wherenext.core.errors import PersonError


class Payload:
    """What one entry says; each kind of entry has one frozen class of payload.

    Attributes
    ----------
    kind
        The name of the kind, as it stands in the record.
    version
        The version that is written now; older ones are brought up to date when read.
    """

    __slots__ = ()
    kind: ClassVar[str]
    version: ClassVar[int] = 1


class Origin(StrEnum):
    """Where a statement about the past comes from."""

    RESUME = "resume"
    """Read from a résumé."""
    TOLD = "told"
    """Told by the person."""


def hold(field: str, value: float | None, low: float, high: float) -> None:
    """Hold a number within its range.

    Parameters
    ----------
    field
        The name of the field, for the message.
    value
        The number; None is unknown and passes.
    low
        The least it may be.
    high
        The most it may be.

    Raises
    ------
    PersonError
        If the number lies outside, or is not a number.
    """
    if value is not None and not low <= value <= high:
        raise PersonError(f"{field} must lie between {low} and {high}.")


DOLLARS_MOST = 100_000_000
"""The largest amount of money that is taken; more is a slip of the finger."""
