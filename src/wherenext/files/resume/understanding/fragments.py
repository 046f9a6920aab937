"""A cell's text cut at its separators, each fragment with how strongly it is set apart."""

import enum
import re
from collections.abc import Iterator, Sequence

from wherenext.files.resume.lines import Cell
from wherenext.files.resume.words.fields import FIELD_OF
from wherenext.files.resume.words.lexicon import CLEAR, title_score
from wherenext.files.resume.words.lone_dates import is_spell
from wherenext.files.resume.words.marks import MARK
from wherenext.files.resume.words.places import is_city, is_region, place_score
from wherenext.files.resume.words.schooling import LEVELS, MORE, degree_score, school_score
from wherenext.files.resume.words.sentences import SHORTENED
from wherenext.files.resume.words.wording import words


class Border(enum.IntEnum):
    """What stands before a piece, from weak to strong."""

    INNER = -1  # a comma within words of one look, where others look different
    COMMA = 0
    BRACKET = 1
    SLASH = 2
    COLON = 3  # "Harbour Bakery: Head Baker"
    STYLE = 4
    WRAP = 5  # the next line, in the same look, close below
    LINE = 6
    DASH = 7
    SIGN = 8  # a bar, a dot
    CELL = 9
    AT = 10  # "at", "@": a title before, an employer after


CUT = "\x1f"
NAMED_PLACE = re.compile(r"\b(?:University|College|Institute|School) of [\w .'‘’ʻ-]+$")
SPLIT = re.compile(
    r"(?P<sign>[^\S\x1f]*+\x1f\s*+|\s*+[|¦•·‧∙◦●▪►»→|/]{2,}+\s*+|\s*+[|¦•‧∙◦●▪►»]\s*+|\s++[·⋅~]\s++|\s*+;\s++"
    r"|[^\S\t]*+\t\s*+|\s{3,}+"
    r"|\s*+[\ue000-\uf8ff\u2600-\u27bf\u2300-\u23ff\u25a0-\u25ff\U0001f300-\U0001faff]\ufe0f?\s*+)"
    r"|(?P<dash>\s*+—\s*+|\s*+–\s++|\s++–\s*+|\s++-{1,2}+\s++)"
    r"|(?P<slash>\s++/\s++)"
    r"|(?P<at>\s++@\s*+|\s++(?:at|bei|chez|from)\s++|\s++with\s++(?=[A-Z])"
    r"|\s++for\s++(?=the (?:[A-Z][\w'’-]+ ){1,3}(?:family|household)\b))"
    r"|(?P<hyphen>(?<=[^\W\d_])-(?=[A-Z][^\W\d_]+(?:[ .']+[A-Z][^\W\d_]+)*, [A-Z]{2}\b))"
    r"|(?P<stop>(?<=[a-zà-ÿ][a-zà-ÿ][a-zà-ÿ][a-zà-ÿ])\.\s++(?=[A-ZÀ-Þ])"
    r"|(?<=, [A-Z][A-Z])\.\s++(?=[A-ZÀ-Þ]))"
    r"|(?P<comma>\s*+,\s++)"
    r"|(?P<colon>\s*+:\s++(?=\w))"
    r"|(?P<open>\s*+[(\[](?=[^()\[\]]{2,60}[)\]]))"
)
TRIM = " \t,;:|·•–—-‐*_∗†‡"
NOISE = re.compile(
    r"(?:part|full)[- ]?time|contract(?:or)?|temporary|permanent|seasonal|freelance|casual|per diem|self[- ]employed"
    r"|band \d[a-d]?"
    r"|vollzeit|teilzeit|befristet|cdi|cdd|internship|\d{1,2} ?h(?:ours|rs)?(?:/| per | a )(?:week|wk)"
    r"|(?:conclusão|concluído|concluída|egreso|obtenu) ?(?:em|en)?|evenings?|distance learning"
    r"|expected|anticipated|dates?|years?|evenings?|evening classes|distance learning|online"
    r"|grad(?:uat(?:ed|ion))?|completed|finished|obtained|conferred|awarded|class of|this is a federal job"
    r"|\d{1,5}[a-z]? (?:[\w.'-]+ ){1,3}(?:street|st|road|rd|avenue|ave|trail|drive|lane|boulevard|blvd|highway|hwy)\.?"
    r"|on-?site|hybrid|in[- ]office"
    r"|m/w/d|f/m/d|ended|started|employed|duration|location",
    re.IGNORECASE,
)
Fragment = tuple[int, int, Border]


