"""Entries of a section: which lines head an entry, which tell of it.

Dates hold entries together: an entry is a run of head lines with a period in it, followed by what is told of it.
Where several periods stand in one run of head lines, the run is cut so that every part keeps one.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from wherenext.files.resume.lines import BOLD, Line
from wherenext.files.resume.understanding.entry import Entry
from wherenext.files.resume.understanding.heads import cut_head
from wherenext.files.resume.understanding.items import (
    Item,
    classify,
    heads_from_bullets,
    is_label,
    only_dates_in_the_margin,
)
from wherenext.files.resume.understanding.line_shapes import first_look, is_whole, look, names_nothing, shape
from wherenext.files.resume.understanding.spans import with_spans
from wherenext.files.resume.words.lexicon import CLEAR, title_score
from wherenext.files.resume.words.schooling import LICENCE


def find_entries(lines: Sequence[tuple[int, Line]]) -> list[Entry]:
    """Entries of one section, in the order of the document; lines come with their number in the document."""
    items = only_dates_in_the_margin(classify(lines))
    if not any(item.kind in ("head", "label") and item.has_period for item in items):
        items = heads_from_bullets(items)
    entries: list[Entry] = []
    for run in runs_of(items):
        entries += split(run, usual_lead(items))
    return under_the_same(with_spans(demote(entries)))


def under_the_same(entries: Sequence[Entry]) -> list[Entry]:
    """Mark titles that stand alone where the others stand under their employers' lines: the last of these is theirs."""
    heads = [looks_of(entry) for entry in entries]
    over = Counter(looks for looks in heads if len(looks) == WITH_EMPLOYER and looks[0] != looks[1])
    usual, count = over.most_common(1)[0] if over else ((), 0)
    for above, entry, looks in zip(entries, entries[1:], heads[1:], strict=False):
        alone = looks == usual[1:] and entry.head[0].is_range
        if count >= SEVERAL and alone and not entry.heads_group and is_under(above, usual):
            entry.in_group = True
    return list(entries)


WITH_EMPLOYER, SEVERAL = 2, 2
"""Lines of a head with the employer over the title, and how many entries must have such heads."""


def is_under(above: Entry, usual: tuple[object, ...]) -> bool:
    return above.in_group or looks_of(above) == usual


def looks_of(entry: Entry) -> tuple[object, ...]:
    return tuple(first_look(item.line) for item in entry.head)


def runs_of(items: Sequence[Item]) -> list[Entry]:
    """Head lines and what follows them; a head after told lines begins a new run."""
    runs: list[Entry] = []
    for item in items:
        if not runs or (item.kind == "head" and (begins_anew(item, runs[-1]) or is_whole_below(item, runs[-1]))):
            runs.append(Entry())
        (runs[-1].head if item.kind in ("head", "label") else runs[-1].body).append(item)
    return runs


def begins_anew(item: Item, above: Entry) -> bool:
    """Whether something was told of the entry above, so that a head begins another."""
    return bool(above.body) and not is_date_of(item, above)


def is_whole_below(item: Item, above: Entry) -> bool:
    """Whether a line tells a course with its school, below one that does so too or is a licence."""
    if not above.head or above.head[-1].kind != "head" or not is_whole(item.line):
        return False
    last = above.head[-1].line
    return is_whole(last) or (LICENCE.search(last.text) is not None and len(cut_head([last]).pieces) > 1)


def is_date_of(item: Item, above: Entry) -> bool:
    """Whether a line is but a date, which an entry with something told of it already still lacks."""
    alone = item.has_period and all(is_label(cell) for cell in item.line.cells)
    return alone and bool(above.head) and not above.has_period and len(above.body) <= FEW_TOLD


FEW_TOLD = 2
"""Lines told of an entry that still lacks its date, above which a lone date is the next one's. One and four read the
sets alike."""


def usual_lead(items: Sequence[Item]) -> int | None:
    """How many head lines mostly stand before the one with the date, where that can be told."""
    leads: Counter[int] = Counter()
    for run in runs_of(items):
        dated = [i for i, item in enumerate(run.head) if item.is_range]
        if len(dated) == 1:
            leads[dated[0]] += 1
    return leads.most_common(1)[0][0] if leads else None


