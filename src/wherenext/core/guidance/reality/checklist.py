"""What of a destination has been examined, and what not."""

from collections.abc import Sequence
from dataclasses import dataclass

from wherenext.core.catalog.facts import NOT_INSTALLED
from wherenext.core.catalog.values import Pay
from wherenext.core.guidance.fit.constraints import Check, State
from wherenext.core.guidance.fit.gap import Requirement
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.reality.difficulty import Difficulty
from wherenext.core.guidance.work.portrait import Portrait

SKILLS = "Skills asked for"
PAY = "Pay against your floor"
OPENINGS = "Openings"
MONEY = "Money on the way"
LIFE = "Life constraints"
GATES = "Hard gates"
TALK = "A talk with someone who does it"
TRIAL = "A day of trying it"
CHANGE = "What would change your mind"

PAY_KNOWN = "Pay and your floor are held against each other."
MONEY_KNOWN = "Your savings and monthly costs are reckoned with."
NONE_TOLD = "You told no constraint so far."


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the checklist: whether a reality has been examined, and what is still to do."""

    name: str
    examined: bool
    words: str


def check_list(
    person: Person,
    gap: Sequence[Requirement],
    checks: Sequence[Check],
    published: Pay | None,
    difficulty: Difficulty,
    portrait: Portrait,
) -> tuple[Item, ...]:
    """Return what has been examined and what not.

    Parameters
    ----------
    person
        The person.
    gap
        What the destination asks for, held against what speaks for the person.
    checks
        Constraints held against it.
    published
        Its pay.
    difficulty
        How hard it is.
    portrait
        How the catalog describes it.

    Returns
    -------
    tuple
        One item for each reality.
    """
    journey = person.journey
    rated = sum(each.shown is not None for each in gap)
    open_checks = sum(check.state is State.UNKNOWN for check in checks)
    floored = published is not None and person.floor is not None
    changes = any(revision.payload.would_change for revision in journey.revisions)
    talks = len([talk for talk in journey.conversations if talk.payload.held])
    return (
        Item(SKILLS, bool(gap), f"{len(gap)} looked at, {rated} of them rated by you."),
        Item("Difficulty", difficulty.score.value is not None, difficulty.words),
        Item(PAY, floored, PAY_KNOWN if floored else "Needs pay and a floor."),
        Item(OPENINGS, bool(portrait.prospects), next((fact.words for fact in portrait.prospects), NOT_INSTALLED)),
        Item(MONEY, journey.money is not None, MONEY_KNOWN if journey.money else "Needs savings and monthly costs."),
        Item(
            LIFE,
            bool(checks) and open_checks == 0,
            f"{open_checks} of {len(checks)} not known." if checks else NONE_TOLD,
        ),
        Item(GATES, False, "Ask; this program asserts none."),
        Item(TALK, talks > 0, f"{talks} held."),
        Item(TRIAL, bool(journey.outcomes), f"{len(journey.outcomes)} moves with an outcome."),
        Item(CHANGE, changes, "It is written down." if changes else "Write it down."),
    )
