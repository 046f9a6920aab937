import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.guidance.people import WELDER, tell

from wherenext.core.guidance.person.phrases import BARE, Role, close_up, gather, split
from wherenext.core.journey import kinds


def test_every_phrase_stands_in_its_entry_exactly_so() -> None:
    for phrase in gather(WELDER):
        entry = WELDER.find(phrase.entry)  # type: ignore[arg-type] # entries are named by text
        assert entry is not None
        assert phrase.text in str(entry.payload)


def test_a_duty_that_drains_speaks_against_and_one_that_gives_speaks_for() -> None:
    journey = tell(kinds.Duty("Filing", -2), kinds.Duty("Talking", 2), kinds.Duty("Waiting"))

    assert [phrase.want for phrase in gather(journey)] == [pytest.approx(-0.8), pytest.approx(0.8), 0]


def test_a_skill_counts_more_the_higher_it_is_rated() -> None:
    journey = tell(kinds.Skill("a", 1), kinds.Skill("b"), kinds.Skill("c", 5))
    low, unrated, high = gather(journey)

    assert low.can < unrated.can < high.can
    assert unrated.level is None


@pytest.mark.parametrize(
    ("payload", "roles"),
    [
        (kinds.Moment("We did it.", "Yard", "Patience.", "Quiet."), [Role.DONE, Role.TOOK, Role.ENJOYED]),
        (kinds.Position("Cook", highlights=("Fed forty",)), [Role.TITLE, Role.HIGHLIGHT]),
        (kinds.Project("A boat", ("Built it",)), [Role.HIGHLIGHT, Role.HIGHLIGHT]),
        (kinds.Education(degree="B.A.", field="Geography"), [Role.STUDY]),
        (kinds.PresentJob("Cook"), [Role.PRESENT]),
        (kinds.PresentJob(), []),
        (kinds.Dream("Sail"), [Role.PERSONAL_DREAM]),
        (kinds.Dream("Lead", kinds.DreamKind.PROFESSIONAL), [Role.PROFESSIONAL_DREAM]),
        (kinds.Constraint(kinds.ConstraintKind.HEALTH, "No ladders"), [Role.HEALTH]),
        (kinds.Constraint(kinds.ConstraintKind.CARE, "My mother"), []),
        (kinds.WhyNow("Tired"), [Role.WHY_NOW]),
        (kinds.Destination("A farm"), [Role.DESTINATION]),
        (kinds.Dislike("Noise"), [Role.DISLIKE]),
        (kinds.Area("Portland, OR"), []),
    ],
)
def test_each_kind_of_entry_speaks_in_its_role(payload: kinds.Payload, roles: list[Role]) -> None:
    assert [phrase.role for phrase in gather(tell(payload))] == roles


@given(st.text(max_size=200))
def test_split_gives_pieces_of_the_text(text: str) -> None:
    rest = text
    for piece in split(text):
        place = rest.find(piece)
        assert place >= 0
        rest = rest[place + len(piece) :]


def test_split_leaves_numbers_and_long_runs_of_signs_alone() -> None:
    assert split("It is 2.6 million. Done!\n...\nNext") == ("It is 2.6 million.", "Done!", "Next")
    assert split("!" * 20_000) == ()


def test_one_word_alone_in_a_moment_has_little_voice() -> None:
    bare, told = (phrase for phrase in gather(tell(kinds.Moment("", what_it_took="Time. Keeping forty people fed."))))

    assert (bare.text, bare.can) == ("Time.", BARE * told.can)
    assert bare.want == BARE * told.want


def test_runs_of_white_space_are_closed_up_and_lines_kept() -> None:
    assert close_up("  A  bakery \n\n of\tmy\u00a0 own ") == "A bakery\nof\tmy own"


def test_what_is_told_beside_a_wish_is_no_wish() -> None:
    both = tell(kinds.Destination("A pond business. I stay where I am for now and learn marketing."))
    aside = tell(kinds.Destination("I stay where I am for now."))

    assert [phrase.text for phrase in gather(both)] == ["A pond business."]
    assert [phrase.text for phrase in gather(aside)] == ["I stay where I am for now."]


def test_a_dream_of_the_terms_of_work_says_nothing_of_any_work() -> None:
    journey = tell(
        kinds.Dream("A paycheck with my own name on it", kinds.DreamKind.PROFESSIONAL),
        kinds.Dream("To teach", kinds.DreamKind.PROFESSIONAL),
    )

    assert [phrase.text for phrase in gather(journey)] == ["To teach"]
