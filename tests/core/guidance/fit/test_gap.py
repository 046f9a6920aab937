from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from tests.core.guidance.people import WELDER, tell
from tests.fakes.reader import FakeReader

from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.advice import Advice
from wherenext.core.guidance.destination.mix import Mix, one
from wherenext.core.guidance.fit.gap import find_gap, list_columns
from wherenext.core.guidance.fit.standing import OPEN, Standing, stand
from wherenext.core.guidance.person.person import meet
from wherenext.core.guidance.person.skills import Strength
from wherenext.core.guidance.work.ground import IMPORTANCE, Ground, prepare
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import Reference

NURSE = Reference("onet-soc", "", "29-1141.00", "Nurses")


def test_two_requirements_of_one_name_are_told_apart(ground: Ground, reader: FakeReader) -> None:
    tables = {
        kind: replace(table, elements=(replace(table.elements[0], name="Mathematics"), *table.elements[1:]))
        for kind, table in ground.catalog.ratings.items()
    }
    twice = prepare(replace(ground.catalog, ratings=tables))
    many = len(twice.catalog.occupations)
    mix = Mix(np.arange(many), np.full(many, 1 / many, np.float32), named=False)

    names = [each.name for each in find_gap(meet(WELDER, twice, reader), (), mix, twice)]

    assert not {name for name, times in Counter(names).items() if times > 1}
    assert {"Mathematics (skill)", "Mathematics (knowledge)"} <= set(names)


def test_a_position_that_is_hardly_the_occupation_does_not_ask_for_as_much(ground: Ground, reader: FakeReader) -> None:
    row = next(row for row, each in enumerate(ground.catalog.occupations) if each.title == "Welders")
    weak, clear = (
        meet(tell(kinds.Position(title, start="2026-11")), ground, reader)
        for title in ("Metal, nurse, code, cook, money", "Welder")
    )

    assert weak.held[0].occupation == clear.held[0].occupation == row
    assert Standing.LIKELY in {each.standing for each in find_gap(clear, (), one(row), ground)}
    assert {each.standing for each in find_gap(weak, (), one(row), ground)} == {Standing.UNSEEN}


def test_years_in_work_speak_for_what_it_asks_for_and_a_month_does_not(ground: Ground, reader: FakeReader) -> None:
    row = ground.catalog.row_of_code["29-1141.00"]

    def standings(since: str) -> set[Standing]:
        person = meet(tell(kinds.PresentJob("Nurse", since=since, occupation=NURSE)), ground, reader)
        return {each.standing for each in find_gap(person, (), one(row), ground)}

    assert standings("2015") == {Standing.HELD}
    assert standings("2026-10") == {Standing.LIKELY}


def test_words_that_work_bears_out_leave_less_open_than_either_alone() -> None:
    words = Strength("x", "X", ElementKind.SKILL, 0.9, None, ())

    assert stand(words, 4.0, 4.0) is stand(words, 4.0, 0.0, is_held=True) is Standing.BORNE
    assert stand(words, 4.0, 0.0) is Standing.UNRATED
    assert stand(None, 4.0, 0.0, is_held=True) is Standing.HELD
    assert OPEN[Standing.BORNE] < OPEN[Standing.LIKELY] < OPEN[Standing.UNRATED]
    low = replace(words, level=1)
    assert stand(low, 4.0, 7.0, is_held=True) is Standing.SHORT


@pytest.mark.parametrize(("had", "standing"), [(4.0, Standing.LIKELY), (3.6, Standing.LIKELY), (3.4, Standing.UNSEEN)])
def test_a_job_held_vouches_for_about_what_it_asks(had: float, standing: Standing) -> None:
    assert stand(None, 4.0, had) is standing


def test_words_stand_beside_a_requirement_only_where_they_count_for_it(ground: Ground, welder: Advice) -> None:
    faint = [replace(each, score=0.1, level=None) for each in welder.strengths]
    row = ground.catalog.row_of_code["25-1194.00"]

    clearly, faintly = (find_gap(welder.person, known, one(row), ground) for known in (welder.strengths, faint))

    assert any(each.evidence for each in clearly)
    assert all(bool(each.evidence) == each.is_shown for each in clearly)
    assert not any(each.evidence for each in faintly)


def test_of_a_thing_of_ones_own_what_all_work_asks_for_tells_least(welder: Advice, ground: Ground) -> None:
    usual = ground.demand[ground.offered].mean(axis=0)
    ids = [element.id for _kind, element, _tables, _place in list_columns(ground)]
    common = ids[int(usual.argmax())]
    for row in np.flatnonzero(ground.offered):
        post, own = (
            [each.id for each in find_gap(welder.person, (), replace(one(int(row)), is_undertaking=is_own), ground)]
            for is_own in (False, True)
        )
        assert common not in own or own.index(common) >= post.index(common)


def test_nobody_begins_with_a_staff(welder: Advice, ground: Ground) -> None:
    table = ground.catalog.ratings[IMPORTANCE[0]]
    many = len(ground.catalog.occupations)
    mix = Mix(np.arange(many), np.full(many, 1 / many, np.float32), named=False, is_undertaking=True)

    def find_place(world: Ground, name: str) -> int:
        return [each.id for each in find_gap(welder.person, (), mix, world)].index(name)

    moved = 0
    for number, element in enumerate(table.elements):
        renamed = (*table.elements[:number], replace(element, id="2.B.5.d"), *table.elements[number + 1 :])
        ratings = {**ground.catalog.ratings, IMPORTANCE[0]: replace(table, elements=renamed)}
        staffed = replace(ground, catalog=replace(ground.catalog, ratings=ratings))
        moved += find_place(staffed, "2.B.5.d") - find_place(ground, element.id)

    assert moved > 0
