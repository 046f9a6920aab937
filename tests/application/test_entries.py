import pytest
from tests.application.desks import fresh, make_desk, say, write

from wherenext.application import entries
from wherenext.core.errors import ConflictError, NotFoundError
from wherenext.core.journey import kinds


def test_recording_the_very_same_again_records_nothing():
    desk = make_desk()
    first = entries.record_entry(desk, fresh(desk), kinds.Dream("sail"))
    assert entries.record_entry(desk, fresh(desk), kinds.Dream("sail")) == first
    assert entries.record_entry(desk, fresh(desk), kinds.Dream("bake")) != first
    assert say(desk) == [kinds.Dream("sail"), kinds.Dream("bake")]


def test_sending_a_form_twice_records_once_also_after_a_retraction():
    desk = make_desk()
    name = fresh(desk)
    first = entries.record_entry(desk, name, kinds.Dream("sail"))
    entries.retract_entry(desk, fresh(desk), name, "")
    assert entries.record_entry(desk, name, kinds.Dream("sail")) == first
    assert say(desk) == []


def test_correction_takes_the_place_of_what_was_seen():
    desk = make_desk()
    (seen,) = write(desk, kinds.WhyNow("first"))
    entries.correct_entry(desk, fresh(desk), kinds.WhyNow("second"), seen.identifier)
    assert say(desk) == [kinds.WhyNow("second")]


def test_correction_sent_twice_corrects_once():
    desk = make_desk()
    (seen,) = write(desk, kinds.WhyNow("first"))
    name = fresh(desk)
    once = entries.correct_entry(desk, name, kinds.WhyNow("second"), seen.identifier)
    assert entries.correct_entry(desk, name, kinds.WhyNow("second"), seen.identifier) == once
    assert len(desk.journey().entries) == 2


def test_correction_that_changes_nothing_writes_nothing():
    desk = make_desk()
    (seen,) = write(desk, kinds.WhyNow("first"))
    assert entries.correct_entry(desk, fresh(desk), kinds.WhyNow("first"), seen.identifier) == seen


def test_correction_of_what_changed_meanwhile_is_a_conflict():
    desk = make_desk()
    (seen,) = write(desk, kinds.WhyNow("first"))
    entries.correct_entry(desk, fresh(desk), kinds.WhyNow("second"), seen.identifier)
    with pytest.raises(ConflictError, match="another window"):
        entries.correct_entry(desk, fresh(desk), kinds.WhyNow("third"), seen.identifier)


def test_correction_of_what_was_taken_back_is_a_conflict():
    desk = make_desk()
    (seen,) = write(desk, kinds.WhyNow("first"))
    entries.retract_entry(desk, fresh(desk), seen.identifier, "no")
    with pytest.raises(ConflictError, match="taken back"):
        entries.correct_entry(desk, fresh(desk), kinds.WhyNow("second"), seen.identifier)


def test_retracting_a_retraction_restores():
    desk = make_desk()
    (dream,) = write(desk, kinds.Dream("sail"))
    taken = entries.retract_entry(desk, fresh(desk), dream.identifier, "a slip")
    assert say(desk) == []
    entries.retract_entry(desk, fresh(desk), taken.identifier, "")
    assert say(desk) == [kinds.Dream("sail")]


def test_retracting_what_is_not_there_is_refused():
    desk = make_desk()
    with pytest.raises(NotFoundError):
        entries.retract_entry(desk, fresh(desk), fresh(desk), "")


def test_erased_entry_is_gone():
    desk = make_desk()
    (dream,) = write(desk, kinds.Dream("sail"))
    entries.erase_entry(desk, dream.identifier)
    assert entries.find_written(desk.journey(), dream.identifier) is None


