from dataclasses import replace

import numpy as np
import pytest
from tests.core.guidance.people import BAKER, WELDER, tell
from tests.fakes.catalog import make_catalog
from tests.fakes.reader import FakeReader

from wherenext.core.catalog.catalog import SkillLinks
from wherenext.core.catalog.source import Basis
from wherenext.core.guidance.advice import Advice, advise
from wherenext.core.guidance.destination.composition import MANAGING, read_mix
from wherenext.core.guidance.destination.mix import Mix, one
from wherenext.core.guidance.fit.constraints import State
from wherenext.core.guidance.fit.gap import find_gap
from wherenext.core.guidance.fit.standing import OPEN, Standing, share_open
from wherenext.core.guidance.person.phrases import Role
from wherenext.core.guidance.person.skills import ShownSkill
from wherenext.core.guidance.reality.difficulty import rate_difficulty
from wherenext.core.guidance.reality.missing import MOST_OF_ONE, find_missing_skills
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.reality.starting import START
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.core.guidance.work.step import name_size
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId, Reference


def reality_of(advice: Advice) -> Reality:
    assert advice.reality is not None
    return advice.reality


def test_the_persons_own_destination_is_examined(welder: Advice) -> None:
    reality = reality_of(welder)

    assert reality.title == "Teach trades"
    assert reality.entry == "e16"
    assert reality.mix.named


def test_without_a_destination_the_best_supported_is_examined(ground: Ground, reader: FakeReader) -> None:
    advice = advise(tell(kinds.Moment("We cook meals.")), ground, reader)

    assert reality_of(advice).title == advice.options[0].occupation.title
    assert reality_of(advice).entry is None


def test_a_destination_that_says_nothing_gives_way_to_the_best_supported(ground: Ground, reader: FakeReader) -> None:
    advice = advise(tell(kinds.Moment("We cook meals."), kinds.Destination("zzz")), ground, reader)

    assert reality_of(advice).entry is None


def revise(verdict: kinds.Verdict, text: str = "") -> kinds.Revision:
    return kinds.Revision(EntryId("e2"), verdict, "I asked around.", text)


def test_a_revised_destination_is_examined_as_it_stands(ground: Ground, reader: FakeReader) -> None:
    told = (kinds.Moment("We cook meals."), kinds.Destination("Weld metal", standing=kinds.Standing.CHOSEN))
    advice = advise(tell(*told, revise(kinds.Verdict.ADJUSTED, "Teach lessons")), ground, reader)

    assert reality_of(advice).title == "Teach lessons"
    assert reality_of(advice).entry == "e2"
    assert [(phrase.entry, phrase.text) for phrase in advice.person.phrases if phrase.role is Role.DESTINATION] == [
        ("e3", "Teach lessons")
    ]


def test_a_dropped_destination_is_not_examined_and_speaks_no_more(ground: Ground, reader: FakeReader) -> None:
    told = (kinds.Moment("We cook meals."), kinds.Destination("Weld metal"), kinds.Destination("Teach lessons"))
    dropped = advise(tell(*told, revise(kinds.Verdict.DROPPED)), ground, reader)
    chosen = advise(tell(*told, revise(kinds.Verdict.CHOSEN)), ground, reader)

    assert reality_of(dropped).title == "Teach lessons"
    assert reality_of(chosen).title == "Weld metal"
    assert "Weld metal" not in [phrase.text for phrase in dropped.person.phrases]


def test_a_gap_in_evidence_is_told_apart_from_a_gap_in_skill(ground: Ground, reader: FakeReader) -> None:
    rated = tell(kinds.Skill("instructing", 1))
    shown = tell(kinds.Moment("We teach adults."))
    held = tell(kinds.PresentJob("Teacher of health"))
    row = ground.catalog.row_of_code["21-1091.00"]

    def standing(journey):  # type: ignore[no-untyped-def]
        advice = advise(journey, ground, reader)
        gap = find_gap(advice.person, advice.strengths, one(row), ground)
        return next(each.standing for each in gap if each.id == "2.B.1.e")

    assert standing(rated) is Standing.SHORT
    assert standing(tell(kinds.Skill("instructing", 5))) is Standing.MET
    assert standing(shown) is Standing.UNRATED
    assert standing(held) is Standing.LIKELY
    assert standing(tell(kinds.Moment("We cook meals."))) is Standing.UNSEEN


