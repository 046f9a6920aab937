import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.reality.money import Expected, OwnMoney, Scenario, plan_money, walk

OWN = OwnMoney(savings=24_000, monthly_costs=4_000, other_monthly_income=1_000, present_pay=48_000)


def test_runway_is_savings_over_what_each_month_takes() -> None:
    assert plan_money(OWN, (6, 12), Expected(40_000, 60_000)).runway.value == pytest.approx(8)


def test_runway_without_costs_told_is_unknown_and_says_what_to_enter() -> None:
    runway = plan_money(OwnMoney(savings=1_000), (6, 12), Expected(40_000, 60_000)).runway

    assert runway.value is None
    assert "monthly costs" in runway.note


def test_runway_covered_by_other_income_does_not_end() -> None:
    runway = plan_money(OwnMoney(savings=0, monthly_costs=1, other_monthly_income=1), (0, 0), Expected(1, 1)).runway

    assert runway.value is None
    assert "do not run out" in runway.note


def test_the_worst_case_lives_on_savings_until_the_new_pay_starts() -> None:
    worst = plan_money(OWN, (6, 12), Expected(48_000, 60_000)).worst

    assert worst.dip.value == pytest.approx(36_000)
    assert worst.lowest.value == pytest.approx(-12_000)


def test_the_expected_case_keeps_the_present_pay() -> None:
    expected = plan_money(OWN, (6, 12), Expected(48_000, 60_000)).expected

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
    path = walk(OwnMoney(), Scenario("learn", 3, keeps_pay=True, pay=1_000))

    assert path.balance is None
    assert path.lowest.note == "Unknown until you enter savings, monthly costs, present pay."
    assert path.break_even.note == "Unknown until you enter your present pay."


@pytest.mark.parametrize(
    ("months", "pay", "note"),
    [
        ((0, 0), Expected(), "Unknown, as no table tells the pay to expect."),
        (None, Expected(1, 2), "Unknown, as no table tells how long it takes to prepare."),
    ],
)
def test_what_nobody_could_enter_is_not_asked_for(months: tuple[int, int] | None, pay: Expected, note: str) -> None:
    outlook = plan_money(OWN, months, pay)

    for path in (outlook.expected, outlook.worst):
        assert path.balance is None
        assert {path.lowest.note, path.dip.note, path.break_even.note} == {note}


def test_what_preparing_takes_of_savings_is_told_though_nobody_knows_the_pay_after_it() -> None:
    outlook = plan_money(OWN, (3, 10), Expected(is_undertaking=True))

    assert outlook.expected.lowest.value == pytest.approx(24_000)
    assert outlook.worst.lowest.value == pytest.approx(24_000 - 10 * 3_000)
    assert outlook.worst.dip.value == pytest.approx(30_000)
    assert outlook.worst.lowest.note.startswith("While you prepare")
    assert outlook.worst.break_even.note == "Unknown, as no table tells the pay to expect."
    assert plan_money(OwnMoney(), (3, 10), Expected()).worst.lowest.value is None


def test_whose_pay_it_is_stands_in_the_path_where_it_is_of_a_part() -> None:
    parts, own = (plan_money(OWN, (1, 2), pay) for pay in (Expected(1, 2, "Millers"), Expected(is_undertaking=True)))

    assert parts.expected.scenario.name.endswith("then earn the mean of the medians of its parts")
    assert "the lowest-paid tenth in Millers, the lowest paid of its parts, earns" in parts.worst.scenario.name
    assert own.expected.scenario.name.endswith("then live on what it brings in")
    assert own.worst.scenario.name.endswith("then live on what it brings in")


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


def test_what_is_even_again_only_after_five_years_is_not_told_in_months() -> None:
    late = walk(OWN, Scenario("", 55, False, 60_001)).break_even

    assert (late.value, late.note) == (None, "Not within five years.")


def test_who_has_nothing_to_learn_can_begin_at_once() -> None:
    outlook = plan_money(OWN, (0, 0), Expected(40_000, 60_000))

    assert outlook.expected.scenario.name == "You can begin at once and earn the median"
    assert outlook.worst.scenario.name.startswith("You can begin at once and earn what the lowest-paid tenth")


def test_both_ways_name_their_months() -> None:
    outlook = plan_money(OWN, (1, 24), Expected(40_000, 60_000))

    assert outlook.expected.scenario.name.startswith("You prepare for 1 month, as the straight road has it, beside")
    assert outlook.worst.scenario.name.startswith("You prepare for 24 months, the longest usual time, without pay")
    unknown = plan_money(OWN, None, Expected(40_000, 60_000))
    assert unknown.expected.scenario.name.startswith("You prepare for as long as it takes, beside what you do now")
