"""A discovery as the document that `--json` prints and that the terminal and the report show."""

from collections.abc import Iterable, Sequence
from typing import Any

from wherenext import __version__
from wherenext.application.discover import FEW_SKILLS, Discovery
from wherenext.core.catalog.source import Figure
from wherenext.core.catalog.values import Occupation, Pay
from wherenext.core.guidance.fit.constraints import Check
from wherenext.core.guidance.fit.gap import Requirement
from wherenext.core.guidance.fit.options import Option, Preparation
from wherenext.core.guidance.moves.moves import ProposedMove
from wherenext.core.guidance.person.evidence import Evidence, Part
from wherenext.core.guidance.person.skills import ShownSkill, Strength
from wherenext.core.guidance.reality.difficulty import Difficulty
from wherenext.core.guidance.reality.money import MoneyOutlook
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.road.roads import Road
from wherenext.core.guidance.work.fact import Fact, Listing
from wherenext.core.guidance.work.portrait import Portrait
from wherenext.core.guidance.work.step import name_size
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.kinds import Origin

Document = dict[str, Any]
DIGITS = 4
"""Decimals of a score; more would claim an exactness that no estimate has."""
READ = "read, not confirmed"
TOLD = "told by you"


def describe_discovery(discovery: Discovery, *, kept: bool) -> Document:
    """Return the document of a discovery, as discovery.schema.json describes it."""
    advice = discovery.advice
    journey = advice.person.journey
    job = journey.present_job
    return {
        "format": "wherenext-discovery/1",
        "made": {
            "at": discovery.made_at.isoformat(),
            "program": __version__,
            "catalog": discovery.catalog.version,
            "kept": kept,
        },
        "area": None if discovery.area is None else {"id": discovery.area.code, "name": discovery.area.name},
        "floor": advice.person.floor,
        "present_pay": None if job is None else job.payload.pay,
        "read": _read(journey, discovery.notes),
        "skills": {"found": [_skill(each) for each in advice.skills], "note": _note(advice.skills)},
        "strengths": [_strength(each) for each in advice.strengths],
        "occupations": [_option(each) for each in advice.options],
        "destination": None if advice.reality is None else _reality(advice.reality, discovery),
        "moves": [_move(each) for each in advice.moves],
        "manager_text": advice.manager_text,
        "routes": [_road(each) for each in advice.roads],
        "sources": [_source(discovery, name) for name in discovery.catalog.sources],
        "notices": list(discovery.notices),
    }


def _source(discovery: Discovery, name: str) -> Document:
    source = discovery.catalog.sources[name]
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "version": source.version,
        "date": source.date,
        "licence": source.licence,
        "attribution": source.attribution,
    }


def _read(journey: Journey, notes: Sequence[str]) -> Document:
    positions = [
        {
            "entry": each.identifier,
            "title": each.payload.title,
            "employer": each.payload.employer,
            "place": each.payload.place,
            "start": each.payload.start,
            "end": each.payload.end,
            "paid": each.payload.paid,
            "status": TOLD if each.payload.confirmed else READ,
        }
        for each in journey.positions
    ]
    from_resume = any(each.payload.origin is Origin.RESUME for each in journey.positions)
    return {"status": READ if from_resume else TOLD, "positions": positions, "notes": list(notes)}


def _note(skills: Sequence[ShownSkill]) -> str:
    if len(skills) >= FEW_SKILLS:
        return ""
    found = {0: "No skill was", 1: "One skill was"}.get(len(skills), f"{len(skills)} skills were")
    return (
        f"{found} found with words that show it: the text says too little for more. "
        "A few moments in your own words, with what they took, would change that."
    )


def _evidence(words: Iterable[Evidence]) -> list[Document]:
    return [{"entry": e.entry, "origin": e.origin, "quote": e.quote, "span": list(e.span)} for e in words]


def _skill(skill: ShownSkill) -> Document:
    return {
        "id": skill.uri,
        "name": skill.name,
        "score": _score(skill.score),
        "level": skill.level,
        "evidence": _evidence(skill.evidence),
    }


