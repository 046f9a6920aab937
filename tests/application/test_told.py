import pytest
from tests.application.desks import make_desk, write

from wherenext.application.told import Told, count_told
from wherenext.application.whereabouts import Part
from wherenext.core.journey import kinds

MOMENT = kinds.Moment("we cooked")
JOB = kinds.PresentJob("Welder")


def read(*payloads) -> Told:
    desk = make_desk()
    write(desk, *payloads)
    return count_told(desk.journey())


@pytest.mark.parametrize(
    ("told", "is_thin"),
    [
        ((), True),
        ((MOMENT,), True),
        ((MOMENT, JOB), True),
        ((MOMENT, MOMENT, JOB), False),
        ((MOMENT, JOB, *[kinds.Duty(f"duty {n}") for n in range(3)]), False),
        ((MOMENT, JOB, *[kinds.Skill(f"skill {n}", confirmed=True) for n in range(3)]), False),
        ((MOMENT, JOB, *[kinds.Skill(f"skill {n}", confirmed=False) for n in range(3)]), True),
        ((MOMENT, JOB, kinds.Position("Welder", "Yard", confirmed=False)), True),
        ((MOMENT, JOB, kinds.Position("Welder", "Yard", confirmed=True)), False),
    ],
)
def test_little_is_thin(told, is_thin):
    assert read(*told).is_thin is is_thin


def test_choices_count_a_little():
    assert Told(moments=2, jobs=0, duties=0, skills=0, choices=5).is_thin
    assert not Told(moments=2, jobs=0, duties=0, skills=0, choices=6).is_thin


def test_what_is_lacking_would_help_most():
    assert read(MOMENT).wanted == (Part.MOMENTS, Part.PRESENT_JOB, Part.RESUME, Part.DUTIES)
    assert read(MOMENT, MOMENT, MOMENT, JOB).wanted == (Part.DUTIES,)
