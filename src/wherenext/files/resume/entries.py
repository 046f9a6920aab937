"""Entries of a section: which lines head an entry, which tell of it.

Dates hold entries together: an entry is a run of head lines with a period in it, followed by what is told of it.
Where several periods stand in one run of head lines, the run is cut so that every part keeps one.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from wherenext.files.resume.dates import find_periods, is_date_text, is_spell
from wherenext.files.resume.lexicon import EMPLOYER_SUFFIXES, title_score
from wherenext.files.resume.lines import BOLD, Cell, Line, Run
from wherenext.files.resume.pieces import cut_head, sentence_stop, stands_apart
from wherenext.files.resume.places import place_score
from wherenext.files.resume.wording import words

BULLET = re.compile(
    r"^\s*(?:[•●▪◦‣∙·⁃○■□◆◇▸►➢➤✓✔✦★❖»›\uf0b7\uf0a7\uf076\uf0d8\uf02d→¤§]|[-–—*+](?=\s)|o(?=\s{1,4}[A-Z]))\s*"
)
LONG_HEAD = 160
PROSE_WORDS = 13
SHORTEST_SENTENCE = 3
ENDS_SENTENCE = re.compile(r"[a-zäöüß0-9)%][.;]$")
VERB = re.compile(
    r"^(?:[A-Z][a-z]+(?:ed|ing)|Led|Built|Ran|Made|Grew|Won|Wrote|Kept|Taught|Sold|Drove|Cut|Set|Held|Took|Oversaw"
    r"|Responsible|Responsibilities|Duties|Key|Achievements|Tasks|Aufgaben)\b"
)


NOTE = re.compile(
    r"(?:(?:master|bachelor|doctora|diploma?)\S* )?(?:thesis|dissertation|abschlussarbeit)\b[^:]{0,12}:"
    r"|(?:cum(?:ulative|\.)? )?gpa\b|dean['’]s list|(?:relevant |selected )?course ?work\b[^:]{0,12}:"
    r"|(?:advisor|adviser|supervisor|thesis advisor|minors?|hono(?:u)?rs|awards?)\s*:",
    re.IGNORECASE,
)
"""What is told of a course or a job under a name of its own."""


@dataclass(slots=True)
class Item:
    """A line with what it is in its section: ``head``, ``bullet``, ``more`` (of the line above) or ``prose``."""

    line: Line
    kind: str
    number: int
    text: str = ""
    has_period: bool = False
    is_range: bool = False


@dataclass(slots=True)
class Entry:
    """Lines that head an entry and lines that tell of it."""

    head: list[Item] = field(default_factory=list)
    body: list[Item] = field(default_factory=list)
    heads_group: bool = False
    in_group: bool = False

    @property
    def has_period(self) -> bool:
        return any(item.has_period for item in self.head)

    @property
    def numbers(self) -> tuple[int, int]:
        numbers = [item.number for item in (*self.head, *self.body)]
        return min(numbers), max(numbers) + 1


def find_entries(lines: Sequence[tuple[int, Line]]) -> list[Entry]:
    """Entries of one section, in the order of the document; lines come with their number in the document."""
    items = only_dates_in_the_margin(classify(lines))
    if not any(item.kind in ("head", "label") and item.has_period for item in items):
        items = heads_from_bullets(items)
    entries: list[Entry] = []
    for run in runs_of(items):
        entries += split(run, usual_lead(items))
    return demote(entries)


def only_dates_in_the_margin(items: list[Item]) -> list[Item]:
    """Where entries begin with a date of its own left of them, dates within the text begin none."""
    begun = [item for item in items if item.is_range and item.kind == "head" and is_date_text(item.line.cells[0].text)]
    if len([item for item in begun if len(item.line.cells) > 1]) < LEAST_IN_THE_MARGIN:
        return items
    for item in items:
        if item.kind == "head" and not is_date_text(item.line.cells[0].text) and item.line.x0 > begun[0].line.x0 + 20:
            item.has_period = item.is_range = False
            text = item.line.text.strip()
            item.kind = "prose" if len(text.split()) > 3 and ends_sentence(text) else "head"
    return items


LEAST_IN_THE_MARGIN = 2


def classify(lines: Sequence[tuple[int, Line]]) -> list[Item]:
    """Say of each line what it is."""
    items: list[Item] = []
    right = max((line.x1 for _, line in lines), default=0.0)
    for number, line in lines:
        item = one_item(line, number, items, right)
        told, labels = without_labels(item)
        items.append(told)
        items += labels
    return items


def one_item(line: Line, number: int, before: Sequence[Item], right: float) -> Item:
    bullet = BULLET.match(line.cells[0].text)
    if line.bullet or (bullet is not None and len(line.text) > bullet.end()):
        return Item(line, "bullet", number)
    if before and goes_on(line, before[-1], right):
        return Item(line, "more", number)
    ranges = [f for cell in line.cells for f in find_periods(cell.text) if not f.single]
    apart = any(f.single and stands_apart(cell.text, f) for cell in line.cells for f in find_periods(cell.text))
    if is_prose(line, has_date=bool(ranges) or apart):
        return Item(line, "prose", number)
    return Item(line, "head", number, has_period=bool(ranges) or apart, is_range=bool(ranges))


def is_prose(line: Line, *, has_date: bool) -> bool:
    """Whether a line is told text rather than a head."""
    text = line.cells[0].text
    words = text.split()
    if text[:1].islower() and not text[1:2].isupper() and not (has_date and len(line.cells) > 1):
        return True
    if not has_date and (NOTE.match(text) or sentence_stop(text) < len(text)):
        return True
    if has_date and begins_with_range(text) and sentence_stop(text) < LONG_HEAD:
        return False
    if has_date and len(line.text) < LONG_HEAD and not (len(words) > PROSE_WORDS and text.rstrip().endswith(".")):
        return False
    if line.level or (line.is_styled(BOLD) and len(words) <= PROSE_WORDS and not ends_sentence(text)):
        return False
    small = sum(word[0].islower() for word in words)
    if VERB.match(text) and len(words) > 3 and small >= 0.4 * len(words) and title_score(text) < 3:
        return True
    return len(words) >= PROSE_WORDS or (len(words) >= SHORTEST_SENTENCE and ends_sentence(text))


def begins_with_range(text: str) -> bool:
    """Whether a line begins with a period, as a job told in one line does: "2016-2020 Cook, Joe's Diner. Ran ..."."""
    found = find_periods(text)
    return bool(found) and not found[0].single and not text[: found[0].start].strip(" ([•")


def ends_sentence(text: str) -> bool:
    """Whether a text ends with a full stop that is not an abbreviation's."""
    return ENDS_SENTENCE.search(text.rstrip()) is not None and text.split()[-1].lower() not in EMPLOYER_SUFFIXES


