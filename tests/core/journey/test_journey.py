from datetime import timedelta

from hypothesis import given

from tests.core.journey.strategies import NOON, chain, ledgers
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft, enter
from wherenext.core.journey.journey import Journey, at, fold
from wherenext.core.journey.reference import EntryId, Reference


@given(ledgers())
def test_any_entries_fold_and_folding_is_incremental(entries):
    journey = Journey()
    for each in entries:
        journey = journey.append(each)
    assert journey == fold(entries)
    assert journey.current == fold(entries).current
    assert journey.orphaned == fold(entries).orphaned


@given(ledgers(least=1))
def test_entries_fold_also_where_some_are_lost(entries):
    assert set(fold(entries[1::2]).current) <= set(entries)


@given(ledgers())
def test_every_entry_holds_or_is_retracted_or_is_a_retraction(entries):
    journey = fold(entries)
    told = {each.identifier for each in journey.current} | journey.retracted
    told |= {each.identifier for each in journey.all(kinds.Retraction)}
    told |= {each.identifier for each in entries if isinstance(each.payload, kinds.Retraction)}
    assert told == {each.identifier for each in entries}


@given(ledgers(most=6))
def test_retracting_an_entry_restores_what_was_before(entries):
    last = entries[-1] if entries else None
    said = enter(
        Draft(EntryId("x"), NOON, kinds.Dislike("night shifts"), retracts=tuple(EntryId(e) for e in "ab")), last
    )
    unsaid = enter(Draft(EntryId("y"), NOON, kinds.Retraction(), retracts=(EntryId("x"),)), said)
    assert fold([*entries, said, unsaid]).current == fold(entries).current


def test_a_retracted_entry_is_left_out_and_what_rests_on_it_is_shown():
    entries = chain(
        ("d", kinds.Destination("a bakery")),
        ("a", kinds.Assumption(EntryId("d"), "I can rise at three")),
        ("r", kinds.Retraction(), "d"),
    )
    journey = fold(entries)
    assert journey.destinations == ()
    assert [each.identifier for each in journey.orphaned] == ["a"]


def test_a_correction_takes_the_place_of_what_it_corrects():
    entries = chain(
        ("d", kinds.Destination("a bakery")),
        ("a", kinds.Assumption(EntryId("d"), "I can rise at three")),
        ("e", kinds.Destination("a bakery of my own"), "d"),
    )
    journey = fold(entries)
    assert journey.find(EntryId("d")) == entries[2]
    assert journey.orphaned == ()


def test_retracting_a_correction_brings_back_the_earlier_one():
    entries = chain(
        ("a", kinds.Duty("tickets", -1)),
        ("b", kinds.Duty("tickets", 0), "a"),
        ("c", kinds.Duty("tickets", 1), "a"),
        ("d", kinds.Retraction(), "c"),
    )
    assert fold(entries).find(EntryId("a")) == entries[1]
    assert [each.payload.energy for each in fold(entries).duties] == [0]


def test_correcting_a_correction_does_not_bring_back_the_first_words():
    entries = chain(
        ("a", kinds.Duty("tickets", -1)),
        ("b", kinds.Duty("tickets", 0), "a"),
        ("c", kinds.Duty("tickets", 1), "b"),
        ("d", kinds.Duty("tickets", 2), "c"),
    )
    for last in range(1, 5):
        journey = fold(entries[:last])
        assert journey.duties == (entries[last - 1],)
        assert journey.find(EntryId("a")) == entries[last - 1]


def test_retracting_the_last_of_two_corrections_brings_back_the_first_correction():
    entries = chain(
        ("a", kinds.Duty("tickets", -1)),
        ("b", kinds.Duty("tickets", 0), "a"),
        ("c", kinds.Duty("tickets", 1), "b"),
        ("d", kinds.Retraction(), "c"),
    )
    assert fold(entries).duties == (entries[1],)


def test_retracting_a_retraction_restores():
    entries = chain(("a", kinds.Duty("tickets")), ("b", kinds.Retraction(), "a"), ("c", kinds.Retraction(), "b"))
    assert fold(entries).duties == (entries[0],)


def test_find_of_an_identifier_that_never_was():
    assert fold(chain(("a", kinds.Duty("tickets")))).find(EntryId("z")) is None


