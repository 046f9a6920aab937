"""Employers with years of their own over the titles held there.

What tells them from jobs is arithmetic: the years of the titles below fill those of the employer, from its first to its
last, and nothing is told of the employer itself.
"""

from collections.abc import Sequence
from typing import TypeAlias

from wherenext.core.journey.resume import Period
from wherenext.files.resume.understanding.entry import Entry
from wherenext.files.resume.understanding.heads import cut_head
from wherenext.files.resume.understanding.items import Item
from wherenext.files.resume.words.lexicon import title_score
from wherenext.files.resume.words.periods import find_periods

Years: TypeAlias = tuple[int, int]

LEAST_BETTER = 1.0
"""How much more like a title what stands below must look."""


def with_spans(entries: Sequence[Entry]) -> list[Entry]:
    """Mark employers whose years are filled by the titles below them; one title goes with its employer's line."""
    kept: list[Entry] = []
    years = [years_of(entry) for entry in entries]
    at = 0
    while at < len(entries):
        below = filling(entries, years, at)
        if len(below) == 1:
            kept.append(Entry([*undated(entries[at].head), *below[0].head], below[0].body))
        else:
            kept.append(entries[at])
            for entry in below:
                entry.in_group = entries[at].heads_group = True
                kept.append(entry)
        at += 1 + len(below)
    return kept


def filling(entries: Sequence[Entry], years: Sequence[Years | None], at: int) -> Sequence[Entry]:
    """Return the entries below one whose years together are its own; none where there are no such."""
    whole = years[at]
    if whole is None or entries[at].body:
        return ()
    spans: list[Years] = []
    for span in years[at + 1 :]:
        if span is None or span[0] < whole[0] or span[1] > whole[1]:
            break
        spans.append(span)
        below = entries[at + 1 : at + 1 + len(spans)]
        filled = min(first for first, _ in spans) == whole[0] and max(last for _, last in spans) == whole[1]
        if filled and is_over(entries[at], below):
            return below
    return ()


def is_over(employer: Entry, titles: Sequence[Entry]) -> bool:
    """Whether what stands below looks like titles, and what stands above does not."""
    return all(likeness(entry) >= likeness(employer) + LEAST_BETTER for entry in titles)


def likeness(entry: Entry) -> float:
    """How much the likeliest title in an entry's head looks like one."""
    pieces = cut_head([item.line for item in entry.head]).pieces
    return max((title_score(piece.text) for piece in pieces), default=0.0)


LAST_YEAR = 9999
"""After every year that is read, so that what goes on ends last."""


def years_of(entry: Entry) -> Years | None:
    """First and last year of an entry; a period that goes on ends after all others."""
    period = cut_head([item.line for item in entry.head]).period or Period()
    if period.start is None or (period.end is None and not period.ongoing):
        return None
    return period.start.year, LAST_YEAR if period.end is None else period.end.year


def undated(head: Sequence[Item]) -> list[Item]:
    """Return head lines as they are; the period of the title below says more and comes first."""
    return [item for item in head if not all(find_periods(cell.text) for cell in item.line.cells)]
