from dataclasses import replace
from threading import Event

import pytest
from tests.application.desks import make_desk, write
from tests.fakes.catalog import make_catalog
from tests.fakes.reader import FakeReader

from wherenext.application.adviser import Adviser
from wherenext.application.destinations import view_destinations
from wherenext.application.resume import Decision, confirm_resume
from wherenext.application.skills import settle_skills
from wherenext.application.world import World
from wherenext.core.errors import NotFoundError
from wherenext.core.journey import kinds

MOMENT = kinds.Moment("I taught adults to weld metal.", "", "teach adults, weld metal, plan work", "They could.")


@pytest.fixture(scope="module")
def world():
    return World(make_catalog(), FakeReader())


@pytest.fixture
def desk():
    return make_desk()


def consider(desk, world):
    return Adviser(world).consider(desk.journey())


def test_guidance_is_kept_while_the_journey_stands_still(desk, world):
    adviser, journey = Adviser(world), desk.journey()
    assert adviser.consider(journey) is adviser.consider(journey)
    write(desk, MOMENT)
    assert adviser.consider(desk.journey()).journey is not journey


def test_guidance_is_let_go_of_when_the_journey_is_locked(desk, world):
    adviser, journey = Adviser(world), desk.journey()
    before = adviser.consider(journey)
    adviser.forget()
    assert adviser.consider(journey) is not before


def test_what_was_read_and_not_confirmed_does_not_count(desk, world):
    read = kinds.Position("Welder", "A yard", highlights=("Welded hulls",), origin=kinds.Origin.RESUME, confirmed=False)
    (waiting,) = write(desk, read)
    guidance = consider(desk, world)
    assert guidance.person.phrases == ()
    assert guidance.options == ()
    confirm_resume(desk, [Decision(waiting.identifier, read)])
    assert consider(desk, world).person.phrases


def test_nothing_told_shows_no_option(desk, world):
    assert consider(desk, world).options == ()


def test_options_come_from_what_was_told(desk, world):
    write(desk, MOMENT)
    options = consider(desk, world).options
    assert options
    assert all(each.can.reasons or each.want.reasons for each in options[:1])


@pytest.mark.parametrize("name", [None, "  ", "Atlantis, ZZ"])
def test_pay_is_the_nations_without_a_known_place(desk, world, name):
    if name is not None:
        write(desk, kinds.Area(name))
    assert consider(desk, world).area is None


def test_pay_is_that_of_the_place_that_was_named(desk, world):
    write(desk, MOMENT, kinds.Area(world.catalog.pay.areas[1].name))
    guidance = consider(desk, world)
    assert guidance.area == world.catalog.pay.areas[1]
    assert guidance.known.area == guidance.area.row


def test_one_occupation_can_be_looked_at(desk, world):
    assert consider(desk, world).show("29-1141.00").occupation.title == "Nurses"
    with pytest.raises(NotFoundError):
        consider(desk, world).show("99-9999.00")


def test_destination_is_examined_with_roads_and_moves(desk, world):
    write(
        desk,
        MOMENT,
        kinds.PresentJob("Welder"),
        kinds.Duty("weld metal frames", 1),
        kinds.Duty("teach the new ones", 2),
    )
    write(desk, kinds.Destination("teach trades to adults", world.name_occupation("25-1194.00")))
    guidance = consider(desk, world)
    (view,) = view_destinations(guidance.journey)
    reality = guidance.examine(view)
    assert reality.mix.named
    moves = guidance.propose_moves(reality)
    assert "Teachers of Trades" not in guidance.write_to_manager(reality, moves)
    assert guidance.plan_roads(reality)


def test_text_for_the_manager_needs_a_present_job(desk, world):
    write(desk, MOMENT, kinds.Destination("nurse patients", world.name_occupation("29-1141.00")))
    guidance = consider(desk, world)
    reality = guidance.examine(view_destinations(guidance.journey)[0])
    assert guidance.write_to_manager(reality, ()) == ""


def test_words_about_no_work_cannot_be_examined(desk, world):
    write(desk, MOMENT, kinds.Destination("xyzzy"))
    guidance = consider(desk, world)
    assert guidance.examine(view_destinations(guidance.journey)[0]) is None


def test_skills_are_offered_with_their_words_until_accepted(desk, world):
    (moment,) = write(desk, MOMENT)
    offered = consider(desk, world).offer_skills(moment)
    assert {each.reference.label for each in offered} >= {"teach adults", "weld metal"}
    assert all(each.quote in f"{MOMENT.what_happened} {MOMENT.what_it_took}" for each in offered)
    accepted = settle_skills(desk, moment, offered[:1])
    assert accepted[0].payload.proof == moment.identifier
    assert settle_skills(desk, moment, offered[:1]) == ()
    rest = consider(desk, world).offer_skills(moment)
    assert offered[0].reference.identifier not in {each.reference.identifier for each in rest}


class Doubting(FakeReader):
    """Finds the same, and is hardly ever sure."""

    def find_skills(self, texts):
        return [[replace(each, score=0.05) for each in found] for found in super().find_skills(texts)]


def test_skill_that_is_hardly_likely_is_not_offered(desk, world):
    (moment,) = write(desk, MOMENT)
    assert consider(desk, World(world.catalog, Doubting())).offer_skills(moment) == ()


