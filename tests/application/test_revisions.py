from types import SimpleNamespace

from tests.application.desks import fresh, make_desk, write

from wherenext.application.destinations import list_wordings, view_destinations
from wherenext.application.revisions import carry_over
from wherenext.core.journey import kinds
from wherenext.core.journey.kinds import Sentence, StoryPart
from wherenext.core.journey.reference import EntryId, Reference

HERE = EntryId("entry-1")
PLANNING, TEACHING = (Reference("onet-element", "", name, name) for name in ("2.B.5.a", "2.B.1.e"))


def examined(*names: str):
    """What an examination asks for, and nothing else of it."""
    return SimpleNamespace(gap=tuple(SimpleNamespace(id=each) for each in names))


def adjust(text: str | None) -> kinds.Revision:
    return kinds.Revision(HERE, kinds.Verdict.ADJUSTED, "so", text)


def test_wordings_are_those_of_each_adjustment():
    desk = make_desk()
    write(desk, kinds.Destination("CIO", PLANNING), kinds.Revision(HERE, kinds.Verdict.CHOSEN))
    write(desk, adjust("head of operations"), adjust(None))
    found = list_wordings(view_destinations(desk.journey())[0])
    assert [each.view.text for each in found] == ["CIO", "head of operations", "head of operations"]
    assert [each.view.occupation for each in found] == [PLANNING, None, None]
    assert [each.entry.sequence for each in found] == [1, 3, 4]


def test_destination_never_adjusted_has_one_wording():
    desk = make_desk()
    write(desk, kinds.Destination("CIO"))
    assert len(list_wordings(view_destinations(desk.journey())[0])) == 1


def say(text: str, part: StoryPart) -> kinds.Story:
    return kinds.Story(part, (Sentence(text),))


def begin():
    desk = make_desk()
    write(
        desk,
        kinds.Destination("CIO"),
        kinds.Destination("a bakery"),
        kinds.Assumption(HERE, "I would enjoy the budgets"),
        kinds.Assumption(EntryId("entry-2"), "I can rise at three"),
        kinds.Move("the plan", kinds.MoveKind.PROJECT, destination=HERE, skill=PLANNING),
        kinds.Move("a lesson", kinds.MoveKind.MENTORING, destination=HERE, skill=TEACHING),
        kinds.Move("two Saturdays", kinds.MoveKind.SHADOWING, destination=HERE),
        kinds.Move("bake", kinds.MoveKind.COURSE, destination=EntryId("entry-2"), skill=PLANNING),
        kinds.Conversation("Denise", destination=HERE),
        kinds.Conversation("Ben"),
        kinds.Route(HERE, "directly"),
        say("I plan.", StoryPart.GOOD_FIT),
        say("I teach.", StoryPart.SPECIAL),
    )
    return desk


def carry(desk, before, after):
    journey = desk.journey()
    return carry_over(journey, list_wordings(view_destinations(journey)[0])[-1], before, after)


def test_what_only_the_old_wording_asks_for_is_named_and_the_rest_still_counts():
    desk = begin()
    write(desk, adjust("head of training"), kinds.Conversation("Ana", destination=HERE))
    old = desk.journey().stories[0].identifier
    desk.write(fresh(desk), say("I teach people.", StoryPart.GOOD_FIT), [old])
    found = carry(desk, examined("2.B.5.a", "2.B.1.e"), examined("2.B.1.e"))
    assert [each.payload.text for each in found.assumptions] == ["I would enjoy the budgets"]
    assert [each.payload.text for each in found.building] == ["a lesson", "two Saturdays"]
    assert [each.payload.text for each in found.idle] == ["the plan"]
    assert [each.payload.person for each in found.known] == ["Denise"]
    assert [each.payload.person for each in found.since] == ["Ana"]
    assert found.route.payload.name == "directly"
    assert (found.stale, found.fresh) == ((StoryPart.SPECIAL,), (StoryPart.GOOD_FIT,))


def test_words_that_cannot_be_examined_leave_every_move_counting():
    desk = begin()
    write(desk, adjust("xyzzy"))
    assert carry(desk, None, None).idle == ()


def test_route_chosen_after_the_change_is_not_asked_about():
    desk = begin()
    write(desk, adjust("head of training"))
    old = desk.journey().routes[0].identifier
    desk.write(fresh(desk), kinds.Route(HERE, "by way of a stone"), [old])
    assert carry(desk, None, None).route is None
    bare = make_desk()
    write(bare, kinds.Destination("CIO"), adjust("head of training"))
    assert carry(bare, None, None).route is None
