from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.catalog.values import Area, AreaKind, Pay
from wherenext.core.guidance.reality.parts import PartPay, find_span
from wherenext.core.guidance.reality.risks import tell_jobs

FIGURES = st.lists(st.tuples(st.none() | st.integers(0, 9).map(float), st.text("abc", min_size=1)), max_size=6)


@given(FIGURES)
def test_every_part_is_an_end_between_the_ends_or_unknown(parts: list[tuple[float | None, str]]) -> None:
    span = find_span(parts)
    known = [value for value, _ in parts if value is not None]

    assert len(span.ends) + span.between + span.unknown == len(parts)
    assert span.unknown == len(parts) - len(known)
    assert [value for value, _ in span.ends[:1]] == ([min(known)] if known else [])
    assert [value for value, _ in span.ends[-1:]] == ([max(known)] if known else [])


def test_a_span_names_the_parts_and_says_where_the_others_stand() -> None:
    def tell(*parts: tuple[float | None, str]) -> str:
        return find_span(parts).tell("Jobs: {}.", lambda count, name: f"{count:.0f} for {name}")

    assert tell((7, "Bakers"), (3, "Millers")) == "Jobs: 3 for Millers and 7 for Bakers."
    assert tell((7, "Bakers"), (None, "Millers")) == "Jobs: 7 for Bakers. Of one it is not known."
    assert tell((1, "A"), (2, "B"), (3, "C")) == "Jobs: 1 for A and 3 for C. One of its parts lies in between."
    assert tell((None, "A"), (None, "B")) == "Unknown."


def pay_in(place: str, jobs: int | None) -> Pay:
    area = Area(1, "0000001", place, AreaKind.METRO, "41")
    return Pay((1, 2, 3, 4, 5), jobs, area, "51-3011", "oews", "2025-05")


def test_places_to_work_are_told_with_the_area_they_are_in() -> None:
    salem, bend = pay_in("Salem", 300), pay_in("Bend", 70)
    alike = tell_jobs([PartPay("Bakers", salem), PartPay("Millers", pay_in("Salem", None)), PartPay("Cooks", None)])
    apart = tell_jobs([PartPay("Bakers", salem), PartPay("Millers", bend), PartPay("Cooks", None)])

    assert alike.words == "Jobs in Salem: 300 for Bakers. Of two it is not known."
    assert apart.words == "Jobs: 70 for Millers in Bend and 300 for Bakers in Salem. Of one it is not known."
    assert apart.figure.value is None
    assert tell_jobs([PartPay("Bakers", salem)]).words == "Jobs: 300 in Salem."
    assert not tell_jobs([PartPay("Cooks", None), PartPay("Maids", None)]).known
    assert not tell_jobs([PartPay("Cooks", None)]).known
