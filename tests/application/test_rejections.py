import pytest
from tests.application.desks import make_desk, write

from wherenext.application.rejections import Reading, read_rejections
from wherenext.core.journey import kinds

S = kinds.Stage


@pytest.mark.parametrize(
    ("stages", "reading"),
    [
        ([], Reading.NONE),
        ([S.LETTER], Reading.TOO_FEW),
        ([S.LETTER] * 4, Reading.TOO_FEW),
        ([S.LETTER] * 4 + [S.FINAL], Reading.LETTER),
        ([S.LETTER] * 3 + [S.FINAL] * 2, Reading.MIXED),
        ([S.SCREENING] * 5, Reading.FIRST_TALK),
        ([S.INTERVIEW, S.FINAL, S.OFFER, S.INTERVIEW, S.LETTER], Reading.INTERVIEW),
    ],
)
def test_pattern_is_named_only_where_the_numbers_carry_it(stages, reading):
    desk = make_desk()
    (sent,) = write(desk, kinds.Application("baker"))
    write(desk, *(kinds.Rejection(sent.identifier, stage, str(at)) for at, stage in enumerate(stages)))
    found = read_rejections(desk.journey())
    assert (found.reading, found.count) == (reading, len(stages))
