import re
from dataclasses import replace

import pytest
from tests.core.guidance.people import tell

from wherenext import wiring
from wherenext.core.catalog.catalog import Catalog
from wherenext.core.guidance.fit.everyday_words import TELLING
from wherenext.core.guidance.fit.practice import PRACTICE
from wherenext.core.guidance.fit.standing import ENOUGH
from wherenext.core.guidance.fit.telling import hear_practice
from wherenext.core.guidance.person.evidence import Evidence
from wherenext.core.guidance.person.phrases import gather
from wherenext.core.guidance.person.skills import Strength
from wherenext.core.journey import kinds
from wherenext.core.journey.payload import Payload


@pytest.fixture(scope="module")
def shipped() -> Catalog:
    return wiring.open_catalog()


def hear(catalog: Catalog, *told: Payload, had: tuple[Strength, ...] = ()) -> dict[str, Strength]:
    return {each.name: each for each in hear_practice(gather(tell(*told)), had, catalog)}


def test_every_skill_and_knowledge_area_can_be_told() -> None:
    assert TELLING.keys() == PRACTICE.keys()
    assert not any(telling.search("") or telling.search("the weather was fine") for telling in TELLING.values())


@pytest.mark.parametrize(
    ("duty", "names"),
    [
        ("Repair mixers and toasters that customers bring in", {"Repairing", "Mechanical", "Service Orientation"}),
        ("Train the new clerks on the ordering system", {"Instructing", "Education and Training"}),
        ("Brief the crew before the flight", {"Speaking"}),
        ("Keep the pumps running", {"Equipment Maintenance", "Mechanical"}),
        ("Month-end and the books", {"Economics and Accounting"}),
        ("Look out of the window", set()),
    ],
)
def test_a_duty_tells_of_what_it_takes(duty: str, names: set[str], shipped: Catalog) -> None:
    assert names <= hear(shipped, kinds.Duty(duty)).keys()
    assert names or not hear(shipped, kinds.Duty(duty))


@pytest.mark.parametrize(
    ("duty", "names"),
    [
        ("Run a team of six engineers", "Mechanical"),
        ("Built a search engine", "Mechanical"),
        ("Ran machine learning experiments", "Mechanical"),
        ("Took pictures of trucks", "Mechanical"),
        ("Keep the jackets clean", "Mechanical"),
        ("I grew sales by 12%", "Food Production"),
        ("Grew a team from 3 to 12", "Food Production"),
        ("Grew the food bank", "Food Production"),
        ("Translate requirements into code", "Foreign Language"),
        ("Made french fries", "Foreign Language"),
        ("Trained german shepherds", "Foreign Language"),
        ("Interpreted survey data", "Foreign Language"),
        ("Drive adoption of the new CRM", "Transportation, Operation and Control"),
        ("Drive growth and drove change in the department", "Transportation, Operation and Control"),
        ("Delivered weekly reports", "Transportation"),
        ("Shipping code every week", "Transportation"),
        ("Grew bacterial cultures", "Sociology and Anthropology, Food Production"),
        ("Treated rooms for bed bugs", "Troubleshooting"),
        ("Helped people apply for social security", "Public Safety and Security"),
        ("Built parts of carbon fiber", "Telecommunications"),
        ("Sorted the laundry into classes", "Education and Training"),
        ("Led process mapping", "Geography"),
        ("Medical history forms", "History and Archeology"),
    ],
)
def test_words_that_only_look_alike_tell_of_nothing(duty: str, names: str, shipped: Catalog) -> None:
    told = hear(shipped, kinds.Duty(duty))

    assert not [name for name in told if name in names]


@pytest.mark.parametrize(
    ("duty", "names"),
    [
        ("Repair engines and mend clocks", {"Repairing", "Mechanical"}),
        ("Took the engine apart", {"Mechanical"}),
        ("Train people on the register", {"Instructing"}),
        ("Grow vegetables for the market", {"Food Production"}),
        ("Drove the school bus", {"Transportation", "Operation and Control"}),
        ("Drive a delivery truck", {"Transportation", "Operation and Control"}),
        ("Interpret for my parents at the doctor", {"Foreign Language"}),
        ("Teach French to adults", {"Foreign Language"}),
        ("Fixed bugs in the ordering program", {"Troubleshooting"}),
        ("Went from door to door, collected 300 signatures, spoke at the hearing", {"Speaking"}),
        ("Hire, train and do the reviews of six people", {"Instructing", "Management of Personnel Resources"}),
    ],
)
def test_words_with_what_they_are_done_to_tell_of_it(duty: str, names: set[str], shipped: Catalog) -> None:
    assert names <= hear(shipped, kinds.Duty(duty)).keys()


def test_words_that_tell_are_quoted_and_count_as_shown(shipped: Catalog) -> None:
    repairing = hear(shipped, kinds.Duty("In the back I REPAIR radios"))["Repairing"]
    (words,) = repairing.evidence

    assert repairing.score == ENOUGH
    assert repairing.level is None
    assert words.quote[slice(*words.span)] == "REPAIR"


def test_words_that_tell_are_quoted_to_their_end(shipped: Catalog) -> None:
    managing = hear(shipped, kinds.Duty("Supervise a unit of sixteen kids"))["Management of Personnel Resources"]

    assert managing.evidence[0].quote[slice(*managing.evidence[0].span)] == "Supervise"


def test_a_denial_and_what_others_did_tell_of_nothing(shipped: Catalog) -> None:
    moment = kinds.Moment("The mechanic repaired the engine.", "", "")

    assert "Repairing" not in hear(shipped, moment)
    assert "Repairing" not in hear(shipped, kinds.Dislike("Repairing radios"))


@pytest.mark.parametrize(("level", "tells"), [(1, False), (2, False), (3, True), (5, True), (None, True)])
def test_a_skill_that_is_rated_low_tells_of_nothing(level: int | None, tells: bool, shipped: Catalog) -> None:
    assert ("Economics and Accounting" in hear(shipped, kinds.Skill("bookkeeping", level=level))) is tells


def test_a_deed_is_quoted_before_a_name_and_both_before_what_was_known(shipped: Catalog) -> None:
    known = Evidence("e9", "duty", "Mend clocks", (0, 4))
    twin = Evidence("e9", "duty", "repair radios", (0, 6))
    element = next(name for name, telling in TELLING.items() if telling.search("repair") and "L" not in name)
    kind = next(kind for kind, table in shipped.ratings.items() if element in {each.id for each in table.elements})
    had = Strength(element, "Repairing", kind, 0.9, 4, (twin, known))
    told = hear(shipped, kinds.Skill("radio repair"), kinds.Duty("Repair radios"), had=(had,))["Repairing"]

    assert [each.quote for each in told.evidence] == ["Repair radios", "radio repair", "Mend clocks"]
    assert (told.score, told.level) == (0.9, 4)


def test_letters_that_grow_when_made_small_keep_their_places(shipped: Catalog) -> None:
    words = hear(shipped, kinds.Duty("İ repair radios"))["Repairing"].evidence[0]

    assert words.quote[slice(*words.span)] == "repair"


def test_the_table_is_plain_patterns() -> None:
    assert all(isinstance(telling, re.Pattern) for telling in TELLING.values())


def test_a_catalog_without_ratings_has_nothing_to_tell_of(shipped: Catalog) -> None:
    assert hear(replace(shipped, ratings={}), kinds.Duty("Repair radios")) == {}