def test_what_is_open_of_many_occupations_agrees_with_the_gap_of_each(welder: Advice, ground: Ground) -> None:
    rows = np.flatnonzero(ground.offered)
    shares = share_open(welder.person, welder.strengths, ground, rows)
    for row, share in zip(rows, shares, strict=True):
        gap = find_gap(welder.person, welder.strengths, one(int(row)), ground)
        if gap:
            assert share == pytest.approx(sum(each.weight * OPEN[each.standing] for each in gap), abs=1e-5)
        else:
            assert np.isnan(share)


def test_an_occupation_asks_for_the_skills_it_is_linked_to(welder: Advice, ground: Ground) -> None:
    row = ground.catalog.row_of_code["31-1131.00"]

    assert set(find_missing_skills(welder.skills, one(row), ground)) == {"care for patients", "comfort patients"}
    assert find_missing_skills((), one(row), ground, 1) == ("care for patients",)


def test_a_shown_skill_is_not_missing(ground: Ground) -> None:
    row = ground.catalog.row_of_code["31-1131.00"]
    comfort = ShownSkill(3, "x", "comfort patients", 1.0, None, ())

    assert find_missing_skills((comfort,), one(row), ground) == ()


def test_what_no_job_tells_of_anybody_is_not_called_missing(ground: Ground) -> None:
    aide = ground.catalog.row_of_code["31-1131.00"]
    names = tuple(
        "relate empathetically" if name == "care for patients" else name for name in ground.catalog.skill_names
    )
    world = replace(ground, catalog=replace(ground.catalog, skill_names=names))

    assert "care for patients" in find_missing_skills((), one(aide), ground)
    assert "relate empathetically" not in find_missing_skills((), one(aide), world)


def test_what_work_that_was_done_asks_for_is_not_called_missing(ground: Ground) -> None:
    aide, nurse, welder = (ground.catalog.row_of_code[code] for code in ("31-1131.00", "29-1141.00", "51-4121.00"))

    assert find_missing_skills((), one(aide), ground, worked=[nurse]) == ()
    assert "care for patients" in find_missing_skills((), one(aide), ground, worked=[welder])


def test_a_skill_that_other_work_is_nearer_to_is_not_particular(ground: Ground) -> None:
    aide, nurse = (ground.catalog.row_of_code[code] for code in ("31-1131.00", "29-1141.00"))

    assert "care for patients" in find_missing_skills((), one(aide), ground)
    assert "care for patients" not in find_missing_skills((), one(nurse), ground)


def test_of_several_parts_none_speaks_for_the_others(ground: Ground) -> None:
    every = np.tile(np.arange(8, dtype=np.int32), (14, 1))
    weights = np.zeros((14, 8), np.float32)
    weights[2] = 1.0
    catalog = ground.catalog
    alike = np.tile(catalog.skill_vectors[catalog.skill_names.index("teach adults")], (len(catalog.skill_names), 1))
    links = SkillLinks(every, weights, Basis.ESTIMATED, "fake")
    crowded = replace(ground, catalog=replace(catalog, links=links, skill_vectors=alike))
    alone = find_missing_skills((), one(2), crowded)
    shared = find_missing_skills((), Mix(np.array([2, 3, 4]), np.full(3, 1 / 3, np.float32), False), crowded)

    assert len(alone) > MOST_OF_ONE
    assert len(shared) == MOST_OF_ONE


