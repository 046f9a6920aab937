"""An uploaded résumé as a file to read, kept off the disk where the system can."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def hold(content: bytes) -> Iterator[Path]:
    """Give a path under which the content can be read while the block lasts, by child processes too."""
    if hasattr(os, "memfd_create"):
        handle = os.memfd_create("resume")
        try:
            with os.fdopen(os.dup(handle), "wb") as file:
                file.write(content)
            yield Path(f"/proc/{os.getpid()}/fd/{handle}")
        finally:
            os.close(handle)
    else:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "resume"
            path.touch(mode=0o600)
            path.write_bytes(content)
            yield path
