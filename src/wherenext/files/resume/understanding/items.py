"""Lines of a section, each with what it is there: a head of an entry, or what is told of it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wherenext.files.resume.lines import BOLD, ITALIC, Cell, Line, Run
from wherenext.files.resume.understanding.head_dates import stands_apart
from wherenext.files.resume.understanding.heads import BROKEN_GAP, fits
from wherenext.files.resume.words.bullets import BULLET, without_bullet
from wherenext.files.resume.words.lexicon import CLEAR, LINKS, small_words, title_score
from wherenext.files.resume.words.lone_dates import is_date_text, is_spell
from wherenext.files.resume.words.periods import find_periods
from wherenext.files.resume.words.places import is_region, place_score
from wherenext.files.resume.words.sentences import ENDS_SENTENCE, ends_sentence, sentence_stop

LONG_HEAD = 160
PROSE_WORDS = 13
LEAST_SMALL = 0.25
"""Share of words in small letters from which many words are told text; names and titles are in capitals."""

FEW_PLAIN = 4
"""Words in small letters, other than "of" and "the", from which most words in small letters make told text."""

SHORTEST_SENTENCE = 3
"""Words from which a line with a full stop is a sentence; "St. Ives." has two. Two and six read the sets alike."""
VERB = re.compile(
    r"^(?:[A-Z][a-z]+(?:ed|ing)|Led|Built|Ran|Made|Grew|Won|Wrote|Kept|Taught|Sold|Drove|Cut|Set|Held|Took|Oversaw"
    r"|Responsible|Responsibilities|Duties|Key|Achievements|Tasks|Aufgaben)\b"
)


NOTE = re.compile(
    r"(?:(?:master|bachelor|doctora|diploma?)\S* )?(?:thesis|dissertation|abschlussarbeit)\b[^:]{0,12}:"
    r"|(?:cum(?:ulative|\.)? )?gpa\b|dean['’]s list|(?:relevant |selected )?course ?work\b[^:]{0,12}:|classes\s*:"
    r"|activities and societies\s*:|skills\s*:"
    r"|(?:advisor|adviser|supervisor|thesis advisor|(?:(?:thesis|dissertation) )?committee|minors?|hono(?:u)?rs|awards?"
    r"|credits(?: earned)?)\s*:",
    re.IGNORECASE,
)
"""What is told of a course or a job under a name of its own."""


SUBJECT = re.compile(r"majors?\s*:", re.IGNORECASE)
"""The subject of a course, which goes with what is told of it where something was told before."""


GAPS = re.compile(r"gaps(?: in employment)?\s*:", re.IGNORECASE)
"""What forms ask about time between jobs: its dates are none of a job."""


@dataclass(slots=True)
class Item:
    """A line with what it is in its section: ``head``, ``label``, ``bullet``, ``more`` or ``prose``.

    A label is a date or a place beside told text; "more" goes on with the line above.
    """

    line: Line
    kind: str
    number: int
    has_period: bool = False
    is_range: bool = False


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
"""Entries with a date left of them from which all are built so: one may be broken."""


def classify(lines: Sequence[tuple[int, Line]]) -> list[Item]:
    """Say of each line what it is."""
    items: list[Item] = []
    right = max((line.x1 for _, line in lines), default=0.0)
    for number, line in (part for numbered in lines for part in sentence_and_head(*numbered)):
        item = one_item(line, number, items, right)
        told, labels = without_labels(with_place_beside(item))
        items.append(told)
        items += labels
    return told_by_their_place(items)


def with_place_beside(item: Item) -> Item:
    """Return a head that is a place with told text beside it as told text, with the place beside it."""
    first, *others = item.line.cells
    if item.kind != "head" or item.has_period or len(others) != 1 or place_score(first.text) < A_TOWN:
        return item
    rest = replace(item.line, cells=others)
    told = is_prose(rest, has_date=False) and len(others[0].text.split()) >= SHORTEST_SENTENCE
    return replace(item, kind="prose", line=replace(item.line, cells=[*others, first])) if told else item


A_TOWN = 4.0
"""Rating of a place from which it is one with its region: a bare name may be an employer's."""