LINKS = words("and of the to for with in at by from a an or & und der die das mit für et de la les y")
"""Words with which no line of told text ends for good."""


def goes_on(line: Line, before: Item, right: float) -> bool:
    """Whether a line is the rest of the told line above it."""
    if before.kind == "head" or line.gap > 0.9 or line.level or line.whole or abs(line.size - before.line.size) > 0.6:
        return False
    text = line.cells[0].text.lstrip()
    above = before.line.cells[0].text.rstrip()
    bold, bold_above = (replace(one, cells=one.cells[:1]).is_styled(BOLD) for one in (line, before.line))
    if not text or (bold and not bold_above):
        return False
    if text[0].islower() or above.endswith((",", "-", "‐")) or above.split()[-1].lower() in LINKS:
        return True
    if before.kind == "bullet" and len(before.line.cells[0].runs) and hangs(line, before.line):
        return True
    if (
        before.kind == "more"
        and abs(line.x0 - before.line.x0) < 2.0
        and before.line.x0 > 0
        and full(before.line, right)
    ):
        return not ENDS_SENTENCE.search(above) or not find_periods(line.text)
    return (
        full(before.line, right)
        and not ENDS_SENTENCE.search(above)
        and not find_periods(line.text)
        and title_score(text) < 3
    )


def hangs(line: Line, bullet: Line) -> bool:
    """Whether a line stands under the text of a bullet, not under its sign."""
    sign = BULLET.match(bullet.cells[0].text)
    inset = 2.0 if sign else 1e9
    return line.x0 >= bullet.x0 + inset and not any(is_date_text(cell.text) for cell in line.cells)


def full(line: Line, right: float) -> bool:
    """Whether a line runs to the right edge, so that it was broken there."""
    return line.cells[0].x1 >= right * 0.86


def without_labels(item: Item) -> tuple[Item, list[Item]]:
    """Dates and places that stand beside a told line belong to the entry's head: take them out."""
    line = item.line
    if item.kind == "head" or len(line.cells) < 2:
        return item, []
    first = 1 if BULLET.fullmatch(line.cells[0].text) and len(line.cells) > 1 else 0
    labels = [cell for cell in line.cells[first + 1 :] if is_label(cell)]
    if not labels:
        return item, []
    rest = replace(line, cells=[c for c in line.cells if c not in labels])
    beside = replace(line, cells=labels, gap=0.0, level=0, bullet=False)
    dated = any(find_periods(cell.text) for cell in labels)
    return (
        Item(rest, item.kind, item.number),
        [Item(beside, "label", item.number, has_period=dated, is_range=dated)],
    )


