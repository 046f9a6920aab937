"""The head of an entry cut to pieces: what stands between separators, with how strongly each is set apart."""

import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wherenext.core.journey.resume import Period
from wherenext.files.resume.lines import Cell, Line, Run
from wherenext.files.resume.words.dates import Found, find_periods, is_spell
from wherenext.files.resume.words.lexicon import title_score
from wherenext.files.resume.words.places import is_city, is_likely_town, is_region, place_score
from wherenext.files.resume.words.wording import names, words


class Border(enum.IntEnum):
    """What stands before a piece, from weak to strong."""

    INNER = -1  # a comma within words of one look, where others look different
    COMMA = 0
    BRACKET = 1
    SLASH = 2
    STYLE = 3
    WRAP = 4  # the next line, in the same look, close below
    LINE = 5
    DASH = 6
    SIGN = 7  # a bar, a dot
    CELL = 8
    AT = 9  # "at", "@": a title before, an employer after


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a piece stands in its entry; entries of one document mostly agree."""

    line: int  # counted from the line with the period
    cell: int
    part: int  # counted by signs, lines and looks
    comma: int  # counted by commas within the part
    style: int


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    border: Border
    slot: Slot
    said: str = ""  # the field that the document itself names: "Employer: ..."


@dataclass(frozen=True, slots=True)
class Head:
    """The pieces of an entry's head, and its period."""

    pieces: tuple[Piece, ...]
    period: Period | None
    told: tuple[str, ...] = ()


CUT = "\x1f"
NAMED_PLACE = re.compile(r"\b(?:University|College|Institute|School) of [\w .'‘’ʻ-]+$")
SPLIT = re.compile(
    r"(?P<sign>\s*\x1f+\s*|\s*[|¦•·‧∙◦●▪►»→|/]{2,}\s*|\s*[|¦•‧∙◦●▪►»]\s*|\s+[·⋅~]\s+|\s*;\s+|\s*\t\s*"
    r"|\s*[\ue000-\uf8ff\u2600-\u27bf\u2300-\u23ff\u25a0-\u25ff\U0001f300-\U0001faff]\ufe0f?\s*)"
    r"|(?P<dash>\s*—\s*|\s*–\s+|\s+–\s*|\s+-{1,2}\s+)"
    r"|(?P<slash>\s+/\s+)"
    r"|(?P<at>\s+@\s*|\s+(?:at|bei|chez|from)\s+|\s+for\s+(?=the (?:[A-Z][\w'’-]+ ){1,3}(?:family|household)\b))"
    r"|(?P<hyphen>(?<=[^\W\d_])-(?=[A-Z][^\W\d_]+(?:[ .']+[A-Z][^\W\d_]+)*, [A-Z]{2}\b))"
    r"|(?P<comma>\s*,\s+)"
    r"|(?P<open>\s*[(\[](?=[^()\[\]]{2,60}[)\]]))"
)
TRIM = " \t,;:|·•–—-‐*_∗†‡"
BRACKETED = re.compile(r"^[(\[](.*?)[)\]]$")
NOISE = re.compile(
    r"(?:part|full)[- ]?time|contract(?:or)?|temporary|permanent|seasonal|freelance|casual|per diem|self[- ]employed"
    r"|vollzeit|teilzeit|befristet|cdi|cdd|internship|\d{1,2} ?h(?:ours|rs)?(?:/| per | a )(?:week|wk)"
    r"|expected|anticipated|dates?"
    r"|grad(?:uat(?:ed|ion))?|completed|conferred|awarded|class of|this is a federal job"
    r"|[12][:.][12]|(?:upper|lower) second(?:[- ]class)?(?: hono(?:u)?rs)?|first[- ]class(?: hono(?:u)?rs)?"
    r"|(?:summa |magna )?cum laude|with (?:hono(?:u)?rs|(?:high )?distinction)"
    r"|\d{1,5}[a-z]? (?:[\w.'-]+ ){1,3}(?:street|st|road|rd|avenue|ave|trail|drive|lane|boulevard|blvd|highway|hwy)\.?"
    r"|mention (?:assez |très )?bien|on-?site|hybrid|in[- ]office"
    r"|(?:gpa|grade|note)\b.{0,20}|m/w/d|f/m/d|ended|started|employed|duration|location",
    re.IGNORECASE,
)


