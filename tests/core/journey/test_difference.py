from hypothesis import given

from tests.core.journey.strategies import chain, ledgers
from wherenext.core.journey import kinds
from wherenext.core.journey.difference import Difference, difference
from wherenext.core.journey.journey import Journey, at, fold


def test_difference_tells_added_removed_and_corrected():
    entries = chain(
        ("a", kinds.Skill("welding")),
        ("b", kinds.Skill("sketching")),
        ("c", kinds.Skill("welding", 4), "a"),
        ("d", kinds.Retraction(), "b"),
        ("e", kinds.Dream("sail")),
    )
    found = difference(at(entries, sequence=2), fold(entries))
    assert found == Difference(added=(entries[4],), removed=(entries[1],), corrected=((entries[0], entries[2]),))


@given(ledgers())
def test_difference_of_a_journey_and_itself_is_empty(entries):
    assert difference(fold(entries), fold(entries)) == Difference((), (), ())


@given(ledgers())
def test_difference_from_nothing_adds_what_holds(entries):
    assert difference(Journey(), fold(entries)).added == fold(entries).current


@given(ledgers())
def test_difference_leads_from_the_one_to_the_other(entries):
    before, after = at(entries, sequence=len(entries) // 2), fold(entries)
    found = difference(before, after)
    gone = {each.identifier for each in found.removed} | {old.identifier for old, _ in found.corrected}
    come = {each.identifier for each in found.added} | {new.identifier for _, new in found.corrected}
    held = {each.identifier for each in before.current}
    assert (held - gone) | come == {each.identifier for each in after.current}
