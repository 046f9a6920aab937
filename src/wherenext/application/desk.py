"""The desk: one open journey, folded once and carried on as entries come, and the pen to write into it."""

from collections.abc import Sequence
from threading import RLock

from wherenext.application.ports import Clock, Identifiers, Ledger
from wherenext.core.journey.entry import Draft, Entry, enter
from wherenext.core.journey.journey import Journey, fold
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId
from wherenext.core.journey.rules import check


class Desk:
    """Where a person works on an open journey. Threads may share it.

    Parameters
    ----------
    ledger
        The entries of the journey.
    clock
        Tells when an entry is made.
    identifiers
        Names entries.
    """

    def __init__(self, ledger: Ledger, clock: Clock, identifiers: Identifiers) -> None:
        self.ledger = ledger
        self.clock = clock
        self.identifiers = identifiers
        # What is looked up before it is written must still be so when it is written.
        self.turn = RLock()
        self._entries: tuple[Entry[Payload], ...] = ()
        self._journey = Journey()

    def journey(self) -> Journey:
        """Return everything that holds now; folded anew only where the ledger has changed.

        Returns
        -------
        Journey
            Also with what another program has written meanwhile.
        """
        entries = self.ledger.read()
        with self.turn:
            if entries is not self._entries:
                self._journey = self._carry_on(entries)
                self._entries = entries
            return self._journey

    def write(self, identifier: EntryId, payload: Payload, retracts: Sequence[EntryId] = ()) -> Entry[Payload]:
        """Append one entry; done again with the same identifier, it changes nothing.

        Parameters
        ----------
        identifier
            The name of the entry to be.
        payload
            What it says.
        retracts
            Entries that it takes back.

        Returns
        -------
        Entry
            The entry that stands under the identifier.
        """
        return self.write_all([self.draft(payload, identifier, retracts)])[0]

    def write_all(self, drafts: Sequence[Draft[Payload]]) -> tuple[Entry[Payload], ...]:
        """Append several entries, all or none.

        Parameters
        ----------
        drafts
            From :meth:`draft`. A later one may name an earlier one.

        Returns
        -------
        tuple
            Their entries. None is written where one of them breaks a rule of :mod:`wherenext.core.journey.rules`,
            which raises a PersonError.
        """
        with self.turn:
            self._hold_against_rules(drafts)
            return self.ledger.append(drafts)

    def _hold_against_rules(self, drafts: Sequence[Draft[Payload]]) -> None:
        journey = self.journey()
        written = {each.identifier for each in journey.entries}
        for each in drafts:
            # What was sent twice gives the entry that stands already: the ledger sees to that.
            if each.identifier not in written:
                check(each, journey)
                written.add(each.identifier)
                journey = journey.append(enter(each, journey.entries[-1] if journey.entries else None))

    def draft(
        self, payload: Payload, identifier: EntryId | None = None, retracts: Sequence[EntryId] = ()
    ) -> Draft[Payload]:
        """Return a draft made now.

        Parameters
        ----------
        payload
            What it says.
        identifier
            Its name; a fresh one where None is given.
        retracts
            Entries that it takes back.

        Returns
        -------
        Draft
            By the explorer, private.
        """
        name = self.identifiers.make() if identifier is None else identifier
        return Draft(name, self.clock.now(), payload, retracts=tuple(retracts))

    def _carry_on(self, entries: tuple[Entry[Payload], ...]) -> Journey:
        known = len(self._entries)
        if not known or entries[:known] != self._entries or len(entries) - known > FEW:
            return fold(entries)
        journey = self._journey
        for each in entries[known:]:
            journey = journey.append(each)
        return journey


FEW = 10
"""Up to so many fresh entries are carried on one by one; beyond that folding anew is faster."""
