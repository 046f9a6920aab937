from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from tests.core.guidance.people import WELDER, tell
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.advice import Advice
from wherenext.core.guidance.destination.mix import Mix, one
from wherenext.core.guidance.fit.gap import find_gap
from wherenext.core.guidance.fit.standing import Standing, stand
from wherenext.core.guidance.person.person import meet
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.core.journey import kinds


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
    weak = meet(tell(kinds.Position("Metal, nurse, code, cook, money")), ground, reader)
    clear = meet(tell(kinds.Position("Welder")), ground, reader)

    assert weak.held[0].occupation == clear.held[0].occupation == row
    assert Standing.LIKELY in {each.standing for each in find_gap(clear, (), one(row), ground)}
    assert Standing.LIKELY not in {each.standing for each in find_gap(weak, (), one(row), ground)}


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