def cut_head(lines: Sequence[Line], *, single_dates: bool = True) -> Head:
    """Pieces and period of the lines that head an entry."""
    pieces: list[Piece] = []
    periods: list[Found] = []
    told: list[str] = []
    said = ""
    lines = rejoined(lines)
    for number, line in enumerate(lines):
        for index, cell in enumerate(line.cells):
            if ASIDE.match(cell.text) or (index == 1 and ASIDE.match(line.cells[0].text)):
                continue
            text, found = without_periods(cell.text, single_dates=single_dates)
            periods += found
            stop = sentence_stop(text)
            if stop < len(text):
                told.append(cell.text[stop:].strip(TRIM))
                text = text[:stop]
            border = Border.CELL if index else first_border(lines, number)
            name, start = said_field(text) if index or len(line.cells) == 1 else said_cell(text)
            said = name or (said if index else "")
            blank = " " * start + text[start:]
            pieces += (
                replace(piece, said=piece.said or said) for piece in cut_cell(blank, cell, border, (number, index))
            )
    first = dated_line(lines)
    seated = (replace(piece, slot=replace(piece.slot, line=piece.slot.line - first)) for piece in pieces)
    return Head(tuple(join_places(list(seated))), chosen(periods), tuple(t for t in told if t))


OPEN = re.compile(r"(?:,|&|/|\b(?:and|of|for|the|in|und|für|de))$")
"""What no field ends with, so that the next line goes on."""


def rejoined(lines: Sequence[Line]) -> list[Line]:
    """Put a line that was broken at the right edge together with the rest of it below."""
    joined = list(lines[:1])
    for line in lines[1:]:
        above = joined[-1]
        last, first = above.cells[-1], line.cells[0]
        alike = last.runs and first.runs and last.runs[-1].style == first.runs[0].style
        close = len(line.cells) == 1 and line.gap < BROKEN_GAP and abs(above.size - line.size) < 0.3
        if alike and close and OPEN.search(last.text.rstrip()) and not find_periods(line.text):
            cell = Cell([*last.runs, Run(" "), *first.runs], last.x0, max(last.x1, first.x1))
            joined[-1] = replace(above, cells=[*above.cells[:-1], cell])
        else:
            joined.append(line)
    return joined


BROKEN_GAP = 0.45


def dated_line(lines: Sequence[Line]) -> int:
    """Which line has the period, so that what stands above or below it has one seat in every entry."""
    found = [(f.single, i) for i, line in enumerate(lines) for cell in line.cells for f in find_periods(cell.text)]
    return min(found, default=(False, 0))[1]


ASIDE = re.compile(
    r"\s*(?:salary|hours per week|series|pay plan|pay grade|(?:immediate )?supervisor|okay to contact|may we contact"
    r"|reason for leaving|environment|technologies used|team size)\b(?:[^:]{0,24}:|$)",
    re.IGNORECASE,
)
"""What forms ask about a job that is neither its title nor its employer."""

SENTENCE = re.compile(r"(?<![A-Z.])\b([^\W\d_]{4,}|[A-Z]{2}|\d{3,})\.\s+(?=[A-ZÄÖÜ][a-zäöü]+\s+[a-z])")
SHORTEST_LAST = 2
"""Letters of an abbreviation, after which no sentence begins unless it is a region's: "Boise, ID. Ran a crew"."""

SHORTENED = words("dept univ corp assoc intl govt bros hosp prof sept elem tech asst mgmt natl")


def sentence_stop(text: str) -> int:
    """Where what is told begins within a head: "Letter carrier, Duluth. Same route since 2011"."""
    for match in SENTENCE.finditer(text):
        last = match.group(1)
        if last.lower() not in SHORTENED and (len(last) > SHORTEST_LAST or is_region(last)):
            return match.end(1) + 1
    return len(text)


