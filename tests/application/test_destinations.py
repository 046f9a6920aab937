from datetime import date

import pytest
from tests.application.desks import fresh, make_desk, write

from wherenext.application.destinations import (
    State,
    compose_destination,
    find_destination,
    find_earlier,
    propose_destination,
    revise_destination,
    view_destinations,
)
from wherenext.core.errors import ConflictError, PersonError
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import Reference

V = kinds.Verdict
BAKERY, PODCAST, SCHOOL = (kinds.Destination(text) for text in ("a bakery", "a podcast", "a dive school"))


def test_three_are_compared_at_a_time():
    desk = make_desk()
    for each in (BAKERY, PODCAST, SCHOOL):
        propose_destination(desk, fresh(desk), each)
    with pytest.raises(PersonError, match="Three futures"):
        propose_destination(desk, fresh(desk), kinds.Destination("a fourth"))
    bakery = view_destinations(desk.journey())[0]
    revise_destination(desk, fresh(desk), kinds.Revision(bakery.entry.identifier, V.DROPPED, "too early"), bakery.last)
    propose_destination(desk, fresh(desk), kinds.Destination("a fourth"))
    assert [each.state for each in view_destinations(desk.journey())].count(State.DROPPED) == 1


def test_proposing_twice_proposes_once_also_when_three_are_there():
    desk = make_desk()
    name = fresh(desk)
    first = propose_destination(desk, name, BAKERY)
    for each in (PODCAST, SCHOOL):
        propose_destination(desk, fresh(desk), each)
    assert propose_destination(desk, name, BAKERY) == first
    assert propose_destination(desk, fresh(desk), BAKERY) == first


def test_last_one_chosen_is_the_destination():
    desk = make_desk()
    one, other = write(desk, BAKERY, PODCAST)
    assert find_destination(desk.journey()) is None
    write(desk, kinds.Revision(one.identifier, V.CHOSEN))
    write(desk, kinds.Revision(other.identifier, V.CHOSEN))
    assert find_destination(desk.journey()).text == "a podcast"
    write(desk, kinds.Revision(one.identifier, V.DROPPED, "no"))
    assert find_destination(desk.journey()).text == "a podcast"
    write(desk, kinds.Revision(other.identifier, V.DROPPED, "no"))
    assert find_destination(desk.journey()) is None


def test_one_that_was_named_as_chosen_is_chosen():
    desk = make_desk()
    write(desk, kinds.Destination("a bakery", None, kinds.Standing.CHOSEN))
    assert find_destination(desk.journey()).state is State.CHOSEN


def test_choice_of_what_was_taken_back_chooses_nothing():
    desk = make_desk()
    (one,) = write(desk, BAKERY)
    write(desk, kinds.Revision(one.identifier, V.CHOSEN))
    desk.write(fresh(desk), kinds.Retraction(), [one.identifier])
    assert find_destination(desk.journey()) is None


def test_view_tells_the_latest_of_everything():
    desk = make_desk()
    (one,) = write(desk, BAKERY)
    baker = Reference("onet-soc", "", "51-3011.00", "Bakers")
    write(
        desk,
        kinds.Revision(one.identifier, V.CHOSEN, confidence=kinds.Confidence.LOW, would_change="a bad back"),
        kinds.Revision(one.identifier, V.ADJUSTED, "smaller", "a market stall", baker, review="2026-05-01"),
        kinds.Revision(one.identifier, V.KEPT),
    )
    view = find_destination(desk.journey())
    assert (view.text, view.occupation, view.state) == ("a market stall", baker, State.CHOSEN)
    assert (view.confidence, view.would_change, view.review) == (kinds.Confidence.LOW, "a bad back", "2026-05-01")
    assert view.is_due(date(2026, 5, 1))
    assert not view.is_due(date(2026, 4, 30))
    assert len(view.revisions) == 3


def test_dropped_one_is_never_due():
    desk = make_desk()
    (one,) = write(desk, BAKERY)
    assert not view_destinations(desk.journey())[0].is_due(date(2026, 1, 1))
    write(desk, kinds.Revision(one.identifier, V.DROPPED, "no", review="2020-01-01"))
    assert not view_destinations(desk.journey())[0].is_due(date(2026, 1, 1))


@pytest.mark.parametrize(
    ("verdict", "reason", "text"), [(V.DROPPED, "", None), (V.ADJUSTED, "", "a stall"), (V.ADJUSTED, "smaller", None)]
)
def test_adjusting_and_dropping_need_a_reason(verdict, reason, text):
    desk = make_desk()
    (one,) = write(desk, BAKERY)
    with pytest.raises(PersonError):
        revise_destination(desk, fresh(desk), kinds.Revision(one.identifier, verdict, reason, text), one.identifier)


