"""Guidance kept on the latest state of a journey, and worked out aside where it takes long."""

from contextlib import suppress
from threading import Lock, Thread

from wherenext.application.guidance import Guidance
from wherenext.application.remembering import RememberingReader
from wherenext.application.resume import leave_out_unconfirmed
from wherenext.application.world import World
from wherenext.core.journey.journey import Journey


class Adviser:
    """Keeps the guidance on the latest state of a journey. Threads may share it.

    Parameters
    ----------
    world
        The world of work.
    """

    def __init__(self, world: World) -> None:
        self._reader = RememberingReader(world.reader)
        self.world = World(world.catalog, self._reader)
        self._turn = Lock()
        self._journey: Journey | None = None
        self._latest: Guidance | None = None
        self._worker: Thread | None = None

    def consider(self, journey: Journey) -> Guidance:
        """Return guidance on a journey, the same one as long as the journey has not changed.

        Parameters
        ----------
        journey
            The journey.

        Returns
        -------
        Guidance
            Nothing of it is worked out yet where the journey is new. What was read from a résumé counts in it only
            once the person has confirmed it.
        """
        with self._turn:
            if self._latest is None or self._journey is not journey:
                self._journey = journey
                self._latest = Guidance(leave_out_unconfirmed(journey), self.world)
                self._worker = None
            return self._latest

    def get_ready(self, guidance: Guidance, seconds: float) -> bool:
        """Read what the journey says, aside, and wait for it a while.

        Parameters
        ----------
        guidance
            From :meth:`consider`.
        seconds
            How long to wait at most.

        Returns
        -------
        bool
            Whether it is read; where it is not, ask again later.
        """
        with self._turn:
            is_latest = guidance is self._latest
            worker = self._worker if is_latest else None
            if worker is None:
                worker = Thread(target=_work_out, args=(guidance,), daemon=True)
                worker.start()
                # One who still asks for an earlier state must not have the latest pass for read.
                self._worker = worker if is_latest else self._worker
        worker.join(seconds)
        return not worker.is_alive()

    @property
    def progress(self) -> tuple[int, int]:
        """How many texts are read, and how many there are."""
        return self._reader.progress

    def forget(self) -> None:
        """Let go of the journey, as when it is locked."""
        with self._turn:
            self._journey = self._latest = None
            self._reader.forget()


def _work_out(guidance: Guidance) -> None:
    # What goes wrong goes wrong again where it is asked for, and is told there.
    with suppress(Exception):
        _ = guidance.known
