"""A discovery of an invented person, small enough to read; fits discovery.schema.json."""

from typing import Any

SOURCE = {
    "id": "bls-oews",
    "title": "Occupational Employment and Wage Statistics",
    "publisher": "BLS",
    "version": "May 2025",
    "date": "2025-05",
    "licence": "public domain",
    "attribution": "U.S. Bureau of Labor Statistics, OEWS, May 2025.",
}


def figure(
    value: float | None, unit: str, basis: str = "computed", source: str = "you", note: str = ""
) -> dict[str, Any]:
    return {"value": value, "unit": unit, "basis": basis, "source": source, "date": "", "note": note}


def evidence(quote: str, origin: str = "a moment") -> dict[str, Any]:
    return {"entry": "e1", "origin": origin, "quote": quote, "span": [0, len(quote)]}


def constraint(state: str, text: str, hard: bool = True) -> dict[str, Any]:
    told = {"entry": "e2", "kind": "income", "text": text, "state": state, "hard": hard, "why": "half earn more"}
    return {**told, "figure": None if state == "unknown" else figure(0.5, "share, 0 to 1", "published", "bls-oews")}


def fact(name: str, words: str, value: float | None = None, unit: str = "", *, known: bool = True) -> dict[str, Any]:
    return {"name": name, "figure": figure(value, unit, "published", "bls-oews"), "words": words, "known": known}


def listing(*items: str) -> dict[str, Any]:
    origin = {"basis": "published", "source": "bls-oews", "date": "2025-05", "note": ""}
    return {"items": list(items), "total": 20, **origin}


def portrait(**changes: Any) -> dict[str, Any]:
    """Return what the installed catalog tells of the bakers."""
    plain = {
        "title": "Bakers",
        "day": listing("Check the oven.", "Shape the dough."),
        "entry": [fact("Education typically needed to enter", "No formal educational credential")],
        "conditions": [fact("Standing", "more than half the time", 4.1, "1 to 5")],
        "prospects": [fact("Openings a year", "35,400 a year in the whole country", 35_400, "openings a year")],
        "exposure": [fact("Rated by people", "share of its tasks", 0.12, "0 to 1")],
        "software": listing("OvenOffice"),
        "related": listing("Cooks", "Millers"),
        "lacking": [],
    }
    return {**plain, **changes}


def untold() -> dict[str, Any]:
    """Return what the shipped catalog tells of the bakers beside pay and ratings: nothing."""
    nothing = dict.fromkeys(("day", "software", "related"))
    empty: dict[str, Any] = {name: [] for name in ("entry", "conditions", "prospects", "exposure")}
    return portrait(**nothing, **empty, lacking=["an ordinary day", "openings and growth"])


def pay(p50: int | None = 61_000) -> dict[str, Any]:
    spread = {"p10": 35_000, "p25": 47_000, "p50": p50, "p75": 80_000, "p90": 239_200, "open_from": 4}
    return {
        **spread,
        "area": "Boise City, ID",
        "basis": "published",
        "source": "bls-oews",
        "date": "2025-05",
        "note": "",
    }


def occupation(**changes: Any) -> dict[str, Any]:
    plain = {
        "id": "51-3011.00",
        "title": "Bakers",
        "reach": "far",
        "can": {"score": 0.71, "reasons": [{"text": "You have baked.", "evidence": [evidence("I bake at night")]}]},
        "want": {"score": 0.32, "reasons": [{"text": "It is quiet.", "evidence": []}]},
        "want_rank": {"place": 12, "among": 923},
        "live": {
            "score": 0.5,
            "constraints": [constraint("holds", "At least 30,000"), constraint("unknown", "Sundays")],
        },
        "pay": pay(),
        "below_floor": figure(0.12, "share"),
        "jobs": figure(1_234, "jobs", "published", "bls-oews"),
        "preparation": {
            "zone": 2.0,
            "words": "some months",
            "basis": "estimated",
            "source": "bls-oews",
            "date": "2025",
            "note": "",
        },
        "ask": ["What is a Tuesday like?"],
        "portrait": portrait(),
    }
    return {**plain, **changes}


