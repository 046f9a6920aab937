import pytest

from tests.core.journey.strategies import NOON, chain
from wherenext.core.errors import PersonError
from wherenext.core.journey import kinds
from wherenext.core.journey.codec import types_of
from wherenext.core.journey.entry import Author, Draft, enter
from wherenext.core.journey.journey import fold
from wherenext.core.journey.kinds import KINDS, MoveKind, Side
from wherenext.core.journey.reference import EntryId
from wherenext.core.journey.rules import NAMES, check

ENTRIES = chain(
    ("cio", kinds.Destination("CIO")),
    ("budgets", kinds.Assumption(EntryId("cio"), "I would enjoy the budgets")),
    ("gone", kinds.Destination("a bakery")),
    ("flour", kinds.Assumption(EntryId("gone"), "flour")),
    ("skill", kinds.Skill("bakery", proof=EntryId("erased"))),
    ("back", kinds.Retraction(), "gone"),
)
OFFER = enter(Draft(EntryId("offer"), NOON, kinds.Offer("come along"), Author.GUIDE), ENTRIES[-1])
JOURNEY = fold([*ENTRIES, OFFER])


def _check(payload, *, identifier="new", author=Author.EXPLORER, retracts=(), depends_on=()):
    names = (tuple(EntryId(each) for each in group) for group in (retracts, depends_on))
    check(Draft(EntryId(identifier), NOON, payload, author, OFFER.audience, *names), JOURNEY)


@pytest.mark.parametrize(
    ("payload", "options"),
    [
        (kinds.Duty("tickets"), {}),
        (kinds.Story(kinds.StoryPart.SPECIAL, (kinds.Sentence("So.", (EntryId("budgets"),)),)), {}),
        (kinds.Route(EntryId("cio"), "directly"), {}),
        (kinds.Evidence(EntryId("budgets"), Side.FOR, 1, "Ana"), {}),
        (kinds.Move("plan", MoveKind.STRETCH, destination=EntryId("cio"), tests=EntryId("budgets")), {}),
        (kinds.Destination("CIO of a clinic"), {"retracts": ["cio"]}),
        (kinds.Move("join the round", MoveKind.PROJECT), {"depends_on": ["offer"]}),
        (kinds.Note("ask her"), {"author": Author.GUIDE}),
        (kinds.Retraction(), {"author": Author.GUIDE, "retracts": ["offer"]}),
        (kinds.Unknown("weather", 3, "{}"), {}),
        (kinds.Assumption(EntryId("gone"), "rye flour"), {"retracts": ["flour"]}),
        (kinds.Skill("baking", proof=EntryId("erased")), {"retracts": ["skill"]}),
    ],
)
def test_what_obeys_the_rules_may_be_entered(payload, options):
    _check(payload, **options)


@pytest.mark.parametrize(
    ("payload", "options", "message"),
    [
        (kinds.Duty("tickets"), {"identifier": "cio"}, "identifier must be new"),
        (kinds.Duty("tickets"), {"identifier": ""}, "identifier must be new"),
        (kinds.Duty("tickets"), {"author": Author.GUIDE}, "only the explorer may enter"),
        (kinds.Retraction(), {"retracts": ["nothing"]}, "is not there"),
        (kinds.Note("so"), {"depends_on": ["nothing"]}, "is not there"),
        (kinds.Skill("baking", proof=EntryId("erased")), {"retracts": ["cio"]}, "is not there"),
        (kinds.Note("so", about=EntryId("nothing")), {}, "is not there"),
        (kinds.Retraction(), {"retracts": ["offer"]}, "someone else"),
        (kinds.Retraction(), {"author": Author.GUIDE, "retracts": ["cio"]}, "someone else"),
        (kinds.Story(kinds.StoryPart.SPECIAL, (kinds.Sentence("So.", (EntryId("nothing"),)),)), {}, "is not there"),
        (kinds.Route(EntryId("budgets"), "directly"), {}, "destination must name an entry of kind destination"),
        (kinds.Evidence(EntryId("cio"), Side.FOR, 1, "Ana"), {}, "assumption must name an entry of kind assumption"),
        (
            kinds.Assumption(EntryId("gone"), "flour"),
            {},
            "of kind destination that holds",
        ),
    ],
)
def test_what_breaks_a_rule_is_refused(payload, options, message):
    with pytest.raises(PersonError, match=message):
        _check(payload, **options)


def test_every_rule_is_about_a_field_that_exists():
    assert all(field in types_of(KINDS[kind]) for kind, field in NAMES)
