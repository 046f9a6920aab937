"""What the entries of a document say about one another: they are mostly written in one shape.

Two votes are taken. First the words vote: where pieces in one seat mostly look like titles, a piece there is one,
whatever its own words say. When every entry has been read so, the readings vote: a field that the others have in a seat
is expected there in each.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from wherenext.files.resume.understanding.pieces import Piece, Slot

Key: TypeAlias = tuple[object, ...]
Stretch: TypeAlias = tuple[str, int, int]
"""A label, and the pieces from the first to before the last that it is given."""

WORDS = 0.6
"""Weight of what the words of other entries say, against what the words themselves say."""

READINGS = 1.4
"""Weight of how the other entries were read, where all of them agree."""


AFTER = 1.0
"""Weight of the seats of a field's other pieces, against that of its first."""


def keys_of(slot: Slot) -> tuple[Key, ...]:
    return ("style", slot.style), ("seat", slot.line, slot.cell, slot.part, slot.comma)


@dataclass(slots=True)
class Votes:
    """Sums of what words look like, and counts of how pieces were read, by what the pieces' slots share."""

    sums: dict[tuple[str, Key], float] = field(default_factory=lambda: defaultdict(float))
    seen: Counter[Key] = field(default_factory=Counter)
    read: Counter[tuple[str, Key]] = field(default_factory=Counter)
    known: dict[tuple[Slot, str], float] = field(default_factory=dict)
    """What the words of all entries say of a label in a slot, which is asked for every cut of a head."""

    def add(self, piece: Piece, scores: Mapping[str, float]) -> None:
        """Count what a piece's words look like."""
        for key in keys_of(piece.slot):
            self.seen[key] += 1
            for label, score in scores.items():
                self.sums[label, key] += score

    def besides(self, own: Counter[tuple[str, Key]]) -> "Votes":
        """Return the votes without how one entry itself was read."""
        return Votes(self.sums, self.seen, self.read - own, self.known)

    def of(self, pieces: Sequence[Piece], label: str, others: Iterable[str]) -> float:
        """How much better than the others a label fits where pieces stand, over the whole document."""
        rivals = [other for other in others if other != label]
        asked = pieces[0].slot, label
        if asked not in self.known:
            self.known[asked] = self.by_words(pieces[0], label, rivals)
        return WORDS * self.known[asked] + (READINGS * self.by_readings(pieces, label, rivals) if self.read else 0.0)

    def by_words(self, piece: Piece, label: str, rivals: Sequence[str]) -> float:
        rivals = [rival for rival in rivals if rival != "place"]
        if label == "place":
            return 0.0
        total = 0.0
        for key in keys_of(piece.slot):
            count = self.seen.get(key, 0)
            if count > 1:
                total += (self.sums[label, key] - max((self.sums[rival, key] for rival in rivals), default=0.0)) / count
        return total / 2

    def by_readings(self, pieces: Sequence[Piece], label: str, rivals: Sequence[str]) -> float:
        """From -1 (the others have something else here) to 1; little is said by few."""
        style, seat = keys_of(pieces[0].slot)
        after = (keys_of(piece.slot)[1] for piece in pieces[1:])
        first = self.agreement(style, label, rivals) + self.agreement(seat, label, rivals)
        return first + AFTER * sum(self.agreement(key, label, rivals) for key in after)

    def agreement(self, key: Key, label: str, rivals: Sequence[str]) -> float:
        mine, theirs = self.read[label, key], [self.read[rival, key] for rival in rivals]
        known = mine + sum(theirs)
        return (mine - max(theirs, default=0)) / (known + 2) if known else 0.0


def reading(pieces: Sequence[Piece], stretches: Iterable[Stretch]) -> Counter[tuple[str, Key]]:
    """Count how the pieces of one entry were read, by their slots."""
    return Counter(
        (label, key)
        for label, start, stop in stretches
        if label != "other"
        for piece in pieces[start:stop]
        for key in keys_of(piece.slot)
    )