FIELDS = {
    "title": (
        "position; title; job title; role; occupation; occupation or position held; designation; post; "
        "position held; job; stelle; tätigkeit; funktion; beruf; poste; fonction; cargo; puesto; ruolo; "
        "functie"
    ),
    "employer": (
        "employer; company; organization; organisation; name of employer; name and address of employer; "
        "employed by; arbeitgeber; firma; unternehmen; employeur; entreprise; empresa; azienda; datore di "
        "lavoro; werkgever; company name"
    ),
    "place": ("location; place; city; country; address; town; ort; lieu; lugar; ciudad; luogo; plaats"),
    "degree": (
        "degree; qualification; title of qualification awarded; qualification awarded; award; "
        "certificate; abschluss; diplôme; título; titolo; course; programme; program"
    ),
    "area": (
        "subject; subjects; field; field of study; major; area of study; principal subjects; fach; "
        "studienfach; specialization"
    ),
    "institution": (
        "institution; school; university; college; institute; name of institution; schule; hochschule; "
        "établissement; name and type of organisation providing education and training; institución; "
        "istituto"
    ),
}
FIELD_OF = {name: field for field, listed in FIELDS.items() for name in names(listed)}
FIELD_NAME = re.compile(r"^\s*([^\W\d_][^:]{2,66}?)\s*:\s*")


def said_field(text: str) -> tuple[str, int]:
    """Return the field that a text names at its start, and where its content begins."""
    match = FIELD_NAME.match(text)
    field = FIELD_OF.get(match.group(1).lower()) if match else None
    return (field, match.end()) if match and field else ("", 0)


def said_cell(text: str) -> tuple[str, int]:
    """Return the field that the first cell of a line names, with a colon or alone: "Designation | Test Lead"."""
    field = FIELD_OF.get(text.lower().strip(" :"))
    return (field, len(text)) if field else said_field(text)


def chosen(found: Sequence[Found]) -> Period | None:
    """Return a range before a single date; the first of them, or one that tells the same years by their months."""
    ranges = [f.period for f in found if not f.single]
    first = next(iter(ranges or [f.period for f in found]), None)
    return next((period for period in ranges if first and is_finer(period, first)), first)


def is_finer(period: Period, other: Period) -> bool:
    """Whether a period tells the months of another that tells only years."""
    if period.start is None or other.start is None or other.start.month or not period.start.month:
        return False
    ends = (period.end and period.end.year, other.end and other.end.year)
    return period.start.year == other.start.year and ends[0] == ends[1]


def first_border(lines: Sequence[Line], number: int) -> Border:
    if number == 0:
        return Border.LINE
    line, above = lines[number], lines[number - 1]
    if line.whole or not line.size or len(line.cells) > 1 or line.gap >= BROKEN_GAP:
        return Border.LINE
    same_look = line.cells[0].runs[0].style == above.cells[-1].runs[-1].style and abs(line.size - above.size) < 0.3
    return Border.WRAP if same_look and above.x1 > line.x1 and len(above.text) > BROKEN_AT else Border.LINE


BROKEN_AT = 45
"""Letters from which a head may have been broken at the right edge."""


def without_periods(text: str, *, single_dates: bool) -> tuple[str, list[Found]]:
    """Return the text with its dates blotted out, and the dates."""
    found = [f for f in find_periods(text) if not f.single or (single_dates and stands_apart(text, f))]
    for f in reversed(found):
        start, stop = with_brackets(text, f.start, f.stop)
        text = text[:start] + CUT * (stop - start) + text[stop:]
    return text, found


def with_brackets(text: str, start: int, stop: int) -> tuple[int, int]:
    """Return the span with brackets around it, a length of time after it included."""
    spell = re.match(
        r"[\s·,|]*\(?\d+\+? ?(?:years?|yrs?|months?|mos?)\b(?: ?,? ?\d+ ?(?:months?|mos?)\b)?\)?",
        text[stop:],
        re.IGNORECASE,
    )
    if spell:
        stop += spell.end()
    while start > 0 and text[start - 1] in "([" and stop < len(text) and text[stop] in ")]∗":
        start, stop = start - 1, stop + 1
    return start, stop


