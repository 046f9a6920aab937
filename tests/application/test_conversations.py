from tests.application.desks import fresh, make_desk, write

from wherenext.application.conversations import ALWAYS, Lesson, draw_lessons, propose_questions, write_request
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId


def test_questions_begin_with_what_the_destination_rests_on():
    desk = make_desk()
    one, other = write(desk, kinds.Destination("a bakery"), kinds.Destination("a podcast"))
    write(desk, kinds.Assumption(one.identifier, "I can rise at three"), kinds.Assumption(other.identifier, "Ads pay"))
    asked = propose_questions(desk.journey(), one.identifier)
    assert "I can rise at three" in asked[0]
    assert not any("Ads pay" in each for each in asked)
    assert asked[1:] == ALWAYS


def test_questions_without_a_destination_are_those_always_worth_asking():
    desk = make_desk()
    assert propose_questions(desk.journey(), None) == ALWAYS
    assert propose_questions(desk.journey(), EntryId("gone")) == ALWAYS


def test_request_names_the_person_and_the_work_and_nothing_else():
    assert "Dear Ana," in write_request(" Ana ", "")
    assert "Dear Denise,\n" in write_request("Denise, finance director", "")
    assert "Hello,\n" in write_request("her brother, at the yard", "")
    assert "Hello,\n" in write_request("Somebody at the clinic", "")
    assert "Dear Theodora,\n" in write_request("Theodora", "")
    assert "Dear , who,\n" in write_request(", who", "")
    assert "your work (baker)" in write_request("Ana", " baker ")


def test_lessons_are_evidence_from_one_source_and_entered_once():
    desk = make_desk()
    (future,) = write(desk, kinds.Destination("a bakery"))
    (believed,) = write(desk, kinds.Assumption(future.identifier, "I can rise at three"))
    (talk,) = write(desk, kinds.Conversation("Ana", notes="She naps.", held="2026-03-01"))
    lessons = [Lesson(fresh(desk), believed.identifier, kinds.Side.FOR, 2, "She naps.")]
    (found,) = draw_lessons(desk, talk, lessons)
    assert found.payload == kinds.Evidence(believed.identifier, kinds.Side.FOR, 2, "Ana", "She naps.", talk.identifier)
    assert draw_lessons(desk, talk, lessons) == ()
