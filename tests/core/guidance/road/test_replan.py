from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.road.replan import compare_roads
from wherenext.core.guidance.road.roads import Road, RoadStep

CODES = st.lists(st.sampled_from(["a", "b", "c", "d"]), min_size=1, max_size=3, unique=True)


def road(codes: list[str]) -> Road:
    steps = tuple(RoadStep(code, code, 6 * i, 6, 0.1 * i, None) for i, code in enumerate(codes, 1))
    return Road("", "", steps, 6 * len(codes), 0.1 * len(codes), None)


@given(CODES, CODES)
def test_the_difference_leads_from_the_old_road_to_the_new(before: list[str], after: list[str]) -> None:
    changed = compare_roads(road(before), road(after))

    assert {step.code for step in (*changed.kept, *changed.added)} == set(after)
    assert {step.code for step in changed.dropped} == set(before) - set(after)
    assert changed.months == 6 * (len(after) - len(before))


def test_the_same_road_has_no_difference() -> None:
    changed = compare_roads(road(["a", "b"]), road(["a", "b"]))

    assert (changed.dropped, changed.added, changed.months, changed.difficulty) == ((), (), 0, 0)
