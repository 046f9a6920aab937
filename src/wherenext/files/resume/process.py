"""Running the process that opens a file, and ending it in time."""

import contextlib
import json
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from wherenext.core import errors
from wherenext.core.errors import (
    DamagedDocument,
    DocumentTooCostly,
    DocumentTooLarge,
    NotFoundError,
    UnsupportedDocument,
)
from wherenext.files.resume.lines import Extract, unpack
from wherenext.files.resume.opening import limits

COMMAND = (sys.executable, "-I", "-m", "wherenext.files.resume.child")
TOO_COSTLY = "Reading the file took too much time or memory. Save the résumé again, smaller, as PDF or DOCX."


def extract(
    path: Path,
    seconds: float = limits.WALL_SECONDS,
    command: Sequence[str] = COMMAND,
    meanwhile: Callable[[], object] = lambda: None,
) -> Extract:
    """Read a file in a process of its own, and do something else while it works.

    Raises the errors that the file causes; a file that brings the process down is a damaged one.
    """
    with opened(path) as descriptor:
        output, code = run(descriptor.fileno(), seconds, command, meanwhile)
    return understand(output, code)


def opened(path: Path) -> Any:
    """Return the file, opened once so that what is checked is what is read."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as error:
        raise NotFoundError("There is no file at this path.") from error
    except OSError as error:
        raise UnsupportedDocument(
            "The file cannot be opened. Check that it is a file and that you may read it."
        ) from error
    known = os.fstat(descriptor)
    try:
        check(known)
    except errors.WherenextError:
        os.close(descriptor)
        raise
    return os.fdopen(descriptor, "rb")


def check(known: os.stat_result) -> None:
    if not stat.S_ISREG(known.st_mode):
        raise UnsupportedDocument("This is not a file. Give the path of a résumé.")
    if known.st_size > limits.FILE_BYTES:
        size, most = known.st_size // 1_000_000, limits.FILE_BYTES // 1_000_000
        raise DocumentTooLarge(
            f"The file has {size} MB; at most {most} MB are read. Save the résumé without large pictures."
        )
    if known.st_size == 0:
        raise DamagedDocument("The file is empty.")


def run(descriptor: int, seconds: float, command: Sequence[str], meanwhile: Callable[[], object]) -> tuple[bytes, int]:
    """Return what the process answers, at most a byte more than allowed, and its exit code.

    Past its time it is killed with all it may have started.
    """
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
        command,
        stdin=descriptor,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        close_fds=True,
    )
    ended = threading.Event()

    def end() -> None:
        ended.set()
        kill(process)

    clock = threading.Timer(seconds, end)
    clock.start()
    try:
        meanwhile()
        output = process.stdout.read(limits.OUTPUT_BYTES + 1) if process.stdout else b""
        if len(output) > limits.OUTPUT_BYTES:
            kill(process)
        code = process.wait()
    finally:
        clock.cancel()
        kill(process)
        if process.stdout:
            process.stdout.close()
    if ended.is_set():
        raise DocumentTooCostly(TOO_COSTLY)
    return output, code


def kill(process: "subprocess.Popen[bytes]") -> None:
    """End the process and all it may have started."""
    if process.poll() is not None:
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def understand(output: bytes, code: int) -> Extract:
    """Tell what the process answered."""
    if code != 0 or len(output) > limits.OUTPUT_BYTES:
        if code in (-getattr(signal, "SIGXCPU", 24), -getattr(signal, "SIGKILL", 9)):
            raise DocumentTooCostly(TOO_COSTLY)
        raise DamagedDocument(
            "The file could not be read: it is damaged, or written in an unusual way. Export it again as PDF or DOCX."
        )
    packed = json.loads(output)
    if "error" in packed:
        raise getattr(errors, packed["error"])(packed["message"])
    return Extract([unpack(line) for line in packed["lines"]], packed["record"], list(packed["notes"]))
