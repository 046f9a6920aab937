from dataclasses import replace

import numpy as np
import pytest
from tests.core.guidance.people import WELDER, tell
from tests.fakes.catalog import make_catalog
from tests.fakes.reader import FakeReader

from wherenext.core.catalog.source import Basis
from wherenext.core.guidance.advice import Advice, advise
from wherenext.core.guidance.fit.asking import MOST, ask_about
from wherenext.core.guidance.fit.options import FEW, Option, pick_few
from wherenext.core.guidance.person.evidence import Evidence, Part, Reason
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import Reference


def option(advice: Advice, code: str) -> Option:
    return next(each for each in advice.options if each.occupation.code == code)


def test_reasons_quote_the_persons_own_words(welder: Advice) -> None:
    for each in welder.options:
        for reason in (*each.can.reasons, *each.want.reasons):
            for evidence in reason.evidence:
                entry = WELDER.find(evidence.entry)  # type: ignore[arg-type] # entries are named by text
                assert entry is not None
                assert evidence.quote in str(entry.payload)


def test_what_the_person_wants_less_of_is_told(welder: Advice) -> None:
    texts = [reason.text for reason in option(welder, "51-9061.00").want.reasons]

    assert "It is close to something you want less of." in texts


def test_pay_is_that_of_the_area_or_says_that_it_is_not(welder: Advice) -> None:
    near, far = option(welder, "25-1194.00"), option(welder, "43-3031.00")

    assert near.pay is not None
    assert far.pay is not None
    assert near.pay.area.name.startswith("Portland")
    assert far.pay.area.name == "United States"
    assert "not published for Portland" in far.jobs.note


def test_preparation_says_that_it_is_estimated(welder: Advice) -> None:
    zone = option(welder, "25-1194.00").preparation.zone

    assert (zone.value, zone.basis) == (3, Basis.ESTIMATED)
    assert "wrong by about" in zone.note


def test_published_preparation_carries_no_error(reader: FakeReader) -> None:
    catalog = make_catalog()
    ratings = {kind: replace(table, basis=Basis.PUBLISHED, error=None) for kind, table in catalog.ratings.items()}

    advice = advise(WELDER, prepare(replace(catalog, ratings=ratings)), reader)

    assert advice.options[0].preparation.zone.note == ""
    assert advice.reality is not None
    assert advice.reality.accuracy.note == ""


def test_without_a_floor_nothing_is_said_of_it(baker: Advice) -> None:
    assert all(each.below_floor is None and each.live is None for each in baker.options)


def test_questions_are_about_this_persons_constraints_and_gap(welder: Advice) -> None:
    asked = option(welder, "21-1091.00").ask

    assert len(asked) <= MOST
    assert any("No welding in tanks" in question for question in asked)
    assert any("you gave 18" in question for question in asked)


def test_two_open_skills_give_two_questions(welder: Advice) -> None:
    assert welder.reality is not None
    (one,) = welder.reality.gap
    gap = [one, replace(one, id="2.B.3.e")]

    asked = ask_about(welder.person, welder.fit, 2, (), gap)

    assert any("newcomer who is not yet good at writing programs" in question for question in asked)


def test_what_is_lived_has_no_newcomers_and_calls_nobody_home(welder: Advice) -> None:
    assert welder.reality is not None
    checks = [each for each in option(welder, "21-1091.00").checks if each.question]
    assert checks

    asked = ask_about(welder.person, welder.fit, 2, checks, welder.reality.gap, is_lived=True)

    assert set(asked) <= set(ask_about(welder.person, welder.fit, 2, (), ()))
    assert not any("newcomer" in question or "your work" in question for question in asked)


def test_a_person_without_words_is_asked_about_nothing_of_their_own(ground: Ground, reader: FakeReader) -> None:
    journey = tell(kinds.Constraint(kinds.ConstraintKind.CARE, "My mother at noon"))
    advice = advise(journey, ground, reader)

    assert advice.options == ()


def test_an_employed_person_with_one_wish_for_each(ground: Ground, reader: FakeReader) -> None:
    advice = advise(tell(kinds.Destination("zzz", Reference("onet-soc", "", "15-1252.00", ""))), ground, reader)

    assert advice.reality is not None
    assert advice.manager_text == ""


def test_a_catalog_without_pay_knows_no_prominence(reader: FakeReader) -> None:
    catalog = make_catalog()
    unpaid = replace(catalog.pay, soc_of_occupation=np.full(14, -1, np.int32))
    ground = prepare(replace(catalog, pay=unpaid))

    assert ground.prominence.tolist() == pytest.approx([0] * 14)
    assert advise(WELDER, ground, reader).options[0].jobs.value is None


def test_a_destination_without_words_of_its_own_is_examined_without_likes(ground: Ground, reader: FakeReader) -> None:
    journey = tell(
        kinds.Constraint(kinds.ConstraintKind.CARE, "My mother"),
        kinds.Destination("", Reference("onet-soc", "", "15-1252.00", "")),
    )
    reality = advise(journey, ground, reader).reality

    assert reality is not None
    assert any("My mother" in question for question in reality.questions)


def test_what_is_wanted_is_unknown_where_only_jobs_were_told(ground: Ground, reader: FakeReader) -> None:
    job = kinds.Position("Welder", "A yard", highlights=("Welded metal for ships.",), confirmed=True)
    alone = advise(tell(job), ground, reader).options
    liked = advise(tell(job, kinds.Moment("We cook meals.", why_enjoyed="I like to cook.")), ground, reader).options

    assert {option.place for option in alone} == {None}
    assert {reason.text for option in alone for reason in option.want.reasons} == {
        "You have told nothing yet of what you enjoy."
    }
    assert None not in {option.place for option in liked}


def test_while_little_is_told_few_are_shown_and_those_first_for_which_words_speak(welder: Advice) -> None:
    none, words = Part(0.5, ()), Evidence("e1", "duty", "Weld", (0, 4))
    silent = tuple(replace(each, can=none, want=none) for each in welder.options)
    spoken = replace(silent[-1], can=Part(0.5, (Reason("", (words,)),)))
    few = pick_few((*silent[:-1], spoken))

    assert len(few) == min(FEW, len(silent))
    assert few == (spoken, *silent)[:FEW]
    assert pick_few(()) == ()
