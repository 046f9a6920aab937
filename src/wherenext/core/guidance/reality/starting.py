"""What to find out before starting something of one's own that no occupation stands for."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from wherenext.core.guidance.destination.undertakings import Undertaking

FAMILIES = 2
"""Questions of at most this many families of undertakings are put, those that are meant most clearly."""

WHO_PAYS = "Who would pay for it, and have three of them said so with money or a date?"
WHO_CARRIES = "Who carries the cost (fees, gifts, public money), and who of them has paid for the like before?"
UNSOLD = frozenset({"care", "keeping", "together"})
"""Families whose cost is rarely carried by those who come."""

START_UP = (
    "What is the smallest version that could be tried within a month, and what would show that it fails?",
    "What does a month cost before the first income, and how many months can be carried?",
    "What would a year at half the hoped-for income look like?",
    "Which insurance would it take, what does that cost a year, and what would it not pay for?",
    "Which part of the work would you do every day once the novelty is gone, and do you like that part?",
    "Who does this well within a day's travel, and would that person let you watch for a day?",
    "Who carries it when you are ill or away?",
    "How does one get out of it again, and what is left then?",
)
"""Questions of our own wording that fit whatever is started."""

OF_FAMILY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "food": (
            "Whose licensed kitchen could you use for a first month, and what does an hour in it cost?",
            "What is left over at the end of a day, and what does that cost?",
        ),
        "land": (
            "Which two weeks of the year could you never be away, and who would stand in?",
            "What does one bad season cost (frost, drought, sickness), and how many could be borne?",
        ),
        "guests": (
            "On how many days of a year must guests come before it pays, and who near you reaches that?",
            "What does it do to those you live with to have strangers about?",
        ),
        "lending": (
            "How many hours does one piece really take, counted on ten of them?",
            "What comes back broken or not at all, and who pays for it?",
        ),
        "houses": (
            "What could stand behind the plaster at worst, and who would look before you sign?",
            "How many months can it stand empty or unfinished before the loan is in danger?",
        ),
        "outdoors": (
            "What is the worst that can happen to a guest, and what must be trained, checked and insured by then?",
            "On how many days of a year do weather and season let you work?",
        ),
        "teaching": (
            "Could you ask five to a first hour of it this month, and how many of them would come again?",
            "Where do they go now, what does that cost them, and what is missing there?",
        ),
        "care": (
            "How many hours a week of it can you give for years, and who takes over when you cannot?",
            "Who looks after you on the days when it is too much?",
        ),
        "making": (
            "How many can you make in a week without them getting worse, and what does an hour then earn?",
            "Who of those who admired one would buy a second?",
        ),
        "audience": (
            "How many people read, listen or come by now, and how did the last ten of them find you?",
            "Which part of it earns, and which is done for its own sake?",
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
            "Who at home has to agree, and to what exactly?",
        ),
    }
)
"""Questions of our own wording for each family of undertakings."""


def ask_before_starting(kinds: Sequence[Undertaking]) -> tuple[str, ...]:
    """Return what to find out before something of one's own is started.

    Parameters
    ----------
    kinds
        The kinds of undertaking that are meant, the clearest first.

    Returns
    -------
    tuple of str
        Questions for its kind first, then those that fit whatever is started.
    """
    families = list(dict.fromkeys(each.family for each in kinds if each.family in OF_FAMILY))[:FAMILIES]
    cost = WHO_CARRIES if UNSOLD.intersection(families) else WHO_PAYS
    return (cost, *(question for family in families for question in OF_FAMILY[family]), *START_UP)
