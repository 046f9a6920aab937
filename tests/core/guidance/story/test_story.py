"""The story: offered from the record, tied to it, and checked."""

import pytest
from tests.core.guidance.people import BAKER, SILENT, WELDER, tell

from wherenext.core.guidance.story.checks import LENGTHS, Form, Point, check_story, claims_something
from wherenext.core.guidance.story.offer import MOST_OFFERED, Asked, offer
from wherenext.core.guidance.story.ties import find_grounds, read_words, tie
from wherenext.core.journey import kinds
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.kinds import Sentence, Side, StoryPart, Verdict
from wherenext.core.journey.payload import Origin
from wherenext.core.journey.reference import EntryId

E = EntryId
MOMENT = kinds.Moment(
    "The lift stuck with nine people. I told them a story until it moved. So.",
    "Clinic",
    "Not showing that I was afraid too.",
    "They laughed when the doors opened.",
)
TELLER = tell(
    MOMENT,
    kinds.WhyNow("The firm was sold. I want work that ends at six."),
    kinds.Destination("Teach first aid", None, kinds.Standing.CHOSEN),
    kinds.Revision(E("e3"), Verdict.CHOSEN, "I taught it twice and would do it for nothing."),
    kinds.Revision(E("e3"), Verdict.KEPT, "One winter is not all of them by far."),
    kinds.Dream("See the whole of the coast"),
    kinds.Aim("Know by spring"),
    kinds.OthersView("Ruth", "You are the one I call when it is loud"),
    kinds.Skill("first aid", 5),
    kinds.Skill("Excel", 2),
    kinds.Skill("welding", 5, origin=Origin.RESUME, confirmed=False),
    kinds.Position("Porter", highlights=("Moved 40 beds in a night", "Found the lost key"), confirmed=True),
    kinds.Position("Cook", highlights=("Never happened",), confirmed=False),
    kinds.Duty("Calm whoever waits", 2),
    kinds.Duty("Fill in forms", -1),
    kinds.Assumption(E("e3"), "They pay for it"),
    kinds.Evidence(E("e16"), Side.FOR, 2, "Ana", "She lives on it."),
    kinds.Evidence(E("e16"), Side.AGAINST, 2, "Ben", "He does not."),
    kinds.Move("One lesson", kinds.MoveKind.PROJECT),
    kinds.Outcome(E("e19"), "They asked for another.", 2),
    kinds.Outcome(E("e19"), "It rained.", -1),
)
AIM = (E("e3"), "Teach first aid")


def texts(part: StoryPart) -> list[str]:
    return [each.text for each in offer(part, TELLER, AIM, ())]


def test_why_change_begins_with_where_one_wants_to_be() -> None:
    assert texts(StoryPart.WHY_CHANGE) == [
        "Where I want to be: Teach first aid.",
        "I want work that ends at six.",
        "I taught it twice and would do it for nothing.",
        "I dream of this: See the whole of the coast.",
        "What this should bring: Know by spring.",
    ]


def test_what_was_hard_is_offered_as_confided_and_what_is_wanted_is_not() -> None:
    hard = offer(StoryPart.WHY_CHANGE, tell(kinds.WhyNow("The firm was sold. I sat in the car and wept.")), None, ())
    wanted = offer(StoryPart.WHY_CHANGE, tell(kinds.WhyNow("It was sold. I want work that ends at six.")), None, ())

    assert [each.confided for each in hard] == [True]
    assert [each.confided for each in wanted] == [False]


def test_why_change_without_a_wish_offers_how_it_ended() -> None:
    journey = tell(kinds.WhyNow("The firm was sold. Then it was quiet."))
    assert [each.text for each in offer(StoryPart.WHY_CHANGE, journey, None, ())] == ["Then it was quiet."]


def test_good_fit_is_what_was_enjoyed_tried_and_heard() -> None:
    assert texts(StoryPart.GOOD_FIT) == [
        "They laughed when the doors opened.",
        "They asked for another.",
        "Ana told me: She lives on it.",
        "What gives me energy today: calm whoever waits.",
    ]


