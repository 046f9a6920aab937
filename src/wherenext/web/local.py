"""The one journey of this process: local mode serves one person."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import RLock
from typing import TYPE_CHECKING

from django.http import HttpRequest

from wherenext.application.adviser import Adviser
from wherenext.application.desk import Desk
from wherenext.application.guidance import Guidance
from wherenext.application.ports import Clock, Identifiers, Keyring, OpenJourney, PreferenceStore, Way
from wherenext.core.errors import CatalogError, DefectError

if TYPE_CHECKING:
    from wherenext.application.world import World
    from wherenext.web.door import Door

log = logging.getLogger(__name__)
PATIENCE_SECONDS = 0.7
"""How long a person looks at a page that does not come before wondering."""


class StillReading(Exception):  # noqa: N818 - no error: the answer comes in a moment
    """The journey's words are being read."""

    def __init__(self, read: int, count: int) -> None:
        super().__init__()
        self.read = read
        self.count = count


@dataclass(frozen=True, slots=True)
class Advised:
    """Guidance, and which edition of the catalog it rests on."""

    edition: str
    adviser: Adviser


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
    find_edition
        Returns what changes whenever another catalog is put in use.
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
    on_open
        Called once the journey is unlocked.
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
    find_edition: Callable[[], str] = lambda: ""
    on_open: Callable[[], None] = lambda: None
    _advised: "Advised | None" = None
    _turn: RLock = field(default_factory=RLock)

    @property
    def adviser(self) -> Adviser:
        """Return guidance in the catalog that is in use now; where another one was put in use, it is opened first."""
        with self._turn:
            edition = self.find_edition()
            if self._advised is None or self._advised.edition != edition:
                self._advised = Advised(edition, self._open_world(edition))
            return self._advised.adviser

    def is_replaced(self) -> bool:
        """Tell whether another catalog was put in use since this one was opened."""
        return self._advised is not None and self._advised.edition != self.find_edition()

    def _open_world(self, edition: str) -> Adviser:
        if self.find_world is None:
            raise DefectError("The site was served without the world of work.")
        try:
            return Adviser(self.find_world())
        except CatalogError:
            if self._advised is None:
                raise
            # The one at hand still answers; the log says what is wrong with the new one.
            log.warning("The catalog that was put in use cannot be opened; the one before is used on")
            return self._advised.adviser

    def open(self, journey: OpenJourney) -> None:
        self.desk = Desk(journey.ledger, self.clock, self.identifiers)
        self.opened = journey
        self.look_at_ways()
        self.touch()
        self.on_open()

    def look_at_ways(self) -> None:
        self.can_lock = Way.KEY_FILE not in self.keyring.find_ways()

    def lock(self) -> None:
        """Let go of the key, and of every word that was opened with it."""
        self.opened = self.desk = None
        with self._turn:
            if self._advised is not None:
                self._advised.adviser.forget()

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
    """Return what can be told of the journey as it stands; a page that would take long says so and comes by itself."""
    adviser = local().adviser
    guidance = adviser.consider(desk_of(request).journey())
    if request.method == "GET" and not adviser.get_ready(guidance, PATIENCE_SECONDS):
        raise StillReading(*adviser.progress)
    return guidance
