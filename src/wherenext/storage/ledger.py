"""The ledger of one open journey: entries are sealed on their way in and opened on their way out."""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Lock

from django.db import transaction

from wherenext.application.ports import Adoption, Check, Clock
from wherenext.core.errors import NotFoundError, PersonError
from wherenext.core.journey.entry import Draft, Entry, enter
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId
from wherenext.storage.backups import Backups
from wherenext.storage.chain import find_break
from wherenext.storage.models import EntryRow, JourneyRow
from wherenext.storage.patience import patiently
from wherenext.storage.reading import FEW, Opened, refresh
from wherenext.storage.upkeep import finish_erasures
from wherenext.storage.vault import Vault
from wherenext.storage.writing import Writing

log = logging.getLogger(__name__)

Entries = tuple[Entry[Payload], ...]


class SealedLedger:
    """A :class:`~wherenext.application.ports.Ledger`. Threads may share it; processes may share its database."""

    def __init__(self, vault: Vault, clock: Clock, backups: Backups) -> None:
        self._vault = vault
        self._clock = clock
        self._backups = backups
        self._opened = Opened()
        self._refreshing = Lock()

    def append(self, drafts: Sequence[Draft[Payload]]) -> Entries:
        patiently(lambda: self._append(drafts))
        self._keep_backup()
        found = {each.identifier: each for each in self.read()}
        return tuple(found[each.identifier] for each in drafts)

    def adopt(self, entries: Sequence[Entry[Payload]]) -> Adoption:
        adoption = patiently(lambda: self._adopt(entries))
        self._keep_backup()
        return adoption

    def read(self, after: int = 0) -> Entries:
        with self._refreshing:
            before = self._opened
            self._opened = patiently(lambda: refresh(self._vault, before))
            opened = self._opened
        if opened.unreadable != before.unreadable:
            log.warning("%d entries cannot be opened", opened.unreadable)
        return tuple(each for each in opened.entries if each.sequence > after) if after else opened.entries

    def erase(self, *identifiers: EntryId) -> None:
        patiently(lambda: self._mark_erased(identifiers))
        patiently(lambda: finish_erasures(self._backups, self._clock.now().date()))

    def find_erased(self) -> tuple[int, ...]:
        return patiently(self._find_erased)

    def check(self) -> Check:
        opened = patiently(lambda: refresh(self._vault, Opened()))
        rows = EntryRow.objects.filter(journey=self._vault.journey)
        broken = patiently(lambda: find_break(rows.order_by("sequence").iterator()))
        erased = patiently(lambda: rows.filter(erased__isnull=False).count())
        return Check(len(opened.entries), erased, opened.unreadable, broken)

    def _append(self, drafts: Sequence[Draft[Payload]]) -> None:
        with self._writing() as writing:
            known = self._find_known([each.identifier for each in drafts])
            if any(known.values()):
                raise PersonError("This entry was erased; what was erased does not come back.")
            for draft in drafts:
                if draft.identifier not in known:
                    writing.add(enter(draft, writing.last))
                    known[draft.identifier] = False

    def _adopt(self, entries: Sequence[Entry[Payload]]) -> Adoption:
        with self._writing() as writing:
            known = self._find_known([each.identifier for each in entries])
            for entry in entries:
                if entry.identifier not in known:
                    writing.add_record(entry)
        erased = sum(known.values())
        return Adoption(tuple(writing.entries), len(known) - erased, erased)

    def _find_known(self, identifiers: Sequence[EntryId]) -> dict[EntryId, bool]:
        """Return the identifiers that are in the ledger, each with whether its entry was erased."""
        tags = {self._vault.tag(each): each for each in identifiers}
        rows = EntryRow.objects.filter(journey=self._vault.journey)
        if len(tags) <= FEW:
            rows = rows.filter(tag__in=tags)
        found = {bytes(tag): erased is not None for tag, erased in rows.values_list("tag", "erased")}
        return {identifier: found[tag] for tag, identifier in tags.items() if tag in found}

    @contextmanager
    def _writing(self) -> Iterator[Writing]:
        with self._holding() as row:
            writing = Writing(self._vault, row, self._clock.now())
            yield writing
            writing.store()

    @contextmanager
    def _holding(self) -> Iterator[JourneyRow]:
        """Hold the journey's row: no other process writes meanwhile, so that places are given one by one."""
        with transaction.atomic("default", durable=True):
            row = JourneyRow.objects.select_for_update().filter(pk=self._vault.journey, ended=None).first()
            if row is None:
                raise NotFoundError("This journey was deleted.")
            yield row

    def _mark_erased(self, identifiers: Sequence[EntryId]) -> None:
        tags = [self._vault.tag(each) for each in dict.fromkeys(identifiers)]
        with self._holding() as row:
            found = EntryRow.objects.filter(journey=row, tag__in=tags)
            if len(found) < len(tags):
                raise NotFoundError("There is no entry of this identifier.")
            # Seconds are enough here too, as for the storing.
            if found.filter(erased=None).update(erased=self._clock.now().replace(microsecond=0)):
                row.erasures += 1
                row.save(update_fields=["erasures"])

    def _find_erased(self) -> tuple[int, ...]:
        rows = EntryRow.objects.filter(journey=self._vault.journey).order_by("sequence")
        standing = set(rows.filter(erased=None).values_list("sequence", flat=True))
        # A record that was taken in may have had gaps of its own.
        last = rows.values_list("sequence", flat=True).last() or 0
        return tuple(each for each in range(1, last + 1) if each not in standing)

    def _keep_backup(self) -> None:
        self._backups.keep(self._clock.now().date())
