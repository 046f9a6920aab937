"""One destination examined: what it asks for, how hard it is, what it puts at risk, what is not known."""

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from wherenext.core.catalog.pay import PayInArea
from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.catalog.values import ElementKind, Pay
from wherenext.core.guidance.asking import ask_about, ask_of_assumptions
from wherenext.core.guidance.constraints import Check, State, check_constraints
from wherenext.core.guidance.difficulty import Difficulty, judge_difficulty
from wherenext.core.guidance.fit import Fit
from wherenext.core.guidance.gap import Requirement, find_gap
from wherenext.core.guidance.ground import Ground
from wherenext.core.guidance.mix import Mix
from wherenext.core.guidance.money import MoneyOutlook, OwnMoney, plan_money
from wherenext.core.guidance.options import show_below_floor, show_jobs
from wherenext.core.guidance.person import Person
from wherenext.core.guidance.skills import ShownSkill, Strength
from wherenext.core.guidance.starting import START_UP
from wherenext.core.guidance.step import step_difficulty

LABEL_WIDTH = 60
"""Characters of a destination's label."""
COVERED = 0.6
"""Cosine from which a shown skill counts towards a skill that an occupation asks for."""
NEAR_STEP = 0.3
"""Difficulty up to which an occupation is something to fall back on."""