def sentence_and_head(number: int, line: Line) -> Iterator[tuple[int, Line]]:
    """Part a sentence from the head that follows it on its line: "Ran a crew of six. Kiewit, 2009 - 2014"."""
    first = line.cells[0]
    text = first.text
    told = TOLD_FIRST.match(text) if VERB.match(text) and not line.bullet else None
    if told is None or not find_periods(line.text[told.end() :]) or find_periods(told.group()):
        yield from date_and_head(number, line)
        return
    yield number, replace(line, cells=[Cell([Run(told.group().strip())], first.x0, first.x1)])
    rest = Cell([Run(text[told.end() :], first.runs[-1].style)], first.x0, first.x1)
    yield number, replace(line, cells=[rest, *line.cells[1:]], gap=0.0)


def date_and_head(number: int, line: Line) -> Iterator[tuple[int, Line]]:
    """Part the date of the entry above from the head that follows it on its line, where their looks differ."""
    first, *others = line.cells[0].runs
    looks = bool(others) and others[0].style != first.style and first.style & ITALIC and others[0].style & BOLD
    if not looks or not is_date_text(first.text):
        yield number, line
        return
    cell = line.cells[0]
    yield number, replace(line, cells=[Cell([first], cell.x0, cell.x0)])
    yield number, replace(line, cells=[Cell(others, cell.x0, cell.x1), *line.cells[1:]])


TOLD_FIRST = re.compile(r"[^.]{15,160}[a-z)]{3}\.\s+(?=[A-Z])")

Place = tuple[int, float, int]


def told_by_their_place(items: list[Item]) -> list[Item]:
    """Undated lines that stand where told lines stand, and look like these, are told too.

    Where list items have no signs (or drawn ones that the file does not hold), how far they are set in tells them.
    """
    heads = {place_of(item.line) for item in items if item.kind == "head" and item.has_period}
    told = Counter(place_of(item.line) for item in items if item.kind == "prose" and item.line.x0 > 0)
    inset = {place for place, count in told.items() if count >= SEVERAL and place not in heads}
    left = min((item.line.x0 for item in items), default=0.0)
    for item in items:
        alone = len(item.line.cells) == 1 and item.line.x0 > left + INSET
        if item.kind == "head" and not item.has_period and alone and place_of(item.line) in inset:
            item.kind = "prose"
    return items


SEVERAL = 2
INSET = 4.0
"""Points right of the leftmost line from which a line is set in."""


def place_of(line: Line) -> Place:
    return round(line.x0), round(line.size, 1), line.cells[0].runs[0].style if line.cells[0].runs else 0


def one_item(line: Line, number: int, before: Sequence[Item], right: float) -> Item:
    bullet = BULLET.match(line.cells[0].text)
    if line.bullet or (bullet is not None and len(line.text) > bullet.end()):
        return Item(line, "bullet", number)
    if before and goes_on(line, before[-1], right):
        return Item(line, "more", number)
    if before and before[-1].kind in ("prose", "more") and SUBJECT.match(line.text):
        return Item(line, "prose", number)
    if before and is_rest_of_head(line, before[-1], right):
        return Item(line, "head", number)
    ranges = [f for cell in line.cells for f in find_periods(cell.text) if not f.single]
    apart = any(f.single and stands_apart(cell.text, f) for cell in line.cells for f in find_periods(cell.text))
    if is_prose(line, has_date=bool(ranges) or apart):
        return Item(line, "prose", number)
    return Item(line, "head", number, has_period=bool(ranges) or apart, is_range=bool(ranges))


