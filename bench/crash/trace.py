"""Every write and sync of a writing process, recorded by strace and read back in order."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CALLS = "openat,close,write,pwrite64,ftruncate,fsync,fdatasync,rename,unlink,mkdir,rmdir"
LINE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")
STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Write:
    path: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file cut or lengthened to a size."""

    path: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    path: str


@dataclass(frozen=True, slots=True)
class Make:
    """A name that appears; a folder where `is_folder`."""

    path: str
    is_folder: bool


@dataclass(frozen=True, slots=True)
class Rename:
    path: str
    to: str


@dataclass(frozen=True, slots=True)
class Remove:
    path: str


@dataclass(frozen=True, slots=True)
class Told:
    """What the writer said on standard output."""

    text: str


Event = Write | Cut | Sync | Make | Rename | Remove | Told


def record(home: Path, seed: int, acts: int) -> list[Event]:
    """Run a writer on a new home and return what it did to the disk, and said, in order."""
    trace = home.with_name(f"{home.name}.trace")
    writer = [sys.executable, "-m", "bench.crash.writer", str(home), str(seed), str(acts)]
    command = ["strace", "-xx", "-s", "100000000", "-e", f"trace={CALLS}", "-o", str(trace), *writer]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    with trace.open(encoding="ascii") as lines:
        events = list(Reading(str(home.parent)).read(lines))
    trace.unlink()
    return events


class Reading:
    """Follows which descriptor means which file, and keeps what happens under one folder."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._open: dict[int, str] = {}
        self._places: dict[int, int] = {}
        self._there: set[str] = set()

    def read(self, lines: Iterator[str]) -> Iterator[Event]:
        for line in lines:
            found = LINE.match(line)
            if found and not found[3].startswith("-"):
                arguments = STRING.sub("", found[2]).split(", ")
                texts = [bytes.fromhex(each.replace("\\x", "")) for each in STRING.findall(found[2])]
                yield from self._take(found[1], arguments, texts, int(found[3]))

    def _take(self, call: str, arguments: list[str], texts: list[bytes], result: int) -> Iterator[Event]:
        if call == "openat":
            yield from self._take_open(texts[0].decode(), arguments[2], result)
        elif call in ("mkdir", "rename", "unlink"):
            yield from self._take_name(call, [each.decode() for each in texts])
        elif call == "close":
            self._open.pop(int(arguments[0]), None)
        elif call == "write" and arguments[0] == "1":
            yield Told(texts[0].decode())
        elif int(arguments[0]) in self._open:
            yield from self._take_file(call, int(arguments[0]), arguments, texts)

    def _take_open(self, path: str, flags: str, handle: int) -> Iterator[Event]:
        # The index of the log is memory that SQLite makes anew after a crash.
        if path.startswith(self._folder) and not path.endswith("-shm"):
            self._open[handle], self._places[handle] = path, 0
            if "O_CREAT" in flags and path not in self._there:
                self._there.add(path)
                yield Make(path, is_folder=False)
            if "O_TRUNC" in flags:
                yield Cut(path, 0)

    def _take_name(self, call: str, paths: list[str]) -> Iterator[Event]:
        if not paths[0].startswith(self._folder) or paths[0].endswith("-shm"):
            return
        if call == "mkdir":
            yield Make(paths[0], is_folder=True)
        elif call == "unlink":
            self._there.discard(paths[0])
            yield Remove(paths[0])
        else:
            self._there.discard(paths[0])
            self._there.add(paths[1])
            self._open = {handle: paths[1] if each == paths[0] else each for handle, each in self._open.items()}
            yield Rename(paths[0], paths[1])

    def _take_file(self, call: str, handle: int, arguments: list[str], texts: list[bytes]) -> Iterator[Event]:
        path = self._open[handle]
        if call in ("fsync", "fdatasync"):
            yield Sync(path)
        elif call == "ftruncate":
            yield Cut(path, int(arguments[1]))
        elif call == "pwrite64":
            yield Write(path, int(arguments[3]), texts[0])
        elif call == "write":
            yield Write(path, self._places[handle], texts[0])
            self._places[handle] += len(texts[0])
