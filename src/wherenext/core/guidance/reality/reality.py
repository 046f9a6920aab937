"""One destination examined: what it asks for, how hard it is, what it puts at risk, what is not known."""

import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.source import Figure
from wherenext.core.catalog.values import Pay
from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.fit.asking import ask_about, ask_of_assumptions
from wherenext.core.guidance.fit.constraints import Check, check_mix
from wherenext.core.guidance.fit.gap import Requirement, find_gap
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.reality.checklist import Item, check_list
from wherenext.core.guidance.reality.difficulty import Difficulty, judge_difficulty
from wherenext.core.guidance.reality.gates import ask_gates
from wherenext.core.guidance.reality.missing import find_missing_skills
from wherenext.core.guidance.reality.money import Expected, MoneyOutlook, OwnMoney, plan_money
from wherenext.core.guidance.reality.parts import PartPay, find_pays
from wherenext.core.guidance.reality.risks import list_risks
from wherenext.core.guidance.reality.starting import ask_before_starting
from wherenext.core.guidance.reality.unknowns import list_unknown
from wherenext.core.guidance.work.fact import Fact
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.portrait import Portrait, portray
from wherenext.core.guidance.work.provenance import trace_requirements

LABEL_WIDTH = 60
"""Characters of a destination's label."""


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
        Names of ESCO skills it asks for that no words told so far come near to.
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
    pays
        What it pays: of the occupation, or of each part.
    money
        Money on the way.
    portrait
        The occupation, or the first part, as the installed catalog describes it.
    """

    entry: str | None
    title: str
    because: str
    mix: Mix
    gap: tuple[Requirement, ...]
    missing: tuple[str, ...]
    accuracy: Figure
    difficulty: Difficulty
    risks: tuple[Fact, ...]
    checks: tuple[Check, ...]
    gates: tuple[str, ...]
    questions: tuple[str, ...]
    unknown: tuple[str, ...]
    checklist: tuple[Item, ...]
    pays: tuple[PartPay, ...]
    money: MoneyOutlook
    portrait: Portrait

    @property
    def pay(self) -> Pay | None:
        """Pay of the occupation; of a destination that is made of several :attr:`pays` tells it, by part."""
        return self.pays[0].pay

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
    gap = find_gap(person, known.strengths, mix.work, ground)
    checks = check_mix(person, known.fit, mix, ground)
    pays = find_pays([int(row) for row in mix.rows], known.area, ground)
    published = None if mix.is_undertaking else next((each.pay for each in pays if each.pay is not None), None)
    difficulty = judge_difficulty(person, known.strengths, gap, mix, known.fit, ground)
    assumptions = _assumptions(person, aim.entry)
    portrait = portray(main, ground.catalog)
    asked = ask_about(person, known.fit, main, checks, gap, portrait.day, is_lived=mix.is_lived)
    return Reality(
        entry=aim.entry,
        title=aim.title,
        because=aim.because,
        mix=mix,
        gap=gap,
        missing=find_missing_skills(
            known.skills,
            mix.work,
            ground,
            told=_find_told(person),
            shown=[each.id for each in gap if each.is_shown],
            worked=[each.occupation for each in person.worked],
        ),
        accuracy=trace_requirements(ground.catalog, [int(row) for row in mix.rows]),
        difficulty=difficulty,
        risks=list_risks(known, ground, mix, portrait),
        checks=checks,
        gates=ask_gates(ground, mix, assumptions),
        questions=(*ask_of_assumptions(assumptions), *_ask_to_start(mix, aim.title), *asked),
        unknown=list_unknown(ground, mix, published, checks, person, portrait),
        checklist=check_list(person, gap, checks, published, difficulty, portrait),
        pays=pays,
        money=_reckon_money(person, difficulty, pays, mix),
        portrait=portrait,
    )


def _reckon_money(person: Person, difficulty: Difficulty, pays: tuple[PartPay, ...], mix: Mix) -> MoneyOutlook:
    """Take for the expected way the time that the straight road takes: two times on one page would contradict."""
    months = None
    if difficulty.months is not None and difficulty.likely is not None:
        months = difficulty.likely, difficulty.months[1]
    return plan_money(_own_money(person), months, _expect(pays, mix))


def _ask_to_start(mix: Mix, text: str) -> tuple[str, ...]:
    return ask_before_starting(mix.kinds, text) if mix.is_undertaking else ()


def _find_told(person: Person) -> NDArray[np.float32]:
    """Return the vectors of everything that speaks of what the person can do; a title or a study does as well."""
    return person.vectors[person.can > 0]


def _assumptions(person: Person, entry: str | None) -> list[str]:
    return [each.payload.text for each in person.journey.assumptions if each.payload.destination == entry]


def _own_money(person: Person) -> OwnMoney:
    money, job = person.journey.money, person.journey.present_job
    pay = None if job is None else job.payload.pay
    if money is None:
        return OwnMoney(present_pay=pay)
    told = money.payload
    return OwnMoney(told.savings, told.monthly_costs, told.other_monthly_income, pay)


def _expect(pays: tuple[PartPay, ...], mix: Mix) -> Expected:
    """Expect the mean over the parts as difficulty is one, and at worst the lowest: no part stands for the others."""
    if mix.is_undertaking:
        return Expected(is_undertaking=True)
    told = [(share, each.title, each.pay) for share, each in zip(mix.shares, pays, strict=True) if each.pay is not None]
    middles = [(pay.percentiles[2], float(share)) for share, _, pay in told]
    lowest = sorted((pay.percentiles[0], title) for _, title, pay in told if pay.percentiles[0] is not None)
    least, whose = lowest[0] if lowest else (None, pays[0].title)
    return Expected(least, _mean(middles), whose if len(pays) > 1 else "")


def _mean(values: Iterable[tuple[float | None, float]]) -> float | None:
    known = [(value, share) for value, share in values if value is not None]
    return sum(value * share for value, share in known) / sum(share for _, share in known) if known else None
