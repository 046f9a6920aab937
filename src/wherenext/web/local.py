"""The one journey of this process: local mode serves one person."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from django.http import HttpRequest

from wherenext.application.desk import Desk
from wherenext.application.guidance import Adviser, Guidance
from wherenext.application.ports import Clock, Identifiers, Keyring, OpenJourney, PreferenceStore, Way
from wherenext.core.errors import DefectError

if TYPE_CHECKING:
    from wherenext.application.guidance import World
    from wherenext.web.door import Door


@dataclass
class Local:
    """What the site works with.

    Attributes
    ----------
    door
        Who may come in.
    keyring
        What opens the journey.
    clock, identifiers
        The machine's.
    find_world
        Opens the world of work, which takes a moment and is done when it is first needed.
    way
        The one way to unlock that the person asked for; None for any.
    opened
        The journey while it is unlocked.
    desk
        The same with what is needed to write.
    preferences
        Keeps what the person chose.
    lock_after
        Minutes without a page after which the journey locks itself; None for never.
    can_lock
        Whether locking closes anything: a key file lies beside what it opens.
    used
        When a page was last asked for.
    """

    door: "Door"
    keyring: Keyring
    clock: Clock
    identifiers: Identifiers
    way: Way | None = None
    find_world: Callable[[], "World"] | None = None
    opened: OpenJourney | None = None
    desk: Desk | None = None
    preferences: PreferenceStore | None = None
    lock_after: int | None = None
    can_lock: bool = True
    used: datetime | None = None

    @cached_property
    def adviser(self) -> Adviser:
        if self.find_world is None:
            raise DefectError("The site was served without the world of work.")
        return Adviser(self.find_world())

    def open(self, journey: OpenJourney) -> None:
        self.desk = Desk(journey.ledger, self.clock, self.identifiers)
        self.opened = journey
        self.look_at_ways()
        self.touch()

    def look_at_ways(self) -> None:
        self.can_lock = Way.KEY_FILE not in self.keyring.find_ways()

    def lock(self) -> None:
        """Let go of the key, and of every word that was opened with it."""
        self.opened = self.desk = None
        if "adviser" in self.__dict__:
            self.adviser.forget()

    def touch(self) -> None:
        self.used = self.clock.now()

    def lock_if_idle(self) -> bool:
        """Lock where nobody asked for a page for as long as the person chose; tell whether it is locked."""
        if self.desk is not None and self._is_idle():
            self.lock()
        return self.desk is None

    def _is_idle(self) -> bool:
        if not self.can_lock or self.lock_after is None or self.used is None:
            return False
        return self.clock.now() - self.used >= timedelta(minutes=self.lock_after)


_served: list[Local] = []


def serve(local: Local) -> None:
    """Make this the journey that the site serves from now on."""
    _served[:] = [local]


def local() -> Local:
    if not _served:
        raise DefectError("The site was asked before it was told what to serve.")
    return _served[0]


def desk_of(_request: HttpRequest) -> Desk:
    """Return the desk of whoever asks; there is one person here."""
    desk = local().desk
    if desk is None:
        raise DefectError("A page was asked for while the journey is locked.")
    return desk


def journey_of(_request: HttpRequest) -> OpenJourney:
    opened = local().opened
    if opened is None:
        raise DefectError("A page was asked for while the journey is locked.")
    return opened


def guidance_of(request: HttpRequest) -> Guidance:
    """Return what can be told of the journey as it stands."""
    return local().adviser.consider(desk_of(request).journey())
