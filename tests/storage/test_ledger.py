"""The sealed ledger keeps what the port promises."""

from typing import TYPE_CHECKING

import pytest
from tests.fakes.ledger import MemoryLedger
from tests.storage.homes import PHRASE, draft, open_keyring, said, say

from wherenext.application.ports import Check, Keyring, Ledger, OpenJourney
from wherenext.core.errors import NotFoundError, PersonError
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft
from wherenext.core.journey.reference import EntryId

if TYPE_CHECKING:
    from wherenext.storage.home import Home


@pytest.fixture(params=["sealed", "in memory"])
def ledger(request: pytest.FixtureRequest) -> Ledger:
    """Both the real ledger and the fake that stands for it in other tests: what holds for one holds for the other."""
    if request.param == "in memory":
        return MemoryLedger()
    journey: OpenJourney = request.getfixturevalue("journey")
    return journey.ledger


def test_empty_ledger_reads_as_nothing(ledger: Ledger) -> None:
    assert ledger.read() == ()
    assert ledger.append([]) == ()


def test_what_is_appended_is_read_in_order(ledger: Ledger) -> None:
    entries = (*say(ledger, "koi", "ponds"), *say(ledger, "roses"))
    assert ledger.read() == entries
    assert ledger.read(after=2) == entries[2:]
    assert [each.before for each in entries[1:]] == [each.digest for each in entries[:-1]]


def test_append_with_a_known_identifier_adds_nothing(ledger: Ledger) -> None:
    (first,) = say(ledger, "koi")
    again = ledger.append([draft("koi", "other words"), draft("ponds"), draft("ponds")])
    assert again[0] == first
    assert again[1] == again[2]
    assert len(ledger.read()) == 2


def test_erased_entry_is_gone_and_the_next_one_still_follows(ledger: Ledger) -> None:
    first, last = say(ledger, "koi", "ponds")
    ledger.erase(EntryId("ponds"))
    (fresh,) = say(ledger, "roses")
    assert ledger.read() == (first, fresh)
    assert (fresh.sequence, fresh.before) == (3, last.digest)
    assert ledger.check() == Check(entries=2, erased=1, unreadable=0, broken=None)


def test_erased_entry_does_not_come_back(ledger: Ledger) -> None:
    say(ledger, "koi")
    ledger.erase(EntryId("koi"))
    with pytest.raises(PersonError, match="does not come back"):
        say(ledger, "ponds", "koi")
    assert ledger.read() == ()


def test_erase_twice_is_the_same_as_once(ledger: Ledger) -> None:
    say(ledger, "koi")
    for _ in range(2):
        ledger.erase(EntryId("koi"))
    assert ledger.check().erased == 1


def test_erase_of_an_unknown_entry_says_so(ledger: Ledger) -> None:
    with pytest.raises(NotFoundError):
        ledger.erase(EntryId("koi"))


def test_adopt_into_an_empty_ledger_copies_gaps_too(ledger: Ledger) -> None:
    other = MemoryLedger()
    say(other, "koi", "ponds", "roses")
    other.erase(EntryId("ponds"))
    assert len(ledger.adopt(other.read()).added) == 2
    assert ledger.read() == other.read()
    assert ledger.check().is_whole


def test_adopt_behind_others_keeps_words_and_names_and_gives_new_places(ledger: Ledger) -> None:
    other = MemoryLedger()
    say(other, "koi", "ponds")
    say(ledger, "roses", "ponds")
    adoption = ledger.adopt(other.read())
    assert (len(adoption.added), adoption.known, adoption.erased) == (1, 1, 0)
    assert said(ledger) == ["roses", "ponds", "koi"]
    assert [each.sequence for each in ledger.read()] == [1, 2, 3]
    assert ledger.adopt(other.read()).added == ()


def test_adopt_of_more_of_the_same_ledger_stays_as_written(ledger: Ledger) -> None:
    other = MemoryLedger()
    say(other, "koi")
    ledger.adopt(other.read())
    say(other, "ponds")
    ledger.adopt(other.read())
    assert ledger.read() == other.read()


def test_adopt_counts_what_was_erased_here(ledger: Ledger) -> None:
    other = MemoryLedger()
    say(other, "koi", "ponds")
    ledger.adopt(other.read())
    ledger.erase(EntryId("koi"))
    adoption = ledger.adopt(other.read())
    assert (adoption.added, adoption.known, adoption.erased) == ((), 1, 1)


@pytest.mark.parametrize("words", ["", "ü", "🐟🎏 مرحبا עולם", "a" * 1_000_000, "\0 \x85 \N{LINE SEPARATOR}"])
def test_any_words_come_back_as_typed(journey: OpenJourney, words: str) -> None:
    journey.ledger.append([draft("koi", words)])
    assert said(journey.ledger) == [words]
    assert said(open_keyring_again(journey)) == [words]


def open_keyring_again(journey: OpenJourney) -> Ledger:
    home: Home = journey._home  # type: ignore[attr-defined]
    return open_keyring(home).unlock(PHRASE).ledger


def test_entry_that_is_too_large_is_refused_with_all_its_fellows(journey: OpenJourney) -> None:
    with pytest.raises(PersonError, match="4,000,000 bytes"):
        journey.ledger.append([draft("koi"), draft("ponds", "a" * 4_000_000)])
    assert journey.ledger.read() == ()


def test_other_process_sees_what_was_appended_and_erased(keyring: Keyring, journey: OpenJourney) -> None:
    other = keyring.unlock(PHRASE).ledger
    say(journey.ledger, "koi", "ponds")
    assert said(other) == ["koi", "ponds"]
    journey.ledger.erase(EntryId("koi"))
    assert said(other) == ["ponds"]


def test_reading_what_is_open_asks_the_database_once(journey: OpenJourney) -> None:
    from django.db import connections
    from django.test.utils import CaptureQueriesContext

    say(journey.ledger, "koi", "ponds", "roses")
    journey.ledger.read()
    with CaptureQueriesContext(connections["default"]) as entries, CaptureQueriesContext(connections["keys"]) as keys:
        journey.ledger.read()
    assert (len(entries), len(keys)) == (1, 0)


def test_entries_of_a_newer_program_are_kept_as_written(journey: OpenJourney) -> None:
    unknown = kinds.Unknown("tide", 3, '{"height":2}')
    journey.ledger.append([Draft(EntryId("a"), draft("a").time, unknown)])
    assert journey.ledger.read()[0].payload == unknown


def test_several_are_erased_all_or_none(ledger):
    say(ledger, "koi", "ponds", "roses")
    with pytest.raises(NotFoundError):
        ledger.erase(EntryId("koi"), EntryId("nothing"))
    assert said(ledger) == ["koi", "ponds", "roses"]
    ledger.erase(EntryId("koi"), EntryId("roses"), EntryId("koi"))
    assert said(ledger) == ["ponds"]
    assert ledger.find_erased() == (1, 3)
    assert ledger.check().erased == 2
