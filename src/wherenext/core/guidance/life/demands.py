"""Which demands of work a constraint of life speaks of, read from its words; what is not plainly said is not read."""

import re

from wherenext.core.guidance.life.context import (
    BENDING,
    CLIMBING,
    CONFLICT,
    FUMES,
    HANDLING,
    HEIGHTS,
    INFECTION,
    KNEELING,
    LIFTING,
    NOISE,
    PRESSURE,
    REPEATING,
    RHYTHM,
    SHORT_WEEK,
    SITTING,
    STANDING,
    TEMPERATURE,
    WALKING,
    WEATHER,
    WEEK,
    Measure,
)
from wherenext.core.journey.kinds import ConstraintKind

_CLAUSE = re.compile(r"[.;,:!?\n]|\bbut\b|\band then\b", re.IGNORECASE)
_LIMITS = re.compile(
    r"\b(no|not|never|none|without|cannot|can'?t|can’t|don'?t|don’t|less|limit\w*|avoid\w*|only|at most|under|bad|sore"
    r"|hurt\w*|pain\w*|weak|injur\w*|need to sit|nothing (?:over|heavy|above)|allerg\w*|asthma|arthritis|fasciitis)\b",
    re.IGNORECASE,
)
"""Words that make a clause a limit; a clause without one, such as "climbing is fine", limits nothing."""


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_BODY = (
    (_words(r"lift\w*|carry\w*|haul\w*|heavy|lbs?|pounds?|kilos?|disc|back"), LIFTING),
    (_words(r"bend\w*|twist\w*|stoop\w*|disc|back"), BENDING),
    (_words(r"kneel\w*|crouch\w*|knees?|crawl\w*"), KNEELING),
    (_words(r"stand\w*|on my feet|feet|need to sit|fasciitis"), STANDING),
    (_words(r"walk\w*|run|running"), WALKING),
    (_words(r"sit still|sitting|desk all day"), SITTING),
    (_words(r"ladders?|climb\w*|scaffold\w*"), CLIMBING),
    (_words(r"heights?|roofs?"), HEIGHTS),
    (_words(r"hands|fingers?|grip|arthritis"), HANDLING),
    (_words(r"repetit\w*|typing|wrists?|carpal"), REPEATING),
    (_words(r"noise|noisy|loud|hearing"), NOISE),
    (_words(r"fumes?|dust\w*|smoke|chemicals?|asthma|lungs?|allerg\w*"), FUMES),
    (_words(r"infect\w*|germs?|immune|sick people"), INFECTION),
    (_words(r"heat|hot|cold|freez\w*"), TEMPERATURE),
    (_words(r"outdoors?|outside|weather|rain"), WEATHER),
    (_words(r"pressure|stress\w*|deadlines?|burn\w*"), PRESSURE),
    (_words(r"conflicts?|shout\w*|angry|arguments?"), CONFLICT),
)
_CALENDAR = (
    (_words(r"(?:more than|over|above) (?:40|forty)|overtime|long (?:hours|weeks|days)|(?:60|sixty) hours"), WEEK),
    (_words(r"full[- ](?:time|weeks?)|(?:under|less than) (?:40|forty)|(?:2\d|3\d|twenty|thirty) hours"), SHORT_WEEK),
    (_words(r"irregular\w*|chang(?:e|es|ing) (?:hours|shifts|schedules?)|rotating|unpredictable|on[- ]call"), RHYTHM),
    (_words(r"deadlines?|rush(?:es|ed)?"), PRESSURE),
)  # fmt: skip
_READ = {ConstraintKind.HEALTH: _BODY, ConstraintKind.CALENDAR: _CALENDAR}


def read_demands(about: ConstraintKind, text: str) -> tuple[Measure, ...]:
    """Return the demands that a constraint limits.

    Parameters
    ----------
    about
        What the constraint is about.
    text
        The constraint in the person's words.

    Returns
    -------
    tuple
        Each measure once; empty where the words limit nothing that is measured.
    """
    clauses = [clause for clause in _CLAUSE.split(text) if _LIMITS.search(clause)]
    found = (measure for clause in clauses for pattern, measure in _READ.get(about, ()) if pattern.search(clause))
    return tuple(dict.fromkeys(found))
