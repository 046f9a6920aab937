"""Who the résumé is about: name, e-mail, telephone, place, pages elsewhere."""

import re
from collections.abc import Sequence

from wherenext.core.journey.resume import Person, Profile
from wherenext.files.resume.lines import Line
from wherenext.files.resume.understanding.addresses import EMAIL, URL, find_email, find_phone
from wherenext.files.resume.understanding.details import parts_of
from wherenext.files.resume.understanding.name_forms import clean_name
from wherenext.files.resume.understanding.outline import Section
from wherenext.files.resume.understanding.person_names import LOOKED_AT, Candidate, find_name
from wherenext.files.resume.words.lexicon import CLEAR, title_score
from wherenext.files.resume.words.places import place_score, without_postcode
from wherenext.files.resume.words.sections import tight

NETWORKS = {
    "linkedin.com": "LinkedIn",
    "xing.com": "XING",
    "github.com": "GitHub",
    "gitlab.com": "GitLab",
    "twitter.com": "X",
    "x.com": "X",
    "behance.net": "Behance",
    "dribbble.com": "Dribbble",
    "orcid.org": "ORCID",
    "facebook.com": "Facebook",
    "stackoverflow.com": "Stack Overflow",
    "medium.com": "Medium",
    "instagram.com": "Instagram",
    "kaggle.com": "Kaggle",
    "scholar.google.com": "Google Scholar",
    "researchgate.net": "ResearchGate",
    "youtube.com": "YouTube",
}


def find_person(sections: Sequence[Section], lines: Sequence[Line], summary: str | None) -> Person:
    """Return the person of a résumé."""
    top = [(n, line) for s in sections if s.kind in ("top", "contact") for n, line in s.lines]
    others = {n for s in sections if s.kind == "other" and "refer" in s.name for n, _ in s.lines}
    texts = [line.text for _, line in top] + [line.text for n, line in enumerate(lines) if n not in others]
    email = find_email(texts)
    name = find_name(top or list(enumerate(lines))[:LOOKED_AT], email)
    parts = [part for _, line in top for part in parts_of(line)]
    pages = find_pages(parts)
    return Person(
        name=name.text if name else None,
        headline=find_headline(top, name),
        email=email,
        phone=find_phone(texts[: len(top)] or texts),
        place=find_place(parts, name.text if name else ""),
        url=next((url for url in pages if network_of(url) is None), None),
        profiles=tuple(profile_of(url) for url in pages if network_of(url) is not None),
        summary=summary,
    )


def find_pages(parts: Sequence[str]) -> list[str]:
    found: list[str] = []
    for part in parts:
        for match in URL.finditer(EMAIL.sub(" ", part)):
            url = match.group().rstrip(".")
            if url not in found:
                found.append(url)
    return found[:12]


def network_of(url: str) -> str | None:
    low = url.lower()
    return next(
        (name for host, name in NETWORKS.items() if re.search(rf"(?:^|[/.]){re.escape(host)}(?:/|$)", low)), None
    )


def profile_of(url: str) -> Profile:
    username = url.rstrip("/").rsplit("/", 1)[-1] if url.count("/") > url.count("//") * 2 else None
    full = url if url.lower().startswith("http") else f"https://{url}"
    return Profile(network_of(url) or "", username, full)


def find_place(parts: Sequence[str], name: str) -> str | None:
    """Return the surest place among the contact details: a town with its region, else a town."""
    found = [
        (score, place) for part in parts if clean_name(part) != name for score, place in [place_in(part)] if score > 0
    ]
    best = max(found, key=lambda pair: pair[0], default=None)
    return without_postcode(best[1]) if best is not None and best[0] >= 3.5 else None


def place_in(part: str) -> tuple[float, str]:
    """Return a place within an address: the last parts between commas that are one."""
    if len(part) > 120 or EMAIL.search(part):
        return 0.0, ""
    pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
    best = (0.0, "")
    for start in range(len(pieces)):
        text = ", ".join(pieces[start : start + 3])
        score = place_score(text)
        if score > best[0]:
            best = (score, text)
    return best


def find_headline(top: Sequence[tuple[int, Line]], name: Candidate | None) -> str | None:
    """Return the line under the name that says what the person is."""
    if name is None:
        return None
    for number, line in top:
        text = tight(line.text.strip())
        if (
            name.number < number <= name.number + 3
            and 3 < len(text) <= 90
            and title_score(text) >= CLEAR
            and "@" not in text
        ):
            return text
    return None
