"""To stay and grow first: how long the moves take that build what is missing, and what that takes off the rest."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from wherenext.core.guidance.fit.gap import Requirement
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.standing import OPEN, Standing
from wherenext.core.guidance.reality.difficulty import rate_difficulty
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.work.ground import Ground

WEEKS_A_MONTH = 52 / 12
TRYING = 3
"""Months to stay and try it where no move builds anything; a judgement of ours."""
FELT = 0.01
"""By how much less a step has to be for it to be called smaller."""
NAMED = 3
"""How many of the things that moves build are named."""
GROWN = {
    Standing.UNSEEN: Standing.UNRATED,
    Standing.SHORT: Standing.UNRATED,
    Standing.UNRATED: Standing.BORNE,
    Standing.LIKELY: Standing.BORNE,
}
"""How a requirement stands after a move: there is something to tell of it."""


@dataclass(frozen=True, slots=True)
class Growth:
    """What staying and growing first comes to.

    Attributes
    ----------
    months
        How long it takes.
    left
        Months of preparation that are left after it; None where it is not known how many are missing today.
    difficulty
        Of the last step after it, in [0, 1]; None where it is not known today.
    why
        What it buys, in words.
    """

    months: int
    left: int | None
    difficulty: float | None
    why: str


def grow(reality: Reality, builds: Mapping[str, int], known: Known, ground: Ground) -> Growth:
    """Return what staying and growing first comes to.

    Parameters
    ----------
    reality
        The destination, examined.
    builds
        Weeks of the move that is proposed for each skill or knowledge area, by its O*NET identifier.
    known
        What is known of the person.
    ground
        The catalog, made ready.

    Returns
    -------
    Growth
        One move after another, those alone that build what is missing where there are any. What they build counts as
        told of, which makes the last step smaller, and the preparation shorter as far as it hangs on how hard it is.
    """
    built = _pick(reality.gap, builds)
    if not built:
        why = f"{_BARREN if any(each.missing for each in reality.gap) else _NEEDLESS} {_TRY}"
        return Growth(TRYING, reality.difficulty.likely, reality.difficulty.score.value, why)
    months = math.ceil(sum(builds[each.id] for each in built) / WEEKS_A_MONTH)
    hard = _ease(reality, built, known, ground)
    saved = _spare(reality, hard)
    today = reality.difficulty.likely
    score = reality.difficulty.score.value
    is_smaller = score is not None and hard is not None and score - hard >= FELT
    return Growth(months, None if today is None else today - saved, hard, _tell(built, saved, is_smaller=is_smaller))


def _spare(reality: Reality, hard: float | None) -> int:
    """Return whole months of preparation that a smaller last step spares: it lies as far into its range as it is hard.

    Not rounded to quarters, which would make three months of what is none.
    """
    missing, today = reality.difficulty.months, reality.difficulty.score.value
    if missing is None or today is None or hard is None:
        return 0
    return min(math.floor((missing[1] - missing[0]) * (today - hard)), reality.difficulty.likely or 0)


def _pick(gap: Sequence[Requirement], builds: Mapping[str, int]) -> list[Requirement]:
    found = [each for each in gap if each.id in builds and each.standing in GROWN]
    return [each for each in found if each.missing] or found


def _ease(reality: Reality, built: Sequence[Requirement], known: Known, ground: Ground) -> float | None:
    """Rate the last step anew with what is built; what limits it today by its short preparation limits it then."""
    today = reality.difficulty.score.value
    if today is None:
        return None
    mix, unlimited = reality.mix, np.full_like(known.fit.months, np.nan)
    rated = rate_difficulty(known.person, known.strengths, ground, mix.rows, unlimited)
    closed = sum(each.weight * (OPEN[each.standing] - OPEN[GROWN[each.standing]]) for each in built)
    share = 0.5 if known.person.worked else 1.0
    whole = float(mix.shares @ np.nan_to_num(rated, nan=today))
    return min(today, max(whole - share * closed, 0.0))


_BARREN = "No move is known that would build what is missing, so it shortens nothing."
_NEEDLESS = "Nothing that is known to be asked for is missing, so it shortens nothing."
_TRY = "It leaves time to try it beside what you do now, and you can still turn back."


def _tell(built: Sequence[Requirement], saved: int, *, is_smaller: bool) -> str:
    many = len(built) > 1
    names = ", ".join(each.name for each in built[:NAMED])
    more = f" and {len(built) - NAMED} more" if len(built) > NAMED else ""
    moves = f"{len(built)} moves" if many else "One move"
    what = "what is missing" if built[0].missing else "more of what you have"
    they = "They" if many else "It"
    if saved:
        buys = f"{they} take{'' if many else 's'} {saved} {'month' if saved == 1 else 'months'} off the preparation"
    elif is_smaller:
        buys = f"{they} make{'' if many else 's'} the last step smaller, and no preparation shorter"
    else:
        buys = f"{they} shorten{'' if many else 's'} nothing that is reckoned with here"
    build = "build" if many else "builds"
    return (
        f"{moves} where you are, or beside it, {build} {what}: {names}{more}. {buys}, and until then you can turn back."
    )
