"""Whose résumé it is: the likeliest of the texts at its top, or the name that a form asks for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wherenext.files.resume.lines import BOLD, Line
from wherenext.files.resume.understanding.details import parts_of
from wherenext.files.resume.understanding.name_forms import PARTICLES, SUFFIXES, TITLE_LINES, clean_name, fold
from wherenext.files.resume.words.lexicon import EMPLOYER_SUFFIXES, employer_score, title_score
from wherenext.files.resume.words.places import CITIES, is_region, place_score
from wherenext.files.resume.words.sections import section_of, tight
from wherenext.files.resume.words.wording import words

NAME_WORD = re.compile(r"^[^\W\d_][^\W\d_'’.\-]*(?:[-'’.][^\W\d_]*)*$")
HONORIFICS = words("mr mrs ms miss dr prof sir herr frau ing dipl.-ing mx rev")
LOOKED_AT = 40
"""Lines of the top in which a name is looked for."""

GIVEN = re.compile(
    r"^\s*(?:first|given|fore) ?names?\s*:?\s|^\s*(?:vorname|prénom|nombres?|nome)\s*:\s*", re.IGNORECASE
)
FAMILY = re.compile(
    r"^\s*(?:last|family) names?\s*:?\s|^\s*(?:surname|nachname|familienname|nom|apellidos?|cognome)\s*:\s*",
    re.IGNORECASE,
)
BEFORE_DETAILS = re.compile(r"^(\D{4,50}?)(?:\s*+<|[\s,|–-]++(?:\(?\+?\d|\S+@))")
"""A name with contact details straight behind it: "Ada Marlow 503.555.0142"."""


@dataclass(frozen=True, slots=True)
class Candidate:
    text: str
    score: float
    number: int


def find_name(top: Sequence[tuple[int, Line]], email: str | None) -> Candidate | None:
    """Return the likeliest name: large, early, made of name-like words, echoed by the e-mail address."""
    if not top:
        return None
    asked = asked_for(top)
    if asked is not None:
        return asked
    usual = sorted(line.size for _, line in top)[len(top) // 2]
    candidates: list[Candidate] = []
    for place, (number, line) in enumerate(top[: LOOKED_AT * 3]):
        for text, size in name_texts(top, place, email):
            score = name_score(text, email) + (size / usual - 1) * 3 if usual else name_score(text, email)
            candidates.append(Candidate(text, score - 0.12 * place + (0.6 if line.stream == 0 else 0.0), number))
    best = max(candidates, key=lambda c: c.score, default=None)
    return best if best is not None and best.score > 0 else None


def asked_for(top: Sequence[tuple[int, Line]]) -> Candidate | None:
    """Return the name that a form asks for in two fields: "First name: Ada", "Surname: Marlow"."""
    said = [(number, text) for number, line in top for text in (line.text, *(cell.text for cell in line.cells))]
    given, family = (next(((n, p.sub("", t)) for n, t in said if p.match(t)), None) for p in (GIVEN, FAMILY))
    if given is None or family is None:
        return None
    return Candidate(clean_name(f"{given[1].strip()} {family[1].strip()}"), 1.0, given[0])


def name_texts(top: Sequence[tuple[int, Line]], place: int, email: str | None) -> list[tuple[str, float]]:
    """Texts on a line that may be a name, with their size: its parts, or this line with one below as its other half."""
    line = top[place][1]
    found = [clean_name(part, email) for part in (*parts_of(line), line.text)]
    before = BEFORE_DETAILS.match(line.text)
    if before is not None:
        found.append(clean_name(before[1], email))
    texts = dict.fromkeys((text, line.size) for text in found)
    texts |= dict.fromkeys((clean_name(text, email), size) for text, size in over_two_lines(top, place, email))
    return [(text, size) for text, size in texts if text]


def over_two_lines(top: Sequence[tuple[int, Line]], place: int, email: str | None) -> Iterator[tuple[str, float]]:
    """Names of which one half stands above the other; what stands beside them is none of it."""
    line = top[place][1]
    yield from over_three_lines([line for _, line in top[place : place + 3]])
    for _, below in top[place + 1 : place + 1 + NEAR]:
        halves = (tight(lead(line)).strip(), tight(lead(below)).strip())
        if below.stream != line.stream or not all(1 <= len(half.split()) <= 2 for half in halves):
            continue
        same = abs(below.size - line.size) < 1.0 and line.size > 0 and len(line.cells) == 1 and len(below.cells) == 1
        beside = abs(below.x0 - line.x0) < 1.0 and line.size > 0 and all(is_bold(one) for one in (line, below))
        typed = line.size == 0 and email is not None and echo([fold(half) for half in halves], email) > 0
        if (below is top[place + 1][1] and (same or typed)) or (beside and email is not None and echo(halves, email)):
            yield " ".join(halves).replace("- ", "-"), max(line.size, below.size)


def over_three_lines(lines: Sequence[Line]) -> Iterator[tuple[str, float]]:
    """Names in large letters of which every word stands alone, or is parted at its hyphen."""
    words = [tight(line.text).strip() for line in lines]
    alike = all(line.size > 0 and abs(line.size - lines[0].size) < 1.0 and len(line.cells) == 1 for line in lines)
    if len(lines) == 3 and alike and all(len(word.split()) == 1 for word in words):
        yield " ".join(words).replace("- ", "-"), lines[0].size


NEAR = 3
"""Lines below the first half of a name in which the other may stand."""


def lead(line: Line) -> str:
    """Return the first words of a line in one look, where a heading stands beside a name."""
    runs = [run for run in line.cells[0].runs if run.text.strip()]
    if not runs:
        return ""
    bold = runs[0].style & BOLD
    return "".join(run.text for run in runs if run.style & BOLD) if bold else line.cells[0].text


def is_bold(line: Line) -> bool:
    return any(run.style & BOLD for run in line.cells[0].runs[:1])


def name_score(text: str, email: str | None) -> float:
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= 6 or len(text) > 50 or not all(is_name_word(word) for word in words):
        return -5.0
    if (
        section_of(text) is not None
        or TITLE_LINES.fullmatch(text)
        or place_score(text) >= 5
        or any(word.lower() in EMPLOYER_SUFFIXES for word in words[1:])
    ):
        return -5.0
    score = 1.5 if 2 <= len(words) <= 4 else -0.5
    capitals = sum(word[0].isupper() for word in words if word.lower() not in PARTICLES)
    score += 0.5 if capitals >= len([w for w in words if w.lower() not in PARTICLES]) else -2.0
    score -= 0.6 * max(title_score(text) - 0.7, 0.0) + 0.4 * max(employer_score(text) - 0.9, 0.0)
    score -= 1.0 if text.lower() in CITIES or is_region(text) else 0.0
    if words[0].lower().strip(".") in HONORIFICS:
        score += 1.0
    return score + (3.0 * echo(words, email) if email else 0.0)


def is_name_word(word: str) -> bool:
    return bool(NAME_WORD.match(word)) or bool(re.fullmatch(r"[\"“'(][^\W\d_]+[\"”')]", word))


def echo(words: Sequence[str], email: str) -> float:
    """Share of a name's words that the e-mail address repeats."""
    local = fold(email.split("@")[0])
    long = [fold(word) for word in words if len(fold(word)) > 2 and fold(word) not in SUFFIXES]
    return sum(word in local for word in long) / len(long) if long else 0.0
