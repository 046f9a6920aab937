"""``wherenext resume`` as a stranger calls it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.files.resume.documents import resume_docx, resume_pdf, resume_text

PROGRAM = Path(sys.executable).with_name("wherenext")


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([PROGRAM, "resume", *arguments], capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(
    ("name", "make"), [("a.pdf", resume_pdf), ("a.docx", resume_docx), ("a.txt", resume_text), ("a", resume_pdf)]
)
def test_json_is_json_resume(name: str, make: object, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(make())  # type: ignore[operator]

    done = run(tmp_path / name, "--json")

    assert done.returncode == 0
    assert done.stderr == ""
    record = json.loads(done.stdout)
    assert record["basics"]["name"] == "Ada Marlow"
    assert record["basics"]["email"] == "ada.marlow@example.com"
    assert record["work"] == [
        {
            "name": "Harvest Table Catering",
            "position": "Line Cook",
            "location": "Salem, OR",
            "startDate": "2019-03",
            "highlights": ["Ran a line of six on nights with 220 covers"],
        }
    ]
    assert record["education"][0]["institution"] == "Lane Community College"


def test_page_says_that_nothing_is_confirmed(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(resume_pdf())

    done = run(tmp_path / "a.pdf")

    assert done.returncode == 0
    assert "not confirmed" in done.stdout
    assert "Line Cook" in done.stdout


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"\x89PNG\r\n\x1a\n" + bytes(99), 10), (resume_pdf()[:900], 14), (b"", 14), (b"12 34", 13), (b"{}", 10)],
)
def test_file_that_cannot_be_read_gives_one_line_and_its_code(data: bytes, code: int, tmp_path: Path) -> None:
    (tmp_path / "secret-name.pdf").write_bytes(data)

    done = run(tmp_path / "secret-name.pdf", "--json")

    assert done.returncode == code
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "secret-name" not in done.stderr


def test_absent_file_gives_its_code(tmp_path: Path) -> None:
    assert run(tmp_path / "absent.pdf").returncode == 3
