import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext import wiring
from wherenext.core.guidance.advice import Advice
from wherenext.core.guidance.fit.practice import PRACTICE
from wherenext.core.guidance.moves.discretion import telling_words, write_to_manager
from wherenext.core.guidance.moves.ideas.idea import IDEAS, Idea
from wherenext.core.guidance.moves.moves import ProposedMove
from wherenext.core.journey.kinds import MoveKind

ROOT = Path(__file__).resolve().parents[4]
KNOWN = ["Help-desk manager", "Olentangy", "Vendor tickets"]
# Words of any job, which give nothing away, and words that carry no content.
_ANYONE = frozenset(
    """about after also anybody anything away been asking before being beside between both come coming could does done
    each else ever every everything except find first four from give good half have help here home into itself just keep
    know last least like look made make makes month more most much must need never nobody nothing only other others
    over part people place point related said same should some somebody someone something such take talk team tell
    than that the their them then there these they thing this those three through time until upon very want week
    well were what when where whether which while whom whose will with within without work would year your""".split()  # noqa: SIM905
)


def fit(idea: Idea, duty: str = "Vendor tickets") -> ProposedMove:
    what = idea.grow(duty if idea.fits else "")
    text = duty if idea.fits else ""
    whom = f"{idea.whom[0].upper()}{idea.whom[1:]}."
    return ProposedMove(
        idea.kind,
        f"{what[0].upper()}{what[1:]}.",
        "",
        "",
        whom,
        idea.takes,
        "",
        "",
        "",
        idea.element,
        "e1",
        text,
        text,
        idea.request,
    )


ASKED = [fit(idea) for ideas in IDEAS.values() for idea in ideas if idea.request is not None]
GROWN = next(move for move in ASKED if move.duty_text)


def say(move: ProposedMove) -> str:
    """Return what is asked for."""
    assert move.request is not None
    return move.request.ask


def give_away(text: str, destination: str) -> set[str]:
    """Words of a destination that stand in a text; singular and plural are one."""
    told = {word.removesuffix("s") for word in re.findall(r"[a-z]{4,}", destination.casefold()) if word not in _ANYONE}
    known = {word.removesuffix("s") for word in re.findall(r"[a-z]{4,}", " ".join(KNOWN).casefold())}
    anyone = {word.removesuffix("s") for word in _ANYONE}
    return (told - known - anyone) & {word.removesuffix("s") for word in re.findall(r"[a-z]{4,}", text.casefold())}


def test_no_word_of_any_occupation_is_given_away() -> None:
    titles = [occupation.title for occupation in wiring.open_catalog().occupations]
    told = 0
    for place, title in enumerate(titles):
        start = place % len(ASKED)
        text = write_to_manager([*ASKED[start:], *ASKED[:start]][:7], [title], KNOWN)
        told += bool(text)
        assert not give_away(text, title), (title, text)

    assert told == len(titles)


@pytest.mark.parametrize(
    "path", sorted(ROOT.glob("bench/aims/*/*.json")) + sorted(ROOT.glob("examples/*/answers.json"))
)
def test_no_word_of_a_destination_of_ones_own_is_given_away(path: Path) -> None:
    told = json.loads(path.read_text("utf-8")).get("destination", {})
    secrets = [told.get("text", ""), *told.get("assumptions", [])]
    for start in range(0, len(ASKED), 7):
        text = write_to_manager(ASKED[start : start + 7], secrets, KNOWN)
        assert not give_away(text, " ".join(secrets)), text


@given(
    st.lists(st.sampled_from([each.doing for each in PRACTICE.values()]), max_size=4), st.integers(0, len(ASKED) - 1)
)
def test_no_destination_however_worded_is_given_away(secrets: list[str], start: int) -> None:
    text = write_to_manager(ASKED[start : start + 7], secrets, KNOWN)

    assert not give_away(text, " ".join(secrets))


def test_teacher_teaching_and_teaches_give_the_same_away() -> None:
    assert len(telling_words(["teacher", "teachers", "teaching", "teaches", "teach"])) == 1
    assert telling_words(["bakery"]) == telling_words(["bakers"])


def test_the_text_asks_in_the_first_person_and_whole_sentences() -> None:
    for move in ASKED:
        text = write_to_manager([move], [], KNOWN)
        assert f"I would like to {say(move)}." in text
        assert not re.search(r"\byourself\b|\bI (is|are)\b|\bto I\b|  |[{}]", text)
        assert text.endswith(("?", "."))


def test_a_text_is_one_thing_in_few_sentences() -> None:
    for move in ASKED:
        text = write_to_manager([move, *ASKED[:6]], [], KNOWN)
        assert sum(say(each) in text for each in {say(move): move, **{say(one): one for one in ASKED}}.values()) == 1
        assert len(text.split()) <= 110
        assert text.count("?") <= 1


@pytest.mark.parametrize(("kind", "asks"), [(MoveKind.PROJECT, False), (MoveKind.SHADOWING, True)])
def test_leave_is_asked_only_for_what_is_not_ones_own_work(kind: MoveKind, asks: bool) -> None:
    ends = {write_to_manager([replace(GROWN, kind=kind)], [], [str(place)]).split(". ")[-1] for place in range(40)}

    assert all(end.endswith("?") for end in ends) is asks
    assert any("next week" in end for end in ends) is not asks


