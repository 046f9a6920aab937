"""Every pattern of the résumé reader takes time in proportion to a gap, however long, in the way it is used."""

import re
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import wherenext.files.resume as room

ROOM = Path(room.__file__).parent
LENGTH = 2000
"""Half of the characters that are kept of a line: the square of it is a fifth of a second."""

NOISE = 0.003
"""Seconds that a busy machine adds to what a pattern takes."""

GAPS: dict[str, Callable[[int], str]] = {
    "between words": lambda n: f"ab{' ' * n}cd",
    "at the start": lambda n: f"{' ' * n}cd",
    "at the end": lambda n: f"ab,{' ' * n}",
    "of tabs": lambda n: f"ab{chr(9) * n}cd",
    "of dates blotted out": lambda n: f"ab{chr(31) * n}cd",
    "before a bracket": lambda n: f"ab{' ' * n}(c",
}


def used_patterns() -> Iterator[tuple[str, re.Pattern[str], str]]:
    """Name, pattern and method of every call of a pattern that a module of the room names."""
    everything = "\n".join(path.read_text() for path in ROOM.rglob("*.py"))
    for found in walk_packages(room.__path__, f"{room.__name__}."):
        for name, value in vars(import_module(found.name)).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                used = re.findall(rf"\b{name}\.(search|sub|split|finditer|findall|match|fullmatch)\b", everything)
                for method in sorted(set(used) or {"match"}):
                    yield f"{found.name.removeprefix(room.__name__ + '.')}.{name}", value, method


CALLS = [(pattern, method) for _, pattern, method in used_patterns()]
NAMES = [f"{name}.{method}" for name, _, method in used_patterns()]


def seconds(pattern: re.Pattern[str], method: str, text: str) -> float:
    """Least time of a few calls, so that another process seldom counts."""
    took = []
    for _ in range(3):
        start = time.perf_counter()
        match method:
            case "sub":
                pattern.sub("", text)
            case "finditer":
                list(pattern.finditer(text))
            case _:
                getattr(pattern, method)(text)
        took.append(time.perf_counter() - start)
    return min(took)


def is_in_proportion(pattern: re.Pattern[str], method: str, gap: Callable[[int], str]) -> bool:
    short, long = (seconds(pattern, method, gap(length)) for length in (LENGTH, 2 * LENGTH))
    return long <= 3 * short + NOISE


@pytest.mark.parametrize(("pattern", "method"), CALLS, ids=NAMES)
def test_a_pattern_on_a_gap_twice_as_long_takes_at_most_three_times(pattern: re.Pattern[str], method: str) -> None:
    for where, gap in GAPS.items():
        assert any(is_in_proportion(pattern, method, gap) for _ in range(5)), f"a gap {where}"
