import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.ideas.quoting import LONGEST, quote_briefly


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Weld tanks.", "Weld tanks"),
        ("Laundry. Every day.", "Laundry"),
        ('Say "no" to people', "Say 'no' to people"),
        (
            "Cannulating, setting up machines, getting twelve people on by 5:45 in the morning",
            "Cannulating, setting up machines …",
        ),
        (
            "Preparing the packet when someone appeals, I do the most of anyone here",
            "Preparing the packet when someone appeals …",
        ),
        (
            "Reading the policy handbook closely enough to find the line",
            "Reading the policy handbook closely enough to find …",
        ),
        ("x" * 80, f"{'x' * 55} …"),
    ],
)
def test_a_long_duty_is_cut_after_a_clause_or_a_word(text: str, quoted: str) -> None:
    assert quote_briefly(text) == quoted


@given(st.text(min_size=1))
def test_a_quotation_is_short_and_free_of_its_own_marks(text: str) -> None:
    quoted = quote_briefly(text)

    assert len(quoted) <= LONGEST + 2
    assert '"' not in quoted