def test_a_skill_that_words_touch_on_is_not_said_to_be_missing(ground: Ground, reader: FakeReader) -> None:
    row = ground.catalog.row_of_code["31-1131.00"]
    near, far = (find_missing_skills((), one(row), ground, told=reader.encode([text])) for text in ("care", "metal"))

    assert near == ()
    assert "comfort patients" in far


def test_requirements_met_only_by_a_job_held_are_counted_apart(ground: Ground, reader: FakeReader) -> None:
    aim = kinds.Destination("Health", Reference("onet-soc", "", "21-1091.00", ""))
    held = reality_of(advise(tell(kinds.PresentJob("Teacher of health"), aim), ground, reader))
    unheld = reality_of(advise(tell(kinds.Moment("We weld metal."), aim), ground, reader))

    assert any("counted as met only because a position you held" in each for each in held.difficulty.rests_on)
    assert not any("counted as met" in each for each in unheld.difficulty.rests_on)


def test_a_catalog_without_links_misses_nothing(welder: Advice, ground: Ground) -> None:
    none = SkillLinks(np.full((14, 1), -1, np.int32), np.zeros((14, 1), np.float32), Basis.ESTIMATED, "fake")
    bare = replace(ground, catalog=replace(ground.catalog, links=none))

    assert find_missing_skills(welder.skills, one(0), bare) == ()


def test_a_destination_that_is_no_occupation_is_made_of_several(ground: Ground, reader: FakeReader) -> None:
    mix = read_mix("Bread, a shop, my own books and a class of lessons", None, ground, reader)

    assert mix is not None
    assert not mix.named
    assert len(mix.rows) >= 2
    assert mix.shares.sum() == pytest.approx(1)


def test_what_the_person_says_it_is_made_of_stands(ground: Ground, reader: FakeReader) -> None:
    codes = ("35-2014.00", "25-1194.00", "99-9999.00")
    parts = [Reference("onet-soc", "", code, "") for code in codes]
    bakery = Reference("onet-soc", "", "35-2014.00", "")

    for words in ("A shop of my own with books", "Head of bread", "xyzzy"):
        mix = read_mix(words, bakery, ground, reader, parts=[*parts, parts[0]])
        assert mix is not None
        assert [ground.catalog.occupations[int(row)].code for row in mix.rows] == list(codes[:2])
        assert mix.shares.tolist() == [0.5, 0.5]
        assert not mix.named
    assert read_mix("xyzzy", None, ground, reader, parts=parts[2:]) is None


def test_one_occupation_that_is_said_is_named_unless_it_is_run(ground: Ground, reader: FakeReader) -> None:
    parts = [Reference("onet-soc", "", "35-2014.00", "")]
    post, shop = (
        read_mix(words, None, ground, reader, parts=parts) for words in ("Head of bread", "A shop of my own with books")
    )

    assert post is not None
    assert shop is not None
    assert (post.named, shop.named) == (True, False)


def test_further_occupations_that_the_words_may_speak_of_are_named(ground: Ground, reader: FakeReader) -> None:
    mix = read_mix("Bread, a shop, my own books and a class of lessons", None, ground, reader)

    assert mix is not None
    assert mix.others
    assert not set(mix.others) & set(mix.rows.tolist())


def test_what_is_no_occupation_is_asked_start_up_questions(ground: Ground, reader: FakeReader) -> None:
    advice = advise(
        tell(kinds.Moment("We cook meals."), kinds.Destination("Bread, a shop, my own books and a class of lessons")),
        ground,
        reader,
    )

    reality = reality_of(advice)
    assert set(START) <= set(reality.questions)
    assert "how others got into something that is no occupation" in reality.unknown


def test_a_blend_leaves_out_what_is_unknown() -> None:
    mix = Mix(np.array([0, 1]), np.array([0.75, 0.25], np.float32), named=False)

    assert mix.blend(np.array([1.0, 5.0], np.float32)) == pytest.approx(2.0)
    assert mix.blend(np.array([np.nan, 5.0], np.float32)) == pytest.approx(5.0)
    assert np.isnan(mix.blend(np.array([np.nan, np.nan], np.float32)))


