"""A disk that loses power: what was synced stays; of the rest anything may be there, gone or torn."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from bench.crash.trace import Cut, Event, Make, Remove, Rename, Sync, Told, Write

SECTOR = 512
"""What a disk writes whole or not at all."""


@dataclass
class File:
    """A file's content as it is on the disk, and what is still on its way there."""

    synced: bytearray = field(default_factory=bytearray)
    waiting: list[Write | Cut] = field(default_factory=list)

    def sync(self) -> None:
        for each in self.waiting:
            apply(self.synced, each)
        self.waiting.clear()

    def settle(self, chance: random.Random) -> bytearray:
        """Return what a power cut leaves: each write on its way whole, in part or not at all, in any order."""
        content = bytearray(self.synced)
        pieces = [piece for each in self.waiting for piece in tear(each) if chance.random() < 0.5]
        if chance.random() < 0.5:
            chance.shuffle(pieces)
        for piece in pieces:
            apply(content, piece)
        return content


def tear(change: Write | Cut) -> Iterator[Write | Cut]:
    if isinstance(change, Cut):
        yield change
        return
    start = change.offset
    while start < (end := change.offset + len(change.data)):
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        yield Write(change.path, start, change.data[start - change.offset : stop - change.offset])
        start = stop


def apply(content: bytearray, change: Write | Cut) -> None:
    if isinstance(change, Cut):
        content[change.size :] = b""
        content.extend(bytes(change.size - len(content)))
        return
    content.extend(bytes(max(0, change.offset - len(content))))
    content[change.offset : change.offset + len(change.data)] = change.data


Names = dict[str, File | None]
"""Files and, as None, folders by name."""


class Disk:
    """Files and names, each with what is synced and what is only on its way."""

    def __init__(self) -> None:
        self._names: Names = {}
        self._synced: Names = {}
        self._waiting: list[tuple[str, File | None, bool]] = []

    def do(self, event: Event) -> None:
        if isinstance(event, Make):
            self._name(event.path, None if event.is_folder else File())
        elif isinstance(event, Remove):
            self._forget(event.path)
        elif isinstance(event, Rename):
            file = self._names[event.path]
            self._forget(event.path)
            self._name(event.to, file)
        elif isinstance(event, Sync):
            self._sync(event.path)
        elif not isinstance(event, Told):
            file = self._names[event.path]
            assert file is not None
            file.waiting.append(event)

    def settle(self, chance: random.Random, folder: str, to: Path) -> None:
        """Write what a power cut now could leave of `folder` to another place."""
        names = dict(self._synced)
        # Names may outlive their sync, but each folder keeps its own order.
        dropped = {each for each in {parent(path) for path, *_ in self._waiting} if chance.random() < 0.5}
        for path, file, is_there in self._waiting:
            if parent(path) not in dropped:
                change(names, path, file, is_there=is_there)
        for path, file in sorted(names.items(), key=lambda each: each[0]):
            target = to / PurePosixPath(path).relative_to(folder)
            if file is None and (target.parent.exists()):
                target.mkdir(mode=0o700)
            elif file is not None and target.parent.exists():
                target.write_bytes(file.settle(chance))

    def _name(self, path: str, file: File | None) -> None:
        self._names[path] = file
        self._waiting.append((path, file, True))

    def _forget(self, path: str) -> None:
        file = self._names.pop(path)
        self._waiting.append((path, file, False))

    def _sync(self, path: str) -> None:
        file = self._names.get(path)
        if file is not None:
            file.sync()
            return
        for each, kept, is_there in self._waiting:
            if parent(each) == path:
                change(self._synced, each, kept, is_there=is_there)
        self._waiting = [each for each in self._waiting if parent(each[0]) != path]


def change(names: Names, path: str, file: File | None, *, is_there: bool) -> None:
    if is_there:
        names[path] = file
    else:
        names.pop(path, None)


def parent(path: str) -> str:
    return str(PurePosixPath(path).parent)
