"""How the program greets, and how errors leave it."""

import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from wherenext.cli import program as program_module
from wherenext.cli.program import COMMANDS, main, program
from wherenext.core.errors import EncryptedDocument


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "wherenext", *arguments], capture_output=True, text=True, check=False, encoding="utf-8"
    )


def test_help_names_every_command() -> None:
    done = run("--help")
    assert done.returncode == 0
    assert all(name in done.stdout for name in COMMANDS)


def test_help_imports_neither_numpy_nor_rich() -> None:
    code = """
import sys
from wherenext.cli import main
sys.argv = ["wherenext", "--help"]
try:
    main()
except SystemExit:
    print(sorted({"numpy", "rich", "jinja2", "jsonschema_rs", "django"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith("[]")


@pytest.mark.parametrize("name", list(COMMANDS))
def test_command_has_help_of_its_own(name: str) -> None:
    done = CliRunner().invoke(program, [name, "--help"])
    assert done.exit_code == 0
    assert "Usage:" in done.output


def test_unknown_command_is_a_usage_error() -> None:
    assert run("fly").returncode == 2


def test_error_raised_on_purpose_becomes_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(prog_name: str, *, standalone_mode: bool) -> None:
        raise EncryptedDocument(f"{prog_name} needs a copy without a password.")

    monkeypatch.setattr(program_module, "program", refuse)
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 12
    assert capsys.readouterr().err == "wherenext: wherenext needs a copy without a password.\n"


def test_program_is_a_click_group() -> None:
    assert isinstance(program, click.Group)


def test_ctrl_c_says_stopped_and_leaves_as_shells_expect(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(prog_name: str, *, standalone_mode: bool) -> None:
        raise click.Abort

    monkeypatch.setattr(program_module, "program", stop)
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 130
    assert capsys.readouterr().err == "\nStopped.\n"


def test_defect_says_where_it_showed_itself_and_no_word_of_a_person(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(prog_name: str, *, standalone_mode: bool) -> None:
        try:
            int("koi ponds")
        except ValueError as error:
            raise KeyError("koi ponds") from error

    monkeypatch.setattr(program_module, "program", fail)
    with pytest.raises(SystemExit) as left:
        main()
    told = capsys.readouterr().err
    assert left.value.code == 70
    assert [line.split(",")[0] for line in told.splitlines() if "a defect of the program" in line] == [
        "ValueError",
        "KeyError",
    ]
    assert f'File "{__file__}"' in told
    assert "koi" not in told.replace('int("koi ponds")', "").replace('KeyError("koi ponds")', "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no core dumps of this kind")
def test_program_leaves_no_image_of_its_memory() -> None:
    code = """
import resource, sys
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
from wherenext.cli import main
sys.argv = ["wherenext", "--version"]
try:
    main()
except SystemExit:
    print(resource.getrlimit(resource.RLIMIT_CORE)[0])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "0"
