"""What to find out before starting something of one's own that no occupation stands for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from wherenext.core.guidance.destination.undertakings import WITHIN, Undertaking
from wherenext.core.guidance.reality.kind_questions import list_kind_questions

KINDS = 2
"""Of at most this many kinds of undertaking both questions are put, those that are meant most clearly; of a further one
only what must be known at its heart."""

WHO_PAYS = "Who would pay for it, and have three of them said so with money or a date?"
WHO_CARRIES = "Who carries the cost (fees, gifts, public money), and who of them has paid for the like before?"
WHO_IS_TOUCHED = "Whom does it touch besides you, and what has each of them said to it?"

STAND_IN = "Who carries it when you are ill or away?"
START = (
    "What is the smallest version that could be tried within a month, and what would show that it fails?",
    "Who does this well within a day's travel, and would that person let you watch for a day?",
    STAND_IN,
)
"""Questions of our own wording that fit whatever is started."""
RUN = (
    "Which insurance would it take, what does that cost a year, and what would it not pay for?",
    "Which part of the work would you do every day once the novelty is gone, and do you like that part?",
    "How does one get out of it again, and what is left then?",
)
"""Those that fit whatever is run."""
FINISH = (
    "When would it be finished, and what would you leave out if it had to be half as long?",
    "Who would look at a first piece of it within a month, and tell you the truth?",
)
"""Those that fit what is finished one day."""
SOLD = (
    "What does a month cost before the first income, and how many months can be carried?",
    "What would a year at half the hoped-for income look like?",
)
"""Those that fit what is to bring in money."""
GIVE = (
    "What does a month of it cost, and who carries that when the largest giver stops?",
    "How many of those who help at the start would still be there after a year, and what would keep them?",
)
"""Those that fit what is given."""
LIVE = (
    "What does a month of it cost, and for how many months is that covered?",
    "What would tell you after three months that it is right, and what that it is too much?",
    "What would an ordinary Tuesday of it be, hour by hour?",
)
"""Those that fit what is lived rather than run."""
ENDING = "What would end it, and what do you want to have kept by then?"
WITH_KIN = frozenset({"caring for people at home", "family first"})
"""What nobody tries for a month, watches a stranger do, or asks the end of: those one is with are one's own."""
_FREE = re.compile(
    r"(?<![-\w])(?<!not )(?<!n't )(?<!never )(?:for free|free of charge"
    r"|free (?:for|to) (?:all|any(?:one|body)|every(?:one|body)|those|whoever)\b"
    r"|no(?:body| one) pays|no charge|without charge|on donations|by donation|run by volunteers|non-?profit"
    r"|pay what (?:you|they|people|it))\b",
    re.IGNORECASE,
)
"""Words for what is given, whatever its kind."""
OF_SALE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "guests": ("On how many days of a year must guests come before it pays, and who near you reaches that?",),
        "making": ("Who of those who admired one would buy a second, and at what price for an hour of yours?",),
        "audience": ("Which part of it earns, and from whom?",),
        "houses": ("How many months can it stand empty before a loan is in danger?",),
    }
)
"""Questions of our own wording for families of undertakings, where it is to bring in money."""


def ask_before_starting(kinds: Sequence[Undertaking], text: str = "") -> tuple[str, ...]:
    """Return what to find out before something of one's own is started.

    Parameters
    ----------
    kinds
        The kinds of undertaking that are meant, the clearest first.
    text
        The destination in the person's words: they may tell that nothing is to be earned.

    Returns
    -------
    tuple of str
        Questions for its kinds first, then those that fit whatever is sold, given or lived.
    """
    families = dict.fromkeys(each.family for each in kinds[:KINDS])
    is_lived, could_be_sold = any(kind.is_lived for kind in kinds), any(_is_sold(kind) for kind in kinds)
    is_given = bool(_FREE.search(text)) or (any(kind.is_given for kind in kinds) and not could_be_sold)
    is_sold = not is_given and (not is_lived or could_be_sold)
    cost = WHO_CARRIES if is_given else WHO_PAYS
    return (
        *((WHO_IS_TOUCHED,) if is_lived else ()),
        *((cost,) if is_given or is_sold else ()),
        *_ask_of_kinds(kinds),
        *(question for family in families if is_sold for question in OF_SALE.get(family, ())),
        *(SOLD if is_sold else () if is_lived else GIVE),
        *(LIVE if is_lived else ()),
        *_ask_of_any(kinds, is_lived),
        *(() if is_lived else FINISH if kinds and all(kind.is_finished for kind in kinds) else RUN),
    )


def _ask_of_any(kinds: Sequence[Undertaking], is_lived: bool) -> tuple[str, ...]:
    """Return what fits whatever is started; little of it fits being with one's own."""
    own = [kind for kind in kinds if kind.family != WITHIN] or kinds
    if own and all(kind.name in WITH_KIN for kind in own):
        return (STAND_IN,)
    return (ENDING, *START) if is_lived else START


def _ask_of_kinds(kinds: Sequence[Undertaking]) -> Iterator[str]:
    questions = list_kind_questions()
    for place, kind in enumerate(kinds):
        craft, turn = questions[kind.name]
        yield craft
        if place < KINDS:
            yield turn


def _is_sold(kind: Undertaking) -> bool:
    return kind.family != WITHIN and not kind.is_lived and not kind.is_given
