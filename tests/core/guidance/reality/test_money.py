import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.reality.money import OwnMoney, Scenario, plan_money, walk

OWN = OwnMoney(savings=24_000, monthly_costs=4_000, other_monthly_income=1_000, present_pay=48_000)


def test_runway_is_savings_over_what_each_month_takes() -> None:
    assert plan_money(OWN, (6, 12), (40_000, 60_000)).runway.value == pytest.approx(8)


def test_runway_without_costs_told_is_unknown_and_says_what_to_enter() -> None:
    runway = plan_money(OwnMoney(savings=1_000), (6, 12), (40_000, 60_000)).runway

    assert runway.value is None
    assert "monthly costs" in runway.note


def test_runway_covered_by_other_income_does_not_end() -> None:
    runway = plan_money(OwnMoney(savings=0, monthly_costs=1, other_monthly_income=1), (0, 0), (1, 1)).runway

    assert runway.value is None
    assert "do not run out" in runway.note


def test_the_worst_case_lives_on_savings_until_the_new_pay_starts() -> None:
    worst = plan_money(OWN, (6, 12), (48_000, 60_000)).worst

    assert worst.dip.value == pytest.approx(36_000)
    assert worst.lowest.value == pytest.approx(-12_000)


def test_the_expected_case_keeps_the_present_pay() -> None:
    expected = plan_money(OWN, (6, 12), (48_000, 60_000)).expected

    assert expected.dip.value == pytest.approx(0)
    assert expected.break_even.value == pytest.approx(6)


def test_break_even_earns_back_what_was_forgone() -> None:
    path = walk(OWN, Scenario("school", 12, keeps_pay=False, pay=72_000))

    assert path.break_even.value == pytest.approx(12 + 48_000 / (24_000 / 12))


def test_break_even_at_lower_pay_never_comes() -> None:
    path = walk(OWN, Scenario("school", 12, keeps_pay=False, pay=30_000))

    assert path.break_even.value is None
    assert path.break_even.note.startswith("Never by pay alone")


def test_a_path_without_figures_is_unknown_and_names_them() -> None:
    path = walk(OwnMoney(), Scenario("learn", 3, keeps_pay=True, pay=None))

    assert path.balance is None
    assert path.lowest.note == "Unknown until you enter savings, monthly costs, present pay, the pay to expect."


def test_a_path_without_present_pay_is_known_where_it_is_given_up_anyway() -> None:
    own = OwnMoney(savings=10_000, monthly_costs=1_000)

    assert walk(own, Scenario("a", 3, keeps_pay=False, pay=24_000)).lowest.value == pytest.approx(7_000)
    assert walk(own, Scenario("b", 3, keeps_pay=True, pay=24_000)).balance is None
    assert walk(own, Scenario("c", 0, keeps_pay=True, pay=24_000)).lowest.value == pytest.approx(10_000)
    assert walk(own, Scenario("d", 3, keeps_pay=False, pay=24_000)).break_even.value is None
    assert walk(OWN, Scenario("e", 3, keeps_pay=False, pay=None)).break_even.value is None


@given(st.integers(0, 60), st.floats(10_000, 200_000), st.booleans())
def test_break_even_is_when_both_ways_have_brought_the_same(months: int, pay: float, keeps: bool) -> None:
    path = walk(OWN, Scenario("any", months, keeps, pay))
    if path.break_even.value is None:
        return
    when = path.break_even.value
    assert OWN.present_pay is not None
    earned = OWN.present_pay / 12 * months * keeps + pay / 12 * (when - months)

    assert earned == pytest.approx(OWN.present_pay / 12 * when, rel=1e-6, abs=1e-3)
