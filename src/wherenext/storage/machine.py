"""What this machine gives: the time, and identifiers that nothing else has."""

from datetime import UTC, datetime
from uuid import uuid4

from wherenext.core.journey.reference import EntryId


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class RandomIdentifiers:
    def make(self) -> EntryId:
        return EntryId(str(uuid4()))
