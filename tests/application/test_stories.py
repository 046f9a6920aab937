import pytest
from tests.application.desks import fresh, make_desk, write
from tests.fakes.catalog import make_catalog
from tests.fakes.reader import FakeReader

from wherenext.application.adviser import Adviser
from wherenext.application.entries import correct_entry
from wherenext.application.stories import find_answer, find_asked, offer_sentences, view_story
from wherenext.application.world import World
from wherenext.core.guidance.story.checks import Form
from wherenext.core.journey import kinds
from wherenext.core.journey.kinds import Sentence, StoryPart
from wherenext.core.journey.reference import EntryId

MOMENT = kinds.Moment("I taught adults to weld metal.", "", "teach adults, weld metal, plan work", "They could.")
TOLD = kinds.Story(StoryPart.SPECIAL, (Sentence("I taught adults to weld metal.", (EntryId("entry-1"),)),))


@pytest.fixture(scope="module")
def world():
    return World(make_catalog(), FakeReader())


def test_four_answers_are_shown_whether_told_or_not():
    desk = make_desk()
    write(desk, MOMENT, TOLD)
    views = view_story(desk.journey(), Form.SHORT)
    assert [each.part for each in views] == list(StoryPart)
    assert [each.entry is None for each in views] == [True, True, True, False]
    assert views[0].findings == views[0].open == ()
    assert [each.count for each in views[3].open] == [6]


def test_answer_is_the_one_that_holds():
    desk = make_desk()
    write(desk, MOMENT)
    (first,) = write(desk, TOLD)
    assert find_answer(desk.journey(), StoryPart.WHY_CHANGE) is None
    correct_entry(desk, fresh(desk), kinds.Story(StoryPart.SPECIAL, (Sentence("Less."),)), first.identifier)
    assert find_answer(desk.journey(), StoryPart.SPECIAL).payload.text == "Less."


def offer(desk, world, part):
    journey = desk.journey()
    return offer_sentences(journey, part, find_asked(Adviser(world).consider(journey)))


def test_what_speaks_for_the_destination_is_offered_with_what_it_speaks_for(world):
    desk = make_desk()
    write(desk, MOMENT, kinds.Destination("teach", world.name_occupation("25-1194.00"), kinds.Standing.CHOSEN))
    assert any(each.speaks_for for each in offer(desk, world, StoryPart.TRANSFERS))


def test_without_a_destination_the_record_still_offers(world):
    desk = make_desk()
    write(desk, MOMENT)
    assert [each.speaks_for for each in offer(desk, world, StoryPart.TRANSFERS)] == [""]


def test_words_about_no_work_ask_for_nothing(world):
    desk = make_desk()
    write(desk, MOMENT, kinds.Destination("xyzzy", None, kinds.Standing.CHOSEN))
    assert [each.speaks_for for each in offer(desk, world, StoryPart.TRANSFERS)] == [""]


def test_what_stands_in_the_answer_is_not_offered_again(world):
    desk = make_desk()
    write(desk, MOMENT)
    assert [each.text for each in offer(desk, world, StoryPart.SPECIAL)] == ["I taught adults to weld metal."]
    write(desk, TOLD)
    assert offer(desk, world, StoryPart.SPECIAL) == ()


def test_destination_is_offered_in_its_present_wording_with_the_entry_that_words_it(world):
    desk = make_desk()
    (first,) = write(desk, kinds.Destination("teach", None, kinds.Standing.CHOSEN))
    assert offer(desk, world, StoryPart.WHY_CHANGE)[0].entry == first.identifier
    adjusted, _ = write(
        desk,
        kinds.Revision(first.identifier, kinds.Verdict.ADJUSTED, "smaller", "teach adults"),
        kinds.Revision(first.identifier, kinds.Verdict.KEPT),
    )
    found = offer(desk, world, StoryPart.WHY_CHANGE)[0]
    assert (found.entry, found.text) == (adjusted.identifier, "Where I want to be: teach adults.")


def test_a_paid_job_that_asks_for_about_as_much_speaks_for_what_no_words_do(world):
    desk = make_desk()
    teach = world.name_occupation("25-1194.00")
    job = kinds.PresentJob("Teacher of trades", pay=50_000, occupation=teach)
    before = kinds.Position("Instructor", occupation=teach)
    write(desk, job, before, kinds.Destination("teach", teach, kinds.Standing.CHOSEN))
    found = [each for each in offer(desk, world, StoryPart.TRANSFERS) if each.speaks_for]
    assert [each.text for each in found] == ["What I am today: Teacher of trades."]


def test_an_unpaid_job_is_not_told_as_one(world):
    desk = make_desk()
    teach = world.name_occupation("25-1194.00")
    job = kinds.PresentJob("At home", pay=0, occupation=teach)
    write(desk, job, kinds.Destination("teach", teach, kinds.Standing.CHOSEN))
    assert [each.text for each in offer(desk, world, StoryPart.TRANSFERS) if each.speaks_for] == []
