"""What the installed catalog tells of an occupation reaches a person with its source, and what it lacks is said."""

from dataclasses import replace

import numpy as np
import pytest
from tests.core.guidance.people import BAKER, WELDER, tell
from tests.fakes.catalog import make_catalog
from tests.fakes.installed import NURSES, PROGRAMMERS, WELDERS, make_installed
from tests.fakes.reader import FakeReader

from wherenext.core.catalog.facts import NOT_INSTALLED, NOT_PUBLISHED, Exposure, Facts, Published, Task
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.advice import advise
from wherenext.core.guidance.destination.mix import Mix, one
from wherenext.core.guidance.fit.gap import find_gap
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.reality.reality import Aim, Reality, examine
from wherenext.core.guidance.taste.features import describe
from wherenext.core.guidance.work.exposure import span_exposure, span_over
from wherenext.core.guidance.work.fact import Fact
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.core.guidance.work.portrait import Portrait, portray
from wherenext.core.guidance.work.prospects import show_openings
from wherenext.core.guidance.work.provenance import GAPS, trace, trace_requirements
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import Reference

INSTALLED = make_installed()


def named(facts: tuple[Fact, ...]) -> dict[str, Fact]:
    return {fact.name: fact for fact in facts}


def examine_welding(ground: Ground, *more: kinds.Assumption) -> Reality:
    goal = kinds.Destination("Weld", Reference("onet-soc", "", "51-4121.00", ""))
    advice = advise(tell(kinds.Moment("We cook meals."), goal, *more), ground, FakeReader())
    assert advice.reality is not None
    return advice.reality


def test_a_portrait_tells_what_is_published_with_source_and_date() -> None:
    portrait = portray(WELDERS, INSTALLED)
    entry, prospects = named(portrait.entry), named(portrait.prospects)

    assert entry["Education typically needed to enter"].words == "High school diploma"
    assert entry["What people in it say is required"].words == "High School (60 of 100), Certificate (40)"
    assert prospects["Openings a year"].figure.value == 45_000
    assert prospects["Change in jobs"].words == "+3.0 % from 2024 to 2034, in the whole country"
    assert all(fact.figure.source == "bls-ep" and fact.figure.date == "2025-08" for fact in portrait.prospects)
    assert portrait.lacking == ()


def test_a_day_is_told_in_its_central_tasks() -> None:
    day = portray(WELDERS, INSTALLED).day

    assert day is not None
    assert (day.items, day.total) == (("Join plates.", "Read a drawing."), 3)
    assert (day.origin.source, day.origin.basis) == ("onet", Basis.PUBLISHED)


def test_a_day_of_side_tasks_alone_is_told_all_the_same() -> None:
    facts = Facts(tasks=Published((Task("Sweep up.", False, 2.0),), "onet"))
    day = portray(0, replace(INSTALLED, facts=(facts,))).day

    assert day is not None
    assert day.items == ("Sweep up.",)


def test_conditions_name_home_hours_and_body() -> None:
    conditions = named(portray(PROGRAMMERS, INSTALLED).conditions)

    assert conditions["Work from home"].figure.value == 1.0
    assert conditions["Hours"].words == "about 40 hours a week"
    assert conditions["Standing"].figure.source == "onet-20.3"
    assert "Weather" not in conditions


def test_what_is_installed_and_not_published_is_left_out_and_named() -> None:
    portrait = portray(NURSES, INSTALLED)

    assert portrait.day is None
    assert portrait.entry == portrait.prospects == portrait.exposure == ()
    assert "openings and growth" in portrait.lacking


def test_nothing_installed_leaves_a_portrait_empty() -> None:
    assert portray(WELDERS, make_catalog()) == Portrait("Welders", None, (), (), (), (), None, None)


