from collections.abc import Sequence
from dataclasses import replace

from tests.core.guidance.people import tell
from tests.fakes.reader import FakeFound, FakeReader

from wherenext.core.guidance.destination.wishing import hear_wishes
from wherenext.core.guidance.fit.fit import measure_fit
from wherenext.core.guidance.person.person import Person, Wish, meet
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey import kinds
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId, Reference

COOKS = "35-2014.00"


def heard(ground: Ground, *told: Payload) -> Person:
    return hear_wishes(meet(tell(*told), ground, FakeReader()), ground, FakeReader())


def codes(ground: Ground, wishes: tuple[Wish, ...]) -> list[str]:
    return [ground.catalog.occupations[wish.occupation].code for wish in wishes]


def dream(text: str) -> kinds.Dream:
    return kinds.Dream(text, kinds.DreamKind.PROFESSIONAL)


def test_a_destination_that_names_an_occupation_is_wished_for_in_its_words(ground: Ground) -> None:
    (wish,) = heard(ground, kinds.Destination("A cook. I was told so.")).wishes

    assert codes(ground, (wish,)) == [COOKS]
    assert (wish.is_whole, wish.weight) == (True, 1.0)
    assert (wish.words.entry, wish.words.quote, wish.words.origin) == ("e1", "A cook.", "destination")


def test_a_destination_of_several_parts_counts_the_first_most_and_no_running(ground: Ground) -> None:
    wishes = heard(ground, kinds.Destination("A bakery of my own with bread and cake, a shop, and my own books")).wishes

    assert not any(wish.is_whole for wish in wishes)
    assert max(wish.weight for wish in wishes) == wishes[0].weight == 1.0
    assert COOKS in codes(ground, wishes)


def test_a_destination_with_a_code_or_dropped_or_without_meaning_is_not_read(ground: Ground) -> None:
    teachers = Reference("onet-soc", "", "25-1194.00", "Teachers of Trades")
    dropped = kinds.Revision(EntryId("e1"), kinds.Verdict.DROPPED)

    assert heard(ground, kinds.Destination("To teach a class", teachers)).wishes == ()
    assert heard(ground, kinds.Destination("A cook"), dropped).wishes == ()
    assert heard(ground, kinds.Destination("Qwertz")).wishes == ()


def test_a_dream_that_names_an_occupation_is_a_wish_and_another_is_none(ground: Ground) -> None:
    named = heard(ground, dream("To become a cook")).wishes

    assert codes(ground, named) == [COOKS]
    assert named[0].words.quote == "To become a cook"
    assert heard(ground, dream("A place in the sun")).wishes == ()
    assert heard(ground, dream("A paycheck from selling goods")).wishes == ()
    assert heard(ground, kinds.Dream("To become a cook")).wishes == ()


def test_a_dream_that_hardly_names_an_occupation_is_no_wish(ground: Ground) -> None:
    class Doubtful(FakeReader):
        def link_occupations(self, texts: Sequence[str], top: int) -> list[list[FakeFound]]:
            return [[replace(each, score=0.3) for each in found] for found in super().link_occupations(texts, top)]

    person = meet(tell(dream("To become a cook")), ground, FakeReader())

    assert hear_wishes(person, ground, Doubtful()).wishes == ()


def test_what_is_wished_for_is_wanted_more(ground: Ground) -> None:
    journey = tell(kinds.Skill("weld metal"), kinds.Duty("Weld metal", 2), kinds.Destination("A cook"))
    before = meet(journey, ground, FakeReader())
    row, pay = ground.catalog.row_of_code[COOKS], ground.catalog.pay.see_from(0)

    after = hear_wishes(before, ground, FakeReader())

    assert measure_fit(after, ground, pay).order[row] > measure_fit(before, ground, pay).order[row]