SHORT_HEAD = 7
BEFORE_A_DATE = words("in of by since during until before after the and to for early late mid circa")


GRADUATED = re.compile(
    r".{0,40}?(?:^|[,|·•–—(]\s*)(?:grad(?:uat(?:ed|ion))?|expected|completed|conferred|awarded|class of)[.:]?",
    re.IGNORECASE,
)
"""What stands before the date of a degree: "Grad. May 2013 | Minneapolis, MN"."""


def stands_apart(text: str, found: Found) -> bool:
    """Whether a single date is set off from the words around it."""
    before, after = text[: found.start].rstrip(), text[found.stop :].lstrip()
    if not before or GRADUATED.fullmatch(before):
        return True
    if not after:
        ends = before[-1] in "(,|·•–—-[:" or text[: found.start].endswith("  ")
        return ends or (len(before.split()) <= SHORT_HEAD and before.split()[-1].lower() not in BEFORE_A_DATE)
    return (before[-1] in "([" and after[0] in ")]") or (before[-1] in "|·•–—," and after[0] in "|·•–—,")


def cut_cell(text: str, cell: Cell, border: Border, at: tuple[int, int]) -> Iterator[Piece]:
    """Pieces of one cell; ``text`` is the cell's with dates blotted out."""
    looks = [number for number, run in enumerate(cell.runs) for _ in run.text]
    part, comma, first = 0, 0, True
    for start, stop, edge in by_looks(fragments(text, border), text, cell, looks):
        bare, edge = without_brackets(text[start:stop].strip(TRIM), edge)
        said, begin = said_field(bare) if edge in (Border.SIGN, Border.DASH, Border.SLASH) else ("", 0)
        bare = bare[begin:]
        telling = is_telling(bare, edge, leads=first and bool(text[stop:].strip(TRIM + CUT)))
        if not telling and NOISE.fullmatch(bare) is None:
            continue
        if not first:
            part, comma = (part, comma + 1) if edge in WITHIN_PART else (part + 1, 0)
            edge = Border.COMMA if said == "place" and is_region(bare) else edge
        if telling:
            yield Piece(bare, edge, Slot(*at, part, comma, cell.runs[looks[start]].style), said)
        first = False


WITHIN_PART = (Border.INNER, Border.COMMA, Border.BRACKET, Border.SLASH)


def without_brackets(bare: str, edge: Border) -> tuple[str, Border]:
    """Return a text without the brackets around it, or without the half of a pair."""
    inner = BRACKETED.match(bare)
    if inner is not None:
        return inner.group(1).strip(TRIM), Border.BRACKET
    if bare.count("(") != bare.count(")"):
        return bare.strip("()[] "), edge
    if bare.count("[") != bare.count("]"):
        return bare.strip("[] "), edge
    return bare, edge


def is_telling(bare: str, edge: Border, *, leads: bool) -> bool:
    """Whether a text may be a field; "Editor @ Freelance" says for whom, "Internship" before others is a title."""
    if len(bare) < SHORTEST or is_spell(bare) or not any(c.isalnum() for c in bare):
        return False
    return edge is Border.AT or (leads and bare.lower() in AS_TITLE) or NOISE.fullmatch(bare) is None


SHORTEST = 2

AS_TITLE = words("internship praktikum apprenticeship traineeship")
"""Kinds of contract that are the title where they begin a line and the employer follows."""

Fragment = tuple[int, int, Border]


def fragments(text: str, border: Border) -> Iterator[Fragment]:
    """Where the text between separators begins and ends, and what stands before it."""
    edge, position = border, 0
    for match in SPLIT.finditer(text):
        if match.start() < position:
            continue
        if match.lastgroup == "at" and NAMED_PLACE.search(text[position : match.start()]):
            continue  # "University of Texas at Austin"
        if match.lastgroup == "hyphen" and is_half_a_town(text[position : match.start()]):
            continue
        if match.lastgroup != "open":
            yield position, match.start(), edge
            edge = BORDER_OF[str(match.lastgroup)]
            position = match.end()
            continue
        close = closing(text, match.end())
        if stands_alone(text[match.end() : close]):
            yield position, match.start(), edge
            yield match.end(), close, Border.BRACKET
            edge, position = Border.BRACKET, min(close + 1, len(text))
    yield position, len(text), edge