@dataclass(frozen=True, slots=True)
class Risk:
    """One risk with its figure and what it means."""

    name: str
    figure: Figure
    words: str


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the checklist: whether a reality has been examined, and what is still to do."""

    name: str
    examined: bool
    words: str


@dataclass(frozen=True)
class Reality:
    """A destination examined.

    Attributes
    ----------
    entry
        Identifier of the destination's entry; None where the program picked it.
    title
        The destination in the person's words, or the occupation's title.
    because
        Why this one is examined.
    mix
        What it is made of.
    gap
        What it asks for most, held against what speaks for the person.
    missing
        Names of ESCO skills it asks for that nothing told so far speaks for.
    accuracy
        Where the requirements come from; the value is their measured accuracy, None where they are published.
    difficulty
        How hard it is.
    risks
        What it puts at risk.
    checks
        Constraints: hold, fail or unknown.
    gates
        Questions about licences, degrees and selection; none is asserted.
    questions
        What to ask or find out.
    unknown
        What is not known at all.
    checklist
        What has been examined and what not.
    pay
        Pay of the occupation, or of the largest part.
    money
        Money on the way.
    """

    entry: str | None
    title: str
    because: str
    mix: Mix
    gap: tuple[Requirement, ...]
    missing: tuple[str, ...]
    accuracy: Figure
    difficulty: Difficulty
    risks: tuple[Risk, ...]
    checks: tuple[Check, ...]
    gates: tuple[str, ...]
    questions: tuple[str, ...]
    unknown: tuple[str, ...]
    checklist: tuple[Item, ...]
    pay: Pay | None
    money: MoneyOutlook

    @property
    def label(self) -> str:
        """The title in a few words: its first clause."""
        clause = re.split(r"[.:;\n]", self.title.strip(), maxsplit=1)[0].strip()
        return textwrap.shorten(clause, LABEL_WIDTH, placeholder="…") or "Your destination"


@dataclass(frozen=True, slots=True)
class Aim:
    """What is to be examined.

    Attributes
    ----------
    mix
        What it is made of.
    title
        What it is called.
    because
        Why this one.
    entry
        Identifier of the destination's entry; None where the program picked it.
    """

    mix: Mix
    title: str
    because: str
    entry: str | None = None


@dataclass(frozen=True)
class Known:
    """Everything about a person that an examination rests on.

    Attributes
    ----------
    person
        The person.
    skills
        Skills with their words.
    strengths
        What they add up to.
    fit
        How the person fits every occupation.
    pay
        Pay as seen from the area.
    area
        Row of the area.
    """

    person: Person
    skills: tuple[ShownSkill, ...]
    strengths: tuple[Strength, ...]
    fit: Fit
    pay: PayInArea
    area: int


def examine(aim: Aim, known: Known, ground: Ground) -> Reality:
    """Examine one destination.

    Parameters
    ----------
    aim
        What is examined.
    known
        What is known of the person.
    ground
        The catalog, made ready.

    Returns
    -------
    Reality
        With what is not known said to be unknown.
    """
    mix, person, main = aim.mix, known.person, int(aim.mix.rows[0])
    gap = find_gap(person, known.strengths, mix, ground)
    checks = check_constraints(person, known.fit, main)
    published = ground.catalog.pay.find(main, known.area)
    difficulty = judge_difficulty(person, known.strengths, gap, mix, known.fit, ground)
    assumptions = _assumptions(person, aim.entry)
    asked = ask_about(person, known.fit, main, checks, gap)
    gates = _gates(ground, mix)
    unknown = _unknown(ground, mix, published, checks, person)
    return Reality(
        entry=aim.entry,
        title=aim.title,
        because=aim.because,
        mix=mix,
        gap=gap,
        missing=find_missing_skills(known.skills, mix, ground),
        accuracy=_accuracy(ground),
        difficulty=difficulty,
        risks=_risks(known, ground, mix, published),
        checks=checks,
        gates=gates,
        questions=(*ask_of_assumptions(assumptions), *(() if mix.named else START_UP), *asked),
        unknown=unknown,
        checklist=_check_list(person, gap, checks, published, difficulty),
        pay=published,
        money=plan_money(_own_money(person), difficulty.months or (0, 0), _pay_to_expect(published)),
    )


def find_missing_skills(skills: Sequence[ShownSkill], mix: Mix, ground: Ground, most: int = 8) -> tuple[str, ...]:
    """Return the ESCO skills a destination asks for that no shown skill comes close to.

    Parameters
    ----------
    skills
        Skills with their words.
    mix
        What the destination is made of.
    ground
        The catalog, made ready.
    most
        How many at most.

    Returns
    -------
    tuple of str
        Names, the most strongly asked for first.
    """
    links, vectors = ground.catalog.links, ground.catalog.skill_vectors
    asked: dict[int, float] = {}
    for row, share in zip(mix.rows, mix.shares, strict=True):
        for skill, weight in zip(links.skills[row], links.weights[row], strict=True):
            if skill >= 0:
                asked[int(skill)] = asked.get(int(skill), 0.0) + float(share * weight)
    ranked = sorted(asked, key=lambda skill: -asked[skill])
    shown = [skill.row for skill in skills if skill.row is not None]
    if shown and ranked:
        wanted, have = (_unit(np.asarray(vectors[rows], np.float32)) for rows in (ranked, shown))
        closest = (wanted @ have.T).max(axis=1)
        ranked = [skill for skill, close in zip(ranked, closest, strict=True) if close < COVERED]
    return tuple(ground.catalog.skill_names[skill] for skill in ranked[:most])


def _unit(rows: np.ndarray) -> np.ndarray:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(length > 0, length, 1))


def _assumptions(person: Person, entry: str | None) -> list[str]:
    return [each.payload.text for each in person.journey.assumptions if each.payload.destination == entry]


def _accuracy(ground: Ground) -> Figure:
    table = ground.catalog.ratings.get(ElementKind.SKILL)
    if table is None:
        return Figure(None, "correlation, -1 to 1", Basis.ESTIMATED, "", note="This catalog holds no requirements.")
    note = "" if table.basis is Basis.PUBLISHED else "Out-of-fold correlation with the published ratings."
    return Figure(table.accuracy, "correlation, -1 to 1", table.basis, table.source, note=note)


def _risks(known: Known, ground: Ground, mix: Mix, published: Pay | None) -> tuple[Risk, ...]:
    main = int(mix.rows[0])
    risks = []
    below = show_below_floor(known.person, known.fit, published, main)
    if below is not None:
        said = "unknown" if below.value is None else f"about {round(100 * below.value)} of 100 people in it earn less"
        risks.append(Risk("Pay below your floor", below, f"Against your floor, {said}."))
    jobs = show_jobs(published)
    said = "unknown" if jobs.value is None or published is None else f"{jobs.value:,.0f} in {published.area.name}"
    risks.append(Risk("Few places to work", jobs, f"Jobs: {said}."))
    rows = np.flatnonzero(ground.offered)
    near = int((step_difficulty(ground, np.array([main]), rows)[0] <= NEAR_STEP).sum())
    fallback = Figure(near, "occupations", Basis.COMPUTED, _accuracy(ground).source)
    risks.append(Risk("Little to fall back on", fallback, f"{near} occupations are a short step from it."))
    exposed = Figure(None, "share", Basis.PUBLISHED, "", note="This catalog has no exposure ratings.")
    risks.append(Risk("Work that machines take over", exposed, "Unknown: this catalog has no exposure ratings."))
    return tuple(risks)


def _gates(ground: Ground, mix: Mix) -> tuple[str, ...]:
    """Ask, never assert: which gates there are differs by place."""
    title = ground.catalog.occupations[int(mix.rows[0])].title
    name = f"work as one of the {title}" if mix.named else "do this"
    zone = float(mix.blend(ground.zone))
    questions = [
        f"Does the place ask for a licence, a certificate or a registration to {name}, and what does it take?",
        "Is there an entrance test, a background check, a medical or an age rule?",
    ]
    if not np.isnan(zone) and zone >= 3:
        questions.insert(1, "Is a degree or an apprenticeship a rule here, or a habit that experience can replace?")
    return tuple(questions)


def _unknown(
    ground: Ground, mix: Mix, published: Pay | None, checks: Sequence[Check], person: Person
) -> tuple[str, ...]:
    told = person.journey.money
    names = (
        ("what it pays in your area", published is None),
        ("what preparation it asks for", bool(np.isnan(mix.blend(ground.zone)))),
        ("whether it can be done from home", True),
        ("how openings will develop", True),
        ("how exposed it is to automation", True),
        ("your savings and monthly costs, and so how long you could go without pay", told is None),
        ("the least pay you could live on", person.floor is None),
        ("the road in of people who are not an occupation of the catalog", not mix.named),
    )
    open_checks = tuple(f'whether this can hold: "{check.text}"' for check in checks if check.state is State.UNKNOWN)
    return (*(name for name, unknown in names if unknown), *open_checks)


def _check_list(
    person: Person,
    gap: Sequence[Requirement],
    checks: Sequence[Check],
    published: Pay | None,
    difficulty: Difficulty,
) -> tuple[Item, ...]:
    journey = person.journey
    rated = sum(each.shown is not None for each in gap)
    open_checks = sum(check.state is State.UNKNOWN for check in checks)
    talks = len([talk for talk in journey.conversations if talk.payload.held])
    return (
        Item("Skills asked for", bool(gap), f"{len(gap)} looked at, {rated} of them rated by you."),
        Item("Difficulty", difficulty.score.value is not None, difficulty.words),
        Item("Pay against your floor", published is not None and person.floor is not None, "Needs pay and a floor."),
        Item("Money on the way", journey.money is not None, "Needs savings and monthly costs."),
        Item("Life constraints", bool(checks) and open_checks == 0, f"{open_checks} of {len(checks)} not known."),
        Item("Hard gates", False, "Ask; this program asserts none."),
        Item("A talk with someone who does it", talks > 0, f"{talks} held."),
        Item("A day of trying it", bool(journey.outcomes), f"{len(journey.outcomes)} moves with an outcome."),
        Item("What would change your mind", any(r.payload.would_change for r in journey.revisions), "Write it down."),
    )


def _own_money(person: Person) -> OwnMoney:
    money, job = person.journey.money, person.journey.present_job
    pay = None if job is None else job.payload.pay
    if money is None:
        return OwnMoney(present_pay=pay)
    told = money.payload
    return OwnMoney(told.savings, told.monthly_costs, told.other_monthly_income, pay)


def _pay_to_expect(published: Pay | None) -> tuple[float | None, float | None]:
    return (None, None) if published is None else (published.percentiles[0], published.percentiles[2])
