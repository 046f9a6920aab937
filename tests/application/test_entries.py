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
