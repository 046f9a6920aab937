"""What the child process tells of a file, whatever its bytes are."""

import json

import pytest

from wherenext.files.resume.child import OTHER_SCRIPT, TOO_MANY_LINES, answer
from wherenext.files.resume.opening import limits

ROWS = "Ada Marlow\n\nEXPERIENCE\n\nLine Cook, Harvest Table Catering, Salem, OR, 2019 - 2021\n"


def told(data: bytes) -> dict[str, object]:
    packed: dict[str, object] = json.loads(answer(data))
    return packed


@pytest.mark.parametrize("start", ["<!DOCTYPE html>\n<html>", "\ufeff  <HTML lang='en'>"])
def test_web_page_is_not_read_as_text(start: str) -> None:
    page = told(f"{start}<body><h1>Ada Marlow</h1><p>{ROWS}</p></body></html>".encode())
    assert page["error"] == "UnsupportedDocument"
    assert "print it to PDF" in str(page["message"])


def test_control_characters_are_left_out() -> None:
    found = told(ROWS.replace("Line", "\x1b[31mLine\x1b[0m\x07").encode())
    assert "Line Cook, Harvest" in json.dumps(found["lines"])
    assert "\\u00" not in json.dumps(found["lines"])


@pytest.mark.parametrize(
    "text", ["工作经历\n2018年3月 - 至今 软件工程师 阿里巴巴 杭州\n", "الخبرة\nمهندس مدني، القاهرة، 2015 - 2020\n"]
)
def test_text_in_another_script_is_noted(text: str) -> None:
    assert told(text.encode())["notes"] == [OTHER_SCRIPT]
    assert told(ROWS.replace("Ada", "Žaneta Ğülşen").encode())["notes"] == []


def test_long_text_is_cut_and_noted() -> None:
    found = told((ROWS * (3 * limits.CHARACTERS // len(ROWS))).encode())
    assert found["notes"] == [TOO_MANY_LINES]
