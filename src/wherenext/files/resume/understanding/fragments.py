"""A cell's text cut at its separators, each fragment with how strongly it is set apart."""

import enum
import re
from collections.abc import Iterator, Sequence

from wherenext.files.resume.lines import Cell
from wherenext.files.resume.words.lexicon import CLEAR
from wherenext.files.resume.words.lone_dates import is_spell
from wherenext.files.resume.words.places import is_city, place_score
from wherenext.files.resume.words.wording import words


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
    return (
        place_score(bare) >= CLEAR or is_spell(bare) or any(NOISE.fullmatch(k) or place_score(k) >= 3.5 for k in kinds)
    )
