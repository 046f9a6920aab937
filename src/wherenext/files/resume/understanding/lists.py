"""Sections that are lists: skills and languages."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from wherenext.core.journey.resume import LanguageSkill, LineSpan, ResumeSkill
from wherenext.files.resume.lines import BOLD, Line
from wherenext.files.resume.understanding.entry import join_lines
from wherenext.files.resume.understanding.outline import split_labelled
from wherenext.files.resume.words.bullets import BULLET, without_bullet
from wherenext.files.resume.words.tongues import LANGUAGES

SEPARATORS = re.compile(r"\s+/\s+|\s*[,;|•·●▪◦‣∙■♦]\s*|\s{3,}|\t")
LEVEL_SIGNS = re.compile(r"[●○★☆■□▪▫◼◻⬤◯⚫⚪]{2,}")
FLUENCY = re.compile(r"^\s*(?:[-–—:(|/,·•]|in )\s*")
LANGUAGE_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)


def find_skills(lines: Sequence[tuple[int, Line]]) -> list[ResumeSkill]:
    """Skills with the group they stand in."""
    found: list[ResumeSkill] = []
    loose: list[str] = []
    group: str | None = None
    start = lines[0][0] if lines else 0
    for number, stop, text, is_title in skill_texts(lines):
        labelled = split_labelled(text)
        if labelled is not None:
            found.append(ResumeSkill(labelled[0], tuple(split_names(labelled[1])), LineSpan(number, stop)))
        elif is_title:
            found += grouped(group, loose, start, number)
            group, loose, start = text.rstrip(":"), [], number
        else:
            loose += split_names(text)
    found += grouped(group, loose, start, lines[-1][0] + 1 if lines else 0)
    return [skill for skill in found if skill.names]


def grouped(group: str | None, names: list[str], start: int, stop: int) -> list[ResumeSkill]:
    return [ResumeSkill(group, tuple(names), LineSpan(start, max(stop, start + 1)))] if names else []


def skill_texts(lines: Sequence[tuple[int, Line]]) -> list[tuple[int, int, str, bool]]:
    """Lines of a skills section, wrapped ones joined; whether each names a group."""
    plain = any(not line.is_styled(BOLD) for _, line in lines)
    texts: list[tuple[int, int, str, bool]] = []
    right = max((line.x1 for _, line in lines), default=0.0)
    filled = False
    for number, line in lines:
        text = LEVEL_SIGNS.sub("", with_group(without_bullet(line))).strip()
        bullet = line.bullet or BULLET.match(line.cells[0].text) is not None
        under = texts and texts[-1][3] and not line.is_styled(BOLD)  # the first line of a group
        if texts and not bullet and not under and goes_on(texts[-1][2], text, line, filled=filled):
            first, _, above, title = texts[-1]
            texts[-1] = (first, number + 1, join_lines(above, text), title)
        elif text:
            title = text.endswith(":") or (plain and line.is_styled(BOLD) and len(text) < 40 and "," not in text)
            texts.append((number, number + 1, text, title))
        filled = line.x1 >= 0.85 * right and len(lines) > 1
    return texts


def with_group(line: Line) -> str:
    """Return the text of a line; a cell beside a list names its group."""
    if len(line.cells) == 2 and "," in line.cells[1].text and "," not in line.cells[0].text:
        return f"{line.cells[0].text.strip().rstrip(':')}: {line.cells[1].text.strip()}"
    return line.text


def goes_on(above: str, text: str, line: Line, *, filled: bool) -> bool:
    """Whether a list goes on in the next line; ``filled`` says that the line above was broken at the right edge."""
    if not text or split_labelled(text) is not None or line.whole or begins_in_bold(line):
        return False
    open_bracket = above.count("(") > above.count(")")
    broken = above.endswith((",", "-", "/", "&", "|", "·", "•")) or text[:1].islower()
    return open_bracket or (line.gap < 1.2 and (broken or (filled and len(SEPARATORS.findall(above)) > 1)))


def begins_in_bold(line: Line) -> bool:
    """Whether a line begins with a name in bold, of a group, and goes on otherwise: "**Tools** Git, Quarto"."""
    styles = [run.style & BOLD for run in line.cells[0].runs if run.text.strip()]
    return len(styles) > 1 and styles[0] > 0 and styles[-1] == 0


def split_names(text: str) -> list[str]:
    """Names of a list; commas in brackets do not part."""
    guarded = re.sub(
        r"\([^()]*\)", lambda m: m.group().replace(",", "\x00").replace(";", "\x00").replace("|", "\x00"), text
    )
    guarded = re.sub(r", (?=(?:a little|a bit|some|basics?)\s*(?:[,;.]|$))", "\x00 ", guarded)
    names = [name.replace("\x00", ",").strip(" .,;:-–") for name in SEPARATORS.split(guarded)]
    return [name for name in names if name and len(name) <= 120]


def find_languages(lines: Sequence[tuple[int, Line]]) -> list[LanguageSkill]:
    """Languages and how well each is spoken."""
    found: list[LanguageSkill] = []
    texts: list[tuple[int, str]] = []
    for number, line in lines:
        text = without_bullet(line).text.strip()
        alone = texts and first_language(text) is None
        if texts and alone:
            texts[-1] = (texts[-1][0], f"{texts[-1][1]} {text}")
        else:
            texts.append((number, text))
    for number, text in texts:
        found += languages_in(LEVEL_SIGNS.sub("", text), number)
    return found


def first_language(text: str) -> str | None:
    return next((word for word in LANGUAGE_WORD.findall(text) if word.lower() in LANGUAGES), None)


def languages_in(text: str, number: int) -> list[LanguageSkill]:
    """Each language named in a text; what stands up to the next is how well."""
    depth_free = re.sub(r"\([^()]*\)", lambda m: " " * len(m.group()), text)
    named = [
        m
        for m in LANGUAGE_WORD.finditer(depth_free)
        if m.group().lower() in LANGUAGES and (m.group()[0].isupper() or len(text) < 30)
    ]
    found = []
    for match, after in zip_longest(named, named[1:]):
        rest = text[match.end() : after.start() if after else len(text)]
        before = text[: match.start()] if match is named[0] else ""
        fluency = clean_fluency(rest) or clean_fluency(before.replace("speaker", ""))
        found.append(LanguageSkill(match.group(), fluency, LineSpan(number, number + 1)))
    return found


AND_LAST = re.compile(r"(?<![\s,;])[\s,;]++(?:and|und|et|y)$")


def clean_fluency(text: str) -> str | None:
    """How well, without the signs around it."""
    bare = FLUENCY.sub("", text.strip()).strip(" ,;:|()[]–—-·•./&")
    bare = AND_LAST.sub("", bare).strip(" ,;:|()–—-·•").replace("  ", " ")
    return bare if bare and bare.lower() not in ("and", "und", "et", "y", "e", "speaker") and len(bare) <= 80 else None
