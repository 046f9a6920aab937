"""How a journey points at the world of work without holding it."""

from dataclasses import dataclass
from typing import NewType

EntryId = NewType("EntryId", str)
"""Identifier of an entry. A payload's field of this type makes its entry depend on the one it names."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Something in a catalog, named so that it can be found again in another release.

    Attributes
    ----------
    scheme
        The taxonomy: ``"onet-soc"``, ``"onet-element"``, ``"esco-skill"``, ``"esco-occupation"``, ``"oews-area"``.
    release
        The release it was found in, such as ``"30.1"``; ``""`` where it is not known.
    identifier
        Its identifier there: ``"11-3021.00"``, or a full ESCO URI.
    label
        Its name at that time, so that a record reads without a catalog.
    """

    scheme: str
    release: str
    identifier: str
    label: str