def test_what_speaks_for_something_asked_for_comes_first() -> None:
    asked = [Asked("Service", "e14", "Calm whoever waits"), Asked("Patience", "e14", "Calm whoever waits")]
    first, second = offer(StoryPart.GOOD_FIT, TELLER, AIM, asked)[:2]
    assert (first.entry, first.speaks_for) == ("e14", "Service")
    assert second.speaks_for == ""


def test_sentence_speaks_for_nothing_that_another_of_its_entry_speaks_for() -> None:
    asked = [Asked("Courage", "e1", "They laughed when the doors opened")]
    told = offer(StoryPart.TRANSFERS, TELLER, AIM, asked)
    assert {each.speaks_for for each in told} == {""}


def test_what_transfers_is_what_it_took_what_is_rated_and_what_was_done_with_what_the_aim_names_first() -> None:
    assert texts(StoryPart.TRANSFERS) == [
        "First aid: others learn it from me.",
        "Not showing that I was afraid too.",
        "Found the lost key.",
    ]


HELD = tell(
    kinds.Moment("We mended the pump by night. It held.", what_it_took="Patience, and counting twice."),
    kinds.Skill("Pond design and building", 4),
    kinds.Skill("Project planning"),
    kinds.Skill("Spreadsheets", 1),
    kinds.Skill("Welding", origin=Origin.RESUME, confirmed=False),
    kinds.Duty("Draw how water flows. Every day.", 1),
    kinds.Position("Foreman", highlights=("Led nine people through a winter",)),
    kinds.PresentJob("Director of ponds"),
    kinds.Dream("Sail"),
)
POND = (E("e9"), "A pond business of my own: design and care of ponds, and how water flows.")


def have(*asked: Asked, aim: tuple[EntryId, str] | None = None) -> list[tuple[str, str]]:
    return [(each.text, each.speaks_for) for each in offer(StoryPart.TRANSFERS, HELD, aim, asked) if each.speaks_for]


@pytest.mark.parametrize(
    ("entry", "quote", "text"),
    [
        ("e1", "counting twice", "Patience, and counting twice."),
        ("e1", "mended the pump", "We mended the pump by night."),
        ("e2", "Pond design and building", "Pond design and building: I take the hard cases."),
        ("e3", "Project planning", "I can do this: Project planning."),
        ("e6", "draw how water flows", "What I do today: draw how water flows."),
        ("e7", "led people through winter", "Led nine people through a winter."),
        ("e7", "Foreman", "What I have been: Foreman."),
        ("e8", "Director of ponds", "What I am today: Director of ponds."),
    ],
)
def test_what_is_asked_for_is_offered_from_wherever_it_stands(entry: str, quote: str, text: str) -> None:
    assert have(Asked("Craft", entry, quote)) == [(text, "Craft")]


@pytest.mark.parametrize(
    ("entry", "quote"),
    [("e1", "rain"), ("e4", "Spreadsheets"), ("e5", "Welding"), ("e7", "rain"), ("e9", "Sail"), ("gone", "Sail")],
)
def test_what_nobody_could_say_they_can_is_not_offered(entry: str, quote: str) -> None:
    assert have(Asked("Craft", entry, quote)) == []


def test_the_strongest_stands_first_and_before_it_what_the_destination_names() -> None:
    asked = (Asked("Courage", "e7", "led people through winter"), Asked("Planning", "e3", "Project planning"))
    told = offer(StoryPart.TRANSFERS, HELD, POND, asked)

    assert [each.text for each in told[:4]] == [
        "Pond design and building: I take the hard cases.",
        "Led nine people through a winter.",
        "I can do this: Project planning.",
        "Patience, and counting twice.",
    ]
    assert [each.named for each in told] == [True, *[False] * (len(told) - 1)]


def test_a_sentence_is_named_by_the_destination_where_a_good_part_of_it_is() -> None:
    asked = [Asked("Drawing", "e6", "draw how water flows")]
    named = {each.text: each.named for each in offer(StoryPart.TRANSFERS, HELD, POND, asked)}

    assert named["What I do today: draw how water flows."]
    assert not named["Patience, and counting twice."]


