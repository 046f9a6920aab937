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
from wherenext.core.guidance.moves.discretion import ASKABLE, telling_words, write_to_manager
from wherenext.core.guidance.moves.ideas.idea import IDEAS, Idea
from wherenext.core.guidance.moves.ideas.setting import Setting
from wherenext.core.guidance.moves.moves import ProposedMove
from wherenext.core.journey.kinds import MoveKind

ROOT = Path(__file__).resolve().parents[4]
KNOWN = ["Help-desk manager", "Olentangy", "Vendor tickets"]
# Words of any job, which give nothing away, and words that carry no content.
_ANYONE = frozenset(
    """about after also anybody anything away been before being beside between both come coming could does done each
    else ever every everything except find first four from give good half have help here home into itself just keep
    know last least like look made make makes month more most much must need never nobody nothing only other others
    over part people place point related said same should some somebody someone something such take talk team tell
    than that the their them then there these they thing this those three through time until upon very want week
    well were what when where whether which while whom whose will with within without work would year your""".split()  # noqa: SIM905
)


def fit(idea: Idea, duty: str = "Vendor tickets") -> ProposedMove:
    what = idea.grow(duty if idea.fits else "")
    text = duty if idea.fits else ""
    home = not idea.fits and Setting.HOME in idea.settings
    asked = "" if home else idea.word(duty)
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
        asked,
    )


ASKED = [move for ideas in IDEAS.values() for idea in ideas if idea.kind in ASKABLE if (move := fit(idea)).asked]


def say(move: ProposedMove) -> str:
    """Return what is asked for in the first person."""
    return re.sub(r"\byou\b", "I", move.asked.replace("yours", "mine").replace("your", "my"))


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
    for start in range(len(ASKED)):
        text = write_to_manager(ASKED[start : start + 7], [], KNOWN)
        asks = [
            part
            for part in re.split(r"(?<=[.?]) ", text)
            if re.search(r"\bI (?:would like to|could) (?!hear|suggest|try)", part)
        ]
        assert asks
        assert not any(re.search(r"\byou(r|rs|rself)?\b|\bI (is|are)\b|\bto I\b|  |[{}]", part) for part in asks), text
        assert text.endswith(("?", "."))


def test_the_text_asks_for_one_thing() -> None:
    moves = [each for each in ASKED if not each.whom.startswith("Nobody")][:5]
    text = write_to_manager(moves, [], KNOWN)

    assert sum(say(each) in text for each in moves) == 1


@pytest.mark.parametrize(("kind", "asks"), [(MoveKind.PROJECT, False), (MoveKind.SHADOWING, True)])
def test_leave_is_asked_only_for_what_is_not_ones_own_work(kind: MoveKind, asks: bool) -> None:
    move = replace(next(each for each in ASKED if not each.whom.startswith("Nobody")), kind=kind)

    assert write_to_manager([move], [], KNOWN).endswith("?") is asks


@pytest.mark.parametrize(
    "unfilled",
    [
        "take one trouble in the rota that everyone works around",
        "read one chapter of the rule or manual that matters most for your work",
        "explain one thing about it in five minutes, standing up and without notes",
    ],
)
def test_what_a_manager_would_ask_which_of_is_not_asked_for(unfilled: str) -> None:
    plain = next(each for each in ASKED if not each.whom.startswith("Nobody"))
    vague = replace(plain, asked=unfilled)

    assert say(plain) in write_to_manager([vague, plain], [], KNOWN)
    assert "something" in write_to_manager([vague], [], KNOWN) or "task" in write_to_manager([vague], [], KNOWN)
    assert unfilled not in write_to_manager([vague], [], KNOWN)


