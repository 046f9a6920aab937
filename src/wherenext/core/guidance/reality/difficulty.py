"""How hard a destination is for one person, in months with a range, and what that rests on."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.fit.fit import Fit
from wherenext.core.guidance.fit.gap import Requirement
from wherenext.core.guidance.fit.preparation import reached_zone, tell_usual
from wherenext.core.guidance.fit.standing import Standing, share_open
from wherenext.core.guidance.person.person import Held, Person
from wherenext.core.guidance.person.skills import Strength
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.prospects import show_entry
from wherenext.core.guidance.work.provenance import trace
from wherenext.core.guidance.work.step import name_size, step_difficulty

RANGE = "A typical range for work that asks for as much, less what your work and studies have given; yours may differ."
OF_ONES_OWN = "For a thing of one's own it can be learned on the way where no rule asks for it (a licence, a degree)."
AS_POSTS = "measured as for posts of such work"
OVER_PARTS = "It is the mean over the kinds of work it is made of, which differ."
QUARTER = 3
"""Months to which a likely time is rounded up, within its range: it is no more exact than that."""
EASY = ((0, 0.4), (3, 0.44), (12, 0.55), (24, 0.7), (48, 1.0))
"""How hard work can be at most that asks for so many months at the longest. What is learnt in weeks is no very long
step, however unlike it is to what somebody did; a judgement of ours."""


@dataclass(frozen=True, slots=True)
class Difficulty:
    """How hard a destination is.

    Attributes
    ----------
    words
        In words.
    score
        In [0, 1].
    months
        Shortest and longest preparation still missing, as :class:`~wherenext.core.guidance.fit.fit.Fit` holds them;
        None where unknown.
    likely
        Months of preparation that are reckoned with: as far into the range as it is hard, rounded up to quarters but
        never past the longest; None where unknown. The straight road and the money on the way both rest on it.
    months_basis
        Where the months come from.
    rests_on
        What the score and the range rest on, a sentence each.
    """

    words: str
    score: Figure
    months: tuple[int, int] | None
    likely: int | None
    months_basis: Figure
    rests_on: tuple[str, ...]


def judge_difficulty(
    person: Person,
    strengths: Sequence[Strength],
    gap: Sequence[Requirement],
    mix: Mix,
    fit: Fit,
    ground: Ground,
) -> Difficulty:
    """Return how hard a destination is for a person.

    Parameters
    ----------
    person
        The person.
    strengths
        What the person's skills add up to.
    gap
        What the destination asks for, held against what speaks for the person.
    mix
        What the destination is made of.
    fit
        How the person fits every occupation.
    ground
        The catalog, made ready.

    Returns
    -------
    Difficulty
        Half from how far the nearest position held is, half from what is still open of the requirements; from one
        of them alone where the other is unknown; and no more than the longest preparation allows.
    """
    hard = rate_difficulty(person, strengths, ground, mix.rows, fit.months)
    score = None if np.isnan(hard).all() else float(mix.shares @ np.nan_to_num(hard, nan=float(np.nanmean(hard))))
    months = _round_months(mix.blend(fit.months))
    return Difficulty(
        words=_name(score, mix),
        score=Figure(score, "0 to 1", Basis.COMPUTED, "you"),
        months=months,
        likely=None if months is None else reckon_months(months, score),
        months_basis=_trace_months(months, mix, ground),
        rests_on=tuple(text for text in _tell_grounds(person, gap, mix, months, ground) if text),
    )


def _name(score: float | None, mix: Mix) -> str:
    if score is None:
        return "unknown"
    return f"{name_size(score)}, {AS_POSTS}" if mix.is_undertaking else name_size(score)


def _trace_months(months: tuple[int, int] | None, mix: Mix, ground: Ground) -> Figure:
    table = ground.catalog.ratings.get(ElementKind.PREPARATION)
    if table is None:
        return Figure(None, "months", Basis.ESTIMATED, "you", note=RANGE)
    origin = trace(table, [int(row) for row in mix.rows], 0, ground.catalog)
    told = (RANGE, OVER_PARTS if len(mix.rows) > 1 else "", OF_ONES_OWN if mix.is_undertaking else "")
    value = None if months is None else sum(months) / 2
    return replace(origin, value=value, unit="months", note=" ".join(filter(None, told)))


def _tell_grounds(
    person: Person, gap: Sequence[Requirement], mix: Mix, months: tuple[int, int] | None, ground: Ground
) -> Iterator[str]:
    yield _tell_nearest(person, mix, ground)
    yield _tell_open(gap)
    yield _zone_words(person, mix, months, ground)
    yield _entry_words(mix, ground)


def _tell_open(gap: Sequence[Requirement]) -> str:
    """Count what is open, and what is only taken over from work done or from a job held."""
    if not gap:
        return ""
    counted = [
        f"{count} {'is' if count == 1 else 'are'} counted as met only because {why}"
        for standing, why in _TAKEN_OVER
        if (count := sum(each.standing is standing for each in gap))
    ]
    still_open = sum(each.missing for each in gap)
    told = f"{still_open or 'none'} of the {len(gap)} weightiest requirements {'is' if still_open < 2 else 'are'}"
    return "; ".join([f"{told} still open", *counted])


_TAKEN_OVER = (
    (Standing.HELD, "you have done this work, or work close to it, for long"),
    (Standing.LIKELY, "a position you held asks for about as much"),
)


def _entry_words(mix: Mix, ground: Ground) -> str:
    main = int(mix.rows[0])
    outlook = ground.catalog.read_facts(main).outlook
    facts = show_entry(outlook, None)
    if not facts or outlook is None:
        return ""
    told = "; ".join(f"{fact.name[0].lower()}{fact.name[1:]}: {fact.words}" for fact in facts)
    title = ground.catalog.occupations[main].title
    return f"beside it, as published for {title} ({outlook.source}, {outlook.date}), {told}"


def rate_difficulty(
    person: Person,
    strengths: Sequence[Strength],
    ground: Ground,
    rows: NDArray[np.int64],
    months: NDArray[np.float32],
) -> NDArray[np.float32]:
    """Return how hard occupations are for a person.

    Parameters
    ----------
    person
        The person.
    strengths
        What the person's skills add up to.
    ground
        The catalog, made ready.
    rows
        Shape (some,): rows of occupations.
    months
        Shape (occupations, 2): shortest and longest preparation still missing; NaN where unknown.

    Returns
    -------
    NDArray
        Shape (some,), in [0, 1]: half the step from the nearest position held, half what is still open of the
        requirements; one of them alone where the other is unknown, NaN where both are. Never more than :data:`EASY`
        allows.
    """
    hard = share_open(person, strengths, ground, rows)
    if person.worked:
        step = person.step[rows]
        hard = np.asarray(np.where(np.isnan(hard), step, (step + hard) / 2), np.float32)
    longest, hardest = np.array(EASY).T
    most = np.interp(np.nan_to_num(months[rows, 1], nan=np.inf), longest, hardest)
    return np.asarray(np.minimum(hard, most), np.float32)


def reckon_months(months: tuple[int, int], score: float | None) -> int:
    """Return the months of preparation that are reckoned with.

    Parameters
    ----------
    months
        Shortest and longest preparation still missing.
    score
        How hard it is, in [0, 1]; None where unknown, which counts as the middle.

    Returns
    -------
    int
        As far into the range as it is hard, rounded up to whole quarters and never past the longest.
    """
    short, long = months
    likely = short + (long - short) * (0.5 if score is None else score)
    return min(math.ceil(likely / QUARTER) * QUARTER, long)


def _tell_nearest(person: Person, mix: Mix, ground: Ground) -> str:
    if not person.worked:
        return ""
    held = _find_nearest(person, mix, ground)
    title = ground.catalog.occupations[held.occupation].title
    # Which occupation a title stands for is a guess of ours, and the rest hangs on it.
    read = "" if held.is_said else f', as which your "{held.title}" was read'
    if held.occupation in mix.rows:
        return f"{'part of it is' if len(mix.rows) > 1 else 'it is'} work you have held: {title}{read}"
    return f"how experts judge moves like the one from {title}{read}"


def _find_nearest(person: Person, mix: Mix, ground: Ground) -> Held:
    rows = np.array([each.occupation for each in person.worked])
    return person.worked[int((step_difficulty(ground, rows, mix.rows) @ mix.shares).argmin())]


def _is_held(person: Person, mix: Mix, ground: Ground) -> bool:
    return bool(person.worked) and _find_nearest(person, mix, ground).occupation in mix.rows


def _round_months(months: NDArray[np.float32]) -> tuple[int, int] | None:
    """Take the range as it is held against a limit of the person's: two ranges on one page would contradict."""
    return None if np.isnan(months).any() else (round(float(months[0])), round(float(months[1])))


def _zone_words(person: Person, mix: Mix, months: tuple[int, int] | None, ground: Ground) -> str:
    """Say what is usual before one starts, and how far the person has come, in years and degrees rather than zones."""
    zone, reached = float(mix.blend(ground.zone)), reached_zone(person, ground)
    if np.isnan(zone):
        return ""
    usual = f"what is usual before one starts: {tell_usual(zone)}{_tell_sure(mix, ground)}"
    if reached is None:
        return usual
    if round(reached) >= round(zone):
        is_elsewhere = months and months[1] and not _is_held(person, mix, ground)
        elsewhere = ", though not in just this, so that part of it may be missing" if is_elsewhere else ""
        return f"{usual}; by work or studies you have come as far{elsewhere}"
    return f"{usual}; by work or studies you have come to {tell_usual(reached)}"


def _tell_sure(mix: Mix, ground: Ground) -> str:
    """Say how sure it is where no release tells it."""
    table = ground.catalog.ratings[ElementKind.PREPARATION]
    origin = trace(table, [int(row) for row in mix.rows], 0, ground.catalog)
    if origin.basis is not Basis.ESTIMATED or table.error is None:
        return ""
    return f" (estimated in five steps, and wrong by about {table.error:.1f} of a step on average)"
