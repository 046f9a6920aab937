"""A file that holds a person's words: written whole or not at all, and for its owner alone."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path


def write_own_file(path: Path, texts: Iterable[str]) -> None:
    """Write texts beside `path` first and put them in place in one step, so that nothing half is left anywhere.

    The file can be read by its owner alone, where the system knows owners. What stands behind a link is replaced, not
    the link; what is no file, such as a terminal or a pipe, is written to as it is.
    """
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(texts)
    else:
        _put_in_place(path.resolve(), texts)


def _put_in_place(path: Path, texts: Iterable[str]) -> None:
    # Its name is of its own: a file of the person's that is called like it may lie there.
    handle, name = tempfile.mkstemp(prefix="wherenext-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(texts)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        # Also when a person interrupts: no words stay behind where nobody looks for them.
        Path(name).unlink(missing_ok=True)
        raise