def test_what_is_special_is_what_others_say_and_what_was_done_oneself() -> None:
    assert texts(StoryPart.SPECIAL) == [
        "Ruth says of me: You are the one I call when it is loud.",
        "I told them a story until it moved.",
        "The lift stuck with nine people.",
        "Moved 40 beds in a night.",
    ]


def test_names_and_i_keep_their_capitals() -> None:
    journey = tell(*(kinds.Duty(text, 1) for text in ("I wait", "QuickBooks, mostly", "Calm people")))
    assert [each.text for each in offer(StoryPart.GOOD_FIT, journey, None, ())] == [
        "What gives me energy today: I wait.",
        "What gives me energy today: QuickBooks, mostly.",
        "What gives me energy today: calm people.",
    ]


def test_sentences_that_begin_alike_come_after_others() -> None:
    duties = (kinds.Duty("Calm 9 people", 1), kinds.Duty("Calm 8 people", 1))
    journey = tell(*duties, kinds.Moment("x", why_enjoyed="They laughed aloud."))
    assert [each.text for each in offer(StoryPart.GOOD_FIT, journey, None, ())] == [
        "What gives me energy today: calm 9 people.",
        "They laughed aloud.",
        "What gives me energy today: calm 8 people.",
    ]


@pytest.mark.parametrize("part", list(StoryPart))
def test_what_is_offered_stands_up_to_its_own_checks(part: StoryPart) -> None:
    for each in offer(part, TELLER, AIM, ()):
        more = kinds.Story(part, (Sentence(each.text, (each.entry,)),))
        journey = tell(*(entry.payload for entry in TELLER.entries), more)
        found = {finding.point: finding.holds for finding in check_story(journey.stories[0], journey)}
        assert found[Point.EVIDENCE], each.text
        assert found[Point.CLAIM], each.text
        assert found[Point.FIGURES], each.text


@pytest.mark.parametrize("part", list(StoryPart))
@pytest.mark.parametrize("journey", [TELLER, WELDER, BAKER, SILENT])
def test_nothing_offered_is_invented(part: StoryPart, journey: Journey) -> None:
    offered = offer(part, journey, None, ())
    assert len(offered) <= MOST_OFFERED
    for each in offered:
        entry = journey.find(each.entry)
        assert entry is not None
        own = each.text.split(": ", 1)[-1].rstrip(".").casefold()
        told = " ".join(read_words(entry.payload).split()).casefold()
        assert own in told or isinstance(entry.payload, kinds.Skill)


def test_long_sentences_and_more_than_two_of_an_entry_are_not_offered() -> None:
    long = " ".join(["word"] * 60) + ". "
    journey = tell(kinds.Moment("", what_it_took=long + "Patience here. Kindness there. Waiting long."))
    assert len(offer(StoryPart.TRANSFERS, journey, None, ())) == 2


def tied(text: str, *before: Sentence, journey: Journey = TELLER) -> list[tuple[EntryId, ...]]:
    return [each.rests_on for each in tie(text, before, journey)]


def test_sentence_that_stays_keeps_its_ties_wherever_it_moves() -> None:
    before = (Sentence("I stayed calm. ", (E("e1"),)), Sentence("So there.", (E("e8"),)))
    assert tied("So there.  I stayed  calm.", *before) == [("e8",), ("e1",)]


def test_reworded_sentence_keeps_the_ties_of_what_it_was() -> None:
    before = Sentence("I told frightened people a long story.", (E("e6"),))
    assert tied("I told frightened people one story.", before) == [("e6",)]


def test_new_sentence_is_tied_to_the_entry_that_holds_its_words() -> None:
    assert tied("The lift was stuck with nine people in it.") == [("e1",)]


@pytest.mark.parametrize("text", ["I invented the telephone in Antwerp.", "So there.", "Story people."])
def test_sentence_that_no_entry_holds_rests_on_nothing(text: str) -> None:
    assert tied(text) == [()]