def test_what_rests_on_an_entry_is_found_through_others_and_through_corrections():
    desk = make_desk()
    (future,) = write(desk, kinds.Destination("a bakery"))
    (believed,) = write(desk, kinds.Assumption(future.identifier, "I can rise at three"))
    (told,) = write(desk, kinds.Evidence(believed.identifier, kinds.Side.FOR, 1, "Ana"))
    write(desk, kinds.Dream("sail"))
    found = entries.find_resting(desk.journey(), future.identifier)
    assert [each.identifier for each in found] == [believed.identifier, told.identifier]
    now = entries.correct_entry(desk, fresh(desk), kinds.Destination("a bakery of my own"), future.identifier)
    found = entries.find_resting(desk.journey(), now.identifier)
    assert [each.identifier for each in found] == [believed.identifier, told.identifier]


def correct_twice(desk):
    (first,) = write(desk, kinds.Dream("sail"))
    second = entries.correct_entry(desk, fresh(desk), kinds.Dream("sail far"), first.identifier)
    return first, second, entries.correct_entry(desk, fresh(desk), kinds.Dream("sail round"), second.identifier)


@pytest.mark.parametrize("which", [0, 1, 2])
def test_taking_back_takes_every_wording_back_and_restoring_restores_the_last(which):
    desk = make_desk()
    versions = correct_twice(desk)
    taken = entries.retract_entry(desk, fresh(desk), versions[which].identifier, "a slip")
    assert say(desk) == []
    entries.retract_entry(desk, fresh(desk), taken.identifier, "")
    assert say(desk) == [kinds.Dream("sail round")]


@pytest.mark.parametrize("which", [0, 1, 2])
def test_erasing_erases_every_wording_and_every_taking_back(which):
    desk = make_desk()
    (other,) = write(desk, kinds.Dream("bake"))
    versions = correct_twice(desk)
    taken = entries.retract_entry(desk, fresh(desk), versions[0].identifier, "not for me, this sailing")
    entries.retract_entry(desk, fresh(desk), taken.identifier, "sailing after all")
    assert entries.erase_entry(desk, versions[which].identifier) == 5
    assert desk.journey().entries == (other,)


def test_retraction_that_takes_something_else_back_too_stays():
    desk = make_desk()
    one, other = write(desk, kinds.Dream("sail"), kinds.Dream("bake"))
    desk.write(fresh(desk), kinds.Retraction("both"), [one.identifier, other.identifier])
    assert entries.erase_entry(desk, one.identifier) == 1
    assert len(desk.journey().entries) == 2


def test_erasing_with_what_rests_on_it_erases_what_may_quote_it():
    desk = make_desk()
    (moment,) = write(desk, kinds.Moment("I baked"))
    (skill,) = write(desk, kinds.Skill("baking", words="I baked", proof=moment.identifier))
    entries.correct_entry(desk, fresh(desk), kinds.Skill("bread", None, "I baked", moment.identifier), skill.identifier)
    now = entries.correct_entry(desk, fresh(desk), kinds.Moment("I baked bread"), moment.identifier)
    kept = write(desk, kinds.Dream("sail"))
    assert entries.erase_entry(desk, now.identifier, with_resting=True) == 4
    assert desk.journey().entries == tuple(kept)


def test_erasing_what_is_not_there_is_refused():
    desk = make_desk()
    with pytest.raises(NotFoundError):
        entries.erase_entry(desk, fresh(desk))


def test_what_is_written_beside_is_written_with_it_or_not_at_all():
    desk = make_desk()
    job, area = kinds.PresentJob("Welder"), kinds.Area("Portland")
    beside = [desk.draft(area)]
    first = entries.record_entry(desk, fresh(desk), job, beside)
    assert say(desk) == [job, area]
    entries.record_entry(desk, fresh(desk), job, [desk.draft(kinds.Area("Salem"))])
    assert say(desk) == [job, area, kinds.Area("Salem")]
    entries.correct_entry(desk, fresh(desk), job, first.identifier, [desk.draft(kinds.Area("Eugene"))])
    entries.correct_entry(desk, fresh(desk), kinds.PresentJob("Smith"), first.identifier, [desk.draft(kinds.Area("B"))])
    assert [each.name for each in say(desk) if isinstance(each, kinds.Area)] == ["Portland", "Salem", "Eugene", "B"]
    assert kinds.PresentJob("Smith") in say(desk)
