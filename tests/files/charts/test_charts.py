"""Charts: what they show, and what a person who cannot see them is told."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.files.charts import (
    BalanceRow,
    BandPoint,
    EnergyRow,
    GapRow,
    PayRow,
    RouteRow,
    RouteStop,
    draw_balance,
    draw_bands,
    draw_energy,
    draw_gap,
    draw_pay,
    draw_routes,
)
from wherenext.files.charts.pay import dollars, scale_top
from wherenext.files.charts.route import SIGN

BAKER = PayRow("Bakers", (28_000, 31_000, 36_000, 42_000, 50_000))
SURGEON = PayRow("Surgeons", (90_000, 180_000, 239_200, 239_200, 239_200), open_from=2)
UNPUBLISHED = PayRow("Dancers", (None, None, None, None, None))


def words(svg: str) -> list[str]:
    return [node.text or "" for node in ET.fromstring(svg).iter() if node.tag.endswith("text")]  # noqa: S314 - our own


def description(svg: str) -> str:
    node = ET.fromstring(svg).find("{*}desc")  # noqa: S314 - our own
    assert node is not None
    return node.text or ""


def test_pay_chart_tells_medians_and_floor_in_words() -> None:
    told = description(draw_pay("pay", [BAKER], 30_000))
    assert told == "Half of the people earn less than: Bakers $36,000. Your floor is $30,000."


def test_pay_chart_says_where_pay_is_unknown() -> None:
    svg = draw_pay("pay", [UNPUBLISHED], None)
    assert "pay unknown" in words(svg)
    assert description(svg) == "No pay is published here."


def test_pay_published_as_or_more_says_so() -> None:
    assert dollars(239_200, or_more=True) == "$239,200 or more"
    assert dollars(239_200) == "$239,200"
    assert "Surgeons $239,200 or more" in description(draw_pay("pay", [SURGEON], None))


def test_a_long_name_ends_within_a_phone_and_is_read_aloud_whole() -> None:
    name = "Teaching Assistants, Preschool, Elementary, Middle, and Secondary School"
    svg = draw_pay("pay", [PayRow(name, BAKER.percentiles)], None)

    assert "Teaching Assistants, Preschool, Elementary,…<" in svg
    assert name in description(svg)


def test_scale_holds_everything_shown() -> None:
    assert scale_top([BAKER], None) == 50_000
    assert scale_top([SURGEON], None) == 250_000
    assert scale_top([BAKER], 260_000) == 300_000


@pytest.mark.parametrize("present", [45_000, 31_000, 156_000])
def test_floor_and_present_pay_have_a_line_of_words_each(present: float) -> None:
    drawn = ET.fromstring(draw_pay("pay", [BAKER], 30_000, present))  # noqa: S314 - our own
    marks = {each.text: float(each.get("y")) for each in drawn.iter() if each.text and "word" in each.get("class", "")}
    assert set(marks) == {"your floor $30,000", f"now ${present:,.0f}"}
    assert abs(marks["your floor $30,000"] - marks[f"now ${present:,.0f}"]) >= 12


def test_present_pay_that_is_not_told_is_not_marked() -> None:
    assert not any(word.startswith("now ") for word in words(draw_pay("pay", [BAKER], 30_000, None)))


def test_scale_of_high_pay_has_few_words() -> None:
    ticks = [word for word in words(draw_pay("pay", [SURGEON], None, 400_000)) if word.endswith("k")]
    assert ticks == ["$100k", "$200k", "$300k", "$400k"]


def test_gap_chart_keeps_unrated_apart_from_missing() -> None:
    rows = [
        GapRow("Speaking", 0.6, 0.8, 2),
        GapRow("Writing", 0.6, 0.4, 0),
        GapRow("Mathematics", 0.5, None, 3),
        GapRow("Negotiation", 0.5, None, 1),
        GapRow("Programming", 0.5, None, 0),
    ]
    said = words(draw_gap("gap", rows))
    assert "rated by you, at or above" in said
    assert "rated by you, below" in said
    assert "told in 3 of your sentences, not rated" in said
    assert "told once, not rated" in said
    assert "nothing told yet" in said


def test_route_chart_tells_each_stop_and_when() -> None:
    route = RouteRow("By way of a stone", (RouteStop("now", 0), RouteStop("Clerk", 8), RouteStop("Judge", 40)))
    assert description(draw_routes("route", [route])) == (
        "By way of a stone: Clerk after 8 months, then Judge after 40 months."
    )
    at_once = RouteRow("The fastest", (RouteStop("now", 0), RouteStop("Clerk", 0)))
    assert description(draw_routes("route", [at_once])) == "The fastest: Clerk at once."


@given(st.text(max_size=30).filter(lambda text: all(c.isprintable() for c in text)))
def test_words_of_any_kind_stay_words(label: str) -> None:
    svg = draw_gap("gap", [GapRow(label, 0.5, None, 0)])
    assert label in words(svg)


def test_energy_chart_tells_each_duty() -> None:
    svg = draw_energy("energy", [EnergyRow("teach", 2), EnergyRow("report", -1), EnergyRow("mail", 0)])
    assert description(svg) == "teach: gives much; report: takes some; mail: neither."
    assert {"teach", "report", "mail"} <= set(words(svg))


def test_energy_chart_shortens_a_long_duty() -> None:
    (label,) = [word for word in words(draw_energy("energy", [EnergyRow("a b " * 100, 1)])) if word.startswith("a b")]
    assert len(label) < 50
    assert label.endswith("…")


def test_bands_chart_tells_when_a_belief_moved() -> None:
    points = [BandPoint(0, 0, "1 March"), BandPoint(5, 2, "6 March"), BandPoint(9, 1, "10 March")]
    svg = draw_bands("belief", ["untested", "doubtful", "open"], points, 12)
    assert description(svg) == "from 1 March: untested; from 6 March: open; from 10 March: doubtful."


def test_bands_chart_of_two_turns_on_one_day_has_one_date() -> None:
    svg = draw_bands("belief", ["untested", "doubtful"], [BandPoint(3, 0, "4 March"), BandPoint(3, 1, "4 March")], 9)
    assert words(svg).count("4 March") == 1


def test_bands_chart_keeps_dates_apart() -> None:
    points = [BandPoint(0, 0, "1 March"), BandPoint(1, 1, "2 March")]
    svg = ET.fromstring(draw_bands("belief", ["untested", "doubtful"], points, 30))  # noqa: S314 - our own
    places = {each.text: float(str(each.get("x")).rstrip("%")) for each in svg.iter() if each.tag.endswith("text")}
    assert places["2 March"] - places["1 March"] > 30


def test_bands_chart_of_one_day_has_one_date() -> None:
    svg = draw_bands("belief", ["untested", "doubtful"], [BandPoint(3, 1, "4 March")], 3)
    assert words(svg).count("4 March") == 1


def test_route_chart_leaves_out_a_name_that_would_run_into_the_next() -> None:
    stops = (RouteStop("now", 0), RouteStop("A very long name of a stepping stone", 8), RouteStop("Judge", 12))
    assert "A very long name of a stepping stone" not in words(draw_routes("route", [RouteRow("Fast", stops)]))


def test_balance_chart_tells_sources_on_both_sides() -> None:
    rows = [BalanceRow("They take me", 2, 0), BalanceRow("I like " + "it " * 30, 0, 3), BalanceRow("Open", 0, 0)]
    svg = draw_balance("balance", rows)
    assert description(svg).startswith("They take me: 2 for, 0 against; I like")
    assert "Open: 0 for, 0 against." in description(svg)
    assert svg.count('class="core"') == svg.count('class="warm"') == 1
    assert any(each.endswith("…") for each in words(svg))


def place_name(label: str, month: int) -> tuple[float, float]:
    """Return where the name of a destination begins and ends, in percent of a narrow screen."""
    svg = draw_routes("routes", [RouteRow("Directly", (RouteStop("now", 0), RouteStop(label, month)))])
    *_, node = (each for each in ET.fromstring(svg).iter() if each.tag.endswith("text"))  # noqa: S314 - our own
    at, width = float(node.get("x", "").rstrip("%")), SIGN * len(node.text or "")
    return (at, at + width) if node.get("text-anchor") == "start" else (at - width, at)


@given(st.integers(1, 90), st.integers(0, 60))
def test_name_of_a_destination_stays_inside_the_drawing(signs: int, month: int) -> None:
    begin, end = place_name("n" * signs, month)

    assert begin >= 0
    assert end <= 100.01


def test_long_name_of_a_route_is_cut_where_it_would_leave_the_drawing() -> None:
    told = words(draw_routes("routes", [RouteRow("By way of " + "n" * 90, (RouteStop("now", 0), RouteStop("j", 9)))]))

    assert [len(each) for each in told if each.startswith("By way of")] == [46]


def test_name_of_a_destination_stands_at_its_mark_where_there_is_room() -> None:
    assert place_name("Judge", 12)[0] == pytest.approx(21.8)
    assert place_name("A bench in a shared workshop", 58)[1] == pytest.approx(93.87, abs=0.01)


def test_pay_chart_marks_no_pay_that_is_none() -> None:
    assert not any(each.startswith("now ") for each in words(draw_pay("pay", [BAKER], None, 0)))
    assert "now $1,000" in words(draw_pay("pay", [BAKER], None, 1_000))
    assert "Your floor" not in description(draw_pay("pay", [BAKER], 0))
