"""What every payload of an entry is."""

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from wherenext.core.errors import PersonError

Bounds = Mapping[str, tuple[int, int]]


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
    """

    __slots__ = ()
    kind: ClassVar[str]
    version: ClassVar[int] = 1
    bounds: ClassVar[Bounds] = {}

    def __post_init__(self) -> None:
        for field, (least, most) in self.bounds.items():
            hold(field, getattr(self, field), least, most)


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


DOLLARS_MOST = 100_000_000
"""The largest amount of money that is taken; more is a slip of the finger."""
