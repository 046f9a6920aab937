"""Columns of names that are read only when someone asks for them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TypeVar, overload

T = TypeVar("T")
REMEMBERED = 64


class LazySequence(Sequence[T]):
    """A sequence of known length whose items are all read at the first use of one."""

    def __init__(self, length: int, read: Callable[[], Sequence[T]]) -> None:
        self._length = length
        self._read = read

    @cached_property
    def _items(self) -> Sequence[T]:
        return self._read()

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...
    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        return self._items[index]

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)


class LazyMapping(Mapping[str, T]):
    """A mapping that is read at its first use."""

    def __init__(self, read: Callable[[], Mapping[str, T]]) -> None:
        self._read = read

    @cached_property
    def _items(self) -> Mapping[str, T]:
        return self._read()

    def __getitem__(self, key: str) -> T:
        return self._items[key]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)


class ReadSequence(Sequence[T]):
    """A sequence of known length whose items are read one by one, the last few remembered."""

    def __init__(self, length: int, read: Callable[[int], T]) -> None:
        self._length = length
        self._read = lru_cache(REMEMBERED)(read)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...
    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        if isinstance(index, slice):
            return [self._read(each) for each in range(self._length)[index]]
        return self._read(range(self._length)[index])

    def __len__(self) -> int:
        return self._length
