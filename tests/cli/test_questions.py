"""The talk in the terminal, with a listed set of answers in place of a person."""

import json
from collections.abc import Iterable
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from wherenext.cli.questions import LINE_MOST, Ask
from wherenext.cli.questions import ask_for_answers as ask_with
from wherenext.wiring import find_area_problem


def ask_for_answers(ask: Ask) -> dict[str, Any]:
    return ask_with(find_area_problem, ask)


def reply(answers: Iterable[str]) -> Ask:
    """A person who gives these answers in turn and then skips everything."""
    waiting = iter(answers)
    return lambda question: next(waiting, "")


def listen(by_word: dict[str, list[str]]) -> Ask:
    """A person who answers questions that contain a word, and skips the others."""

    def answer(question: str) -> str:
        for word, waiting in by_word.items():
            if word in question and waiting:
                return waiting.pop(0)
        return ""

    return answer


def test_skipping_everything_leaves_only_the_format() -> None:
    assert ask_for_answers(reply([])) == {"format": "wherenext-answers/1"}


def test_answers_fit_their_schema() -> None:
    person = listen(
        {
            "Where would": ["Boise, ID"],
            "present job": ["Baker"],
            "pay a year": ["38k"],
            "Something you do": ["I bake bread at night"],
            "energy": ["2"],
            "moment": ["The oven broke and we sold out anyway"],
            "take from you": ["Patience"],
            "Why was it": ["People laughed"],
            "skill you know": ["baking"],
            "sure not": ["night shifts"],
            "dream": ["a house by a river"],
            "least pay": ["$32,000"],
            "leave room": ["my mother on Sundays"],
            "becoming": ["a miller"],
        }
    )
    answers = ask_for_answers(person)
    schema = json.loads(files("wherenext.files.schemas").joinpath("answers.schema.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(answers)
    assert answers["present"] == {
        "title": "Baker",
        "pay": 38_000,
        "duties": [{"text": "I bake bread at night", "energy": 2}],
    }
    assert answers["constraints"][0] == {"kind": "income", "text": "At least $32,000 a year", "amount": 32_000}
    assert answers["destination"] == {"text": "a miller"}


def test_unreadable_amount_is_asked_again(capsys: pytest.CaptureFixture[str]) -> None:
    answers = ask_for_answers(listen({"least pay": ["enough", "-4", "40,000"]}))
    assert answers["constraints"][0]["amount"] == 40_000
    assert capsys.readouterr().err.count("An amount such as") == 2


def test_unreadable_energy_may_be_skipped() -> None:
    answers = ask_for_answers(listen({"present job": ["Baker"], "Something you do": ["I knead"], "energy": ["lots"]}))
    assert answers["present"]["duties"] == [{"text": "I knead"}]


def test_a_place_that_several_areas_bear_is_asked_again(capsys: pytest.CaptureFixture[str]) -> None:
    answers = ask_for_answers(listen({"Where would": ["Portland", "Atlantis", "Portland, OR"]}))
    told = capsys.readouterr().err
    assert answers["area"] == "Portland, OR"
    assert "Several areas fit" in told
    assert told.count("Or press Enter to skip.") == 2


def test_a_name_that_is_too_long_is_asked_again(capsys: pytest.CaptureFixture[str]) -> None:
    answers = ask_for_answers(
        listen({"present job": ["x" * (LINE_MOST + 1), "Baker"], "skill you know": ["y" * 400, "baking"]})
    )
    assert answers["present"]["title"] == "Baker"
    assert answers["skills"] == [{"name": "baking"}]
    assert capsys.readouterr().err.count("At most 300 characters") == 2
