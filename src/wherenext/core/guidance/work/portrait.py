"""An occupation as the installed catalog describes it: a day, the way in, conditions, outlook, neighbours."""

from collections.abc import Sequence
from dataclasses import dataclass

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.facts import Facts, Published, Software, Task
from wherenext.core.guidance.life.context import SHOWN, read
from wherenext.core.guidance.life.workplace import show_home, tell_home
from wherenext.core.guidance.work.exposure import show_exposure
from wherenext.core.guidance.work.fact import Fact, Listing
from wherenext.core.guidance.work.prospects import cite, show_entry, show_prospects

TASKS_SHOWN = 6
SOFTWARE_SHOWN = 8
RELATED_SHOWN = 6


@dataclass(frozen=True)
class Portrait:
    """What is published of one occupation beside pay and ratings; what is not published is not in it.

    Attributes
    ----------
    title
        The occupation.
    day
        What people in it do, the most important task first; None where it is unknown.
    entry
        How people get in.
    conditions
        Where, when and how the work is done.
    prospects
        Openings, growth, and why people leave.
    exposure
        Each measure of how far machines reach into it.
    software
        Programs it uses, those that postings ask for first; None where it is unknown.
    related
        Occupations near it; None where it is unknown.
    """

    title: str
    day: Listing | None
    entry: tuple[Fact, ...]
    conditions: tuple[Fact, ...]
    prospects: tuple[Fact, ...]
    exposure: tuple[Fact, ...]
    software: Listing | None
    related: Listing | None

    @property
    def lacking(self) -> tuple[str, ...]:
        """What it does not tell, in words."""
        told = (
            ("an ordinary day", self.day),
            ("how people get in", self.entry),
            ("conditions of the work", self.conditions),
            ("openings and growth", self.prospects),
            ("how far machines reach into it", self.exposure),
            ("software", self.software),
            ("occupations near it", self.related),
        )
        return tuple(name for name, part in told if not part)


def portray(row: int, catalog: Catalog) -> Portrait:
    """Return an occupation as the catalog describes it.

    Parameters
    ----------
    row
        Row of the occupation.
    catalog
        The catalog.

    Returns
    -------
    Portrait
        Without what is not installed or not published.
    """
    facts = catalog.read_facts(row)
    return Portrait(
        title=catalog.occupations[row].title,
        day=_show_day(facts.tasks),
        entry=show_entry(facts.outlook, facts.education),
        conditions=show_conditions(row, catalog),
        prospects=show_prospects(facts.outlook),
        exposure=show_exposure(facts.exposure),
        software=_show_software(facts.software),
        related=_show_related(facts, catalog),
    )


def show_conditions(row: int, catalog: Catalog) -> tuple[Fact, ...]:
    """Return where, when and how the work is done.

    Parameters
    ----------
    row
        Row of the occupation.
    catalog
        The catalog.

    Returns
    -------
    tuple of Fact
        Only what is published.
    """
    home = show_home(catalog, row)
    facts = [] if home.value is None else [Fact("Work from home", home, tell_home(home)[0])]
    readings = (read(measure, catalog) for measure in SHOWN)
    told = [reading for reading in readings if reading is not None and reading.tell(row)]
    return (*facts, *(Fact(each.measure.name, each.at(row), each.tell(row)) for each in told))


def _show_day(tasks: Published[tuple[Task, ...]] | None) -> Listing | None:
    if tasks is None or not tasks.value:
        return None
    # What is not rated at all may still be central; what is rated as a side task is not an ordinary day.
    central = [task.text for task in tasks.value if task.core is not False] or [task.text for task in tasks.value]
    return _list(central, len(tasks.value), tasks, TASKS_SHOWN)


def _show_software(software: Published[tuple[Software, ...]] | None) -> Listing | None:
    if software is None or not software.value:
        return None
    ranked = sorted(software.value, key=lambda each: (not each.in_demand, not each.hot))
    return _list([each.name for each in ranked], len(ranked), software, SOFTWARE_SHOWN)


def _show_related(facts: Facts, catalog: Catalog) -> Listing | None:
    if facts.related is None or not facts.related.value:
        return None
    titles = [catalog.occupations[each.row].title for each in facts.related.value]
    return _list(titles, len(titles), facts.related, RELATED_SHOWN)


def _list(items: Sequence[str], total: int, published: Published[object], most: int) -> Listing:
    return Listing(tuple(items[:most]), total, cite(published))