def test_an_outlook_leaves_out_what_it_does_not_tell() -> None:
    facts = INSTALLED.read_facts(WELDERS)
    assert facts.outlook is not None
    assert facts.outlook.value is not None
    bare = replace(facts.outlook.value, openings=None, training="", entry_education="")
    portrait = portray(0, replace(INSTALLED, facts=(Facts(outlook=replace(facts.outlook, value=bare)),)))

    assert "Openings a year" not in named(portrait.prospects)
    assert list(named(portrait.entry)) == ["Experience typically needed in a related occupation"]


def test_exposure_is_a_range_and_never_a_verdict() -> None:
    found = span_exposure(INSTALLED.read_facts(WELDERS).exposure)

    assert "from 0.10 to 0.30" in found.words
    assert found.figure.value is None
    assert found.known


def test_one_measure_of_exposure_keeps_its_figure() -> None:
    found = span_exposure((Published(Exposure("Share", "share", 0.2), "study", "2023"),))

    assert (found.figure.value, found.figure.source, found.figure.date) == (0.2, "study", "2023")


@pytest.mark.parametrize(("installed", "words"), [(True, NOT_PUBLISHED), (False, NOT_INSTALLED)])
def test_what_is_unknown_says_in_one_wording_how_to_know(installed: bool, words: str) -> None:
    openings = show_openings(Published(None, "bls-ep") if installed else None)
    exposure = span_exposure(() if installed else None)

    assert (openings.words, exposure.words) == (words, words)
    assert not openings.known
    assert not exposure.known


def test_an_examination_uses_what_is_installed(installed: Ground) -> None:
    reality = examine_welding(installed)
    risks = named(reality.risks)

    assert risks["Openings"].figure.value == 45_000
    assert "Inspectors of Metal" in risks["What to fall back on"].words
    assert "whether it can be done from home" not in reality.unknown
    assert not any("catalog install" in each for each in reality.unknown)
    assert any(each.startswith("beside it, as published") for each in reality.difficulty.rests_on)
    assert any("Join plates." in question for question in reality.questions)
    assert next(item for item in reality.checklist if item.name == "Openings").examined


def test_an_examination_without_an_installed_catalog_says_how_to_know(ground: Ground) -> None:
    reality = examine_welding(ground)

    assert named(reality.risks)["Openings"].words == NOT_INSTALLED
    assert "how openings will develop" in reality.unknown
    assert any("catalog install" in each for each in reality.unknown)


def test_a_gate_is_a_question_with_what_is_published(installed: Ground) -> None:
    gates = examine_welding(installed).gates

    assert any("High School (60 of 100), Certificate (40); onet 30.1." in gate for gate in gates)
    assert all(gate.endswith("?") for gate in gates)


def test_a_gate_cites_a_source_that_is_not_described_by_its_name(installed: Ground) -> None:
    nameless = replace(installed, catalog=replace(installed.catalog, sources={}))

    assert any("Certificate (40); onet." in gate for gate in examine_welding(nameless).gates)


def test_a_gate_that_the_person_entered_is_asked_as_entered(ground: Ground) -> None:
    gates = examine_welding(ground, kinds.Assumption("e2", "They take me without a licence")).gates  # type: ignore[arg-type]

    assert 'You entered: "They take me without a licence" Who can say so, and by which rule?' in gates


def test_ratings_that_fill_a_gap_are_called_estimated(installed: Ground) -> None:
    table = replace(
        installed.catalog.ratings[ElementKind.SKILL],
        estimated=np.eye(14, 4, dtype=np.bool_),
        estimate_source="fake",
    )
    catalog = replace(installed.catalog, ratings={**installed.catalog.ratings, ElementKind.SKILL: table})

    assert trace(table, (0, 1), 2, catalog).basis is Basis.PUBLISHED
    assert trace(table, (0, 1), 1, catalog).source == "fake"
    assert trace_requirements(catalog, (5,)).basis is Basis.PUBLISHED
    filled = trace_requirements(catalog, (0,))
    assert (filled.basis, filled.source, filled.value) == (Basis.ESTIMATED, "fake", 0.8)
    assert filled.note.endswith(GAPS)


