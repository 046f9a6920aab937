from wherenext.core.guidance.destination.undertakings import WITHIN, list_undertakings
from wherenext.core.guidance.reality.permits import MOST, TOPICS, ask_permits

KINDS = list_undertakings()


def test_every_topic_matters_for_kinds_of_the_list() -> None:
    known = {*KINDS, *(kind.family for kind in KINDS.values())} - {WITHIN}

    assert all(each.kinds and each.kinds <= known for each in TOPICS)
    assert all(each.question.endswith("?") for each in TOPICS)


def test_the_work_in_it_is_asked_about_where_nothing_is_known_of_what_it_is() -> None:
    lodging = ask_permits((KINDS["guest rooms"],), ["29-1141.00"])

    assert "how many beds" in lodging[0]
    assert not any("nurse" in each for each in lodging)
    assert any("nurse" in each for each in ask_permits((), ["29-1141.00"]))


def test_food_and_children_are_asked_about_wherever_they_are() -> None:
    asked = ask_permits((KINDS["guest rooms"],), ["35-1011.00", "39-9011.00"])

    assert "how many beds" in asked[0]
    assert "food" in asked[-2]
    assert "children" in asked[-1]


def test_nothing_known_asks_nothing() -> None:
    assert ask_permits((), ["99-9999.00"]) == ()


def test_few_are_asked_however_many_matter() -> None:
    asked = ask_permits(
        [KINDS[name] for name in ("restaurant", "minding children", "sailing and boats", "brewing and pressing")], []
    )

    assert len(asked) == MOST == len(set(asked))


def test_what_is_lived_is_asked_for_the_rules_of_living_so() -> None:
    asked = ask_permits((KINDS["living together"], KINDS["café"]), ["39-9011.00"])

    assert len(asked) == 1
    assert "shared home" in asked[0]
    assert ask_permits((KINDS["family first"],), ["39-9011.00"]) == ()