def fragments(text: str, border: Border) -> Iterator[Fragment]:
    """Where the text between separators begins and ends, and what stands before it."""
    edge, position = border, 0
    for match in SPLIT.finditer(text):
        if match.start() < position:
            continue
        if match.lastgroup == "at" and not parts_title(text[position : match.start()], match.group().strip()):
            continue
        if match.lastgroup == "stop" and not parts_sentences(text[position : match.start()], text[match.end() :]):
            continue
        if match.lastgroup == "hyphen" and is_half_a_town(text[position : match.start()]):
            continue
        if match.lastgroup == "colon" and not parts_fields(text[position : match.start()], text[match.end() :]):
            continue
        if match.lastgroup != "open":
            yield position, match.start(), edge
            edge = BORDER_OF[str(match.lastgroup)]
            position = match.end()
            continue
        close = closing(text, match.end())
        behind_place = is_region(text[position : match.start()].rpartition(",")[2].strip(TRIM) or "-")
        if behind_place or stands_alone(text[match.end() : close]):
            yield position, match.start(), edge
            yield match.end(), close, Border.BRACKET
            edge, position = Border.BRACKET, min(close + 1, len(text))
    yield position, len(text), edge


def parts_sentences(before: str, after: str) -> bool:
    """Whether a full stop parts two fields: not behind an abbreviation, and behind a region's only before a degree."""
    last = (before.split() or [""])[-1]
    if last.isupper():
        return degree_score(after.partition(",")[0]) >= CLEAR
    return last.lower() not in SHORTENED


def parts_title(before: str, sign: str) -> bool:
    """Whether "at", "with" or "from" parts a title from an employer: not in "University of Texas at Austin"."""
    if NAMED_PLACE.search(before) or before.count("(") > before.count(")"):
        return False
    return sign.lower() != "with" or title_score(before.strip(TRIM)) >= CLEAR


BORDER_OF = {
    "sign": Border.SIGN,
    "dash": Border.DASH,
    "slash": Border.SLASH,
    "hyphen": Border.SIGN,
    "at": Border.AT,
    "comma": Border.COMMA,
    "colon": Border.COLON,
    "stop": Border.DASH,
}


def parts_fields(before: str, after: str) -> bool:
    """Whether a colon parts an employer from a title, or a school from a course, and does not name a field."""
    name, first = before.strip(TRIM), re.split(r"[,|;\x1f]", after, maxsplit=1)[0].strip(TRIM)
    if name.lower() in FIELD_OF or not first or MARK.fullmatch(name) or name.lower() in MORE:
        return False
    return name.lower() in LEVELS or any(
        score(one) >= CLEAR for score in (title_score, degree_score, school_score) for one in (name, first)
    )


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
    kinds = [part.strip(TRIM + CUT) for part in bare.split(",")]
    aside = any(NOISE.fullmatch(k) or MARK.fullmatch(k) or place_score(k) >= A_PLACE for k in kinds)
    return aside or place_score(bare) >= CLEAR or is_spell(bare)


A_PLACE = 3.5
"""Rating of a city that is named alone, the least sure of places (``score_of_one``)."""


def are_marks(text: str) -> bool:
    """Whether all that a text says is how a course was done: "in progress, expected"."""
    if MARK.fullmatch(text.strip(TRIM + CUT + ".")):
        return True
    parts = [part.strip(TRIM + CUT) for part in text.split(",")]
    return all(MARK.fullmatch(part) or NOISE.fullmatch(part) for part in parts) and any(map(MARK.fullmatch, parts))
