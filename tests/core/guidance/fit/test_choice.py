from dataclasses import replace

import numpy as np
from tests.core.guidance.people import tell
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.advice import Advice
from wherenext.core.guidance.fit.choice import choose, is_far
from wherenext.core.guidance.fit.constraints import find_failing
from wherenext.core.guidance.fit.fit import measure_fit
from wherenext.core.guidance.person.person import meet
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey import kinds


def test_the_present_occupation_is_not_suggested(welder: Advice) -> None:
    assert "51-4121.00" not in [option.occupation.code for option in welder.options]


def test_occupations_that_are_not_offered_are_not_suggested(welder: Advice, baker: Advice) -> None:
    assert all(option.occupation.offered for option in (*welder.options, *baker.options))


def test_some_are_far_even_where_near_ones_fit_best(ground: Ground, reader: FakeReader) -> None:
    journey = tell(kinds.PresentJob("Nurse"), kinds.Moment("I was a nurse, caring for patients."))
    person = meet(journey, ground, reader)
    fit = measure_fit(person, ground, ground.catalog.pay.see_from(0))

    chosen = choose(person, fit, ground, 4)

    assert sum(is_far(person, ground)[row] for row in chosen) >= 3


def test_near_ones_leave_room_for_far_ones(ground: Ground, welder: Advice) -> None:
    far = is_far(welder.person, ground)
    near_first = replace(welder.fit, order=np.where(far, 0, 1).astype(np.float32))

    assert far[list(choose(welder.person, near_first, ground, 3))].all()


def test_not_two_of_the_same_broad_occupation(ground: Ground, baker: Advice) -> None:
    codes = [option.occupation.code[:6] for option in baker.options]

    assert len(codes) == len(set(codes))


def test_not_more_than_three_of_a_major_group(welder: Advice, baker: Advice) -> None:
    for advice in (welder, baker):
        groups = [option.occupation.code[:2] for option in advice.options]

        assert max(groups.count(group) for group in groups) <= 3


def test_occupations_that_mean_the_same_stand_once(ground: Ground, baker: Advice) -> None:
    same = np.tile(ground.vectors[:1], (len(ground.vectors), 1))

    assert len(choose(baker.person, baker.fit, replace(ground, vectors=same))) == 1


def test_at_most_three_fail_a_hard_constraint_while_others_fit(ground: Ground, welder: Advice) -> None:
    fails = np.zeros(len(welder.fit.order), np.bool_)
    ranked = np.argsort(-np.where(ground.offered, welder.fit.order, -np.inf))
    fails[ranked[:6]] = True
    income, *others = welder.fit.limits
    fit = replace(welder.fit, limits=(replace(income, fails=fails), *others))
    failing = find_failing(welder.person, fit)

    chosen = choose(welder.person, fit, ground, 5)

    assert failing[ranked[:6]].all()
    assert sum(failing[row] for row in chosen) <= 3
    assert [bool(failing[row]) for row in chosen] == sorted(bool(failing[row]) for row in chosen)


def test_where_everything_fails_it_is_shown_as_failing(ground: Ground, welder: Advice) -> None:
    everything = replace(welder.fit, below_floor=np.ones(len(welder.fit.order), np.float32))

    assert len(choose(welder.person, everything, ground, 5)) == len(choose(welder.person, welder.fit, ground, 5))


def test_nothing_told_suggests_nothing(silent: Advice) -> None:
    assert silent.options == ()
    assert silent.reality is None
    assert silent.moves == ()
    assert silent.roads == ()
    assert silent.manager_text == ""


def test_what_fails_is_shown_before_what_stands_deep_in_the_order(ground: Ground, welder: Advice) -> None:
    """Few pass a high floor: the wishes that fail today say more than whatever is left over."""
    fails = np.zeros(len(welder.fit.order), np.bool_)
    fails[np.argsort(-np.where(ground.offered, welder.fit.order, -np.inf))[:6]] = True
    income, *others = welder.fit.limits
    fit = replace(welder.fit, limits=(replace(income, fails=fails), *others))

    shallow, deep = choose(welder.person, fit, ground, 5, deepest=6), choose(welder.person, fit, ground, 5)

    assert fails[list(deep)].sum() <= 3 < fails[list(shallow)].sum()
    assert len(shallow) == len(deep) == 5
