import pytest
from tests.core.guidance.people import tell
from tests.fakes.reader import FakeFound, FakeReader

from wherenext import wiring
from wherenext.core.guidance.advice import Advice
from wherenext.core.guidance.fit.standing import ENOUGH
from wherenext.core.guidance.person.phrases import gather
from wherenext.core.guidance.person.skills import ShownSkill, add_up, find_skills
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey import kinds


def test_a_skill_points_at_the_words_that_prove_it(welder: Advice) -> None:
    teach = next(skill for skill in welder.skills if skill.name == "teach adults")
    proof = next(words for words in teach.evidence if words.quote == "I had to teach adults to weld metal.")

    assert proof.quote[slice(*proof.span)] == "teach adults"
    assert teach.level == 3


def test_the_same_words_prove_one_skill_only(ground: Ground) -> None:
    class Doubtful(FakeReader):
        def find_skills(self, texts):  # type: ignore[no-untyped-def]
            return [[FakeFound(8, 0.6, 2, 12), FakeFound(9, 0.8, 2, 12), FakeFound(0, 0.1, 17, 21)] for _ in texts]

    skills = find_skills(gather(tell(kinds.Moment("I cook meals and weld."))), ground.catalog, Doubtful())

    assert [(skill.row, skill.score) for skill in skills] == [(9, 0.8)]


def test_a_named_skill_keeps_its_name_and_borrows_an_identifier(ground: Ground, reader: FakeReader) -> None:
    (skill,) = find_skills(gather(tell(kinds.Skill("to cook good meals"))), ground.catalog, reader)

    assert (skill.name, skill.uri) == ("to cook good meals", ground.catalog.skill_uris[8])


def test_skills_that_mean_the_same_stand_once_with_the_words_of_both(ground: Ground, reader: FakeReader) -> None:
    journey = tell(kinds.Moment("We sell goods and sell services."))

    skills = find_skills(gather(journey), ground.catalog, reader)

    assert [skill.name for skill in skills] == ["sell goods"]


def test_what_was_done_comes_before_what_was_only_named(ground: Ground, reader: FakeReader) -> None:
    journey = tell(kinds.Skill("whittling", level=5), kinds.Skill("welding gates"), kinds.Duty("I weld steel, mostly"))

    shown, named = find_skills(gather(journey), ground.catalog, reader)[:2]

    assert (shown.name, [words.origin for words in shown.evidence]) == ("welding gates", ["duty", "named as a skill"])
    assert (named.name, [words.origin for words in named.evidence]) == ("whittling", ["named as a skill"])


def test_a_wish_proves_nothing(ground: Ground, reader: FakeReader) -> None:
    journey = tell(
        kinds.Dream("To teach adults", kinds.DreamKind.PROFESSIONAL),
        kinds.Destination("Cook meals"),
        kinds.Dislike("To sell goods"),
    )

    assert find_skills(gather(journey), ground.catalog, reader) == ()


def test_a_named_skill_without_a_match_keeps_the_persons_own_name(welder: Advice) -> None:
    spoons = next(skill for skill in welder.skills if skill.name == "whittling spoons")

    assert (spoons.uri, spoons.level, spoons.row) == (None, None, None)


def test_a_skill_named_twice_stands_once(ground: Ground, reader: FakeReader) -> None:
    journey = tell(kinds.Skill("Whittling"), kinds.Skill("whittling", 4))

    (skill,) = find_skills(gather(journey), ground.catalog, reader)

    assert skill.level == 4


def test_the_highest_rating_of_skills_that_mean_the_same_holds(ground: Ground, reader: FakeReader) -> None:
    journey = tell(kinds.Skill("sell goods", 2), kinds.Skill("sell services", 4), kinds.Skill("plan work"))
    skills = find_skills(gather(journey), ground.catalog, reader)

    assert {skill.name: skill.level for skill in skills} == {"sell services": 4, "plan work": None}


