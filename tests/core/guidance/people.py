"""The people of these tests, each told in entries."""

from datetime import UTC, datetime
from itertools import count

from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft, Entry, enter
from wherenext.core.journey.journey import Journey, fold
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId, Reference

TIME = datetime(2026, 11, 21, tzinfo=UTC)


def tell(*payloads: Payload) -> Journey:
    """Fold a journey from payloads; their entries are called e1, e2 and so on."""
    numbers = count(1)
    entries: list[Entry[Payload]] = []
    for payload in payloads:
        draft = Draft(EntryId(f"e{next(numbers)}"), TIME, payload)
        entries.append(enter(draft, entries[-1] if entries else None))
    return fold(entries)


WELDER = tell(
    kinds.PresentJob("Welder", "Yard", pay=48_000),
    kinds.Duty("Weld metal overhead. Weld steel in tanks.", -2),
    kinds.Duty("Teach welding to newcomers", 2),
    kinds.Duty("Plan the welds of the week", 1),
    kinds.Moment(
        "I taught a class of lessons after work.", "Yard", "I had to teach adults to weld metal.", "They passed."
    ),
    kinds.Skill("weld metal", 5),
    kinds.Skill("teach adults", 3),
    kinds.Skill("whittling spoons"),
    kinds.Dislike("Being told to sell goods to customers"),
    kinds.Dream("A class of my own to teach", kinds.DreamKind.PROFESSIONAL),
    kinds.Dream("A small boat"),
    kinds.Constraint(kinds.ConstraintKind.INCOME, "I need 40", amount=40_000),
    kinds.Constraint(kinds.ConstraintKind.PREPARATION, "A year and a half", months=18),
    kinds.Constraint(kinds.ConstraintKind.HEALTH, "No welding in tanks"),
    kinds.Money(12_000, 3_000, 500),
    kinds.Destination(
        "Teach trades", Reference("onet-soc", "", "25-1194.00", "Teachers of Trades"), kinds.Standing.CHOSEN
    ),
    kinds.Assumption(EntryId("e16"), "They take people from the floor"),
    kinds.Skill("Instructing", 3),
)
"""A welder who would rather teach."""

BAKER = tell(
    kinds.Moment("We cooked meals for the whole street.", what_it_took="Cook meals, sell goods, keep money records"),
    kinds.Skill("cook meals", 4),
    kinds.Destination("A bakery of my own with bread and cake, a shop, and my own books"),
)
"""Someone without a position who thinks of a bakery."""

SILENT = tell()
"""Someone who said nothing."""
