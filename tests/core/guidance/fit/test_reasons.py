"""What is given as a reason, and what is not: every quote is of doing or of wishing, and none stands twice."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from tests.core.guidance.people import BAKER, tell
from tests.fakes.reader import FakeReader

from wherenext import wiring
from wherenext.core.guidance.advice import Advice, advise
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.options import Option
from wherenext.core.guidance.fit.reasons import explain_can, explain_want
from wherenext.core.guidance.fit.standing import Standing
from wherenext.core.guidance.person.evidence import Evidence, Reason
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.core.journey import kinds
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import Reference


def find(advice: Advice, code: str) -> Option:
    return next(each for each in advice.options if each.occupation.code == code)


def quotes(reasons: tuple[Reason, ...], text: str) -> list[str]:
    return [words.quote for reason in reasons if reason.text == text for words in reason.evidence]


def know(advice: Advice, ground: Ground) -> Known:
    pay = ground.catalog.pay.see_from(0)
    return Known(advice.person, advice.skills, advice.strengths, advice.fit, pay, 0)


def advised(journey: Journey, ground: Ground) -> Advice:
    return advise(journey, ground, FakeReader())


def test_an_occupation_the_person_named_is_called_their_own(welder: Advice) -> None:
    assert find(welder, "25-1194.00").want.reasons[0].text == "You named it yourself."


def test_an_occupation_much_like_a_named_one_says_so(ground: Ground) -> None:
    journey = tell(kinds.Destination("Nursing", Reference("onet-soc", "", "31-1131.00", "")), kinds.Skill("whittling"))

    reasons = explain_want(know(advised(journey, ground), ground), ground, ground.catalog.row_of_code["29-1141.00"])

    assert reasons[0].text == "It is much like Nursing Aides, which you named."


def test_a_skill_that_was_shown_is_quoted_by_the_deed(ground: Ground) -> None:
    deed = "I cook meals for forty people"
    journey = tell(kinds.Skill("cook meals"), kinds.Moment("A feast", what_it_took=deed))

    reasons = find(advised(journey, ground), "35-2014.00").can.reasons

    assert quotes(reasons, "It is close to a skill you named, and to what you did with it.") == [deed]
    assert quotes(reasons, "It is close to what you did.") == []


def test_a_skill_that_was_only_named_says_that_it_has_no_story(ground: Ground) -> None:
    reasons = find(advised(tell(kinds.Skill("cook meals")), ground), "35-2014.00").can.reasons

    assert quotes(reasons, "It is close to a skill you named, without a story so far.") == ["cook meals"]


def test_what_can_be_done_is_no_reason_to_want_it(ground: Ground) -> None:
    options = advised(tell(kinds.Skill("cook meals")), ground).options

    assert [each.want.reasons[0].text for each in options] == ["You have told nothing yet of what you enjoy."] * len(
        options
    )


def test_a_dream_is_no_reason_that_it_can_be_done(ground: Ground) -> None:
    journey = tell(kinds.Dream("To cook meals in a kitchen of my own", kinds.DreamKind.PROFESSIONAL))

    option = find(advised(journey, ground), "35-2014.00")

    assert option.can.reasons[0].text == "Nothing you told so far of what you did is close to it."
    assert option.want.reasons[0].text == "It is what you dream of, as your own words name it."


def test_a_sentence_that_shows_nothing_is_not_quoted(welder: Advice, ground: Ground) -> None:
    """Nobody manages because a manager cried."""
    person = replace(welder.person, shows=np.zeros(len(welder.person.phrases), np.float32))
    known = replace(know(welder, ground), person=person)
    row = ground.catalog.row_of_code["25-1194.00"]

    texts = {reason.text for reason in (*explain_can(known, ground, (), row), *explain_want(known, ground, row))}
    assert "It is close to what you did." not in texts
    assert "It is close to what you enjoyed." not in texts


def test_the_same_words_are_quoted_once(ground: Ground) -> None:
    journey = tell(kinds.Position("Welder", "Yard"), kinds.Position("welder", "Dock"))

    reasons = find(advised(journey, ground), "51-9061.00").can.reasons

    assert quotes(reasons, "It is close to a job you held.") == ["Welder"]


@pytest.mark.parametrize(("closeness", "quoted"), [(10.0, []), (25.0, ["A small boat"])])
def test_a_private_dream_counts_only_where_it_speaks_clearly(
    ground: Ground, closeness: float, quoted: list[str]
) -> None:
    known = know(advised(tell(kinds.Dream("A small boat")), ground), ground)
    heard = replace(known.fit, closeness=np.full((1, len(ground.vectors)), closeness, np.float32))

    reasons = explain_want(replace(known, fit=heard), ground, 0)

    assert quotes(reasons, "It is close to what you hope for.") == quoted


def test_a_question_asks_for_more_only_of_what_was_wished_for(ground: Ground) -> None:
    asked = [question for each in advised(BAKER, ground).options for question in each.ask]

    assert not any("want more of" in question and '"cook meals"' in question for question in asked)


def test_what_several_things_say_faintly_is_told_so(ground: Ground) -> None:
    journey = tell(*(kinds.Dream(f"A day of {number}", kinds.DreamKind.PROFESSIONAL) for number in ("one", "two")))
    known = know(advised(journey, ground), ground)
    faintly = replace(known.fit, closeness=np.full((2, len(ground.vectors)), 0.5, np.float32))

    reasons = explain_want(replace(known, fit=faintly), ground, 0)

    assert reasons[0].text == "No single thing you told of what you enjoy is close to it; several are a little."


def test_what_health_forbids_is_told_as_a_constraint_and_not_as_a_wish_for_less(ground: Ground) -> None:
    words = "I cook meals"
    unwilling = advised(tell(kinds.Dislike(words)), ground)
    unable = advised(tell(kinds.Constraint(kinds.ConstraintKind.HEALTH, words)), ground)
    row = ground.catalog.row_of_code["35-2014.00"]
    against = "It is close to something you want less of."

    assert quotes(explain_want(know(unwilling, ground), ground, row), against) == [words]
    assert quotes(explain_want(know(unable, ground), ground, row), against) == []


UNTOLD = (Standing.LIKELY, Standing.UNSEEN)
TRADES = Reference("onet-soc", "", "25-1194.00", "Teachers of Trades")


def test_what_is_taken_up_to_compare_raises_neither_itself_nor_its_kin(ground: Ground) -> None:
    before = advised(BAKER, ground)
    after = advised(
        tell(*(each.payload for each in BAKER.entries), kinds.Destination("Teachers of Trades", TRADES)), ground
    )

    assert np.array_equal(before.fit.want, after.fit.want)
    assert "You named it yourself." not in {r.text for each in after.options for r in each.want.reasons}


def test_a_liking_is_told_as_a_liking_and_not_as_a_name(ground: Ground) -> None:
    aides = Reference("onet-soc", "", "31-1131.00", "Nursing Aides")
    known = know(advised(tell(kinds.Liking(aides, 2), kinds.Skill("whittling")), ground), ground)
    itself, much_like = (ground.catalog.row_of_code[code] for code in ("31-1131.00", "29-1141.00"))

    assert explain_want(known, ground, itself)[0].text == "You said that you like the thought of it."
    assert explain_want(known, ground, much_like)[0].text == (
        "It is much like Nursing Aides, which you like the thought of."
    )


def test_other_words_of_a_destination_that_names_an_occupation_are_no_reason(ground: Ground) -> None:
    words = "Someone who cooks meals on the side"
    row = ground.catalog.row_of_code["35-2014.00"]
    named, worded = (advised(tell(kinds.Destination(words, each)), ground) for each in (TRADES, None))
    wanted = "It is where you want to go, as your own words name it."

    assert quotes(explain_want(know(worded, ground), ground, row), wanted) == [words]
    assert quotes(explain_want(know(named, ground), ground, row), wanted) == []


def test_words_that_speak_far_more_of_something_else_are_not_quoted(ground: Ground) -> None:
    known = know(advised(tell(kinds.Skill("cook meals")), ground), ground)
    closeness = np.full((1, len(ground.vectors)), 30, np.float32)
    closeness[0, 1] = 130
    elsewhere = replace(known, fit=replace(known.fit, closeness=closeness))
    named = "It is close to a skill you named, without a story so far."

    assert quotes(explain_can(elsewhere, ground, (), 1), named) == ["cook meals"]
    assert quotes(explain_can(elsewhere, ground, (), 0), named) == []


def test_work_without_pay_and_present_work_are_not_called_a_job_held(ground: Ground) -> None:
    journey = tell(kinds.Position("Cook", paid=False), kinds.PresentJob("Cook in a kitchen"), kinds.Position("Cooks"))

    known = know(advised(journey, ground), ground)
    reasons = explain_can(known, ground, (), ground.catalog.row_of_code["35-2014.00"])

    assert quotes(reasons, "It is close to work you did without pay.") == ["Cook"]
    assert quotes(reasons, "It is close to what you do now.") == ["Cook in a kitchen"]
    assert quotes(reasons, "It is close to a job you held.") == ["Cooks"]


def test_words_are_counted_as_the_gap_counts_them(welder: Advice, ground: Ground) -> None:
    shown = replace(find(welder, "25-1194.00").gap[0], evidence=(Evidence("e1", "duty", "I teach", (0, 7)),))
    likely, unseen = (replace(shown, name=each.name, standing=each, evidence=()) for each in UNTOLD)
    twin = replace(shown, name="Told by the same words")

    cover = explain_can(know(welder, ground), ground, (shown, likely, unseen, twin), 0)[-1]

    assert cover.text == (
        f"Your words speak for 2 of the 4 skills and areas it asks for most: {shown.name}, Told by the same words."
        " A position you held asks for about as much in 1 more."
    )
    assert [words.quote for words in cover.evidence] == ["I teach"]


def test_where_no_words_speak_for_anything_asked_for_it_is_said(welder: Advice, ground: Ground) -> None:
    unseen = [replace(each, standing=Standing.UNSEEN, evidence=()) for each in find(welder, "25-1194.00").gap]

    cover = explain_can(know(welder, ground), ground, unseen, 0)[-1]

    assert cover.text == f"Your words speak for none of the {len(unseen)} skills and areas it asks for most."
    assert cover.evidence == ()


def test_where_no_words_are_close_the_step_from_a_position_is_told(ground: Ground) -> None:
    known = know(advised(tell(kinds.Position("Nursing")), ground), ground)
    silent = replace(known, fit=replace(known.fit, closeness=np.zeros_like(known.fit.closeness)))
    near, far = (ground.catalog.row_of_code[code] for code in ("29-1141.00", "15-1252.00"))

    told = explain_can(silent, ground, (), near)[0]

    assert told.text == (
        "By how experts judge such moves it is a step of ordinary size from Nursing Aides, as which this was read."
    )
    assert [words.quote for words in told.evidence] == ["Nursing"]
    assert explain_can(silent, ground, (), far)[0].text == "Nothing you told so far of what you did is close to it."


def test_a_position_is_told_as_read_only_where_it_was(ground: Ground) -> None:
    said = kinds.Position("On the ward", occupation=Reference("onet-soc", "", "31-1131.00", ""))
    read = kinds.Position("Nursing")
    own, near = (ground.catalog.row_of_code[code] for code in ("31-1131.00", "29-1141.00"))
    told = []
    for position in (said, read):
        known = know(advised(tell(position), ground), ground)
        silent = replace(known, fit=replace(known.fit, closeness=np.zeros_like(known.fit.closeness)))
        told += [explain_can(silent, ground, (), row)[0].text for row in (own, near)]

    assert told == [
        "It is the occupation you named for a position of yours.",
        "By how experts judge such moves it is a step of ordinary size from Nursing Aides.",
        "It is the occupation as which a position of yours was read.",
        "By how experts judge such moves it is a step of ordinary size from Nursing Aides, as which this was read.",
    ]


def test_what_others_did_is_no_reason_to_want_it(ground: Ground) -> None:
    row = ground.catalog.row_of_code["35-2014.00"]
    mine, theirs = (
        know(advised(tell(kinds.Moment(said)), ground), ground)
        for said in ("I cook meals", "Every neighbor cooks meals")
    )

    assert quotes(explain_want(mine, ground, row), "It is close to what you enjoyed.") == ["I cook meals"]
    assert quotes(explain_want(theirs, ground, row), "It is close to what you enjoyed.") == []


@pytest.mark.parametrize(("closeness", "quoted"), [(2.0, []), (10.0, ["Welder"])])
def test_a_title_is_quoted_only_where_it_speaks_clearly(ground: Ground, closeness: float, quoted: list[str]) -> None:
    known = know(advised(tell(kinds.Position("Welder")), ground), ground)
    heard = replace(known.fit, closeness=np.full((1, len(ground.vectors)), closeness, np.float32))

    def told_of(row: int) -> list[str]:
        return quotes(explain_can(replace(known, fit=heard), ground, (), row), "It is close to a job you held.")

    assert told_of(ground.catalog.row_of_code["51-9061.00"]) == quoted
    assert told_of(ground.catalog.row_of_code["29-1141.00"]) == []  # Far from what it was read as, however it sounds.


@pytest.fixture(scope="module")
def shipped() -> Ground:
    return prepare(wiring.open_catalog())


def hear_out(ground: Ground, *told: Payload) -> Callable[[str], list[str]]:
    """Return what is quoted for an occupation as a reason to want it, whatever the reason."""
    advice = advise(tell(*told), ground, wiring.open_reader(ground.catalog))

    def quoted(code: str) -> list[str]:
        reasons = explain_want(know(advice, ground), ground, ground.catalog.row_of_code[code])
        return [words.quote for reason in reasons for words in reason.evidence]

    return quoted


def test_a_duty_that_begins_with_a_verb_speaks_of_no_thing(shipped: Ground) -> None:
    """Conductors, models, upholsterers and hotel desks are not what trains, shows, chairs and books."""
    quoted = hear_out(
        shipped,
        kinds.PresentJob("Bus driver"),
        *(
            kinds.Duty(text, 2)
            for text in (
                "Train new drivers",
                "Write the one-page guides with pictures",
                "Chair the safety committee",
                "Pilot the new schedule",
            )
        ),
    )

    assert quoted("53-4031.00") == []
    assert quoted("53-7062.00") == []
    assert quoted("39-7012.00") == []
    assert quoted("51-6093.00") == []
    assert quoted("53-2012.00") == []
    assert quoted("53-3051.00") == []  # Who trains drivers is wished to train, and has driven long enough.


def test_a_circumstance_or_a_word_of_two_senses_is_no_reason(shipped: Ground) -> None:
    quoted = hear_out(
        shipped,
        kinds.Moment("I collected signatures door to door for the school levy.", why_enjoyed="A binder"),
        kinds.Duty("The fish fry at church", 2),
        kinds.Dream("A paycheck with my own name on it", kinds.DreamKind.PROFESSIONAL),
        kinds.Dream("To see Spain at sixty"),
    )

    for code in ("41-9091.00", "51-5113.00", "21-2011.00", "43-3051.00", "33-9092.00"):
        assert quoted(code) == []


def test_a_dislike_that_hangs_on_one_word_speaks_against_nothing(shipped: Ground) -> None:
    quoted = hear_out(shipped, kinds.Skill("Spanish"), kinds.Dislike("Mornings at church"))
    told = hear_out(shipped, kinds.Skill("Spanish"), kinds.Dislike("Church services"))

    assert quoted("21-2011.00") == []
    assert told("21-2011.00") == ["Church services"]


def test_a_destination_and_a_dream_with_a_job_in_them_are_quoted_first(shipped: Ground) -> None:
    told = (
        kinds.PresentJob("Line cook"),
        kinds.Duty("Cook for two hundred", 1),
        kinds.Duty("Teach the new cooks", 2),
        kinds.Dream("Become a school librarian", kinds.DreamKind.PROFESSIONAL),
        kinds.Destination("A dental hygienist in a small practice"),
    )
    advice = advise(tell(*told), shipped, wiring.open_reader(shipped.catalog))
    known = know(advice, shipped)

    def first(code: str) -> tuple[str, str]:
        reason = explain_want(known, shipped, shipped.catalog.row_of_code[code])[0]
        return reason.text, reason.evidence[0].quote

    assert first("29-1292.00") == (
        "It is where you want to go, as your own words name it.",
        "A dental hygienist in a small practice",
    )
    assert first("25-4022.00") == ("It is what you dream of, as your own words name it.", "Become a school librarian")
    assert known.fit.want[shipped.catalog.row_of_code["29-1292.00"]] > 0.99


def test_a_destination_made_of_parts_is_quoted_for_each(shipped: Ground) -> None:
    words = "A koi pond business of my own, with the building and the care of ponds."
    known = know(advise(tell(kinds.Destination(words)), shipped, wiring.open_reader(shipped.catalog)), shipped)

    reasons = explain_want(known, shipped, shipped.catalog.row_of_code["37-3011.00"])

    assert quotes(reasons, "It is part of where you want to go, as your own words were read.") == [words]
    assert len([each for each in reasons if each.evidence]) == 1


def test_a_destination_known_by_its_code_is_quoted_in_its_words(ground: Ground) -> None:
    known = know(advised(tell(kinds.Destination("Teach a trade", TRADES)), ground), ground)

    reasons = explain_want(known, ground, ground.catalog.row_of_code["25-1194.00"])

    assert quotes(reasons, "You named it yourself.") == ["Teach a trade"]