def test_erased_entry_ties_nothing_any_more() -> None:
    assert tied("So there.", Sentence("So there.", (E("erased"), E("e1")))) == [("e1",)]


def test_text_is_kept_as_it_was_typed() -> None:
    text = "  One thing.\n\nAnother thing,  so. "
    assert "".join(each.text for each in tie(text, (), TELLER)) == text


def test_grounds_are_of_the_kinds_that_can_bear_a_sentence() -> None:
    assert {each.kind for each in find_grounds(TELLER)} >= {"moment", "skill", "duty", "why now"}
    assert find_grounds(SILENT) == ()
    assert read_words(kinds.Position("Porter", highlights=("Moved 40 beds",))) == "Porter\n\n\nMoved 40 beds"


def check(*sentences: Sentence, part: StoryPart = StoryPart.SPECIAL, form: Form = Form.SPOKEN, more: tuple = ()):
    journey = tell(MOMENT, kinds.Story(part, sentences), kinds.Destination("there"), *more)
    return {each.point: each for each in check_story(journey.stories[0], journey, form)}


CALM = Sentence("I told them a story until it moved. ", (E("e1"),))


def test_sentences_that_rest_on_what_bears_them_out_hold() -> None:
    found = check(CALM, Sentence("So."))
    assert [point for point, each in found.items() if not each.holds] == [Point.LENGTH]


def test_sentence_without_ground_is_found() -> None:
    assert check(CALM, Sentence("I run marathons across deserts."))[Point.EVIDENCE].sentences == (1,)


def test_sentence_whose_ground_was_taken_back_is_found() -> None:
    assert check(Sentence("So it was.", (E("gone"),)))[Point.EVIDENCE].sentences == (0,)


def test_sentence_that_says_something_else_than_its_ground_is_found() -> None:
    assert check(Sentence("I run marathons across hot deserts.", (E("e1"),)))[Point.CLAIM].sentences == (0,)


def test_figure_that_stands_nowhere_is_found_and_named() -> None:
    found = check(Sentence("The lift stuck with twenty people.", (E("e1"),)))[Point.FIGURES]
    assert (found.holds, found.sentences, found.words) == (False, (0,), ("20",))


def test_why_change_looks_forward() -> None:
    why = StoryPart.WHY_CHANGE
    assert check(Sentence("I want to teach."), part=why)[Point.FORWARD].holds
    assert not check(Sentence("It was a year."), part=why)[Point.FORWARD].holds
    found = check(Sentence("I want to teach. "), Sentence("I was bored and stuck."), part=why)[Point.FORWARD]
    assert (found.holds, found.sentences, found.words) == (False, (1,), ("bored", "stuck"))
    assert Point.CONCRETE not in check(CALM, part=why)


def test_other_answers_name_a_deed_or_a_figure_and_no_empty_word() -> None:
    assert not check(Sentence("I am kind."))[Point.CONCRETE].holds
    assert check(Sentence("Nine people."))[Point.CONCRETE].holds
    found = check(CALM, Sentence("A passionate team player."))[Point.CONCRETE]
    assert (found.holds, found.sentences, found.words) == (False, (1,), ("passionate", "team player"))


@pytest.mark.parametrize("form", list(Form))
def test_length_is_that_of_the_form(form: Form) -> None:
    least, most = LENGTHS[form]
    for count, holds in ((least - 1, False), (least, True), (most, True), (most + 1, False)):
        found = check(Sentence(" ".join(["word"] * count)), form=form)[Point.LENGTH]
        assert (found.holds, found.count) == (holds, count)


def test_answer_is_stale_once_the_destination_changed() -> None:
    assert check(CALM, more=(kinds.Revision(E("e3"), Verdict.KEPT),))[Point.FRESH].holds
    assert not check(CALM, more=(kinds.Revision(E("e3"), Verdict.ADJUSTED, "so", "here"),))[Point.FRESH].holds


def test_few_joining_words_claim_nothing() -> None:
    assert not claims_something("So here I am.")
    assert claims_something("Nine.")
    assert claims_something("I mended bicycles in Antwerp.")
