"""Pieces of an entry's head: what stands between separators, with where it stands and how strongly it is set apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from wherenext.files.resume.lines import Cell
from wherenext.files.resume.understanding.fragments import CUT, NOISE, TRIM, Border, are_marks, by_looks, fragments
from wherenext.files.resume.words.fields import said_field
from wherenext.files.resume.words.lexicon import title_score
from wherenext.files.resume.words.lone_dates import is_spell
from wherenext.files.resume.words.places import is_city, is_code, is_likely_town, is_region, place_score
from wherenext.files.resume.words.wording import words


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


BRACKETED = re.compile(r"^[(\[](.*?)[)\]]$")


def cut_cell(text: str, cell: Cell, border: Border, at: tuple[int, int]) -> Iterator[Piece]:
    """Pieces of one cell; ``text`` is the cell's with dates blotted out."""
    text = WORKED_AS.sub(blank, text, count=1)
    text = ASKED.sub(blank, text) if ":" in text else text
    looks = [number for number, run in enumerate(cell.runs) for _ in run.text]
    part, comma, first = 0, 0, True
    for start, stop, edge in by_looks(fragments(text, border), text, cell, looks):
        bare, edge = without_brackets(text[start:stop].strip(TRIM), edge)
        said, begin = said_field(bare) if edge in (Border.SIGN, Border.DASH, Border.SLASH, Border.COMMA) else ("", 0)
        bare = bare[begin:]
        telling = is_telling(bare, edge, leads=first and bool(text[stop:].strip(TRIM + CUT)))
        if are_marks(bare):
            continue
        if not telling and NOISE.fullmatch(bare) is None:
            continue
        if not first:
            part, comma = (part, comma + 1) if edge in WITHIN_PART else (part + 1, 0)
            edge = Border.COMMA if said == "place" and is_region(bare) else edge
        if telling:
            yield Piece(bare, edge, Slot(*at, part, comma, cell.runs[looks[start]].style), said)
        first = False


def blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


ASKED = re.compile(r"\((?:advis[eo]r|supervisor|thesis|dissertation|committee|minor|gpa)\s*:[^()]*\)", re.IGNORECASE)
"""What is told of a course in brackets under a name of its own: "(advisor: R. Brindle)"."""

WORKED_AS = re.compile(
    r"^\s*(?:(?:currently )?working|worked|employed|serving|served) as (?:an? |the )?", re.IGNORECASE
)
"""What stands before a title told in a sentence: "Worked as a Cook at Harbour Hotel"."""

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
"""Letters of a field: "HP", "EY"; one letter is a sign. With four 13 of 327 positions of the sets are lost."""

AS_TITLE = words("internship praktikum apprenticeship traineeship")
"""Kinds of contract that are the title where they begin a line and the employer follows."""

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
            and (piece.border in COMMAS or (piece.border is Border.DASH and is_code(piece.text)))
            and (is_region_of(before, piece.text) or is_campus(before.text, piece.text))
        ):
            joined[-1] = replace(before, text=f"{before.text}, {piece.text}")
        else:
            joined.append(piece)
    return joined


def is_region_of(before: Piece, region: str) -> bool:
    """Whether a text is the region of the town before it; behind a name's comma one word before a code is a town."""
    lone = before.border in COMMAS and is_code(region) and before.text.isalpha() and before.text[0].isupper()
    return is_region(region) and (lone or belongs(before.text, region))


COMMAS = (Border.COMMA, Border.INNER)


def is_campus(school: str, town: str) -> bool:
    return SYSTEM.fullmatch(school) is not None and is_likely_town(town) and not is_region(town)


def belongs(text: str, region: str) -> bool:
    """Whether a text is a town of the region after it; "New York" after an unknown name is the town itself."""
    if place_score(text) >= 2:
        return True
    return is_likely_town(text) and len(text.split()) <= 4 and title_score(text) < 2 and not is_city(region)
