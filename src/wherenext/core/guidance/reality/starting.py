"""What to find out before starting something of one's own that no occupation stands for."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from wherenext.core.guidance.destination.undertakings import WITHIN, Undertaking

FAMILIES = 2
"""Questions of at most this many families of undertakings are put, those that are meant most clearly."""

WHO_PAYS = "Who would pay for it, and have three of them said so with money or a date?"
WHO_CARRIES = "Who carries the cost (fees, gifts, public money), and who of them has paid for the like before?"
WHO_IS_TOUCHED = "Whom does it touch besides you, and what has each of them said to it?"

START = (
    "What is the smallest version that could be tried within a month, and what would show that it fails?",
    "Who does this well within a day's travel, and would that person let you watch for a day?",
    "Who carries it when you are ill or away?",
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
    "What would end it, and what do you want to have kept by then?",
)
"""Those that fit what is lived rather than run."""
_FREE = re.compile(
    r"(?<![-\w])(?<!not )(?<!n't )(?<!never )(?:for free|free of charge"
    r"|free (?:for|to) (?:all|any(?:one|body)|every(?:one|body)|those|whoever)\b"
    r"|no(?:body| one) pays|no charge|without charge|on donations|by donation|run by volunteers|non-?profit"
    r"|pay what (?:you|they|people|it))\b",
    re.IGNORECASE,
)
"""Words for what is given, whatever its kind."""
OF_FAMILY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "food": (
            "Who would cook or bake with you for one day, in whose kitchen, and what does an hour in it cost?",
            "What is left over at the end of a day, and what does that cost?",
        ),
        "land": (
            "Which two weeks of the year could you never be away, and who would stand in?",
            "What does one bad season cost (frost, drought, sickness), and how many could be borne?",
        ),
        "guests": (
            "What is a day like on which nobody comes, and how many of those can it bear?",
            "What do people need there who come for the first time, and who sees to that while you see to the rest?",
        ),
        "lending": (
            "How many hours does one piece really take, counted on ten of them?",
            "What comes back broken or wrong, and who pays for it?",
        ),
        "houses": (
            "What does the house need first, and who would look at it before anybody signs?",
            "What happens while it stands empty or unfinished, and for how long can that be?",
        ),
        "outdoors": (
            "What is the worst that can happen to somebody, and what must be trained, checked and insured by then?",
            "On how many days of a year do weather and season let you work?",
        ),
        "teaching": (
            "Could you ask five to a first hour of it this season, and how many of them would come again?",
            "Where do they go now, what does that cost them, and what is missing there?",
        ),
        "care": (
            "How many hours a week of it can you give for years, and who takes over when you cannot?",
            "Who looks after you on the days when it is too much?",
        ),
        "making": (
            "How many can you make without them getting worse, and how long does each really take?",
            "Where do the materials come from, and what do you do while you wait for them?",
        ),
        "audience": (
            "Who are the first ten who would read, listen or come, and how would they hear of it?",
            "Which part of it is done for its own sake, and which for those it is made for?",
        ),
        "keeping": (
            "Whose is it, who may see it, and who takes it over when you stop?",
            "Who has to agree, among those whose things or words they are?",
        ),
        "selling": (
            "What do people pay for the same thing elsewhere, and why would they come to you?",
            "How much money lies in goods before the first is sold?",
        ),
        "service": (
            "Who are the first ten who would call you, and what do they do today instead?",
            "What do you do about someone who is never content?",
        ),
        "together": (
            "Who are the five who would do it with you, and what has each of them promised?",
            "Who decides when you do not agree, and who keeps the money?",
        ),
        "away": (
            "What do you give up that cannot be had back afterwards, and what waits for you?",
            "What of your present life should go on meanwhile, and who sees to it?",
        ),
    }
)
"""Questions of our own wording for each family of undertakings, whether it is sold or given."""
OF_SALE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "guests": ("On how many days of a year must guests come before it pays, and who near you reaches that?",),
        "making": ("Who of those who admired one would buy a second, and at what price for an hour of yours?",),
        "audience": ("Which part of it earns, and from whom?",),
        "houses": ("How many months can it stand empty before a loan is in danger?",),
    }
)
"""Further ones where it is to bring in money."""


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
        Questions for its kind first, then those that fit whatever is sold, given or lived.
    """
    families = list(dict.fromkeys(each.family for each in kinds if each.family in OF_FAMILY))[:FAMILIES]
    of_family = [question for family in families for question in OF_FAMILY[family]]
    is_lived, could_be_sold = any(kind.is_lived for kind in kinds), any(_is_sold(kind) for kind in kinds)
    is_given = bool(_FREE.search(text)) or (any(kind.is_given for kind in kinds) and not could_be_sold)
    is_sold = not is_given and (not is_lived or could_be_sold)
    cost = WHO_CARRIES if is_given else WHO_PAYS
    return (
        *((WHO_IS_TOUCHED,) if is_lived else ()),
        *((cost,) if is_given or is_sold else ()),
        *of_family,
        *(question for family in families if is_sold for question in OF_SALE.get(family, ())),
        *(SOLD if is_sold else () if is_lived else GIVE),
        *(LIVE if is_lived else ()),
        *START,
        *(() if is_lived else FINISH if kinds and all(kind.is_finished for kind in kinds) else RUN),
    )


def _is_sold(kind: Undertaking) -> bool:
    return kind.family != WITHIN and not kind.is_lived and not kind.is_given
