"""What one occupation is to a person: can, want and live with reasons, pay, jobs, preparation, what to ask."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.catalog.values import ElementKind, Occupation, Pay
from wherenext.core.guidance.destination.mix import one
from wherenext.core.guidance.fit.asking import ask_about
from wherenext.core.guidance.fit.choice import is_far
from wherenext.core.guidance.fit.constraints import Check, check_constraints
from wherenext.core.guidance.fit.fit import Fit
from wherenext.core.guidance.fit.gap import Requirement, find_gap
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.preparation import describe_zone
from wherenext.core.guidance.fit.reasons import explain_can, explain_want
from wherenext.core.guidance.fit.standing import share_open
from wherenext.core.guidance.person.evidence import Part
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.portrait import Portrait, portray
from wherenext.core.guidance.work.provenance import trace

FEW = 4
"""How many occupations are shown while they rest on little."""


@dataclass(frozen=True)
class Preparation:
    """What an occupation usually asks for before one starts.

    Attributes
    ----------
    zone
        O*NET job zone, 1 to 5, with where it comes from; its value is None where unknown.
    words
        What the zone means.
    months
        Shortest and longest preparation still missing for this person; None where unknown.
    """

    zone: Figure
    words: str
    months: tuple[int, int] | None


@dataclass(frozen=True)
class Option:
    """One occupation as this person may see it.

    Attributes
    ----------
    occupation
        The occupation.
    far
        Whether it is of a major group the person has not worked in.
    can
        What the person can do of it; the score is the share of what it asks for that is shown.
    want
        How much the person's likes speak for it; the score is the share of occupations they speak less for.
    place
        Its place among the offered occupations by how much the person's likes speak for them; 1 is the first. None
        where nothing told of any.
    among
        How many occupations are offered.
    live
        The worst of the constraints that figures can tell, in [0, 1]; None where none can.
    checks
        Every constraint: holds, fails or unknown.
    pay
        Pay as a distribution; None where unknown.
    below_floor
        Share of the people in it who earn less than the floor; None where no floor was told.
    jobs
        Number of jobs where the pay is from.
    preparation
        What is usually asked for before one starts.
    gap
        What it asks for most, held against what speaks for the person.
    ask
        What to ask someone who does it.
    portrait
        How the installed catalog describes it.
    """

    occupation: Occupation
    far: bool
    can: Part
    want: Part
    place: int | None
    among: int
    live: float | None
    checks: tuple[Check, ...]
    pay: Pay | None
    below_floor: Figure | None
    jobs: Figure
    preparation: Preparation
    gap: tuple[Requirement, ...]
    ask: tuple[str, ...]
    portrait: Portrait


def show_option(known: Known, ground: Ground, row: int) -> Option:
    """Return one occupation as a person may see it.

    Parameters
    ----------
    known
        Everything about the person.
    ground
        The catalog, made ready.
    row
        Row of the occupation.

    Returns
    -------
    Option
        Scores, reasons and facts.
    """
    person, fit = known.person, known.fit
    gap = find_gap(person, known.strengths, one(row), ground)
    checks = check_constraints(person, fit, row)
    portrait = portray(row, ground.catalog)
    published = ground.catalog.pay.find(row, known.area)
    live, among = float(fit.live[row]), int(np.count_nonzero(ground.offered))
    return Option(
        occupation=ground.catalog.occupations[row],
        far=bool(is_far(person, ground)[row]),
        can=Part(_cover(known, ground, row), explain_can(known, ground, gap, row)),
        want=Part(float(fit.want[row]), explain_want(known, ground, row)),
        place=max(among - round(float(fit.want[row]) * among), 1) if fit.knows_likes else None,
        among=among,
        live=None if np.isnan(live) else live,
        checks=checks,
        pay=published,
        below_floor=show_below_floor(person, fit, published, row),
        jobs=show_jobs(published),
        preparation=show_preparation(fit, ground, row),
        gap=gap,
        ask=ask_about(person, fit, row, checks, gap, portrait.day),
        portrait=portrait,
    )


def pick_few(options: Sequence[Option]) -> tuple[Option, ...]:
    """Return the occupations to show while little was told.

    Parameters
    ----------
    options
        The occupations to show first, best first.

    Returns
    -------
    tuple
        At most :data:`FEW`, those first for which words of the person speak.
    """
    ranked = sorted(
        options, key=lambda each: not any(reason.evidence for reason in (*each.can.reasons, *each.want.reasons))
    )
    return tuple(ranked[:FEW])


def _cover(known: Known, ground: Ground, row: int) -> float:
    """Return the share of what an occupation asks for that is shown; where nothing is known of it, the rank in can."""
    still_open = float(share_open(known.person, known.strengths, ground, np.array([row]))[0])
    return float(known.fit.can[row]) if np.isnan(still_open) else 1 - still_open


def show_below_floor(person: Person, fit: Fit, pay: Pay | None, row: int) -> Figure | None:
    """Return the share of the people in an occupation who earn less than the person's floor.

    Parameters
    ----------
    person
        The person.
    fit
        How the person fits every occupation.
    pay
        The published pay.
    row
        Row of the occupation.

    Returns
    -------
    Figure or None
        None where no floor was told.
    """
    if person.floor is None:
        return None
    share = float(fit.below_floor[row])
    source, date = ("you", "") if pay is None else (pay.source, pay.date)
    note = "Read between the published percentiles." if not np.isnan(share) else "Too little pay is published to tell."
    return Figure(None if np.isnan(share) else share, "share, 0 to 1", Basis.COMPUTED, source, date, note)


def show_jobs(pay: Pay | None) -> Figure:
    """Return the number of jobs.

    Parameters
    ----------
    pay
        The published pay.

    Returns
    -------
    Figure
        Unknown where nothing is published.
    """
    if pay is None:
        return Figure(None, "jobs", Basis.PUBLISHED, "", note="Not published.")
    return Figure(pay.employment, "jobs", Basis.PUBLISHED, pay.source, pay.date, pay.note or f"In {pay.area.place}.")


UNIT = "O*NET job zone, from 1 (hardly any preparation) to 5 (a graduate degree)"
_ESTIMATED = "Estimated in five steps, from none to a graduate degree; wrong by about {error:.1f} of a step on average."


def show_preparation(fit: Fit, ground: Ground, row: int) -> Preparation:
    """Return what an occupation usually asks for before one starts.

    Parameters
    ----------
    fit
        How the person fits every occupation.
    ground
        The catalog, made ready.
    row
        Row of the occupation.

    Returns
    -------
    Preparation
        Unknown where the catalog has no job zones.
    """
    zone, months = float(ground.zone[row]), fit.months[row]
    table = ground.catalog.ratings.get(ElementKind.PREPARATION)
    if table is None or np.isnan(zone):
        return Preparation(Figure(None, UNIT, Basis.ESTIMATED, ""), "unknown", None)
    origin = trace(table, (row,), 0, ground.catalog)
    estimated = origin.basis is Basis.ESTIMATED and table.error is not None
    note = _ESTIMATED.format(error=table.error) if estimated else ""
    figure = replace(origin, value=round(zone), unit=UNIT, note=note)
    return Preparation(figure, describe_zone(zone), (round(float(months[0])), round(float(months[1]))))
