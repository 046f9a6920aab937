import numpy as np
import pytest
from tests.core.guidance.people import WELDER, tell
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.advice import advise
from wherenext.core.guidance.fit.fit import measure_fit
from wherenext.core.guidance.fit.preparation import describe_zone, months_to, reached_zone, tell_usual
from wherenext.core.guidance.person.person import MUTED, meet
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.zones import count_months
from wherenext.core.journey import kinds
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import Reference


def titles(journey, ground: Ground, reader: FakeReader) -> list[str]:  # type: ignore[no-untyped-def]
    person = meet(journey, ground, reader)
    return [ground.catalog.occupations[held.occupation].title for held in person.held]


def test_positions_are_placed_by_title_and_by_what_was_done_there(ground: Ground, reader: FakeReader) -> None:
    plain = tell(kinds.Position("Teacher"))
    caring = tell(kinds.Position("Teacher", highlights=("Caring for patients", "Comfort and nursing")))
    trades = tell(kinds.Position("Teacher", highlights=("Welding steel", "Metal")))

    assert titles(caring, ground, reader) == ["Teachers of Health"]
    assert titles(trades, ground, reader) == ["Teachers of Trades"]
    assert len(titles(plain, ground, reader)) == 1


def test_a_known_code_is_taken_at_its_word_and_an_unknown_one_is_not(ground: Ground, reader: FakeReader) -> None:
    known = tell(kinds.Position("Boss", occupation=Reference("onet-soc", "", "11-3021.00", "")))
    unknown = tell(kinds.Position("Cook", occupation=Reference("onet-soc", "", "99-9999.00", "")))

    assert titles(known, ground, reader) == ["Managers of Computing"]
    assert titles(unknown, ground, reader)[0].endswith("Cooks")


def test_a_position_without_a_known_word_is_placed_nowhere(ground: Ground, reader: FakeReader) -> None:
    assert titles(tell(kinds.Position("zzz"), kinds.Position(" "), kinds.PresentJob(" ")), ground, reader) == []


def test_the_floor_is_the_highest_income_told(ground: Ground, reader: FakeReader) -> None:
    income = kinds.ConstraintKind.INCOME
    journey = tell(
        kinds.Constraint(income, "a", amount=1_000),
        kinds.Constraint(income, "b", amount=2_000),
        kinds.Constraint(income, "c"),
    )

    assert meet(journey, ground, reader).floor == 2_000
    assert meet(tell(), ground, reader).floor is None


def test_the_present_occupation_is_that_of_the_present_job(ground: Ground, reader: FakeReader) -> None:
    assert meet(WELDER, ground, reader).present == ground.catalog.row_of_code["51-4121.00"]
    assert meet(tell(kinds.Position("Cook")), ground, reader).present is None


def test_a_position_that_goes_on_with_the_present_employer_is_the_present_one(
    ground: Ground, reader: FakeReader
) -> None:
    journey = tell(
        kinds.PresentJob("Cook", "Inn"), kinds.Position("Nurse", "inn "), kinds.Position("Welder", "Inn", end="2020")
    )

    assert [held.present for held in meet(journey, ground, reader).held] == [True, True, False]


@pytest.mark.parametrize(
    ("degree", "zone"),
    [
        ("Associate degree in nursing", 3),
        ("A.A.S.", 3),
        ("B.A. Political Science", 4),
        ("BSN", 4),
        ("Master of Science", 5),
        ("First aid", None),
    ],
)
def test_a_degree_reaches_its_zone(degree: str, zone: float | None, ground: Ground, reader: FakeReader) -> None:
    assert reached_zone(meet(tell(kinds.Education(degree=degree)), ground, reader), ground) == zone


def test_the_highest_zone_counts(ground: Ground, reader: FakeReader) -> None:
    journey = tell(kinds.Position("Nurse", highlights=("plan",)), kinds.Position("Cook"), kinds.Education(degree="AAS"))

    assert reached_zone(meet(journey, ground, reader), ground) == 4


def test_months_shrink_with_what_was_reached_and_never_below_nothing() -> None:
    zones = np.array([1, 3, 4, np.nan], np.float32)

    assert months_to(count_months(zones), None).tolist()[:3] == [[0, 3], [12, 24], [24, 48]]
    assert months_to(count_months(zones), 3).tolist()[:3] == [[0, 0], [0, 12], [12, 36]]
    assert np.isnan(months_to(count_months(zones), 3)[3]).all()


