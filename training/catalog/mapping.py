"""Our own reviewed table from ESCO skill groups to O*NET skill and knowledge elements."""

import csv
from pathlib import Path

TABLE = Path(__file__).with_name("group_elements.csv")


def read_group_elements() -> dict[str, tuple[tuple[str, float], ...]]:
    """Return pairs of element and weight, the strongest first, by code of the ESCO group."""
    found: dict[str, tuple[tuple[str, float], ...]] = {}
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["group"]] = (*found.get(row["group"], ()), (row["element"], float(row["weight"])))
    return {group: tuple(sorted(pairs, key=lambda pair: -pair[1])) for group, pairs in found.items()}
