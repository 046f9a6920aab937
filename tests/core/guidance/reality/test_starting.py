import pytest

from wherenext.core.guidance.destination.undertakings import FINISHED, GIVEN, LIVED, list_undertakings
from wherenext.core.guidance.reality.kind_questions import list_kind_questions
from wherenext.core.guidance.reality.starting import (
    ENDING,
    FINISH,
    GIVE,
    LIVE,
    OF_SALE,
    RUN,
    SOLD,
    STAND_IN,
    START,
    WHO_CARRIES,
    WHO_IS_TOUCHED,
    WHO_PAYS,
    ask_before_starting,
)

KINDS = list_undertakings()


ASKED = list_kind_questions()


def test_every_kind_of_undertaking_has_two_questions_of_its_own() -> None:
    assert list(ASKED) == list(KINDS)
    questions = [question for both in ASKED.values() for question in both]
    assert len(set(questions)) == 2 * len(KINDS)
    assert all(question.endswith("?") and question[0].isupper() and "!" not in question for question in questions)


def test_what_is_lived_and_given_is_in_the_list() -> None:
    assert {*KINDS, *(kind.family for kind in KINDS.values())} >= LIVED | GIVEN | FINISHED


def test_something_of_no_known_kind_is_asked_what_fits_all() -> None:
    assert ask_before_starting(()) == (WHO_PAYS, *SOLD, *START, *RUN)


def test_what_is_done_within_something_is_asked_about_too() -> None:
    assert ask_before_starting((KINDS["driving people"],)) == (WHO_PAYS, *ASKED["driving people"], *SOLD, *START, *RUN)


def test_of_a_third_kind_only_its_craft_is_asked() -> None:
    asked = ask_before_starting((KINDS["bakery"], KINDS["café"], KINDS["bookshop"]))

    assert set(ASKED["bakery"]) | set(ASKED["café"]) | {ASKED["bookshop"][0]} <= set(asked)
    assert ASKED["bookshop"][1] not in asked


def test_questions_fit_what_is_started() -> None:
    asked = ask_before_starting((KINDS["bakery"],))

    assert asked == (WHO_PAYS, *ASKED["bakery"], *SOLD, *START, *RUN)


def test_what_is_rarely_paid_by_those_who_come_is_asked_who_carries_it() -> None:
    asked = ask_before_starting((KINDS["music and choirs"], KINDS["care for old people"]))

    assert asked[0] == WHO_CARRIES
    assert set(ASKED["music and choirs"]) | set(ASKED["care for old people"]) | set(GIVE) <= set(asked)
    assert set(SOLD).isdisjoint(asked)


@pytest.mark.parametrize("text", ["Rides for free", "A nonprofit kitchen", "Pay what you can", "Run by volunteers"])
def test_words_tell_that_nothing_is_to_be_earned(text: str) -> None:
    asked = ask_before_starting((KINDS["restaurant"],), text)

    assert asked[0] == WHO_CARRIES
    assert set(SOLD).isdisjoint(asked)
    assert WHO_PAYS in ask_before_starting(
        (KINDS["restaurant"],), "A free Sunday, gluten-free for all, and not for free"
    )


def test_what_is_lived_is_asked_nothing_of_a_business() -> None:
    asked = ask_before_starting((KINDS["family first"],))

    assert asked[0] == WHO_IS_TOUCHED
    assert set(LIVE) <= set(asked)
    assert {WHO_PAYS, *SOLD, *RUN}.isdisjoint(asked)


def test_those_one_is_with_are_not_tried_for_a_month() -> None:
    with_kin, on_foot = (ask_before_starting((KINDS[name],)) for name in ("family first", "long way on foot or wheels"))

    assert {ENDING, *START}.isdisjoint({*with_kin} - {STAND_IN})
    assert STAND_IN in with_kin
    assert {ENDING, *START} <= set(on_foot)


def test_a_thing_beside_those_one_is_with_is_tried_all_the_same() -> None:
    assert set(START) <= set(ask_before_starting((KINDS["bakery"], KINDS["family first"])))
    alone = ask_before_starting((KINDS["caring for people at home"],))
    assert {*START} & {*alone} == {STAND_IN}


def test_what_is_lived_and_earns_beside_it_is_asked_both() -> None:
    asked = ask_before_starting((KINDS["family first"], KINDS["books and taxes of others"]))

    assert {WHO_IS_TOUCHED, WHO_PAYS, *SOLD, *LIVE} <= set(asked)


def test_a_thing_that_is_partly_sold_is_asked_about_income() -> None:
    both = (KINDS["café"], KINDS["neighbors and meeting places"])

    assert {WHO_PAYS, *SOLD} <= set(ask_before_starting(both))
    assert {WHO_CARRIES, *GIVE} <= set(ask_before_starting(both, "Coffee for free"))
    assert {WHO_CARRIES, *GIVE} <= set(ask_before_starting(both[1:]))


def test_what_is_finished_one_day_is_not_run() -> None:
    book, both = (KINDS["writing and publishing books"],), (KINDS["writing and publishing books"], KINDS["bookshop"])

    assert set(FINISH) <= set(ask_before_starting(book))
    assert set(RUN).isdisjoint(ask_before_starting(book))
    assert set(RUN) <= set(ask_before_starting(both))


def test_what_is_sold_is_asked_about_buyers() -> None:
    sold, given = (ask_before_starting((KINDS["clay and glass"],), text) for text in ("Mugs", "Mugs for free"))

    assert set(OF_SALE["making"]) <= set(sold)
    assert set(OF_SALE["making"]).isdisjoint(given)