def is_label(cell: Cell) -> bool:
    return is_date_text(cell.text) or is_spell(cell.text) or place_score(cell.text) >= 3


def heads_from_bullets(items: list[Item]) -> list[Item]:
    """Where every entry is itself a list item, the dated items are the heads."""
    for item in items:
        found = find_periods(item.line.text)
        if (
            item.kind == "bullet"
            and found
            and len(item.line.text) < LONG_HEAD
            and any(stands_apart(item.line.text, f) for f in found)
        ):
            item.line = without_bullet(item.line)
            item.kind, item.has_period = "head", True
            item.is_range = any(not f.single for f in found)
    return items


def without_bullet(line: Line) -> Line:
    """Return the line without the sign at its start."""
    cells = [Cell(list(cell.runs), cell.x0, cell.x1) for cell in line.cells]
    sign = BULLET.match(cells[0].text)
    room = sign.end() if sign else 0
    kept: list[Run] = []
    for run in cells[0].runs:
        cut = min(room, len(run.text))
        room -= cut
        if run.text[cut:]:
            kept.append(Run(run.text[cut:], run.style))
    cells[0].runs = kept
    if not kept and len(cells) > 1:
        cells = cells[1:]
    return replace(line, cells=cells, bullet=False)


def runs_of(items: Sequence[Item]) -> list[Entry]:
    """Head lines and what follows them; a head after told lines begins a new run."""
    runs: list[Entry] = []
    for item in items:
        if item.kind == "label":
            if not runs:
                runs.append(Entry())
            runs[-1].head.append(item)
        elif item.kind == "head":
            if not runs or runs[-1].body:
                runs.append(Entry())
            runs[-1].head.append(item)
        else:
            if not runs:
                runs.append(Entry())
            runs[-1].body.append(item)
    return runs


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
    if len(dated) < 2:
        return [run]
    starts = starts_of(run.head, dated, lead)
    if stand_over_others(run.head, dated):
        return in_groups(run)
    parts = [Entry(run.head[a:b]) for a, b in zip(starts, [*starts[1:], len(run.head)], strict=True)]
    parts[-1].body = run.body
    return parts


def stand_over_others(head: Sequence[Item], dated: Sequence[int]) -> bool:
    """Whether the undated lines name employers over several dated lines: they look otherwise than these."""
    undated = [i for i in range(len(head)) if i not in dated]
    looks = {look(head[i].line) for i in dated}
    over = sum(i + 1 in dated and i + 2 in dated and not names_nothing(head[i + 1].line) for i in undated)
    return bool(undated) and dated[0] > 0 and over > 0 and all(look(head[i].line) not in looks for i in undated)


def names_nothing(line: Line) -> bool:
    """Whether a line holds dates and a place only, so that its title stands above: "Leeds, UK · 2012 – 2014"."""
    head = cut_head([line])
    return all(place_score(piece.text) >= 3 for piece in head.pieces)


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
            starts.append(first_after(head, before, max(before + 1, date - usual)))
    return starts


def first_after(head: Sequence[Item], before: int, start: int) -> int:
    """Where the next entry begins: straight after the place under a date, where places stand there."""
    below = head[before + 1].line
    return before + 2 if before + 2 < start and is_label(below.cells[0]) and len(below.cells) == 1 else start


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
    return any(title_score(cell.text) >= 3 for item in entry.head for cell in item.line.cells)


def look(line: Line) -> tuple[bool, float, int]:
    return line.is_styled(BOLD), round(line.size), line.level


def told(entry: Entry) -> tuple[list[str], list[str]]:
    """Bullets of an entry, wrapped lines joined, and the running text beside them."""
    bullets: list[str] = []
    prose: list[str] = []
    last = prose
    for item in entry.body:
        text = without_bullet(item.line).text.strip() if item.kind == "bullet" else item.line.text.strip()
        if item.kind == "bullet":
            bullets.append(text)
            last = bullets
        elif item.kind == "more" and last:
            last[-1] = join_lines(last[-1], text)
        elif text:
            prose.append(text)
            last = prose
    return [b for b in bullets if b], prose


def join_lines(above: str, below: str) -> str:
    """Two lines of one sentence; a hyphen before a small letter is the printer's."""
    if above.endswith("-") and below[:1].islower() and not above.endswith(" -"):
        return above[:-1] + below
    return f"{above} {below}"
