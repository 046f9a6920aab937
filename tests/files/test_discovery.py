import pytest

from wherenext.files.discovery import tell_months


@pytest.mark.parametrize(
    ("months", "told"),
    [
        ((0, 0), "none as a rule"),
        ((1, 1), "about a month"),
        ((6, 6), "about 6 months"),
        ((3, 12), "3 to 12 months"),
    ],
)
def test_preparation_is_told_as_it_follows_a_colon(months: tuple[int, int], told: str) -> None:
    assert tell_months(months) == told