def _strength(strength: Strength) -> Document:
    return {
        "id": strength.id,
        "name": strength.name,
        "kind": strength.kind.value,
        "score": _score(strength.score),
        "level": strength.level,
        "evidence": _evidence(strength.evidence),
    }


def _option(option: Option) -> Document:
    live = None if option.live is None else _score(option.live)
    return {
        "id": option.occupation.code,
        "title": option.occupation.title,
        "reach": "far" if option.far else "near",
        "can": _part(option.can),
        "want": _part(option.want) | ({"score": None} if option.place is None else {}),
        "want_rank": {"place": option.place, "among": option.among},
        "live": {"score": live, "constraints": [_check(each) for each in option.checks]},
        "pay": _pay(option.pay),
        "below_floor": None if option.below_floor is None else _figure(option.below_floor),
        "jobs": _figure(option.jobs),
        "preparation": _preparation(option.preparation),
        "ask": list(option.ask),
        "portrait": _portrait(option.portrait),
    }


def _part(part: Part) -> Document:
    reasons = [{"text": each.text, "evidence": _evidence(each.evidence)} for each in part.reasons]
    return {"score": _score(part.score), "reasons": reasons}


def _check(check: Check) -> Document:
    return {
        "entry": check.entry,
        "kind": check.kind.value,
        "text": check.text,
        "state": check.state.value,
        "hard": check.hard,
        "why": check.why,
        "figure": None if check.figure is None else _figure(check.figure),
    }


def _pay(pay: Pay | None) -> Document | None:
    if pay is None:
        return None
    names = ("p10", "p25", "p50", "p75", "p90")
    rest = {
        "open_from": pay.open_from,
        "area": pay.area.name,
        "basis": "published",
        "source": pay.source,
        "date": pay.date,
        "note": pay.note,
    }
    return {**dict(zip(names, pay.percentiles, strict=True)), **rest}


def _preparation(preparation: Preparation) -> Document:
    zone = preparation.zone
    return {
        "zone": zone.value,
        "words": preparation.words,
        "basis": zone.basis.value,
        "source": zone.source,
        "date": zone.date,
        "note": zone.note,
    }


def _figure(figure: Figure) -> Document:
    value = figure.value
    return {
        "value": None if value is None else round(float(value), DIGITS),
        "unit": figure.unit,
        "basis": figure.basis.value,
        "source": figure.source,
        "date": figure.date,
        "note": figure.note,
    }


def _fact(fact: Fact) -> Document:
    return {"name": fact.name, "figure": _figure(fact.figure), "words": fact.words, "known": fact.known}


def _portrait(portrait: Portrait) -> Document:
    parts = ("entry", "conditions", "prospects", "exposure")
    lists = ("day", "software", "related")
    return {
        "title": portrait.title,
        **{name: [_fact(each) for each in getattr(portrait, name)] for name in parts},
        **{name: _listing(getattr(portrait, name)) for name in lists},
        "lacking": list(portrait.lacking),
    }


def _listing(listing: Listing | None) -> Document | None:
    if listing is None:
        return None
    origin = listing.origin
    return {
        "items": list(listing.items),
        "total": listing.total,
        "basis": origin.basis.value,
        "source": origin.source,
        "date": origin.date,
        "note": origin.note,
    }


def _reality(reality: Reality, discovery: Discovery) -> Document:
    parts = [discovery.catalog.occupations[int(row)] for row in reality.mix.rows]
    return {
        "id": parts[0].code if reality.mix.named else None,
        "title": reality.title,
        "chosen_because": _because(reality, parts[0].title),
        "made_of": [] if reality.mix.named else _made_of(reality, parts),
        "made_of_basis": "entered" if reality.mix.is_said else "estimated",
        "undertakings": [kind.name for kind in reality.mix.kinds if reality.mix.is_undertaking],
        "undertakings_basis": "entered" if reality.mix.is_kind_said else "estimated",
        "skills_basis": _figure(reality.accuracy),
        "gap": [_requirement(each) for each in reality.gap],
        "missing": list(reality.missing),
        "difficulty": _difficulty(reality.difficulty),
        "risk": [_fact(each) for each in reality.risks],
        "money": _money(reality.money),
        "constraints": [_check(each) for each in reality.checks],
        "gates": list(reality.gates),
        "questions": list(reality.questions),
        "unknown": list(reality.unknown),
        "checklist": [{"name": e.name, "examined": e.examined, "words": e.words} for e in reality.checklist],
        "pay": _pay(reality.pay) if reality.mix.named else None,
        "pays": [{"title": each.title, "pay": _pay(each.pay)} for each in reality.pays],
        "of_ones_own": reality.mix.is_undertaking,
        "portrait": _portrait(reality.portrait),
    }


