from itertools import count

import pytest
from tests.core.journey.strategies import NOON

from wherenext.application.answers import enter_answers
from wherenext.core.errors import PersonError
from wherenext.core.journey import kinds, resume
from wherenext.core.journey.entry import Audience, Author
from wherenext.core.journey.journey import fold
from wherenext.core.journey.reference import Reference
from wherenext.files.answers import check_answers

LEAST = {"format": "wherenext-answers/1"}


def _journey(answers=(), read=None):
    numbers = count(1)
    entries = enter_answers(check_answers({**LEAST, **dict(answers)}), read, NOON, lambda: f"e{next(numbers)}")
    return fold(entries)


def _payloads(answers=(), read=None):
    return [each.payload for each in _journey(answers, read).current]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, []),
        ({"area": "Boise, ID"}, [kinds.Area("Boise, ID")]),
        ({"why_now": "the pager"}, [kinds.WhyNow("the pager")]),
        ({"present": {}}, []),
        ({"present": {"duties": [{"text": "lift"}]}}, [kinds.Duty("lift")]),
        (
            {
                "present": {
                    "title": "Aide",
                    "since": "2013-04",
                    "pay": 31000,
                    "duties": [{"text": "lift", "energy": -1}],
                }
            },
            [kinds.PresentJob("Aide", "", "2013-04", 31000), kinds.Duty("lift", -1)],
        ),
        (
            {"positions": [{"title": "Son at home", "paid": False, "highlights": ["cooked"]}]},
            [kinds.Position("Son at home", paid=False, highlights=("cooked",))],
        ),
        ({"moments": [{"what_happened": "the flood"}]}, [kinds.Moment("the flood")]),
        (
            {"skills": [{"name": "Linux", "level": 5}, {"name": "soldering"}]},
            [kinds.Skill("Linux", 5), kinds.Skill("soldering")],
        ),
        ({"dislikes": ["on call"]}, [kinds.Dislike("on call")]),
        ({"dreams": [{"text": "sail"}]}, [kinds.Dream("sail")]),
        (
            {"dreams": [{"text": "lead", "kind": "professional"}]},
            [kinds.Dream("lead", kinds.DreamKind.PROFESSIONAL)],
        ),
        (
            {"constraints": [{"kind": "income", "text": "the floor", "amount": 52000, "hard": False}]},
            [kinds.Constraint(kinds.ConstraintKind.INCOME, "the floor", amount=52000, hard=False)],
        ),
        ({"money": {"savings": 9000}}, [kinds.Money(9000)]),
    ],
)
def test_each_answer_becomes_its_entry(answers, expected):
    assert _payloads(answers) == expected


def test_entries_are_the_explorers_own_and_private():
    (entry,) = _journey({"area": "Boise, ID"}).entries
    assert (entry.author, entry.audience, entry.time, entry.identifier) == (
        Author.EXPLORER,
        Audience.PRIVATE,
        NOON,
        "e1",
    )


def test_assumptions_rest_on_their_destination():
    journey = _journey({"destination": {"text": "CIO", "occupation": "11-3021.00", "assumptions": ["I like budgets"]}})
    (destination,) = journey.destinations
    (assumption,) = journey.assumptions
    assert destination.payload.occupation == Reference("onet-soc", "", "11-3021.00", "")
    assert destination.payload.standing is kinds.Standing.CHOSEN
    assert assumption.payload.destination == destination.identifier
    assert assumption.depends_on == (destination.identifier,)


def test_a_destination_may_be_no_occupation():
    (destination,) = _journey({"destination": {"text": "a koi pond"}}).destinations
    assert destination.payload.occupation is None


def test_what_a_destination_is_may_be_said():
    journey = _journey({"destination": {"text": "a koi pond", "undertakings": ["keeping fish and ponds"]}})
    (destination,), (composition,) = journey.destinations, journey.compositions
    assert composition.payload == kinds.Composition(destination.identifier, (), ("keeping fish and ponds",))


def test_what_no_list_has_is_refused_without_repeating_it():
    with pytest.raises(PersonError) as refused:
        _journey({"destination": {"text": "a koi pond", "undertakings": ["a secret thing"]}})
    assert "undertakings.md" in str(refused.value)
    assert "secret" not in str(refused.value)


def test_what_a_destination_is_made_of_may_be_said():
    journey = _journey({"destination": {"text": "a koi pond", "made_of": ["45-1011.00"]}})
    (destination,), (composition,) = journey.destinations, journey.compositions
    farmer = Reference("onet-soc", "", "45-1011.00", "")
    assert composition.payload == kinds.Composition(destination.identifier, (farmer,))


READ = resume.Resume(
    positions=(
        resume.Position(),
        resume.Position(
            title="Aide",
            employer="Hill House",
            place="Salem",
            period=resume.Period(resume.PartialDate(2019, 4, 2), None, ongoing=True),
            summary="Nights.",
            highlights=("Lifted", "Listened"),
        ),
    ),
    volunteering=(resume.Position(title="Coach"),),
    education=(resume.Education(institution="State", degree="BA", area="Music"),),
    certificates=(resume.Certificate("First aid", "Red Cross", resume.PartialDate(2020)),),
    projects=(resume.Project("A boat", highlights=("Planed it",)),),
    skills=(resume.ResumeSkill("Care", ("lifting", "listening")),),
    languages=(resume.LanguageSkill("Spanish"), resume.LanguageSkill("English", "native")),
)


def test_a_resume_is_entered_as_read_and_not_confirmed():
    read = {"origin": kinds.Origin.RESUME, "confirmed": False}
    assert _payloads(read=READ) == [
        kinds.Position("", **read),
        kinds.Position("Aide", "Hill House", "Salem", "2019-04", highlights=("Nights.", "Lifted", "Listened"), **read),
        kinds.Position("Coach", paid=False, **read),
        kinds.Education("State", "BA", "Music", **read),
        kinds.Education("Red Cross", "First aid", end="2020", **read),
        kinds.Project("A boat", ("Planed it",), **read),
        kinds.Skill("lifting", **read),
        kinds.Skill("listening", **read),
        kinds.Language("Spanish", **read),
        kinds.Language("English", "native", **read),
        kinds.PresentJob("Aide", "Hill House", "2019-04", **read),
    ]


def test_the_persons_own_word_on_the_present_job_is_taken():
    journey = _journey({"present": {"title": "Lead aide"}}, READ)
    assert journey.present_job is not None
    assert journey.present_job.payload == kinds.PresentJob("Lead aide")
    assert len(journey.all(kinds.PresentJob)) == 1


def test_a_resume_without_a_position_that_goes_on_names_no_present_job():
    assert _journey(read=resume.Resume(positions=(resume.Position(title="Aide"),))).present_job is None
