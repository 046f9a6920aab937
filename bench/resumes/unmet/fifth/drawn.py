"""The fifth set is pages only: nothing of it is drawn by a program."""

from collections.abc import Callable

DRAWN: dict[str, Callable[[], bytes]] = {}