def split(run: Entry, lead: int | None) -> list[Entry]:
    """Cut a run with several periods so that every part has one."""
    dated = [i for i, item in enumerate(run.head) if item.is_range]
    if len(dated) < 2:
        dated = [i for i, item in enumerate(run.head) if item.has_period]
    else:
        shapes = {shape(run.head[i].line) for i in dated}
        dated = [i for i, item in enumerate(run.head) if i in dated or (item.has_period and shape(item.line) in shapes)]
    if len(dated) < 2:
        return [run]
    if stand_over_others(run.head, dated):
        return in_groups(run)
    starts = starts_of(run.head, dated, lead)
    parts = [Entry(run.head[a:b]) for a, b in zip(starts, [*starts[1:], len(run.head)], strict=True)]
    parts[-1].body = run.body
    return parts


def stand_over_others(head: Sequence[Item], dated: Sequence[int]) -> bool:
    """Whether the undated lines name employers over several dated lines: they look otherwise than these."""
    undated = [i for i in range(len(head)) if i not in dated]
    looks = {look(head[i].line) for i in dated}
    over = sum(i + 1 in dated and i + 2 in dated and not names_nothing(head[i + 1].line) for i in undated)
    return bool(undated) and dated[0] > 0 and over > 0 and all(look(head[i].line) not in looks for i in undated)


def in_groups(run: Entry) -> list[Entry]:
    """Make an entry of each line; undated lines head the dated ones below them."""
    parts: list[Entry] = []
    for item in run.head:
        if not item.has_period and parts and parts[-1].heads_group:
            parts[-1].head.append(item)
        else:
            parts.append(Entry([item], heads_group=not item.has_period, in_group=item.has_period))
    parts[-1].body = run.body
    return parts


def starts_of(head: Sequence[Item], dated: Sequence[int], lead: int | None) -> list[int]:
    """Where each part begins: at the widest gap between two dates, else as many lines before the date as usual."""
    starts = [0]
    usual = dated[0] if lead is None or lead > dated[0] else lead
    for before, date in pairwise(dated):
        between = range(before + 1, date + 1)
        gaps = [head[i].line.gap for i in between]
        widest = max(gaps)
        others = [gap for gap in gaps if gap != widest] + [item.line.gap for item in head[1 : before + 1]]
        above_title = usual == 0 or gaps.index(widest) < len(gaps) - 1  # a title is not parted from its date
        if (
            above_title
            and len(gaps) > 1
            and widest > max(min(others, default=widest), 0.0) + 0.35
            and gaps.count(widest) == 1
        ):
            starts.append(before + 1 + gaps.index(widest))
        else:
            starts.append(first_after(head, before, date, max(before + 1, date - usual)))
    return starts


def first_after(head: Sequence[Item], before: int, date: int, start: int) -> int:
    """Where the next entry begins: straight after the place under a date, where places stand there."""
    below = head[before + 1].line
    is_place = is_label(below.cells[0]) and len(below.cells) == 1 and not head[before + 1].has_period
    return before + 2 if is_place and before + 2 <= date else start


def demote(entries: Sequence[Entry]) -> list[Entry]:
    """Undated heads between dated entries are told text, unless they look like the dated ones."""
    dated = [entry for entry in entries if entry.has_period]
    if not dated:
        return [entry for entry in entries if entry.head]
    looks = {look(entry.head[0].line) for entry in dated if entry.head}
    kept: list[Entry] = []
    for entry in entries:
        plain = entry.head and look(entry.head[0].line) not in looks
        weak = not entry.head or plain or not entry.head[0].line.is_styled(BOLD)
        if kept and not entry.has_period and not entry.heads_group and weak and (plain or not is_titled(entry)):
            kept[-1].body += [*entry.head, *entry.body]
        else:
            kept.append(entry)
    return [entry for entry in kept if entry.head]


def is_titled(entry: Entry) -> bool:
    return any(title_score(cell.text) >= CLEAR for item in entry.head for cell in item.line.cells)
