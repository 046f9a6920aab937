"""A table of a release, as it is."""

from collections.abc import Iterable
from dataclasses import dataclass

Row = tuple[str | None, ...]


@dataclass(frozen=True)
class Table:
    """A table of a release: its name in the catalog, its columns as published, and its rows."""

    name: str
    columns: tuple[str, ...]
    rows: Iterable[Row]
