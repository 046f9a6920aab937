from tests.application.desks import fresh, make_desk, write

from wherenext.application.entries import correct_entry
from wherenext.application.versions import find_versions
from wherenext.core.journey import kinds


def test_versions_are_every_wording_oldest_first():
    desk = make_desk()
    (first,) = write(desk, kinds.Dream("sail"))
    second = correct_entry(desk, fresh(desk), kinds.Dream("sail north"), first.identifier)
    third = correct_entry(desk, fresh(desk), kinds.Dream("sail far north"), second.identifier)
    assert find_versions(desk.journey(), third) == (first, second, third)


def test_entry_never_corrected_has_itself_alone():
    desk = make_desk()
    first, other = write(desk, kinds.Dream("sail"), kinds.Dream("bake"))
    desk.write(fresh(desk), kinds.Retraction(), [other.identifier])
    assert find_versions(desk.journey(), first) == (first,)


def test_what_an_entry_takes_back_of_another_kind_is_no_version():
    desk = make_desk()
    (dream,) = write(desk, kinds.Dream("sail"))
    duty = desk.write(fresh(desk), kinds.Duty("mend sails"), [dream.identifier])
    assert find_versions(desk.journey(), duty) == (duty,)


def test_erased_version_is_passed_over():
    desk = make_desk()
    (first,) = write(desk, kinds.Dream("sail"))
    second = correct_entry(desk, fresh(desk), kinds.Dream("sail north"), first.identifier)
    desk.ledger.erase(first.identifier)
    assert find_versions(desk.journey(), second) == (second,)