def destination(**changes: Any) -> dict[str, Any]:
    plain = {
        "id": None,
        "title": "A mill of my own",
        "chosen_because": "You named it.",
        "made_of": [{"id": "51-3011.00", "title": "Bakers", "share": 0.6}],
        "made_of_basis": "estimated",
        "undertakings": ["bakery"],
        "undertakings_basis": "estimated",
        "skills_basis": figure(0.84, "correlation", "estimated", "bls-oews"),
        "gap": [
            {
                "id": "2.B",
                "name": "Speaking",
                "kind": "skill",
                "required": 0.6,
                "shown": None,
                "evidence": 2,
                "words": "told",
                "basis": "published",
                "source": "bls-oews",
                "date": "2025-05",
            }
        ],
        "missing": ["Sales and Marketing"],
        "difficulty": {
            "words": "A long way.",
            "figure": figure(0.4, "0 to 1", "estimated", "bls-oews"),
            "months": "12 to 30 months",
            "months_basis": figure(None, "months", "estimated", "bls-oews"),
            "rests_on": ["one step of preparation"],
        },
        "risk": [
            {
                "name": "Paid less than your floor",
                "figure": figure(0.3, "share"),
                "words": "Three in ten.",
                "known": True,
            },
            fact("Openings", "Unknown until the full catalog is installed.", known=False),
            fact("How far language models reach into it", "Measures run from 0.1 to 0.3."),
        ],
        "money": [{"name": "How long savings last", "figure": figure(7.5, "months"), "words": "", "known": True}],
        "constraints": [constraint("fails", "At least 90,000")],
        "gates": ["Is a licence asked for where you live?"],
        "questions": ["Who would pay in the first year?"],
        "unknown": ["How the work sits with your back"],
        "checklist": [
            {"name": "Pay", "examined": True, "words": ""},
            {"name": "A conversation", "examined": False, "words": "none yet"},
        ],
        "pay": None,
        "pays": [{"title": "Bakers", "pay": pay()}],
        "of_ones_own": True,
        "portrait": portrait(),
    }
    return {**plain, **changes}


def discovery(**changes: Any) -> dict[str, Any]:
    """Return the document; each change replaces one of its members."""
    plain = {
        "format": "wherenext-discovery/1",
        "made": {"at": "2026-11-21T22:00:00+00:00", "program": "0.1.0", "catalog": "test", "kept": False},
        "area": {"id": "0014260", "name": "Boise City, ID"},
        "floor": 30_000,
        "present_pay": 45_000,
        "read": {
            "status": "read, not confirmed",
            "positions": [
                {
                    "entry": "e3",
                    "title": "Night baker",
                    "employer": "The Oven",
                    "place": "",
                    "start": "2019",
                    "end": None,
                    "paid": True,
                    "status": "read, not confirmed",
                }
            ],
            "notes": [],
        },
        "skills": {
            "found": [
                {
                    "id": f"http://data.europa.eu/esco/skill/{number}",
                    "name": f"bake bread {number}",
                    "score": 0.9,
                    "level": 4 if number == 0 else None,
                    "evidence": [evidence("I bake <bread> at night")],
                }
                for number in range(14)
            ],
            "note": "",
        },
        "strengths": [
            {"id": "2.A.1.a", "name": "Reading", "kind": "skill", "score": 0.5, "level": None, "evidence": []}
        ],
        "occupations": [
            occupation(),
            occupation(id="51-3012.00", title="Millers", reach="near", pay=None, below_floor=None),
        ],
        "destination": destination(),
        "moves": [
            {
                "kind": "project",
                "what": "Plan the Easter baking",
                "why": "It builds planning.",
                "first_step": "Ask for the order book.",
                "whom": "Whoever bakes.",
                "takes": "A week.",
                "expectation": "I will like the planning.",
                "sign": "It worked if nothing is left over.",
                "builds": "planning",
                "duty": "e4",
            }
        ],
        "manager_text": "I would like to plan the Easter baking.",
        "routes": [
            {
                "name": "By way of milling",
                "why": "Each step is small.",
                "steps": [
                    {
                        "id": "51-3012.00",
                        "title": "Millers",
                        "month": 18,
                        "months": 18,
                        "difficulty": 0.2,
                        "pay_change": -2_000,
                    }
                ],
                "months": 18,
                "difficulty": 0.2,
                "difficulty_words": "a short step",
                "pay_dip": 2_000,
            }
        ],
        "sources": [SOURCE],
        "notices": ["A résumé was read; nothing of it is confirmed."],
    }
    return {**plain, **changes}
