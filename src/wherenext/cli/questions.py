"""The handful of questions that `wherenext discover` asks where no answers file is given; each can be skipped."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

Ask = Callable[[str], str]
FindProblem = Callable[[str], str]
Value = TypeVar("Value", int, float, str)
MOST_DOLLARS = 100_000_000
"""The largest amount that the answers' schema takes."""

LINE_MOST = 300
"""Characters of the longest name or title that the answers' schema takes."""

SKIP = "Press Enter to skip any question; what is skipped stays unknown."


def ask_for_answers(area_problem: FindProblem, ask: Ask | None = None) -> dict[str, Any]:
    """Ask, and return an answers document that nothing later will refuse: whoever has typed it types it once.

    Parameters
    ----------
    area_problem
        Says why a place cannot be used as the area, or nothing where it can.
    ask
        Puts one question and returns what was typed, or the empty string; the terminal where none is given.
    """
    put = ask or _ask_in_terminal
    click.echo(f"A few questions first. {SKIP}\n", err=True)
    answers: dict[str, Any] = {"format": "wherenext-answers/1"}
    _keep(answers, "area", _ask_area(put, area_problem))
    _keep(answers, "why_now", put("What made you ask the question now?"))
    _keep(answers, "present", _ask_present(put))
    _keep(answers, "moments", _ask_moments(put))
    _keep(
        answers, "skills", [{"name": name} for name in _ask_list(put, "A skill you know you have", ask_one=_ask_line)]
    )
    _keep(answers, "dislikes", _ask_list(put, "Something you are sure not to want"))
    _keep(answers, "dreams", [{"text": text} for text in _ask_list(put, "A dream, of work or of life")])
    _keep(answers, "constraints", _ask_constraints(put))
    guess = put("Is there something you think of becoming? In your own words")
    _keep(answers, "destination", {"text": guess} if guess else None)
    return answers


def _ask_in_terminal(question: str) -> str:
    mark = " " if question.endswith("?") else ": "
    while True:
        answer: str = click.prompt(question, default="", show_default=False, err=True, prompt_suffix=mark)
        if _is_text(answer):
            return answer.strip()
        click.echo(
            "Some of these characters could not be read. Please type it again, or press Enter to skip.", err=True
        )


def _is_text(answer: str) -> bool:
    """Return whether what came from the terminal is text: bytes in another encoding arrive as lone surrogates."""
    return not any("\ud800" <= character <= "\udfff" for character in answer)


def _keep(answers: dict[str, Any], name: str, value: object) -> None:
    if value:
        answers[name] = value


def _ask_area(put: Ask, problem: FindProblem) -> str:
    while area := put("Where would you work? City and state, such as Portland, OR"):
        trouble = problem(area)
        if not trouble:
            break
        click.echo(f"{trouble} Or press Enter to skip.", err=True)
    return area


def _ask_line(put: Ask, question: str) -> str:
    hint = f"At most {LINE_MOST} characters, please, or Enter to skip."
    return _ask_until(put, question, lambda text: text if len(text) <= LINE_MOST else None, hint) or ""


def _ask_present(put: Ask) -> dict[str, Any]:
    present: dict[str, Any] = {}
    _keep(present, "title", _ask_line(put, "Your present job, as you would call it"))
    if present:
        _keep(present, "pay", _ask_amount(put, "Its pay a year, in US dollars"))
        _keep(present, "duties", [_ask_energy(put, text) for text in _ask_list(put, "Something you do in it", most=5)])
    return present


def _ask_energy(put: Ask, text: str) -> dict[str, Any]:
    duty: dict[str, Any] = {"text": text}
    question = "  Does it give or take energy? From -2 (takes much) to 2 (gives much)"
    energy = _ask_until(put, question, _read_energy, "A whole number from -2 to 2, please, or Enter to skip.")
    if energy is not None:
        duty["energy"] = energy
    return duty


def _ask_moments(put: Ask) -> list[dict[str, Any]]:
    moments: list[dict[str, Any]] = []
    while len(moments) < 3:
        happened = put("A moment at work or in life that went well: what happened?" if not moments else "Another one?")
        if not happened:
            break
        moment: dict[str, Any] = {"what_happened": happened}
        _keep(moment, "what_it_took", put("  What did it take from you?"))
        _keep(moment, "why_enjoyed", put("  Why was it good?"))
        moments.append(moment)
    return moments


def _ask_list(
    put: Ask, question: str, most: int = 3, ask_one: Callable[[Ask, str], str] = lambda put, question: put(question)
) -> list[str]:
    told: list[str] = []
    while len(told) < most:
        text = ask_one(put, question if not told else "Another one?")
        if not text:
            break
        told.append(text)
    return told


def _ask_constraints(put: Ask) -> list[dict[str, Any]]:
    floor = _ask_amount(put, "The least pay a year that you can live on, in US dollars")
    constraints: list[dict[str, Any]] = []
    if floor is not None:
        constraints.append({"kind": "income", "text": f"At least ${floor:,.0f} a year", "amount": floor})
    constraints += [
        {"kind": "other", "text": text} for text in _ask_list(put, "Something a new job must leave room for")
    ]
    return constraints


def _ask_amount(put: Ask, question: str) -> float | None:
    return _ask_until(put, question, _read_amount, "An amount such as 48000 or 48k, please, or Enter to skip.")


def _ask_until(put: Ask, question: str, read: Callable[[str], Value | None], hint: str) -> Value | None:
    """Ask again, with a hint, until the answer can be read or is skipped."""
    while answer := put(question):
        value = read(answer)
        if value is not None:
            return value
        click.echo(hint, err=True)
    return None


def _read_energy(text: str) -> int | None:
    return int(text) if text in {"-2", "-1", "0", "1", "2", "+1", "+2"} else None


def _read_amount(text: str) -> float | None:
    digits = text.replace("$", "").replace(",", "").replace(" ", "").lower()
    try:
        amount = float(digits.removesuffix("k")) * (1000 if digits.endswith("k") else 1)
    except ValueError:
        return None
    return amount if 0 <= amount <= MOST_DOLLARS else None