def test_gates_are_asked_and_never_asserted(welder: Advice) -> None:
    assert all(gate.endswith("?") for gate in reality_of(welder).gates)


def test_assumptions_become_questions(welder: Advice) -> None:
    assert any("They take people from the floor" in question for question in reality_of(welder).questions)


def test_the_checklist_says_what_was_not_examined(welder: Advice) -> None:
    items = {item.name: item.examined for item in reality_of(welder).checklist}

    assert items["Pay against your floor"]
    assert not items["A talk with someone who does it"]
    assert not items["Hard gates"]


def test_figures_that_the_catalog_lacks_are_unknown(ground: Ground, reader: FakeReader) -> None:
    bare = prepare(replace(make_catalog(), ratings={}))
    advice = advise(WELDER, bare, reader)
    reality = reality_of(advice)

    assert reality.gap == ()
    assert reality.accuracy.value is None
    assert reality.difficulty.months is None
    assert "what preparation it asks for" in reality.unknown
    assert advice.options[0].preparation.zone.value is None


def test_nothing_known_of_a_person_or_an_occupation_leaves_difficulty_unknown(reader: FakeReader) -> None:
    bare = prepare(replace(make_catalog(), ratings={}))
    reality = reality_of(advise(BAKER, bare, reader))

    assert reality.difficulty.score.value is None
    assert reality.difficulty.words == "unknown"


def test_pay_that_is_not_published_is_unknown(ground: Ground, reader: FakeReader) -> None:
    kitchen = Reference("onet-soc", "", "35-9099.00", "")
    journey = tell(
        kinds.Constraint(kinds.ConstraintKind.INCOME, "floor", amount=20_000), kinds.Destination("Kitchen", kitchen)
    )
    reality = reality_of(advise(journey, ground, reader))

    assert reality.pay is None
    assert "what it pays in your area" in reality.unknown
    assert next(risk for risk in reality.risks if risk.name == "Pay below your floor").figure.value is None


def test_difficulty_is_less_the_more_is_shown(ground: Ground, reader: FakeReader) -> None:
    goal = kinds.Destination("Teach", Reference("onet-soc", "", "25-1194.00", ""))
    much = reality_of(advise(tell(kinds.Skill("teach adults", 5), goal), ground, reader))
    little = reality_of(advise(tell(kinds.Skill("cook meals", 5), goal), ground, reader))

    assert much.difficulty.score.value < little.difficulty.score.value  # type: ignore[operator]


def test_what_is_usual_before_one_starts_is_told_in_years_and_degrees(ground: Ground, reader: FakeReader) -> None:
    nurse = kinds.Destination("Nurse", Reference("onet-soc", "", "29-1141.00", ""))
    told = (kinds.Education("", "Bachelor of science"), kinds.Position("Cook"), None)
    rests = [
        " ".join(reality_of(advise(tell(*([each] if each else []), nurse), ground, reader)).difficulty.rests_on)
        for each in told
    ]

    assert all("before one starts: a four-year degree" in text and "zone" not in text for text in rests)
    assert "you have come as far" in rests[0]
    assert "you have come to being shown for a few days" in rests[1]
    assert "you have come" not in rests[2]


def test_a_clear_title_is_one_occupation(ground: Ground, reader: FakeReader) -> None:
    mix = read_mix("Nurse", None, ground, reader)

    assert mix is not None
    assert mix.named
    assert len(mix.rows) == 1


def give_codes(ground: Ground, *codes: str) -> Ground:
    """The same world with codes that our kinds of undertaking know; the first rows take them in order."""
    occupations = list(ground.catalog.occupations)
    for row, code in enumerate(codes):
        occupations[row] = replace(occupations[row], code=code)
    return replace(ground, catalog=replace(ground.catalog, occupations=tuple(occupations)))


