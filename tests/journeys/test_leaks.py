"""What a person typed or uploaded is nowhere on the disk in a form that can be read."""

import base64
import os
import tempfile
from pathlib import Path

import pytest

from tests.journeys import telling
from tests.journeys.conftest import serve

MARK = "Quizzaciously whispered kumquats"


@pytest.fixture
def temporary(tmp_path, monkeypatch) -> Path:
    """A folder for temporary files that the program alone uses."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


def spell(text: str) -> list[bytes]:
    """Spell a text in every way in which it might lie around."""
    plain = text.encode()
    shifted = [base64.b64encode(b"\0" * at + plain)[4:-4] for at in range(3)]
    return [plain, text.encode("utf-16-le"), text.encode("utf-16-be"), plain.hex().encode(), *shifted]


def find_leaks(*folders: Path) -> list[str]:
    files = [Path(folder) / name for top in folders for folder, _, names in os.walk(top) for name in names]
    return [str(each) for each in files if any(mark in each.read_bytes() for mark in spell(MARK))]


def test_what_was_typed_is_nowhere_in_clear(browser, home, temporary, tmp_path):
    assert Path(tempfile.gettempdir())
    with serve(home, "key-file") as site:
        context = browser.new_context(java_script_enabled=False, base_url=site.address)
        context.set_default_timeout(120_000)  # a megabyte takes a busy machine long to lay out
        page = context.new_page()
        page.goto(site.entrance)
        telling.tell_why(page, f"{MARK}. " * 30_000)
        telling.tell_dislike(page, MARK)
        resume = tmp_path / "resume.txt"
        resume.write_text(f"Sam Example\nsam@example.com\n\nExperience\nWelder, A yard\n2019 - 2021\n- {MARK}\n")
        page.goto("/begin/resume/")
        page.get_by_label("Your résumé").set_input_files(resume)
        telling.press(page, "Read it")
        assert page.get_by_role("region", name="The résumé’s own words").get_by_text(MARK).is_visible()
        resume.unlink()
        assert find_leaks(home, temporary) == []
        page.goto("/record/?kind=why%20now")
        page.get_by_role("link", name="Quizzaciously").first.click()
        page.get_by_text("Nobody can read it again").click()
        telling.press(page, "Erase this entry")
        context.close()
        site.process.terminate()
        printed = site.process.communicate()[0]
    assert MARK not in printed
    assert find_leaks(home, temporary) == []
