"""What projections publish of an occupation: how people enter, openings, and why they leave."""

from collections.abc import Mapping

from wherenext.core.catalog.facts import Outlook, Published
from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.guidance.work.fact import Fact, miss

NATION = "in the whole country"
SHARES_SHOWN = 3


def cite(published: Published[object], value: float | None = None, unit: str = "") -> Figure:
    """Return a published value as a figure.

    Parameters
    ----------
    published
        What a release says.
    value
        The number; None where it is words.
    unit
        Its unit.

    Returns
    -------
    Figure
        With source, date and note of the release.
    """
    return Figure(value, unit, Basis.PUBLISHED, published.source, published.date, published.note)


def show_entry(
    outlook: Published[Outlook] | None, education: Published[Mapping[str, float]] | None
) -> tuple[Fact, ...]:
    """Return how people get into an occupation.

    Parameters
    ----------
    outlook
        Its projections.
    education
        What its workers say is required.

    Returns
    -------
    tuple of Fact
        Only what is published; none of it is a rule.
    """
    facts = []
    if outlook is not None and outlook.value is not None:
        told = outlook.value
        named = (
            ("Education typically needed to enter", told.entry_education),
            ("Experience typically needed in a related occupation", told.experience),
            ("Training on the job typically needed", told.training),
        )
        facts = [Fact(name, cite(outlook), text) for name, text in named if text]
    if education is not None and education.value:
        facts.append(Fact("What people in it say is required", cite(education), tell_education(education.value)))
    return tuple(facts)


_ZONES = {
    "No formal educational credential": 1.0,
    "High school diploma or equivalent": 2.0,
    "Some college, no degree": 2.5,
    "Postsecondary nondegree award": 3.0,
    "Associate's degree": 3.0,
    "Bachelor's degree": 4.0,
    "Master's degree": 5.0,
    "Doctoral or professional degree": 5.0,
}
"""The job zone in which each education that projections name as typical for entry is usual."""


def entry_zone(outlook: Published[Outlook] | None) -> float | None:
    """Return the job zone in which the education is usual that an occupation's projections name for entry.

    Parameters
    ----------
    outlook
        Its projections.

    Returns
    -------
    float or None
        From 1 to 5; None where nothing is published.
    """
    return None if outlook is None or outlook.value is None else _ZONES.get(outlook.value.entry_education or "")


def tell_education(shares: Mapping[str, float]) -> str:
    """Return in words what an occupation's workers say is required.

    Parameters
    ----------
    shares
        Percent of workers by level of education.

    Returns
    -------
    str
        The most often named levels.
    """
    most = sorted(shares.items(), key=lambda share: -share[1])[:SHARES_SHOWN]
    told = (f"{level} ({share:.0f}{'' if place else ' of 100'})" for place, (level, share) in enumerate(most))
    return ", ".join(told)


def show_prospects(outlook: Published[Outlook] | None) -> tuple[Fact, ...]:
    """Return how many places open, and why people leave.

    Parameters
    ----------
    outlook
        Its projections.

    Returns
    -------
    tuple of Fact
        Only what is published.
    """
    if outlook is None or outlook.value is None:
        return ()
    told = outlook.value
    first, last = told.years
    lines = (
        (
            "Openings a year",
            told.openings,
            "openings a year",
            "{:,.0f} a year " + NATION + ", from growth and from leaving",
        ),
        ("Change in jobs", told.change, "percent", "{:+.1f} % from " + f"{first} to {last}, {NATION}"),
        ("Leave work altogether", told.exits, "percent a year", "{:.1f} % a year"),
        ("Move to another occupation", told.transfers, "percent a year", "{:.1f} % a year"),
        ("Self-employed", told.self_employed, "percent", "{:.1f} %"),
    )
    return tuple(
        Fact(name, cite(outlook, value, unit), words.format(value))
        for name, value, unit, words in lines
        if value is not None
    )


def show_openings(outlook: Published[Outlook] | None) -> Fact:
    """Return the openings a year as one line.

    Parameters
    ----------
    outlook
        The projections of an occupation.

    Returns
    -------
    Fact
        Unknown, with how to know, where nothing is published.
    """
    name = "Openings"
    facts = [fact for fact in show_prospects(outlook) if fact.name == "Openings a year"]
    if not facts:
        return miss(name, installed=outlook is not None)
    return Fact(name, facts[0].figure, f"{facts[0].words[:1].upper()}{facts[0].words[1:]}.")
