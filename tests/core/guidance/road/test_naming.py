from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.road.naming import name_all, set_apart
from wherenext.core.guidance.road.road import Road, RoadStep

MILLING = RoadStep("51-3012.00", "Millers", 12, 12, 0.3, None)
BAKING = RoadStep("51-3011.00", "Bakers", 24, 12, 0.3, None)
STAY = Road("Stay", "To grow.", (MILLING,), 30, 0.5, 5_000)
PLAIN = Road("", "", (BAKING,), 20, 0.5, 5_000)


def names(*roads: Road) -> list[str]:
    return [road.name for road in name_all(roads)]


def test_a_road_is_named_for_what_sets_it_apart() -> None:
    gentle = replace(PLAIN, months=40, difficulty=0.2)
    paid = replace(PLAIN, months=40, pay_dip=0)

    assert names(STAY, PLAIN, gentle) == ["Stay", "The fastest", "The gentlest"]
    assert names(STAY, PLAIN, paid) == ["Stay", "The fastest", "The best paid on the way"]
    assert names(STAY, replace(PLAIN, difficulty=0.2)) == ["Stay", "The fastest and gentlest"]
    assert names(STAY, replace(PLAIN, difficulty=0.2, pay_dip=0)) == [
        "Stay",
        "The fastest, gentlest and best paid on the way",
    ]


def test_pay_that_is_not_known_of_every_road_makes_none_the_best_paid() -> None:
    unknown = replace(STAY, pay_dip=None)

    assert names(unknown, replace(PLAIN, pay_dip=0)) == ["Stay", "The fastest"]
    assert names(STAY, replace(PLAIN, pay_dip=None)) == ["Stay", "The fastest"]


def test_a_step_that_is_hardly_smaller_makes_no_road_the_gentlest() -> None:
    assert names(STAY, replace(PLAIN, difficulty=0.48)) == ["Stay", "The fastest"]


def test_a_road_that_is_gentler_within_the_same_words_says_so() -> None:
    within, across = (name_all((STAY, replace(PLAIN, difficulty=hard)))[1].why for hard in (0.46, 0.3))

    assert "not by much" not in name_all((STAY, replace(PLAIN, difficulty=0.3)))[1].why
    assert within == "It takes the least time."
    assert across.endswith("Its hardest step is the smallest.")
    slight = name_all((replace(STAY, difficulty=0.44), replace(PLAIN, difficulty=0.3)))[1].why
    assert slight.endswith("Its hardest step is the smallest, though not by much.")


def test_a_road_that_nothing_sets_apart_is_named_for_where_it_leads_along() -> None:
    slow = replace(PLAIN, months=40)

    assert names(STAY, slow, replace(slow, steps=(MILLING, BAKING))) == ["Stay", "Straight there", "By way of Millers"]
    assert names(PLAIN) == ["Straight there"]


def test_of_the_slower_roads_only_what_gives_something_for_it_is_kept() -> None:
    slow = replace(PLAIN, months=40, steps=(MILLING, BAKING))
    gentle, paid = replace(slow, difficulty=0.2), replace(slow, pay_dip=0)

    assert set_apart([PLAIN, slow, gentle, paid], [STAY]) == [STAY, PLAIN, gentle, paid]
    assert set_apart([], [STAY]) == [STAY]


ROADS = st.builds(
    replace,
    st.just(PLAIN),
    months=st.integers(1, 60),
    difficulty=st.floats(0, 1),
    pay_dip=st.none() | st.floats(0, 100_000),
)


@given(st.lists(ROADS, min_size=1, max_size=4))
def test_no_two_roads_claim_the_same(roads: list[Road]) -> None:
    named = names(*roads)

    for claim in ("fastest", "gentlest", "best paid"):
        assert sum(claim in name for name in named) <= 1
    assert all(named)