def test_a_kind_of_undertaking_is_made_of_what_people_do_in_it(ground: Ground, reader: FakeReader) -> None:
    world = give_codes(ground, "27-2041.00")
    mix = read_mix("A choir on Tuesdays", None, world, reader)

    assert mix is not None
    assert mix.rows.tolist() == [0]


def test_what_was_learned_from_examples_makes_a_part_that_no_word_names(ground: Ground, reader: FakeReader) -> None:
    words = "A choir on Tuesdays, planned with the nurses"
    plain, learned = (read_mix(words, None, ground, each) for each in (reader, FakeReader({9: 2.0})))

    assert plain is not None
    assert learned is not None
    assert 9 not in plain.rows
    assert 9 in learned.rows


def test_parts_that_were_ticked_leave_paid_work_paid_work(ground: Ground) -> None:
    words = "Bread and cakes from four in the morning, second shift, with the others on the line"
    parts = [Reference("onet-soc", "", "35-2014.00", "")]
    run, paid = (read_mix(words, None, ground, FakeReader(employed=each), parts) for each in (0.01, 0.9))

    assert run is not None
    assert paid is not None
    assert (run.is_undertaking, paid.is_undertaking) == (True, False)


def test_what_nothing_speaks_for_is_no_part_however_much_is_learned_of_all(ground: Ground) -> None:
    assert read_mix("xyzzy", None, ground, FakeReader({9: 2.0})) is None


def test_what_to_ask_before_starting_agrees_with_the_parts_that_were_said(ground: Ground, reader: FakeReader) -> None:
    world = give_codes(ground, "27-2041.00")
    parts = [Reference("onet-soc", "", world.catalog.occupations[row].code, "") for row in (0, 1)]
    sung, other = (
        read_mix("A choir on Tuesdays, planned with the nurses", None, world, reader, parts=[part]) for part in parts
    )

    assert sung is not None
    assert other is not None
    assert [kind.name for kind in sung.kinds] == ["music and choirs"]
    assert "music and choirs" not in [kind.name for kind in other.kinds]


def test_what_the_person_says_it_is_decides_how_its_words_are_read(ground: Ground, reader: FakeReader) -> None:
    world = give_codes(ground, "27-2041.00", "51-3011.00")
    named = Reference("onet-soc", "", "35-2014.00", "")
    for words in ("A choir on Tuesdays, planned with the nurses", "Nurse", "xyzzy"):
        mix = read_mix(words, named, world, reader, undertakings=["bakery", "a thing of a later version"])
        assert mix is not None
        assert mix.is_kind_said
        assert mix.is_undertaking
        assert not mix.is_said
        assert not mix.named
        assert 1 in mix.rows
        assert [kind.name for kind in mix.kinds] == ["bakery"]


def test_running_that_is_said_among_the_parts_still_stands_apart_from_the_work(
    ground: Ground, reader: FakeReader
) -> None:
    world = give_codes(ground, "51-3011.00", MANAGING)
    parts = [Reference("onet-soc", "", code, "") for code in (MANAGING, "51-3011.00", "35-2014.00")]

    shop, post = (
        read_mix(words, None, world, reader, parts=parts) for words in ("A bakery of my own", "Head of bread")
    )

    assert shop is not None
    assert post is not None
    assert (shop.is_managed, post.is_managed) == (True, False)
    assert shop.rows[-1] == world.catalog.row_of_code[MANAGING]
    assert world.catalog.row_of_code[MANAGING] not in shop.work.rows


def test_parts_that_were_said_stand_beside_what_it_is(ground: Ground, reader: FakeReader) -> None:
    part = Reference("onet-soc", "", "35-2014.00", "")
    mix = read_mix("Nurse", None, ground, reader, parts=[part], undertakings=["guest rooms"])

    assert mix is not None
    assert (mix.is_said, mix.is_kind_said, mix.named) == (True, True, False)
    assert [ground.catalog.occupations[int(row)].code for row in mix.rows] == ["35-2014.00"]
    assert [kind.name for kind in mix.kinds] == ["guest rooms"]