def test_declined_skill_is_not_offered_again_and_counts_for_nothing(desk, world):
    (moment,) = write(desk, MOMENT)
    before = consider(desk, world)
    offered = before.offer_skills(moment)
    weld = next(each for each in offered if each.reference.label == "weld metal")
    (entry,) = settle_skills(desk, moment, [], [weld])
    assert entry.payload == kinds.Declined(weld.reference, weld.quote, moment.identifier)
    assert settle_skills(desk, moment, [], [weld]) == ()
    after = consider(desk, world)
    assert weld.reference not in {each.reference for each in after.offer_skills(moment)}
    assert weld.reference.identifier in {each.uri for each in before.known.skills}
    assert weld.reference.identifier not in {each.uri for each in after.known.skills}


def test_declined_skill_is_offered_again_once_that_was_taken_back(desk, world):
    (moment,) = write(desk, MOMENT)
    offered = consider(desk, world).offer_skills(moment)
    (entry,) = settle_skills(desk, moment, [], offered[:1])
    desk.write(desk.identifiers.make(), kinds.Retraction(), [entry.identifier])
    assert consider(desk, world).offer_skills(moment) == offered


def test_skill_that_was_declined_and_then_named_counts(desk, world):
    (moment,) = write(desk, MOMENT)
    offered = consider(desk, world).offer_skills(moment)
    settle_skills(desk, moment, [], offered[:1])
    settle_skills(desk, moment, offered[:1])
    assert offered[0].reference.identifier in {each.uri for each in consider(desk, world).known.skills}


def test_choices_point_to_occupations_once_there_are_some(desk, world):
    write(desk, MOMENT)
    assert consider(desk, world).pointed == ()
    days = list(world.features.named)[:2]
    write(desk, *(kinds.Choice((days[0],), (days[1],), kinds.Answer.FIRST, words=str(at)) for at in range(3)))
    pointed = consider(desk, world).pointed
    assert len(pointed) == 8
    assert len({each.identifier for each in pointed}) == 8


def test_asking_ends_in_a_world_too_small_for_a_question(desk, world):
    write(desk, MOMENT)
    assert consider(desk, world).question is None


def test_new_wording_is_told_as_what_it_changes(desk, world):
    write(desk, MOMENT, kinds.Destination("teach trades", world.name_occupation("25-1194.00")))
    guidance = consider(desk, world)
    (before,) = view_destinations(guidance.journey)
    after = replace(before, text="nurse", occupation=world.name_occupation("29-1141.00"))
    change = guidance.compare(before, after)
    back = guidance.compare(after, before)
    assert (set(change.added), set(change.dropped)) == (set(back.dropped), set(back.added))
    assert change.road is not None
    same = guidance.compare(before, before)
    assert (same.added, same.dropped) == ((), ())


def test_wording_about_no_work_cannot_be_compared(desk, world):
    write(desk, MOMENT, kinds.Destination("teach trades", world.name_occupation("25-1194.00")))
    guidance = consider(desk, world)
    (before,) = view_destinations(guidance.journey)
    assert guidance.compare(before, replace(before, text="xyzzy", occupation=None)) is None


class WaitingReader(FakeReader):
    """Reads only when it is let."""

    def __init__(self, fails=False):
        super().__init__()
        self.began, self.may = Event(), Event()
        self.fails = fails

    def find_skills(self, texts):
        self.began.set()
        self.may.wait(10)
        if self.fails:
            raise ArithmeticError
        return super().find_skills(texts)


def test_journey_is_read_aside_and_is_ready_once_it_is_read(desk):
    write(desk, MOMENT)
    reader = WaitingReader()
    adviser = Adviser(World(make_catalog(), reader))
    guidance = adviser.consider(desk.journey())
    assert not adviser.get_ready(guidance, 0.01)
    assert not adviser.get_ready(guidance, 0.01)
    assert reader.began.wait(10)
    assert adviser.progress[0] < adviser.progress[1]
    reader.may.set()
    assert adviser.get_ready(guidance, 10)
    assert guidance.options


def test_reading_an_earlier_state_does_not_pass_for_reading_the_latest(desk):
    write(desk, MOMENT)
    adviser = Adviser(World(make_catalog(), FakeReader()))
    earlier = adviser.consider(desk.journey())
    write(desk, kinds.Duty("plan work"))
    latest = adviser.consider(desk.journey())
    assert adviser.get_ready(earlier, 10)
    assert adviser.get_ready(latest, 10)
    assert "known" in vars(latest)


def test_what_goes_wrong_aside_goes_wrong_where_it_is_asked_for(desk):
    write(desk, MOMENT)
    reader = WaitingReader(fails=True)
    reader.may.set()
    adviser = Adviser(World(make_catalog(), reader))
    guidance = adviser.consider(desk.journey())
    assert adviser.get_ready(guidance, 10)
    with pytest.raises(ArithmeticError):
        _ = guidance.options


def test_kinds_of_undertaking_are_offered_for_a_destination(desk, world):
    write(desk, kinds.Destination("A place with sourdough, and help with homework"), kinds.Destination("xyzzy"))
    guidance = consider(desk, world)
    told, silent = view_destinations(guidance.journey)

    assert {"bakery", "help with school"} <= {each.name for each in guidance.offer_undertakings(told)}
    assert guidance.offer_undertakings(silent) == ()
