"""Money on the way to a destination: how deep the dip, how long savings last, when the change has paid for itself."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.guidance.reality.horizon import HORIZON

BEFORE_TAX = "Pay is before tax; what is left after tax is less."
MISSING = "Unknown until you enter {}."
UNTIL_THEN = "While you prepare; what comes after stands in no table. Pay is before tax."
NO_PAY = "Unknown, as no table tells the pay to expect."
TOO_FAR = "Not within five years."
NO_TIME = "Unknown, as no table tells how long it takes to prepare."


@dataclass(frozen=True, slots=True)
class OwnMoney:
    """What the person told about money, US dollars; None where not told."""

    savings: float | None = None
    monthly_costs: float | None = None
    other_monthly_income: float | None = None
    present_pay: float | None = None
    """A year, before tax."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One way the path could go.

    Attributes
    ----------
    name
        What happens, in one line.
    months
        Months until the new pay starts; None where unknown.
    keeps_pay
        Whether the present pay goes on until then.
    pay
        Yearly pay afterwards, US dollars before tax; None where unknown.
    """

    name: str
    months: int | None
    keeps_pay: bool
    pay: float | None


@dataclass(frozen=True)
class MoneyPath:
    """What a scenario does to the person's money.

    Attributes
    ----------
    scenario
        The scenario.
    lowest
        The least that is left of savings at any time; below zero means money has to come from elsewhere.
    dip
        By how much savings fall at their lowest.
    break_even
        Months from today until all pay together is what staying would have brought; None with a note where that is
        never, or not within five years.
    balance
        Shape (HORIZON + 1,): savings at the end of each month; None where it cannot be told.
    """

    scenario: Scenario
    lowest: Figure
    dip: Figure
    break_even: Figure
    balance: NDArray[np.float64] | None


@dataclass(frozen=True)
class MoneyOutlook:
    """Money on the way to one destination.

    Attributes
    ----------
    runway
        Months that savings last without any pay; None with a note where they never run out or it is unknown.
    expected
        Learning beside the present job for as long as is reckoned with, then median pay.
    worst
        No pay for the longest preparation, then pay at the tenth percentile.
    """

    runway: Figure
    expected: MoneyPath
    worst: MoneyPath


@dataclass(frozen=True, slots=True)
class Expected:
    """What a destination pays.

    Attributes
    ----------
    lowest
        Pay at the 10th percentile, US dollars a year before tax; of several parts the lowest; None where unknown.
    middle
        The same at the 50th; of several parts the mean of those that are known, by their shares.
    whose
        The part whose lowest pay it is, where the destination is made of several; ``""`` where it is its own.
    is_undertaking
        Whether it is a thing of one's own, whose income stands in no table.
    """

    lowest: float | None = None
    middle: float | None = None
    whose: str = ""
    is_undertaking: bool = False


def plan_money(own: OwnMoney, months: tuple[int, int] | None, pay: Expected) -> MoneyOutlook:
    """Return what the way to a destination does to a person's money.

    Parameters
    ----------
    own
        The person's figures.
    months
        The preparation that is reckoned with, and the longest; None where unknown.
    pay
        What the destination pays.

    Returns
    -------
    MoneyOutlook
        Figures that cannot be told say what is lacking.
    """
    middle = "earn the mean of the medians of its parts" if pay.whose else "earn the median"
    whose = f" in {pay.whose}, the lowest paid of its parts," if pay.whose else ""
    lowest = f"earn what the lowest-paid tenth{whose} earns at most"
    if pay.is_undertaking:
        middle = lowest = "live on what it brings in"
    likely, long = months or (None, None)
    beside = Scenario(
        _tell_way(likely, "as the straight road has it", "beside what you do now", middle),
        likely,
        True,
        pay.middle,
    )
    without = Scenario(
        _tell_way(long, "the longest usual time", "without pay", lowest),
        long,
        False,
        pay.lowest,
    )
    return MoneyOutlook(_runway(own), walk(own, beside), walk(own, without))


def _tell_way(months: int | None, what: str, beside: str, then: str) -> str:
    if months == 0:
        return f"You can begin at once and {then}"
    time = "as long as it takes" if months is None else f"{months} {'month' if months == 1 else 'months'}, {what}"
    return f"You prepare for {time}, {beside}, then {then}"


def walk(own: OwnMoney, scenario: Scenario) -> MoneyPath:
    """Return what one scenario does to a person's money, month by month.

    Parameters
    ----------
    own
        The person's figures.
    scenario
        The scenario.

    Returns
    -------
    MoneyPath
        Figures that cannot be told say what is lacking.
    """
    balance = _balance(own, scenario)
    told, note = (balance, BEFORE_TAX) if balance is not None else (_prepare(own, scenario), UNTIL_THEN)
    unit = "US dollars"
    if told is None:
        lowest, dip = (_unknown(unit, _lacking(own, scenario)) for _ in range(2))
    else:
        lowest = _computed(float(told.min()), unit, note)
        dip = _computed(float(told[0] - told.min()), unit, note)
    return MoneyPath(scenario, lowest, dip, _break_even(own, scenario), balance)


def _runway(own: OwnMoney) -> Figure:
    if own.savings is None or own.monthly_costs is None:
        return _unknown("months", MISSING.format("savings and monthly costs"))
    drain = own.monthly_costs - (own.other_monthly_income or 0.0)
    if drain <= 0:
        return _unknown("months", "Savings do not run out: your other income covers your costs.")
    return _computed(own.savings / drain, "months", "Without any pay.")


def _prepare(own: OwnMoney, scenario: Scenario) -> NDArray[np.float64] | None:
    """Return savings month by month while one prepares, which can be told also where the pay after that cannot."""
    if not scenario.months:
        return None
    balance = _balance(own, replace(scenario, pay=0.0))
    return None if balance is None else balance[: scenario.months + 1]


def _balance(own: OwnMoney, scenario: Scenario) -> NDArray[np.float64] | None:
    if own.savings is None or own.monthly_costs is None or scenario.pay is None or scenario.months is None:
        return None
    if own.present_pay is None and scenario.keeps_pay and scenario.months > 0:
        return None
    month = np.arange(1, HORIZON + 1)
    before = (own.present_pay or 0.0) if scenario.keeps_pay else 0.0
    pay = np.where(month <= scenario.months, before, scenario.pay) / 12
    flow = pay + (own.other_monthly_income or 0.0) - own.monthly_costs
    return np.concatenate([[own.savings], own.savings + np.cumsum(flow)])


def _break_even(own: OwnMoney, scenario: Scenario) -> Figure:
    if scenario.pay is None or scenario.months is None:
        return _unknown("months", _lacking(own, scenario))
    if own.present_pay is None:
        return _unknown("months", MISSING.format("your present pay"))
    forgone = 0.0 if scenario.keeps_pay else own.present_pay * scenario.months / 12
    gain = (scenario.pay - own.present_pay) / 12
    if gain < 0 or (gain == 0 and forgone > 0):
        return _unknown("months", "Never by pay alone: the new pay is not above the present one.")
    even = scenario.months + (forgone / gain if forgone > 0 else 0.0)
    return _computed(even, "months", BEFORE_TAX) if even <= HORIZON else _unknown("months", TOO_FAR)


def _lacking(own: OwnMoney, scenario: Scenario) -> str:
    """Say what is lacking: first what nobody can enter, since entering the rest would not help."""
    if scenario.pay is None:
        return NO_PAY
    if scenario.months is None:
        return NO_TIME
    wanted = {
        "savings": own.savings,
        "monthly costs": own.monthly_costs,
        "present pay": own.present_pay if scenario.keeps_pay else 0.0,
    }
    return MISSING.format(", ".join(name for name, value in wanted.items() if value is None))


def _unknown(unit: str, note: str) -> Figure:
    return Figure(None, unit, Basis.COMPUTED, "you", note=note)


def _computed(value: float, unit: str, note: str) -> Figure:
    return Figure(value, unit, Basis.COMPUTED, "you", note=note)
