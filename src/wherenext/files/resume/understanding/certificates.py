"""Certificates and licences, in a section of their own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from wherenext.core.journey.resume import Certificate, LineSpan, PartialDate
from wherenext.files.resume.lines import BOLD, Cell, Line, Run
from wherenext.files.resume.understanding.entry import join_lines
from wherenext.files.resume.understanding.items import Item, classify
from wherenext.files.resume.words.bullets import without_bullet
from wherenext.files.resume.words.periods import find_periods

Group = list[Item]


def find_certificates(lines: Sequence[tuple[int, Line]]) -> list[Certificate]:
    """Certificates: one a line or list item, or several lines each, the issuer and the date below the name."""
    items = rejoined(classify(lines))
    groups = by_looks(items) or by_dates(items) or [[item] for item in items]
    found = (certificate_of(group) for group in groups)
    return [certificate for certificate in found if certificate is not None]


def rejoined(items: Sequence[Item]) -> list[Item]:
    """Return lines with what was broken off below put to their end."""
    kept: list[Item] = []
    for item in items:
        open_bracket = bool(kept) and kept[-1].line.text.count("(") > kept[-1].line.text.count(")")
        if not kept or (item.kind != "more" and not open_bracket):
            kept.append(item)
            continue
        *cells, last = kept[-1].line.cells
        whole = Cell([*last.runs, Run(" "), *item.line.cells[0].runs], last.x0, last.x1)
        kept[-1] = replace(kept[-1], line=replace(kept[-1].line, cells=[*cells, whole]))
    return kept


def by_looks(items: Sequence[Item]) -> list[Group]:
    """Lines in groups that begin with a name in bold, where others stand below it; none where there are no such."""
    bold = [item.line.is_styled(BOLD) and item.kind != "bullet" for item in items]
    if not bold or not bold[0] or all(bold):
        return []
    groups: list[Group] = []
    for i, item in enumerate(items):
        follows = i > 0 and bold[i - 1] and item.line.gap <= items[i - 1].line.gap
        if bold[i] and not follows:
            groups.append([])
        groups[-1].append(item)
    return groups


def by_dates(items: Sequence[Item]) -> list[Group]:
    """Lines in groups that end with a date, where each has lines above it; none where some have not."""
    groups: list[Group] = [[]]
    for item in items:
        groups[-1].append(item)
        if find_periods(item.line.text):
            groups.append([])
    lengths = {len(group) for group in groups[:-1]}
    unlisted = all(item.kind != "bullet" for item in items) and not groups[-1]
    several = lengths == {3} or (lengths == {2} and len(groups) > SEVERAL)
    whole = any("," in group[0].line.text for group in groups[:-1])  # that line names who gave it
    return groups[:-1] if unlisted and several and not whole else []


SEVERAL = 2
"""Groups from which lines of two are taken as name and date: a first pair may be chance."""


def certificate_of(group: Sequence[Item]) -> Certificate | None:
    """Return the certificate that lines tell of: those in the look of the first are its name."""
    span = LineSpan(group[0].number, group[-1].number + 1)
    head, *below = group
    named = certificate_in(without_bullet(head.line).text)
    if named is None or not below:
        return named and replace(named, lines=span)
    name, rest = named.name, below
    while len(rest) > 1 and rest[0].line.is_styled(BOLD) and head.line.is_styled(BOLD):
        name, rest = join_lines(name, rest[0].line.text.strip()), rest[1:]
    issued = certificate_in(", ".join(item.line.text.strip() for item in rest))
    date = named.date or (issued.date if issued else dated(" ".join(item.line.text for item in rest)))
    whole = ", ".join(text for text in (issued.name, issued.issuer) if text) if issued else None
    return Certificate(name, named.issuer or whole, date, span)


def dated(text: str) -> PartialDate | None:
    """Return the first date in a text, of the beginning before that of the end."""
    periods = find_periods(text)
    return (periods[0].period.start or periods[0].period.end) if periods else None


ISSUED = re.compile(
    r"(?:(?<![\s(\[])[\s(\[]++)?\b(?:issued|earned|awarded|completed|valid|exp(?:ires)?|since|credential id)\b[.:]?"
    r"\s*$",
    re.IGNORECASE,
)


def certificate_in(text: str) -> Certificate | None:
    """Return the certificate that one line tells of: its name, who gave it, when."""
    text = text.strip()
    periods = find_periods(text)
    date = dated(text)
    if periods:
        text = ISSUED.sub("", text[: periods[0].start].rstrip(" :")) + " " + text[periods[-1].stop :]
    text = text.replace("( )", "").replace("()", "").strip(" ,;:|[]–—-·•")
    text = text.strip("()") if text.count("(") != text.count(")") else text
    name, _, issuer = text.partition("  ") if "  " in text else partition_issuer(text)
    name = name.strip(" ,;:|()–—-")
    issuer = issuer.strip(" ,;:|()–—-")
    return Certificate(name, issuer if issuer.strip(".") else None, date) if name else None


def partition_issuer(text: str) -> tuple[str, str, str]:
    for sign in (" | ", " · ", " — ", ", "):
        if sign in text:
            return text.partition(sign)
    return text, "", ""
