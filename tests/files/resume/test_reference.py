"""The reference says what the program does."""

import re
from pathlib import Path

from wherenext.core import errors
from wherenext.files.resume.opening import limits


def test_limits_stand_in_the_reference(root: Path) -> None:
    text = (root / "docs/reference/resume.md").read_text(encoding="utf-8")

    for wanted in (
        f"{limits.FILE_BYTES // 1_000_000} MB",
        f"{limits.UNPACKED_BYTES // 1_000_000} MB, {limits.MEMBER_BYTES // 1_000_000} MB a part",
        f"{limits.ARCHIVE_MEMBERS:,} parts",
        f"| pages | {limits.PAGES};",
        f"{limits.CHARACTERS:,} characters, {limits.LINES:,} lines",
        f"{limits.CPU_SECONDS} s, {limits.WALL_SECONDS:.0f} s",
        f"{limits.MEMORY_BYTES / 1e9} GB",
    ):
        assert wanted in text


def test_exit_codes_of_documents_stand_in_the_reference(root: Path) -> None:
    text = (root / "docs/reference/resume.md").read_text(encoding="utf-8")
    codes = {int(code) for code in re.findall(r"^\| (\d+) \|", text, re.MULTILINE)}

    assert {kind.exit_code for kind in (errors.DocumentError, *errors.DocumentError.__subclasses__())} <= codes
