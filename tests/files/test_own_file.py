import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from wherenext.files.own_file import write_own_file


def test_file_is_whole_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "diary.txt"
    path.write_text("an earlier one, open to all", "utf-8")
    path.chmod(0o644)
    write_own_file(path, ["Monday\n", "Tuesday: 錦鯉\n"])
    assert path.read_bytes() == "Monday\nTuesday: 錦鯉\n".encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_breaks_off_leaves_the_earlier_file_and_no_words(tmp_path: Path) -> None:
    def words() -> Iterator[str]:
        yield "a secret\n"
        raise KeyboardInterrupt

    path = tmp_path / "diary.txt"
    path.write_text("before", "utf-8")
    with pytest.raises(KeyboardInterrupt):
        write_own_file(path, words())
    assert [(each.name, each.read_text("utf-8")) for each in tmp_path.iterdir()] == [("diary.txt", "before")]


def test_file_that_is_called_like_a_part_is_left_alone(tmp_path: Path) -> None:
    beside = tmp_path / "diary.txt.part"
    beside.write_text("mine", "utf-8")
    write_own_file(tmp_path / "diary.txt", ["words"])
    assert beside.read_text("utf-8") == "mine"


def test_link_leads_where_it_led(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "diary.txt"
    link.symlink_to(tmp_path / "elsewhere" / "diary.txt")
    write_own_file(link, ["words"])
    assert link.is_symlink()
    assert (tmp_path / "elsewhere" / "diary.txt").read_text("utf-8") == "words"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen([sys.executable, "-c", f"print(open({str(pipe)!r}).read())"], stdout=-1, text=True) as reader:
        write_own_file(pipe, ["words"])
        assert reader.communicate(timeout=60)[0] == "words\n"
    assert pipe.is_fifo()
