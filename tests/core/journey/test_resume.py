"""A résumé's values."""

import pytest

from wherenext.core.journey.resume import PartialDate, Position, Resume


@pytest.mark.parametrize(
    ("date", "iso"),
    [(PartialDate(2019), "2019"), (PartialDate(2019, 3), "2019-03"), (PartialDate(2019, 3, 1), "2019-03-01")],
)
def test_partial_date_says_what_is_known(date: PartialDate, iso: str) -> None:
    assert date.iso() == iso


def test_partial_dates_are_ordered_by_time() -> None:
    assert PartialDate(2019) < PartialDate(2019, 3) < PartialDate(2020)


def test_resume_of_text_alone_is_empty() -> None:
    assert Resume(text=("once upon a time",)).is_empty()
    assert not Resume(positions=(Position(title="Nurse"),)).is_empty()
