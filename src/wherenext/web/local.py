"""The one journey of this process: local mode serves one person."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from django.http import HttpRequest

from wherenext.application.desk import Desk
from wherenext.application.guidance import Adviser, Guidance
from wherenext.application.ports import Clock, Identifiers, Keyring, OpenJourney, Way
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
    """

    door: "Door"
    keyring: Keyring
    clock: Clock
    identifiers: Identifiers
    way: Way | None = None
    find_world: Callable[[], "World"] | None = None
    opened: OpenJourney | None = None
    desk: Desk | None = None

    @cached_property
    def adviser(self) -> Adviser:
        if self.find_world is None:
            raise DefectError("The site was served without the world of work.")
        return Adviser(self.find_world())

    def open(self, journey: OpenJourney) -> None:
        self.desk = Desk(journey.ledger, self.clock, self.identifiers)
        self.opened = journey

    def lock(self) -> None:
        self.opened = self.desk = None


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