def is_prose(line: Line, *, has_date: bool) -> bool:
    """Whether a line is told text rather than a head."""
    text = leave_out_description(line.cells[0].text)
    words = text.split()
    if GAPS.match(text):
        return True
    if has_date and (is_date_text(line.text) or ends_with_range(text)):
        return False
    if text[:1].islower() and not text[1:2].isupper() and not (has_date and len(line.cells) > 1):
        return True
    if not has_date and (NOTE.match(text) or sentence_stop(text) < len(text) or line.text.rstrip().endswith(":")):
        return True
    if has_date and begins_with_range(text) and sentence_stop(text) < LONG_HEAD:
        return False
    if has_date and len(line.text) < LONG_HEAD and not (len(words) > PROSE_WORDS and text.rstrip().endswith(".")):
        return False
    if line.level or (line.is_styled(BOLD) and len(words) <= PROSE_WORDS and not ends_sentence(text)):
        return False
    small = sum(word[0].islower() for word in words)
    if VERB.match(text) and len(words) > 3 and small >= 0.4 * len(words) and title_score(text) < CLEAR:
        return True
    plain = small_words(text)
    if plain >= FEW_PLAIN and plain >= len(words) / 2:
        return True
    long = len(words) >= PROSE_WORDS and small >= LEAST_SMALL * len(words)
    return long or (len(words) >= SHORTEST_SENTENCE and ends_sentence(text))


def is_rest_of_head(line: Line, above: Item, right: float) -> bool:
    """Whether a head was broken before a word in small letters: "B.S., Management" above "information systems"."""
    first, last = line.cells[0], above.line.cells[-1]
    if above.kind != "head" or not line.size or len(line.cells) > 1 or len(line.text.split()) > FEW_WORDS:
        return False
    alike = abs(line.size - above.line.size) < 0.3 and first.runs[0].style == last.runs[-1].style
    close = line.gap < BROKEN_GAP and abs(first.x0 - last.x0) < INSET
    broken = first.text[:1].islower() and not fits(line, above.line, right)
    return alike and close and broken and not find_periods(line.text)


FEW_WORDS = 4
"""Words of the rest of a head: more are told text. Half and double of it read the benchmark's sets alike."""


def leave_out_description(text: str) -> str:
    """Leave out what is told of an employer behind its place: "Valley Health, Columbus, OH. Three hospitals"."""
    said = text[: sentence_stop(text)]
    return said if is_region(said.rstrip(".").rpartition(", ")[2]) else text


def ends_with_range(text: str) -> bool:
    """Whether a line in several parts ends with a period: "Lecturer, Elm College, Salem, August 2014 to present."."""
    found = find_periods(text)
    return bool(found) and not found[-1].single and not text[found[-1].stop :].strip(" .)") and text.count(",") > 1


def begins_with_range(text: str) -> bool:
    """Whether a line begins with a period, as a job told in one line does: "2016-2020 Cook, Joe's Diner. Ran ..."."""
    found = find_periods(text)
    return bool(found) and not found[0].single and not text[: found[0].start].strip(" ([•")


def goes_on(line: Line, before: Item, right: float) -> bool:
    """Whether a line is the rest of the told line above it."""
    if before.kind == "head" or line.gap > 0.9 or line.level or line.whole or abs(line.size - before.line.size) > 0.6:
        return False
    if before.kind == "bullet" and line.x0 < before.line.x0 - OUTDENT:
        return False
    text = line.cells[0].text.lstrip()
    above = before.line.cells[0].text.rstrip()
    if not text or (is_bold(line) and not is_bold(before.line)):
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
        and title_score(text) < CLEAR
    )


def is_bold(line: Line) -> bool:
    """Whether a line's first cell is bold, or begins so where some space parts it from the line above."""
    runs = [run for run in line.cells[0].runs if run.text.strip()]
    return bool(runs) and all(run.style & BOLD for run in (runs[:1] if line.gap >= BROKEN_GAP else runs))


OUTDENT = 1.0
"""Points left of a list item's sign, where none of its lines begins."""


def hangs(line: Line, bullet: Line) -> bool:
    """Whether a line stands under the text of a bullet, not under its sign."""
    signed = BULLET.match(bullet.cells[0].text) is not None
    return signed and line.x0 >= bullet.x0 + HANGING and not any(is_date_text(cell.text) for cell in line.cells)


HANGING = 2.0
"""Points right of a list item's sign where its text may begin."""


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
    return is_date_text(cell.text) or is_spell(cell.text) or place_score(cell.text) >= CLEAR


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