def _made_of(reality: Reality, parts: Sequence[Occupation]) -> list[Document]:
    return [
        {"id": each.code, "title": each.title, "share": _score(share)}
        for each, share in zip(parts, reality.mix.shares, strict=True)
    ]


def _difficulty(difficulty: Difficulty) -> Document:
    return {
        "words": difficulty.words,
        "figure": _figure(difficulty.score),
        "months": "" if difficulty.months is None else tell_months(difficulty.months),
        "months_basis": _figure(difficulty.months_basis),
        "rests_on": list(difficulty.rests_on),
    }


def _because(reality: Reality, title: str) -> str:
    """Say under which name of the catalog a destination in the person's own words was examined."""
    if not reality.mix.named or title == reality.title:
        return reality.because
    return f"{reality.because} It was examined as {title}."


def _money(money: MoneyOutlook) -> list[Document]:
    ways = (("at best", money.expected), ("at worst", money.worst))
    rows = [("How long savings last without any pay", money.runway, "")]
    for name, path in ways:
        rows += [
            (f"Least that is left of savings, {name}", path.lowest, path.scenario.name),
            (f"Until the change has paid for itself, {name}", path.break_even, path.scenario.name),
        ]
    return [_fact(_tell_money(name, figure, words)) for name, figure, words in rows]


def _tell_money(name: str, figure: Figure, words: str) -> Fact:
    """Say why where there is no figure: savings that do not run out are not unknown."""
    known = figure.value is not None
    return Fact(name, figure, words if known else figure.note, known)


def tell_months(months: tuple[int, int]) -> str:
    """Return a range of preparation still missing, as it follows a colon.

    Parameters
    ----------
    months
        The shortest and the longest.

    Returns
    -------
    str
        "3 to 12 months"; "none as a rule" where even the longest is none.
    """
    if months[1] == 0:
        return "none as a rule"
    if months[0] != months[1]:
        return f"{months[0]} to {months[1]} months"
    return "about a month" if months[0] == 1 else f"about {months[0]} months"


def _requirement(requirement: Requirement) -> Document:
    shown = requirement.shown
    return {
        "id": requirement.id,
        "name": requirement.name,
        "kind": requirement.kind.value,
        "required": _score(requirement.required),
        "shown": None if shown is None else _score(min(shown, 1.0)),
        "evidence": len(requirement.evidence),
        "words": requirement.standing.value,
        "basis": requirement.level.basis.value,
        "source": requirement.level.source,
        "date": requirement.level.date,
    }


def _move(move: ProposedMove) -> Document:
    return {
        "kind": move.kind.value,
        "what": move.what,
        "why": move.why,
        "first_step": move.first_step,
        "whom": move.whom,
        "takes": move.takes,
        "expectation": move.expectation,
        "sign": move.sign,
        "builds": move.builds,
        "duty": move.duty,
    }


def _road(road: Road) -> Document:
    steps = [
        {
            "id": each.code,
            "title": each.title,
            "month": each.month,
            "months": each.months,
            "difficulty": _score(each.difficulty),
            "pay_change": each.pay_change,
        }
        for each in road.steps
    ]
    return {
        "name": road.name,
        "why": road.why,
        "steps": steps,
        "months": road.months,
        "difficulty": _score(road.difficulty),
        "difficulty_words": name_size(road.difficulty),
        "pay_dip": road.pay_dip,
    }


def _score(value: float) -> float:
    return round(min(max(float(value), 0.0), 1.0), DIGITS)