def test_what_is_heard_must_agree_with_the_kind_of_undertaking(ground: Ground, reader: FakeReader) -> None:
    words = "A puppet theater with a budget"
    told = read_mix(words, None, give_codes(ground, "27-2012.00"), FakeReader({0: 1.0}))
    bookkeeping = [row for row, each in enumerate(ground.catalog.occupations) if each.code.startswith("43-3")]

    plain = read_mix("A thing with a budget", None, ground, reader)
    assert plain is not None
    assert told is not None
    assert plain.rows[0] in bookkeeping
    assert told.rows[0] == 0


def test_a_kind_of_undertaking_is_enough_where_nothing_else_is_heard(ground: Ground, reader: FakeReader) -> None:
    mix = read_mix("Forty hives", None, give_codes(ground, "45-2093.00"), reader)

    assert mix is not None
    assert mix.rows.tolist() == [0]


def test_what_is_denied_is_no_part(ground: Ground, reader: FakeReader) -> None:
    with_nurses = read_mix("Being with patients, and bread", None, ground, reader)
    without = read_mix("Being with patients, and bread. I don't want to be a nurse.", None, ground, reader)
    nurse = next(row for row, each in enumerate(ground.catalog.occupations) if each.title == "Nurses")

    assert with_nurses is not None
    assert without is not None
    assert nurse in with_nurses.rows
    assert nurse not in without.rows


def test_a_kind_hardly_meant_beside_another_is_not_asked_about(ground: Ground, reader: FakeReader) -> None:
    mix = read_mix(
        "A choir on Tuesdays. A choir on Fridays. Somewhere a loaf.", None, give_codes(ground, "27-2041.00"), reader
    )

    assert mix is not None
    assert [kind.name for kind in mix.kinds] == ["music and choirs"]


def test_what_is_done_within_an_undertaking_counts_beside_it(ground: Ground, reader: FakeReader) -> None:
    mix = read_mix(
        "Homework in the hall every day, and rides home for those who want them",
        None,
        give_codes(ground, "25-3041.00", "53-3053.00"),
        reader,
    )

    assert mix is not None
    assert mix.rows[:2].tolist() == [0, 1]
    assert [kind.name for kind in mix.kinds] == ["help with school", "driving people"]


FLOOR = kinds.Constraint(kinds.ConstraintKind.INCOME, "I need 45", amount=45_000)


def examine_text(text: str, ground: Ground, *told: kinds.Payload) -> Reality:
    return reality_of(advise(tell(kinds.Destination(text), *told), ground, FakeReader()))


def test_start_up_questions_are_put_to_what_is_started_and_to_nothing_else(ground: Ground) -> None:
    bakery = examine_text("A bakery of my own with bread, a shop and the books", ground)
    post = examine_text("Head of a unit with a kitchen that also teaches care and sells", ground)

    assert not bakery.mix.named
    assert not post.mix.named
    assert (bakery.mix.is_undertaking, post.mix.is_undertaking) == (True, False)
    assert set(START) <= set(bakery.questions)
    assert not set(START) & set(post.questions)


def test_a_floor_is_told_of_the_leanest_and_the_best_paid_part(ground: Ground) -> None:
    post = examine_text("Head of a unit with a kitchen that also teaches care and sells", ground, FLOOR)
    risk = next(each for each in post.risks if each.name == "Pay below your floor")
    named = [each.title for each in post.pays if f" in {each.title}" in risk.words]

    assert risk.figure.value is None
    assert risk.known
    assert len(named) == 2
    assert risk.words.endswith("earn less than your floor. Three of its parts lie in between.")
    assert len(post.pays) == len(post.mix.rows)