def test_revising_what_was_revised_elsewhere_is_a_conflict():
    desk = make_desk()
    (one,) = write(desk, BAKERY)
    name = fresh(desk)
    said = kinds.Revision(one.identifier, V.CHOSEN)
    once = revise_destination(desk, name, said, one.identifier)
    assert revise_destination(desk, name, said, one.identifier) == once
    with pytest.raises(ConflictError):
        revise_destination(desk, fresh(desk), kinds.Revision(one.identifier, V.KEPT), one.identifier)


def test_revising_what_was_taken_back_is_a_conflict():
    desk = make_desk()
    (one,) = write(desk, BAKERY)
    desk.write(fresh(desk), kinds.Retraction(), [one.identifier])
    with pytest.raises(ConflictError):
        revise_destination(desk, fresh(desk), kinds.Revision(one.identifier, V.KEPT), one.identifier)


def test_what_it_is_made_of_stays_until_it_is_worded_anew():
    desk = make_desk()
    baker, cook = (Reference("onet-soc", "", code, "") for code in ("51-3011.00", "35-2014.00"))
    one, _ = write(desk, BAKERY, kinds.Destination("a library"))
    made = [kinds.Composition(one.identifier, each) for each in ((baker,), (baker, cook))]
    write(desk, made[0], kinds.Revision(one.identifier, V.KEPT), made[1])
    assert [each.parts for each in view_destinations(desk.journey())] == [(baker, cook), ()]
    write(desk, kinds.Revision(one.identifier, V.ADJUSTED, "smaller", "a market stall"))
    now = view_destinations(desk.journey())[0]
    assert now.parts == ()
    assert find_earlier(now).parts == (baker, cook)
    write(desk, made[0], kinds.Composition(one.identifier))
    assert view_destinations(desk.journey())[0].parts == ()


def test_what_it_is_made_of_stays_where_only_its_spelling_was_corrected():
    desk = make_desk()
    baker = Reference("onet-soc", "", "51-3011.00", "Bakers")
    (one,) = write(desk, kinds.Destination("a bakerry"))
    write(desk, kinds.Composition(one.identifier, (baker,)))
    name = fresh(desk)
    desk.write(name, BAKERY, [one.identifier])
    write(desk, kinds.Revision(name, V.ADJUSTED, "the same", BAKERY.text))
    assert view_destinations(desk.journey())[0].parts == (baker,)


def test_the_same_composition_may_be_said_again_after_another():
    desk = make_desk()
    baker, cook = (Reference("onet-soc", "", code, "") for code in ("51-3011.00", "35-2014.00"))
    (one,) = write(desk, BAKERY)
    for parts in ((baker,), (cook,), (baker,), ()):
        name, seen = fresh(desk), view_destinations(desk.journey())[0].composed
        said = kinds.Composition(one.identifier, parts)
        assert compose_destination(desk, name, said, seen) == compose_destination(desk, name, said, seen)
        assert view_destinations(desk.journey())[0].parts == parts


def test_ticking_otherwise_after_going_back_is_a_conflict_and_then_kept():
    desk = make_desk()
    baker, cook = (Reference("onet-soc", "", code, "") for code in ("51-3011.00", "35-2014.00"))
    (one,) = write(desk, BAKERY)
    name, seen = fresh(desk), one.identifier
    compose_destination(desk, name, kinds.Composition(one.identifier, (baker,)), seen)
    otherwise = kinds.Composition(one.identifier, (cook,))
    with pytest.raises(ConflictError):
        compose_destination(desk, name, otherwise, seen)
    compose_destination(desk, name, otherwise, view_destinations(desk.journey())[0].composed)
    assert view_destinations(desk.journey())[0].parts == (cook,)


def test_what_was_worded_anew_or_taken_back_meanwhile_is_not_composed():
    desk = make_desk()
    (one,) = write(desk, BAKERY)
    said = kinds.Composition(one.identifier)
    write(desk, kinds.Revision(one.identifier, V.ADJUSTED, "smaller", "a kennel"))
    with pytest.raises(ConflictError):
        compose_destination(desk, fresh(desk), said, one.identifier)
    desk.write(fresh(desk), kinds.Retraction(), [one.identifier])
    with pytest.raises(ConflictError):
        compose_destination(desk, fresh(desk), said, one.identifier)


def test_earlier_wording_is_the_one_before_the_last_adjustment():
    desk = make_desk()
    baker = Reference("onet-soc", "", "51-3011.00", "Bakers")
    (one,) = write(desk, kinds.Destination("a bakery", baker))
    assert find_earlier(view_destinations(desk.journey())[0]) is None
    write(desk, kinds.Revision(one.identifier, V.ADJUSTED, "smaller", "a market stall"))
    now = view_destinations(desk.journey())[0]
    assert (now.text, now.occupation) == ("a market stall", None)
    earlier = find_earlier(now)
    assert (earlier.text, earlier.occupation) == ("a bakery", baker)
    write(desk, kinds.Revision(one.identifier, V.ADJUSTED, "warmer", "a cart"))
    earlier = find_earlier(view_destinations(desk.journey())[0])
    assert (earlier.text, earlier.occupation) == ("a market stall", None)
