import re

import pytest

from wherenext.core.guidance.fit.practice import PRACTICE
from wherenext.core.guidance.moves.ideas.duty_kind import GUARDED, DutyKind
from wherenext.core.guidance.moves.ideas.idea import IDEAS, Idea
from wherenext.core.guidance.moves.ideas.setting import Setting

EVERY = [idea for ideas in IDEAS.values() for idea in ideas]


def test_there_is_an_idea_for_every_skill_and_area_but_the_own_language() -> None:
    assert set(PRACTICE) - set(IDEAS) == {"2.C.7.a"}


@pytest.mark.parametrize("idea", EVERY, ids=lambda idea: f"{idea.element}-{idea.kind.value}")
def test_an_idea_is_told_whole(idea: Idea) -> None:
    assert all((idea.what, idea.first, idea.whom, idea.takes, idea.expectation, idea.sign))
    assert idea.settings
    assert ("{duty}" in idea.what) == bool(idea.fits)
    assert idea.what[0].islower()
    assert idea.first[0].islower()
    assert idea.sign[0].islower()
    assert idea.expectation[0].isupper()
    assert idea.expectation.endswith(".")
    assert not any(text.endswith(".") for text in (idea.what, idea.first, idea.whom, idea.takes, idea.sign))
    assert "!" not in "".join((idea.what, idea.first, idea.whom, idea.expectation, idea.sign))


@pytest.mark.parametrize("idea", EVERY, ids=lambda idea: f"{idea.element}-{idea.kind.value}")
def test_what_is_done_can_be_said_in_the_first_person(idea: Idea) -> None:
    assert not re.search(r"\b(you are|you were|(to|for|with|of|by|asks|tells|helps) you)\b", idea.what)


@pytest.mark.parametrize("idea", [each for each in EVERY if each.request], ids=lambda idea: idea.what[:40])
def test_a_request_is_told_whole(idea: Idea) -> None:
    assert idea.request is not None
    assert idea.request.ask[0].islower()
    assert not idea.request.ask.endswith(".")
    assert all(text[0].isupper() and text.endswith(".") for text in (idea.request.gain, idea.request.cost))
    assert "{" not in f"{idea.request}"
    assert "!" not in f"{idea.request}"
    assert {Setting.TEAM, Setting.LEADING, Setting.HELPING} & idea.settings


def test_where_a_manager_could_be_asked_most_ideas_say_how() -> None:
    grown = [idea for idea in EVERY if idea.fits and {Setting.TEAM, Setting.LEADING} & idea.settings]

    assert sum(idea.request is not None for idea in grown) >= 45


def test_no_two_ideas_are_worded_alike_for_the_same_skill() -> None:
    for ideas in IDEAS.values():
        assert len({idea.what for idea in ideas}) == len(ideas)


def test_most_ideas_can_be_begun_from_every_setting() -> None:
    for setting in Setting:
        served = sum(any(setting in idea.settings for idea in ideas) for ideas in IDEAS.values())
        assert served >= 45, setting


def test_the_duty_stands_in_front() -> None:
    idea = next(idea for idea in EVERY if idea.what.startswith("guess how long {duty} takes"))

    assert idea.grow("welding {tanks}").startswith("welding {tanks}: guess how long it takes")
    assert idea.grow("the books").startswith("the books: guess how long this work takes")
    assert idea.grow("the Thursday class").startswith("the Thursday class: guess how long it takes")
    assert idea.word("the stock").startswith("guess how long the stock takes")


def test_an_idea_that_grows_from_no_duty_stands_alone() -> None:
    idea = next(idea for idea in EVERY if not idea.fits)

    assert idea.grow("") == idea.what


def test_who_does_it_already_is_past_a_first_course() -> None:
    (course,) = (idea for idea in IDEAS["2.B.3.e"] if not idea.fits)

    assert course.needless == {DutyKind.CODE}


def test_what_changes_nothing_fits_work_that_is_ruled() -> None:
    ruled = [idea for idea in EVERY if DutyKind.RULED in idea.fits]

    assert ruled
    assert not any(re.search(r"\b(try|change|test|trial|propose)\b", idea.what) for idea in ruled)


def test_ideas_for_guarded_duties_are_few() -> None:
    tender = [idea for idea in EVERY if DutyKind.TENDER in idea.fits]

    assert {DutyKind.ENDURED, DutyKind.TENDER} < GUARDED
    assert 3 <= len(tender) <= 8