def test_what_ones_own_thing_brings_in_is_told_to_be_in_no_table(ground: Ground) -> None:
    bakery = examine_text("A bakery of my own with bread, a shop and the books", ground, FLOOR)
    risk = next(each for each in bakery.risks if each.name == "Pay below your floor")

    assert risk.words.startswith("What a thing of one's own brings in stands in no table.")
    assert bakery.checks[0].state is State.UNKNOWN
    assert bakery.money.worst.break_even.note == "Unknown, as no table tells the pay to expect."
    assert "what it pays in your area" in bakery.unknown
    assert not {item.name: item.examined for item in bakery.checklist}["Pay against your floor"]


def test_a_floor_that_no_published_pay_can_be_held_against_is_unknown(ground: Ground) -> None:
    above_every_table = replace(FLOOR, amount=400_000)
    post = examine_text("Head of a unit with a kitchen that also teaches care and sells", ground, above_every_table)
    risk = next(each for each in post.risks if each.name == "Pay below your floor")

    assert (risk.words, risk.known) == ("Unknown.", False)


def test_the_preparation_told_is_the_one_that_a_limit_is_held_against(ground: Ground, reader: FakeReader) -> None:
    limit = kinds.Constraint(kinds.ConstraintKind.PREPARATION, "Two years", months=24)
    aim = kinds.Destination("Nursing", Reference("onet-soc", "", "29-1141.00", ""))
    reality = reality_of(advise(tell(kinds.PresentJob("Welder"), aim, limit), ground, reader))

    assert reality.difficulty.months is not None
    least, most = reality.difficulty.months
    assert f"The typical preparation still missing is {least} to {most} months" in reality.checks[0].why


def test_no_risk_is_named_for_how_it_turns_out(welder: Advice) -> None:
    names = {risk.name for risk in reality_of(welder).risks}

    assert {"Places to work", "Openings", "What to fall back on"} <= names
    assert not [name for name in names if name.startswith(("Few", "Little"))]


def test_what_asks_for_little_preparation_is_no_very_long_step(welder: Advice, ground: Ground) -> None:
    rows = np.arange(len(ground.vectors))

    def rate(longest: float) -> float:
        months = np.array([[0, longest]] * len(rows), np.float32)
        hard = rate_difficulty(welder.person, welder.strengths, ground, rows, months)
        return float(np.nanmax(hard))

    assert rate(0) == pytest.approx(0.4)
    assert name_size(rate(3)) == "a step of ordinary size"
    assert rate(12) == pytest.approx(0.55)
    assert rate(np.nan) > rate(12)


def test_the_time_that_is_reckoned_with_lies_within_the_range_and_is_that_of_the_straight_road(welder: Advice) -> None:
    reality = reality_of(welder)
    assert reality.difficulty.months is not None
    likely = reality.difficulty.likely
    assert likely is not None
    straight = next(road for road in welder.roads if len(road.steps) == 1)

    assert reality.difficulty.months[0] <= likely <= -(-reality.difficulty.months[1] // 3) * 3
    assert reality.money.expected.scenario.months == straight.months == likely


def test_work_that_was_held_is_told_as_such_and_not_as_a_move_from_itself(ground: Ground, reader: FakeReader) -> None:
    there = kinds.Destination("There", Reference("onet-soc", "", "35-2014.00", ""))
    advice = advise(tell(kinds.PresentJob("Cook"), there), ground, reader)

    grounds = reality_of(advice).difficulty.rests_on

    assert grounds[0].startswith("it is work you have held: ")
    assert grounds[0].endswith(', as which your "Cook" was read')
    assert not any("moves like the one" in each for each in grounds)


def test_a_skill_that_tells_of_something_shown_is_not_called_missing(welder: Advice, ground: Ground) -> None:
    row = ground.catalog.row_of_code["31-1131.00"]
    medicine, repairing = "2.C.5.a", "2.B.3.l"

    assert find_missing_skills((), one(row), ground, shown=[repairing, "none"]) == find_missing_skills(
        (), one(row), ground
    )
    assert "care for patients" in find_missing_skills((), one(row), ground)
    assert "care for patients" not in find_missing_skills((), one(row), ground, shown=[medicine])
