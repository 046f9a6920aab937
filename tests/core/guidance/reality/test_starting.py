from wherenext.core.guidance.destination.undertakings import WITHIN, list_undertakings
from wherenext.core.guidance.reality.starting import (
    OF_FAMILY,
    START_UP,
    WHO_CARRIES,
    WHO_PAYS,
    ask_before_starting,
)

KINDS = list_undertakings()


def test_every_family_of_undertakings_has_questions_of_its_own() -> None:
    assert {each.family for each in KINDS.values()} == {*OF_FAMILY, WITHIN}
    assert all(question.endswith("?") for asked in OF_FAMILY.values() for question in asked)


def test_something_of_no_known_kind_is_asked_what_fits_all() -> None:
    assert ask_before_starting(()) == (WHO_PAYS, *START_UP)
    assert ask_before_starting((KINDS["driving people"],)) == (WHO_PAYS, *START_UP)


def test_questions_fit_what_is_started() -> None:
    asked = ask_before_starting((KINDS["bakery"],))

    assert asked[0] == WHO_PAYS
    assert asked[1:3] == OF_FAMILY["food"]
    assert asked[3:] == START_UP


def test_what_is_rarely_paid_by_those_who_come_is_asked_who_carries_it() -> None:
    asked = ask_before_starting((KINDS["music and choirs"], KINDS["care for old people"]))

    assert asked[0] == WHO_CARRIES
    assert set(OF_FAMILY["care"]) | set(OF_FAMILY["audience"]) <= set(asked)
