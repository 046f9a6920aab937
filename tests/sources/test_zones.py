"""Job zones of any release are told in the five of old."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.sources.releases.zones import place, read_zones


def make_release(zones: dict[str, int], reference: dict[int, str] | None = None) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.execute("create table onet_job_zones (o_net_soc_code text, job_zone text)")
    db.executemany("insert into onet_job_zones values (?, ?)", [(code, str(zone)) for code, zone in zones.items()])
    if reference is not None:
        db.execute("create table onet_job_zone_reference (job_zone text, svp_range text)")
        db.executemany("insert into onet_job_zone_reference values (?, ?)", list(reference.items()))
    return db


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("(Below 4.0)", 1),
        ("(4.0 to < 6.0)", 2),
        ("(6.0 to < 7.0)", 3),
        ("(7.0 to < 8.0)", 4),
        ("(8.0 and above)", 5),
        ("(Below 6.0)", 1.5),
        ("(0.0 to < 6.0)", 1.5),
        ("as it comes", None),
        ("(8.0 to < 8.0)", None),
    ],
)
def test_a_stretch_of_preparation_lies_where_the_reference_says(words: str, zone: float | None) -> None:
    assert place(words) == zone


def test_five_zones_stay_as_they_are() -> None:
    reference = {1: "(Below 4.0)", 2: "(4.0 to < 6.0)", 3: "(6.0 to < 7.0)", 4: "(7.0 to < 8.0)", 5: "(8.0 and above)"}
    db = make_release({f"11-000{zone}.00": zone for zone in range(1, 6)}, reference)

    assert [zone for *_, zone in read_zones(db)] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("first", [1, 2])
def test_four_zones_are_told_in_five_whatever_their_numbers(first: int) -> None:
    words = ["(Below 6.0)", "(6.0 to < 7.0)", "(7.0 to < 8.0)", "(8.0 and above)"]
    db = make_release(
        {f"11-000{place}.00": first + place for place in range(4)},
        {first + place: each for place, each in enumerate(words)},
    )

    assert [zone for *_, zone in read_zones(db)] == [1.5, 3, 4, 5]


def test_a_release_that_does_not_explain_its_zones_is_taken_at_its_word() -> None:
    assert read_zones(make_release({"11-0001.00": 4})) == [("11-0001.00", "job-zone", "Job zone", 4.0)]
    assert [zone for *_, zone in read_zones(make_release({"11-0001.00": 4}, {4: ""}))] == [4]


@given(st.floats(0, 9.5), st.floats(0.1, 9))
def test_what_asks_for_more_never_lies_lower(low: float, length: float) -> None:
    here, there = (place(f"({start:.3f} to < {start + length:.3f})") for start in (low, low + 0.5))

    assert here is not None
    assert there is None or there >= here