def test_the_text_says_what_it_costs() -> None:
    move = replace(next(each for each in ASKED if not each.whom.startswith("Nobody")), takes="Two weeks.")

    assert "It would take me two weeks, beside my usual work." in write_to_manager([move], [], KNOWN)
    spread = replace(move, takes="Two weeks, an hour each.")
    assert "Over two weeks it would take me an hour each, beside" in write_to_manager([spread], [], KNOWN)
    often = replace(move, takes="As they come, two minutes each.")
    assert "I would do it as they come, two minutes each, beside" in write_to_manager([often], [], KNOWN)


def test_the_text_says_what_the_manager_gets() -> None:
    move = next(each for each in ASKED if not each.whom.startswith("Nobody"))

    assert "tell you in a few minutes what came of it" in write_to_manager([move], [], KNOWN)
    assert "tell you in a few minutes" not in write_to_manager([move], ["minutes"], KNOWN)


def test_what_can_be_named_is_asked_for_before_what_can_only_be_quoted() -> None:
    quoted, named = (
        replace(each, duty_text=duty)
        for each, duty in zip(
            [move for move in ASKED if move.duty_text and not move.whom.startswith("Nobody")][:2],
            ('your duty "Sums and so on", the figures', "mending the ladders"),
            strict=True,
        )
    )
    text = write_to_manager([quoted, named], [], KNOWN)

    assert "It is about mending the ladders. I would like to " + say(named) in text
    assert say(quoted) not in text


def test_texts_begin_and_end_in_many_ways() -> None:
    move = next(each for each in ASKED if not each.whom.startswith("Nobody"))
    texts = [write_to_manager([move], [], [str(place)]) for place in range(40)]

    assert len({text.split(say(move))[0] for text in texts}) > 2
    assert len({text.split(say(move))[1] for text in texts}) > 2


def test_what_needs_nobody_is_not_asked_for() -> None:
    alone = [move for move in ASKED if move.whom.startswith("Nobody")]

    assert alone
    assert write_to_manager(alone, [], KNOWN) == ""


def test_words_of_the_present_job_may_be_said() -> None:
    move = next(each for each in ASKED if "Vendor tickets" in each.what and not each.whom.startswith("Nobody"))

    assert "Vendor tickets" in write_to_manager([move], ["Vendor manager"], KNOWN)


def test_without_a_move_to_grant_there_is_no_text() -> None:
    course = next(idea for ideas in IDEAS.values() for idea in ideas if idea.kind is MoveKind.COURSE)

    assert write_to_manager([fit(course)], ["x"], []) == ""
    assert write_to_manager(ASKED[:1], [], [])


def test_where_every_wording_would_tell_there_is_no_text() -> None:
    move = next(each for each in ASKED if each.kind is MoveKind.ACTING)
    secrets = [move.asked, "room task hands small"]

    assert write_to_manager([move], secrets, []) == ""


def test_who_has_no_manager_gets_no_text(baker: Advice) -> None:
    assert baker.manager_text == ""


def test_a_move_that_would_tell_gives_way_to_the_next_and_then_to_a_question() -> None:
    tally = next(each for each in ASKED if "tally" in each.what and each.duty_text)
    other = next(each for each in ASKED if "tally" not in each.what and not each.whom.startswith("Nobody"))
    secrets = ["keep a tally of strokes"]

    assert say(other) in write_to_manager([tally, other], secrets, KNOWN)
    alone = write_to_manager([tally], secrets, KNOWN)
    assert "Is there something small" in alone
    assert say(tally) not in alone


def test_a_move_away_from_work_is_not_asked_for() -> None:
    assert write_to_manager([replace(ASKED[0], asked="", whom="Somebody.")], [], KNOWN) == ""


def test_a_duty_is_named_where_the_manager_would_know_it() -> None:
    move = next(each for each in ASKED if each.duty_text and not each.whom.startswith("Nobody"))
    named = write_to_manager([replace(move, duty_text="mending your own ladders")], [], KNOWN)
    quoted = write_to_manager([replace(move, duty_text='your duty "Sums and so on", the figures')], [], KNOWN)

    assert "It is about mending my own ladders. I would like to" in named
    assert "Sums and so on" not in quoted
