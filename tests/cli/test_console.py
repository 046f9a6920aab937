"""The console: its width, and that text cannot command the terminal."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from wherenext.cli.console import CONTROLS, PlainConsole, open_console


def printed(text: str, *, colour: bool = False) -> str:
    console = PlainConsole(
        file=io.StringIO(), width=60, force_terminal=colour, color_system="truecolor" if colour else None
    )
    table = Table(box=None)
    table.add_column(text)
    table.add_row(Text(text, style="bold" if colour else ""))
    console.print(Padding(table, (0, 2)), Text(text))
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",))))
def test_no_text_commands_the_terminal(text: str) -> None:
    assert not CONTROLS.search(printed(text.replace("[", "(")))


def test_escape_is_taken_out_and_what_follows_is_shown() -> None:
    assert "a[31mred" in printed("a\x1b[31mred")


def test_style_of_our_own_stays() -> None:
    assert "\x1b[1m" in printed("bold", colour=True)


@pytest.mark.parametrize(("asked", "given_"), [(1, 40), (80, 80), (400, 100)])
def test_width_lies_within_what_reads_well(asked: int, given_: int) -> None:
    assert open_console(asked).width == given_


def test_a_code_for_a_picture_stays_as_it_was_written(capsys: pytest.CaptureFixture[str]) -> None:
    open_console().print("switched the lights :on: and off")
    assert capsys.readouterr().out == "switched the lights :on: and off\n"
