"""Under which conditions work is done, as people who do it answered: hours, schedule, what the body is asked for."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.source import Figure
from wherenext.core.catalog.values import ElementKind


@dataclass(frozen=True, slots=True)
class Scale:
    """What the numbers of a measure mean.

    Attributes
    ----------
    least
        The lowest number there is.
    words
        What each whole number means, from the lowest on, in our own words.
    holds
        Up to this mean a person who must avoid it can be told that this holds.
    fails
        From this mean on it does not hold; between the two it is not known.
    """

    least: int
    words: tuple[str, ...]
    holds: float
    fails: float

    @property
    def most(self) -> int:
        """The highest number there is."""
        return self.least + len(self.words) - 1

    def tell(self, value: float) -> str:
        """Return what a mean comes closest to, in words.

        Parameters
        ----------
        value
            A mean on this scale.

        Returns
        -------
        str
            A phrase.
        """
        return self.words[int(np.clip(np.floor(value + 0.5), self.least, self.most)) - self.least]


# The numbers and what they stand for are O*NET's (Work Context Categories); the words are ours, and so is the judgement
# from which mean on something holds or fails.
TIME = Scale(
    1, ("never", "less than half the time", "about half the time", "more than half the time", "all the time"), 2.0, 4.0
)
OFTEN = Scale(1, ("never", "some days a year", "some days a month", "some days a week", "every day"), 2.0, 4.0)
# Of three answers a mean of 2.5 leaves at least half the people on the last one, a mean of 1.5 at most a quarter.
HOURS = Scale(1, ("less than 40 hours a week", "about 40 hours a week", "more than 40 hours a week"), 1.5, 2.5)
# Here a mean of 1.25 leaves at most a quarter of the people who work full weeks, a mean of 2 at least half.
PART_TIME = Scale(1, HOURS.words, 1.25, 2.0)
SCHEDULE = Scale(1, ("the same hours every week", "hours that change", "only some seasons of the year"), 1.25, 2.0)
STRENGTH = Scale(
    0, ("none", "hardly any", "a little", "some", "a good deal", "much", "very much", "the utmost"), 1.5, 3.5
)
"""Of this scale O*NET says that 4 is dragging a sack of 40 pounds and 6 lifting one of 75 (Level Scale Anchors)."""


@dataclass(frozen=True, slots=True)
class Measure:
    """Something that work may ask for.

    Attributes
    ----------
    name
        What it is called here.
    elements
        O*NET identifier and the names that releases have given it: older tables carry names only.
    scale
        What its numbers mean.
    kind
        The table it stands in.
    """

    name: str
    elements: tuple[str, ...]
    scale: Scale
    kind: ElementKind = ElementKind.CONTEXT


WEEK = Measure("Hours", ("4.C.3.d.8", "Duration of Typical Work Week"), HOURS)
SHORT_WEEK = Measure("Hours", WEEK.elements, PART_TIME)
RHYTHM = Measure("Schedule", ("4.C.3.d.4", "Work Schedules"), SCHEDULE)
PRESSURE = Measure("Deadlines", ("4.C.3.d.1", "Time Pressure"), OFTEN)
CONFLICT = Measure("Conflict", ("4.C.1.d.1", "Conflict Situations", "Frequency of Conflict Situations"), OFTEN)
SITTING = Measure("Sitting", ("4.C.2.d.1.a", "Spend Time Sitting"), TIME)
STANDING = Measure("Standing", ("4.C.2.d.1.b", "Spend Time Standing"), TIME)
CLIMBING = Measure("Climbing", ("4.C.2.d.1.c", "Spend Time Climbing Ladders, Scaffolds, or Poles"), TIME)
WALKING = Measure("Walking", ("4.C.2.d.1.d", "Spend Time Walking or Running", "Spend Time Walking and Running"), TIME)
KNEELING = Measure("Kneeling", ("4.C.2.d.1.e", "Spend Time Kneeling, Crouching, Stooping, or Crawling"), TIME)
HANDLING = Measure(
    "Work of the hands",
    ("4.C.2.d.1.g", "Spend Time Using Your Hands to Handle, Control, or Feel Objects, Tools, or Controls"),
    TIME,
)
BENDING = Measure(
    "Bending",
    ("4.C.2.d.1.h", "Spend Time Bending or Twisting Your Body", "Spend Time Bending or Twisting the Body"),
    TIME,
)
REPEATING = Measure("The same motion again", ("4.C.2.d.1.i", "Spend Time Making Repetitive Motions"), TIME)
LIFTING = Measure("Strength", ("1.A.3.a.1", "Static Strength"), STRENGTH, ElementKind.ABILITY_LEVEL)
NOISE = Measure(
    "Noise",
    (
        "4.C.2.b.1.a",
        "Exposed to Sounds, Noise Levels that are Distracting or Uncomfortable",
        "Sounds, Noise Levels Are Distracting or Uncomfortable",
    ),
    OFTEN,
)
TEMPERATURE = Measure(
    "Heat or cold",
    ("4.C.2.b.1.b", "Exposed to Very Hot or Cold Temperatures", "Very Hot or Cold Temperatures"),
    OFTEN,
)
FUMES = Measure("Fumes and dust", ("4.C.2.b.1.d", "Exposed to Contaminants"), OFTEN)
INFECTION = Measure("Infection", ("4.C.2.c.1.b", "Exposed to Disease or Infections"), OFTEN)
HEIGHTS = Measure("Heights", ("4.C.2.c.1.c", "Exposed to High Places"), OFTEN)
WEATHER = Measure(
    "Weather",
    ("4.C.2.a.1.c", "Outdoors, Exposed to All Weather Conditions", "Outdoors, Exposed to Weather"),
    OFTEN,
)

SHOWN = (WEEK, RHYTHM, PRESSURE, SITTING, STANDING, BENDING, LIFTING, WEATHER)
"""What is shown of every occupation; the rest is looked up where a constraint names it."""


@dataclass(frozen=True)
class Reading:
    """A measure as a catalog holds it.

    Attributes
    ----------
    measure
        The measure.
    values
        Shape (occupations,): means on the measure's scale; NaN where unknown.
    figure
        Unit, basis, source and date of every value; its own value is None.
    """

    measure: Measure
    values: NDArray[np.float32]
    figure: Figure

    def at(self, row: int) -> Figure:
        """Return the value of one occupation with where it comes from.

        Parameters
        ----------
        row
            Row of the occupation.

        Returns
        -------
        Figure
            Its value is None where it is unknown.
        """
        value, told = float(self.values[row]), self.figure
        return Figure(None if np.isnan(value) else value, told.unit, told.basis, told.source, told.date)

    def tell(self, row: int) -> str:
        """Return the value of one occupation in words.

        Parameters
        ----------
        row
            Row of the occupation.

        Returns
        -------
        str
            ``""`` where it is unknown.
        """
        value = float(self.values[row])
        return "" if np.isnan(value) else self.measure.scale.tell(value)


def read(measure: Measure, catalog: Catalog) -> Reading | None:
    """Return a measure as a catalog holds it.

    Parameters
    ----------
    measure
        The measure.
    catalog
        The catalog.

    Returns
    -------
    Reading or None
        None where the catalog lacks the table or the column.
    """
    table = catalog.ratings.get(measure.kind)
    if table is None:
        return None
    columns = (i for i, element in enumerate(table.elements) if {element.id, element.name} & set(measure.elements))
    column = next(columns, None)
    if column is None:
        return None
    answered = " (mean answer)" if measure.kind is ElementKind.CONTEXT else ""
    unit = f"{measure.scale.least} to {measure.scale.most}{answered}"
    figure = Figure(None, unit, table.basis, table.source, catalog.date_of(table.source))
    return Reading(measure, np.asarray(table.values[:, column], np.float32), figure)