def test_the_text_says_what_it_costs_and_what_comes_back() -> None:
    for move in ASKED:
        assert move.request is not None
        text = write_to_manager([move], [], KNOWN)
        assert f"{move.request.gain} {move.request.cost}" in text


def test_what_can_be_named_is_asked_for_before_a_kind_of_work_and_that_before_none() -> None:
    requested = [move for move in ASKED if move.duty_text]
    plain = replace(requested[1], named="the records")
    named = replace(requested[2], duty_text="mending the ladders", named="mending the ladders")
    loose = next(move for move in ASKED if not move.duty_text)

    assert say(named) in write_to_manager([loose, plain, named], [], KNOWN)
    assert say(plain) in write_to_manager([loose, plain], [], KNOWN)
    assert "about the records" in write_to_manager([loose, plain], [], KNOWN)
    assert say(loose) in write_to_manager([loose], [], KNOWN)
    assert "about" not in write_to_manager([loose], [], KNOWN).split(". ")[0]


def test_texts_begin_and_end_in_many_ways() -> None:
    texts = [write_to_manager([GROWN], [], [str(place)]) for place in range(40)]

    assert len({text.split(say(GROWN))[0] for text in texts}) > 2
    assert len({text.split(say(GROWN))[1] for text in texts}) > 2


def test_what_nobody_would_ask_a_manager_is_not_asked_for() -> None:
    alone = replace(GROWN, request=None)

    text = write_to_manager([alone], [], KNOWN)
    assert text.endswith("?") or "month" in text or "how it goes" in text
    assert "idea" not in text
    assert say(GROWN) in write_to_manager([alone, GROWN], [], KNOWN)


def test_words_of_the_present_job_may_be_said() -> None:
    assert "Vendor tickets" in write_to_manager([GROWN], ["Vendor manager"], KNOWN)


@pytest.mark.parametrize(
    ("duty", "told"),
    [
        ("newsletter every month", "about the newsletter every month"),
        ("PTO books", "about the PTO books"),
        ("city bus", "about the city bus"),
        ("forty volunteers", "about forty volunteers"),
        ("fourteen agents", "about fourteen agents"),
        ("the weekly report", "about the weekly report"),
        ("your own sheet", "about my own sheet"),
        ("tying ropes", "about tying ropes"),
    ],
)
def test_a_thing_is_told_with_its_article(duty: str, told: str) -> None:
    assert told in write_to_manager([replace(GROWN, duty_text=duty, named=duty)], [], KNOWN)


def test_without_a_move_to_grant_the_manager_is_asked_and_without_moves_there_is_no_text() -> None:
    course = next(idea for ideas in IDEAS.values() for idea in ideas if idea.kind is MoveKind.COURSE)

    assert write_to_manager([], ["x"], []) == ""
    assert "?" in write_to_manager([fit(course)], ["x"], [])
    assert say(GROWN) not in write_to_manager([replace(GROWN, kind=MoveKind.COURSE)], ["x"], [])


def test_where_every_wording_would_tell_there_is_no_text() -> None:
    move = next(each for each in ASKED if each.kind is MoveKind.ACTING)
    secrets = [say(move), "room task hands small"]

    assert write_to_manager([move], secrets, []) == ""


def test_who_has_no_manager_gets_no_text(baker: Advice) -> None:
    assert baker.manager_text == ""


def test_a_move_that_would_tell_gives_way_to_the_next_and_then_to_a_question() -> None:
    tally = next(each for each in ASKED if "tally" in each.what and each.duty_text)
    other = next(each for each in ASKED if "tally" not in say(each) and each.duty_text)
    secrets = ["keep a tally of strokes"]

    assert say(other) in write_to_manager([tally, other], secrets, KNOWN)
    alone = write_to_manager([tally], secrets, KNOWN)
    assert "?" in alone
    assert say(tally) not in alone


def test_numbers_give_nothing_away() -> None:
    counting = next(each for each in ASKED if each.duty_text and each.request and "ten minutes" in each.request.cost)

    assert say(counting) in write_to_manager([counting], ["Ten customers, four days, three years"], KNOWN)


def test_what_the_team_gets_gives_nothing_away_either() -> None:
    other = next(each for each in ASKED if each.duty_text and say(each) != say(GROWN))
    assert GROWN.request is not None
    telling = replace(GROWN, request=replace(GROWN.request, gain="We would have a bakery."))

    assert say(other) in write_to_manager([telling, other], ["Open a bakery"], KNOWN)


def test_a_duty_is_told_in_the_first_person() -> None:
    move = replace(GROWN, duty_text="mending your own ladders", named="mending your own ladders")

    assert "about mending my own ladders" in write_to_manager([move], [], KNOWN)


def test_an_opening_or_a_close_that_would_tell_is_left_out() -> None:
    hidden = ["idea suggestion small thinking", "begin agree right reason rather week"]
    text = write_to_manager([GROWN], hidden, KNOWN)

    assert say(GROWN) in text
    assert not re.search(r"idea|suggest|thinking|next week|Is that all right|agree", text)
