from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.application.desks import make_desk, write

from wherenext.core.errors import PersonError
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Author
from wherenext.core.journey.journey import fold
from wherenext.core.journey.reference import EntryId


def test_journey_is_folded_once_while_nothing_changes():
    desk = make_desk()
    desk.ledger = KeepsItsTuple(desk.ledger)
    write(desk, kinds.Dream("sail"))
    assert desk.journey() is desk.journey()


class KeepsItsTuple:
    """Like the sealed ledger, gives the very same tuple while nothing happened."""

    def __init__(self, ledger):
        self.ledger, self.known = ledger, ()

    def read(self):
        entries = self.ledger.read()
        self.known = self.known if entries == self.known else entries
        return self.known

    def __getattr__(self, name):
        return getattr(self.ledger, name)


@given(st.lists(st.lists(st.integers(0, 30), max_size=14), max_size=8))
def test_journey_is_that_of_all_entries_however_they_come(groups):
    desk = make_desk()
    for group in groups:
        write(desk, *(kinds.Dislike(str(number)) for number in group))
        assert desk.journey() == fold(desk.ledger.read())


def test_journey_forgets_what_was_erased():
    desk = make_desk()
    first, _second = write(desk, kinds.Dream("sail"), kinds.Dream("bake"))
    desk.journey()
    desk.ledger.erase(first.identifier)
    assert [each.payload.text for each in desk.journey().dreams] == ["bake"]


def test_writing_twice_under_one_name_writes_once():
    desk = make_desk()
    name = desk.identifiers.make()
    assert desk.write(name, kinds.Dream("sail")) == desk.write(name, kinds.Dream("sail"))
    assert len(desk.journey().entries) == 1


def test_guide_may_not_write_what_only_the_explorer_may():
    desk = make_desk()
    offered = desk.draft(kinds.Offer("calm under pressure"))
    edited = desk.draft(kinds.Skill("calm under pressure"))
    with pytest.raises(PersonError, match="only the explorer may enter"):
        desk.write_all([replace(offered, author=Author.GUIDE), replace(edited, author=Author.GUIDE)])
    assert desk.journey().entries == ()
    desk.write_all([replace(offered, author=Author.GUIDE)])
    assert [each.author for each in desk.journey().entries] == [Author.GUIDE]


def test_guide_may_not_correct_what_the_explorer_wrote():
    desk = make_desk()
    (dream,) = write(desk, kinds.Dream("sail"))
    taken = desk.draft(kinds.Retraction(), retracts=[dream.identifier])
    with pytest.raises(PersonError, match="someone else"):
        desk.write_all([replace(taken, author=Author.GUIDE)])
    assert [each.payload.text for each in desk.journey().dreams] == ["sail"]


def test_entry_that_names_what_is_not_there_is_refused():
    desk = make_desk()
    with pytest.raises(PersonError, match="is not there"):
        desk.write(desk.identifiers.make(), kinds.Skill("baking", proof=EntryId("nothing")))


def test_entries_written_together_may_name_one_another():
    desk = make_desk()
    told = desk.draft(kinds.Moment("the oven held"))
    desk.write_all([told, desk.draft(kinds.Skill("baking", proof=told.identifier))])
    assert len(desk.journey().entries) == 2