BORDER_OF = {
    "sign": Border.SIGN,
    "dash": Border.DASH,
    "slash": Border.SLASH,
    "hyphen": Border.SIGN,
    "at": Border.AT,
    "comma": Border.COMMA,
}


def is_half_a_town(text: str) -> bool:
    """Whether the hyphen after a text joins two towns, not an employer and its town as in "Harvest Diner-Salem, OR"."""
    return is_city(text) or text.strip().lower() in HYPHENATED


HYPHENATED = words("winston wilkes fuquay dover croton stratford sedro milton soddy carol blooming")
"""First halves of towns such as "Winston-Salem"."""


def by_looks(found: Iterator[Fragment], text: str, cell: Cell, looks: Sequence[int]) -> Iterator[Fragment]:
    """Fragments cut where their look changes; commas within one look are weaker than others."""
    styles = {run.style for run in cell.runs if run.text.strip(TRIM)}
    before = -1
    for start, stop, border in found:
        edge = border
        for first, last in parts_of(text, start, stop, cell, looks):
            look = looks[first]
            within = look == before and cell.runs[look].style != 0 and len(styles) > 1
            yield first, last, Border.INNER if within and edge is Border.COMMA else edge
            before, edge = looks[last - 1], Border.STYLE


def parts_of(text: str, start: int, stop: int, cell: Cell, looks: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Stretches of one style with words in them; signs between words go with the words before."""
    first = start
    while first < stop and text[first] in TRIM:
        first += 1
    for i in range(first + 1, stop):
        changed = cell.runs[looks[i]].style != cell.runs[looks[first]].style
        if changed and text[i] not in TRIM and (text[i - 1] in TRIM or looks[i] != looks[i - 1]) and i - first > 1:
            yield first, i
            first = i
    if first < stop:
        yield first, stop


def closing(text: str, start: int) -> int:
    return min((i for i in (text.find(")", start), text.find("]", start)) if i >= 0), default=len(text))


def stands_alone(inside: str) -> bool:
    """Whether what stands in brackets is a thing of its own: a place, a kind of contract, a length of time."""
    bare = inside.strip()
    kinds = [part.strip() for part in bare.split(",")]
    return place_score(bare) >= 3 or is_spell(bare) or any(NOISE.fullmatch(k) or place_score(k) >= 3.5 for k in kinds)


SYSTEM = re.compile(
    r"(?:The )?(?:University of (?:California|Wisconsin|Illinois|North Carolina|Massachusetts|Maryland"
    r"|Tennessee|Nebraska)"
    r"|California State University|State University of New York|Indiana University|Penn State University)"
)
"""Universities of several campuses, each with its town in its name: "University of California, Santa Barbara"."""


def join_places(pieces: list[Piece]) -> list[Piece]:
    """Join a town with the region after it, and a campus with its university: "Austin" and "TX" are one place."""
    joined: list[Piece] = []
    for piece in pieces:
        before = joined[-1] if joined else None
        if (
            before is not None
            and piece.border is Border.COMMA
            and ((is_region(piece.text) and belongs(before.text, piece.text)) or is_campus(before.text, piece.text))
        ):
            joined[-1] = replace(before, text=f"{before.text}, {piece.text}")
        else:
            joined.append(piece)
    return joined


def is_campus(school: str, town: str) -> bool:
    return SYSTEM.fullmatch(school) is not None and is_likely_town(town) and not is_region(town)


def belongs(text: str, region: str) -> bool:
    """Whether a text is a town of the region after it; "New York" after an unknown name is the town itself."""
    if place_score(text) >= 2:
        return True
    return is_likely_town(text) and len(text.split()) <= 4 and title_score(text) < 2 and not is_city(region)