def test_a_zone_in_words() -> None:
    assert describe_zone(4.2).startswith("considerable")
    assert describe_zone(float("nan")) == "unknown"
    assert tell_usual(4.2).startswith("a four-year degree")
    assert tell_usual(5).startswith("a graduate degree")


def test_a_zone_that_is_the_first_or_the_second_spans_both() -> None:
    assert count_months(np.array([1.5, 2], np.float32)).tolist() == [[0, 12], [3, 12]]
    assert describe_zone(1.5).endswith("up to a year")
    assert tell_usual(1.5) not in (tell_usual(1), tell_usual(2))


def test_a_link_that_is_wrong_more_often_than_not_vouches_for_nothing(ground: Ground, reader: FakeReader) -> None:
    person = meet(tell(kinds.Position("Welder"), kinds.Position("Metal, nurse, code, cook, money")), ground, reader)
    sure, weak = person.held

    assert sure.likely > 0.99
    assert 0.1 < weak.likely < 0.5
    assert person.worked == (sure, weak)
    assert person.vouched == (sure,)


def test_a_title_that_is_clear_vouches_however_little_was_told_of_the_work(ground: Ground, reader: FakeReader) -> None:
    told = kinds.Position("Welder", highlights=("We sang", "We ate", "We slept"))
    (held,) = meet(tell(told), ground, reader).held

    assert held.score < 0.8
    assert held.likely > 0.99


@pytest.mark.parametrize(
    ("said", "tells"),
    [
        (kinds.WhyNow("I cannot sell goods for another year"), False),
        (kinds.Dislike("To sell goods"), False),
        (kinds.Dream("To cook meals", kinds.DreamKind.PROFESSIONAL), True),
        (kinds.Skill("cook meals"), True),
    ],
)
def test_work_is_suggested_once_something_tells_of_it(
    ground: Ground, reader: FakeReader, said: Payload, tells: bool
) -> None:
    assert meet(tell(said), ground, reader).tells is tells
    assert bool(advise(tell(said), ground, reader).options) is tells


TRADES = Reference("onet-soc", "", "25-1194.00", "Teachers of Trades")


def test_an_occupation_taken_up_to_compare_is_not_named_by_the_person(ground: Ground, reader: FakeReader) -> None:
    taken = meet(tell(kinds.Destination("Teachers of Trades", TRADES)), ground, reader)

    assert taken.named == {}
    assert taken.aimed == frozenset()
    assert taken.phrases == ()


@pytest.mark.parametrize(
    "said",
    [
        kinds.Destination("Teachers of Trades", TRADES, kinds.Standing.CHOSEN),
        kinds.Destination("To teach welding at the college", TRADES),
    ],
)
def test_an_occupation_chosen_or_worded_anew_is_named_by_the_person(
    said: kinds.Destination, ground: Ground, reader: FakeReader
) -> None:
    row = ground.catalog.row_of_code["25-1194.00"]
    person = meet(tell(said, kinds.Liking(TRADES, 1)), ground, reader)

    assert person.named == {row: 1.5}
    assert person.aimed == {row}
    assert [each.text for each in person.phrases] == [said.text]


def test_a_role_without_pay_vouches_only_where_what_was_done_there_speaks_for_it_too(
    ground: Ground, reader: FakeReader
) -> None:
    """Whoever sits on a family council passes no laws."""
    other = ("Nurse", "Weld", "Teach", "Code")
    same = ("Cooked meals in the kitchen",)

    def vouched(*, paid: bool, done: tuple[str, ...]) -> bool:
        return bool(meet(tell(kinds.Position("Cook", highlights=done, paid=paid)), ground, reader).vouched)

    assert vouched(paid=True, done=other)
    assert not vouched(paid=False, done=other)
    assert vouched(paid=False, done=same)
    assert vouched(paid=False, done=())


def test_being_at_home_is_no_position(ground: Ground, reader: FakeReader) -> None:
    journey = tell(kinds.PresentJob("At home"), kinds.Position("Unemployed"), kinds.Position("Cook"))

    person = meet(journey, ground, reader)

    assert [each.title for each in person.held] == ["Cook"]
    assert [each.text for each in person.phrases] == ["Cook"]


def test_a_sentence_of_a_story_that_shows_nothing_may_not_speak_loudly(ground: Ground) -> None:
    person = meet(
        tell(kinds.Moment("Nothing here.", "", "I cook meals."), kinds.Duty("Nothing here")), ground, FakeReader()
    )

    assert person.most.tolist() == [MUTED, np.inf, np.inf]
    assert measure_fit(person, ground, ground.catalog.pay.see_from(0)).closeness[0].max() <= MUTED
