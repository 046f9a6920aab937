from hypothesis import given
from hypothesis import strategies as st
from tests.application.desks import make_desk, write

from wherenext.core.journey import kinds
from wherenext.core.journey.journey import fold


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