def test_proof_from_other_entries_comes_before_more_from_the_same(ground: Ground, reader: FakeReader) -> None:
    journey = tell(
        kinds.Moment("I cook meals. Then I cook meals. We cook meals."), kinds.Moment("Again we cook meals for all.")
    )

    (skill,) = find_skills(gather(journey), ground.catalog, reader)

    assert [evidence.entry for evidence in skill.evidence] == ["e1", "e2", "e1", "e1"]


def test_strengths_add_up_as_independent_hints(ground: Ground, reader: FakeReader) -> None:
    journey = tell(kinds.Moment("I cook meals."), kinds.Moment("I keep money records and inspect metal."))
    strengths = add_up(find_skills(gather(journey), ground.catalog, reader), ground.catalog)

    scores = {strength.id: strength.score for strength in strengths}
    assert scores["2.C.2.b"] == pytest.approx(0.9)
    assert scores["2.C.3.e"] == pytest.approx(1 - 0.1 * 0.1)
    assert all(strength.level is None for strength in strengths)


def test_nothing_told_shows_no_skill(silent: Advice) -> None:
    assert silent.skills == ()
    assert silent.strengths == ()


def strength_of(element: str, ground: Ground, reader: FakeReader, *told: kinds.Payload) -> int | None:
    strengths = add_up(find_skills(gather(tell(*told)), ground.catalog, reader), ground.catalog)
    return next(strength.level for strength in strengths if strength.id == element)


def test_a_rating_of_one_narrow_skill_is_none_of_the_whole_element(ground: Ground, reader: FakeReader) -> None:
    """Whoever rates SQL at 2 has not said that their computers and electronics are at 2."""
    assert strength_of("2.C.2.b", ground, reader, kinds.Skill("cook meals", 2)) is None


def test_ratings_of_several_skills_are_read_as_one_of_their_element(ground: Ground, reader: FakeReader) -> None:
    """Both count towards planning; the highest holds."""
    several = (kinds.Skill("plan work", 2), kinds.Skill("budget money", 4))

    assert strength_of("2.B.5.a", ground, reader, *several) == 4


def test_an_element_that_was_rated_by_its_own_name_is_rated(ground: Ground, reader: FakeReader) -> None:
    told = (kinds.Skill("FOOD production", 2), kinds.Skill("cook meals", 5))

    assert strength_of("2.C.2.b", ground, reader, *told) == 2


def test_a_grievance_or_a_wish_proves_no_skill(ground: Ground, reader: FakeReader) -> None:
    told = "I am tired of test code meetings, and I would like to cook meals. I write code for the clerks."
    found = find_skills(gather(tell(kinds.Moment(told))), ground.catalog, reader)

    assert [skill.name for skill in found] == ["write code"]


def test_a_grievance_shows_no_skill_that_was_named(ground: Ground, reader: FakeReader) -> None:
    told = (kinds.Skill("weld metal"), kinds.Duty("I hate welding metal"), kinds.Duty("Welding metal for ships"))
    (skill,) = find_skills(gather(tell(*told)), ground.catalog, reader)

    assert [each.quote for each in skill.evidence] == ["Welding metal for ships", "weld metal"]


def test_what_others_did_in_a_story_proves_no_skill(ground: Ground, reader: FakeReader) -> None:
    found = find_skills(gather(tell(kinds.Moment("The others cook meals. I write code."))), ground.catalog, reader)

    assert [skill.name for skill in found] == ["write code"]


def test_one_skill_that_only_touches_an_element_does_not_show_it() -> None:
    catalog = wiring.open_catalog()

    def shown(*names: str) -> set[str]:
        rows = [list(catalog.skill_names).index(name) for name in names]
        skills = [ShownSkill(row, catalog.skill_uris[row], catalog.skill_names[row], 1.0, None, ()) for row in rows]
        return {strength.name for strength in add_up(skills, catalog) if strength.score >= ENOUGH}

    assert shown("order supplies") == {"Management of Material Resources"}
    assert "Psychology" not in shown("first aid")
    assert "Negotiation" in shown("order supplies", "negotiate price")