def test_find_ends_where_a_record_names_an_entry_twice():
    first, second = chain(("a", kinds.Duty("one")), ("b", kinds.Duty("two"), "a"))
    again = enter(Draft(EntryId("a"), NOON, kinds.Duty("three"), retracts=(EntryId("b"),)), second)
    last = enter(Draft(EntryId("c"), NOON, kinds.Retraction(), retracts=(EntryId("a"), EntryId("b"))), again)
    assert fold([first, second, again, last]).find(EntryId("a")) is None


def test_views_give_each_kind_in_the_order_of_the_ledger():
    entries = chain(
        ("a", kinds.Moment("the flood")),
        ("b", kinds.Moment("the fair")),
        ("c", kinds.Area("Boise, ID")),
        ("d", kinds.Area("Portland, OR")),
    )
    journey = fold(entries)
    assert [each.payload.what_happened for each in journey.moments] == ["the flood", "the fair"]
    assert journey.area is not None
    assert journey.area.payload.name == "Portland, OR"
    assert journey.money is None


def test_every_kind_has_its_view():
    payloads = {
        "why_now": kinds.WhyNow("the pager"),
        "area": kinds.Area("Boise, ID"),
        "present_job": kinds.PresentJob("Aide"),
        "money": kinds.Money(1.0),
        "positions": kinds.Position("Aide"),
        "education": kinds.Education("State"),
        "projects": kinds.Project("a boat"),
        "languages": kinds.Language("Spanish"),
        "moments": kinds.Moment("the flood"),
        "duties": kinds.Duty("tickets"),
        "skills": kinds.Skill("welding"),
        "dislikes": kinds.Dislike("on call"),
        "likings": kinds.Liking(Reference("onet-soc", "", "11-3021.00", ""), 1),
        "choices": kinds.Choice((), (), kinds.Answer.FIRST),
        "dreams": kinds.Dream("sail"),
        "constraints": kinds.Constraint(kinds.ConstraintKind.CARE, "my father"),
        "destinations": kinds.Destination("a bakery"),
        "assumptions": kinds.Assumption(EntryId("0"), "early hours"),
        "evidence": kinds.Evidence(EntryId("0"), kinds.Side.FOR, 1, "a baker"),
        "revisions": kinds.Revision(EntryId("0"), kinds.Verdict.KEPT),
        "moves": kinds.Move("bake on Saturdays", kinds.MoveKind.VOLUNTEERING),
        "outcomes": kinds.Outcome(EntryId("0"), "loved it"),
        "conversations": kinds.Conversation("a baker"),
        "applications": kinds.Application("Baker"),
        "rejections": kinds.Rejection(EntryId("0"), kinds.Stage.LETTER),
        "notes": kinds.Note("ask about flour"),
    }
    journey = fold(chain(*((name, payload) for name, payload in payloads.items())))
    for name, payload in payloads.items():
        view = getattr(journey, name)
        held = view if isinstance(view, tuple) else (view,)
        assert [each.payload for each in held] == [payload], name


def test_at_gives_the_journey_as_it_stood():
    first = enter(Draft(EntryId("a"), NOON, kinds.Duty("tickets")))
    second = enter(Draft(EntryId("b"), NOON + timedelta(days=1), kinds.Retraction(), retracts=(EntryId("a"),)), first)
    entries = [first, second]
    assert len(at(entries, sequence=1).duties) == 1
    assert len(at(entries, time=NOON).duties) == 1
    assert at(entries) == fold(entries)
    assert at(entries).duties == ()


def test_routes_and_stories_are_those_that_hold():
    told = kinds.Story(kinds.StoryPart.SPECIAL, (kinds.Sentence("I stay calm. "), kinds.Sentence("It is so.")))
    entries = chain(
        ("d", kinds.Destination("there")),
        ("r", kinds.Route(EntryId("d"), "directly")),
        ("s", told),
        ("r2", kinds.Route(EntryId("d"), "by way of a stone"), "r"),
    )
    journey = fold(entries)
    assert [each.identifier for each in journey.routes] == ["r2"]
    assert journey.stories[0].payload.text == "I stay calm. It is so."