def test_requirements_tell_each_for_itself_whether_it_is_published(installed: Ground) -> None:
    table = replace(
        installed.catalog.ratings[ElementKind.SKILL], estimated=np.eye(14, 4, dtype=np.bool_), estimate_source="fake"
    )
    ratings = {**installed.catalog.ratings, ElementKind.SKILL: table}
    ground = prepare(replace(installed.catalog, ratings=ratings))
    advice = advise(WELDER, ground, FakeReader())

    teachers, programmers = (find_gap(advice.person, advice.strengths, one(row), ground)[0] for row in (2, PROGRAMMERS))
    managers = find_gap(advice.person, advice.strengths, one(8), ground)

    assert (teachers.importance.basis, teachers.importance.date) == (Basis.PUBLISHED, "2025-12")
    assert programmers.level.basis is Basis.PUBLISHED
    assert {each.importance.basis for each in managers} == {Basis.PUBLISHED}


def test_published_ratings_change_what_is_asked_for_and_how_hard_it_is(ground: Ground) -> None:
    """Not only their label: the numbers that are published are those that count."""
    catalog = ground.catalog
    row = catalog.row_of_code["15-1252.00"]
    higher = {
        kind: replace(table, values=np.where(np.arange(14)[:, None] == row, table.values.max(), table.values))
        for kind, table in catalog.ratings.items()
        if kind in (ElementKind.SKILL, ElementKind.SKILL_LEVEL, ElementKind.KNOWLEDGE, ElementKind.KNOWLEDGE_LEVEL)
    }
    told = prepare(replace(catalog, ratings={**catalog.ratings, **higher}))
    before, after = (advise(WELDER, each, FakeReader()) for each in (ground, told))

    assert len(find_gap(after.person, after.strengths, one(row), told)) > len(
        find_gap(before.person, before.strengths, one(row), ground)
    )
    assert not np.allclose(before.fit.can, after.fit.can)
    tastes = [describe(each.catalog.ratings, each.offered).values for each in (ground, told)]
    assert not np.allclose(*tastes)


def test_a_destination_of_several_parts_names_the_part_of_every_figure(installed: Ground) -> None:
    advice = advise(BAKER, installed, FakeReader())
    assert advice.reality is not None
    mix, titles = advice.reality.mix, [each.title for each in advice.reality.pays]
    known = [risk for risk in advice.reality.risks if risk.known]

    assert not mix.named
    assert known
    for risk in known:
        assert any(title in risk.words for title in titles)
        assert risk.figure.value is None


def test_what_is_known_of_parts_does_not_hang_on_their_order(installed: Ground) -> None:
    advice = advise(WELDER, installed, FakeReader())
    pay = installed.catalog.pay.see_from(0)
    known = Known(advice.person, advice.skills, advice.strengths, advice.fit, pay, 0)

    def list_words(*rows: int) -> list[str]:
        mix = Mix(np.array(rows), np.full(len(rows), 1 / len(rows), np.float32), named=False)
        reality = examine(Aim(mix, "Both", ""), known, installed)
        return [f"{each.name}: {each.words}" for each in reality.risks] + [reality.money.worst.scenario.name]

    assert list_words(WELDERS, PROGRAMMERS) == list_words(PROGRAMMERS, WELDERS)
    assert list_words(WELDERS, PROGRAMMERS) != list_words(WELDERS, NURSES)


def test_published_measures_over_several_occupations_name_the_lowest_and_the_highest() -> None:
    welders = INSTALLED.read_facts(WELDERS).exposure
    programmers = (Published(Exposure("People", "by people", 0.8), "other"),)
    both = span_over({"Programmers": programmers, "Welders": welders, "Others": ()})

    assert "from 0.10 (Welders) to 0.80 (Programmers)" in both.words
    assert both.words.endswith(" Of 1 of its parts none is published.")
    assert both.figure.value is None
    assert "parts" not in span_over({"Programmers": programmers, "Welders": welders}).words
    assert span_over({"A": None, "B": None}).words == NOT_INSTALLED
    assert span_over({"A": (), "B": None}).words == NOT_PUBLISHED
