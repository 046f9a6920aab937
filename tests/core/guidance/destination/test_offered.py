from dataclasses import replace

import numpy as np
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.destination.mix import one
from wherenext.core.guidance.destination.offered import OFFERED, offer_undertakings
from wherenext.core.guidance.work.ground import Ground

READER = FakeReader()


def test_what_the_words_speak_of_is_offered_first(ground: Ground) -> None:
    offered = offer_undertakings("Sourdough, and help with homework", None, ground, READER)

    assert {kind.name for kind in offered} == {"bakery", "help with school"}


def test_what_the_parts_bear_out_is_offered_after_it(ground: Ground) -> None:
    occupations = list(ground.catalog.occupations)
    for row, code in enumerate(("39-2021.00", "39-2011.00", "39-1022.00")):
        occupations[row] = replace(occupations[row], code=code)
    world = replace(ground, catalog=replace(ground.catalog, occupations=tuple(occupations)))
    pets = replace(one(0), rows=np.arange(2), shares=np.full(2, 0.5, np.float32), others=(2,))

    names = [kind.name for kind in offer_undertakings("Sourdough", pets, world, READER)]

    assert names[:2] == ["bakery", "grooming and minding pets"]
    assert len(names) <= OFFERED
